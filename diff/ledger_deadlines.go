package diff

import (
	"strings"

	"resdiff/wording"
)

// dueIn returns when what is asked in the words from and end is due, as printed
// and in a normal form: the first date by which or session at which it is, and
// the first term or turn ("within 60 days", "every two years").
func (r *reading) dueIn(from, end int) (when, key string) {
	var dated, recurs bool
	add := func(text, form string) {
		if when != "" {
			when, key = when+" and ", key+" and "
		}
		when, key = when+text, key+form
	}
	for i := from; i < end; i++ {
		if m := r.mentionAt(i, wording.Date); !dated && m != nil && m.Start == r.toks[i].Start && (m.Unit == "session" || r.deadlineAt(i)) {
			dated = true
			text := r.text[m.Start:m.End]
			if m.Unit != "" {
				text += " " + m.Unit
			}
			add(text, m.Key)
			continue
		}
		if to := r.termAt(i, end); !recurs && to > i {
			recurs = true
			text := r.text[r.toks[i].Start:r.toks[to-1].End]
			add(text, lettersOf(text))
			i = to - 1
		}
	}
	return when, key
}

// spans are the units in which terms and turns are counted, in the singular.
var spans = setOf("hour day week month quarter year biennium session meeting")

// turns are adverbs and adjectives of what comes round.
var (
	turnAdverbs    = setOf("annually biennially triennially quarterly monthly weekly daily yearly biannually semi-annually semiannually periodically regularly")
	turnAdjectives = setOf("annual biennial triennial quarterly monthly weekly daily yearly biannual bi-annual semi-annual six-monthly periodic regular")
	// turnNouns are what is asked for in turns: "an annual report".
	turnNouns = setOf("report reports reporting briefing briefings update updates review reviews assessment assessments")
)

// termAt returns the index after a term or turn that begins at word i; i where
// none does.
func (r *reading) termAt(i, end int) int {
	switch w := r.low[i]; {
	case w == "every" || w == "each":
		if to := r.spanAt(i+1, true); to > 0 {
			return to
		}
	case w == "within":
		if to := r.spanAt(i+1, false); to > 0 {
			return to
		}
	case w == "once" || w == "twice" || r.word(i+1) == "times" && r.mentionAt(i, wording.Figure) != nil:
		k := i + 1
		if r.word(k) == "times" {
			k++
		}
		if r.word(k) == "in" {
			k++
		}
		if a := r.word(k); (a == "a" || a == "per" || a == "every" || a == "each") && spans[singular(r.word(k+1))] {
			return k + 2
		}
	case w == "on" && (r.word(i+1) == "a" || r.word(i+1) == "an") && turnAdjectives[r.word(i+2)] && r.word(i+3) == "basis":
		return i + 4
	case w == "at" && r.word(i+1) == "intervals" && r.word(i+2) == "of":
		if to := r.spanAt(i+3, false); to > 0 {
			return to
		}
	case w == "at" && r.word(i+1) == "regular" && r.word(i+2) == "intervals":
		return i + 3
	case (w == "a" || w == "an") && turnAdjectives[r.word(i+1)] && turnNouns[r.word(i+2)]:
		return i + 3
	case turnAdjectives[w] && strings.HasSuffix(r.word(i+1), "s") && turnNouns[r.word(i+1)] && !owned[r.word(i-1)]:
		return i + 2
	case turnAdverbs[w] && !turnNouns[r.word(i+1)]:
		return i + 1
	case i+1 < end && r.mentionAt(i, wording.Figure) != nil:
		// "60 days before the end of the mandate"
		if to := r.spanAt(i, false); to > 0 && to < end && (r.low[to] == "before" || r.low[to] == "after" || r.low[to] == "prior" || r.low[to] == "following") {
			return to + 1
		}
	}
	return i
}

// owned are words after which what comes round is one that is known: "in his
// annual reports" is no turn that is set.
var owned = setOf("the his her its their our your this these")

// spanAt returns the index after a span of time whose count begins at word i:
// "90 days", "two years", "the next six months"; with turns also what "every" and
// "each" stand before: "year", "second session", "of its sessions". 0 for none.
func (r *reading) spanAt(i int, turns bool) int {
	counted := turns
	for k := i; k < i+5 && k < len(r.low); k++ {
		w := r.low[k]
		if m := r.mentionAt(k, wording.Figure); m != nil {
			if spans[singular(m.Unit)] && strings.Contains(r.text[m.Start:m.End], "-") {
				_, to := r.words(m.Start, m.End)
				return to // "30-day", the unit within
			}
			counted = true
			continue
		}
		switch {
		case spans[singular(w)]:
			if !counted {
				return 0
			}
			return k + 1
		case w == "a" || w == "one" || w == "per":
			counted = true
		case w == "the" || w == "of" || w == "its" || w == "next" || w == "first" || w == "following" || w == "coming" || w == "calendar" || w == "working" || w == "business" ||
			w == "consecutive" || w == "second" || w == "third" || w == "fourth" || w == "fifth" || w == "other" || w == "regular":
		default:
			return 0
		}
	}
	return 0
}
