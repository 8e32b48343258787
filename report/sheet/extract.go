package sheet

import (
	"slices"
	"strings"

	"resdiff"
	"resdiff/align"
	"resdiff/diff"
	"resdiff/report/brief"
	"resdiff/report/view"
)

// side is one of the two documents.
type side uint8

const (
	oldSide side = iota
	newSide
)

// extract returns the words of one paragraph of a change: all of one that came or
// went, and of others what changed, with what stands around it.
func extract(c *resdiff.Comparison, ch *resdiff.Change, s side, paragraph int) Words {
	pieces := marked(c, ch, s, paragraph)
	if len(ch.Old) == 0 || len(ch.New) == 0 || ch.Rewritten {
		pieces = slices.DeleteFunc(pieces, func(p Piece) bool { return p.Mark == place })
		for i, p := range pieces {
			if p.Mark != Aside {
				pieces[i].Mark = Plain
			}
		}
		return joined(pieces)
	}
	if len(pieces) == 0 {
		return nil
	}
	return shortened(pieces)
}

// place is the mark of a piece without words: where the other document has some.
const place = Aside + 1

// marked cuts a paragraph where words of it came or went, or words of the other
// document stand. What merely rolled over is not marked;
// what moved is, and where it stands.
func marked(c *resdiff.Comparison, ch *resdiff.Change, s side, paragraph int) Words {
	var out Words
	here := true // the last words of this side were of the paragraph
	for k, e := range ch.Edits {
		at, mark := e.Old, Gone
		if s == newSide {
			at, mark = e.New, Come
		}
		switch {
		case at.Paragraph == paragraph:
			here = true
		case at.Paragraph >= 0:
			here = false
			continue
		case here && !brief.Routine(ch, k):
			out = append(out, Piece{"", place})
			continue
		default:
			continue
		}
		went := view.Elsewhere(c, *ch, e)
		if e.Op == diff.Equal || went == nil && brief.Routine(ch, k) {
			mark = Plain
		}
		text := textOf(c, s, at)
		if mark != Plain && strings.HasPrefix(text, " ") {
			out, text = append(out, Piece{" ", Plain}), text[1:]
		}
		out = append(out, Piece{text, mark})
		if went != nil {
			out = append(out, Piece{"‹" + went.Text() + "›", Aside})
		}
		if by := view.AuthorOf(c, e); by != "" && mark != Plain {
			out = append(out, Piece{"‹" + by + "›", Aside})
		}
	}
	return joined(out)
}

func textOf(c *resdiff.Comparison, s side, at align.Passage) string {
	r := c.Old
	if s == newSide {
		r = c.New
	}
	return r.Paragraphs[at.Paragraph].Text[at.Start:at.End]
}

// joined makes one piece of neighbours with one mark.
func joined(pieces Words) Words {
	var out Words
	for _, p := range pieces {
		if n := len(out); n > 0 && out[n-1].Mark == p.Mark {
			if p.Mark != Left { // one gap after another is one
				out[n-1].Text += p.Text
			}
			continue
		}
		out = append(out, p)
	}
	return out
}

// shortened leaves words out of plain pieces, where nothing changed near them.
func shortened(pieces Words) Words {
	text := ""
	for _, p := range pieces {
		if p.Mark < Left {
			text += p.Text
		}
	}
	e := newElider(text)
	at := 0
	for _, p := range pieces {
		switch p.Mark {
		case place:
			e.show(at, at)
		case Gone, Come:
			e.show(at, at+len(p.Text))
		}
		if p.Mark < Left {
			at += len(p.Text)
		}
	}
	var out Words
	at, gaps := 0, e.gaps()
	for _, p := range pieces {
		if p.Mark == place {
			continue
		}
		if p.Mark >= Left {
			out = append(out, p)
			continue
		}
		end := at + len(p.Text)
		for len(gaps) > 0 && gaps[0][0] < end {
			out = append(out, Piece{text[at:max(gaps[0][0], at)], p.Mark}, Piece{"…", Left})
			if gaps[0][1] >= end {
				at = end
				break
			}
			at, gaps = gaps[0][1], gaps[1:]
		}
		for len(gaps) > 0 && gaps[0][1] <= end {
			gaps = gaps[1:]
		}
		out = append(out, Piece{text[at:end], p.Mark})
		at = end
	}
	return joined(slices.DeleteFunc(out, func(p Piece) bool { return p.Text == "" }))
}
