package main

import (
	"fmt"
	"slices"

	"resdiff/align"
	"resdiff/internal/corpus"
	"resdiff/internal/mutate"
	"resdiff/resolution"
)

// madeJoinWeight is what an example of a join in a made successor counts beside
// one of a judged pair. Between 0.03 and 0.3 it changes little.
const madeJoinWeight = 0.1

// joinExamples are the joins that the aligner looked at in the judged pairs, by
// series.
func joinExamples(pairs []corpus.Pair) map[string][]example {
	of := map[string][]example{}
	for k := range pairs {
		p, series := &pairs[k], seriesOf(&pairs[k])
		opt := align.Options{TraceJoin: func(c align.Candidate) {
			if judgement := p.Links[[2]int{c.Old, c.New}]; judgement != corpus.Unsure {
				of[series] = append(of[series], example{slices.Clone(c.Evidence), judgement != "", 1})
			}
		}}
		opt.Align(p.Old.Resolution, p.New.Resolution)
	}
	return of
}

// madeJoinExamples are those in successors in which clauses wander.
func madeJoinExamples(docs []*resolution.Resolution) []example {
	var list []example
	eachSuccessor(docs, mutate.Clauses(), func(s *mutate.Successor) {
		opt := align.Options{TraceJoin: func(c align.Candidate) {
			_, right := s.Links[[2]int{c.Old, c.New}]
			list = append(list, example{slices.Clone(c.Evidence), right, madeJoinWeight})
		}}
		opt.Align(s.Old, s.New)
	})
	return list
}

// joinFitter fits the model of joins, but for the examples of one series.
type joinFitter struct {
	made []example
	of   map[string][]example
}

func (f *joinFitter) fit(but string) []float64 {
	examples := slices.Clone(f.made)
	for _, series := range sortedKeys(f.of) {
		if series != but {
			examples = append(examples, f.of[series]...)
		}
	}
	w := logistic(examples, func(int) bool { return true })
	last := len(w) - 1
	return append([]float64{w[last]}, w[:last]...)
}

// printJoins prints how many joins that have one end free are right from each
// chance on, by weights that have not seen their series.
func (f *joinFitter) printJoins() {
	names := align.JoinEvidenceNames()
	both := slices.Index(names, "bothTaken")
	levels := []float64{0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3}
	scores := make([]score, len(levels))
	for _, series := range sortedKeys(f.of) {
		w := f.fit(series)
		v := slices.Concat(w[1:], w[:1])
		for _, e := range f.of[series] {
			if e.evidence[both] > 0 {
				continue
			}
			c := chanceOf(v, append(slices.Clone(e.evidence), 1))
			for k, level := range levels {
				if c >= level {
					scores[k].count(e.right)
				}
				if e.right {
					scores[k].truth++
				}
			}
		}
	}
	fmt.Println("\nJoins with one free end by the chance from which they are taken, fitted without the pair's series:")
	for k, level := range levels {
		fmt.Printf("  from %.1f  %s\n", level, scores[k])
	}
}

// fitJoins fits the model of joins alone, beside the built-in weights of the
// others, and tells how weights that have not seen a series do on it.
func fitJoins(pairs []corpus.Pair, docs []*resolution.Resolution) {
	f := &joinFitter{madeJoinExamples(docs), joinExamples(pairs)}
	all := f.fit("")
	printWeights("join", all, align.JoinEvidenceNames())
	f.printJoins()
	fmt.Println("\nLinks by the fitted weights of joins, and by those fitted without the pair's series: hard, and of splits and merges:")
	unseen := map[string][]float64{}
	var hard, shared [2]score
	for k := range pairs {
		p, series := &pairs[k], seriesOf(&pairs[k])
		if unseen[series] == nil {
			unseen[series] = f.fit(series)
		}
		for i, w := range [][]float64{all, unseen[series]} {
			found := linksOf(align.Options{Weights: &align.Weights{Join: raised(w, align.JoinBias)}}.Align(p.Old.Resolution, p.New.Resolution))
			hard[i].add(goldScore(p, found))
			shared[i].add(sharingScore(p, found))
		}
	}
	for i, title := range []string{"fitted on all", "without the series"} {
		fmt.Printf("  %-20s %s   %s\n", title, hard[i], shared[i])
	}
}
