package html

import (
	"bytes"
	"html/template"
	"sync"

	"resdiff/internal/parallel"
)

// renderRows writes the markup of every row, several at a time: the templates of the
// rows take most of the time of a page.
func renderRows(sections []sectionData) error {
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
	failures := make([]error, len(rows))
	rooms := sync.Pool{New: func() any { return new(bytes.Buffer) }}
	parallel.Each(len(rows), func(k int) {
		b := rooms.Get().(*bytes.Buffer)
		defer rooms.Put(b)
		b.Reset()
		failures[k] = pageTemplates().ExecuteTemplate(b, "row", rows[k])
		rows[k].Markup = template.HTML(b.String())
		rows[k].dropTexts()
	})
	for _, err := range failures {
		if err != nil {
			return err
		}
	}
	return nil
}

// dropTexts lets go of the texts of a row, which its markup holds.
func (r *rowData) dropTexts() { r.Inline, r.Old, r.New = nil, nil, nil }
