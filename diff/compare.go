package diff

import (
	"resdiff/align"
	"resdiff/internal/texts"
	"resdiff/resolution"
)

// Compare compares two resolutions: it aligns their paragraphs, diffs each
// match word by word, and says of every change what it means.
func Compare(old, new *resolution.Resolution, opt Options) *Comparison {
	read := texts.Of(old, new)
	return compareRead(old, new, read, align.Options{Read: read}.Align(old, new), opt)
}

// compareAligned is Compare for an alignment that is there already.
func compareAligned(old, new *resolution.Resolution, a *align.Alignment, opt Options) *Comparison {
	return compareRead(old, new, texts.Of(old, new), a, opt)
}

func compareRead(old, new *resolution.Resolution, read *texts.Pair, a *align.Alignment, opt Options) *Comparison {
	c := &Comparison{Old: old, New: new, Alignment: a, read: read}
	words := newLexicon()
	oldTokens, newTokens := words.document(read.Old), words.document(read.New)
	number := 0
	for _, m := range a.Matches {
		ch := change(words, oldTokens, newTokens, m)
		if ch.Status != Unchanged || ch.Moved || m.Relation != align.OneToOne {
			number++
			ch.Number = number
		}
		c.Changes = append(c.Changes, ch)
	}
	markCarried(c, oldTokens, newTokens)
	interpret(c, opt)
	c.Summary = summarize(c)
	return c
}

// change diffs one match.
func change(words *lexicon, old, new []side, m align.Match) Change {
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
