package judge

import (
	"iter"
	"slices"
)

// hedgeAt is a hedge found in a text, as a range of words.
type hedgeAt struct {
	start, end int
	*hedge
}

// findHedges gives the hedges among lower-case words, the longest at each place.
func (w *Lexicon) findHedges(low []string) iter.Seq[hedgeAt] {
	return func(yield func(hedgeAt) bool) {
		for i := 0; i < len(low); {
			n := 1
			list := w.hedges[low[i]]
			for k := range list {
				if words := list[k].words; i+len(words) <= len(low) && slices.Equal(low[i:i+len(words)], words) {
					n = len(words)
					if !yield(hedgeAt{i, i + n, &list[k]}) {
						return
					}
					break
				}
			}
			i += n
		}
	}
}
