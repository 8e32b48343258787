package wording

import (
	"slices"
	"strings"
)

// Due is when a task is due.
type Due struct {
	// Words are the words that say so: "by 2030", "at its eightieth session", "within 60 days".
	Words Range
	// Key is the same for the same time written otherwise.
	Key string
	// Session tells that it is due at a session or meeting that is numbered.
	Session bool
}

// due reads when the task is due: a date by which, a session at which or a term within
// which it is to be done.
// That something is to begin after a date, was adopted at a session or is done every year
// sets no time.
func (r *clauseReader) due(task Range) []Due {
	var out []Due
	for i := task.From; i < task.To; i++ {
		if d := r.dueAt(i, task.To); d.Key != "" && !r.Kinds[i].Has(Title, Instrument) {
			out = append(out, d)
			i = d.Words.To - 1
		}
	}
	return out
}

// dueAt reads when a task is due at word i; there is no key where nothing says so.
func (r *clauseReader) dueAt(i, end int) Due {
	w, from := r.Lower(i), i
	if w == "later" { // "no later than 1 May 2025"
		from, i, w = max(i-1, 0), i+1, "by"
	}
	switch w {
	case "by", "before", "until":
		if m, to := r.dateAfter(i, end); m != nil {
			return Due{Range{from, to}, w + " " + m.Key, m.Unit != ""}
		}
	case "at", "during":
		if m, to := r.dateAfter(i, end); m != nil && (m.Unit == "session" || m.Unit == "meeting") && !r.past(i) {
			return Due{Range{i, to}, m.Key, true}
		}
	case "within":
		if m := r.mentionStarting(i+1, Figure); m != nil && m.Words.To < end && terms.has(m.Unit) {
			return Due{Words: Range{i, m.Words.To + 1}, Key: w + " " + m.Key}
		}
	}
	return Due{}
}

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
		to := m.Words.To
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
	k, _ := slices.BinarySearchFunc(r.Mentions, i, func(m Mention, i int) int { return m.Words.From - i })
	for ; k < len(r.Mentions) && r.Mentions[k].Words.From == i; k++ {
		if r.Mentions[k].Kind == kind {
			return &r.Mentions[k]
		}
	}
	return nil
}
