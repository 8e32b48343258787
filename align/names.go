package align

import (
	"sort"
	"unicode"

	"resdiff/internal/mention"
)

// named is what a paragraph names, by its tokens.
type named struct {
	names []name
	verb  string // normal form of the opening verb, "" if none is known
	// rolls tells which tokens belong to what changes when a yearly slot rolls
	// on: numbers, dates, places, titles, citations.
	rolls []bool
	// sequence tells which tokens only number a run of one verb: "also".
	sequence []bool
}

// name is one term of several words, or a citation.
type name struct {
	kind       AnchorKind
	key        string // equal for equal things, unlike any word
	from, to   int    // token range, half open
	words      int    // words among the tokens
	start, end int    // byte range
}

// anchorOf tells as which kind of anchor a mention counts.
var anchorOf = map[mention.Kind]AnchorKind{
	mention.Citation:   AnchorCitation,
	mention.Date:       AnchorDate,
	mention.Event:      AnchorBody,
	mention.Figure:     AnchorFigure,
	mention.Body:       AnchorBody,
	mention.Instrument: AnchorBody,
	mention.Title:      AnchorTitle,
}

// rolling are the kinds of mention that change when a yearly slot rolls on.
var rolling = map[mention.Kind]bool{
	mention.Citation: true, mention.Date: true, mention.Figure: true, mention.Title: true, mention.Place: true, mention.CrossRef: true,
}

// namesOf gathers what a text names.
func namesOf(read *mention.Text) named {
	tokens := read.Words
	n := named{rolls: make([]bool, len(tokens)), sequence: make([]bool, len(tokens))}
	titleEnd := 0 // a name within a title is the title's
	for _, m := range read.Mentions {
		from := sort.Search(len(tokens), func(i int) bool { return tokens[i].End > m.Start })
		to := from
		wordCount := 0
		for to < len(tokens) && tokens[to].Start < m.End {
			if tokens[to].Word {
				wordCount++
			}
			to++
		}
		for i := from; i < to; i++ {
			n.rolls[i] = n.rolls[i] || rolling[m.Kind]
			n.sequence[i] = n.sequence[i] || m.Kind == mention.Sequence
		}
		if m.Kind == mention.Verb {
			n.verb = "\x00verb " + m.Key
		}
		if m.Kind == mention.Title {
			titleEnd = m.End
		}
		kind, ok := anchorOf[m.Kind]
		if ok && (m.Kind == mention.Title || m.Start >= titleEnd) {
			n.names = append(n.names, name{kind, "\x00" + m.Key, from, to, wordCount, m.Start, m.End})
		}
	}
	return n
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
