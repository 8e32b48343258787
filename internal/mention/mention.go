// Package mention finds what a paragraph of a resolution speaks of by name:
// citations of resolutions and documents, dates, events, figures, bodies and
// instruments, quoted titles, and the verb that opens it.
//
// The aligner takes mentions for anchors; the differ for the kinds of edits.
package mention

// Kind tells what is mentioned.
type Kind uint8

// The kinds of mention.
const (
	Citation   Kind = iota // a resolution, report or document symbol: "70/125", "A/79/62"
	Date                   // a date, year, session or meeting number
	Event                  // a meeting, its place or theme
	Figure                 // a quantity: "5.4 billion", "67 per cent"
	Body                   // a named body, office, programme or actor
	Instrument             // a named agenda, convention, declaration, goal, decade
	Title                  // words in quotation marks or italics
	CrossRef               // "paragraph 4 above"
	Verb                   // the opening operative or preambular verb, modifiers included
	Sequence               // "also", "further" of the opening verb
)

// Mention is one mention in a text.
type Mention struct {
	Kind Kind
	// Start and End are its byte range in the text.
	Start, End int
	// Key is its normal form, equal for equal things: "A/RES/70/125",
	// "2024-07-23", "5400000000", "commission on the status of women".
	Key string
}

// Find returns the mentions in text, ordered by Start, then longest first;
// mentions of different kinds may overlap ("70/125 of 16 December 2015" holds
// a citation and a date).
func Find(text string) []Mention { return nil }
