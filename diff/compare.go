package diff

import (
	"resdiff/align"
	"resdiff/internal/parallel"
	"resdiff/resolution"
	"resdiff/wording"
)

// Compare aligns the paragraphs of two resolutions and diffs each match word by
// word. What the changes mean is not its matter.
func Compare(old, new *resolution.Resolution) *Comparison {
	read := wording.ReadPair(old.Texts(), new.Texts())
	var prepared *preparation
	finish := func() { prepared = prepare(read) }
	if read.Words() <= mostAtOnce {
		finish = parallel.Start(finish)
	}
	aligned := align.Options{Read: read}.Align(old, new)
	finish()
	c := compareRead(old, new, read, aligned, prepared)
	c.Title, c.Adoption = compareTitles(old, new), compareAdoption(old, new)
	return c
}

// CompareAligned is Compare for an alignment that is there already, but for the titles.
func CompareAligned(old, new *resolution.Resolution, a *align.Alignment) *Comparison {
	read := wording.ReadPair(old.Texts(), new.Texts())
	return compareRead(old, new, read, a, prepare(read))
}

// mostAtOnce is how many words and marks two resolutions may have together for
// being aligned and prepared at the same time: the longest, programmes of action, have
// some 80,000. Larger texts are prepared when the memory for aligning is free again.
const mostAtOnce = 200_000

// preparation is what a comparison needs of the two texts and finds without
// their alignment: their tokens.
type preparation struct {
	words    lexicon
	old, new []side
}

func prepare(read *wording.Pair) *preparation {
	p := &preparation{words: newLexicon(read)}
	p.old, p.new = p.words.document(read.Old), p.words.document(read.New)
	return p
}

func compareRead(old, new *resolution.Resolution, read *wording.Pair, a *align.Alignment, p *preparation) *Comparison {
	c := &Comparison{Old: old, New: new, Alignment: a, read: read}
	c.Changes = make([]Change, len(a.Matches))
	parallel.Each(len(a.Matches), func(i int) { c.Changes[i] = change(p.words, p.old, p.new, a.Matches[i]) })
	markCarried(c, p.words, p.old, p.new)
	c.Summarize()
	return c
}

// change diffs one match.
func change(words lexicon, old, new []side, m align.Match) Change {
	ch := Change{Match: m}
	a, b, blocks := diffMatch(words, old, new, m.Old, m.New)
	switch {
	case len(m.Old) == 1 && len(m.New) == 1:
		if rewritten(a, b, blocks) {
			if kept := keepLong(a, b, blocks); len(kept) > 0 {
				blocks = kept
			} else {
				ch.Rewritten, ch.fine = true, edits(a, b, blocks)
				blocks = nil
			}
		}
		ch.Edits = edits(a, b, blocks)
	case len(m.New) == 1:
		ch.Edits = interleave(a, b, crossing(a, b, blocks))
	case len(m.Old) == 1:
		swapped := swap(blocks)
		ch.Edits = mirrored(interleave(b, a, crossing(b, a, swapped)))
	default:
		ch.Edits = edits(a, b, blocks)
	}
	switch {
	case len(m.Old) == 0:
		ch.Status = Added
	case len(m.New) == 0:
		ch.Status = Dropped
	default:
		for _, e := range ch.Edits {
			if e.Op != Equal {
				ch.Status = Amended
			}
		}
	}
	return ch
}

// Words returns the edits of a change word by word, those of one that is Rewritten too.
func (ch *Change) Words() []Edit {
	if ch.fine != nil {
		return ch.fine
	}
	return ch.Edits
}

// Summarize counts the changes anew, and numbers those that a report has something to
// say of.
func (c *Comparison) Summarize() {
	number := 0
	for i := range c.Changes {
		if c.Changes[i].Number = 0; c.Changes[i].News() {
			number++
			c.Changes[i].Number = number
		}
	}
	c.Summary = summarize(c)
}
