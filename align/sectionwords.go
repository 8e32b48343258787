package align

// sectionWords finds what the titles, or the texts, of all new sections share with
// one old section.
type sectionWords struct {
	with   map[int32]int32 // the last of the entries of a term
	all    []sectionEntry
	shared []int64 // weight that each new section shares
}

// sectionEntry is a new section that has a term, with its weight there, and the entry
// before it of the same term; the first of all is none.
type sectionEntry struct {
	posting
	before int32
}

func wordsOfAll(lists [2][]stretch, of func(*stretch) *bag) *sectionWords {
	n := 1
	for k := range lists[newSide] {
		n += len(of(&lists[newSide][k]).terms)
	}
	w := &sectionWords{map[int32]int32{}, make([]sectionEntry, 1, n), make([]int64, len(lists[newSide]))}
	for k := range lists[newSide] {
		for _, t := range of(&lists[newSide][k]).terms {
			w.all = append(w.all, sectionEntry{posting{int32(k), int32(t.n)}, w.with[t.id]})
			w.with[t.id] = int32(len(w.all) - 1)
		}
	}
	return w
}

func (w *sectionWords) share(here *bag) {
	clear(w.shared)
	for _, t := range here.terms {
		for at := w.with[t.id]; at != 0; at = w.all[at].before {
			w.shared[w.all[at].para] += int64(min(int32(t.n), w.all[at].n))
		}
	}
}
