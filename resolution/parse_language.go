package resolution

import (
	"strings"

	"resdiff/internal/language"
	"resdiff/resolution/layout"
)

// tellLanguage tells in which language the document is: by its text, or by what
// the file says where the text is too short.
func tellLanguage(p *parser) {
	var text strings.Builder
	size := 0
	for _, b := range p.body {
		size += len(b.Text) + 1
	}
	text.Grow(size)
	for _, b := range p.body {
		text.WriteString(b.Text)
		text.WriteByte('\n')
	}
	p.r.Language = language.Detect(text.String())
	for _, f := range p.doc.Facts {
		tag, _, _ := strings.Cut(strings.ToLower(f.Value), "-")
		if p.r.Language == "und" && strings.EqualFold(f.Name, "language") && language.Name(tag) != "" {
			p.r.Language = tag
		}
	}
	if name := language.Name(p.r.Language); name != "" && name != "English" {
		p.warn(layout.Span{}, "the text is in "+name+": which changes are routine, and what verbs commit to, is known for English only; every difference is shown all the same")
	}
}
