package diff

import (
	"slices"

	"resdiff/wording"
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
	older, newer := !v.in.backwards(), v.in.backwards()
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
	earlier := !v.in.backwards() // the side that is the earlier text
	const list = 2               // meetings
	before, after := v.meetingYears(earlier), v.meetingYears(!earlier)
	if len(before) < list || len(after) >= len(before) || len(after) == 0 || slices.Max(after) > slices.Max(before) {
		return nil
	}
	out := map[wordAt]bool{}
	for i := range v.hunks {
		gone, came := v.in.goneAndCome(&v.hunks[i])
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
	r := v.first(old)
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
	r := v.first(old)
	var out []int
	for i := range r.found {
		m := &r.found[i]
		from, _ := r.words(m.Start, m.End)
		if m.Kind == wording.Date && m.Unit == "" && r.detail[from] == detailDate && lastYear(m.Key) > 0 {
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
		case r.mentionAt(p.at, wording.Place, wording.Date) != nil:
		case r.mentionAt(p.at, wording.Actor, wording.Body) != nil && r.hosting(p.at):
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
	for k >= 0 && r.low[k] != "by" && r.mentionAt(k, wording.Actor, wording.Body) != nil || r.word(k) == "the" {
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
