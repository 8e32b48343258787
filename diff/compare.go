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
	c := compareRead(old, new, read, align.Options{Read: read}.Align(old, new))
	c.Title, c.Adoption = compareTitles(old, new), compareAdoption(old, new)
	return c
}

// CompareAligned is Compare for an alignment that is there already, but for the titles.
func CompareAligned(old, new *resolution.Resolution, a *align.Alignment) *Comparison {
	return compareRead(old, new, wording.ReadPair(old.Texts(), new.Texts()), a)
}

func compareRead(old, new *resolution.Resolution, read *wording.Pair, a *align.Alignment) *Comparison {
	c := &Comparison{Old: old, New: new, Alignment: a, read: read}
	d := newDiffer(read)
	c.Changes = make([]Change, len(a.Matches))
	parallel.Each(len(a.Matches), func(i int) { c.Changes[i] = d.change(a.Matches[i]) })
	d.markCarried(c)
	c.Summarize()
	return c
}

// differ compares the words of one pair.
type differ struct {
	read     *wording.Pair
	words    lexicon
	old, new []side
}

func newDiffer(read *wording.Pair) *differ {
	d := &differ{read: read, words: newLexicon(read)}
	d.old, d.new = d.words.document(read.Old), d.words.document(read.New)
	return d
}

// change diffs one match.
func (d *differ) change(m align.Match) Change {
	ch := Change{Match: m}
	if len(m.Old) == 1 && len(m.New) == 1 && d.read.Old[m.Old[0]] == d.read.New[m.New[0]] { // one text
		ch.Edits = edits(d.old[m.Old[0]], d.new[m.New[0]], []block{{0, 0, len(d.old[m.Old[0]])}})
		return ch
	}
	a, b := sideOf(d.old, m.Old), sideOf(d.new, m.New)
	blocks := wordDiff(a, b, d.words)
	if len(m.Old) == 1 && len(m.New) == 1 && rewritten(a, b, blocks) {
		if kept := keepLong(a, b, blocks); len(kept) > 0 {
			blocks = kept
		} else {
			ch.Rewritten, ch.fine = true, edits(a, b, blocks)
			blocks = nil
		}
	}
	ch.Edits = edits(a, b, blocks)
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
