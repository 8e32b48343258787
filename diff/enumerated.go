package diff

import (
	"strings"

	"resdiff/wording"
)

// The order of a list says something where another list of the same sentence goes
// with it, member by member ("Chad, Mali and Niger shall pay 1, 2 and 3 per cent"),
// or where the sentence says that it does ("in order of preference", "in three
// phases").

// orderTold reports whether the order of a list that stands at words from to to is
// told to matter.
func (r *reading) orderTold(from, to int) bool {
	return r.countsBeside(from, to) || r.inSequence()
}

// countsBeside reports whether figures, ordinals, years or months are listed elsewhere
// in the paragraph.
func (r *reading) countsBeside(from, to int) bool {
	const few = 2 // members of a list
	n, open := 0, false
	for i := 0; i < len(r.low); i++ {
		if i >= from && i < to {
			n, open = 0, false
			continue
		}
		switch w := r.low[i]; {
		case r.mentionAt(i, wording.Citation, wording.CrossRef, wording.Instrument, wording.Title, wording.Body) != nil:
			n, open = 0, false
		case r.counts(i):
			if m := r.mentionAt(i, wording.Date); m != nil && m.Unit == "" {
				_, i = r.words(m.Start, m.End) // "29 and 30 March" is one date
				i--
			}
			if n == 0 || !open {
				n = 0
			}
			n, open = n+1, false
			if n >= few && !r.spanned(i) {
				return true
			}
		case w == "," || w == "and":
			open = n > 0
		case open && n > 0 && (w == "in" || w == "its" || w == "the" || w == "at"):
		case n > 0 && !open && (w == "per" || w == "cent" || w == "million" || w == "billion"):
		default:
			n, open = 0, false
		}
	}
	return false
}

// counts reports whether word i is a figure, an ordinal, a year or a month.
func (r *reading) counts(i int) bool {
	w := r.low[i]
	if _, ok := wording.Ordinal(w); ok || countWords[w] || months[w] && r.toks[i].Key != w {
		return true
	}
	return strings.Trim(w, "0123456789.") == "" && wordy(w)
}

var months = setOf("january february march april may june july august september october november december")

// spanned reports whether the two figures that end at word i are the ends of a span:
// "between 2020 and 2030", "from one to two".
func (r *reading) spanned(i int) bool {
	const reach = 5
	for k := i - 1; k >= 0 && k >= i-reach; k-- {
		if r.low[k] == "between" || r.low[k] == "from" {
			return true
		}
	}
	return false
}

// inSequence reports whether a paragraph says that what it lists is to be done one
// after another, or one before others.
func (r *reading) inSequence() bool {
	for i, w := range r.low {
		switch w {
		case "respectively", "foremost", "successively", "sequence", "sequenced", "phases":
			return true
		case "order":
			if r.word(i-1) == "in" && r.word(i+1) == "of" {
				return true
			}
		case "priority":
			if before := r.word(i - 1); before == "by" || before == "of" && r.word(i-2) != "matters" {
				return true
			}
		case "followed":
			if r.word(i+1) == "by" {
				return true
			}
		case "stages", "steps":
			if next := r.word(i + 1); r.word(i-1) == "the" && (next == "are" || next == "shall" || next == "of" || next == "is") {
				return true
			}
		}
	}
	return false
}
