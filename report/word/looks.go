package word

import (
	"strings"

	"resdiff/internal/form"
	"resdiff/internal/ooxml"
	"resdiff/resolution"
	"resdiff/resolution/layout"
	"resdiff/wording"
)

// properties writes the properties of a paragraph, which its end has: the look of
// the new paragraph, or of the old one where only that ends here.
func (r *redline) properties(end item) {
	look := ooxml.ParagraphLook{RightToLeft: r.rightToLeft, NewPage: r.newPage()}
	if end.new >= 0 {
		look.Style = styleOf(r.c.New, r.flow.new.atoms[end.new].paragraph)
	} else {
		look.Style = styleOf(r.c.Old, r.flow.old.atoms[end.old].paragraph)
	}
	if end.state != kept {
		look.Mark, look.MarkAttributes = revisions[end.state], r.revision(r.authorOf(end))
	} else if was := styleOf(r.c.Old, r.flow.old.atoms[end.old].paragraph); was != look.Style {
		look.Was, look.WasAttributes = was, r.revision(routineAuthor)
	}
	look.Write(r.x)
}

// styleOf is the style of a paragraph.
func styleOf(r *resolution.Resolution, i int) string {
	p := &r.Paragraphs[i]
	if p.Kind == resolution.Heading {
		if p.Printed != "" && !strings.ContainsAny(p.Printed[:1], "IVX") {
			return "Heading2"
		}
		return "Heading1"
	}
	switch depth := strings.Count(p.Label.Sub, "("); {
	case depth > 2:
		return "Item3"
	case depth > 0:
		return "Item" + ooxml.Number(depth)
	case p.Printed != "":
		return "Operative"
	case opens(r, i):
		return "OpeningParagraph"
	}
	return "Preambular"
}

// opens reports whether the line that names the organ stands again above a paragraph,
// as in the second part of a resolution: preambular paragraphs count anew.
func opens(r *resolution.Resolution, i int) bool {
	p := &r.Paragraphs[i]
	if p.Kind != resolution.Preambular || p.Label.Number != 1 || p.Label.Sub != "" || opensAlone(r) {
		return false
	}
	operative := p.Label.Repeat > 1
	for _, q := range r.Paragraphs[:i] {
		operative = operative || q.Kind != resolution.Preambular && q.Kind != resolution.Heading
	}
	return operative && r.Paragraphs[i-1].Label.Series != p.Label.Series
}

// opensAlone reports whether the first paragraph itself names the organ, as decisions
// and the statements of a President do, so that no line does.
func opensAlone(r *resolution.Resolution) bool {
	return len(r.Paragraphs) > 0 && form.AtMeeting(r.Paragraphs[0].Text)
}

// italicsOf are the stretches in italics of each paragraph of a document: those that it says,
// or, of an English one that does not say any, the verbs that paragraphs open with.
func italicsOf(r *resolution.Resolution, read []*wording.Text) [][]layout.Range {
	out, said := make([][]layout.Range, len(r.Paragraphs)), false
	for i := range r.Paragraphs {
		out[i] = r.Paragraphs[i].Italic
		said = said || len(out[i]) > 0
	}
	if said || r.Language != "en" {
		return out
	}
	for i := range r.Paragraphs {
		p := &r.Paragraphs[i]
		if p.Kind == resolution.Heading || p.Label.Sub != "" {
			continue
		}
		if verb, ok := read[i].Opening(); ok && verb.Start == 0 {
			out[i] = []layout.Range{{Start: 0, End: verb.End}}
		}
	}
	return out
}
