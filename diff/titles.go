package diff

// titles gives up what two different quoted titles have in common. A title is
// a name: where less than half of it stays, another thing is meant, and the
// words that both happen to have only obscure that.
//
//	the theme “{+Clean+} rivers[- for life-]{+ without borders+}”
//	→ the theme “[-rivers for life-]{+Clean rivers without borders+}”
func titles(a, b side, blocks []block) []block {
	inA, inB := quoted(a), quoted(b)
	if inA == nil && inB == nil {
		return blocks
	}
	// Count what each title carries over from each other, 0 standing for the
	// text outside titles.
	type both struct{ a, b int }
	carried := map[both]int{}
	for _, k := range blocks {
		for i := range k.n {
			if a[k.a+i].Word {
				carried[both{titleOf(inA, k.a+i), titleOf(inB, k.b+i)}]++
			}
		}
	}
	wordsA, wordsB := titleWords(a, inA), titleWords(b, inB)
	var out []block
	for _, k := range blocks {
		for from := 0; from < k.n; {
			t, to := both{titleOf(inA, k.a+from), titleOf(inB, k.b+from)}, from+1
			for to < k.n && t == (both{titleOf(inA, k.a+to), titleOf(inB, k.b+to)}) {
				to++
			}
			if 2*carried[t] >= max(wordsA[t.a], wordsB[t.b]) || a[k.a+from:k.a+to].solid() {
				out = append(out, block{k.a + from, k.b + from, to - from})
			}
			from = to
		}
	}
	return join(out)
}

// quoted numbers the tokens that stand between quotation marks by the pair
// they stand in, counting from 1; 0 for tokens outside and for the marks. It
// is nil where no mark has a partner in its paragraph.
func quoted(s side) []int {
	var in []int
	number, open := 0, -1
	for i, t := range s {
		switch {
		case t.Class != quote:
		case open < 0 || s[open].Paragraph != t.Paragraph:
			open = i
		default:
			if in == nil {
				in = make([]int, len(s))
			}
			number++
			for j := open + 1; j < i; j++ {
				in[j] = number
			}
			open = -1
		}
	}
	return in
}

func titleOf(in []int, token int) int {
	if in == nil {
		return 0
	}
	return in[token]
}

// titleWords counts the words of each title; those outside count as none.
func titleWords(s side, in []int) map[int]int {
	words := map[int]int{}
	for i, n := range in {
		if n > 0 && s[i].Word {
			words[n]++
		}
	}
	return words
}
