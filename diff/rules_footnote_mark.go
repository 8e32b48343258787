package diff

import (
	"slices"
	"strings"
)

// footnoteMark holds where a word is the same but for digits stuck to its end,
// or a number that is stuck to the word or mark before it came or went.
func (v *view) footnoteMark(h *viewHunk) bool {
	a, b := v.words(h.old), v.words(h.new)
	if strings.ContainsAny(strings.Join(a, "")+strings.Join(b, ""), "-/") {
		return false // "Phase-2", "L.961": the figure is part of the name
	}
	if len(a) == 1 && len(b) == 0 || len(a) == 0 && len(b) == 1 {
		p := append(slices.Clone(h.old), h.new...)[0]
		r := v.reading(p)
		return p.at > 0 && strings.Trim(r.low[p.at], "0123456789") == "" && len(r.low[p.at]) < 4 && r.toks[p.at-1].End == r.toks[p.at].Start
	}
	if v.numberedName(h) || strings.Join(a, "") == strings.Join(b, "") {
		return false
	}
	if len(a) == 0 || len(b) == 0 || !wordy(a[0]) {
		return false
	}
	if len(a) == len(b) && len(a) > 2 { // several marked words, and what joins them
		return slices.EqualFunc(a, b, func(x, y string) bool { return x == y || unmarked(x) == unmarked(y) })
	}
	x, y := unmarked(strings.Join(a, "")), unmarked(strings.Join(b, ""))
	return len(a) <= 2 && len(b) <= 2 && x == y && strings.Trim(x, "0123456789") == x
}

// unmarked returns a word without the few digits stuck to its end, which a
// footnote mark leaves there.
func unmarked(w string) string {
	if t := strings.TrimRight(w, "0123456789"); len(w)-len(t) < 4 && len(t) > 3 {
		return strings.TrimRight(t, ",.;")
	}
	return w
}

// numberedNouns are those whose number tells one from another: "Annex 1", whether or
// not the blank before it was lost.
var numberedNouns = setOf("annex appendix article chapter part phase goal target option schedule table figure category tier zone level section paragraph protocol group list area sector track pillar scenario class type resolution")

// numberedName reports whether the digits in a hunk are part of a name: after a
// noun that is numbered, or in an acronym ("SR15").
func (v *view) numberedName(h *viewHunk) bool {
	for _, p := range slices.Concat(h.old, h.new) {
		key := v.reading(p).toks[p.at].Key
		name := strings.TrimRight(key, "0123456789")
		if name != key && (numberedNouns[strings.ToLower(name)] || name == strings.ToUpper(name) && wordy(name)) {
			return true
		}
	}
	return false
}
