package diff

import (
	"resdiff/resolution"
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

// Or returns the table, or the built-in one where there is none.
func (w *Wording) Or() *Wording {
	if w == nil {
		return builtinWording()
	}
	return w
}

// Shift compares two verb phrases on the partial order of the table.
func (w *Wording) Shift(old, new wording.Phrase) Shift {
	if interchangeable(old, new) {
		return Same
	}
	return w.shift(old, new)
}

// Family returns the family of a verb phrase, "directive", "evaluative" or
// "declarative"; "" for one that the table does not have.
func (w *Wording) Family(p wording.Phrase) string { return w.family(p) }

// Degree is a phrase that weakens or strengthens what is asked.
type Degree struct {
	// Words are where it stands among the words.
	Words   wording.Range
	Weakens bool
}

// Hedges returns the hedges among lower-case words, the longest at each place;
// phrases that the table calls neutral are left out.
func (w *Wording) Hedges(low []string) []Degree {
	var out []Degree
	for h := range w.findHedges(low) {
		if !h.neutral {
			out = append(out, Degree{wording.Range{From: h.start, To: h.end}, h.weakens})
		}
	}
	return out
}

// Chapeaux finds for each sub-paragraph the paragraph it stands under, an earlier one;
// -1 for none.
func Chapeaux(r *resolution.Resolution) []int { return chapeaux(r) }
