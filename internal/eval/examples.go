package main

import (
	"slices"

	"resdiff/align"
	"resdiff/internal/corpus"
	"resdiff/internal/mutate"
	"resdiff/resolution"
)

// madeWeight is what an example of a made successor counts beside one of a
// gold pair, of which there are fewer and which are real.
const madeWeight = 0.05

// Of pairs that nobody would link, with a chance below hopeless, one in
// hopelessKept stands for all.
const (
	hopeless     = 0.002
	hopelessKept = 10
)

// sampler gathers examples.
type sampler struct {
	list []example
	seen int // hopeless ones
}

func (s *sampler) add(c align.Candidate, right bool, weight float64) {
	if c.Chance < hopeless && !right {
		if s.seen++; s.seen%hopelessKept != 0 {
			return
		}
		weight *= hopelessKept
	}
	s.list = append(s.list, example{slices.Clone(c.Evidence), right, weight})
}

// thinnedWeight is the same for an example of a thinned gold pair.
const thinnedWeight = 0.5

// strangerWeight is the same for an example of unrelated resolutions.
const strangerWeight = 0.1

func goldExamples(p *corpus.Pair, weight float64) []example {
	var s sampler
	opt := align.Options{AllPairs: true, Trace: func(c align.Candidate) {
		if judgement := p.Links[[2]int{c.Old, c.New}]; judgement != corpus.Unsure {
			s.add(c, judgement != "", weight)
		}
	}}
	opt.Align(p.Old.Resolution, p.New.Resolution)
	return s.list
}

// strangerExamples are pairs of unrelated resolutions: nothing in them belongs
// together but what is word for word the same.
func strangerExamples(docs []*resolution.Resolution) []example {
	var s sampler
	for k, old := range docs {
		new := docs[(k+len(docs)/2)%len(docs)]
		opt := align.Options{AllPairs: true, Trace: func(c align.Candidate) {
			if old.Paragraphs[c.Old].Text != new.Paragraphs[c.New].Text {
				s.add(c, false, strangerWeight)
			}
		}}
		opt.Align(old, new)
	}
	return s.list
}

func madeExamples(docs []*resolution.Resolution) []example {
	var found sampler
	eachSuccessor(docs, mutate.Mixed(), func(s *mutate.Successor) {
		opt := align.Options{AllPairs: true, Trace: func(c align.Candidate) {
			_, right := s.Links[[2]int{c.Old, c.New}]
			found.add(c, right, madeWeight)
		}}
		opt.Align(s.Old, s.New)
	})
	return found.list
}
