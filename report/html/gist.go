package html

import (
	"resdiff"
	"strings"
	"unicode"

	"resdiff/diff"
	"resdiff/internal/printable"
	"resdiff/internal/quotation"
	"resdiff/report/view"
	"resdiff/wording"
)

// gistWords is how many words of a phrase the list of changes quotes.
const gistWords = 14

// gist quotes of a change the words that matter most: the opening of an added
// or dropped paragraph, or one that kept its words, else the phrase that the first reason speaks of, else
// the weightiest phrase that no rule explains.
func (b *pageBuilder) gist(ch resdiff.Change) []textRun {
	switch ch.Status {
	case diff.Unchanged, diff.Added:
		return []textRun{b.clipped("", b.c.New.Paragraphs[ch.New[0]].Text, view.New)}
	case diff.Dropped:
		return []textRun{b.clipped("", b.c.Old.Paragraphs[ch.Old[0]].Text, view.Old)}
	}
	best, weight := -1, 0
	for i, e := range ch.Edits {
		if e.Op != diff.Equal && e.Elsewhere == nil {
			w := b.gistWeight(e)
			if len(ch.Reasons) > 0 && quotedIn(ch.Reasons[0], b.c.OldText(e)+b.c.NewText(e)) {
				w += 100000
			}
			if w > weight {
				best, weight = i, w
			}
		}
	}
	if best < 0 {
		return nil
	}
	var out []textRun
	for i, e := range ch.Edits {
		if i != best && (e.Pair == 0 || e.Pair != ch.Edits[best].Pair) {
			continue
		}
		switch e.Op {
		case diff.Delete:
			out = append(out, b.clipped("del", phrase(b.c.OldText(e)), view.New))
		case diff.Insert:
			out = append(out, b.clipped("ins", phrase(b.c.NewText(e)), view.New))
		}
	}
	return out
}

// phrase is a text without the marks that tie it to what stands before and after
// it, which a list does not show; a text of marks alone as it is.
func phrase(text string) string {
	return firstOf(strings.Trim(text, " ,;"), text)
}

// quotedIn reports whether a reason quotes words, or their beginning.
func quotedIn(reason, text string) bool {
	for _, q := range quotes(reason) {
		if words := strings.TrimRight(quotation.Bare(q.Text), " …"); q.Quoted && words != "" && strings.HasPrefix(quotation.Bare(strings.TrimLeft(text, " ,;")), words) {
			return true
		}
	}
	return false
}

// gistWeight ranks an edit: unexplained before explained, then by its kind,
// then by its length.
func (b *pageBuilder) gistWeight(e diff.Edit) int {
	w := min(len(b.c.OldText(e))+len(b.c.NewText(e)), 999)
	switch e.Kind {
	case diff.Verb:
		w += 5000
	case diff.Hedge:
		w += 4000
	case diff.Term, diff.Actor:
		w += 3000
	case diff.Clause, diff.Figure:
		w += 2000
	case diff.Event, diff.Date, diff.Citation:
		w += 1000
	}
	if e.Rule == "" {
		w += 10000
	}
	return w
}

// clipped is a run of the first words of a text that stands in a line which has
// the direction of view.Side e.
func (b *pageBuilder) clipped(op, text string, e view.Side) textRun {
	text = strings.TrimLeftFunc(text, unicode.IsSpace)
	n := 0
	for _, t := range wording.Cut(text) {
		if t.Word {
			n++
		}
		if n > gistWords {
			text = strings.TrimRightFunc(text[:t.Start], unicode.IsSpace) + " …"
			break
		}
	}
	var out []piece
	for _, p := range printable.Pieces(text, b.dir[e] == "rtl") {
		out = append(out, piece{Piece: p})
	}
	return textRun{Op: op, Pieces: out}
}
