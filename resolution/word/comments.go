package word

import (
	"strings"

	"resdiff/internal/office"
	"resdiff/internal/ooxml"
	"resdiff/resolution/layout"
)

// symbolFields are the tags by which the United Nations' document system keeps
// a document's symbols in a comment of the file.
var symbolFields = []string{"<<ODS DOC SYMBOL1>>", "<<ODS DOC SYMBOL2>>"}

// readComments notes whether people wrote comments, and takes the document's symbol
// from the comment of the document system, and remarks from those of a redline.
func (r *reader) readComments(part string) error {
	return r.archive.EachIn(part, prefixes, func(x *office.XML, e *office.Element) error {
		if e.Attr("w:author") == ooxml.Author {
			return x.Skip()
		}
		s := story{reader: r, x: x, note: true}
		if err := x.Each(s.element); err != nil {
			return err
		}
		if e.Attr("w:author") == ooxml.DraftAuthor {
			if r.remarks == nil {
				r.remarks = map[string]string{}
			}
			r.remarks[e.Attr("w:id")] = layout.JoinTexts(s.blocks)
			return nil
		}
		for _, b := range s.blocks {
			if !strings.HasPrefix(b.Text, "<<ODS ") {
				r.seen.comments = true
			} else if symbol := symbolIn(b.Text); symbol != "" {
				r.doc.Furniture = append(r.doc.Furniture, symbol)
			}
		}
		return nil
	})
}

// symbolIn returns what stands between a pair of symbol tags.
func symbolIn(text string) string {
	for _, tag := range symbolFields {
		if _, rest, ok := strings.Cut(text, tag); ok {
			symbol, _, _ := strings.Cut(rest, tag)
			return strings.TrimSpace(symbol)
		}
	}
	return ""
}
