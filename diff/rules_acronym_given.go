package diff

import (
	"slices"
	"strings"

	"resdiff/internal/mention"
)

// A body or fund may be named in full with its acronym in brackets, or by the
// acronym alone once that is known. Where one text itself puts the acronym beside
// the name, the two need not spell each other: "the International Criminal Police
// Organization (INTERPOL)" ↔ "INTERPOL".

// excuseGivenAcronyms accounts for a name that came or went before its acronym,
// which stayed, with the brackets around that.
func (v *view) excuseGivenAcronyms() {
	for _, p := range v.changedWords() {
		if v.word(p) != "(" {
			continue
		}
		r, i := v.reading(p), p.at
		at := func(k int) wordAt { return wordAt{p.old, p.para, k} }
		if !r.acronymAt(i+1) || v.changed(at(i+1)) || r.word(i+2) != ")" || !v.changed(at(i+2)) {
			continue
		}
		from := r.nameBefore(i)
		if from > 0 && r.word(from-1) == "the" && v.changed(at(from-1)) {
			from--
		}
		if from == i || !r.beginsAs(from, i+1) || !v.allChanged(p, from, i) || from > 0 && v.changed(at(from-1)) && wordy(r.low[from-1]) {
			continue
		}
		e := excuse{Editorial, "acronym", "another form of the same name"}
		for k := from; k <= i; k++ {
			v.excuse(at(k), e)
		}
		v.excuse(at(i+2), e)
	}
}

// acronymGiven holds where an acronym in brackets came or went after a name that it
// begins like: "the Saving Lives Entity (SALIENT) fund".
func (v *view) acronymGiven(h *viewHunk) bool {
	ps := slices.Concat(h.old, h.new)
	const all = 3 // the acronym and its brackets
	if len(h.old) > 0 && len(h.new) > 0 || len(ps) != all || v.word(ps[0]) != "(" || v.word(ps[2]) != ")" || !v.oneParagraph(h) {
		return false
	}
	r, i := v.reading(ps[0]), ps[0].at
	from := r.nameBefore(i)
	return r.acronymAt(i+1) && from < i-1 && r.beginsAs(from, i+1)
}

// acronymAt reports whether word i is an acronym: three capital letters or more, and
// no small ones.
func (r *reading) acronymAt(i int) bool {
	const least = 3
	if i < 0 || i >= len(r.toks) {
		return false
	}
	letters := strings.ReplaceAll(r.toks[i].Key, "-", "")
	return len(letters) >= least && strings.Trim(letters, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == ""
}

// nameBefore returns where the capitalised name begins that ends before word i; i
// for none. Places and people have no acronyms.
func (r *reading) nameBefore(i int) int {
	const longest = 14 // words of a name
	from := i
	for k := i - 1; k >= 0 && k >= i-longest && (r.named(k) || connecting[r.low[k]]); k-- {
		if r.named(k) {
			if r.mentionAt(k, mention.Place) != nil && k == i-1 {
				return i
			}
			from = k
		}
	}
	return from
}

// beginsAs reports whether a capitalised name from word i on begins with the letter
// of the acronym at word j.
func (r *reading) beginsAs(i, j int) bool {
	for ; i < j && !r.named(i); i++ {
	}
	return i < j && r.toks[i].Key[0] == r.toks[j].Key[0]
}
