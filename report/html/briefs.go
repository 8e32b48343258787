package html

import (
	"strings"

	"resdiff/diff"
	"resdiff/internal/printable"
	"resdiff/report/view"
)

// briefList are the changes that need eyes, the weightiest first; Rest are those
// that the page folds.
type briefList struct{ First, Rest []brief }

// brief is one change in the list of those that need eyes.
type brief struct {
	ID, Name, Happened, Reason string
	Number                     int
	Excerpt                    []textRun
	// Edge is "added" or "dropped" where the paragraph is new or gone as a whole: it is
	// marked at its edge, not in its words.
	Edge      string
	Lang, Dir string
}

// firstBriefs is how many changes the page lists before it folds the rest: about
// two screens, or a side of paper.
const firstBriefs = 12

func (b *pageBuilder) briefs() briefList {
	var all []brief
	for _, i := range b.v.First {
		all = append(all, b.brief(b.v.Rows[i]))
	}
	n := min(firstBriefs, len(all))
	return briefList{all[:n], all[n:]}
}

func (b *pageBuilder) brief(r view.Row) brief {
	s := view.Last(r.Change)
	x := brief{
		ID: b.idOf(r.Change), Number: r.Number, Name: r.Place, Happened: r.Happened,
		Excerpt: b.words(view.Excerpt(b.c, r.Change), s), Lang: b.lang[s], Dir: b.dir[s],
	}
	if r.Status == diff.Added || r.Status == diff.Dropped {
		x.Edge = r.Status.String()
	}
	x.Reason = r.FirstReason()
	return x
}

// words shows runs in a line that has the direction of side s, without what they
// lead to.
func (b *pageBuilder) words(runs []view.Run, s view.Side) []textRun {
	var out []textRun
	for _, r := range runs {
		if r.Begins != "" {
			out = append(out, textRun{Pieces: []piece{{Piece: printable.Piece{Text: " ‹" + r.Begins + "›"}}}})
			if !strings.HasPrefix(r.Lead+r.Words, " ") {
				r.Lead = " " + r.Lead
			}
		}
		x := textRun{Lead: r.Lead}
		switch r.Op {
		case diff.Delete:
			x.Op = "del"
		case diff.Insert:
			x.Op = "ins"
		}
		text := r.Words
		if x.Op == "" {
			text, x.Lead = r.Lead+r.Words, ""
		}
		for _, p := range printable.Pieces(text, b.dir[s] == "rtl") {
			x.Pieces = append(x.Pieces, piece{Piece: p})
		}
		if r.Other != nil {
			x.Other = &link{b.rowOf(r.Other.Side, r.Other.Paragraph), r.Other.Text()}
		}
		if x.Op == "" || r.Words != "" {
			out = append(out, x)
		}
		if r.Trail != "" {
			out = append(out, textRun{Pieces: []piece{{Piece: printable.Piece{Text: r.Trail}}}})
		}
	}
	return out
}

// lengths are how many entries the printed brief has room for on its one page, by the
// class of the list: from five lines of half a page's width each down to one of a
// quarter.
var lengths = []struct {
	most  int
	class string
}{{18, "few"}, {28, "several"}, {42, "some"}, {66, "more"}, {100, "many"}, {150, "most"}}

// Length says how long the list is, for each entry to be printed the shorter.
func (l briefList) Length() string {
	n := len(l.First) + len(l.Rest)
	for _, length := range lengths {
		if n <= length.most {
			return length.class
		}
	}
	return "crowd" // numbers and labels alone
}
