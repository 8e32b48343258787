package diff

const (
	// crumbTelling is the most telling words that an equal run has which may
	// be absorbed: what says more than a name or a pair of words stays.
	crumbTelling = 2
	// emptyCrumb is the most weight of a run without a telling word that is
	// absorbed ("of the", ", in the").
	emptyCrumb = 2 * hunkPrice
	// tokenWeight is the weight that a changed token around a run outweighs.
	tokenWeight = 2
	// clauseCrumb is how many times as much must change around a run that begins
	// a clause (", under the theme"), and on each side of it: what goes before and
	// after it is changed apart.
	clauseCrumb = 2
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
	for i, k := range blocks {
		next := block{len(a), len(b), 0}
		if i+1 < len(blocks) {
			next = blocks[i+1]
		}
		// Giving one run up lengthens the change before it, which may make a
		// crumb of the run before that.
		kept = append(kept, k)
		for last := len(kept) - 1; last > 0; last-- {
			k := kept[last]
			if !crumb(a[k.a:k.a+k.n], hunkBetween(kept[last-1], k), hunkBetween(k, next)) {
				break
			}
			kept = kept[:last]
		}
	}
	return kept[1:]
}

// crumb reports whether an equal run says less than what changed before and
// after it, both of which together reword something: between two insertions or
// two deletions nothing is reworded, and between one of each only a lone word.
func crumb(run side, before, after hunk) bool {
	if before.empty() || after.empty() {
		return false
	}
	deleted, inserted := before.deleted()+after.deleted(), before.inserted()+after.inserted()
	if deleted == 0 || inserted == 0 {
		return false
	}
	telling := run.telling()
	if telling == 0 {
		return run.weight() <= emptyCrumb && (before.replaces() || after.replaces() || run.words() < 2)
	}
	around := min(deleted, inserted)
	if first := run[0].Class; (first == comma || first == stop) && run.words() >= 2 {
		around = min(around, before.size(), after.size()) / clauseCrumb
	}
	return telling <= crumbTelling && run.weight()/tokenWeight <= int32(around) && !before.crisp() && !after.crisp()
}
