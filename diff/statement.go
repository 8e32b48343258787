package diff

import (
	"resdiff/wording"
)

// Quote is a passage of one of the two documents, in its own words.
type Quote struct {
	// Text are the words as they stand there; "" for no quotation.
	Text string
	// Paragraph is the index of the paragraph in its document, Start and End the byte
	// range of Text in its text.
	Paragraph, Start, End int
}

// Reason says of a change what its marked-up words do not show.
type Reason struct {
	// Rule names what sort of thing it says: "verb", "negation", "hedge", "request",
	// "deadline", "addressee", "figure", "place".
	Rule string
	// Text says it in words, quotations included.
	Text string
	// Old and New are what it quotes; one or both may be empty.
	Old, New Quote
	// Weight tells, from 0 to 1, how much it matters beside others.
	Weight float64
}

// Read returns the paragraphs of both documents as read.
func (c *Comparison) Read() *wording.Pair {
	if c.read == nil { // a comparison that Compare did not make
		c.read = wording.ReadPair(c.Old.Texts(), c.New.Texts())
	}
	return c.read
}
