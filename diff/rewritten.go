package diff

// rewritten reports whether so much changed that before and after read best
// whole: two thirds of the words of the shorter side; or two thirds of the
// words of both sides together, where not even half of the shorter side is
// left, so that one side was not merely extended.
func rewritten(a, b side, blocks []block) bool {
	old, new, carried := a.words(), b.words(), 0
	for _, k := range blocks {
		carried += a[k.a : k.a+k.n].words()
	}
	shorter := min(old, new)
	if shorter == 0 || carried == shorter {
		return false
	}
	return 3*carried < shorter || 6*carried < old+new && 2*carried < shorter
}

// stayWords and stayTelling are the least words, and words that say something
// and are no part of a name, of a run that stays though all around it changed.
const (
	stayWords   = 8
	stayTelling = 3
)

// keepLong keeps of a rewritten paragraph the runs that are long enough to
// stay and, if there is one, what the two begin and end with; it is not whole
// then that before and after read best. It keeps none otherwise.
func keepLong(a, b side, blocks []block) []block {
	var kept []block
	any := false
	for _, k := range blocks {
		run := a[k.a : k.a+k.n]
		long := run.says(stayWords, stayTelling)
		any = any || long
		begins, ends := k.a == 0 && k.b == 0, k.a+k.n == len(a) && k.b+k.n == len(b)
		if long || begins || ends || run.solid() {
			kept = append(kept, k)
		}
	}
	if !any {
		return nil
	}
	return kept
}
