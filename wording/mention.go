// Package wording reads one text of a resolution once, for all who ask what it
// says: its words and marks, what it names (citations of resolutions and
// documents, dates, events, figures, bodies and instruments, quoted titles), and
// its verbs with what colours them.
//
// The aligner takes what is named for anchors; the differ compares the words;
// judge and ledgers ask what sort of words changed.
//
// Everything is found by hand-written scanning over the words of the text, in
// time linear in its length.
package wording

// Kind tells what is mentioned.
type Kind uint8

// The kinds of mention.
const (
	Citation   Kind = iota // a resolution, report or document symbol: "70/125", "A/79/62"
	Date                   // a date, year, session or meeting number
	Event                  // a meeting, its place or theme
	Figure                 // a quantity: "5.4 billion", "67 per cent"
	Body                   // a named body, office or programme, or its acronym
	Instrument             // a named agenda, convention, declaration, goal, decade
	Title                  // words in quotation marks or italics
	CrossRef               // "paragraph 4 above"
	Verb                   // the opening operative or preambular verb, modifiers included
	Sequence               // "also", "further" of the opening verb
	Actor                  // a group that is addressed or spoken of: "Member States", "women and girls"
	Place                  // a country, or a city where something is held
)

// String returns the kind's name in lower case.
func (k Kind) String() string {
	return [...]string{"citation", "date", "event", "figure", "body", "instrument", "title", "crossref", "verb", "sequence", "actor", "place"}[k]
}

// Mention is one mention in a text.
type Mention struct {
	Kind Kind
	// Start and End are its byte range in the text, Words the same as indices into
	// Text.Words.
	Start, End int
	Words      Range
	// Key is its normal form, equal for equal things: "A/RES/70/125",
	// "2024-07-23", "session 27", "5400000000 people",
	// "commission on the status of women". A named body and its acronym share
	// one key where the acronym is a known one.
	Key string
	// Value is the quantity of a Figure (fractions of the whole for "half" and
	// the like: 0.5), or the ordinal of a session or meeting; 0 for others.
	Value float64
	// Unit is what a Figure counts: "%", "people", "pledges"; the noun that a
	// session or meeting number stands for; empty where it cannot be told.
	Unit string
}
