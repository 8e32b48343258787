package diff

import (
	"slices"
	"strings"

	"resdiff/wording"
)

// reordered holds for every hunk of a change where both texts list the same
// items in another order: the words between commas and "and" are the same,
// each as often.
func (v *view) reordered(*viewHunk) bool {
	if len(v.ch.Old) != 1 || len(v.ch.New) != 1 {
		return false
	}
	if v.sameItems == nil {
		a, b := items(v.in.old[v.ch.Old[0]].low), items(v.in.new[v.ch.New[0]].low)
		ordered := slices.Equal(a, b) // then it is not the order that changed
		slices.Sort(a)
		slices.Sort(b)
		same := !ordered && slices.Equal(a, b) && !v.orderMatters() && v.evenPair() && (!v.namedIn() || v.onlyNames()) && v.allKeep()
		v.sameItems = &same
	}
	return *v.sameItems
}

// movedItem holds for names of a list that went to other places in it: all
// that came and went in the change are names, the same ones, each as often.
func (v *view) movedItem(*viewHunk) bool {
	if v.sameNames == nil {
		same := v.namesMoved() && v.onlyNames() && v.allKeep()
		v.sameNames = &same
	}
	return *v.sameNames
}

// allKeep reports whether all members that changed places in the change kept
// what is theirs.
func (v *view) allKeep() bool {
	open := func(h viewHunk) bool { return len(v.unexcused(h.old))+len(v.unexcused(h.new)) > 0 }
	first := slices.IndexFunc(v.hunks, open)
	last := len(v.hunks) - 1
	for last > first && !open(v.hunks[last]) {
		last--
	}
	return first >= 0 && v.membersKeep(first, last)
}

func (v *view) namesMoved() bool {
	var gone, came []string
	for _, h := range v.hunks {
		for _, p := range v.unexcused(slices.Concat(h.old, h.new)) {
			w := v.word(p)
			switch {
			case w == "the" || w == "and" || !wordy(w):
			case w == "parties":
				return false // of "States parties" it is no member of a list
			case v.reading(p).mentionAt(p.at, wording.Place, wording.Body, wording.Actor) == nil || v.reading(p).narrowed(p.at):
				return false
			case p.old:
				gone = append(gone, w)
			default:
				came = append(came, w)
			}
		}
	}
	slices.Sort(gone)
	slices.Sort(came)
	return len(gone) > 0 && slices.Equal(gone, came)
}

// narrowed reports whether the actor at word i is told from others by what
// follows: "children with disabilities", "women who sail". In another place of
// a list those words would go with somebody else.
func (r *reading) narrowed(i int) bool {
	m := r.mentionAt(i, wording.Actor)
	if m == nil {
		return false
	}
	_, end := r.words(m.Start, m.End)
	switch r.word(end) {
	case "with", "without", "who", "whose", "in", "from", "of", "under", "living", "affected":
		return true
	}
	return false
}

// swapped holds where a few words changed places around "and" or "of", and
// nothing else changed: "girls and women", "poverty eradication".
func (v *view) swapped(*viewHunk) bool {
	if v.sameWords == nil {
		same := v.wordsSwapped() && !v.orderMatters() && !v.namedIn() && v.evenPair() && v.allKeep()
		v.sameWords = &same
	}
	return *v.sameWords
}

func (v *view) wordsSwapped() bool {
	const most, reach = 4, 8 // words that moved, and words between the first and last of them
	var gone, came []string
	first, last, joined := -1, -1, false
	narrowed, between := false, 0
	for _, p := range v.unexcused(v.changedWords()) {
		if p.old && p.para != v.ch.Old[0] || !p.old && p.para != v.ch.New[0] {
			return false
		}
		at := int(v.equals.of(p))
		if first < 0 {
			first = at
		}
		last = at
		w := v.word(p)
		narrowed = narrowed || v.reading(p).narrowed(p.at)
		switch {
		case parting[w] || suffered[singular(w)]:
			return false
		case w == "of" || w == "and" || w == ",":
			joined = true
		case w == "the" || !wordy(w):
		case p.old:
			gone = append(gone, w)
		default:
			came = append(came, w)
		}
		if len(gone) > most || len(came) > most || last-first > reach {
			return false
		}
	}
	for p, at := range v.equals.all() { // what stayed between them must not tell their parts apart
		if int(at) < first || int(at) >= last || v.changed(p) {
			continue
		}
		if parting[v.word(p)] {
			return false
		}
		joined = joined || v.word(p) == "and"
		between++
	}
	if narrowed && between > 2 { // both texts count the "and" of "girls and women"
		return false
	}
	slices.Sort(gone)
	slices.Sort(came)
	return joined && len(gone) > 0 && slices.Equal(gone, came)
}

// parting are words that give what stands before and after them different
// parts: "from one to the other", "sailors towards ships".
var parting = setOf("to towards by from against with for in on at between or than not no without before after into through under over upon within among that which who " +
	"is are was were be has have had will shall may should must can if as but nor per via during until")

// items cuts words into the items of a list.
func items(low []string) []string {
	var out []string
	var item []string
	for _, w := range append(slices.Clone(low), ",") {
		switch {
		case w == "," || w == "and" || w == ";":
			if len(item) > 0 {
				out = append(out, strings.Join(item, " "))
			}
			item = item[:0]
		case w != "the" && wordy(w):
			item = append(item, w)
		}
	}
	return out
}
