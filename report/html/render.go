package html

import (
	"html/template"
	"sync"

	"resdiff/internal/parallel"
)

// renderRows writes the markup of every row, several at a time: they are most of a page.
func renderRows(sections []sectionData) {
	var rows []*rowData
	for s := range sections {
		if head := sections[s].Head; head != nil {
			rows = append(rows, head)
		}
		for _, item := range sections[s].Items {
			if item.Row != nil {
				rows = append(rows, item.Row)
			}
			if item.Fold != nil {
				if light := item.Fold.Light; light != nil {
					light.dropTexts() // its copy among the rows has them
				}
				for k := range item.Fold.Rows {
					rows = append(rows, &item.Fold.Rows[k])
				}
			}
		}
	}
	rooms := sync.Pool{New: func() any { return new(markupWriter) }}
	parallel.Each(len(rows), func(k int) {
		m := rooms.Get().(*markupWriter)
		defer rooms.Put(m)
		m.Reset()
		m.row(rows[k])
		rows[k].Markup = template.HTML(m.String())
		rows[k].dropTexts()
	})
}

// dropTexts lets go of the texts of a row, which its markup holds.
func (r *rowData) dropTexts() { r.Inline, r.Old, r.New = nil, nil, nil }
