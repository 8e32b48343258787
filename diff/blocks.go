package diff

// block is a run of n tokens that both sides have: old tokens from a on equal
// new tokens from b on. What lies between the blocks of a word diff changed.
type block struct{ a, b, n int }

// hunk is what changed between two blocks: old tokens a0 to a1 gave way to new
// tokens b0 to b1, either of which may be none.
type hunk struct{ a0, a1, b0, b1 int }

// hunkBetween returns the hunk after one block and before the next.
func hunkBetween(before, after block) hunk {
	return hunk{before.a + before.n, after.a, before.b + before.n, after.b}
}

func (h hunk) deleted() int  { return h.a1 - h.a0 }
func (h hunk) inserted() int { return h.b1 - h.b0 }
func (h hunk) size() int     { return h.deleted() + h.inserted() }

// swap returns the blocks as they are with the sides swapped.
func swap(blocks []block) []block {
	out := make([]block, len(blocks))
	for i, k := range blocks {
		out[i] = block{k.b, k.a, k.n}
	}
	return out
}

// join puts blocks that touch on both sides together and drops empty ones:
// {0,0,2} {2,2,3} → {0,0,5}.
func join(blocks []block) []block {
	out := blocks[:0]
	for _, k := range blocks {
		if k.n == 0 {
			continue
		}
		if last := len(out) - 1; last >= 0 && out[last].a+out[last].n == k.a && out[last].b+out[last].n == k.b {
			out[last].n += k.n
			continue
		}
		out = append(out, k)
	}
	return out
}

// replaces reports whether old tokens gave way to new ones.
func (h hunk) replaces() bool { return h.deleted() > 0 && h.inserted() > 0 }

// crisp reports whether the hunk replaces a word or two by a word or two.
func (h hunk) crisp() bool {
	return h.replaces() && h.deleted() <= crispTokens && h.inserted() <= crispTokens
}
