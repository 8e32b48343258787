package diff

import (
	"slices"

	"resdiff/wording"
)

// latestHolding reports whether all that came is a clause that notes or welcomes
// the holding, since the earlier resolution, of an event that the paragraph names
// in words that stayed.
func (v *view) latestHolding(h *viewHunk) bool {
	earlier, later, ok := v.in.adopted()
	rest, ps := v.in.goneAndCome(h)
	if !ok || slices.ContainsFunc(v.words(rest), wordy) || len(ps) == 0 || ps[len(ps)-1].at-ps[0].at != len(ps)-1 {
		return false
	}
	r, from, to := v.reading(ps[0]), ps[0].at, ps[len(ps)-1].at+1
	held := slices.IndexFunc(r.low[from:to], func(w string) bool { return w == "holding" || w == "convening" })
	if held < 0 || r.word(from+held+1) != "of" || v.directive(r, from+held) || r.complaining(from+held) || v.governed(r, from+held, affirming) {
		return false
	}
	dated := false
	var name []string
	for i := from; i < to; i++ {
		w := r.low[i]
		if m := r.mentionAt(i, wording.Date); m != nil && m.Unit == "" {
			if y := lastYear(m.Key); y > later.Year() || endsBefore(m.Key, earlier) {
				return false
			}
			dated = true
			continue
		}
		switch {
		case r.detail[i] == detailTheme:
			return false // what it was about is news
		case r.detail[i] != noDetail, !wordy(w), i < from+held && (r.verbAt[i] > 0 || w == "and" || w == "also" || w == "the" || modes[w]), i == from+held:
		case i > from+held && w == "of" && len(name) == 0, w == "the" && len(name) == 0:
		default:
			name = append(name, w)
		}
	}
	return dated && v.namedBeside(name, ps[0])
}

// awaitedThenHeld reports whether a hunk gives up the last holding of an event and
// the clause that looked forward to the next, for the event is told as held now.
func (v *view) awaitedThenHeld(h *viewHunk) bool {
	_, _, ok := v.in.adopted()
	gone, came := v.in.goneAndCome(h)
	n := wordAt{para: v.ch.New[0]}
	if v.in.backwards() {
		n = wordAt{old: true, para: v.ch.Old[0]}
	}
	if !ok || len(gone) == 0 || gone[len(gone)-1].at-gone[0].at != len(gone)-1 {
		return false
	}
	r, awaited := v.reading(gone[0]), false
	var name []string
	for _, p := range gone {
		w := v.word(p)
		switch {
		case r.verbAt[p.at] > 0 && v.governed(r, p.at, []string{"look forward"}):
			awaited = true
		case r.detail[p.at] != noDetail, !wordy(w), links[w] && len(name) == 0, w == "next":
		case awaited:
			name = append(name, w)
		default:
			return false
		}
	}
	for _, p := range came {
		if r := v.reading(p); r.detail[p.at] == noDetail && wordy(v.word(p)) && !links[v.word(p)] {
			return false
		}
	}
	return awaited && v.heldBetween(n) && v.namedBeside(name, gone[0])
}

// heldBetween reports whether a paragraph tells of an event on a day between the two
// resolutions.
func (v *view) heldBetween(n wordAt) bool {
	earlier, later, ok := v.in.adopted()
	if !ok {
		return false
	}
	r := v.reading(n)
	for i := range r.found {
		m := &r.found[i]
		if m.Kind != wording.Date || beginsBefore(m.Key, earlier) || !endsBefore(m.Key, later) {
			continue
		}
		if from, _ := r.words(m.Start, m.End); r.detail[from] == detailDate {
			return true
		}
	}
	return false
}

// modes are the ways in which a meeting is held, before its noun.
var modes = setOf("virtual online hybrid in-person annual successful")

// namedBeside reports whether the words of a name stand together among those of
// the paragraph that stayed.
func (v *view) namedBeside(name []string, beside wordAt) bool {
	const least = 2 // words that tell one event from others
	if len(name) < least {
		return false
	}
	r := v.reading(beside)
	for i := 0; i+len(name) <= len(r.low); i++ {
		if slices.Equal(r.low[i:i+len(name)], name) && !v.changed(wordAt{beside.old, beside.para, i}) && r.named(i) {
			return true
		}
	}
	return false
}
