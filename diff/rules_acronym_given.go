package diff

import (
	"slices"
	"strings"

	"resdiff/wording"
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
		from := r.nameBefore(i, func(k int) bool {
			before := k - 1
			if r.word(before) == "the" {
				before--
			}
			return v.allChanged(p, k, i) && (before < 0 || !v.changed(at(before)) || !wordy(r.low[before]))
		})
		if from == i {
			continue
		}
		if from > 0 && r.word(from-1) == "the" && v.changed(at(from-1)) {
			from--
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
	return r.acronymAt(i+1) && (r.nameBefore(i, func(k int) bool { return k < i-1 }) < i || r.initialsBefore(i))
}

// initialsBefore reports whether the acronym after the bracket at word i is made of the
// initials of the words before it, which need be no name: "sexual exploitation and
// abuse (SEA)".
func (r *reading) initialsBefore(i int) bool {
	letters := strings.ToLower(r.toks[i+1].Key)
	n := len(letters)
	for k := i - 1; k >= 0 && n > 0; k-- {
		w := r.low[k]
		if connecting[w] && w[0] != letters[n-1] {
			continue
		}
		if w[0] != letters[n-1] {
			return false
		}
		n--
	}
	return n == 0
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

// printed returns the capitalised words of a range as printed.
func (r *reading) printed(from, to int) []string {
	var out []string
	for k := from; k < to; k++ {
		if r.named(k) {
			out = append(out, strings.Split(strings.ToUpper(r.toks[k].Key), "-")...)
		}
	}
	return out
}

// madeOfBeginnings reports whether an acronym is put together of the beginnings of
// words of a name, in order, the first of them among these: INTERnational Harbour
// POLice, INTERPOL.
func madeOfBeginnings(name []string, acronym string) bool {
	if len(name) == 0 || acronym == "" || name[0] == "" || name[0][0] != acronym[0] {
		return false
	}
	var rest func(i int, left string) bool
	rest = func(i int, left string) bool {
		if left == "" {
			return true
		}
		if i == len(name) {
			return false
		}
		for n := 0; n < len(left) && n < len(name[i]) && name[i][n] == left[n]; n++ {
			if rest(i+1, left[n+1:]) {
				return true
			}
		}
		return i > 0 && rest(i+1, left) // a word may have no part in it
	}
	return rest(0, acronym)
}

// nameBefore returns where a capitalised name begins that ends before the bracket of
// an acronym at word i, which is made of its beginnings, and is as wanted; i for none. Places have no
// acronyms.
func (r *reading) nameBefore(i int, wanted func(from int) bool) int {
	const longest = 14 // words of a name
	if r.mentionAt(i-1, wording.Place) != nil || !r.named(i-1) {
		return i
	}
	for k := i - 1; k >= 0 && k >= i-longest && (r.named(k) || connecting[r.low[k]]); k-- {
		begins := r.word(k-1) == "the" || !r.named(k-1) && !connecting[r.word(k-1)]
		if begins && r.named(k) && madeOfBeginnings(r.printed(k, i), strings.ReplaceAll(r.toks[i+1].Key, "-", "")) && wanted(k) {
			return k
		}
	}
	return i
}
