package view

import (
	"slices"
	"strings"

	"resdiff"
	"resdiff/diff"
)

// Namer names the paragraphs of one side of a split or merge where their words begin
// in a text of the other side, or of both, once for each stretch.
type Namer struct {
	c      *resdiff.Comparison
	side   Side
	last   int
	quiet  bool
	change resdiff.Change
	// paired holds the paragraph of the words that each pair of edits has on the side.
	paired map[int]int
}

// NamesOf makes a Namer of the paragraphs of side s that stand in the text of a
// change: it names none where the change has only one of them.
func NamesOf(c *resdiff.Comparison, ch resdiff.Change, s Side) *Namer {
	n := &Namer{c: c, side: s, last: -1, change: ch, paired: map[int]int{}}
	n.quiet = len(Paragraphs(ch, s)) < 2 || len(Paragraphs(ch, s.Other())) == 0
	for _, e := range ch.Edits {
		if _, known := n.paired[e.Pair]; e.Pair > 0 && !known && wordsAt(c, e, s) >= 0 {
			n.paired[e.Pair] = wordsAt(c, e, s)
		}
	}
	return n
}

// Begins names the paragraph whose words begin with an edit, "from OP4:", or "to OP5:"
// of where old words went; "" where none does. Words that were replaced stand where
// those stand that replaced them, words that changed places are from where they were.
func (n *Namer) Begins(e diff.Edit) string {
	at := wordsAt(n.c, e, n.side)
	if p, ok := n.paired[e.Pair]; ok && e.Op == absent(n.side) {
		at = p
	}
	if e.Op == absent(n.side) && e.Elsewhere != nil && Holds(n.change, n.side, e.Elsewhere.Paragraph) {
		at = e.Elsewhere.Paragraph
	}
	if n.quiet || at < 0 || at == n.last {
		return ""
	}
	n.last = at
	where := "from"
	if n.side == New {
		where = "to"
	}
	return where + NoBreakSpace + Name(Document(n.c, n.side), at) + ":"
}

// Apart reports whether the old and the new text of a change are shown one below the
// other: of what was rewritten, and of a split or merge within which words changed
// places, where one text of both would go to and fro between its paragraphs.
func Apart(ch resdiff.Change) bool {
	return ch.Rewritten || len(ch.Old)+len(ch.New) > 2 && slices.ContainsFunc(ch.Edits, func(e diff.Edit) bool {
		return e.Elsewhere != nil && (e.Op == absent(Old) && Holds(ch, Old, e.Elsewhere.Paragraph) || e.Op == absent(New) && Holds(ch, New, e.Elsewhere.Paragraph))
	})
}

// wordsAt is the paragraph of side s in which an edit has words; -1 for none. A lone
// stop has none, and needs no name of the paragraph that it is from.
func wordsAt(c *resdiff.Comparison, e diff.Edit, s Side) int {
	text := c.OldText(e)
	if s == New {
		text = c.NewText(e)
	}
	if e.Op == absent(s) || !strings.ContainsFunc(text, isWordRune) {
		return -1
	}
	return passage(e, s).Paragraph
}
