package text

import (
	"strings"
	"unicode"
	"unicode/utf8"

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

// headingEnds reports whether the current block is a heading that ends before line i:
// it has few lines, and the last one room for the first word of line i. Only a
// section's number needs no more room: the lines of a paragraph are not of one width,
// and its first is set in.
func (g *gatherer) headingEnds(i int) bool {
	const most = 4 // lines of a heading
	a, b := g.lines[i-1], g.lines[i]
	if !g.measured || i-g.first > most || ending(a.text) != open || !unicode.IsUpper(firstRune(b.text)) || !g.short(a, b) || markEnd.MatchString(a.text) || hangs(a.text) {
		return false
	}
	m, rest := form.CutMarker(g.lines[g.first].text)
	from := g.first
	if rest == "" && from+1 < i {
		from++
		rest = g.lines[from].text
	}
	opening := form.Open(rest)
	switch {
	case opening == form.OpensOperative, unicode.IsLower(firstRune(rest)), strings.HasPrefix(rest, "To "), m.Style == form.Bullet:
		return false
	case m.Style == form.UpperRoman || m.Style == form.UpperLetter:
		return true
	case opening != form.OpensUnknown:
		return false
	case m.Style == form.None:
		return g.reach(a, b)*5 < g.full*4
	}
	return from+1 == i && g.reach(a, b)*5 < g.full*3
}

// hangs reports whether a line ends in a word that more must follow.
func hangs(text string) bool { return hanging[text[strings.LastIndexByte(text, ' ')+1:]] }

var hanging = map[string]bool{"of": true, "the": true, "a": true, "an": true, "and": true, "or": true, "in": true, "on": true, "to": true, "for": true, "by": true, "with": true, "from": true, "at": true, "as": true, "that": true, "its": true, "their": true}

// prose reports whether a line is as long as those of a paragraph.
func (g *gatherer) prose(l line) bool {
	return utf8.RuneCountInString(l.text)*5 >= g.width*4
}
