package main

import (
	"fmt"

	"resdiff"

	"resdiff/diff"
	"resdiff/internal/corpus"
)

// attentionScore counts changes by the readers' verdict and by ours, and the
// shifts of opening verbs that agree. A change that covers several links is
// substantive if any of them is; verdicts of "?" do not count.
type attentionScore struct {
	// routine counts the changes called routine: right where the readers say so.
	routine score
	// missed are the labels of substantive changes called routine.
	missed           []string
	verbs, sameVerbs int
	shifted, agreed  int // of those where the readers saw a shift
}

func (s *attentionScore) add(t attentionScore) {
	s.routine.add(t.routine)
	s.missed = append(s.missed, t.missed...)
	s.verbs, s.sameVerbs = s.verbs+t.verbs, s.sameVerbs+t.sameVerbs
	s.shifted, s.agreed = s.shifted+t.shifted, s.agreed+t.agreed
}

func (s attentionScore) String() string {
	return fmt.Sprintf("routine P %.3f R %.3f (%d)   verbs %.3f of %d, shifted %.3f of %d", s.routine.precision(), s.routine.recall(), s.routine.truth,
		share(s.sameVerbs, s.verbs), s.verbs, share(s.agreed, s.shifted), s.shifted)
}

// attentionOf compares a pair and scores what is said of its changes. A change
// of typography alone, which we call no change, counts as routine.
func attentionOf(p *corpus.Pair) attentionScore {
	var s attentionScore
	for _, ch := range resdiff.Compare(p.Old.Resolution, p.New.Resolution, resdiff.Options{}).Changes {
		want, shift, links := "", "", 0
		for _, i := range ch.Old {
			for _, j := range ch.New {
				links++
				v, ok := p.Verdicts[[2]int{i, j}]
				switch {
				case !ok:
				case want == "" || v.Attention == "substantive" || v.Attention == "?" && want == "routine":
					want, shift = v.Attention, v.Shift
				}
			}
		}
		if want == "" {
			continue
		}
		routine := ch.Attention != diff.Substantive
		switch {
		case want == "?":
		case routine:
			s.routine.count(want == "routine")
			if want == "substantive" {
				s.missed = append(s.missed, fmt.Sprintf("%s %s > %s", p.Name, p.Old.IDs[ch.Old[0]], p.New.IDs[ch.New[0]]))
			}
		}
		if want == "routine" {
			s.routine.truth++
		}
		if links == 1 && shift != "?" {
			same := ch.Verb.Shift.String() == shift
			s.verbs++
			if same {
				s.sameVerbs++
			}
			if shift != "same" {
				s.shifted++
				if same {
					s.agreed++
				}
			}
		}
	}
	return s
}

// printAttention prints, for each pair, how often a change called routine is
// so to the readers, and what share of the routine ones is found.
func printAttention(gold, judged []corpus.Pair) {
	for _, set := range []struct {
		title string
		pairs []corpus.Pair
	}{{"gold pairs", gold}, {"judged pairs", judged}} {
		if len(set.pairs) == 0 {
			continue
		}
		fmt.Printf("\nAttention on the %s\n", set.title)
		var sum attentionScore
		for k := range set.pairs {
			s := attentionOf(&set.pairs[k])
			sum.add(s)
			fmt.Printf("  %-24s %s\n", set.pairs[k].Name, s)
		}
		fmt.Printf("  %-24s %s\n", "all", sum)
		for _, m := range sum.missed {
			fmt.Printf("  substantive, but called routine: %s\n", m)
		}
	}
}
