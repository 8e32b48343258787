package diff

import (
	"slices"
	"strings"

	"resdiff/wording"
)

// onAgenda are verbs that put a matter on the agenda of a session, considering
// those that keep it before the organ, and matters what they do so with.
var (
	onAgenda    = setOf("include included put place placed inscribe inscribed retain retained")
	considering = setOf("consider considered revert review reviewed examine discuss resume return")
	keeping     = setOf("continue keep kept remain")
	matters     = setOf("review consideration agenda seized examination discussion deliberations work")
)

// keepsBefore reports whether the clause of word i puts a matter on the agenda
// or keeps it before the organ: "to include in the provisional agenda of its
// next session the item", "to continue its consideration of the question". What
// is to end, or was suspended, is another matter.
func (r *reading) keepsBefore(i int) bool {
	k := r.deed(i)
	const after = 7 // "seventy-ninth session the termination of"
	if k < 0 || r.word(k-1) == "not" || slices.ContainsFunc(r.low[k+1:min(i+after, len(r.low))], func(w string) bool { return ending[w] && w != "keep" }) {
		return false
	}
	switch w := r.low[k]; {
	case onAgenda[w]:
		return slices.Contains(r.low[k:i], "agenda")
	case keeping[w]:
		return slices.ContainsFunc(r.low[k:i], func(w string) bool { return matters[w] })
	default:
		return considering[w]
	}
}

// namesSession reports whether the year at word i names a session: the Economic
// and Social Council numbers none, "at its 2024 session".
func (r *reading) namesSession(i int) bool {
	if w := r.word(i + 1); w == "substantive" || w == "regular" || w == "organizational" {
		i++
	}
	return r.word(i+1) == "session"
}

// turnOnly reports whether a session or another turn is only the next at which a
// report is due or a matter is before the organ, or of which something is told;
// where a deed is asked for, it is its term.
func (v *view) turnOnly(q mentionPair) bool {
	r, i := v.reading(q.newRef), q.newRef.at
	before := i - 1
	if w := r.word(before); w == "its" || w == "their" {
		before--
	}
	switch r.word(before) {
	case "until", "through", "till", "beyond":
		return false
	}
	deadline := r.word(before) == "by" || r.word(before) == "before" || r.deadlineAt(i)
	if v.asks(q.newRef, q.new) || v.attends(q.newRef) {
		return true
	}
	if deadline {
		return false
	}
	if r.considersAfter(q.new) {
		return true
	}
	if v.ownSession(q) && !r.outcomeBefore(i) {
		return true
	}
	if v.directive(r, i) || r.deed(i) >= 0 && r.promised(i) {
		return r.keepsBefore(i)
	}
	// The next report of a series has its own recommendations, as long as they are
	// only noted.
	noted := q.new.Unit == "report" && v.governed(r, i, []string{"note", "take note"})
	return (noted || !r.outcomeBefore(i)) && !r.needed(i)
}

// considersAfter reports whether it is agreed that a body will have its items before
// it at a session: "agrees that the Committee, at its sixty-sixth session, should
// consider the substantive items".
func (r *reading) considersAfter(m *wording.Mention) bool {
	_, i := r.words(m.Start, m.End)
	if r.word(i) == "session" {
		i++
	}
	if r.word(i) != "," || r.word(i+1) != "should" && r.word(i+1) != "shall" && r.word(i+1) != "will" {
		return false
	}
	return r.word(i+2) == "consider" || r.word(i+2) == "continue" || r.word(i+2) == "review" || r.word(i+2) == "discuss" || r.word(i+2) == "examine"
}

// ownSession reports whether a pair of years names the sessions at which the two
// resolutions themselves were adopted: what was done "at its 2023 session" is no
// term for anybody.
func (v *view) ownSession(q mentionPair) bool {
	if q.old == nil || q.old.Unit != "" || v.in.c.Old.Adopted.IsZero() || v.in.c.New.Adopted.IsZero() {
		return false
	}
	return yearOf(q.old.Key) == v.in.c.Old.Adopted.Year() && yearOf(q.new.Key) == v.in.c.New.Adopted.Year() &&
		v.reading(q.oldRef).namesSession(q.oldRef.at) && v.reading(q.newRef).namesSession(q.newRef.at)
}

// attends reports whether the clause of the session at a place asks one who reports
// to the organ to take part in that session, and nothing else, or in the dialogue
// that is held there each year: "Invites the Expert to participate in the
// seventy-ninth session of the General Assembly", "to engage, at the seventy-ninth
// session, in an interactive dialogue".
func (v *view) attends(ref wordAt) bool {
	r := v.reading(ref)
	k := r.deed(ref.at)
	if k < 0 || r.word(k-1) != "to" || r.word(k-2) == "not" || !attending[r.low[k]] || !v.addressed(ref) {
		return false
	}
	if r.dialogueNear(k, ref.at) {
		return true
	}
	alone := !slices.ContainsFunc(r.low[k+1:ref.at], func(w string) bool { return w != "in" && w != "the" })
	return alone && r.low[k] != "engage" && v.governed(r, ref.at, []string{"invite"})
}

