package view

import (
	"fmt"
	"time"

	"resdiff"
	"resdiff/resolution"
)

// Name names paragraph i for a reader, "" if i is negative.
func Name(r *resolution.Resolution, i int) string {
	if i < 0 {
		return ""
	}
	return r.Paragraphs[i].Name()
}

// ChangeNumber is ", change 17", "" of a paragraph of which there is nothing to say.
func ChangeNumber(ch resdiff.Change) string {
	if ch.Number == 0 {
		return ""
	}
	return fmt.Sprintf(", change %d", ch.Number)
}

// Day writes a date as resolutions do.
func Day(d time.Time) string { return d.Format("2 January 2006") }

// DocumentName is a document's symbol, or else its file's name.
func DocumentName(r *resolution.Resolution, src Source) string {
	if r.Symbol != "" {
		return r.Symbol
	}
	return src.Name
}

// KindOf is the kind of a change's paragraphs: of its first new one, or its first
// old one where it has no new one.
func KindOf(c *resdiff.Comparison, ch resdiff.Change) resolution.Kind {
	s := Last(ch)
	return Document(c, s).Paragraphs[Paragraphs(ch, s)[0]].Kind
}

// IsHeading reports whether a change is of headings.
func IsHeading(c *resdiff.Comparison, ch resdiff.Change) bool {
	return KindOf(c, ch) == resolution.Heading
}

// FirstText is the text of the paragraph by which KindOf tells a change's kind.
func FirstText(c *resdiff.Comparison, ch resdiff.Change) string {
	s := Last(ch)
	return Document(c, s).Paragraphs[Paragraphs(ch, s)[0]].Text
}

// PartName is the part of a document in which paragraphs of a kind stand, "" for
// headings, which may stand in any.
func PartName(k resolution.Kind) string {
	return [...]string{"Preamble", "Operative part", "", "Annex"}[k]
}
