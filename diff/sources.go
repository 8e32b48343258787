package diff

import (
	"cmp"
	"slices"

	"resdiff/align"
)

// clauseCarries compares each clause that went from one change to another with
// the place it came from, word by word, and returns the runs of tokens that are
// the same: what is left of the clause on either side is what truly changed in
// it. It takes back the flags of the tokens it used, which gone and came hold for
// the words that an edit deleted or inserted. Likelier links come first.
func (d *differ) clauseCarries(c *Comparison, gone, came [][]bool) []carry {
	links := slices.DeleteFunc(slices.Clone(c.Alignment.Links), func(l align.Link) bool { return !l.Joined })
	slices.SortStableFunc(links, func(a, b align.Link) int { return cmp.Compare(b.Chance, a.Chance) })
	var out []carry
	for _, l := range append(links, d.within(c.Alignment.Matches)...) {
		from := len(out)
		out = append(out, sameRuns(l, flagged(d.old, gone, l.OldPassage), flagged(d.new, came, l.NewPassage), d.words)...)
		for _, m := range out[from:] {
			for i := range m.n {
				gone[m.old.paragraph][m.old.token+i], came[m.new.paragraph][m.new.token+i] = false, false
			}
		}
	}
	return out
}

// within returns the pairs of paragraphs of matches that have several: words that changed
// places within a merge are not gone.
func (d *differ) within(matches []align.Match) []align.Link {
	var out []align.Link
	for _, m := range matches {
		if len(m.Old)+len(m.New) < 3 {
			continue
		}
		for _, i := range m.Old {
			for _, j := range m.New {
				out = append(out, align.Link{Old: i, New: j, Chance: 1,
					OldPassage: align.Passage{Paragraph: i, End: len(d.read.Old[i].Text)}, NewPassage: align.Passage{Paragraph: j, End: len(d.read.New[j].Text)}})
			}
		}
	}
	return out
}

// sameRuns returns the runs of tokens that two ends of a clause have in common.
func sameRuns(l align.Link, a, b flaggedRun, words lexicon) []carry {
	if len(a.tokens)*len(b.tokens) == 0 {
		return nil
	}
	var out []carry
	for _, k := range wordDiff(a.tokens, b.tokens, words) {
		for _, run := range unbroken(a.at, b.at, k) {
			if a.tokens[run.a : run.a+run.n].worthTelling(l) {
				out = append(out, carry{old: place{l.Old, a.at[run.a]}, new: place{l.New, b.at[run.b]}, n: run.n, chance: l.Chance})
			}
		}
	}
	return out
}

// worthTelling reports whether it is worth telling where the words of a clause came
// from: a word that says something, or crumbWords small ones; as many and one of those
// where only probably the clause came from there; turnWords within a match, where the
// place is told already.
func (s side) worthTelling(l align.Link) bool {
	switch {
	case !l.Joined:
		return s.says(turnWords, turnTelling)
	case l.Chance < probably:
		return s.words() >= crumbWords && s.telling() > 0
	}
	return s.words() >= crumbWords || s.telling() > 0
}

const (
	crumbWords             = 3
	turnWords, turnTelling = 5, 2
	// probably is the chance below which a report says "probably".
	probably = 0.9
)

// flaggedRun is the tokens of a passage that an edit covers, with the index of each in its
// paragraph.
type flaggedRun struct {
	tokens side
	at     []int
}

func flagged(doc []side, flags [][]bool, p align.Passage) flaggedRun {
	var run flaggedRun
	s := doc[p.Paragraph]
	for i := range s {
		if int(s[i].End) > p.Start && int(s[i].Start) < p.End && flags[p.Paragraph][i] {
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
