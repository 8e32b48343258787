package diff

import (
	"strings"
	"time"

	"resdiff/wording"
)

// aged tells why the opening verb is another only because a year has gone by;
// empty where that is not why.
func (v *view) aged(old, new wording.Phrase) string {
	if len(old.Verbs) != 1 || len(new.Verbs) != 1 || len(new.Modifiers) > 0 {
		return ""
	}
	switch from, to := old.Verbs[0], new.Verbs[0]; {
	case from == "look forward" && (neutral[to] || to == "recall" || to == "welcome") && v.awaited():
		return "the event, awaited then, is past now"
	case (neutral[from] || from == "welcome" || from == "recall") && to == "look forward" && v.awaitsNext():
		return "the event, held then, is awaited anew"
	case neutral[from] && to == "recall" && len(old.Modifiers) == 0 && v.toldOf():
		return "what was noted then is recalled now"
	}
	return ""
}

// neutral are the verbs that say neither approval nor disapproval (General
// Assembly decision 55/488).
var neutral = map[string]bool{"note": true, "take note": true}

// awaited reports whether an event that the old resolution awaited is past
// now: "Looks forward to the holding" → "Recalls the holding", with a date
// between the two.
func (v *view) awaited() bool {
	until := v.in.c.New.Adopted
	if until.IsZero() || len(v.ch.New) == 0 {
		return false
	}
	r := &v.in.new[v.ch.New[0]]
	for i := range r.found {
		m := &r.found[i]
		from, _ := r.words(m.Start, m.End)
		if m.Kind == wording.Date && m.Unit == "" && r.detail[from] == detailDate {
			if d, ok := lastDay(m.Key); ok && !d.After(until) && d.After(v.in.c.Old.Adopted) {
				return true
			}
		}
	}
	return false
}

// awaitsNext reports whether an event that was held when the old resolution was
// adopted gave way to the next of its series, which is still to come.
func (v *view) awaitsNext() bool {
	earlier, later, ok := v.in.adopted()
	a, b, single := v.pair()
	if !ok || !single || !v.in.c.Old.Adopted.Equal(earlier) {
		return false
	}
	was, held := a.turnAndDate()
	is, awaited := b.turnAndDate()
	return was != nil && is != nil && was.Unit == is.Unit && is.Value == was.Value+1 && endsBefore(held.Key, earlier) && !beginsBefore(awaited.Key, later)
}

// turnAndDate returns the first numbered event of a paragraph and the first date
// after it; nil for both without either.
func (r *reading) turnAndDate() (turn, date *wording.Mention) {
	for i := range r.found {
		m := &r.found[i]
		from, _ := r.words(m.Start, m.End)
		switch {
		case m.Kind != wording.Date:
		case turn == nil && eventNouns[m.Unit] && r.regularTurn(from):
			turn = m
		case turn != nil && m.Unit == "" && r.detail[from] == detailDate:
			return turn, m
		}
	}
	return nil, nil
}

// toldOf reports whether the opening verbs speak of a report or a gathering:
// last year it was new and noted, now it is a thing of the past. An agreement
// or a text that binds is recalled as ground to stand on, which is another
// matter.
func (v *view) toldOf() bool {
	a, b, ok := v.pair()
	if !ok {
		return false
	}
	if x, y := a.object(), b.object(); toldOnce[x] && toldOnce[y] || doneOnce[x] && x == y {
		return true
	}
	return a.tellsOfPast() && b.tellsOfPast()
}

// doneOnce are the heads of what somebody did, of which a later resolution can
// only remind; the strategy of an entity binds nobody else.
var doneOnce = setOf("launch launching establishment creation work strategy")

// tellsOfPast reports whether the opening verb tells that something was done on
// some day: "notes that the Group held five meetings in 2018". What is still so
// is no memory.
func (r *reading) tellsOfPast() bool {
	if len(r.verbs) == 0 {
		return false
	}
	_, i := r.words(r.verbs[0].Start, r.verbs[0].End)
	if r.word(i) != "that" {
		return false
	}
	past, dated := false, false
	for ; i < len(r.low) && !r.clauseEnds(i); i++ {
		w := r.low[i]
		if auxiliaries[w] && w != "was" && w != "were" && w != "had" || w == "continues" || w == "remains" {
			return false
		}
		past = past || pastTense[w]
		m := r.mentionAt(i, wording.Date)
		dated = dated || m != nil && m.Unit == ""
	}
	return past && dated
}

// pastTense are verbs of what a body did, in the past.
var pastTense = setOf("held met convened concluded completed submitted presented launched established produced issued published organized hosted received discussed")

// object returns the noun that heads what follows the opening verb: "report" of
// "Takes note of the annual report of the Board".
func (r *reading) object() string {
	if len(r.verbs) == 0 {
		return ""
	}
	_, i := r.words(r.verbs[0].Start, r.verbs[0].End)
	for r.word(i) == "of" || r.word(i) == "the" || r.word(i) == "that" {
		i++
	}
	noun := ""
	for ; i < len(r.low); i++ {
		switch w := r.low[i]; {
		case w == "/" || w == "and" && r.named(i-1) && r.named(i+1): // within a name
		case !wordy(w) || closes[w] || auxiliaries[w] || w == "will":
			return noun
		case strings.Trim(w, "0123456789–-") != "": // the years of a plan are no noun
			noun = w
		}
	}
	return noun
}

