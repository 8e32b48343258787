package text

import (
	"iter"
	"sort"
	"strings"
	"unicode/utf8"

	"resdiff/resolution/layout"
)

// place is a place in the document's text where a mark may stand.
type place struct {
	// block and start, end are the index of the block and the bytes of the
	// mark in its text, the space before it included.
	block, start, end int
	page              int
	// plain is how much the place looks like a mark's, see weigh; weight is
	// that less what it loses for standing on another page than the note.
	plain, weight int
}

// figures yields the byte range of every run of figures that may be a mark: up
// to three common figures or up to three superscript ones.
func figures(t string) iter.Seq2[int, int] {
	return func(yield func(start, end int) bool) {
		for i := 0; i < len(t); {
			size, super := figureAt(t, i)
			if size == 0 {
				i++
				continue
			}
			start := i
			i += size
			for range 2 {
				size, again := figureAt(t, i)
				if size == 0 || again != super {
					break
				}
				i += size
			}
			if !yield(start, i) {
				return
			}
		}
	}
}

// figureAt returns the size in bytes of the figure at t[i], 0 if there is none,
// and whether it is superscript.
func figureAt(t string, i int) (size int, super bool) {
	if i == len(t) {
		return 0, false
	}
	switch c := t[i]; {
	case '0' <= c && c <= '9':
		return 1, false
	case c == superDigits[0] || c == superDigits[len("⁰")]: // the first bytes of all of them
		r, size := utf8.DecodeRuneInString(t[i:])
		if strings.ContainsRune(superDigits, r) {
			return size, true
		}
	}
	return 0, false
}

// isUnit reports whether a text ends in a unit of measurement that a
// superscript 2 or 3 belongs to.
func isUnit(s string) bool {
	// A text may be one endless word: no more than the longest unit is looked at.
	tail := s[max(0, len(s)-len(" µg/m")):]
	i := strings.LastIndexByte(tail, ' ')
	if i < 0 && len(tail) < len(s) {
		return false
	}
	switch tail[i+1:] {
	case "m", "km", "cm", "mm", "µg/m", "/m", "kg/m":
		return true
	}
	return false
}

// findPlaces lists, for each note, the places where its mark may stand, in
// document order.
func findPlaces(texts []string, pages func(block, at int) int, notes []layout.Note) [][]place {
	wanted := map[string][]int{}
	for i, n := range notes {
		if n.Mark != "" {
			wanted[n.Mark] = append(wanted[n.Mark], i)
		}
	}
	places := make([][]place, len(notes))
	if len(wanted) == 0 {
		return places
	}
	for i, t := range texts {
		for start, end := range figures(t) {
			mark := t[start:end]
			weight := 0
			if digits, ok := plainDigits(mark); ok {
				mark, weight = digits, superscriptWeight
				if isUnit(t[:start]) {
					continue
				}
			}
			for cut := 0; cut < len(mark); cut++ {
				// A mark may stick to a year: "20172" is 2017 and mark 2.
				list := wanted[mark[cut:]]
				if len(list) == 0 {
					continue
				}
				w := weight
				if w == 0 {
					w = weigh(t, start+cut, end)
				}
				if w <= 0 {
					continue
				}
				for _, n := range near(list, notes, pages(i, start)) {
					p := place{block: i, start: start + cut, end: end, page: pages(i, start), plain: w, weight: w}
					if np := notes[n].Span.Page; np != 0 && p.page != 0 && np != p.page {
						p.weight -= otherPage * min(abs(np-p.page), 3)
					}
					if p.weight > 0 || p.plain >= afterWordWeight {
						places[n] = append(places[n], p)
					}
				}
				if weight > 0 {
					break
				}
			}
		}
	}
	return places
}

// near returns those of the notes in list that stand on a page or next to it,
// at most twenty: where notes are numbered anew on each page, many have the
// same mark.
func near(list []int, notes []layout.Note, page int) []int {
	const most = 20
	if len(list) <= most {
		return list
	}
	from := sort.Search(len(list), func(i int) bool { return notes[list[i]].Span.Page >= page-1 })
	return list[min(from, len(list)-most):][:most]
}

func abs(n int) int { return max(n, -n) }

// choose picks at most one place for each note so that the places stand in the
// notes' order and their weights add up to the most.
//
// It is a longest increasing path: best[k] is the best sum of the notes so far
// whose last place ends at position k of all places sorted by where they stand.
func choose(places [][]place, notes []layout.Note) []*place {
	type node struct {
		place
		note, sum, from int
	}
	var nodes []node
	for n, list := range places {
		for _, p := range list {
			if p.weight <= 0 {
				continue
			}
			nodes = append(nodes, node{place: p, note: n, from: -1})
		}
	}
	sort.SliceStable(nodes, func(i, j int) bool {
		a, b := nodes[i], nodes[j]
		if a.block != b.block {
			return a.block < b.block
		}
		if a.start != b.start {
			return a.start < b.start
		}
		return a.note > b.note // of one place, only one note can take it
	})
	// tree[n] holds the best node for notes below n (a Fenwick tree of maxima).
	tree := make([]int, len(notes)+1)
	for i := range tree {
		tree[i] = -1
	}
	best := -1
	for i := range nodes {
		nodes[i].sum = nodes[i].weight
		for k := nodes[i].note; k > 0; k -= k & -k {
			if j := tree[k]; j >= 0 && (nodes[i].from < 0 || nodes[j].sum > nodes[nodes[i].from].sum) {
				nodes[i].from = j
			}
		}
		if f := nodes[i].from; f >= 0 {
			nodes[i].sum += nodes[f].sum
		}
		for k := nodes[i].note + 1; k <= len(notes); k += k & -k {
			if tree[k] < 0 || nodes[tree[k]].sum < nodes[i].sum {
				tree[k] = i
			}
		}
		if best < 0 || nodes[i].sum > nodes[best].sum {
			best = i
		}
	}
	chosen := make([]*place, len(notes))
	for i := best; i >= 0; i = nodes[i].from {
		p := nodes[i].place
		chosen[nodes[i].note] = &p
	}
	return chosen
}
