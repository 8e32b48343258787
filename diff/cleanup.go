package diff

import "strings"

// wordDiff returns the blocks of two sides that a careful person would leave
// unmarked. Where several results are equally good, the order of the two texts
// decides, so that swapping the sides swaps the result and no more.
func wordDiff(a, b side, l *lexicon) []block {
	if !l.after(a, b) {
		return wordDiffOrdered(a, b, l.sort)
	}
	blocks := wordDiffOrdered(b, a, l.sort)
	for i, k := range blocks {
		blocks[i] = block{k.b, k.a, k.n}
	}
	return blocks
}

// after reports whether the words of a sort after those of b.
func (l *lexicon) after(a, b side) bool {
	for i := range min(len(a), len(b)) {
		if c := strings.Compare(l.key[a[i].Key], l.key[b[i].Key]); c != 0 {
			return c > 0
		}
	}
	return len(a) > len(b)
}

// wordDiffOrdered runs the passes; each takes blocks and returns blocks.
func wordDiffOrdered(a, b side, sorts []sort) []block {
	blocks := skeleton(a.keys(), b.keys())
	blocks = realign(a, b, sorts, blocks)
	blocks = absorb(a, b, sorts, blocks)
	blocks = slide(a, b, sorts, blocks)
	return blocks
}

// absorb gives up equal runs that say too little to interrupt the change
// around them.
//
//	[-promote-]{+foster+} the [-use-]{+growth+} of …
//	→ [-promote the use-]{+foster the growth+} of …
func absorb(a, b side, sorts []sort, blocks []block) []block {
	for {
		kept := blocks[:0:0]
		for i, k := range blocks {
			before, after := hunk{0, k.a, 0, k.b}, hunk{k.a + k.n, len(a), k.b + k.n, len(b)}
			if len(kept) > 0 {
				before = hunkBetween(kept[len(kept)-1], k)
			}
			if i+1 < len(blocks) {
				after = hunkBetween(k, blocks[i+1])
			}
			if !crumb(a[k.a:k.a+k.n], sorts, before, after) {
				kept = append(kept, k)
			}
		}
		if len(kept) == len(blocks) {
			return kept
		}
		blocks = kept
	}
}

// crumb reports whether an equal run is worth less than what changed before
// and after it, as both a deletion and an insertion: then the two changes are
// one rewording, and the run is in it by chance.
func crumb(run []token, sorts []sort, before, after hunk) bool {
	if before.deleted()+before.inserted() == 0 || after.deleted()+after.inserted() == 0 {
		return false
	}
	var worth, telling int32
	for _, t := range run {
		worth += weight(sorts[t.Key])
		if !sorts[t.Key].small() {
			telling++
		}
	}
	around := min(before.deleted()+after.deleted(), before.inserted()+after.inserted())
	if telling == 0 {
		return int32(around) > 0 && worth <= 2*hunkPrice
	}
	return worth <= int32(around)*weightSmall/2
}
