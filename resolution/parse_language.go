package resolution

import (
	"strings"

	"resdiff/internal/language"
	"resdiff/resolution/layout"
)

// tellLanguage tells in which language the document is: by its text, or by what
// the file says where the text is too short.
func tellLanguage(p *parser) {
	texts := make([]string, len(p.body))
	for i, b := range p.body {
		texts[i] = b.Text
	}
	p.r.Language = language.Detect(texts...)
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
