package main

import (
	"fmt"
	"maps"
	"math"
	"slices"

	"resdiff/diff"
	"resdiff/internal/corpus"
	"resdiff/judge"
)

// graded is one judged change: its traits, how much it deserves a reader's eyes (0 to 1,
// from the readers' verdict and grade), and what the judge says.
type graded struct {
	traits      []float64
	floor       float64
	target      float64
	substantive bool // to the readers
	grade       int  // -1 for none
	amended     bool
	eyes        bool // the judge calls it substantive
}

// gradedOf judges a pair and returns the changes that readers judged or graded.
func gradedOf(p *corpus.Pair) []graded {
	c := diff.Compare(p.Old.Resolution, p.New.Resolution)
	verdicts := judge.Judge(c, nil)
	var out []graded
	for k := range c.Changes {
		ch, v := &c.Changes[k], &verdicts[k]
		if len(v.Traits) == 0 {
			continue
		}
		g := graded{traits: v.Traits, floor: v.Floor, grade: -1, amended: ch.Status == diff.Amended, eyes: v.Attention == diff.Substantive}
		known, torn := false, false
		for _, i := range ch.Old {
			for _, j := range ch.New {
				if w, ok := p.Verdicts[[2]int{i, j}]; ok {
					known, torn = known || w.Attention != "?", torn || w.Attention == "?"
					g.substantive = g.substantive || w.Attention == "substantive"
					g.grade = max(g.grade, w.Importance)
				}
			}
		}
		if len(ch.Old) == 0 && p.New.Grades != nil {
			if n, ok := p.New.Grades[ch.New[0]]; ok {
				g.grade, known, g.substantive = n, true, true
			}
		}
		if len(ch.New) == 0 && p.Old.Grades != nil {
			if n, ok := p.Old.Grades[ch.Old[0]]; ok {
				g.grade, known, g.substantive = n, true, true
			}
		}
		if !known || torn && !g.substantive {
			continue
		}
		g.target = targetOf(g)
		out = append(out, g)
	}
	return out
}

// targetOf is what the model learns of a change: 0 for routine, by its grade for others.
func targetOf(g graded) float64 {
	switch {
	case !g.substantive:
		return 0
	case g.grade < 0:
		return 0.8
	}
	return [...]float64{0.15, 0.6, 0.85, 1}[g.grade]
}

// fitWeight fits the weights of the traits on all judged pairs and prints them as the
// table, and tells how weights that have not seen a series do on it.
func fitWeight(pairs []corpus.Pair) {
	of := map[string][][]graded{}
	for k := range pairs {
		s := seriesOf(&pairs[k])
		of[s] = append(of[s], gradedOf(&pairs[k]))
	}
	fit := func(but string) []float64 {
		var all []graded
		for _, s := range slices.Sorted(maps.Keys(of)) {
			if s != but {
				all = append(all, slices.Concat(of[s]...)...)
			}
		}
		return fitTraits(all)
	}
	w := fit("")
	fmt.Printf("base\t%.2f\n", w[len(w)-1])
	for k := range judge.Traits {
		fmt.Printf("%s\t%.2f\n", judge.Traits[k].Name, w[k])
	}
	var in, out ordering
	var light [10][2]int
	for _, s := range slices.Sorted(maps.Keys(of)) {
		unseen := fit(s)
		for _, pair := range of[s] {
			in.add(pair, w)
			out.add(pair, unseen)
			for _, g := range pair {
				if g.amended && g.eyes {
					b := min(9, int(10*weightOf(unseen, g)))
					light[b][0]++
					if !g.substantive {
						light[b][1]++
					}
				}
			}
		}
	}
	fmt.Println("seen  ", in)
	fmt.Println("unseen", out)
	n, right := 0, 0
	for _, b := range light[:int(10*judge.Light)] {
		n, right = n+b[0], right+b[1]
	}
	fmt.Printf("probably routine, below %v: %d, of which readers call routine %.3f\n", judge.Light, n, float64(right)/float64(max(1, n)))
	fmt.Println("of what the judge calls substantive, by weight: changes, and those that readers call routine")
	for b, n := range light {
		fmt.Printf("  from %.1f: %d, %d\n", float64(b)/10, n[0], n[1])
	}
}

// ordering counts pairs of changes of one pair of documents in the right order: all, those
// that the judge calls substantive, those graded two steps apart.
type ordering struct{ all, own, grades [2]float64 }

func (o *ordering) add(list []graded, w []float64) {
	for _, a := range list {
		for _, b := range list {
			x, y := weightOf(w, a), weightOf(w, b)
			v := 0.0
			switch {
			case x > y:
				v = 1
			case x == y:
				v = 0.5
			}
			if a.substantive && !b.substantive && a.amended && b.amended {
				o.all[0], o.all[1] = o.all[0]+v, o.all[1]+1
				if a.eyes && b.eyes {
					o.own[0], o.own[1] = o.own[0]+v, o.own[1]+1
				}
			}
			if a.grade >= 0 && b.grade >= 0 && a.substantive && b.substantive && a.grade >= b.grade+2 {
				o.grades[0], o.grades[1] = o.grades[0]+v, o.grades[1]+1
			}
		}
	}
}

func (o ordering) String() string {
	s := func(x [2]float64) string { return fmt.Sprintf("%.3f of %.0f", x[0]/max(1, x[1]), x[1]) }
	return fmt.Sprintf("order %s; among what the judge calls substantive %s; importance %s", s(o.all), s(o.own), s(o.grades))
}

func weightOf(w []float64, g graded) float64 {
	sum := w[len(w)-1]
	for k, x := range g.traits {
		sum += w[k] * x
	}
	return judge.Raised(1/(1+math.Exp(-sum)), g.floor)
}

// fitTraits fits weights, the base last: none below 0 for a trait that can only raise.
func fitTraits(list []graded) []float64 {
	out := map[int]bool{} // traits left out
	for {
		w, ok := fitWithout(list, out), true
		for k := range judge.Traits {
			if judge.Traits[k].Raises && w[k] < 0 {
				out[k], ok = true, false
			}
		}
		if ok {
			return w
		}
	}
}

// fitWithout fits weights by Newton's method with a ridge; those of the traits left out
// are 0.
func fitWithout(list []graded, out map[int]bool) []float64 {
	const ridge, steps = 3.0, 25
	n := len(list[0].traits) + 1
	w := make([]float64, n)
	for range steps {
		gradient, curve := make([]float64, n), make([][]float64, n)
		for a := range curve {
			curve[a] = make([]float64, n+1)
			if a < n-1 {
				curve[a][a], gradient[a] = ridge, ridge*w[a]
			} else {
				curve[a][a] = 0.01
			}
		}
		for _, g := range list {
			x := append(slices.Clone(g.traits), 1)
			for k := range out {
				x[k] = 0
			}
			p := chanceOf(w, x)
			for a := range n {
				if x[a] == 0 {
					continue
				}
				gradient[a] += (p - g.target) * x[a]
				for b := range n {
					curve[a][b] += p * (1 - p) * x[a] * x[b]
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
