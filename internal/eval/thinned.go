package main

import (
	"fmt"
	"math/rand/v2"
	"slices"

	"resdiff/align"
	"resdiff/internal/corpus"
	"resdiff/resolution"
)

// thinned is a gold pair of which paragraphs are taken away at random on both
// sides, and some of the rest moved on the new one: real paragraphs on one subject whose counterparts are gone, which is
// what tempts an aligner into pairing what merely sounds alike.
func thinned(p *corpus.Pair, kept, moved float64, seed uint64) corpus.Pair {
	r := rand.New(rand.NewPCG(seed, 3))
	thin := func(d corpus.Document, moved float64) (corpus.Document, map[int]int) {
		var order []int
		for i := range d.Paragraphs {
			if r.Float64() < kept {
				order = append(order, i)
			}
		}
		for from := range order {
			if r.Float64() < moved {
				to, i := r.IntN(len(order)), order[from]
				order = slices.Insert(slices.Delete(order, from, from+1), to, i)
			}
		}
		out, at := corpus.Document{Resolution: &resolution.Resolution{}}, map[int]int{}
		for j, i := range order {
			at[i] = j
			out.Paragraphs = append(out.Paragraphs, d.Paragraphs[i])
			out.IDs = append(out.IDs, d.IDs[i])
		}
		return out, at
	}
	t := corpus.Pair{Name: p.Name, Links: map[[2]int]corpus.Judgement{}}
	var atOld, atNew map[int]int
	t.Old, atOld = thin(p.Old, 0)
	t.New, atNew = thin(p.New, moved)
	for link, judgement := range p.Links {
		i, inOld := atOld[link[0]]
		j, inNew := atNew[link[1]]
		if inOld && inNew {
			t.Links[[2]int{i, j}] = judgement
		}
	}
	return t
}

// thinnings is how many thinned pairs are made of each gold pair and share.
const thinnings = 6

func eachThinned(gold []corpus.Pair, kept, moved float64, do func(p *corpus.Pair)) {
	for k := range gold {
		for seed := range uint64(thinnings) {
			t := thinned(&gold[k], kept, moved, seed)
			do(&t)
		}
	}
}

func printThinned(gold []corpus.Pair) {
	if len(gold) == 0 {
		return
	}
	fmt.Println("\nThinned gold pairs: hard links where only a share of the paragraphs of either side is left, and some moved")
	for _, dose := range [][2]float64{{1, 0.3}, {0.8, 0}, {0.6, 0.2}, {0.4, 0}, {0.2, 0}} {
		var sum score
		eachThinned(gold, dose[0], dose[1], func(p *corpus.Pair) {
			sum.add(goldScore(p, linksOf(align.Align(p.Old.Resolution, p.New.Resolution))))
		})
		fmt.Printf("  %3.0f %% kept, %2.0f %% moved   %s\n", 100*dose[0], 100*dose[1], sum)
	}
}
