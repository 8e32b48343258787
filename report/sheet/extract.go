package sheet

import (
	"slices"
	"strings"

	"resdiff"
	"resdiff/align"
	"resdiff/diff"
	"resdiff/report/brief"
	"resdiff/report/view"
	"resdiff/wording"
)

// side is one of the two documents.
type side uint8

const (
	oldSide side = iota
	newSide
)

const (
	// opening is how many words are shown of the beginning of a paragraph, so that
	// its verb and whom it speaks to are seen.
	opening = 5
	// around is how many words are shown before and after what changed.
	around = 5
	// leastShown is how many words of a paragraph are shown at least, so that it is
	// understood; what has few more is shown whole.
	leastShown = 18
	// leastLeft is the least number of words that are left out: fewer are shown.
	leastLeft = 4
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
	if !hasMark(pieces) {
		return gap(joined(pieces)[0].Text, leastShown, 0) // enough to know it by
	}
	return shortened(pieces)
}

// place is the mark of a piece without words: where the other document has some.
const place = Aside + 1

// marked cuts a paragraph where words of it came or went, or words of the other
// document stand. What merely rolled over is not marked.
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
		if e.Op == diff.Equal || brief.Routine(ch, k) {
			mark = Plain
		}
		text := textOf(c, s, at)
		if mark != Plain && strings.HasPrefix(text, " ") {
			out, text = append(out, Piece{" ", Plain}), text[1:]
		}
		out = append(out, Piece{text, mark})
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

func hasMark(pieces Words) bool {
	for _, p := range pieces {
		if p.Mark != Plain {
			return true
		}
	}
	return false
}

// shortened leaves words out of plain pieces: those that are not near the
// paragraph's beginning, or near a piece that is marked.
func shortened(pieces Words) Words {
	var out Words
	shown := 0
	for k, p := range pieces {
		piece := Words{p}
		switch {
		case p.Mark == place:
			continue
		case p.Mark != Plain:
		case k == len(pieces)-1:
			piece = gap(p.Text, max(around, leastShown-shown), 0)
		case k == 0:
			piece = gap(p.Text, opening, around)
		default:
			piece = gap(p.Text, around, around)
		}
		for _, q := range piece {
			shown += wording.Count(q.Text)
		}
		out = append(out, piece...)
	}
	return joined(out)
}

// gap leaves out what stands between the first and the last words of a text.
func gap(text string, head, tail int) Words {
	tokens := wording.Cut(text)
	var words []wording.Token
	for _, t := range tokens {
		if t.Word {
			words = append(words, t)
		}
	}
	if len(words) < head+tail+leastLeft {
		return Words{{text, Plain}}
	}
	end := words[head-1].End
	out := Words{{strings.TrimRight(text[:end], " "), Plain}, {"…", Left}}
	if tail > 0 {
		out = append(out, Piece{text[words[len(words)-tail].Start:], Plain})
	}
	return out
}
