package diff

import (
	"slices"

	"resdiff/wording"
)

// excuseAttributed accounts for the body whose a plan or report is, which is named
// before it or after it: "the global action plan on rabies of the World Health
// Organization" ↔ "the World Health Organization global action plan on rabies".
func (v *view) excuseAttributed() {
	const reach = 6 // hunks from the one place to the other
	for i := range v.hunks {
		for j := max(0, i-reach); j < len(v.hunks) && j <= i+reach; j++ {
			front, back := v.hunks[i], v.hunks[j]
			if i == j {
				continue
			}
			for _, sides := range [...][2][]wordAt{{front.old, back.new}, {front.new, back.old}} {
				v.excuseOwner(sides[0], sides[1], len(front.old)+len(front.new), len(back.old)+len(back.new))
			}
		}
	}
}

// excuseOwner does so for the name that stands alone in one hunk and after "of the"
// in another, of so many words each.
func (v *view) excuseOwner(before, after []wordAt, first, second int) {
	if len(before) == 0 || len(after) < 2 || len(before) != first || len(after) != second || v.word(after[0]) != "of" {
		return
	}
	name := after[1:]
	if v.word(name[0]) == "the" {
		name = name[1:]
	}
	r, q := v.reading(before[0]), v.reading(after[0])
	if !slices.Equal(v.words(before), v.words(name)) || len(name) == 0 || r.mentionAt(before[0].at, wording.Body) == nil || q.mentionAt(name[0].at, wording.Body) == nil {
		return
	}
	// What is his stands between, and is one noun with what it is on.
	from, to := before[len(before)-1].at+1, after[0].at
	gap := v.equals.of(after[0]) - v.equals.of(before[0])
	const longest = 16 // words of a title
	if r.word(before[0].at-1) != "the" || gap < 1 || gap > longest || from+int(gap) > len(r.low) || to-int(gap) < 0 {
		return
	}
	for k := from; k < from+int(gap); k++ {
		if w := r.low[k]; !wordy(w) && !dashes[w] || w == "and" || w == "or" || r.verbAt[k] > 0 || r.mentionAt(k, wording.Body, wording.Actor, wording.Place) != nil || suffered[singular(w)] {
			return
		}
	}
	for _, p := range slices.Concat(before, after) {
		v.excuse(p, excuse{Editorial, "genitive", "whose it is, said before or after"})
	}
}
