package diff

import (
	"slices"
	"strings"
)

// excuseGenitives accounts for a possessive that became an of-phrase, or the
// reverse: "the Committee's functions" ↔ "the functions of the Committee".
func (v *view) excuseGenitives() {
	for _, p := range v.changedWords() {
		w := v.word(p)
		owner, ok := strings.CutSuffix(w, "'s")
		if !ok {
			owner, ok = strings.CutSuffix(w, "'")
		}
		if !ok || owner == "" {
			continue
		}
		v.excuseGenitive(p, owner)
	}
}

// suffered are nouns of what one does to another: a possessive tells the doer,
// "of" the one it is done to.
var suffered = setOf("occupation invasion annexation recognition condemnation destruction criticism denunciation attack aggression siege blockade killing murder bombardment removal defeat liberation arrest detention torture persecution " +
	"punishment expulsion deportation assassination abduction kidnapping rejection exclusion isolation")

func (v *view) excuseGenitive(p wordAt, owner string) {
	r := v.reading(p)
	from := p.at // the first word of the owner
	for from > 0 && v.changed(wordAt{p.old, p.para, from - 1}) && wordy(r.low[from-1]) && !links[r.low[from-1]] {
		from--
	}
	name := append(slices.Clone(r.low[from:p.at]), owner)
	// The words owned stayed; "of" and the owner stand after them.
	const most = 4
	for _, q := range v.changedWords() {
		if q.old == p.old || v.word(q) != "of" {
			continue
		}
		o := v.reading(q)
		at := q.at + 1
		if o.word(at) == "the" {
			at++
		}
		if at+len(name) > len(o.low) || !slices.Equal(o.low[at:at+len(name)], name) || !v.allChanged(q, q.at, at+len(name)) {
			continue
		}
		for k := 1; k <= most && q.at-k >= 0 && p.at+k < len(r.low); k++ {
			first := q.at - k
			if slices.ContainsFunc(r.low[p.at+1:p.at+k+1], func(w string) bool { return suffered[singular(w)] }) {
				break // "Chile's occupation" is by Chile, "the occupation of Chile" rather not
			}
			if !v.sameRun(wordAt{p.old, p.para, p.at + 1}, wordAt{q.old, q.para, first}, k) {
				continue
			}
			e := excuse{Editorial, "genitive", "a possessive or an of-phrase"}
			for i := from; i <= p.at; i++ {
				v.excuse(wordAt{p.old, p.para, i}, e)
			}
			for i := q.at; i < at+len(name); i++ {
				v.excuse(wordAt{q.old, q.para, i}, e)
			}
			for _, s := range []wordAt{{p.old, p.para, from - 1}, {q.old, q.para, first - 1}} {
				if s.at >= 0 && v.changed(s) && v.word(s) == "the" {
					v.excuse(s, e)
				}
			}
			return
		}
	}
}

// sameRun reports whether n words from a on are the equal words from b on.
func (v *view) sameRun(a, b wordAt, n int) bool {
	for i := range n {
		x, y := wordAt{a.old, a.para, a.at + i}, wordAt{b.old, b.para, b.at + i}
		if v.changed(x) || v.changed(y) || v.equals.of(x) != v.equals.of(y) {
			return false
		}
	}
	return true
}

// allChanged reports whether all words of a range in the paragraph of p changed.
func (v *view) allChanged(p wordAt, from, to int) bool {
	for i := from; i < to; i++ {
		if !v.changed(wordAt{p.old, p.para, i}) {
			return false
		}
	}
	return true
}
