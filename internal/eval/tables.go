package main

import (
	"fmt"

	"resdiff/align"
	"resdiff/internal/corpus"
	"resdiff/internal/mutate"
	"resdiff/resolution"
)

func printGold(title string, pairs []corpus.Pair) {
	if len(pairs) == 0 {
		return
	}
	fmt.Printf("\n%s: links that a reader must judge, and links of splits and merges\n", title)
	var hard, sharing score
	for k := range pairs {
		p := &pairs[k]
		found := linksOf(align.Align(p.Old.Resolution, p.New.Resolution))
		h, s := goldScore(p, found), sharingScore(p, found)
		hard.add(h)
		sharing.add(s)
		fmt.Printf("  %-24s hard %s   split/merge %s\n", p.Name, h, s)
	}
	fmt.Printf("  %-24s hard %s   split/merge %s\n", "all", hard, sharing)
}

// seeds is how many successors are made of each document and dose.
const seeds = 2

func printMutated(title string, docs []*resolution.Resolution) {
	if len(docs) == 0 {
		return
	}
	fmt.Printf("\n%s (%d documents, %d seeds): each operation alone, then all mixed\n", title, len(docs), seeds)
	fmt.Printf("  %-12s %-42s %s\n", "", "all links", "links of touched paragraphs")
	for _, o := range mutate.Operations() {
		var all, touched score
		eachSuccessor(docs, mutate.Alone(o), func(s *mutate.Successor) {
			a, t := mutatedScore(s, linksOf(align.Align(s.Old, s.New)), o)
			all.add(a)
			touched.add(t)
		})
		fmt.Printf("  %-12s %-42s %s\n", o, all, touched)
	}
	var mixed score
	by := map[mutate.Operation]*score{}
	for _, o := range mutate.Operations() {
		by[o] = &score{}
	}
	eachSuccessor(docs, mutate.Mixed(), func(s *mutate.Successor) {
		found := linksOf(align.Align(s.Old, s.New))
		for _, o := range mutate.Operations() {
			a, t := mutatedScore(s, found, o)
			by[o].add(t)
			if o == 0 {
				mixed.add(a)
			}
		}
	})
	fmt.Printf("  %-12s %s\n", "mixed", mixed)
	for _, o := range mutate.Operations() {
		fmt.Printf("    %-10s %-42s %s\n", o, "", by[o])
	}
}

// eachSuccessor makes successors of each document, with the next document but
// some as donor.
func eachSuccessor(docs []*resolution.Resolution, dose mutate.Dose, do func(*mutate.Successor)) {
	for k, doc := range docs {
		for seed := range uint64(seeds) {
			s := mutate.Make(doc, docs[(k+len(docs)/2)%len(docs)], dose, seed)
			do(&s)
		}
	}
}

// bands are the lower ends of the bands of confidence, highest first.
var bands = []float64{0.99, 0.95, 0.9, 0.8, 0.7, 0.6, 0.5, 0}

// printCalibration prints for each band of confidence how many links were right.
func printCalibration(gold, judged []corpus.Pair, docs []*resolution.Resolution) {
	var onGold, onJudged, onThinned, onMutated [8]score
	note := func(table *[8]score, confidence float64, right bool) {
		for b, least := range bands {
			if confidence >= least {
				table[b].count(right)
				return
			}
		}
	}
	noteGold := func(table *[8]score, p *corpus.Pair) {
		for link, c := range linksOf(align.Align(p.Old.Resolution, p.New.Resolution)) {
			if judgement := p.Links[link]; judgement != corpus.Unsure {
				note(table, c, judgement != "")
			}
		}
	}
	for k := range gold {
		noteGold(&onGold, &gold[k])
	}
	for k := range judged {
		noteGold(&onJudged, &judged[k])
	}
	eachThinned(append(gold[:len(gold):len(gold)], judged...), 0.6, 0.2, func(p *corpus.Pair) { noteGold(&onThinned, p) })
	eachSuccessor(docs, mutate.Mixed(), func(s *mutate.Successor) {
		for link, c := range linksOf(align.Align(s.Old, s.New)) {
			_, right := s.Links[link]
			note(&onMutated, c, right)
		}
	})
	fmt.Println("\nCalibration: share of links that are right, by confidence")
	fmt.Printf("  %-12s %-20s %-20s %-20s %s\n", "confidence", "gold pairs", "judged pairs", "thinned by 40 %", "mutated corpus")
	for b, least := range bands {
		fmt.Printf("  from %.2f    %-20s %-20s %-20s %s\n", least, rightOf(onGold[b]), rightOf(onJudged[b]), rightOf(onThinned[b]), rightOf(onMutated[b]))
	}
}

func rightOf(s score) string {
	if s.found == 0 {
		return "none"
	}
	return fmt.Sprintf("%.4f of %d", s.precision(), s.found)
}

// printAblation leaves out each kind of evidence in turn.
func printAblation(gold []corpus.Pair, docs, samples []*resolution.Resolution) {
	fmt.Println("\nAblation: F1 (and precision) without one kind of evidence")
	fmt.Printf("  %-14s %-22s %-22s %s\n", "without", "gold, hard", "corpus, mixed", "samples, mixed")
	print := func(name string, opt align.Options) {
		var hard score
		for k := range gold {
			p := &gold[k]
			hard.add(goldScore(p, linksOf(opt.Align(p.Old.Resolution, p.New.Resolution))))
		}
		mixed := func(docs []*resolution.Resolution) score {
			var sum score
			eachSuccessor(docs, mutate.Mixed(), func(s *mutate.Successor) {
				all, _ := mutatedScore(s, linksOf(opt.Align(s.Old, s.New)), 0)
				sum.add(all)
			})
			return sum
		}
		cell := func(s score) string { return fmt.Sprintf("%.4f (%.4f)", s.f1(), s.precision()) }
		fmt.Printf("  %-14s %-22s %-22s %s\n", name, cell(hard), cell(mixed(docs)), cell(mixed(samples)))
	}
	print("nothing", align.Options{})
	for _, kind := range align.AnchorKinds() {
		print(kind.String(), align.Options{Without: []align.AnchorKind{kind}})
	}
}
