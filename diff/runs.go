package diff

import "slices"

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
type runIndex struct {
	numbers map[[seed]int32]int32
	places  []runPlaces // by number
}

// runPlaces says how often a run stands in either document, and where the first times.
type runPlaces struct {
	count [2]int32
	first [2][repeats][2]int32 // paragraph and token
}

// rare reports whether a run is no formula.
func (r *runPlaces) rare() bool { return r.count[oldSide] <= repeats && r.count[newSide] <= repeats }

// formula reports whether more than half of a text is formulas: it is no more than one
// with an odd word at its end.
func (index *runIndex) formula(text side) bool {
	rare, all := 0, len(text)-seed+1
	for i := range all {
		if index.places[index.numbers[text.seed(i)]].rare() {
			rare++
		}
	}
	return 2*rare < all
}

// indexRuns indexes the runs that changed, in time linear in the length of both documents.
func (d *differ) indexRuns() *runIndex {
	n := 0
	d.changedRuns(func(side, int) { n++ })
	index := &runIndex{numbers: make(map[[seed]int32]int32, n)}
	d.changedRuns(func(text side, i int) { index.numbers[text.seed(i)] = 0 })
	if len(index.numbers) == 0 {
		return index
	}
	index.places = make([]runPlaces, 1, len(index.numbers)+1) // 0 is for those not met yet
	for s, doc := range d.docs {
		for p, text := range doc {
			for i := range len(text) - seed + 1 {
				n, ok := index.numbers[text.seed(i)]
				if !ok {
					continue
				}
				if n == 0 {
					n = int32(len(index.places))
					index.numbers[text.seed(i)] = n
					index.places = append(index.places, runPlaces{})
				}
				at := &index.places[n]
				if at.count[s] < repeats {
					at.first[s][at.count[s]] = [2]int32{int32(p), int32(i)}
				}
				at.count[s]++
			}
		}
	}
	return index
}

// changedRuns calls take with each run that changed: a paragraph and its first token.
func (d *differ) changedRuns(take func(text side, i int)) {
	for s, doc := range d.docs {
		for p, text := range doc {
			changed := 0 // tokens in a row
			for i := range text {
				if changed++; !d.marks[s][p].changed[i] {
					changed = 0
				}
				if changed >= seed {
					take(text, i+1-seed)
				}
			}
		}
	}
}

// seed returns the keys of the seed tokens from i on.
func (s side) seed(i int) (keys [seed]int32) {
	for k := range keys {
		keys[k] = s[i+k].Key
	}
	return keys
}

// carryRuns finds runs that changed in one document and stand, word for word, in the
// other: where they changed too, or anywhere. The longest come first, and of several
// places for a run it takes the one where most of it stands. Near-linear: formulas are
// skipped, and a run is grown once.
func (d *differ) carryRuns(index *runIndex, s int, anywhere bool) {
	words, telling := movedWords, movedTelling
	if anywhere {
		words, telling = copiedWords, copiedTelling
	}
	var runs []run
	for p, text := range d.docs[s] {
		for i := 0; i+seed <= len(text); i++ {
			places := &index.places[index.numbers[text.seed(i)]]
			if !d.marks[s][p].changed[i] || !places.rare() {
				continue
			}
			var best run
			for _, there := range places.first[1-s][:places.count[1-s]] {
				var at [2]place
				at[s], at[1-s] = place{p, i}, place{int(there[0]), int(there[1])}
				if r := d.grow(s, at, anywhere); r.n > best.n {
					best = r
				}
			}
			if best.n == 0 {
				continue
			}
			i = max(i, best.at[s].token+best.n-seed)
			if whole := text[best.at[s].token:][:best.n]; whole.says(words, telling) && !index.formula(whole) {
				runs = append(runs, best)
			}
		}
	}
	slices.SortStableFunc(runs, func(a, b run) int { return b.n - a.n })
	for _, r := range runs {
		r = d.trimmed(s, d.grow(s, r.at, anywhere)) // what longer ones left of it
		if !d.docs[s][r.at[s].paragraph][r.at[s].token:][:r.n].says(words, telling) {
			continue
		}
		d.carried(s, r.at, r.n, 1, anywhere)
		if !anywhere {
			d.carried(1-s, r.at, r.n, 1, false)
		}
	}
}

// run is a run of n tokens that stands in both documents, given where it begins in either.
type run struct {
	at [2]place
	n  int
}

// grow extends a place of either document, of which side s changed, both ways as far as
// the words are equal and changed, those of the other side too unless they may stand anywhere.
func (d *differ) grow(s int, at [2]place, anywhere bool) run {
	here, there := at[s], at[1-s]
	a, b := d.docs[s][here.paragraph], d.docs[1-s][there.paragraph]
	fits := func(k int) bool {
		i, j := here.token+k, there.token+k
		return i >= 0 && j >= 0 && i < len(a) && j < len(b) && a[i].Key == b[j].Key && d.marks[s][here.paragraph].changed[i] &&
			(anywhere || d.marks[1-s][there.paragraph].changed[j])
	}
	from, to := 0, 0
	for fits(to) {
		to++
	}
	for to > 0 && fits(from-1) {
		from--
	}
	at[s].token += from
	at[1-s].token += from
	return run{at, to - from}
}

// trimmed leaves out small words and marks at the ends of a run that belong to what
// stands around it, unless it is a whole paragraph.
func (d *differ) trimmed(s int, r run) run {
	text := d.docs[s][r.at[s].paragraph]
	if r.n == len(text) || r.n == len(d.docs[1-s][r.at[1-s].paragraph]) {
		return r
	}
	for r.n > 0 {
		switch first, last := text[r.at[s].token].Class, text[r.at[s].token+r.n-1].Class; {
		case first == comma, first == stop, first == conjunction:
			r.at[oldSide].token++
			r.at[newSide].token++
			r.n--
		case last == article, last == preposition, last == conjunction, last == comma, last == stop:
			r.n--
		default:
			return r
		}
	}
	return r
}

// says reports whether a run has so many words, and so many that say something
// and are no part of a name.
func (s side) says(words, telling int) bool {
	n := 0
	for _, t := range s {
		if t.Class.telling() && !t.Capital {
			n++
		}
	}
	return n >= telling && s.words() >= words
}
