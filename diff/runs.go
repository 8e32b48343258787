package diff

import "resdiff/wording"

const (
	// movedWords is the least number of words in a passage that went from one
	// place to another, and movedTelling of its words that say something and
	// are no part of a name: the long names of bodies come and go by themselves.
	movedWords   = 8
	movedTelling = 4
	// copiedWords and copiedTelling are the same for a passage that stands on
	// the other side unchanged. Resolutions repeat themselves: shorter ones are
	// found everywhere and tell nothing.
	copiedWords   = 16
	copiedTelling = 6
	// seed is the length in tokens of the runs that are looked up.
	seed = 8
	// repeats is how often a run may stand in either document to be looked up;
	// what stands more often is a formula of the genre ("the implementation of
	// and follow-up to the outcomes of ..."), no passage of its own.
	repeats = 2
)

// runIndex tells where the runs of seed tokens stand that changed in either document.
type runIndex map[[seed]int32]*runPlaces

// runPlaces says how often a run stands in either document, and where the first times.
type runPlaces struct {
	count [2]int
	first [2][repeats]place
}

// rare reports whether a run changed and is no formula.
func (r *runPlaces) rare() bool {
	return r != nil && r.count[oldSide] <= repeats && r.count[newSide] <= repeats
}

// indexRuns indexes the runs that changed, in time linear in the length of both documents.
func (d *differ) indexRuns() runIndex {
	index := runIndex{}
	for s, doc := range d.docs {
		for p, text := range doc {
			row := 0 // changed tokens in a row
			for i := range text {
				if row++; !d.changed(s, place{p, i}) {
					row = 0
				}
				if row >= seed {
					index[text.seed(i+1-seed)] = &runPlaces{}
				}
			}
		}
	}
	for s, doc := range d.docs {
		for p, text := range doc {
			for i := 0; i+seed <= len(text) && len(index) > 0; i++ {
				if at := index[text.seed(i)]; at != nil {
					if at.count[s] < repeats {
						at.first[s][at.count[s]] = place{p, i}
					}
					at.count[s]++
				}
			}
		}
	}
	return index
}

// seed returns the keys of the seed tokens from i on.
func (s side) seed(i int) (keys [seed]int32) {
	for k := range keys {
		keys[k] = s[i+k].Key
	}
	return keys
}

// carryRuns finds runs that changed in one document and stand, word for word, in the
// other, where they changed too or not. Of several places for a run it takes the one
// where most of it stands. Near-linear: formulas are skipped, and a run is grown once.
func (d *differ) carryRuns() {
	index := d.indexRuns()
	for s, doc := range d.docs {
		for p, text := range doc {
			for i := 0; i+seed <= len(text); i++ {
				at := index[text.seed(i)]
				if !d.changed(s, place{p, i}) || !at.rare() {
					continue
				}
				var best run
				for _, there := range at.first[1-s][:at.count[1-s]] {
					r := d.grow(s, place{p, i}, there)
					if r.n > best.n || r.n == best.n && r.moved > best.moved {
						best = r
					}
				}
				if best.n > 0 {
					d.carry(index, s, best)
					i = max(i, best.at[s].token+best.n-seed)
				}
			}
		}
	}
}

// carry notes a run of which side s changed as carried if it is long enough, and more
// than a formula with an odd word at its end.
func (d *differ) carry(index runIndex, s int, r run) {
	words, telling, copied := movedWords, movedTelling, r.moved < r.n
	if copied {
		words, telling = copiedWords, copiedTelling
	}
	text := d.docs[s][r.at[s].paragraph][r.at[s].token:][:r.n]
	rare, all := 0, r.n-seed+1
	for i := range all {
		if index[text.seed(i)].rare() {
			rare++
		}
	}
	if 2*rare < all || !text.says(words, telling) {
		return
	}
	d.carried(s, r.at, r.n, 1, copied)
	if !copied {
		d.carried(1-s, r.at, r.n, 1, false)
	}
}

// run is a run of n tokens that stands in both documents, given where it begins in
// either, and changed in one; moved counts those that changed in the other too.
type run struct {
	at       [2]place
	n, moved int
}

// grow extends a place of either document both ways as far as the words are equal and
// those of side s changed. What it leaves out again are small words and marks at the ends
// that belong to what stands around, unless it is a whole paragraph.
func (d *differ) grow(s int, here, there place) run {
	a, b := d.docs[s][here.paragraph], d.docs[1-s][there.paragraph]
	fits := func(k int) bool {
		i, j := here.token+k, there.token+k
		return i >= 0 && j >= 0 && i < len(a) && j < len(b) && a[i].Key == b[j].Key && d.changed(s, place{here.paragraph, i})
	}
	from, to := 0, 0
	for fits(from - 1) {
		from--
	}
	for fits(to) {
		to++
	}
	if n := to - from; n < len(a) && n < len(b) {
		for from < to && a[here.token+from].joins() {
			from++
		}
		for from < to && a[here.token+to-1].leads() {
			to--
		}
	}
	here.token += from
	there.token += from
	r := run{n: to - from}
	r.at[s], r.at[1-s] = here, there
	for i := range r.n {
		if d.changed(1-s, place{there.paragraph, there.token + i}) {
			r.moved++
		}
	}
	return r
}

// joins reports whether a token joins what stands behind it to what stands before.
func (t token) joins() bool {
	return t.Class == wording.Comma || t.Class == wording.Stop || t.Class == wording.Conjunction
}

// leads reports whether a token leads on to what stands behind it.
func (t token) leads() bool {
	return t.joins() || t.Class == wording.Article || t.Class == wording.Preposition
}
