package diff

import "slices"

// isBracket reports whether a word is one of the square brackets that keep
// text in a draft that is not agreed.
func isBracket(w string) bool { return w == "[" || w == "]" }

// bracketsIn reports whether square brackets came or went in a hunk.
func (v *view) bracketsIn(h *viewHunk) bool {
	return slices.ContainsFunc(append(v.words(h.old), v.words(h.new)...), isBracket)
}

// doubtBrackets notes that brackets came or went and nothing else, once for
// each pair; false if it was something else.
func (v *view) doubtBrackets(h *viewHunk) bool {
	old, new := v.words(h.old), v.words(h.new)
	if slices.ContainsFunc(append(slices.Clone(old), new...), func(w string) bool { return !isBracket(w) }) {
		return false
	}
	switch {
	case slices.Contains(new, "["):
		v.doubt(weightClause, "text was put in brackets: it is not agreed")
	case slices.Contains(old, "["):
		v.doubt(weightClause, "text came out of its brackets")
	}
	return true
}
