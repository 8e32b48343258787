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

// keepSolid keeps the runs of a rewritten paragraph that are long enough to
// deserve it and, if there is one, what the two begin and end with.
func keepSolid(a, b side, blocks []block) []block {
	var kept []block
	solid := false
	for _, k := range blocks {
		long := a[k.a : k.a+k.n].solid()
		solid = solid || long
		begins, ends := k.a == 0 && k.b == 0, k.a+k.n == len(a) && k.b+k.n == len(b)
		if long || begins || ends {
			kept = append(kept, k)
		}
	}
	if !solid {
		return nil
	}
	return kept
}
