package diff

import (
	"slices"
	"strings"

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
	c := &Comparison{Old: old, New: new, Alignment: a, Changes: make([]Change, len(a.Matches)), read: read}
	d := newDiffer(read)
	diffs := make([]wordDiff, len(a.Matches))
	parallel.Each(len(diffs), func(i int) { diffs[i] = d.diff(a.Matches[i]) })
	d.markElsewhere(a, diffs)
	parallel.Each(len(diffs), func(i int) { c.Changes[i] = d.change(a.Matches[i], &diffs[i]) })
	c.Summarize()
	return c
}

// Reworded is the word diff of two texts that belong together and are no
// paragraphs, as footnotes are: its passages are of paragraph 0. What the changes
// mean is not told.
func Reworded(old, new string) []Edit {
	d := newDiffer(wording.ReadPair([]string{old}, []string{new}))
	a, b := d.docs[oldSide][0], d.docs[newSide][0]
	return d.edits(a, b, d.words.diff(a, b))
}

// The sides of a comparison, as indices.
const (
	oldSide = iota
	newSide
)

// differ compares the words of one pair.
type differ struct {
	read  *wording.Pair
	words lexicon
	docs  [2][]side // the paragraphs of either document
	// marks tell of each token of them where it stands in the other document, if it
	// changed: nil for one that stayed.
	marks [2][][]*Elsewhere
}

func newDiffer(read *wording.Pair) *differ {
	d := &differ{read: read, words: newLexicon(read)}
	d.docs = [2][]side{d.words.document(read.Old), d.words.document(read.New)}
	return d
}

// wordDiff is the word diff of one match.
type wordDiff struct {
	old, new side
	blocks   []block
	// rewritten tells that so much changed that blocks has none; fine are those that
	// there are.
	rewritten bool
	fine      []block
}

// diff diffs one match word by word.
func (d *differ) diff(m align.Match) wordDiff {
	w := wordDiff{old: sideOf(d.docs[oldSide], m.Old), new: sideOf(d.docs[newSide], m.New)}
	w.blocks = d.words.diff(w.old, w.new)
	if len(m.Old) == 1 && len(m.New) == 1 && rewritten(w.old, w.new, w.blocks) {
		w.rewritten, w.fine, w.blocks = true, w.blocks, nil
	}
	return w
}

// diff returns the blocks of two sides that a careful person would leave
// unmarked. Where several results are equally good, the order of the two texts
// decides, so that swapping the sides swaps the result and no more.
func (l lexicon) diff(a, b side) []block {
	if l.after(a, b) {
		return swap(l.diff(b, a))
	}
	return slide(a, b, absorb(a, b, raw(a, b)))
}

// after reports whether the words of a sort after those of b.
func (l lexicon) after(a, b side) bool {
	for i := range min(len(a), len(b)) {
		if c := strings.Compare(l[a[i].Key].Key, l[b[i].Key].Key); c != 0 {
			return c > 0
		}
	}
	return len(a) > len(b)
}

// change tells what changed in one match.
func (d *differ) change(m align.Match, w *wordDiff) Change {
	ch := Change{Match: m, Edits: d.edits(w.old, w.new, w.blocks)}
	if ch.Rewritten = w.rewritten; w.rewritten {
		ch.fine = (&differ{}).edits(w.old, w.new, w.fine)
	}
	switch {
	case len(m.Old) == 0:
		ch.Status = Added
	case len(m.New) == 0:
		ch.Status = Dropped
	case slices.ContainsFunc(ch.Edits, func(e Edit) bool { return e.Op != Equal }):
		ch.Status = Amended
	}
	return ch
}

// Words returns the edits of a change word by word, those of one that is Rewritten too.
func (ch *Change) Words() []Edit {
	if ch.Rewritten {
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
