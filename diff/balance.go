package diff

// reach is how many tokens a change may grow to take in the partner of a
// bracket or quotation mark.
const reach = 3

// balance lets a change that opens a bracket or quotation mark take in the
// partner that stands just after it, and one that closes it the partner just
// before, so that no quotation is marked by halves.
//
//	theme {+"Rivers for all+}", to be → theme {+"Rivers for all"+}, to be
func balance(a, b side, blocks []block) []block {
	out := append([]block{{}}, blocks...)
	out = append(out, block{len(a), len(b), 0})
	for i := 0; i+1 < len(out); i++ {
		h := hunkBetween(out[i], out[i+1])
		if h.empty() || !lopsided(a[h.a0:h.a1], b[h.b0:h.b1]) {
			continue
		}
		for n := 1; n <= reach; n++ {
			if n <= out[i+1].n && !lopsided(a[h.a0:h.a1+n], b[h.b0:h.b1+n]) {
				out[i+1] = block{out[i+1].a + n, out[i+1].b + n, out[i+1].n - n}
				break
			}
			if n <= out[i].n && !lopsided(a[h.a0-n:h.a1], b[h.b0-n:h.b1]) {
				out[i].n -= n
				break
			}
		}
	}
	return join(out)
}

// lopsided reports whether a side of a change has a bracket or quotation mark
// without its partner.
func lopsided(old, new side) bool { return !balanced(old) || !balanced(new) }
