package series

import (
	"cmp"
	"fmt"
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
	carried float64 // share of the new text's shingles, 0 to 1
}

func weigh(old, new profile) evidence {
	return evidence{
		cited:   old.number != "" && new.cites[strings.ToLower(old.number)],
		title:   likeness(old.title, new.title),
		carried: share(new.shingles, old.shingles),
	}
}

// grade ranks evidence: 2 is strong, 1 is enough, 0 is none.
func (e evidence) grade() int {
	switch {
	case e.title == 1 && (e.cited || e.carried >= enoughCarried), e.cited && e.title >= likeTitle:
		return 2
	case e.carried >= enoughCarried && (e.cited || e.title >= likeTitle), e.carried >= 2*enoughCarried:
		return 1
	}
	return 0
}

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
	return strings.Join(append(why, fmt.Sprintf("%.0f %% of its five-word runs carried on", 100*e.carried)), "; ")
}

// predecessor finds what n follows among earlier documents (ordered by date)
// that nothing follows yet.
func predecessor(profiles []profile, earlier []int, n int, next map[int]Link) (Link, bool) {
	best, bestGrade := Link{}, 0
	var bestEvidence evidence
	for _, o := range slices.Backward(earlier) {
		if _, taken := next[o]; taken || profiles[o].organ != profiles[n].organ || !before(profiles[o], profiles[n]) {
			continue
		}
		e := weigh(profiles[o], profiles[n])
		grade := e.grade()
		sameDay := bestGrade > 0 && profiles[o].adopted.Equal(profiles[best.Old].adopted)
		if grade > bestGrade || grade > 0 && grade == bestGrade && sameDay && e.carried > bestEvidence.carried {
			best, bestGrade, bestEvidence = Link{Old: o, New: n, Why: e.String()}, grade, e
		}
	}
	if bestGrade == 0 {
		return Link{}, false
	}
	best.Gap = gap(profiles[best.Old], profiles[n])
	return best, true
}

// before reports whether old is earlier than new: by date, or by number where a
// date is missing and the numbers tell no more.
func before(old, new profile) bool {
	switch {
	case old.adopted.IsZero() || new.adopted.IsZero(), !(old.dated && new.dated) && old.adopted.Equal(new.adopted):
		return slices.Compare(old.order, new.order) < 0
	}
	return old.adopted.Before(new.adopted)
}

// setAsideDuplicates keeps the best form of each resolution and returns the
// kept documents.
func setAsideDuplicates(docs []Document, profiles []profile, r *Result) []int {
	forms := map[string][]int{}
	var keys []string
	for i, p := range profiles {
		key := p.organ + "\x00" + p.number
		if p.number == "" {
			key = fmt.Sprintf("\x00%d", i)
		}
		if forms[key] == nil {
			keys = append(keys, key)
		}
		forms[key] = append(forms[key], i)
	}
	var used []int
	for _, key := range keys {
		f := forms[key]
		best := slices.MinFunc(f, func(a, b int) int {
			return cmp.Or(slices.Compare(profiles[b].quality, profiles[a].quality), strings.Compare(docs[a].Name, docs[b].Name))
		})
		used = append(used, best)
		for _, i := range f {
			if i != best {
				r.Duplicates = append(r.Duplicates, Link{Old: best, New: i, Why: "the same resolution, " + profiles[i].number})
			}
		}
	}
	return used
}

// likeness is the Jaccard index of two word sets; 0 if either is empty.
func likeness(a, b map[string]bool) float64 {
	both := 0
	for w := range a {
		if b[w] {
			both++
		}
	}
	if both == 0 {
		return 0
	}
	return float64(both) / float64(len(a)+len(b)-both)
}

// share is the part of a's members that are in b; 0 if a is empty.
func share(a, b map[uint64]struct{}) float64 {
	both := 0
	for h := range a {
		if _, ok := b[h]; ok {
			both++
		}
	}
	if both == 0 {
		return 0
	}
	return float64(both) / float64(len(a))
}