// named reports whether word i has a capital letter.
func (r *reading) named(i int) bool { return i >= 0 && i < len(r.low) && r.toks[i].Key != r.low[i] }

// closes are the words that end a noun with what stands before it.
var closes = setOf("of on by in at to for from with and which that entitled concerning regarding prepared submitted issued held")

// excuseAged accounts for the opening verb where aged holds.
func (v *view) excuseAged() {
	a, okA := v.in.opening(v.in.old, v.ch.Old)
	b, okB := v.in.opening(v.in.new, v.ch.New)
	if !okA || !okB {
		return
	}
	why := v.aged(a.Phrase, b.Phrase)
	if why == "" {
		return
	}
	for _, p := range v.changedWords() {
		r := v.reading(p)
		if p.para != v.ch.Old[0] && p.old || p.para != v.ch.New[0] && !p.old {
			continue
		}
		_, to := r.words(r.verbs[0].Start, r.verbs[0].End)
		if p.at < to || p.at < r.holdingAfter(to) {
			v.excuse(p, excuse{Verb, "", why})
		}
	}
}

// holdingAfter returns the index after "the holding of" at word i, i itself
// without it.
func (r *reading) holdingAfter(i int) int {
	if r.word(i) == "the" && (r.word(i+1) == "holding" || r.word(i+1) == "convening") && r.word(i+2) == "of" {
		return i + 3
	}
	return i
}

// lastDay returns the last day of a date's normal form.
func lastDay(key string) (time.Time, bool) {
	const day = len("2006-01-02")
	if len(key) < day {
		return time.Time{}, false
	}
	t, err := time.Parse(time.DateOnly, key[len(key)-day:])
	return t, err == nil
}

// happened holds where what was to come is past or present now, and what was
// present then is past: "2024 will mark the anniversary" → "2024 marked the
// anniversary". The year or day must lie between the two resolutions, or in the
// year of the new one, and nobody be asked.
func (v *view) happened(h *viewHunk) bool {
	a, b := v.words(h.old), v.words(h.new)
	if len(b) != 1 || v.in.c.New.Adopted.IsZero() || v.in.c.Old.Adopted.IsZero() {
		return false
	}
	const will = 2 // "will mark"
	to := v.in.c.New.Adopted.Year()
	reach := 6 // "the year 2024 marked", "marked in 2024"
	switch {
	case len(a) == will && a[0] == "will" && a[1] == "be" && beings[b[0]]:
		reach = 20 // "2024 was the first year when more than half of the ports were dredged"
	case len(a) == will && a[0] == "will" && marking[a[1]] && inflected(a[1], b[0]):
	case len(a) == 1 && pastOf[a[0]] == b[0]:
		to-- // the year of the new resolution is not past
	default:
		return false
	}
	r, i := v.reading(h.new[0]), h.new[0].at
	if r.governor(i) == nil || v.directive(r, i) || r.promised(i) {
		return false
	}
	if a[0] == "will" && a[1] == "be" && !staged[r.word(i+1)] && !r.ofTheYear(i, reach) {
		return false // that sanctions were imposed is news
	}
	y := r.yearAbout(i, reach)
	return y >= v.in.c.Old.Adopted.Year() && y <= to
}

// marking are verbs of what a year brings, staged participles of what is done with a
// meeting or a day, whatever else happens.
var (
	marking = setOf("mark celebrate commemorate observe host")
	staged  = setOf("held convened launched organized celebrated marked observed commemorated hosted")
)

// ofTheYear reports whether word i stands in what a year is said to be the year of:
// "2024 was the first year when more than half of the ports were dredged".
func (r *reading) ofTheYear(i, reach int) bool {
	for k := i - 1; k > 0 && k >= i-reach && r.low[k] != ","; k-- {
		if r.low[k] == "year" && (r.word(k+1) == "when" || r.word(k+1) == "in" && r.word(k+2) == "which") {
			return true
		}
	}
	return false
}

// pastOf maps the present of "to be" to its past; beings are both.
var (
	pastOf = map[string]string{"is": "was", "are": "were"}
	beings = setOf("is was are were")
)

// yearAbout returns the year of the date nearest to word i within its part of
// the sentence, at most so many words before it or six after; 0 for none.
func (r *reading) yearAbout(i, before int) int {
	const after = 6
	parted := func(k int) bool { return r.low[k] == "," || r.clauseEnds(k) }
	for k := i - 1; k >= 0 && k >= i-before && !parted(k); k-- {
		if m := r.mentionAt(k, wording.Date); m != nil && m.Unit == "" {
			return lastYear(m.Key)
		}
	}
	for k := i + 1; k < len(r.low) && k <= i+after && !parted(k); k++ {
		if m := r.mentionAt(k, wording.Date); m != nil && m.Unit == "" {
			return lastYear(m.Key)
		}
	}
	return 0
}

// inflected reports whether a word is the past or the third person of a regular
// verb: mark, marked, marks.
func inflected(verb, w string) bool {
	return w == verb+"ed" || w == verb+"d" || w == verb+"s"
}
