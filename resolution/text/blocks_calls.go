package text

import (
	"strconv"

	"resdiff/internal/form"
	"resdiff/internal/pattern"
)

// calls reports whether lines in small letters call what follows them in this
// document, as in the resolutions of the International Telecommunication Union.
func (g *gatherer) calls() bool {
	const enough = 2
	n := 0
	for i := g.body; i+1 < len(g.lines) && n < enough; i++ {
		if form.PlainCall(g.lines[i].text, g.lines[i+1].text) {
			n++
		}
	}
	return n >= enough
}

// lowCall reports whether a line is a call in small letters.
func (g *gatherer) lowCall(text string) bool {
	c, _ := form.ReadCall(text)
	return g.calling && c == form.LowCall
}

// parts reports whether a call parts lines i-1 and i: one of them is one, or line i
// is the next item under one.
//
//	"of this conference," | "considering" | "that lamps are lit," → all three apart
//	"resolves" | "1 that lamps be lit;" | "2 that wicks be trimmed" → all three apart
func (g *gatherer) parts(i int) bool {
	a, b := g.lines[i-1].text, g.lines[i].text
	if c, _ := form.ReadCall(b); c == form.CapitalCall && ending(a) != open {
		return true
	}
	if c, _ := form.ReadCall(a); c == form.CapitalCall && i-1 == g.first {
		return true
	}
	if !g.calling {
		return false
	}
	if g.lowCall(b) && ending(a) != open || form.PlainCall(a, b) && i-1 == g.first {
		return true
	}
	_, item := g.bareItem(b)
	return item && (ending(a) != open || g.lowCall(g.lines[g.first].text))
}

// bareItem reads a number without any sign from the front of a line, if it is the
// next under a call.
func (g *gatherer) bareItem(text string) (n int, ok bool) {
	if !g.calling {
		return 0, false
	}
	m := bareItem.FindStringSubmatch(text)
	if m == nil {
		return 0, false
	}
	n, _ = strconv.Atoi(m[1])
	return n, n == g.item+1
}

var bareItem = pattern.New(`^(\d{1,2}) [\pL“(]`)
