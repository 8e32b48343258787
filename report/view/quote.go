package view

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"resdiff"
)

// Quote is what a reason or a row of a ledger quotes of one side.
type Quote struct {
	Side Side
	// Text are the words; "" for no quotation.
	Text string
	// Paragraph is the index of the paragraph that holds Text at the bytes from Start
	// to End; -1 where it stands in none word for word.
	Paragraph, Start, End int
}

// Placed reports whether the quotation is known to stand in a paragraph.
func (q Quote) Placed() bool { return q.Text != "" && q.Paragraph >= 0 }

// quoteIn finds where words stand, as words of their own, in the paragraphs that
// some changes have on a side: in the first that holds them.
func quoteIn(c *resdiff.Comparison, s Side, text string, changes []int) Quote {
	q := Quote{Side: s, Text: text, Paragraph: -1}
	if text == "" {
		return q
	}
	for _, at := range changes {
		for _, i := range Paragraphs(c.Changes[at], s) {
			if start := indexWords(Document(c, s).Paragraphs[i].Text, text); start >= 0 {
				q.Paragraph, q.Start, q.End = i, start, start+len(text)
				return q
			}
		}
	}
	return q
}

// indexWords is the place of words in a text where they are not part of longer
// ones; -1 for none.
func indexWords(text, words string) int {
	inWord := func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
	for from := 0; ; {
		i := strings.Index(text[from:], words)
		if i < 0 {
			return -1
		}
		start, end := from+i, from+i+len(words)
		before, _ := utf8.DecodeLastRuneInString(text[:start])
		after, _ := utf8.DecodeRuneInString(text[end:])
		first, _ := utf8.DecodeRuneInString(words)
		last, _ := utf8.DecodeLastRuneInString(words)
		if !(inWord(before) && inWord(first)) && !(inWord(after) && inWord(last)) {
			return start
		}
		_, size := utf8.DecodeRuneInString(text[start:])
		from = start + size
	}
}
