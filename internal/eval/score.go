package main

import (
	"fmt"

	"resdiff/align"
	"resdiff/internal/corpus"
	"resdiff/internal/mutate"
)

// score counts links: those found that are right, all found, all true.
type score struct{ right, found, truth int }

func (s *score) add(t score) {
	s.right, s.found, s.truth = s.right+t.right, s.found+t.found, s.truth+t.truth
}

func (s score) precision() float64 { return share(s.right, s.found) }
func (s score) recall() float64    { return share(s.right, s.truth) }
func (s score) f1() float64        { return share(2*s.right, s.found+s.truth) }

func (s score) String() string {
	if s.truth == 0 {
		return fmt.Sprintf("none true, %d found", s.found)
	}
	return fmt.Sprintf("P %.4f  R %.4f  F1 %.4f  (%d)", s.precision(), s.recall(), s.f1(), s.truth)
}

// share is part of whole; 1 where there is nothing to be right about.
func share(part, whole int) float64 {
	if whole == 0 {
		return 1
	}
	return float64(part) / float64(whole)
}

// linksOf lists an alignment's links with their chances.
func linksOf(a *align.Alignment) map[[2]int]float64 {
	set := map[[2]int]float64{}
	for _, l := range a.Links {
		set[[2]int{l.Old, l.New}] = l.Chance
	}
	return set
}

// goldScore scores links that a reader must judge: twins and unsure ones left out.
func goldScore(p *corpus.Pair, found map[[2]int]float64) score {
	var s score
	for link := range found {
		switch p.Links[link] {
		case corpus.Sure:
			s.right++
			s.found++
		case "":
			s.found++
		}
	}
	for _, judgement := range p.Links {
		if judgement == corpus.Sure {
			s.truth++
		}
	}
	return s
}

// sharingScore scores the links of splits and merges alone.
func sharingScore(p *corpus.Pair, found map[[2]int]float64) score {
	truth, mine, all := map[[2]int]bool{}, map[[2]int]bool{}, map[[2]int]bool{}
	for link, judgement := range p.Links {
		if judgement != corpus.Unsure {
			truth[link] = true
		} else {
			all[link] = true
		}
	}
	for link := range found {
		if p.Links[link] != corpus.Unsure {
			mine[link], all[link] = true, true
		}
	}
	var s score
	truth = sharing(truth)
	s.truth = len(truth)
	for link := range sharing(mine) {
		s.found++
		if truth[link] {
			s.right++
		}
	}
	return s
}

// sharing keeps the links whose old or new paragraph is in several.
func sharing(links map[[2]int]bool) map[[2]int]bool {
	var count [2]map[int]int
	for s := range count {
		count[s] = map[int]int{}
		for link := range links {
			count[s][link[s]]++
		}
	}
	kept := map[[2]int]bool{}
	for link := range links {
		if count[0][link[0]] > 1 || count[1][link[1]] > 1 {
			kept[link] = true
		}
	}
	return kept
}

// mutatedScore scores the links of a made successor: all of them, and those
// alone that touch a paragraph which the operation was done to.
func mutatedScore(s *mutate.Successor, found map[[2]int]float64, o mutate.Operation) (all, touched score) {
	touches := func(link [2]int) bool {
		return s.Touched[0][link[0]].Has(o) || s.Touched[1][link[1]].Has(o)
	}
	for link := range s.Links {
		all.truth++
		if touches(link) {
			touched.truth++
		}
	}
	for link := range found {
		_, right := s.Links[link]
		all.count(right)
		if touches(link) {
			touched.count(right)
		}
	}
	return all, touched
}

func (s *score) count(right bool) {
	s.found++
	if right {
		s.right++
	}
}
