package html

import (
	"sort"
	"strings"

	"resdiff"
	"resdiff/diff"
	"resdiff/report/view"
	"resdiff/resolution"
)

// textGroup is a stretch of runs that stand in the same paragraphs.
type textGroup struct {
	// Old and New are indices of paragraphs; -1 for none.
	Old, New int
	// From names the paragraph of the other side, where that has several.
	From string
	Runs []textRun
}

// textBlock is one paragraph as shown.
type textBlock struct {
	// Label is shown where one side of a change has several paragraphs.
	Label     string
	Depth     int
	Lang, Dir string
	Groups    []textGroup
}

// inlineBlocks shows a change as one text: what went and what came, in reading
// order, one block for each new paragraph (each old one of a dropped change).
func (b *pageBuilder) inlineBlocks(ch resdiff.Change) []textBlock {
	old, new := -1, -1
	if len(ch.Old) > 0 {
		old = ch.Old[0]
	}
	if len(ch.New) > 0 {
		new = ch.New[0]
	}
	var out []textBlock
	var names *view.Namer
	open := func(o, n int, e diff.Edit) {
		switch {
		case len(out) == 0, n != new, len(ch.New) == 0 && o != old:
			out = append(out, b.block(ch, o, n))
			names = view.NamesOf(b.c, ch, view.Old)
		}
		name, bl := names.Begins(e), &out[len(out)-1]
		if k := len(bl.Groups); k == 0 || bl.Groups[k-1].Old != o || bl.Groups[k-1].New != n || name != "" {
			bl.Groups = append(bl.Groups, textGroup{Old: o, New: n, From: name})
		}
		old, new = o, n
	}
	for _, e := range ch.Edits {
		o, n := old, new
		if e.Old.Paragraph >= 0 && e.Op != diff.Insert {
			o = e.Old.Paragraph
		}
		if e.New.Paragraph >= 0 && e.Op != diff.Delete {
			n = e.New.Paragraph
		}
		open(o, n, e)
		r := b.run(ch, e, view.New)
		if e.Op == diff.Equal && b.c.OldText(e) != b.c.NewText(e) {
			b.quotes.hidden = true
			r.Before = b.run(ch, e, view.Old).Pieces
			b.quotes.hidden = false
		}
		g := &out[len(out)-1].Groups
		last := &(*g)[len(*g)-1]
		last.Runs = append(last.Runs, r)
	}
	return out
}

// block starts a block for the new paragraph n, or the old one o of a change
// that has no new ones.
func (b *pageBuilder) block(ch resdiff.Change, o, n int) textBlock {
	s, i, several := view.New, n, len(ch.New) > 1
	if len(ch.New) == 0 {
		s, i, several = view.Old, o, len(ch.Old) > 1
	}
	bl := textBlock{Depth: depth(view.Document(b.c, s).Paragraphs[i].Label)}
	bl.Lang, bl.Dir = b.lang[s], b.dir[s]
	if several {
		bl.Label = b.label(s, i)
	}
	return bl
}

// sideBlocks shows the paragraphs of one side of a change as they stood.
func (b *pageBuilder) sideBlocks(ch resdiff.Change, s view.Side) []textBlock {
	indices := ch.Old
	if s == view.New {
		indices = ch.New
	}
	// Where both texts stand in one, or nothing changed, this copy is not shown at first.
	b.quotes.hidden = !view.Apart(ch) && (ch.Status != diff.Unchanged || s == view.Old)
	defer func() { b.quotes.hidden = false }()
	var out []textBlock
	for _, i := range indices {
		bl := textBlock{Depth: depth(view.Document(b.c, s).Paragraphs[i].Label)}
		bl.Lang, bl.Dir = b.lang[s], b.dir[s]
		if len(indices) > 1 {
			bl.Label = b.label(s, i)
		}
		g := textGroup{Old: -1, New: i}
		if s == view.Old {
			g = textGroup{Old: i, New: -1}
		}
		names := view.NamesOf(b.c, ch, s.Other())
		for _, e := range editsOf(ch, s, i) {
			if name := names.Begins(e); name != "" {
				if len(g.Runs) > 0 {
					bl.Groups = append(bl.Groups, g)
				}
				g.From, g.Runs = name, nil
			}
			g.Runs = append(g.Runs, b.run(ch, e, s))
		}
		bl.Groups = append(bl.Groups, g)
		out = append(out, bl)
	}
	return out
}

// editsOf are the edits of a change that stand in one paragraph, in the
// paragraph's own order.
func editsOf(ch resdiff.Change, s view.Side, paragraph int) []diff.Edit {
	at := func(e diff.Edit) (int, int, bool) {
		if s == view.Old {
			return e.Old.Paragraph, e.Old.Start, e.Op != diff.Insert
		}
		return e.New.Paragraph, e.New.Start, e.Op != diff.Delete
	}
	var out []diff.Edit
	for _, e := range ch.Edits {
		if i, _, here := at(e); here && i == paragraph {
			out = append(out, e)
		}
	}
	sort.SliceStable(out, func(i, j int) bool {
		_, a, _ := at(out[i])
		_, b, _ := at(out[j])
		return a < b
	})
	return out
}

// depth is how deep a sub-paragraph stands: 0 for OP12, 2 for OP12(a)(i).
func depth(l resolution.Label) int {
	return min(strings.Count(l.Sub, "("), 4)
}
