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

// findCarries returns the runs of wanted tokens of one document that stand,
// word for word, in the other among the allowed tokens (nil allows all), the
// longest first, and takes back the flags of the tokens it used. Near-linear:
// runs are found by an index of seeds, and common seeds are skipped.
func findCarries(doc, other []side, wanted, allowed [][]bool) []carry {
	if !anyRun(wanted) {
		return nil
	}
	candidates := candidateCarries(doc, other, wanted, allowed)
	slices.SortStableFunc(candidates, func(a, b carry) int { return b.n - a.n })
	var out []carry
	for _, m := range candidates {
		m = stillFree(m, wanted, allowed).trimmed(doc, other)
		run := doc[m.old.paragraph][m.old.token : m.old.token+m.n]
		if !run.says(movedWords, movedTelling) || allowed == nil && !run.says(copiedWords, copiedTelling) {
			continue
		}
		out = append(out, m)
		for i := range m.n {
			wanted[m.old.paragraph][m.old.token+i] = false
			if allowed != nil {
				allowed[m.new.paragraph][m.new.token+i] = false
			}
		}
	}
	return out
}

// candidateCarries returns every maximal run that findCarries chooses from.
func candidateCarries(doc, other []side, wanted, allowed [][]bool) []carry {
	type diagonal struct{ doc, other, shift int }
	grown := map[diagonal]int{} // where the last run on the diagonal ended
	seeds := indexSeeds(doc, other, wanted)
	var out []carry
	for p, s := range doc {
		for i := 0; i+seed <= len(s); i++ {
			if !wanted[p][i] {
				continue
			}
			places := seeds.at(s.seedAt(i))
			if places.here > repeats || places.there > repeats {
				continue
			}
			for _, first := range places.first[:places.there] {
				at := place{int(first.paragraph), int(first.token)}
				d := diagonal{p, at.paragraph, at.token - i}
				if i < grown[d] {
					continue
				}
				m := grow(s, other[at.paragraph], wanted[p], flagsOf(allowed, at.paragraph), carry{old: place{p, i}, new: at, chance: 1})
				grown[d] = m.old.token + m.n
				run := s[m.old.token : m.old.token+m.n]
				if run.says(movedWords, movedTelling) && run.rare(seeds) {
					out = append(out, m)
				}
			}
		}
	}
	return out
}

// stillFree cuts a candidate down to its longest run of tokens whose flags
// still stand.
func stillFree(m carry, wanted, allowed [][]bool) carry {
	w, a := wanted[m.old.paragraph], flagsOf(allowed, m.new.paragraph)
	best, from := carry{old: m.old, new: m.new, chance: 1}, 0
	for i := 0; i <= m.n; i++ {
		if i < m.n && w[m.old.token+i] && (a == nil || a[m.new.token+i]) {
			continue
		}
		if i-from > best.n {
			best = carry{old: place{m.old.paragraph, m.old.token + from}, new: place{m.new.paragraph, m.new.token + from}, n: i - from, chance: 1}
		}
		from = i + 1
	}
	return best
}

func flagsOf(flags [][]bool, paragraph int) []bool {
	if flags == nil {
		return nil
	}
	return flags[paragraph]
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

// rare reports whether at least half of a run's seeds are no formula, so that
// it is more than a formula with an odd word at its end.
func (s side) rare(seeds *seedIndex) bool {
	rare, all := 0, 0
	for i := 0; i+seed <= len(s); i++ {
		all++
		if at := seeds.at(s.seedAt(i)); at.here <= repeats && at.there <= repeats {
			rare++
		}
	}
	return 2*rare >= all
}

// trimmed leaves out small words and marks at the ends of a passage that
// belong to what stands around it, unless it is a whole paragraph.
func (m carry) trimmed(doc, other []side) carry {
	s := doc[m.old.paragraph]
	if m.n == len(s) || m.n == len(other[m.new.paragraph]) {
		return m
	}
	for m.n > 0 {
		switch first, last := s[m.old.token].Class, s[m.old.token+m.n-1].Class; {
		case first == comma, first == stop, first == conjunction:
			m.old.token, m.new.token, m.n = m.old.token+1, m.new.token+1, m.n-1
		case last == article, last == preposition, last == conjunction, last == comma, last == stop:
			m.n--
		default:
			return m
		}
	}
	return m
}

// anyRun reports whether a run of seed tokens is flagged anywhere.
func anyRun(flags [][]bool) bool {
	for _, f := range flags {
		n := 0
		for _, on := range f {
			if n++; !on {
				n = 0
			}
			if n == seed {
				return true
			}
		}
	}
	return false
}

// grow extends a place where two paragraphs may agree, both ways, as far as
// their words are equal, wanted and allowed.
func grow(a, b side, wanted, allowed []bool, m carry) carry {
	fits := func(i, j int) bool {
		return i >= 0 && j >= 0 && i < len(a) && j < len(b) && a[i].Key == b[j].Key &&
			wanted[i] && (allowed == nil || allowed[j])
	}
	i, j, n := m.old.token, m.new.token, 0
	for fits(i+n, j+n) {
		n++
	}
	if n > 0 {
		for fits(i-1, j-1) {
			i, j, n = i-1, j-1, n+1
		}
	}
	m.old.token, m.new.token, m.n = i, j, n
	return m
}
