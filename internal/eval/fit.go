package main

import (
	"fmt"
	"maps"
	"math"
	"slices"
	"strings"

	"resdiff/align"
	"resdiff/internal/corpus"
	"resdiff/internal/mutate"
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
		case "sameLabel":
			*at = min(*at, 0.8)
		case "partDiffers":
			*at = max(*at, -2.5)
		}
	}
	return out
}

// textFigures is how many of the figures of evidence are of the text alone.
const textFigures = 16

// madeWeight is what an example of a made successor counts beside one of a
// gold pair, of which there are fewer and which are real.
const madeWeight = 0.05

// thinnedWeight is the same for an example of a thinned gold pair.
const thinnedWeight = 0.15

// strangerWeight is the same for an example of unrelated resolutions.
const strangerWeight = 0.1

func goldExamples(p *corpus.Pair, weight float64) []example {
	var list []example
	opt := align.Options{Trace: func(c align.Candidate) {
		judgement := p.Links[[2]int{c.Old, c.New}]
		if judgement != corpus.Unsure {
			list = append(list, example{append([]float64(nil), c.Evidence...), judgement != "", weight})
		}
	}}
	opt.Align(p.Old.Resolution, p.New.Resolution)
	return list
}

// strangerExamples are pairs of unrelated resolutions: nothing in them belongs
// together but what is word for word the same.
func strangerExamples(docs []*resolution.Resolution) []example {
	var list []example
	for k, old := range docs {
		new := docs[(k+len(docs)/2)%len(docs)]
		opt := align.Options{Trace: func(c align.Candidate) {
			if old.Paragraphs[c.Old].Text != new.Paragraphs[c.New].Text {
				list = append(list, example{append([]float64(nil), c.Evidence...), false, strangerWeight})
			}
		}}
		opt.Align(old, new)
	}
	return list
}

func madeExamples(docs []*resolution.Resolution) []example {
	var list []example
	eachSuccessor(docs, mutate.Mixed(), func(s *mutate.Successor) {
		opt := align.Options{Trace: func(c align.Candidate) {
			_, right := s.Links[[2]int{c.Old, c.New}]
			list = append(list, example{append([]float64(nil), c.Evidence...), right, madeWeight})
		}}
		opt.Align(s.Old, s.New)
	})
	return list
}

// logistic fits weights, the base last, by Newton's method with a small ridge
// that keeps them finite where the examples can be parted without a fault.
func logistic(examples []example, use func(k int) bool) []float64 {
	const ridge, steps = 0.3, 30
	n := len(examples[0].evidence) + 1
	w := make([]float64, n)
	for range steps {
		gradient := make([]float64, n)
		curve := make([][]float64, n)
		for a := range curve {
			curve[a] = make([]float64, n+1)
			curve[a][a] = ridge
			gradient[a] = ridge * w[a]
		}
		for _, e := range examples {
			x := append(append(make([]float64, 0, n), e.evidence...), 1)
			for k := range n - 1 {
				if !use(k) {
					x[k] = 0
				}
			}
			p := chanceOf(w, x)
			target := 0.0
			if e.right {
				target = 1
			}
			for a := range n {
				if x[a] == 0 {
					continue
				}
				gradient[a] += e.weight * (p - target) * x[a]
				for b := range n {
					curve[a][b] += e.weight * p * (1 - p) * x[a] * x[b]
				}
			}
		}
		step := solve(curve, gradient)
		for a := range w {
			w[a] -= step[a]
		}
	}
	return w
}

func chanceOf(w, x []float64) float64 {
	var sum float64
	for k := range w {
		sum += w[k] * x[k]
	}
	return 1 / (1 + math.Exp(-sum))
}

// loss is the mean of minus the logarithm of the chance that weights, the base
// first, give to the truth, times 100.
func loss(examples []example, w []float64) float64 {
	var sum, weight float64
	v := append(append([]float64{}, w[1:]...), w[0])
	for _, e := range examples {
		p := chanceOf(v, append(append([]float64{}, e.evidence...), 1))
		if !e.right {
			p = 1 - p
		}
		sum -= e.weight * math.Log(max(p, 1e-12))
		weight += e.weight
	}
	return sum / weight * 100
}

// solve solves m x = v by elimination with pivots; m has room for v in its
// last column.
func solve(m [][]float64, v []float64) []float64 {
	n := len(v)
	for a := range n {
		m[a][n] = v[a]
	}
	for a := range n {
		pivot := a
		for b := a + 1; b < n; b++ {
			if math.Abs(m[b][a]) > math.Abs(m[pivot][a]) {
				pivot = b
			}
		}
		m[a], m[pivot] = m[pivot], m[a]
		for b := a + 1; b < n; b++ {
			f := m[b][a] / m[a][a]
			for c := a; c <= n; c++ {
				m[b][c] -= f * m[a][c]
			}
		}
	}
	x := make([]float64, n)
	for a := n - 1; a >= 0; a-- {
		x[a] = m[a][n]
		for b := a + 1; b < n; b++ {
			x[a] -= m[a][b] * x[b]
		}
		x[a] /= m[a][a]
	}
	return x
}
