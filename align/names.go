package align

import (
	"iter"
	"unicode"

	"resdiff/wording"
)

// named is what the mentions of a paragraph say of its tokens.
type named struct {
	verb string // normal form of the opening verb, "" if none is known
	// rolls tells which tokens belong to what changes when a yearly slot rolls
	// on: numbers, dates, places, titles, citations.
	rolls []bool
	// sequence tells which tokens only number a run of one verb: "also".
	sequence []bool
}

// name is one term of several words, or a citation.
type name struct {
	kind       AnchorKind
	key        string // equal for equal things
	from, to   int    // token range, half open
	words      int    // words among the tokens
	start, end int    // byte range
}

// anchorOf tells as which kind of anchor a mention counts.
var anchorOf = map[wording.Kind]AnchorKind{
	wording.Citation:   AnchorCitation,
	wording.Date:       AnchorDate,
	wording.Event:      AnchorBody,
	wording.Figure:     AnchorFigure,
	wording.Body:       AnchorBody,
	wording.Instrument: AnchorBody,
	wording.Title:      AnchorTitle,
}

// rolling are the kinds of mention that change when a yearly slot rolls on.
var rolling = map[wording.Kind]bool{
	wording.Citation: true, wording.Date: true, wording.Figure: true, wording.Title: true, wording.Place: true, wording.CrossRef: true,
}

// namedTokens gathers what the mentions of a text say of its tokens.
func namedTokens(read *wording.Text) named {
	n := named{rolls: make([]bool, len(read.Words)), sequence: make([]bool, len(read.Words))}
	for _, m := range read.Mentions {
		switch {
		case rolling[m.Kind]:
			mark(n.rolls, read, m)
		case m.Kind == wording.Sequence:
			mark(n.sequence, read, m)
		case m.Kind == wording.Verb:
			n.verb = "\x00verb " + m.Key // unlike any word
		}
	}
	return n
}

func mark(which []bool, read *wording.Text, m wording.Mention) {
	from, to := read.Range(m.Start, m.End)
	for i := from; i < to; i++ {
		which[i] = true
	}
}

// namesOf gives what a text names, in its order.
func namesOf(read *wording.Text) iter.Seq[name] {
	return func(yield func(name) bool) {
		titleEnd := 0 // a name within a title is the title's
		for _, m := range read.Mentions {
			if m.Kind == wording.Title {
				titleEnd = m.End
			}
			kind, ok := anchorOf[m.Kind]
			if !ok || m.Kind != wording.Title && m.Start < titleEnd {
				continue
			}
			n := name{kind: kind, key: m.Key, start: m.Start, end: m.End}
			n.from, n.to = read.Range(m.Start, m.End)
			for _, t := range read.Words[n.from:n.to] {
				if t.Word {
					n.words++
				}
			}
			if !yield(n) {
				return
			}
		}
	}
}

// wordKind tells what kind of anchor a single word is by its looks.
func wordKind(word string) AnchorKind {
	digits, slash, letters := false, false, false
	for _, r := range word {
		switch {
		case unicode.IsDigit(r):
			digits = true
		case r == '/':
			slash = true
		case unicode.IsLetter(r):
			letters = true
		}
	}
	switch {
	case digits && slash:
		return AnchorCitation
	case digits && !letters && len(word) == 4 && (word[0] == '1' || word[0] == '2'):
		return AnchorDate // a year
	case digits:
		return AnchorFigure
	}
	return AnchorText
}
