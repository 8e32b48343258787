package diff

import (
	"unicode/utf8"

	"github.com/sergi/go-diff/diffmatchpatch"
)

const (
	// wholeArea bounds the old times new tokens of a run that is aligned by weight; a
	// paragraph of 500 words against another takes some milliseconds.
	wholeArea = 1 << 18
	// scriptArea is the same for a run whose shortest edit script is sought: no
	// resolution has paragraphs of four thousand words.
	scriptArea = 1 << 24
	// chunk is the length in tokens of the pieces that a longer run is cut into.
	chunk = 400
)

// raw returns the blocks of a word diff of any size: common ends first, and
// what weighs most in between. Of what is too long for that it is a shortest edit script,
// and of what is too long for one, both sides are cut into pieces in proportion, which
// bounds the cost.
func raw(a, b side) []block {
	head := 0
	for head < len(a) && head < len(b) && a[head].Key == b[head].Key {
		head++
	}
	enda, endb := len(a), len(b)
	for enda > head && endb > head && a[enda-1].Key == b[endb-1].Key {
		enda--
		endb--
	}
	blocks := []block{{0, 0, head}}
	align, pieces := myers, 1
	switch n, m := enda-head, endb-head; {
	case n*m <= wholeArea:
		align = alignByWeight
	case n*m > scriptArea:
		pieces = max(n, m)/chunk + 1
	}
	for p := range pieces {
		a0, a1 := head+(enda-head)*p/pieces, head+(enda-head)*(p+1)/pieces
		b0, b1 := head+(endb-head)*p/pieces, head+(endb-head)*(p+1)/pieces
		for _, k := range align(a[a0:a1], b[b0:b1]) {
			blocks = append(blocks, block{a0 + k.a, b0 + k.b, k.n})
		}
	}
	return join(append(blocks, block{enda, endb, len(a) - enda}))
}

// myers returns the blocks of a shortest edit script between two runs.
// It is the only place that knows the diff library, which compares runes. The
// library's default time limit would make the result depend on the clock, so it is
// off and the caller bounds size.
func myers(a, b side) []block {
	d := diffmatchpatch.New()
	d.DiffTimeout = 0
	var blocks []block
	i, j := 0, 0
	for _, e := range d.DiffMainRunes(runes(a), runes(b), false) {
		n := utf8.RuneCountInString(e.Text)
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
	return blocks
}

// runes are the keys of a run as runes, stepping over the surrogates, which are none: there is room
// for more than a million different words.
func runes(run side) []rune {
	const surrogates, many = 0xD800, 0x800
	out := make([]rune, len(run))
	for i, t := range run {
		if out[i] = t.Key; t.Key >= surrogates {
			out[i] += many
		}
	}
	return out
}
