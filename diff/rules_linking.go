package diff

import (
	"slices"

	"resdiff/wording"
)

// linkingOnly holds where "in this regard" or its like came or went between commas,
// right after an opening verb that only states: what is stressed is stressed with it
// and without.
func (v *view) linkingOnly(h *viewHunk) bool {
	ps := slices.Concat(h.old, h.new)
	if len(h.old) > 0 && len(h.new) > 0 || !v.oneParagraph(h) {
		return false
	}
	words := slices.DeleteFunc(v.words(ps), func(w string) bool { return !wordy(w) })
	const aside = 3 // "in that regard"
	if len(words) != aside || words[0] != "in" || words[1] != "this" && words[1] != "that" || !linking[words[2]] {
		return false
	}
	r := v.reading(ps[0])
	for _, p := range ps {
		if wordy(v.word(p)) {
			after := r.afterGovernor(p.at)
			return !v.directive(r, p.at) && (after == p.at || after == p.at-1 && r.word(after) == ",") && len(r.verbs) > 0 && opens(r, &r.verbs[0]) && r.governor(p.at) == &r.verbs[0]
		}
	}
	return false
}

// excuseVerbsAgain accounts for the verbs for which verbAgain holds.
func (v *view) excuseVerbsAgain() {
	for i := range v.hunks {
		if h := &v.hunks[i]; v.in.english && v.verbAgain(h) {
			for _, p := range slices.Concat(h.old, h.new) {
				v.excuse(p, excuse{Editorial, "repeated word", "a verb said once or for each"})
			}
		}
	}
}

// verbAgain holds where the verb that governs a clause with "that" is said once more
// before the second such clause: "recalling that A, and [recalling further] that B".
func (v *view) verbAgain(h *viewHunk) bool {
	ps := slices.Concat(h.old, h.new)
	if len(h.old) > 0 && len(h.new) > 0 || len(ps) == 0 || !v.oneParagraph(h) {
		return false
	}
	r, from, to := v.reading(ps[0]), ps[0].at, ps[len(ps)-1].at+1
	if to-from != len(ps) || r.verbAt[from] < 2 || r.word(from-1) != "and" || r.word(to) != "that" {
		return false
	}
	k := r.verbAt[from] - 1
	first, end := r.words(r.verbs[k].Start, r.verbs[k].End)
	if first != from || end > to {
		return false
	}
	for i := end; i < to; i++ { // "recalling further"
		if w := r.low[i]; w != "also" && w != "further" && w != "too" {
			return false
		}
	}
	before := r.verbs[k-1]
	_, at := r.words(before.Start, before.End)
	for i := at + 1; i < from; i++ {
		if w := r.low[i]; w == "that" || w == "subject" || conditions[w] {
			return false // the second clause may have been under the first
		}
	}
	return r.word(at) == "that" && v.sameAct(before, r.verbs[k])
}

// byWhich holds where a resolution is told by what was done "by" it or "in" it: "its
// resolution 64/35, by which it declared" ↔ "in which it declared".
func (v *view) byWhich(h *viewHunk) bool {
	a, b := v.words(h.old), v.words(h.new)
	if len(a) != 1 || len(b) != 1 || !(a[0] == "by" && b[0] == "in" || a[0] == "in" && b[0] == "by") {
		return false
	}
	r, i := v.reading(h.new[0]), h.new[0].at
	return r.word(i+1) == "which" && r.word(i-1) == "," && (r.mentionAt(i-2, wording.Citation) != nil || r.mentionAt(i-2, wording.Date) != nil && v.datesCitation(r, i-2))
}

// itsResolution holds where the organ calls its own resolution its own: "Recalling
// [its] resolution 64/35" in one of the Assembly.
func (v *view) itsResolution(h *viewHunk) bool {
	ps := slices.Concat(h.old, h.new)
	if len(ps) != 1 || v.word(ps[0]) != "its" {
		return false
	}
	r, i := v.reading(ps[0]), ps[0].at
	m := r.mentionAt(i+2, wording.Citation)
	if w := r.word(i + 1); w != "resolution" && w != "resolutions" && w != "decision" && w != "decisions" {
		return false
	}
	return m != nil && v.ownOrgan(m.Key) && r.afterGovernor(i) == i
}
