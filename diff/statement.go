package diff

import (
	"resdiff/align"
	"resdiff/wording"
)

// Statement is one thing that is true of the two documents and that their marked-up words
// do not say by themselves. Reports put it in words.
type Statement struct {
	// Rule names what sort of thing it says; Why and Around are what the judge says.
	Rule Rule
	// What says what happened, "stronger", "no longer cited"; of Why and Around it is all
	// that is said.
	What string
	// Old and New are the words that it is about; one or both may be empty.
	Old, New Quote
	// Note adds what neither quotation shows: "+1.9 %", "in 3 paragraphs".
	Note string
	// Changes are the changes that it is about, as indices into Comparison.Changes.
	Changes []int
	// Weight tells from 0 to 1 how much it matters to who reads the change.
	Weight float64
	// Doubt tells from 0 to 1 how unsure it is: 1 less the chance of the link between
	// paragraphs that it rests on.
	Doubt float64
}

// Rule is a sort of statement.
type Rule string

// The sorts of statement that are about no words.
const (
	Why    Rule = ""       // why a change is routine
	Around Rule = "around" // what stands around a change makes it one: another chapeau, a footnote
)

// Doubtful is from how much doubt on a statement says that it is unsure.
const Doubtful = 0.1

// Doubtful reports whether it holds only if a link between paragraphs does that is not
// sure.
func (s *Statement) Doubtful() bool { return s.Doubt > Doubtful }

// Quote is a passage of one of the two documents, in its own words.
type Quote struct {
	// Text are the words as they stand there; "" for no quotation.
	Text string
	// Paragraph is the index of the paragraph in its document, Start and End the byte
	// range of Text in its text.
	Paragraph, Start, End int
	// Cut tells that the clause that Text is quoted from goes on behind it.
	Cut bool
}

// Leftover are words of a change that nothing accounts for: old ones and what came in
// their place, as passages of either document; one side may have none.
type Leftover struct{ Old, New []align.Passage }

// Ledger is a table of one sort of statement over the whole pair.
type Ledger struct {
	// ID is a short name without spaces: "verbs", "citations".
	ID    string
	Title string
	// About says what the rows are and what they leave out; "" where the title says it.
	About string
	Rows  []Statement
}

// Read returns the paragraphs of both documents as read.
func (c *Comparison) Read() *wording.Pair {
	if c.read == nil { // a comparison that Compare did not make
		c.read = wording.ReadPair(c.Old.Texts(), c.New.Texts())
	}
	return c.read
}
