package diff

import (
	"unicode"
	"unicode/utf8"

	"resdiff/internal/mention"
)

// detail tells what a word says of an event that comes round again.
type detail uint8

// The details of an event: all of them change from one meeting of a series to
// the next without changing what is said of it.
const (
	noDetail    detail = iota
	detailDate         // "from 6 to 8 May 2024"
	detailTurn         // "eighteenth"
	detailPlace        // "in Addis Ababa"
	detailTheme        // "under the theme “…”"
	detailHost         // "hosted by the Government of France"
	detailHeld         // "to be held", "scheduled to take place"
	detailCount        // "which welcomed over 11,000 participants"
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
		if m := r.mentionAt(i, mention.Date); m != nil && m.Unit != "" && eventNouns[m.Unit] {
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
			if r.mentionAt(i, mention.Body, mention.Title) != nil {
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
	if r.mentionAt(i, mention.Event) != nil {
		return true
	}
	return eventNouns[r.low[i]] && r.mentionAt(i, mention.Body, mention.Instrument, mention.Title) == nil
}

// besideEvent reports whether the place at words i to j says where the event
// is: right after its name or another detail, or right before its date or
// theme. "Countries in Africa" is no such place.
func (r *reading) besideEvent(i, j int, out []detail) bool {
	k := i - 1
	if r.word(k) == "," {
		k--
	}
	if k >= 0 && (out[k] != noDetail || r.eventAt(k) || r.mentionAt(k, mention.Event, mention.Body, mention.Title, mention.Place) != nil) {
		return true
	}
	if r.word(j) == "," {
		j++
	}
	if j >= len(r.toks) {
		return false
	}
	_, d := r.detailAt(j)
	return d == detailDate || d == detailTheme || d == detailHeld
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
		if m := r.calendarAt(i + 1); m != nil {
			_, end := r.words(m.Start, m.End)
			return end, detailDate
		}
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
	if j := r.heldAt(i); j > i {
		return j, detailHeld
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
func (r *reading) calendarAt(i int) *mention.Mention {
	m := r.mentionAt(i, mention.Date)
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

// placeAt reads "in Kyoto, Japan" or, after a place, ", Japan" at word i.
func (r *reading) placeAt(i int) int {
	if r.low[i] == "," && r.mentionAt(i-1, mention.Place) == nil {
		return i
	}
	j := i + 1
	if r.word(j) == "the" && r.mentionAt(j+1, mention.Place) != nil {
		j++
	}
	end := i
	for j < len(r.toks) {
		m := r.mentionAt(j, mention.Place)
		if m == nil || m.Start != r.toks[j].Start {
			if !r.properAt(j) || j != i+1 {
				break
			}
			end = j + 1
		} else {
			_, end = r.words(m.Start, m.End)
		}
		if r.word(end) != "," && r.word(end) != "and" || r.mentionAt(end+1, mention.Place) == nil {
			break
		}
		j = end + 1
	}
	return end
}

// properAt reports whether word i is a lone capitalised word that is part of
// no other name.
func (r *reading) properAt(i int) bool {
	if i >= len(r.toks) {
		return false
	}
	first, _ := utf8.DecodeRuneInString(r.toks[i].Key)
	return unicode.IsUpper(first) && r.mentionAt(i, mention.Body, mention.Instrument, mention.Event, mention.Actor) == nil
}

// themeAt reads "under the overall theme “…”", "which will focus on “…”",
// "which will have as priority themes “…” and “…”" at word i.
func (r *reading) themeAt(i int) int {
	j := i
	switch {
	case r.low[i] == "under" || r.low[i] == "with" || r.low[i] == "on" || r.low[i] == "and":
		j++
	case r.low[i] == "which" || r.low[i] == "," && r.word(i+1) == "which":
		j++
		if r.low[i] == "," {
			j++
		}
	default:
		return i
	}
	const reach = 7 // "which will have as its priority themes"
	themed := false
	for k := j; k < j+reach && k < len(r.toks); k++ {
		if w := r.low[k]; w == "theme" || w == "themes" || w == "theme:" || w == "focus" || w == "focused" {
			themed = true
		}
		if m := r.mentionAt(k, mention.Title); themed && m != nil && m.Start == r.toks[k].Start {
			_, end := r.words(m.Start, m.End)
			for r.word(end) == "and" || r.word(end) == "," {
				next := r.mentionAt(end+1, mention.Title)
				if next == nil || next.Start != r.toks[end+1].Start {
					break
				}
				_, end = r.words(next.Start, next.End)
			}
			return end
		}
	}
	return i
}

// hostAt reads "hosted by the Government of France" or "hosted by Norway" at
// word i; organizers other than Governments are no mere detail.
func (r *reading) hostAt(i int) int {
	if r.low[i] != "hosted" || r.word(i+1) != "by" {
		return i
	}
	j := i + 2
	if r.word(j) == "the" {
		j++
	}
	if w := r.word(j); (w == "government" || w == "governments") && r.word(j+1) == "of" {
		j += 2
		if r.word(j) == "the" {
			j++
		}
	}
	if m := r.mentionAt(j, mention.Place); m != nil {
		_, end := r.words(m.Start, m.End)
		return end
	}
	return i
}

// heldPhrases say that an event is, was or will be held.
var heldPhrases = [][]string{
	{"and", "scheduled", "to", "take", "place"}, {"scheduled", "to", "take", "place"}, {"scheduled", "to", "be", "held"}, {"which", "was", "held"},
	{"which", "will", "be", "held"}, {"which", "took", "place"}, {"that", "was", "held"}, {"that", "will", "be", "held"}, {"to", "be", "held"}, {"to", "be", "convened"},
	{"to", "be", "organized"}, {"to", "be", "hosted"}, {"to", "take", "place"}, {"took", "place"}, {"held"}, {"convened"}, {"organized"},
	{"scheduled"}, {"virtually"}, {"virtual"}, {"online"}, {"in", "person"}, {"in", "a", "hybrid", "format"}, {"in", "hybrid", "format"}, {"in", "a", "virtual", "format"},
}

func (r *reading) heldAt(i int) int {
	for _, phrase := range heldPhrases {
		if r.hasWords(i, phrase) && r.word(i+len(phrase)) != "by" {
			return i + len(phrase)
		}
	}
	return i
}

// hasWords reports whether the words stand at word i.
func (r *reading) hasWords(i int, phrase []string) bool {
	if i+len(phrase) > len(r.low) {
		return false
	}
	for k, w := range phrase {
		if r.low[i+k] != w {
			return false
		}
	}
	return true
}

// countAt reads "which welcomed over 11,000 participants" or "attended by more
// than 300 delegates", the comma before it included, at word i.
func (r *reading) countAt(i int) int {
	j := i
	if r.low[j] == "," {
		j++
	}
	switch {
	case r.word(j) == "which" && setOf("welcomed attracted gathered brought drew hosted saw")[r.word(j+1)]:
		j += 2
	case r.word(j) == "attended" && r.word(j+1) == "by":
		j += 2
	default:
		return i
	}
	const reach = 6 // "together more than 11,000 in-person participants"
	for k := j; k < j+reach; k++ {
		switch r.word(k) {
		case "participants", "delegates", "attendees", "people", "representatives":
			return k + 1
		}
	}
	return i
}
