package series

import (
	"slices"
	"strings"
)

// The least evidence for a succession. Chosen so that sibling resolutions of
// one session with formula titles ("Situation of human rights in ...") stay
// apart, and a series whose title grew by a word stays together.
const (
	// likeTitle is the share of title words in common that makes titles alike.
	likeTitle = 0.5
	// enoughCarried is the share of the new text's five-word runs that stand in
	// the old one; unrelated resolutions of one committee share below 0.05.
	enoughCarried = 0.15
)

// evidence is what speaks for a succession.
type evidence struct {
	cited   bool
	title   float64 // share of title words in common, 0 to 1
	carried float64 // share of the new text's passages, 0 to 1
}

func weigh(old, new *traits) evidence {
	_, cited := slices.BinarySearch(new.Cites, strings.ToLower(old.Number))
	return evidence{
		cited:   old.Number != "" && cited,
		title:   likeness(old.title, new.title),
		carried: share(new.Passages, old.Passages),
	}
}

// grade ranks evidence: 2 is strong, 1 is enough, 0 is none. There is none
// without a citation or enough text that was carried on.
func (e evidence) grade() int {
	switch {
	case e.title == 1 && (e.cited || e.carried >= enoughCarried), e.cited && e.title >= likeTitle:
		return 2
	case e.carried >= enoughCarried && (e.cited || e.title >= likeTitle), e.carried >= 2*enoughCarried:
		return 1
	}
	return 0
}

// String says what speaks for a succession. How much was carried on exactly, the
// comparison tells.
func (e evidence) String() string {
	var why []string
	if e.cited {
		why = append(why, "cites it")
	}
	switch {
	case e.title == 1:
		why = append(why, "same title")
	case e.title >= likeTitle:
		why = append(why, "much the same title")
	}
	if e.carried >= enoughCarried {
		why = append(why, "carries its text on")
	}
	return strings.Join(why, "; ")
}

// predecessor finds what a document follows among earlier ones that nothing
// follows yet, which stand in h.
func predecessor(all []traits, h *heads, n int) (Link, bool) {
	best, bestGrade := Link{}, 0
	var bestEvidence evidence
	for _, o := range h.candidates(n) {
		if all[o].scope() != all[n].scope() || !before(&all[o], &all[n]) {
			continue
		}
		e := weigh(&all[o], &all[n])
		grade := e.grade()
		sameDay := bestGrade > 0 && all[o].adopted.Equal(all[best.Old].adopted)
		if grade > bestGrade || grade > 0 && grade == bestGrade && sameDay && e.carried > bestEvidence.carried {
			best, bestGrade, bestEvidence = Link{Old: o, New: n, Why: e.String()}, grade, e
		}
	}
	if bestGrade == 0 {
		return Link{}, false
	}
	best.Gap = gap(all[best.Old], all[n])
	return best, true
}

// before reports whether old is earlier than new: by date, or by number where a
// date is missing and the numbers tell no more.
func before(old, new *traits) bool {
	switch {
	case old.adopted.IsZero() || new.adopted.IsZero(), !(old.dated && new.dated) && old.adopted.Equal(new.adopted):
		return slices.Compare(old.order, new.order) < 0
	}
	return old.adopted.Before(new.adopted)
}

// likeness is the Jaccard index of two sorted sets of words; 0 if either is empty.
func likeness(a, b []string) float64 {
	both, all := 0, len(a)+len(b)
	for len(a) > 0 && len(b) > 0 {
		switch c := strings.Compare(a[0], b[0]); {
		case c == 0:
			both++
			a, b = a[1:], b[1:]
		case c < 0:
			a = a[1:]
		default:
			b = b[1:]
		}
	}
	if both == 0 {
		return 0
	}
	return float64(both) / float64(all-both)
}
