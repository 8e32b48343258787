package html

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"resdiff"
	"resdiff/diff"
	"resdiff/internal/printable"
	"resdiff/report/view"
	"resdiff/resolution"
	"resdiff/wording"
)

// piece is the smallest thing that the page's text is made of: plain text,
// a character made printable.Visible, or a footnote mark.
type piece struct {
	printable.Piece
	// Mark is a footnote mark and Note the id of the footnote it calls.
	Mark, Note string
	Italic     bool
	// Quoted are the quotations that the text is part of.
	Quoted []quoted
}

// textRun is the words of one edit.
type textRun struct {
	// Op is "" for words that stayed, "del" or "ins".
	Op string
	// Lead is the white space before the words. It stands before the element,
	// which says by its length in characters that it belongs to it.
	Lead string
	// Explained tells that a rule regenerates the words.
	Explained bool
	// Title says what sort of words these are.
	Title  string
	Pieces []piece
	// Before are the old words where those of an equal run differ in their
	// typography.
	Before []piece
	// Other links the place that deleted words went to, or inserted ones came
	// from.
	Other *link
	// By is who proposed the change, by a tracked change of a file; "" where that
	// is not told.
	By string
}

// LeadSize is the length of Lead in characters.
func (r textRun) LeadSize() int { return utf8.RuneCountInString(r.Lead) }

// link is a link within the page.
type link struct{ Target, Text string }

// passagePieces cuts a passage of a paragraph into pieces, with the footnote
// marks and italics where they stand. A mark at the passage's start belongs to
// the passage before, except at the start of the paragraph.
func (b *pageBuilder) passagePieces(s view.Side, paragraph, start, end int) []piece {
	r := view.Document(b.c, s)
	p := r.Paragraphs[paragraph]
	rtl := b.dir[s] == "rtl"
	cuts := []int{end}
	for _, n := range p.Notes {
		if n.At > start && n.At < end {
			cuts = append(cuts, n.At)
		}
	}
	italic := b.italics(s, paragraph)
	for _, it := range italic {
		for _, at := range it {
			if at > start && at < end {
				cuts = append(cuts, at)
			}
		}
	}
	cuts = append(cuts, b.quotes.cuts(s, paragraph, start, end)...)
	sort.Ints(cuts)
	var out []piece
	notesAt := func(at int) {
		for _, n := range p.Notes {
			if n.At == at {
				out = append(out, piece{Mark: r.Footnotes[n.Note].Mark, Note: noteID(s, n.Note)})
			}
		}
	}
	if start == 0 {
		notesAt(0)
	}
	for _, cut := range cuts {
		if cut > start {
			slanted := false
			for _, it := range italic {
				slanted = slanted || it[0] <= start && cut <= it[1]
			}
			quoted := b.quotes.quotesAt(s, paragraph, start, cut)
			for _, x := range printable.Pieces(p.Text[start:cut], rtl) {
				out = append(out, piece{Piece: x, Italic: slanted, Quoted: quoted})
				quoted = notFirst(quoted)
			}
			notesAt(cut)
			start = cut
		}
	}
	return out
}

// italics are the byte ranges of a paragraph's text set in italics. Where the
// file does not tell, the opening verb is: resolutions are printed so.
func (b *pageBuilder) italics(s view.Side, paragraph int) [][2]int {
	p := view.Document(b.c, s).Paragraphs[paragraph]
	var out [][2]int
	for _, it := range p.Italic {
		out = append(out, [2]int{it.Start, it.End})
	}
	if out == nil && p.Kind != resolution.Heading {
		for _, m := range b.mentions(s, paragraph) {
			if m.Kind == wording.Verb && m.Start == 0 {
				out = append(out, [2]int{0, m.End})
				break
			}
		}
	}
	return out
}

// run makes the shown form of one edit. For equal words it shows the new side,
// or the side asked for.
func (b *pageBuilder) run(ch resdiff.Change, e diff.Edit, show view.Side) textRun {
	var r textRun
	at, s := e.New, view.New
	switch e.Op {
	case diff.Equal:
		if show == view.Old {
			at, s = e.Old, view.Old
		}
	case diff.Delete:
		r.Op, at, s = "del", e.Old, view.Old
	case diff.Insert:
		r.Op = "ins"
	}
	text := view.Document(b.c, s).Paragraphs[at.Paragraph].Text
	start := at.Start
	if e.Op != diff.Equal {
		words := strings.TrimLeftFunc(text[start:at.End], blank)
		r.Lead = text[start : at.End-len(words)]
		start = at.End - len(words)
		r.Explained = e.Rule != ""
		r.Title = editTitle(e)
		r.By = view.AuthorOf(b.c, e)
		if other := view.Elsewhere(b.c, ch, e); other != nil {
			r.Other = &link{b.rowOf(other.Side, other.Paragraph), other.Text()}
		}
	}
	r.Pieces = b.passagePieces(s, at.Paragraph, start, at.End)
	return r
}

// blank reports whether r is a space that a browser keeps as it is.
func blank(r rune) bool { return unicode.Is(unicode.Zs, r) }

// editTitle says of an edit what sort of words it changed, and that they are routine.
func editTitle(e diff.Edit) string {
	words := view.KindWords(e.Kind)
	switch {
	case e.Rule == "":
		return words
	case words == "":
		return "routine"
	}
	return words + ", routine"
}
