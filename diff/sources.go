package diff

import (
	"cmp"
	"slices"

	"resdiff/align"
)

// carries are the runs of tokens that stand in both documents: those that moved, and
// old and new ones that stand in the other document in a place of their own as well.
type carries struct{ moved, lost, copied []carry }

// clauseCarries compares each clause that went from one change to another with
// the place it came from, word by word, and returns the runs of tokens that are
// the same: what is left of the clause on either side is what truly changed in
// it. It takes back the flags of the tokens it used, which gone and came hold for
// the words that an edit deleted or inserted. Likelier links come first. What else of
// a paragraph without partner stands at the other end stands there as well.
func clauseCarries(c *Comparison, words lexicon, old, new []side, gone, came [][]bool) (out carries) {
	joined := slices.DeleteFunc(slices.Clone(c.Alignment.Links), func(l align.Link) bool { return !l.Joined })
	slices.SortStableFunc(joined, func(a, b align.Link) int { return cmp.Compare(b.Chance, a.Chance) })
	dropped, added := map[int]bool{}, map[int]bool{}
	for _, ch := range c.Changes {
		switch ch.Status {
		case Dropped:
			dropped[ch.Old[0]] = true
		case Added:
			added[ch.New[0]] = true
		}
	}
	for _, l := range joined {
		same := func(gone, came [][]bool) []carry {
			return sameRuns(l, flagged(old, gone, l.OldPassage), flagged(new, came, l.NewPassage), words)
		}
		moved, lost, copied := same(gone, came), []carry(nil), []carry(nil)
		takeBack(moved, gone, came)
		if dropped[l.Old] {
			lost = same(gone, nil)
		}
		if added[l.New] {
			copied = same(nil, came)
		}
		takeBack(lost, gone, nil)
		takeBack(copied, nil, came)
		out.moved, out.lost, out.copied = append(out.moved, moved...), append(out.lost, lost...), append(out.copied, copied...)
	}
	return out
}

// takeBack takes back the flags of the tokens of some runs; nil has none.
func takeBack(runs []carry, gone, came [][]bool) {
	for _, m := range runs {
		for i := range m.n {
			if gone != nil {
				gone[m.old.paragraph][m.old.token+i] = false
			}
			if came != nil {
				came[m.new.paragraph][m.new.token+i] = false
			}
		}
	}
}

// sameRuns returns the runs of tokens that two ends of a clause have in common.
func sameRuns(l align.Link, a, b flaggedRun, words lexicon) []carry {
	if len(a.tokens)*len(b.tokens) == 0 {
		return nil
	}
	var out []carry
	for _, k := range wordDiff(a.tokens, b.tokens, words) {
		for _, run := range unbroken(a.at, b.at, k) {
			if tokens := a.tokens[run.a : run.a+run.n]; tokens.telling() > 0 || tokens.words() >= crumbWords {
				out = append(out, carry{old: place{l.Old, a.at[run.a]}, new: place{l.New, b.at[run.b]}, n: run.n, chance: l.Chance})
			}
		}
	}
	return out
}

// crumbWords is the least number of small words that are worth telling where
// they came from, if nothing else came with them.
const crumbWords = 3

// flaggedRun is the tokens of a passage that an edit covers, or all, with the index of
// each in its paragraph.
type flaggedRun struct {
	tokens side
	at     []int
}

func flagged(doc []side, flags [][]bool, p align.Passage) flaggedRun {
	var run flaggedRun
	s := doc[p.Paragraph]
	for i := range s {
		if int(s[i].End) > p.Start && int(s[i].Start) < p.End && (flags == nil || flags[p.Paragraph][i]) {
			run.tokens, run.at = append(run.tokens, s[i]), append(run.at, i)
		}
	}
	return run
}

// unbroken cuts a block of two flagged runs where either skips a token of its
// paragraph.
func unbroken(a, b []int, k block) []block {
	var out []block
	for i := 0; i < k.n; {
		n := 1
		for i+n < k.n && a[k.a+i+n] == a[k.a+i]+n && b[k.b+i+n] == b[k.b+i]+n {
			n++
		}
		out = append(out, block{k.a + i, k.b + i, n})
		i += n
	}
	return out
}
