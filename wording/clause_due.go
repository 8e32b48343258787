package wording

import (
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
	for i := task.From; i < task.To; {
		d, ok := r.dueAt(i, task.To)
		if !ok {
			i++
			continue
		}
		out = append(out, d)
		i = max(d.Words.To, i+1)
	}
	return out
}

func (r *clauseReader) dueAt(i, end int) (Due, bool) {
	if r.kinds[i].Has(Title, Instrument) {
		return Due{}, false
	}
	switch w := r.Lower(i); w {
	case "by", "before", "until", "than":
		return r.dueBy(i, end)
	case "at", "during":
		return r.dueSession(i, end)
	case "within":
		if n, unit, to := r.span(i+1, end); to > 0 && n > 0 {
			return Due{Words: Range{i, to}, Key: "within " + strconv.Itoa(n) + " " + unit}, true
		}
	case "every", "each":
		if n, unit, to := r.span(i+1, end); to > 0 {
			return Due{Words: Range{i, to}, Key: "every " + strconv.Itoa(max(n, 1)) + " " + unit}, true
		}
	case "on":
		if key := turn(r.Lower(i + 2)); key != "" && (r.Lower(i+1) == "a" || r.Lower(i+1) == "an") && r.Lower(i+3) == "basis" {
			return Due{Words: Range{i, i + 4}, Key: key}, true
		}
	case "a", "an":
		if key := turn(r.Lower(i + 1)); key != "" && r.in(i+2, reported) {
			return Due{Words: Range{i, i + 3}, Key: key}, true
		}
	default:
		if key := turn(w); key != "" && strings.HasSuffix(w, "ly") && !r.in(i+1, reported) && !strings.Contains(w, "-") {
			return Due{Words: Range{i, i + 1}, Key: key}, true
		}
	}
	return Due{}, false
}

// dueBy reads "by the end of 2030", "no later than 1 May 2025", "before its eightieth
// session" at word i.
func (r *clauseReader) dueBy(i, end int) (Due, bool) {
	from := i
	if r.Lower(i) == "than" {
		if w := r.Lower(i - 1); w != "later" {
			return Due{}, false
		}
		from = max(i-2, 0)
	}
	k := i + 1
	const reach = 6 // "the end of the first half of"
	for ; k < end && k <= i+reach; k++ {
		if m := r.mentionStarting(k, Date); m != nil {
			_, to := r.Range(m.Start, m.End)
			key := r.Lower(i) + " " + m.Key
			if m.Unit != "" {
				if to = r.unitAfter(to, end, m.Unit); to == 0 {
					return Due{}, false
				}
			}
			if r.Lower(i) == "than" {
				key = "by " + m.Key
			}
			return Due{Words: Range{from, to}, Key: key, Session: m.Unit != ""}, true
		}
		switch r.Lower(k) {
		case "the", "end", "of", "year", "its", "first", "second", "third", "fourth", "quarter", "half", "beginning", "in", "start", "middle":
		default:
			return Due{}, false
		}
	}
	return Due{}, false
}

// dueSession reads "at its eightieth session" at word i, where nothing was adopted,
// held or asked there.
func (r *clauseReader) dueSession(i, end int) (Due, bool) {
	const reach = 3
	for k := i + 1; k < end && k <= i+reach; k++ {
		m := r.mentionStarting(k, Date)
		if m == nil || m.Unit == "" {
			switch r.Lower(k) {
			case "its", "the", "their", "general", "assembly", "council":
				continue
			}
			return Due{}, false
		}
		if m.Unit != "session" && m.Unit != "meeting" {
			return Due{}, false
		}
		_, to := r.Range(m.Start, m.End)
		if to = r.unitAfter(to, end, m.Unit); to == 0 || r.past(i) {
			return Due{}, false
		}
		return Due{Words: Range{i, to}, Key: m.Key, Session: true}, true
	}
	return Due{}, false
}

// past reports whether the words before word i tell of what is done already:
// "adopted at", "held during".
func (r *clauseReader) past(i int) bool {
	const reach = 8 // "the recommendations made by the Commission at"
	for k := i - 1; k >= 0 && k >= i-reach; k-- {
		w := r.Lower(k)
		if w == "to" || w == "," || w == "report" {
			return false
		}
		if strings.HasSuffix(w, "ed") || w == "held" || w == "made" || w == "taken" || w == "given" || w == "outcome" || w == "outcomes" {
			return true
		}
	}
	return false
}

// unitAfter returns the index after the noun that an ordinal counts, from word i on;
// 0 where it is too far.
func (r *clauseReader) unitAfter(i, end int, unit string) int {
	const reach = 6 // "eighth annual multi-stakeholder forum"
	for k := i; k < end && k < i+reach; k++ {
		if Stem(r.Lower(k)) == Stem(unit) {
			return k + 1
		}
	}
	return 0
}

// mentionStarting returns the mention of a kind whose first word is word i, or nil.
func (r *clauseReader) mentionStarting(i int, kind Kind) *Mention {
	if !r.kinds[i].Has(kind) {
		return nil
	}
	at := r.Start(i)
	lo, hi := 0, len(r.Mentions)
	for lo < hi { // the mentions are in the order of their starts
		if mid := (lo + hi) / 2; r.Mentions[mid].Start < at {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	for ; lo < len(r.Mentions) && r.Mentions[lo].Start == at; lo++ {
		if r.Mentions[lo].Kind == kind {
			return &r.Mentions[lo]
		}
	}
	return nil
}

// span reads "two years", "the next 60 days", "second session", "year" at word i: how
// many (0 if it does not say), of what, and the index after it; 0 for none.
func (r *clauseReader) span(i, end int) (n int, unit string, to int) {
	const reach = 5
	for k := i; k < end && k < i+reach; k++ {
		w := r.Lower(k)
		if u := strings.TrimSuffix(w, "s"); spans.has(u) {
			if k > i && n == 0 && r.Lower(k-1) != "the" && r.Lower(k-1) != "its" && r.Lower(k-1) != "of" {
				return 0, "", 0
			}
			return n, u, k + 1
		}
		switch {
		case numberWord(w) > 0:
			n = numberWord(w)
			continue
		case w == "one" || w == "a":
			n = 1
			continue
		case w == "second":
			n = 2
			continue
		case w == "third":
			n = 3
			continue
		}
		if v, err := strconv.Atoi(w); err == nil {
			n = v
			continue
		}
		switch w {
		case "the", "of", "its", "next", "following", "coming", "calendar", "working", "regular", "consecutive", "first":
		default:
			return 0, "", 0
		}
	}
	return 0, "", 0
}

// turn returns the turn that a word for what comes round stands for, "" for other words.
func turn(lower string) string {
	switch lower {
	case "annually", "yearly", "annual":
		return "every 1 year"
	case "biennially", "biennial":
		return "every 2 year"
	case "triennially", "triennial":
		return "every 3 year"
	case "quadrennially", "quadrennial":
		return "every 4 year"
	case "quarterly":
		return "every 3 month"
	case "monthly":
		return "every 1 month"
	case "weekly":
		return "every 1 week"
	case "daily":
		return "every 1 day"
	case "semi-annually", "semi-annual", "biannual", "biannually", "six-monthly":
		return "every 6 month"
	}
	return ""
}
