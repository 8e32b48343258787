package diff

// stayWords and stayTelling are the least words, and words that say something
// and are no part of a name, of a run for which a paragraph is shown word by word
// though all around it changed.
const (
	stayWords   = 8
	stayTelling = 3
)

// rewritten reports whether so much changed that before and after read best
// whole: two thirds of the words of both sides together, where not even half of
// the shorter side is left, so that one side was not merely extended.
func rewritten(a, b side, blocks []block) bool {
	carried := 0
	for _, k := range blocks {
		run := a[k.a : k.a+k.n]
		if run.says(stayWords, stayTelling) {
			return false
		}
		carried += run.words()
	}
	old, new := a.words(), b.words()
	return 2*carried < min(old, new) && 6*carried < old+new
}
