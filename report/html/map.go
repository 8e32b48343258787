package html

import (
	"fmt"
	"html/template"
	"strconv"
	"strings"

	"resdiff"
	"resdiff/diff"
	"resdiff/report/view"
)

// The overview map draws both documents as columns of paragraphs, 1000 units
// high and 200 wide; the page stretches it to the room there is.
const (
	mapHeight = 1000.0
	mapColumn = 58.0
	mapWidth  = 200.0
	// mapLeast is the least height of a paragraph, in characters of text: a
	// heading must still be seen and hit.
	mapLeast = 90
)

// mapData is the overview map.
type mapData struct {
	Ribbons []ribbon
	Marks   []mapMark
	Heads   []mapMark
}

// mapMark is a paragraph in its column.
type mapMark struct {
	// Path is the outline of the paragraph.
	Path                string
	Class, Name, Target string
	// Stop tells that the tab key stops here: once for each change.
	Stop bool
}

// Ribboned is the markup of the ribbons.
func (d mapData) Ribboned() template.HTML {
	var m markupWriter
	for _, r := range d.Ribbons {
		m.WriteString(`<path`)
		m.attribute("class", "r "+r.Class)
		m.attribute("d", r.Path())
		m.WriteString("/>")
	}
	return template.HTML(m.String())
}

// Marked is the markup of the paragraphs, a line each.
func (d mapData) Marked() template.HTML {
	var m markupWriter
	for _, mark := range d.Marks {
		m.WriteString(`<a href="#`)
		m.fragment(mark.Target)
		if mark.Stop {
			m.WriteString(`" data-stop><title>`)
		} else {
			m.WriteString(`" tabindex="-1"><title>`)
		}
		m.plain(mark.Name)
		m.WriteString("</title><path")
		m.attribute("class", strings.TrimSpace("m "+mark.Class))
		m.attribute("d", mark.Path)
		m.WriteString("/></a>\n")
	}
	return template.HTML(m.String())
}

// ribbon ties a paragraph to what became of it.
type ribbon struct {
	Class string
	// old and new are the indices of the paragraphs, the last ones of a run.
	old, new int
	from, to mapSpan
}

// mapSpan is where a paragraph stands in its column.
type mapSpan struct{ top, height float64 }

func (b *pageBuilder) overview() mapData {
	spans := b.mapSpans()
	var m mapData
	for _, ch := range b.c.Changes {
		class := mapClass(ch)
		for _, o := range ch.Old {
			m.Marks = append(m.Marks, b.mark(view.Old, o, spans[view.Old][o], class, ch))
			for _, n := range ch.New {
				m.Ribbons = append(m.Ribbons, ribbon{ribbonClass(ch), o, n, spans[view.Old][o], spans[view.New][n]})
			}
		}
		for _, n := range ch.New {
			m.Marks = append(m.Marks, b.mark(view.New, n, spans[view.New][n], class, ch))
		}
	}
	m.Ribbons = joined(m.Ribbons)
	return m
}

// joined joins the ribbons of unchanged paragraphs that follow one another on
// both sides: a run of them is one broad ribbon.
func joined(ribbons []ribbon) []ribbon {
	var out []ribbon
	for _, r := range ribbons {
		if k := len(out) - 1; k >= 0 && r.Class == "unchanged" && out[k].Class == r.Class && out[k].old+1 == r.old && out[k].new+1 == r.new {
			last := &out[k]
			last.old, last.new = r.old, r.new
			last.from.height = r.from.top + r.from.height - last.from.top
			last.to.height = r.to.top + r.to.height - last.to.top
			continue
		}
		out = append(out, r)
	}
	return out
}

func (b *pageBuilder) mark(s view.Side, i int, span mapSpan, class string, ch resdiff.Change) mapMark {
	x := 0.0
	if s == view.New {
		x = mapWidth - mapColumn
	}
	name := b.label(s, i) + ", " + ch.Status.String()
	if ch.Number > 0 {
		name = "change " + strconv.Itoa(ch.Number) + ": " + [...]string{"old ", "new "}[s] + name
		if ch.Moved {
			name += ", moved"
		}
	}
	if b.isHeading(ch) {
		class += " heading"
	}
	return mapMark{
		Path:  fmt.Sprintf("M%g %sh%gv%sh-%gz", x, units(span.top), mapColumn, units(span.height), mapColumn),
		Class: class, Name: name, Target: b.idOf(ch), Stop: ch.Number > 0 && (s == view.Old && i == ch.Old[0] || len(ch.Old) == 0 && i == ch.New[0]),
	}
}

// mapSpans gives every paragraph a height by its length, on one scale for both
// documents, so that the longer document is the longer column.
func (b *pageBuilder) mapSpans() [2][]mapSpan {
	var out [2][]mapSpan
	var totals [2]float64
	for s := view.Old; s <= view.New; s++ {
		for _, p := range view.Document(b.c, s).Paragraphs {
			h := float64(max(len(p.Text), mapLeast))
			out[s] = append(out[s], mapSpan{totals[s], h})
			totals[s] += h
		}
	}
	scale := mapHeight / max(totals[view.Old], totals[view.New], 1)
	for s := range out {
		for i := range out[s] {
			out[s][i].top *= scale
			out[s][i].height *= scale * 0.86 // the rest parts it from the next
		}
	}
	return out
}

func mapClass(ch resdiff.Change) string {
	switch {
	case ch.Status == diff.Added:
		return "added"
	case ch.Status == diff.Dropped:
		return "dropped"
	case ch.Attention == diff.Substantive:
		return "eyes"
	case ch.Status == diff.Amended:
		return "routine"
	case ch.Moved:
		return "moved"
	}
	return "unchanged"
}

func ribbonClass(ch resdiff.Change) string {
	switch {
	case ch.Moved:
		return "moved"
	case len(ch.Old) > 1 || len(ch.New) > 1:
		return "regrouped"
	}
	return mapClass(ch)
}

// Path is the outline of the ribbon across the gap.
func (r ribbon) Path() string {
	o, n := r.from, r.to
	const left, right = mapColumn + 2, mapWidth - mapColumn - 2
	const middle = (left + right) / 2
	return fmt.Sprintf("M%s %sC%s %s %s %s %s %sV%sC%s %s %s %s %s %sZ",
		units(left), units(o.top), units(middle), units(o.top), units(middle), units(n.top), units(right), units(n.top),
		units(n.top+n.height),
		units(middle), units(n.top+n.height), units(middle), units(o.top+o.height), units(left), units(o.top+o.height))
}

// units writes a length with one decimal, which is a tenth of a pixel or so.
func units(x float64) string { return strconv.FormatFloat(x, 'f', 1, 64) }
