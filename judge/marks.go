package judge

import (
	"strings"
)

// marks explains punctuation, but a comma that says whether what follows is of all or only
// of some: "prisoners, who are ill", and a bracket that came or went alone, for what stands
// in brackets is said by the way: "(voluntary) levies".
func (c *change) marks() []*item {
	var out []*item
	for _, h := range c.hunks {
		for _, i := range h.items() {
			if (i.value == "(" || i.value == ")") && len(h.old)+len(h.new) == 1 {
				continue
			}
			if i.sort == aMark && (i.value != "," || len(h.old)+len(h.new) > 1 || !narrowing[c.paragraphOf(i).word(i.at+1)]) {
				out = append(out, i)
			}
		}
	}
	return out
}

// narrowing are words that begin what says which of several are meant.
var narrowing = map[string]bool{"who": true, "whose": true, "whom": true, "which": true, "where": true, "not": true, "except": true, "subject": true, "because": true, "owing to": true, "without": true, "unless": true}

// footnoteMarks explains small numbers that stick to the word or mark before them.
func (c *change) footnoteMarks() []*item {
	var out []*item
	for _, h := range c.hunks {
		for _, i := range append(left(h.old), left(h.new)...) {
			if c.footnoteMark(i) {
				out = append(out, i)
			}
		}
		// "Geneva4" → "Geneva"
		out = append(out, inOrder(left(h.old), left(h.new), func(a, b *item) bool {
			x, y := strings.TrimRight(a.value, "0123456789"), strings.TrimRight(b.value, "0123456789")
			return a.sort == aWord && b.sort == aWord && len(x) > 3 && x == y && a.value != b.value && (x == a.value || y == b.value)
		})...)
	}
	return out
}

func (c *change) footnoteMark(i *item) bool {
	p := c.paragraphOf(i)
	t, w := p.text, p.text.Key(i.From)
	if i.To-i.From != 1 || len(w) > 2 || strings.Trim(w, "0123456789") != "" || i.at == 0 || i.sort == aWord {
		return false
	}
	before := t.Key(i.From - 1)
	return t.Words[i.From-1].End == t.Words[i.From].Start && (before == "," || before == ";" || before == "." || before == ":")
}
