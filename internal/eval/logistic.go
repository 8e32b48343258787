package main

import "math"

// logistic fits weights, the base last, by Newton's method with a small ridge
// that keeps them finite where the examples can be parted without a fault.
func logistic(examples []example, use func(k int) bool) []float64 {
	const ridge, steps, still = 0.3, 30, 1e-4
	n := len(examples[0].evidence) + 1
	w := make([]float64, n)
	at, x := make([]int, 0, n), make([]float64, n) // the figures of an example that are not 0
	for range steps {
		gradient := make([]float64, n)
		curve := make([][]float64, n)
		for a := range curve {
			curve[a] = make([]float64, n+1)
			curve[a][a] = ridge
			gradient[a] = ridge * w[a]
		}
		for _, e := range examples {
			at = at[:0]
			for k, v := range e.evidence {
				if v != 0 && use(k) {
					at, x[k] = append(at, k), v
				}
			}
			at, x[n-1] = append(at, n-1), 1
			sum := 0.0
			for _, a := range at {
				sum += w[a] * x[a]
			}
			p := 1 / (1 + math.Exp(-sum))
			slope, bend := e.weight*p, e.weight*p*(1-p)
			if e.right {
				slope -= e.weight
			}
			for i, a := range at {
				gradient[a] += slope * x[a]
				for _, b := range at[:i+1] {
					curve[a][b] += bend * x[a] * x[b]
				}
			}
		}
		for a := range n {
			for b := range a {
				curve[b][a] = curve[a][b]
			}
		}
		greatest := 0.0
		for a, step := range solve(curve, gradient) {
			w[a] -= step
			greatest = max(greatest, math.Abs(step))
		}
		if greatest < still {
			break
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
