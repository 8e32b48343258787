package diff

// Weights of a token that is equal on both sides, in half points, against the
// price of beginning another hunk: an island of equal tokens between two
// changes must be worth more than the price, or the reader is better served by
// one longer change. One content word between changes earns its place; a lone
// "of", "of the" or a comma does not.
const (
	weightContent = 5
	weightNumber  = 4
	weightSmall   = 2
	weightMark    = 1
	hunkPrice     = 4
)

// realignArea bounds the old times new tokens between two solid blocks that
// are aligned anew; longer stretches keep what the skeleton says of them.
const realignArea = 1 << 18

// solidWords is the number of words in a block that makes it beyond doubt.
const solidWords = 8

func weight(s sort) int32 {
	switch s {
	case content:
		return weightContent
	case number:
		return weightNumber
	case comma, stop, opening, closing, mark:
		return weightMark
	}
	return weightSmall
}

// realign aligns what lies between solid blocks anew, by weight instead of by
// count: a shortest edit script is as happy to keep four commas as one phrase,
// and ties words together that have nothing to do with each other.
//
//	old  notes the need to bridge the gap
//	new  calls for action on the gap, the need for which it notes
//	raw  … [-notes-]{+calls for action on+} the … need [-to bridge the gap-] …
//	→    [-notes the need to bridge-]{+calls for action on+} the gap{+, the …+}
func realign(a, b side, sorts []sort, blocks []block) []block {
	var out []block
	end := block{len(a), len(b), 0}
	at := block{}
	solve := func(to block) {
		n, m := to.a-at.a, to.b-at.b
		if n == 0 || m == 0 {
			return
		}
		for _, k := range alignByWeight(a[at.a:to.a], b[at.b:to.b], sorts) {
			out = append(out, block{at.a + k.a, at.b + k.b, k.n})
		}
	}
	var loose []block
	for _, k := range append(blocks, end) {
		if k != end && !solid(a[k.a:k.a+k.n], sorts) {
			loose = append(loose, k)
			continue
		}
		if (k.a-at.a)*(k.b-at.b) <= realignArea {
			solve(k)
		} else {
			out = append(out, loose...)
		}
		loose = loose[:0]
		out = append(out, k)
		at = block{a: k.a + k.n, b: k.b + k.n}
	}
	return join(out)
}

// solid reports whether a run is long enough to be beyond doubt.
func solid(run []token, sorts []sort) bool {
	words, telling := 0, 0
	for _, t := range run {
		if t.Word {
			words++
		}
		if !sorts[t.Key].small() {
			telling++
		}
	}
	return words >= solidWords && telling >= solidWords/2
}

// alignByWeight returns the blocks whose weight less the price of the hunks is
// highest. What lies before the stretch is equal, or the texts begin there.
func alignByWeight(a, b []token, sorts []sort) []block {
	n, m := len(a), len(b)
	width := m + 1
	const never = -1 << 30
	// equal[j] is the best score of a[:i], b[:j] where the last two tokens are
	// equal to each other; changed[j] where the last token is in a hunk.
	equal, changed := make([]int32, width), make([]int32, width)
	lastEqual, lastChanged := make([]int32, width), make([]int32, width)
	// from[i*width+j] tells how the two states came about.
	const (
		equalFromEqual = 1 << iota
		changedFromEqual
		changedByDelete
	)
	from := make([]uint8, (n+1)*width)
	for i := 0; i <= n; i++ {
		for j := 0; j <= m; j++ {
			e, c := int32(never), int32(never)
			var f uint8
			if i == 0 && j == 0 {
				e = 0
			}
			if i > 0 && j > 0 && a[i-1].Key == b[j-1].Key {
				w := weight(sorts[a[i-1].Key])
				e = lastChanged[j-1] + w
				if lastEqual[j-1]+w >= e {
					e = lastEqual[j-1] + w
					f |= equalFromEqual
				}
			}
			if i > 0 || j > 0 {
				// The price is paid when a hunk begins. A deletion goes before
				// an insertion: only the order of equal scores hangs on it.
				try := func(score int32, g uint8) {
					if score > c {
						c = score
						f = f&equalFromEqual | g
					}
				}
				if j > 0 {
					try(changed[j-1], 0)
					try(equal[j-1]-hunkPrice, changedFromEqual)
				}
				if i > 0 {
					try(lastChanged[j], changedByDelete)
					try(lastEqual[j]-hunkPrice, changedByDelete|changedFromEqual)
				}
			}
			equal[j], changed[j] = e, c
			from[i*width+j] = f
		}
		equal, lastEqual = lastEqual, equal
		changed, lastChanged = lastChanged, changed
	}
	inEqual := lastEqual[m] >= lastChanged[m]
	var reversed []block
	for i, j := n, m; i > 0 || j > 0; {
		f := from[i*width+j]
		if inEqual {
			i, j = i-1, j-1
			reversed = append(reversed, block{i, j, 1})
			inEqual = f&equalFromEqual != 0
			continue
		}
		inEqual = f&changedFromEqual != 0
		if f&changedByDelete != 0 {
			i--
		} else {
			j--
		}
	}
	for l, r := 0, len(reversed)-1; l < r; l, r = l+1, r-1 {
		reversed[l], reversed[r] = reversed[r], reversed[l]
	}
	return join(reversed)
}
