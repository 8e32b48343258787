package series

import (
	"cmp"
	"strconv"
	"strings"
	"time"

	"resdiff/resolution"
)

// Order compares two documents by age: below 0 where a is the earlier, above 0
// where it is the later, 0 where their texts do not tell. It goes by the dates of
// adoption, else by the numbers of resolutions of one organ, else by the year in
// a draft's symbol, and between versions of one draft by their revision
// ("L.12" before "L.12/Rev.1").
func Order(a, b *resolution.Resolution) int {
	p, q := ageOf(a), ageOf(b)
	if p.dated && q.dated || p.Organ == q.Organ && p.Number != "" && q.Number != "" {
		switch {
		case before(&p, &q):
			return -1
		case before(&q, &p):
			return 1
		}
		return 0
	}
	if draftA, revisionA := revision(a.Symbol); draftA != "" {
		if draftB, revisionB := revision(b.Symbol); draftA == draftB {
			return cmp.Compare(revisionA, revisionB)
		}
	}
	if yearA, yearB := yearOf(a), yearOf(b); yearA > 0 && yearB > 0 {
		return cmp.Compare(yearA, yearB)
	}
	return 0
}

// ageOf is the part of a document's traits that tells its age.
func ageOf(r *resolution.Resolution) traits {
	p := Profile{Organ: r.Organ, Number: number(r), Adopted: r.Adopted}
	return traitsOf(Document{Profile: p})
}

// revision parts the symbol of a draft ("E/CN.29/2018/L.12/Rev.2") from the
// number of its revision, 0 for the first version.
func revision(symbol string) (draft string, n int) {
	draft, number, found := strings.Cut(symbol, "/Rev.")
	if n, err := strconv.Atoi(number); found && err == nil {
		return draft, n
	}
	return symbol, 0
}

// yearOf is the year in which a document was adopted, or the one that its symbol
// names; 0 for none.
func yearOf(r *resolution.Resolution) int {
	if !r.Adopted.IsZero() {
		return r.Adopted.Year()
	}
	for part := range strings.SplitSeq(r.Symbol, "/") {
		if year, err := time.Parse("2006", part); err == nil && year.Year() > 1945 {
			return year.Year()
		}
	}
	return 0
}
