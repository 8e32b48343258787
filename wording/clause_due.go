package wording

import (
	"slices"
	"strconv"
	"strings"
)

// Due is when a task is due.
type Due struct {
	// Words are the words that say so: "by 2030", "at its eightieth session", "every
	// two years".
	Words Range
	// Key is the same for the same time written otherwise: "annually" and "every
	// year", "two" and "2".
	Key string
	// Session tells that it is due at a session or meeting that is numbered.
	Session bool
}

// due reads when the task is due: a date by which, a session at which, a term within
// which, a turn in which it is to be done. That something is to begin after a date, was
// adopted at a session or is done regularly sets no time.
func (r *clauseReader) due(task Range) []Due {
	var out []Due
	for i := task.From; i < task.To; i++ {
		if r.kinds[i].Has(Title, Instrument) {
			continue
		}
		if d := r.dueAt(i, task.To); d.Key != "" {
			out = append(out, d)
			i = d.Words.To - 1
		}
	}
	return out
}

// dueAt reads when a task is due at word i; there is no key where nothing says so.
func (r *clauseReader) dueAt(i, end int) Due {
	switch w := r.Lower(i); w {
	case "by", "before", "until", "later":
		from := i
		if w == "later" { // "no later than 1 May 2025"
			from, i, w = max(i-1, 0), i+1, "by"
		}
		if m, to := r.dateAfter(i, end); m != nil {
			return Due{Range{from, to}, w + " " + m.Key, m.Unit != ""}
		}
	case "at", "during":
		if m, to := r.dateAfter(i, end); m != nil && (m.Unit == "session" || m.Unit == "meeting") && !r.past(i) {
			return Due{Range{i, to}, m.Key, true}
		}
	case "within", "every", "each":
		if n, unit, to := r.span(i+1, end); n > 0 {
			if w == "each" {
				w = "every"
			}
			return Due{Words: Range{i, to}, Key: w + " " + strconv.FormatFloat(n, 'g', -1, 64) + " " + unit}
		}
	case "on", "a", "an":
		at := i + 1
		if w == "on" {
			at = i + 2
		}
		if n := r.value(at, turns); n > 0 && (w == "on" && r.Lower(at+1) == "basis" || w != "on" && r.in(at+1, reported)) {
			return Due{Words: Range{i, at + 2}, Key: everyMonths(n)}
		}
	default:
		if n := r.value(i, turns); n > 0 && strings.HasSuffix(w, "ly") && !r.in(i+1, reported) {
			return Due{Words: Range{i, i + 1}, Key: everyMonths(n)}
		}
	}
	return Due{}
}

func everyMonths(n float64) string { return "every " + strconv.FormatFloat(n, 'g', -1, 64) + " month" }

// dateAfter reads "the end of 2030", "its eightieth session" after word i, and returns
// the date and the index after it, the noun that is counted included; nil for none.
func (r *clauseReader) dateAfter(i, end int) (*Mention, int) {
	const reach = 6 // "the end of the first half of", "eighth annual multi-stakeholder forum"
	for k := i + 1; k < end && k <= i+reach; k++ {
		m := r.mentionStarting(k, Date)
		if m == nil {
			if !r.in(k, dateLeads) {
				break
			}
			continue
		}
		_, to := r.Range(m.Start, m.End)
		if m.Unit == "" {
			return m, to
		}
		for far := min(end, to+reach); to < far; to++ {
			if numberedUnit(r.Lower(to)) == m.Unit {
				return m, to + 1
			}
		}
		break
	}
	return nil, 0
}

// past reports whether the words before word i tell of what is done already:
// "adopted at", "held during".
func (r *clauseReader) past(i int) bool {
	const reach = 8 // "the recommendations made by the Commission at"
	for k := i - 1; k >= 0 && k >= i-reach; k-- {
		switch w := r.Lower(k); {
		case w == "to" || w == "," || w == "report":
			return false
		case strings.HasSuffix(w, "ed") || r.in(k, done):
			return true
		}
	}
	return false
}

// mentionStarting returns the mention of a kind whose first word is word i, or nil.
func (r *clauseReader) mentionStarting(i int, kind Kind) *Mention {
	if !r.kinds[i].Has(kind) {
		return nil
	}
	at := r.Start(i)
	k, _ := slices.BinarySearchFunc(r.Mentions, at, func(m Mention, at int) int { return m.Start - at })
	for ; k < len(r.Mentions) && r.Mentions[k].Start == at; k++ {
		if r.Mentions[k].Kind == kind {
			return &r.Mentions[k]
		}
	}
	return nil
}

// span reads "two years", "the next 60 days", "second session", "year" at word i: how
// many, of what, and the index after it; 0 for none. Longer ones count in months.
func (r *clauseReader) span(i, end int) (n float64, unit string, to int) {
	const reach = 5
	n = 1
	for k := i; k < end && k < i+reach; k++ {
		w := r.Lower(k)
		if unit = strings.TrimSuffix(w, "s"); spans.has(unit) {
			switch unit {
			case "quarter":
				n, unit = 3*n, "month"
			case "year":
				n, unit = 12*n, "month"
			case "biennium":
				n, unit = 24*n, "month"
			}
			return n, unit, k + 1
		}
		switch v, err := strconv.Atoi(w); {
		case err == nil:
			n = float64(v)
		case numberWord(w) > 0:
			n = float64(numberWord(w))
		case r.word(k).ordinal > 0:
			n = float64(r.word(k).ordinal - 1)
		case !r.in(k, spanLeads):
			return 0, "", 0
		}
	}
	return 0, "", 0
}
