package diff

import (
	"strings"

	"resdiff/wording"
)

// citedList is a run of resolutions and decisions of one organ, with their dates.
type citedList struct {
	ms       []*wording.Mention
	from, to int // words, from the first citation to after the last date
}

// citedLists returns the lists of a paragraph; a single citation is one too.
func (r *reading) citedLists() []citedList {
	var out []citedList
	open := false
	for i := 0; i < len(r.low); i++ {
		m := r.mentionAt(i, wording.Citation)
		if m == nil {
			open = open && r.joinsList(i)
			continue
		}
		_, end := r.words(m.Start, m.End)
		switch n := len(out); {
		case organOf(m.Key) == "":
			open = false
		case open && organOf(out[n-1].ms[0].Key) == organOf(m.Key):
			out[n-1].ms = append(out[n-1].ms, m)
			out[n-1].to = r.afterDate(end)
		default:
			out, open = append(out, citedList{[]*wording.Mention{m}, i, r.afterDate(end)}), true
		}
		i = end - 1
	}
	return out
}

// afterDate returns the index after the date of a citation that ends before word
// i, i itself where it has none.
func (r *reading) afterDate(i int) int {
	if m := r.calendarAt(i + 1); r.word(i) == "of" && m != nil {
		_, i = r.words(m.Start, m.End)
	}
	return i
}

// joinsList reports whether word i may stand between two citations of a list.
func (r *reading) joinsList(i int) bool {
	switch r.low[i] {
	case "its", "decision", "decisions", "as", "well":
		return true
	}
	return r.inList(i)
}

// organOf returns the organ of a resolution or decision as its normal form begins,
// "A/" or "A/HRC/"; "" for other documents.
func organOf(key string) string {
	for _, sort := range []string{"RES/", "DEC/"} {
		if organ, _, ok := strings.Cut(key, sort); ok {
			return organ
		}
	}
	return ""
}

// ofSession reports whether a citation is a resolution of a regular session: those
// of special sessions and decisions stand aside of the yearly series.
func ofSession(m *wording.Mention) bool {
	return strings.Contains(m.Key, "/RES/") && !strings.Contains(m.Key, "S-")
}

// afterList returns the index after the last citation of a list and its date.
func (r *reading) afterList(l []*wording.Mention) int {
	if len(l) == 0 {
		return len(r.low)
	}
	_, end := r.words(l[len(l)-1].Start, l[len(l)-1].End)
	return r.afterDate(end)
}
