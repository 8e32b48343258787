package diff

const (
	// scriptArea bounds the old times new tokens of a run whose shortest edit script is
	// sought: no resolution has paragraphs of four thousand words.
	scriptArea = 1 << 24
	// chunk is the length in tokens of the pieces that a longer run is cut into.
	chunk = 400
)

// skeleton returns the blocks of a word diff of any size, raw: common ends first, and a
// shortest edit script in between. Of what is too long for one, both sides are cut into
// pieces in proportion, which bounds the cost.
func skeleton(a, b []int32) []block {
	head := 0
	for head < len(a) && head < len(b) && a[head] == b[head] {
		head++
	}
	enda, endb := len(a), len(b)
	for enda > head && endb > head && a[enda-1] == b[endb-1] {
		enda--
		endb--
	}
	blocks := []block{{0, 0, head}}
	pieces := 1
	if n, m := enda-head, endb-head; n*m > scriptArea {
		pieces = max(n, m)/chunk + 1
	}
	for p := range pieces {
		a0, a1 := head+(enda-head)*p/pieces, head+(enda-head)*(p+1)/pieces
		b0, b1 := head+(endb-head)*p/pieces, head+(endb-head)*(p+1)/pieces
		for _, k := range myers(a[a0:a1], b[b0:b1]) {
			blocks = append(blocks, block{a0 + k.a, b0 + k.b, k.n})
		}
	}
	return join(append(blocks, block{enda, endb, len(a) - enda}))
}
