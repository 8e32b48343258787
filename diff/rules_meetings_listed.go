package diff

import (
	"slices"

	"resdiff/internal/mention"
)

// A resolution may list the meetings of a series that were held so far, each with
// its place and year, and note the latest beside the series itself. Each year adds
// one; when the list grows long, the latest stand for it.

// excuseListedMeetings accounts for a list of past meetings that gained the latest,
// or gave way to them, and for a clause that only notes the latest holding of an
// event that the paragraph names.
func (v *view) excuseListedMeetings() {
	if len(v.ch.Old) != 1 || len(v.ch.New) != 1 || !v.in.english {
		return
	}
	grows := v.listGrows()
	for i := range v.hunks {
		h := &v.hunks[i]
		var why string
		switch {
		case grows && v.onlyMeetings(h.old) && v.onlyMeetings(h.new):
			why = "the list of meetings goes on to the latest"
		case v.latestHolding(h):
			why = "the latest meeting of the series is noted"
		case v.awaitedThenHeld(h):
			why = "the next meeting, awaited then, is told as held"
		default:
			continue
		}
		for _, p := range slices.Concat(h.old, h.new) {
			v.excuse(p, excuse{Event, "", why})
		}
	}
}

// listGrows reports whether the paragraph lists meetings of a series by their
// years, and those that came are later than all others: none was left out of the
// list, unless all gave way.
func (v *view) listGrows() bool {
	older, newer := true, false
	if v.in.c.New.Adopted.Before(v.in.c.Old.Adopted) {
		older, newer = false, true
	}
	const list = 3 // meetings
	before, after := v.meetingYears(older), v.meetingYears(newer)
	latest := v.hasLatest(older) && v.hasLatest(newer) // a list of one
	if max(len(before), len(after)) < list && !latest || len(before) == 0 || len(after) == 0 {
		return false
	}
	var came, kept []int
	for _, y := range after {
		if slices.Contains(before, y) {
			kept = append(kept, y)
		} else {
			came = append(came, y)
		}
	}
	if len(came) == 0 || slices.Min(came) <= slices.Max(before) && !v.oneOfLast(came, before) {
		return false
	}
	return len(kept) == 0 || len(kept) == len(before)
}

// struckMeetings returns the details of meetings that were struck from a list of
// several, while nothing later joined it.
func (v *view) struckMeetings() map[wordAt]bool {
	if len(v.ch.Old) != 1 || len(v.ch.New) != 1 {
		return nil
	}
	earlier := !v.in.c.New.Adopted.Before(v.in.c.Old.Adopted) // the side that is the earlier text
	const list = 2                                            // meetings
	before, after := v.meetingYears(earlier), v.meetingYears(!earlier)
	if len(before) < list || len(after) >= len(before) || len(after) == 0 || slices.Max(after) > slices.Max(before) {
		return nil
	}
	out := map[wordAt]bool{}
	for _, h := range v.hunks {
		gone, came := h.old, h.new
		if !earlier {
			gone, came = came, gone
		}
		if slices.ContainsFunc(v.words(came), wordy) {
			continue
		}
		for _, p := range gone {
			if d := v.reading(p).detail[p.at]; d == detailDate || d == detailPlace || d == detailHeld {
				out[p] = true
			}
		}
	}
	return out
}

// hasLatest reports whether one side tells of a series by its latest meeting:
// "most recently held in Kyoto in 2023".
func (v *view) hasLatest(old bool) bool {
	r := &v.in.new[v.ch.New[0]]
	if old {
		r = &v.in.old[v.ch.Old[0]]
	}
	i := slices.Index(r.low, "recently")
	return i > 0 && r.low[i-1] == "most" && r.word(i+1) == "held"
}

// oneOfLast reports whether the years that came begin where those before end: the
// meeting of the last year may stand last, for it was held in another way.
func (v *view) oneOfLast(came, before []int) bool {
	return slices.Min(came) >= slices.Max(before)-1
}

// meetingYears returns the years of the meetings that one side lists, in order of
// the text.
func (v *view) meetingYears(old bool) []int {
	r := &v.in.new[v.ch.New[0]]
	if old {
		r = &v.in.old[v.ch.Old[0]]
	}
	var out []int
	for i := range r.found {
		m := &r.found[i]
		from, _ := r.words(m.Start, m.End)
		if m.Kind == mention.Date && m.Unit == "" && r.detail[from] == detailDate && lastYear(m.Key) > 0 {
			out = append(out, lastYear(m.Key))
		}
	}
	return out
}

