package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"resdiff/align"
	"resdiff/internal/corpus"
	"resdiff/resolution"
)

// example is one pair of paragraphs that the aligner looked at, with the truth.
type example struct {
	evidence []float64
	right    bool
	weight   float64
}

// fitWeights fits the models of the aligner by logistic regression on the
// pairs that readers linked and on made successors, and prints them; then it
// tells how weights that have not seen a series do on it. What the neighbours
// say depends on the weights themselves: put in what it prints, and fit again.
func fitWeights(pairs []corpus.Pair, docs []*resolution.Resolution) {
	made := append(madeExamples(docs), strangerExamples(docs)...)
	of := map[string][]example{}
	for k := range pairs {
		series := seriesOf(&pairs[k])
		of[series] = append(of[series], goldExamples(&pairs[k], 1)...)
		for _, dose := range [][2]float64{{1, 0.3}, {0.8, 0}, {0.6, 0}, {0.4, 0.2}, {0.2, 0}} {
			eachThinned(pairs[k:k+1], dose[0], dose[1], func(p *corpus.Pair) {
				of[series] = append(of[series], goldExamples(p, thinnedWeight)...)
			})
		}
	}
	joins := &joinFitter{madeJoinExamples(docs), joinExamples(pairs)}
	fit := func(but string) *align.Weights {
		examples := made[:len(made):len(made)]
		for _, series := range sortedKeys(of) {
			if series != but {
				examples = append(examples, of[series]...)
			}
		}
		return &align.Weights{Text: fitOne(examples, true), Full: fitOne(examples, false), Join: joins.fit(but)}
	}
	all := fit("")
	printWeights("text", all.Text, align.EvidenceNames())
	printWeights("full", all.Full, align.EvidenceNames()) // without the bias that the aligner adds
	printWeights("join", all.Join, align.JoinEvidenceNames())
	joins.printJoins()
	biased := func(w *align.Weights) *align.Weights {
		return &align.Weights{Text: w.Text, Full: raised(w.Full, align.RecallBias), Join: raised(w.Join, align.JoinBias)}
	}
	fmt.Println("\nLinks by the built-in weights, the fitted ones, and those fitted without the pair's series:")
	unseen := map[string]*align.Weights{}
	var sums, shared [3]score
	for k := range pairs {
		p, series := &pairs[k], seriesOf(&pairs[k])
		fmt.Printf("  %-24s", p.Name)
		if unseen[series] == nil {
			unseen[series] = fit(series)
		}
		for i, w := range []*align.Weights{nil, biased(all), biased(unseen[series])} {
			found := linksOf(align.Options{Weights: w}.Align(p.Old.Resolution, p.New.Resolution))
			s := goldScore(p, found)
			sums[i].add(s)
			shared[i].add(sharingScore(p, found))
			fmt.Printf("  %s", s)
		}
		fmt.Printf("  loss %.4f, unseen %.4f\n", loss(goldExamples(p, 1), all.Full), loss(goldExamples(p, 1), unseen[series].Full))
	}
	fmt.Printf("  %-24s  %s  %s  %s\n", "all", sums[0], sums[1], sums[2])
	fmt.Printf("  %-24s  %s  %s  %s\n", "splits and merges", shared[0], shared[1], shared[2])
	printBiases(pairs, unseen)
}

// printBiases tells what each bias of the full model would do, by weights that have not
// seen the series: to the links that a reader must judge, and to those of splits and merges.
func printBiases(pairs []corpus.Pair, unseen map[string]*align.Weights) {
	fmt.Println("\nLinks by the bias of the full model, fitted without the pair's series:")
	for _, bias := range []float64{0.2, 0.4, 0.6, 0.8, 1, 1.2} {
		var sum, shared score
		for k := range pairs {
			p := &pairs[k]
			w := unseen[seriesOf(p)]
			w = &align.Weights{Text: w.Text, Full: raised(w.Full, bias), Join: raised(w.Join, align.JoinBias)}
			found := linksOf(align.Options{Weights: w}.Align(p.Old.Resolution, p.New.Resolution))
			sum.add(goldScore(p, found))
			shared.add(sharingScore(p, found))
		}
		fmt.Printf("  %.1f  %s   %s\n", bias, sum, shared)
	}
}

// raised are weights whose base is raised by a bias, as the aligner's are.
func raised(w []float64, bias float64) []float64 {
	w = slices.Clone(w)
	w[0] += bias
	return w
}

// sortedKeys are the names of series in order.
func sortedKeys(of map[string][]example) []string { return slices.Sorted(maps.Keys(of)) }

func printWeights(name string, w []float64, figures []string) {
	fmt.Printf("%s model:\n  base: %.2f\n", name, w[0])
	for k, figure := range figures {
		fmt.Printf("  %s: %.2f\n", figure, w[k+1])
	}
}

// seriesOf is the name of a pair's series: its name up to the first hyphen.
func seriesOf(p *corpus.Pair) string {
	name, _, _ := strings.Cut(p.Name, "-")
	return name
}

// fitOne fits one model, the base first, and holds those weights to their
// bounds that are set by hand.
func fitOne(examples []example, text bool) []float64 {
	names := align.EvidenceNames()
	w := logistic(examples, func(k int) bool {
		switch names[k] {
		case "same", "farAway", "elsewhere":
			return false
		}
		return !text || k < textFigures
	})
	out := append([]float64{w[len(names)]}, w[:len(names)]...)
	for k, name := range names {
		switch at := &out[k+1]; name {
		case "same":
			*at = 20
		case "farAway":
			*at = -0.1
		case "elsewhere":
			*at = -40
		case "headingDiffers":
			*at = min(*at, -2.4)
		case "outside":
			if !text {
				*at = min(*at, -1.1)
			}
		case "sameLabel":
			*at = min(*at, 0.8)
		case "partDiffers":
			*at = max(*at, -2.5)
		}
	}
	return out
}

// textFigures is how many of the figures of evidence are of the text alone.
const textFigures = 13
