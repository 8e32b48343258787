package text

import (
	"strings"
	"unicode"

	"resdiff/internal/form"
)

// findHeadings marks the lines between the end of a sentence and a numbered
// paragraph, an annex or a page's last line that do not end as a sentence
// does: a paragraph never lacks its stop, so they are a heading. Before a
// sub-paragraph or a quoted one only a short line is, for a sentence may run on
// into "(a)".
//
//	"... by 2030;" | "Means of" | "implementation" | "4. Urges" → the two in the middle
func (g *gatherer) findHeadings() {
	g.heading = make([]bool, len(g.lines))
	const most = 8 // lines of headings in a row
	for i := g.body + 1; i < len(g.lines); i++ {
		if !g.headed(i) || ending(g.lines[i-1].text) != open {
			continue
		}
		k := i
		for k > g.body && i-k < most && !g.lines[k-1].closes() {
			k--
		}
		if form.Open(g.lines[i].text) != form.OpensUnknown && (i-k > 1 || ending(g.lines[max(k-1, 0)].text) != comma) {
			continue // in a preamble, a heading of one line alone stands between two paragraphs
		}
		if k == i || k > g.body && !g.lines[k-1].closes() || !g.headingLike(k) {
			continue
		}
		for j := k; j < i; j++ {
			g.heading[j] = true
		}
	}
}

// headed reports whether a heading may stand above line i.
func (g *gatherer) headed(i int) bool {
	text := g.lines[i].text
	m, rest := form.CutMarker(text)
	switch {
	case m.Style == form.Decimal, standsAlone(text), m.Style != form.None && rest == "":
		return true
	case form.Open(text) != form.OpensUnknown:
	case m.Style == form.None && !strings.HasPrefix(text, "“") && !strings.HasPrefix(text, "\""), m.Style == form.Bullet:
		return false
	}
	return !g.lines[i].blank && g.far(g.lines[i-1]) && g.lines[i-1].text != ""
}

// headingLike reports whether a heading may start with line i: with a capital or
// a section's number, and no paragraph's number.
func (g *gatherer) headingLike(i int) bool {
	text := g.lines[i].text
	m, rest := form.CutMarker(text)
	if m.Style != form.None && m.Style != form.UpperRoman && m.Style != form.UpperLetter {
		return false
	}
	if rest == "" {
		return true
	}
	r := firstRune(rest)
	return unicode.IsUpper(r) || unicode.IsDigit(r) || r == '“'
}