// onlyMeetings reports whether the words tell only of meetings of a series, and
// where, when and by whom each was held.
func (v *view) onlyMeetings(ps []wordAt) bool {
	for _, p := range ps {
		r, w := v.reading(p), v.word(p)
		switch {
		case r.detail[p.at] != noDetail, gatherings[w], links[w], !wordy(w), holdings[w], w == "most" && r.word(p.at+1) == "recently", w == "recently" && r.word(p.at-1) == "most":
		case r.verbAt[p.at] > 0 && v.reminds(r, p.at):
		case w == "also" && p.at > 0 && r.verbAt[p.at-1] > 0:
		case r.mentionAt(p.at, mention.Place, mention.Date) != nil:
		case r.mentionAt(p.at, mention.Actor, mention.Body) != nil && r.hosting(p.at):
		default:
			return false
		}
		if v.directive(r, p.at) {
			return false
		}
	}
	return true
}

// reminds reports whether the verb at word i only notes or recalls.
func (v *view) reminds(r *reading, i int) bool {
	acts := v.in.wording.acts(r.verbs[r.verbAt[i]-1])
	return len(acts) > 0 && !slices.ContainsFunc(acts, func(act string) bool {
		return !slices.Contains([]string{"note", "take note", "recall"}, v.in.wording.class(act))
	})
}

// hosting reports whether the body or person at word i is the one who held a
// meeting: "convened virtually by the Secretary-General".
func (r *reading) hosting(i int) bool {
	k := i - 1
	for k >= 0 && r.low[k] != "by" && r.mentionAt(k, mention.Actor, mention.Body) != nil || r.word(k) == "the" {
		k--
	}
	return r.word(k) == "by" && holdings[r.word(k-1)]
}

// holdings are words that tell that a meeting was held, and how.
var holdings = setOf("held convened organized hosted virtually online remotely")

// nextOfList holds for a hunk where, beside the details of an event, nothing
// came or went but "the meeting": a list of past meetings that gains the
// latest one, or whose last is past now. None is left out of the list.
func (v *view) nextOfList(h, rest *viewHunk) bool {
	excused := false
	for _, p := range slices.Concat(h.old, h.new) {
		e, ok := v.excused[p]
		excused = excused || ok && (e.kind == Event || e.kind == Date) && v.reading(p).detail[p.at] != noDetail
	}
	named := 0
	for _, p := range slices.Concat(rest.old, rest.new) {
		r := v.reading(p)
		switch w := v.word(p); {
		case gatherings[w] && !v.directive(r, p.at):
			named++
		case wordy(w) && !links[w]:
			return false
		}
	}
	return excused && named > 0 && v.gathered(true) <= v.gathered(false)
}

// gathered counts the meetings that came, or that went.
func (v *view) gathered(old bool) int {
	n := 0
	for _, p := range v.changedWords() {
		if p.old == old && gatherings[v.word(p)] {
			n++
		}
	}
	return n
}

// latestHolding reports whether all that came is a clause that notes or welcomes
// the holding, since the earlier resolution, of an event that the paragraph names
// in words that stayed.
func (v *view) latestHolding(h *viewHunk) bool {
	earlier, later, ok := v.in.adopted()
	ps, rest := h.new, h.old
	if !ok {
		return false
	}
	if v.in.c.New.Adopted.Before(v.in.c.Old.Adopted) {
		ps, rest = h.old, h.new
	}
	if slices.ContainsFunc(v.words(rest), wordy) || len(ps) == 0 || ps[len(ps)-1].at-ps[0].at != len(ps)-1 {
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
		if m := r.mentionAt(i, mention.Date); m != nil && m.Unit == "" {
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
	gone, came, n := h.old, h.new, wordAt{para: v.ch.New[0]}
	if v.in.c.New.Adopted.Before(v.in.c.Old.Adopted) {
		gone, came, n = h.new, h.old, wordAt{old: true, para: v.ch.Old[0]}
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
		if m.Kind != mention.Date || beginsBefore(m.Key, earlier) || !endsBefore(m.Key, later) {
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
