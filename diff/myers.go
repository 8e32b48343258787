package diff

import "github.com/sergi/go-diff/diffmatchpatch"

// myers returns the blocks of a shortest edit script between two runs of keys.
// It is the only place that knows the diff library.
//
// Keys are interned to runes here, for these two runs alone, stepping over the
// surrogates, which are no runes; so at most 1,112,063 different keys fit, and
// the caller passes far shorter runs. The library's default time limit would
// make the result depend on the clock, so it is off and the caller bounds size.
func myers(a, b []int32) []block {
	rune32 := make(map[int32]rune, len(a))
	runes := func(keys []int32) []rune {
		out := make([]rune, len(keys))
		for i, k := range keys {
			r, ok := rune32[k]
			if !ok {
				r = rune(len(rune32) + 1)
				if r >= 0xD800 {
					r += 0xE000 - 0xD800
				}
				rune32[k] = r
			}
			out[i] = r
		}
		return out
	}
	d := diffmatchpatch.New()
	d.DiffTimeout = 0
	var blocks []block
	i, j := 0, 0
	for _, e := range d.DiffMainRunes(runes(a), runes(b), false) {
		n := 0
		for range e.Text {
			n++
		}
		switch e.Type {
		case diffmatchpatch.DiffEqual:
			blocks = append(blocks, block{i, j, n})
			i, j = i+n, j+n
		case diffmatchpatch.DiffDelete:
			i += n
		case diffmatchpatch.DiffInsert:
			j += n
		}
	}
	return join(blocks)
}
