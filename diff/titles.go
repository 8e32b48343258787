package diff

import "slices"

// titles gives up what two different quoted titles have in common. A title is
// a name: where less than half of it stays, another thing is meant, and the
// words that both happen to have only obscure that.
//
//	the theme “{+Clean+} rivers[- for life-]{+ without borders+}”
//	→ the theme “[-rivers for life-]{+Clean rivers without borders+}”
func titles(a, b side, blocks []block) []block {
	if !a.quotes() && !b.quotes() {
		return blocks
	}
	inA, wordsA := quoted(a)
	inB, wordsB := quoted(b)
	type both struct{ a, b int }
	carried := map[both]int{} // the words that each title carries over from each other
	for _, k := range blocks {
		for i := range k.n {
			if a[k.a+i].Word {
				carried[both{inA[k.a+i], inB[k.b+i]}]++
			}
		}
	}
	var out []block
	for _, k := range blocks {
		for k.n > 0 {
			t, to := both{inA[k.a], inB[k.b]}, 1
			for to < k.n && t == (both{inA[k.a+to], inB[k.b+to]}) {
				to++
			}
			if 2*carried[t] >= max(wordsA[t.a], wordsB[t.b]) || a[k.a:k.a+to].solid() {
				out = append(out, block{k.a, k.b, to})
			}
			k = block{k.a + to, k.b + to, k.n - to}
		}
	}
	return join(out)
}

func (s side) quotes() bool {
	return slices.ContainsFunc(s, func(t token) bool { return t.Class == quote })
}

// quoted numbers the tokens that stand between quotation marks by the pair they stand in,
// counting from 1, and counts the words of each; 0, which counts no words, is for tokens
// outside and for the marks.
func quoted(s side) (in, words []int) {
	in, words = make([]int, len(s)), make([]int, 1)
	open := -1
	for i, t := range s {
		switch {
		case t.Class != quote:
		case open < 0 || s[open].Paragraph != t.Paragraph:
			open = i
		default:
			for j := open + 1; j < i; j++ {
				in[j] = len(words)
			}
			words, open = append(words, s[open:i].words()), -1
		}
	}
	return in, words
}
