package diff

import (
	"resdiff/wording"
)

// detail tells what a word says of an event that comes round again.
type detail uint8

// The details of an event: all of them change from one meeting of a series to
// the next without changing what is said of it.
const (
	noDetail     detail = iota
	detailDate          // "from 6 to 8 May 2024"
	detailTurn          // "eighteenth"
	detailPlace         // "in Addis Ababa"
	detailTheme         // "under the theme “…”"
	detailHost          // "hosted by the Government of France"
	detailHeld          // "to be held", "scheduled to take place"
	detailMode          // "virtually", "in person"
	detailCount         // "which welcomed over 11,000 participants"
	detailStaged        // "the holding of", "will be held"
	detailYearly        // "31 October each year"
	detailSorts         // how many there are
)

// eventNouns name what is held.
var eventNouns = setOf("session sessions meeting meetings forum forums conference conferences summit symposium congress week assembly dialogue " +
	"dialogues consultation consultations workshop event events seminar colloquium hearing retreat exhibition ceremony")

// eventDetails marks the details of events: from the word that names an event
// on, until another clause begins.
func (r *reading) eventDetails() []detail {
	out := make([]detail, len(r.toks))
	// Details stand near the event: "the annual forum on science, technology
	// and innovation for the Goals, held in 2024" is about as far as they get.
	const reach = 16
	last, live := 0, false
	mark := func(i, j int, d detail) {
		for ; i < j; i++ {
			out[i] = d
		}
	}
	for i := 0; i < len(r.toks); {
		if r.clauseEnds(i) || i > last+reach {
			live = false
		}
		if m := r.mentionAt(i, wording.Date); m != nil && m.Unit != "" && eventNouns[m.Unit] {
			_, end := r.words(m.Start, m.End)
			mark(i, end, detailTurn)
			last, live = end, true
			i = max(end, i+1)
			continue
		}
		if r.eventAt(i) {
			last, live = i, true
		}
		if live {
			if j, d := r.detailAt(i); j > i && (d != detailPlace || r.besideEvent(i, j, out)) {
				mark(i, j, d)
				last, i = j, j
				continue
			}
			if r.mentionAt(i, wording.Body, wording.Title) != nil {
				last = i // "hosted by the Union in Geneva": still of the event
			}
		}
		i++
	}
	r.detailsBefore(out)
	return out
}

// eventAt reports whether word i names an event: not where it is part of the
// name of a body ("the General Assembly", "the Conference on Disarmament").
func (r *reading) eventAt(i int) bool {
	if r.mentionAt(i, wording.Event) != nil {
		return true
	}
	return eventNouns[r.low[i]] && r.mentionAt(i, wording.Body, wording.Instrument, wording.Title) == nil
}

// besideEvent reports whether the place at words i to j says where the event
// is: right after its name or another detail, or right before its date or
// theme. "Countries in Africa" is no such place.
func (r *reading) besideEvent(i, j int, out []detail) bool {
	k := i - 1
	if r.word(k) == "," {
		k--
	}
	if k >= 0 && (out[k] != noDetail || r.eventAt(k) || r.mentionAt(k, wording.Event, wording.Body, wording.Title, wording.Place) != nil) {
		return true
	}
	if r.word(j) == "," {
		j++
	}
	if j >= len(r.toks) {
		return false
	}
	_, d := r.detailAt(j)
	return d == detailDate || d == detailTheme || d == detailHeld || d == detailMode
}

// detailsBefore marks dates and places that stand between "the holding" and
// the event ("the holding, in Lima, from 4 to 6 May 2015, of the meeting").
func (r *reading) detailsBefore(out []detail) {
	for i := range r.toks {
		if r.low[i] != "holding" && r.low[i] != "convening" {
			continue
		}
		for j := i + 1; j < len(r.toks) && r.low[j] != "of"; {
			k, d := r.detailAt(j)
			if k == j {
				if r.low[j] != "," {
					break
				}
				j++
				continue
			}
			for ; j < k; j++ {
				out[j] = d
			}
		}
	}
	r.stagingBefore(out)
}

// stagingBefore marks the words by which a paragraph comes to speak of the next
// in a series: "the holding of" or, after the verb, "that", before its turn.
func (r *reading) stagingBefore(out []detail) {
	for i := range r.toks {
		from := i
		var to int
		switch {
		case r.low[i] == "that" && r.verbAt[max(i-1, 0)] > 0:
			to = i + 1
		case r.low[i] == "the" && (r.word(i+1) == "holding" || r.word(i+1) == "convening") && r.word(i+2) == "of":
			to = i + 3
		default:
			continue
		}
		turn := to
		if r.word(turn) == "the" {
			turn++
		}
		if m := r.mentionAt(turn, wording.Date); m == nil || !eventNouns[m.Unit] {
			continue
		}
		for ; from < to; from++ {
			out[from] = detailStaged
		}
	}
}

// clauseEnds reports whether a clause that may speak of something else begins
// at word i.
func (r *reading) clauseEnds(i int) bool {
	switch r.low[i] {
	case ";", ":":
		return true
	}
	k := r.verbAt[i]
	return k > 0 && r.verbs[k-1].Start == r.toks[i].Start
}

// detailAt reads one detail of an event at word i and returns the index after
// it and what it is; i itself if there is none.
func (r *reading) detailAt(i int) (int, detail) {
	switch r.low[i] {
	case "from", "on", "in", "between", "during", "starting", "annually":
		if m := r.calendarAt(i + r.partOfYear(i+1)); m != nil {
			_, end := r.words(m.Start, m.End)
			return end, detailDate
		}
	}
	if j := r.yearlyAt(i); j > i {
		return j, detailYearly
	}
	if m := r.calendarAt(i); m != nil {
		_, end := r.words(m.Start, m.End)
		return end, detailDate
	}
	if j := r.themeAt(i); j > i {
		return j, detailTheme
	}
	if j := r.hostAt(i); j > i {
		return j, detailHost
	}
	if j := r.phraseAt(i, stagedPhrases); j > i {
		return j, detailStaged
	}
	if j := r.phraseAt(i, heldPhrases); j > i {
		return j, detailHeld
	}
	if j := r.phraseAt(i, modePhrases); j > i {
		return j, detailMode
	}
	if j := r.countAt(i); j > i {
		return j, detailCount
	}
	if r.low[i] == "in" || r.low[i] == "at" || r.low[i] == "," {
		if j := r.placeAt(i); j > i {
			return j, detailPlace
		}
	}
	return i, noDetail
}

// calendarAt returns the calendar date that begins at word i, or nil.
func (r *reading) calendarAt(i int) *wording.Mention {
	m := r.mentionAt(i, wording.Date)
	if m == nil || m.Unit != "" || m.Start != r.toks[i].Start || r.deadlineAt(i) {
		return nil
	}
	return m
}

// deadlineAt reports whether the date at word i is one by which something is
// to be done.
func (r *reading) deadlineAt(i int) bool {
	for k := i - 1; k >= 0 && k >= i-4; k-- {
		switch r.low[k] {
		case "by", "until", "before", "through", "beyond", "than", "till", "towards":
			return true
		case "the", "end", "of", "year", "year's", "in":
			continue
		}
		return false
	}
	return false
}
