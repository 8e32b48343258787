package align

import (
	"cmp"
	"slices"
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
	keys []uint64 // of each word, case aside
	own  []bool   // explained by the paragraph's own match
}

// carries finds the passages that stand word for word in an old and a new
// paragraph that do not match, and are explained by neither's own match. The
// passage must hold a run of carryWords words that each document has once, and
// words as rare as five that stand once in either document: a turn of phrase
// or the long name of a body is not a clause that went elsewhere.
func (p *pairing) carries(groups []group) []Carry {
	rows, inGroup := p.wordRows(groups)
	seeds := p.seeds(rows)
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
			k = b + n - 1
			was, _ := p.passage(oldSide, s.para, a, n)
			is, weight := p.passage(newSide, j, b, n)
			if 2*weight >= 3*p.enough {
				found = append(found, Carry{was, is})
			}
		}
	}
	slices.SortFunc(found, func(a, b Carry) int {
		return cmp.Or(cmp.Compare(a.New.Paragraph, b.New.Paragraph), cmp.Compare(a.New.Start, b.New.Start))
	})
	return found
}

// wordRows makes the word rows of both sides, but for paragraphs that have
// nothing unexplained, and tells each paragraph's group.
func (p *pairing) wordRows(groups []group) (rows [2][]wordRow, inGroup [2][]int) {
	var twin [2][]bool
	for s := range p.sides {
		rows[s] = make([]wordRow, len(p.sides[s].paras))
		twin[s] = make([]bool, len(p.sides[s].paras))
		inGroup[s] = make([]int, len(p.sides[s].paras))
		for i := range inGroup[s] {
			inGroup[s][i] = -1
		}
	}
	for g := range groups {
		sets := [2][]int32{groups[g].old, groups[g].new}
		twins := len(sets[0]) == 1 && len(sets[1]) == 1 && p.sides[0].paras[sets[0][0]].text == p.sides[1].paras[sets[1][0]].text
		for s, set := range sets {
			for _, i := range set {
				inGroup[s][i], twin[s][i] = g, twins
			}
		}
	}
	for s := range rows {
		for i := range rows[s] {
			if !twin[s][i] {
				keys := p.wordKeys(s, i)
				rows[s][i] = wordRow{keys, make([]bool, len(keys))}
			}
		}
	}
	for g := range groups {
		if !twin[oldSide][groups[g].old[0]] {
			markOwn(rows, [2][]int32{groups[g].old, groups[g].new})
		}
	}
	return rows, inGroup
}

// markOwn marks the words of a group's paragraphs that stand in runs of
// ownWords which the other side of the group has too.
func markOwn(rows [2][]wordRow, sets [2][]int32) {
	for s, set := range sets {
		runs := map[uint64]bool{}
		for _, i := range sets[1-s] {
			keys := rows[1-s][i].keys
			for k := 0; k+ownWords <= len(keys); k++ {
				runs[runHash(keys[k:k+ownWords])] = true
			}
		}
		for _, i := range set {
			row := &rows[s][i]
			for k := 0; k+ownWords <= len(row.keys); k++ {
				if runs[runHash(row.keys[k:k+ownWords])] {
					for d := range ownWords {
						row.own[k+d] = true
					}
				}
			}
		}
	}
}

// wordKeys returns the key of each word of a paragraph.
func (p *pairing) wordKeys(side, i int) []uint64 {
	read := p.sides[side].paras[i].read
	keys := make([]uint64, 0, len(read.Words))
	for k, t := range read.Words {
		if t.Word {
			keys = append(keys, keyHash(read.Lower[k]))
		}
	}
	return keys
}

// passage is the run of n words from word at on, with the weight of its terms.
func (p *pairing) passage(side, i, at, n int) (run Passage, weight int64) {
	run = Passage{Paragraph: i}
	ids := p.sides[side].paras[i].ids
	for k, t := range p.sides[side].paras[i].read.Words {
		if !t.Word {
			continue
		}
		if at == 0 {
			run.Start = t.Start
		}
		if at <= 0 {
			run.End = t.End
			if ids[k] >= 0 {
				weight += int64(p.weight[ids[k]])
			}
		}
		if at--; at == -n {
			break
		}
	}
	return run, weight
}

// seed is a run of carryWords words: where the old document has it, and how
// often each document does.
type seed struct {
	para, at int
	count    [2]int
}

// seeds finds the unexplained runs of the old document and counts how often
// each stands in either document, explained or not.
func (p *pairing) seeds(rows [2][]wordRow) map[uint64]seed {
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
			keys := rows[s][i].keys
			if keys == nil {
				keys = p.wordKeys(s, i)
			}
			for k := 0; k+carryWords <= len(keys); k++ {
				h := runHash(keys[k : k+carryWords])
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
