package align

import (
	"cmp"
	"slices"

	"resdiff/internal/mention"
	"resdiff/internal/words"
)

const (
	// carryWords is the least length of a carried passage. Shorter runs are
	// turns of phrase that any two resolutions share.
	carryWords = 8
	// ownWords is the length of a run by which a word counts as explained by
	// the paragraph's own match.
	ownWords = 5
)

// wordRow is a paragraph as the row of its words.
type wordRow struct {
	tokens []words.Token // words only
	keys   []uint64      // of each word, case aside
	own    []bool        // explained by the paragraph's own match
}

// carries finds the passages that stand word for word in an old and a new
// paragraph that do not match, and are explained by neither's own match. The
// passage must hold a run of carryWords words that each document has once: a
// turn of phrase used several times is not a clause that went elsewhere.
func (p *pairing) carries(groups []group) []Carry {
	rows, inGroup := p.wordRows(groups)
	seeds := seedsOf(rows)
	var found []Carry
	for j := range rows[newSide] {
		row := &rows[newSide][j]
		for k := 0; k+carryWords <= len(row.keys); k++ {
			if !free(row.own[k : k+carryWords]) {
				continue
			}
			s, ok := seeds[runHash(row.keys[k:k+carryWords])]
			if !ok || s.count != [2]int{1, 1} {
				continue
			}
			from := &rows[oldSide][s.para]
			if g := inGroup[oldSide][s.para]; g >= 0 && g == inGroup[newSide][j] || !slices.Equal(from.keys[s.at:s.at+carryWords], row.keys[k:k+carryWords]) {
				continue
			}
			a, b, n := extend(from, row, s.at, k)
			found = append(found, Carry{from.passage(s.para, a, n), row.passage(j, b, n)})
			k = b + n - 1
		}
	}
	slices.SortFunc(found, func(a, b Carry) int {
		return cmp.Or(cmp.Compare(a.New.Paragraph, b.New.Paragraph), cmp.Compare(a.New.Start, b.New.Start))
	})
	return found
}

// wordRows makes the word rows of both sides and tells each paragraph's group.
func (p *pairing) wordRows(groups []group) (rows [2][]wordRow, inGroup [2][]int) {
	for s := range p.sides {
		rows[s] = make([]wordRow, len(p.sides[s].paras))
		inGroup[s] = make([]int, len(p.sides[s].paras))
		for i := range p.sides[s].paras {
			inGroup[s][i] = -1
			rows[s][i] = rowOf(p.sides[s].paras[i].read)
		}
	}
	for g := range groups {
		sets := [2][]int32{groups[g].old, groups[g].new}
		twins := len(sets[0]) == 1 && len(sets[1]) == 1 && p.sides[0].paras[sets[0][0]].text == p.sides[1].paras[sets[1][0]].text
		for s, set := range sets {
			runs := map[uint64]bool{}
			for _, i := range sets[1-s] {
				row := &rows[1-s][i]
				for k := 0; !twins && k+ownWords <= len(row.keys); k++ {
					runs[runHash(row.keys[k:k+ownWords])] = true
				}
			}
			for _, i := range set {
				inGroup[s][i] = g
				row := &rows[s][i]
				for k := range row.own {
					if twins {
						row.own[k] = true
					} else if k+ownWords <= len(row.keys) && runs[runHash(row.keys[k:k+ownWords])] {
						for d := range ownWords {
							row.own[k+d] = true
						}
					}
				}
			}
		}
	}
	return rows, inGroup
}

func rowOf(read *mention.Text) wordRow {
	var r wordRow
	for i, t := range read.Words {
		if t.Word {
			r.tokens = append(r.tokens, t)
			r.keys = append(r.keys, keyHash(read.Lower[i]))
		}
	}
	r.own = make([]bool, len(r.keys))
	return r
}

func (r *wordRow) passage(para, at, n int) Passage {
	return Passage{Paragraph: para, Start: r.tokens[at].Start, End: r.tokens[at+n-1].End}
}

// seed is a run of carryWords words: where the old document has it, and how
// often each document does.
type seed struct {
	para, at int
	count    [2]int
}

// seedsOf finds the unexplained runs of the old document and counts how often
// each stands in either document, explained or not.
func seedsOf(rows [2][]wordRow) map[uint64]seed {
	seeds := map[uint64]seed{}
	for i := range rows[oldSide] {
		row := &rows[oldSide][i]
		for k := 0; k+carryWords <= len(row.keys); k++ {
			if free(row.own[k : k+carryWords]) {
				seeds[runHash(row.keys[k:k+carryWords])] = seed{para: i, at: k}
			}
		}
	}
	if len(seeds) == 0 {
		return nil
	}
	for s := range rows {
		for i := range rows[s] {
			row := &rows[s][i]
			for k := 0; k+carryWords <= len(row.keys); k++ {
				h := runHash(row.keys[k : k+carryWords])
				if at, ok := seeds[h]; ok {
					at.count[s]++
					seeds[h] = at
				}
			}
		}
	}
	return seeds
}

// extend makes a common run as long as it goes, over unexplained words only.
func extend(old, new *wordRow, a, b int) (int, int, int) {
	n := carryWords
	for a > 0 && b > 0 && old.keys[a-1] == new.keys[b-1] && !old.own[a-1] && !new.own[b-1] {
		a, b, n = a-1, b-1, n+1
	}
	for a+n < len(old.keys) && b+n < len(new.keys) && old.keys[a+n] == new.keys[b+n] && !old.own[a+n] && !new.own[b+n] {
		n++
	}
	return a, b, n
}

func free(own []bool) bool { return !slices.Contains(own, true) }

// keyHash is FNV-1a over a word; runHash over the hashes of several.
func keyHash(word string) uint64 {
	h := uint64(14695981039346656037)
	for i := range len(word) {
		h = (h ^ uint64(word[i])) * 1099511628211
	}
	return h
}

func runHash(keys []uint64) uint64 {
	h := uint64(14695981039346656037)
	for _, k := range keys {
		h = (h ^ k) * 1099511628211
		h ^= h >> 29
	}
	return h
}