// attending are the verbs by which one takes part.
var attending = setOf("attend engage participate")

// dialogueNear reports whether an interactive dialogue is spoken of between the
// verb at word k and what follows the session at word i.
func (r *reading) dialogueNear(k, i int) bool {
	const after = 10 // "seventy-ninth session of the General Assembly in an interactive dialogue"
	for j := k + 1; j+1 < len(r.low) && j < i+after && !r.clauseEnds(j); j++ {
		if r.low[j] == "interactive" && (r.low[j+1] == "dialogue" || r.low[j+1] == "dialogues") {
			return true
		}
	}
	return false
}

// sessionsAYear is how often a year the Human Rights Council meets.
const sessionsAYear = 3

// fits reports whether a date or session moved as far as the pair: a date as
// many years, a session as many of its own organ. The Human Rights Council
// meets in three sessions a year (General Assembly resolution 60/251, para. 10),
// the others in one.
func (v *view) fits(q mentionPair, n int) bool {
	council := strings.HasPrefix(symbolKey(v.in.c.New.Symbol), "A/HRC/")
	d := v.in.distance
	switch {
	case q.new.Unit == "session" && v.inCouncil(q.newRef, council):
		if council && d.sessions != 0 {
			return n == d.sessions
		}
		return n != 0 && n == sessionsAYear*d.years
	case council && d.years != 0:
		return n == d.years
	}
	return d.fits(n)
}

// inCouncil reports whether the session at a place is one of the Human Rights
// Council: it is named before, or the resolution is its own and names no other.
func (v *view) inCouncil(ref wordAt, council bool) bool {
	r := v.reading(ref)
	if m := r.mentionAt(ref.at, wording.Date); m != nil {
		_, end := r.words(m.Start, m.End)
		for r.word(end) == "session" || r.word(end) == "regular" {
			end++
		}
		if r.word(end) == "of" && r.word(end+1) == "the" { // "the seventy-ninth session of the General Assembly"
			if m := r.mentionAt(end+2, wording.Body); m != nil {
				return m.Key == "human rights council" || council && m.Key == "council"
			}
		}
	}
	const reach = 8                             // "to the Human Rights Council at its fifty-ninth session"
	from := max(ref.at-reach, r.deed(ref.at)+1) // before the verb stands who is asked
	for i := ref.at - 1; i >= from; i-- {
		if m := r.mentionAt(i, wording.Body); m != nil {
			return m.Key == "human rights council" || council && m.Key == "council"
		}
		switch r.low[i] {
		case "assembly", "commission", "committee", "working", "forum", "mechanism", "conference", "group":
			return false
		case "council":
			return council
		}
	}
	return council && (r.word(ref.at-1) == "its" || r.word(ref.at-1) == "the")
}

// pastSession holds where a session or meeting was struck while a later one of
// the same kind stays: "at its fifth session, in 2023, and its sixth session".
func (v *view) pastSession(h *viewHunk) bool {
	if len(h.new) > 0 || len(h.old) == 0 || !v.oneParagraph(h) || len(v.ch.New) == 0 {
		return false
	}
	r := v.reading(h.old[0])
	gone, unit := 0, ""
	for _, p := range h.old {
		m := r.mentionAt(p.at, wording.Date)
		switch {
		case m != nil && m.Unit != "":
			gone, unit = max(gone, int(m.Value)), m.Unit
		case m != nil, !wordy(r.low[p.at]), eventNouns[r.low[p.at]], pastWords[r.low[p.at]]:
		default:
			return false
		}
	}
	if gone == 0 || !v.pastTurn(h.old, gone, unit) {
		return false
	}
	for _, n := range v.ch.New {
		for _, m := range v.in.new[n].found {
			if m.Unit == unit && int(m.Value) > gone {
				return true
			}
		}
	}
	return false
}

// pastTurn reports whether the session that is struck was past when the new
// resolution was adopted: by the year beside it, or by the number of the session
// of its own organ that the resolution bears.
func (v *view) pastTurn(struck []wordAt, gone int, unit string) bool {
	r, now := v.reading(struck[0]), v.in.c.New.Adopted.Year()
	for _, p := range struck {
		if m := r.mentionAt(p.at, wording.Date); m != nil && m.Unit == "" && lastYear(m.Key) > 0 {
			return v.in.c.New.Adopted.IsZero() || lastYear(m.Key) <= now
		}
	}
	session := citedTurn(symbolKey(v.in.c.New.Symbol))
	const first = 1946 // numbers from here on are years
	return unit == "session" && session > 0 && session < first && gone <= session
}

// pastWords may stand beside the session that is struck.
var pastWords = setOf("its the and in at during of from to held annual regular substantive")
