package diff

import "resdiff/wording"

const (
	// crumbTelling is the most telling words that an equal run has which may
	// be absorbed: what says more than a name or a pair of words stays.
	crumbTelling = 2
	// emptyCrumb is the most weight of a run without a telling word that is
	// absorbed ("of the", ", in the").
	emptyCrumb = 2 * hunkPrice
	// tokenWeight is the weight that a changed token around a run outweighs.
	tokenWeight = 2
	// crispTokens is the most tokens on each side of a replacement that stands
	// best alone ("four" by "five"), whatever changes around it.
	crispTokens = 2
)

// absorb gives up equal runs that say too little to interrupt the change
// around them.
//
//	[-promote-]{+foster+} the[- use-]{+ growth+} of
//	→ [-promote the use-]{+foster the growth+} of
func absorb(a, b side, blocks []block) []block {
	kept := make([]block, 1, len(blocks)+1) // begins with the empty block at the start
	for _, k := range append(blocks, block{len(a), len(b), 0}) {
		// Giving one run up lengthens the change before it, which may make a
		// crumb of the run before that.
		for last := len(kept) - 1; last > 0 && crumb(a, kept[last-1], kept[last], k); last-- {
			kept = kept[:last]
		}
		kept = append(kept, k)
	}
	return kept[1 : len(kept)-1]
}

// crumb reports whether an equal run says less than what changed between it and the
// blocks before and after it, which together must reword something: between two
// insertions or two deletions nothing is reworded.
func crumb(a side, previous, k, next block) bool {
	run, before, after := a[k.a:k.a+k.n], hunkBetween(previous, k), hunkBetween(k, next)
	around := min(before.deleted()+after.deleted(), before.inserted()+after.inserted())
	switch telling := run.telling(); {
	case before.size() == 0 || after.size() == 0 || around == 0:
		return false
	case run[0].Class == wording.Comma && len(run) > 2: // it begins a clause: what is before and in it is changed apart
		return false
	case telling == 0:
		return run.weight() <= emptyCrumb
	default:
		return telling <= crumbTelling && run.weight() <= int32(tokenWeight*around) && !before.crisp() && !after.crisp()
	}
}
