package view

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"resdiff"
	"resdiff/align"
	"resdiff/diff"
)

// Block is the text of one paragraph of a change.
type Block struct {
	// Side and Paragraph say which paragraph; of words of both sides marked up in
	// one, the new one (the old one of what was dropped).
	Side      Side
	Paragraph int
	// Label is the paragraph's, where the change has several on this side.
	Label string
	Runs  []Run
}

// Run is the words of one edit.
type Run struct {
	diff.Edit
	// Lead and Trail are the spaces around Words.
	Lead, Words, Trail string
	// Begins names the paragraph of a merge whose words begin here, "from OP4:", or that
	// of a split to which the old words went from here on, "to OP5:"; else "".
	Begins string
	// Whole tells that nothing of the other side stands beside the words, so that
	// they need no mark: a paragraph that came or went, or one side of what was
	// rewritten.
	Whole bool
	// Other is where the words stand in the other document besides; nil if they do
	// not.
	Other *OtherPlace
	// By is who proposed that the words go or come, by a tracked change of a file;
	// "" where that is not told.
	By string
	// between tells that it only parts the blocks that stand before and after it.
	between bool
}

// OtherPlace is where words went, or came from.
type OtherPlace struct {
	Side      Side
	Paragraph int
	// Says is "to", "from", "also in" of words that were copied, with "probably" before
	// it where that is not sure; "moved" within the change.
	Says string
	// Name is the paragraph's, "" within the change.
	Name string
}

// Text says it: "to OP9".
func (p OtherPlace) Text() string {
	if p.Name == "" {
		return p.Says
	}
	return p.Says + " " + p.Name
}

// Inline is a change's text with what went and what came in one, in reading order:
// one block for each new paragraph, each old one of what was dropped.
func Inline(c *resdiff.Comparison, ch resdiff.Change) []Block {
	s := Last(ch)
	var out []Block
	var names *Namer
	for i, e := range ch.Edits {
		blocks := len(out)
		if out = begin(out, c, ch, s, e); len(out) > blocks {
			names = NamesOf(c, ch, Old)
			out[blocks].Runs = make([]Run, 0, len(ch.Edits)-i) // nearly always the only block
		}
		r := runOf(c, ch, e, New)
		r.Whole = ch.Status == diff.Added || ch.Status == diff.Dropped
		r.Begins = names.Begins(e)
		last := &out[len(out)-1]
		if n := len(last.Runs); n > 0 && last.Runs[n-1].Op == diff.Delete && e.Op == diff.Insert && last.Runs[n-1].By == r.By {
			last.Runs[n-1].By = "" // who replaced words is said once
		}
		last.Runs = append(last.Runs, r)
	}
	return out
}

// isWordRune tells letters and digits.
func isWordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// OneSide is a change's text as it stands on one side, without the words of the
// other: one block for each of its paragraphs there, in the document's order.
func OneSide(c *resdiff.Comparison, ch resdiff.Change, s Side) []Block {
	of := map[int][]diff.Edit{}
	for _, e := range ch.Edits {
		if at := passage(e, s).Paragraph; at >= 0 && e.Op != absent(s) {
			of[at] = append(of[at], e)
		}
	}
	var out []Block
	for _, i := range Paragraphs(ch, s) {
		b, names := Block{Side: s, Paragraph: i}, NamesOf(c, ch, s.Other())
		if len(Paragraphs(ch, s)) > 1 {
			b.Label = Name(Document(c, s), i)
		}
		edits := of[i]
		slices.SortStableFunc(edits, func(a, b diff.Edit) int { return cmp.Compare(passage(a, s).Start, passage(b, s).Start) })
		for _, e := range edits {
			r := runOf(c, ch, e, s)
			r.Whole = ch.Rewritten || ch.Status == diff.Added || ch.Status == diff.Dropped
			r.Begins = names.Begins(e)
			b.Runs = append(b.Runs, r)
		}
		out = append(out, b)
	}
	return out
}

// absent is what is done to words that side s does not have.
func absent(s Side) diff.Op {
	if s == New {
		return diff.Delete
	}
	return diff.Insert
}

// begin starts a block where an edit begins another paragraph of side s.
func begin(out []Block, c *resdiff.Comparison, ch resdiff.Change, s Side, e diff.Edit) []Block {
	at := passage(e, s).Paragraph
	if len(out) == 0 || at >= 0 && out[len(out)-1].Paragraph >= 0 && at != out[len(out)-1].Paragraph {
		out = append(out, Block{Side: s, Paragraph: -1})
	}
	if b := &out[len(out)-1]; at >= 0 && b.Paragraph < 0 {
		b.Paragraph = at
		if len(Paragraphs(ch, s)) > 1 {
			b.Label = Name(Document(c, s), at)
		}
	}
	return out
}

// passage is where an edit's words stand on a side.
func passage(e diff.Edit, s Side) align.Passage {
	if s == Old {
		return e.Old
	}
	return e.New
}

// runOf makes the run of an edit; words that stayed are those of side s.
func runOf(c *resdiff.Comparison, ch resdiff.Change, e diff.Edit, s Side) Run {
	r := Run{Edit: e, Other: Elsewhere(c, ch, e), By: AuthorOf(c, e)}
	switch {
	case e.Op == diff.Delete, e.Op == diff.Equal && s == Old:
		r.Words = c.OldText(e)
	default:
		r.Words = c.NewText(e)
	}
	if e.Op == diff.Equal {
		return r
	}
	words := strings.TrimLeft(r.Words, " ")
	r.Lead, r.Words = r.Words[:len(r.Words)-len(words)], strings.TrimRight(words, " ")
	r.Trail = words[len(r.Words):]
	return r
}

// Elsewhere says where an edit's words stand in the other document besides;
// nil where they do not.
func Elsewhere(c *resdiff.Comparison, ch resdiff.Change, e diff.Edit) *OtherPlace {
	if e.Elsewhere == nil {
		return nil
	}
	p := &OtherPlace{Side: New, Paragraph: e.Elsewhere.Paragraph, Says: "to"}
	if e.Op == diff.Insert {
		p.Side, p.Says = Old, "from"
	}
	if Holds(ch, p.Side, p.Paragraph) {
		p.Says = "moved"
		return p
	}
	if e.Elsewhere.Copied {
		p.Says = "also in"
		if e.Op == diff.Delete {
			p.Says = "still in"
		}
	}
	if e.Elsewhere.Chance < Uncertain {
		p.Says = "probably " + p.Says
	}
	p.Name = Name(Document(c, p.Side), p.Paragraph)
	return p
}
