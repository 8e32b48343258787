package view

import (
	"cmp"
	"slices"
	"strings"

	"resdiff"
	"resdiff/align"
	"resdiff/diff"
)

// Excerpt is what of a change's text is worth quoting where the text itself is not at
// hand: of what is new, gone, or says another thing in the same words, how it
// begins; else the weightiest words that changed, with those around them. Words
// left out before or after are told by "…".
func Excerpt(c *resdiff.Comparison, ch resdiff.Change) []Run {
	switch {
	case ch.Status != diff.Amended:
		return clipEnd(flat(Inline(c, ch)), excerptWords)
	case ch.Rewritten:
		return append(rewritten(c, ch, Old), spaced(rewritten(c, ch, New))...)
	}
	runs := flat(Inline(c, ch))
	from, to := heaviest(runs, ch.Leftover)
	if from == to {
		return clipEnd(runs, excerptWords)
	}
	kept := clipEnd(slices.Clone(runs[from:to]), excerptWords)
	before := clipStart(unbroken(runs[:from], true), aroundWords)
	var after []Run
	if len(kept) == 0 || kept[len(kept)-1].Words != " "+ellipsis {
		after = clipEnd(unbroken(runs[to:], false), aroundWords)
	}
	return slices.Concat(before, kept, after)
}

// How many words are quoted: of the words that changed, as many as tell what they are
// about; around them, as many as they hang on.
const (
	excerptWords = 36
	aroundWords  = 6
)

const ellipsis = "…"

// flat are the runs of all blocks; a space stands between two of them.
func flat(blocks []Block) []Run {
	var out []Run
	for i, b := range blocks {
		if i > 0 {
			out = append(out, Run{Words: " ", between: true})
		}
		out = append(out, b.Runs...)
	}
	return out
}

// rewritten is how one side of what was rewritten begins, marked for what it is.
func rewritten(c *resdiff.Comparison, ch resdiff.Change, s Side) []Run {
	runs := clipEnd(flat(OneSide(c, ch, s)), excerptWords/2)
	for i := range runs {
		runs[i].Whole = false
	}
	return runs
}

// spaced puts a space before runs.
func spaced(runs []Run) []Run {
	if len(runs) > 0 && runs[0].Lead == "" {
		runs[0].Lead = " "
	}
	return runs
}

// heaviest is the stretch of runs that weighs most, one change with what replaced it: from
// index from up to to. Both are 0 where nothing changed.
func heaviest(runs []Run, leftover []diff.Leftover) (from, to int) {
	left := newLeftWords(leftover)
	most := 0.0
	for i := 0; i < len(runs); {
		j, weight := i, 0.0
		for j < len(runs) && (runs[j].Op != diff.Equal || j > i && j+1 < len(runs) && runs[j+1].Op != diff.Equal && countWords(runs[j].Words) < 2) {
			if runs[j].Op != diff.Equal {
				weight += runWeight(runs[j], left)
			}
			j++
		}
		if weight > most {
			from, to, most = i, j, weight
		}
		i = max(j, i+1)
	}
	return from, to
}

// Weightiest are the weightiest words of a change that came, and those that they replaced,
// and whether these are all that changed.
func Weightiest(c *resdiff.Comparison, ch resdiff.Change) (old, new string, all bool) {
	runs := flat(Inline(c, ch))
	from, to := heaviest(runs, ch.Leftover)
	all = true
	for i, r := range runs {
		within := from <= i && i < to
		all = all && (within || r.Op == diff.Equal || r.Rule != "")
		if words := r.Lead + r.Words + r.Trail; within && r.Op != diff.Insert {
			old += words
		}
		if words := r.Lead + r.Words + r.Trail; within && r.Op != diff.Delete {
			new += words
		}
	}
	return old, new, all
}

// leftWords are the places of the words left over, of either side in order of place.
type leftWords [2][]align.Passage

func newLeftWords(left []diff.Leftover) leftWords {
	var out leftWords
	for _, l := range left {
		out[Old], out[New] = append(out[Old], l.Old...), append(out[New], l.New...)
	}
	for _, places := range out {
		slices.SortFunc(places, func(a, b align.Passage) int {
			return cmp.Or(cmp.Compare(a.Paragraph, b.Paragraph), cmp.Compare(a.End, b.End))
		})
	}
	return out
}

// has reports whether any word of a run is left over.
func (w leftWords) has(r Run) bool {
	at, places := r.New, w[New]
	if r.Op == diff.Delete {
		at, places = r.Old, w[Old]
	}
	k, _ := slices.BinarySearchFunc(places, at, func(p, at align.Passage) int { // the first that ends behind where the run starts
		return cmp.Or(cmp.Compare(p.Paragraph, at.Paragraph), cmp.Compare(p.End, at.Start+1))
	})
	return k < len(places) && places[k].Paragraph == at.Paragraph && places[k].Start < at.End
}

// runWeight ranks words that went or came: those left over before explained ones, those
// that stand elsewhere last; then by their sort and number.
func runWeight(r Run, left leftWords) float64 {
	weight := 1 + 0.1*float64(min(countWords(r.Words), excerptWords))
	switch r.Kind {
	case diff.Verb:
		weight += 5
	case diff.Hedge:
		weight += 4
	case diff.Term, diff.Actor:
		weight += 3
	case diff.Clause, diff.Figure:
		weight += 2
	case diff.Event, diff.Date, diff.Citation:
		weight++
	}
	if !left.has(r) {
		weight /= 100
	}
	if r.Other != nil {
		weight /= 1000
	}
	return weight
}

func countWords(text string) int { return len(strings.Fields(text)) }

// unbroken are the runs next to a stretch up to the nearest start or end of a block.
func unbroken(runs []Run, before bool) []Run {
	at := func(r Run) bool { return r.between }
	if before {
		for i := len(runs) - 1; i >= 0; i-- {
			if at(runs[i]) {
				return runs[i+1:]
			}
		}
		return runs
	}
	if i := slices.IndexFunc(runs, at); i >= 0 {
		return runs[:i]
	}
	return runs
}

// clipEnd cuts runs after so many words.
func clipEnd(runs []Run, words int) []Run {
	var out []Run
	for i, r := range runs {
		n := countWords(r.Words)
		if n < words || n == words && i == len(runs)-1 {
			out, words = append(out, r), words-n
			continue
		}
		r.Words = headWords(r.Words, words)
		r.Trail = ""
		return append(out, r, Run{Words: " " + ellipsis})
	}
	return out
}

// clipStart cuts runs before the last so many words.
func clipStart(runs []Run, words int) []Run {
	var out []Run
	for i := len(runs) - 1; i >= 0; i-- {
		r := runs[i]
		n := countWords(r.Words)
		if n < words || n == words && i == 0 {
			out, words = append(out, r), words-n
			continue
		}
		r.Words = tailWords(r.Words, words)
		r.Lead, r.Begins = "", ""
		out = append(out, r, Run{Words: ellipsis + " "})
		break
	}
	slices.Reverse(out)
	return out
}

// headWords is a text up to the end of its word number n.
func headWords(text string, n int) string {
	at := 0
	for range n {
		rest := strings.TrimLeft(text[at:], " ")
		at = len(text) - len(rest)
		if i := strings.IndexByte(rest, ' '); i >= 0 {
			at += i
		} else {
			return text
		}
	}
	return text[:at]
}

// tailWords is a text from the n-th word before its end on.
func tailWords(text string, n int) string {
	at := len(text)
	for range n {
		head := strings.TrimRight(text[:at], " ")
		at = strings.LastIndexByte(head, ' ') + 1
	}
	return text[at:]
}
