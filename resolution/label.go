package resolution

import (
	"strconv"
	"strings"
)

// Label is the place of a paragraph in delegates' shorthand. It is comparable:
// two paragraphs of one document never have equal labels.
type Label struct {
	// Series is the letters before the number: "PP", "OP", "H" (heading).
	Series string
	// Number counts within the series from 1; 0 for a paragraph without one.
	Number int
	// Suffix is what a draft puts after the number: "bis", "ter", "alt".
	Suffix string
	// Sub is the path below the number as printed: "(a)", "(a)(i)".
	Sub string
	// Repeat tells apart paragraphs whose printed labels are the same, as where
	// numbering restarts in an annex: 0 or 1 for the first, then 2, 3 ...
	Repeat int
}

// String returns the shorthand: PP3, OP12, OP12(a)(i), OP12bis, H2, OP1#2.
func (l Label) String() string {
	var b strings.Builder
	b.WriteString(l.Series)
	if l.Number > 0 {
		b.WriteString(strconv.Itoa(l.Number))
	}
	b.WriteString(l.Suffix)
	b.WriteString(l.Sub)
	if l.Repeat > 1 {
		b.WriteByte('#')
		b.WriteString(strconv.Itoa(l.Repeat))
	}
	return b.String()
}

// Name names the paragraph for a reader. Its label alone does not show that it
// stands in an annex, where numbers count anew: the third operative paragraph
// of the second annex is "Annex II OP3", though its label be OP3 or OP3#2.
func (p Paragraph) Name() string {
	if p.Kind != Annex {
		return p.Label.String()
	}
	label := p.Label
	if p.within > 0 {
		label.Repeat = p.within
	}
	if p.Annex == "" {
		return "Annex " + label.String()
	}
	return p.Annex + " " + label.String()
}
