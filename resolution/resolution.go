// Package resolution holds the model of a resolution and reads one from a
// file of any form that delegates hold: its metadata, its labelled paragraphs
// and its footnotes.
//
// A Resolution is flat: paragraphs stand in one slice in reading order, and a
// label says where each belongs. A label is evidence of identity between two
// years, never identity itself: renumbering is the normal case.
package resolution

import (
	"time"

	"resdiff/resolution/layout"
)

// Resolution is one resolution, decision or draft.
type Resolution struct {
	// Reader names the reader that was used: "text", "pdf", "word", ...
	Reader string
	// Language is the BCP 47 tag of the text's language ("en", "fr", "es",
	// "ru", "ar", "zh"), "und" where it cannot be told.
	Language string

	// Revisions tells that the file has tracked changes: Options.Original reads
	// it as it stood before them.
	Revisions bool

	// Organ is the adopting organ by its English name ("Economic and Social
	// Council"), or as the text names it in another language.
	Organ string
	// Symbol is the document symbol: "E/RES/2024/13", "A/C.2/79/L.15/Rev.1".
	Symbol string
	// Number is the resolution's number as cited: "2024/13", "1733 (LIV)".
	Number string
	Title  string
	// Adopted is the date of adoption, in UTC; zero if unknown (drafts).
	Adopted time.Time
	// Session and AgendaItem are as printed: "Seventy-eighth session", "15".
	Session, AgendaItem string
	// Recommended is the line that names the recommending body, without its
	// brackets: "on the report of the Second Committee (A/78/458, para. 11)".
	Recommended string
	// Meeting is the closing line: "37th plenary meeting".
	Meeting string
	// Vote is the line that says how the resolution was adopted, without its
	// brackets: "Adopted without a vote."; empty where none is printed.
	Vote string

	// Furniture is what was taken out of the text as belonging to the page or
	// the masthead and is in no other field, each line once.
	Furniture []string

	Paragraphs []Paragraph
	// Footnotes stand in document order.
	Footnotes []Footnote
	Warnings  []Warning
}

// Paragraph is one paragraph, sub-paragraph or heading.
type Paragraph struct {
	Label Label
	Kind  Kind
	// Annex names the annex that the paragraph stands in, as its heading does:
	// "Annex", "Annex II", "Appendix"; empty outside annexes.
	Annex string
	// within is the Repeat of the label among those of the same annex.
	within int
	// Printed is the number or letter before the paragraph, as the document
	// prints it: "12.", "(a)", "II."; empty where there is none.
	Printed string
	// Text is the paragraph on one line, without its number, footnote marks
	// and page furniture: NFC, single spaces.
	Text string
	// Notes are the footnotes called in the paragraph, ordered by At.
	Notes []NoteRef
	// Italic are the byte ranges of Text set in italics, where the format tells.
	Italic []layout.Range
	// Authored are the stretches of Text that tracked changes of named people put
	// in or, in a file read as before its changes, took out; ordered by Start.
	Authored []layout.Authored
	// Remarks are what a draft says about the paragraph rather than in it:
	// "(EU)", "[US: delete]", "agreed ad ref". Not part of the comparison.
	Remarks []Remark
	// Brackets are the byte ranges of Text that a draft keeps in square
	// brackets, these included, as not agreed: ordered by Start, nested ones
	// after those around them.
	Brackets []layout.Range
	// Source says where the paragraph stood in the file.
	Source layout.Span
}

// Kind tells what a paragraph is.
type Kind uint8

// The kinds of paragraph.
const (
	Preambular Kind = iota
	Operative
	Heading
	Annex
)

// String returns the kind as the JSON report names it.
func (k Kind) String() string {
	return [...]string{"preambular", "operative", "heading", "annex"}[k]
}

// NoteRef ties a place in a paragraph to a footnote.
type NoteRef struct {
	// At is the byte offset in the paragraph's text where the mark stood.
	At int
	// Note is the index in Resolution.Footnotes.
	Note int
}

// Footnote is one footnote. Mark is as printed: "1", "a", "*".
type Footnote struct {
	Mark, Text string
	Source     layout.Span
}

// Remark is a note of the negotiation, kept out of the comparison.
type Remark = layout.Remark

// Warning is something odd about the document, for a person to check.
type Warning = layout.Warning

// Texts returns the texts of the paragraphs, in their order.
func (r *Resolution) Texts() []string {
	texts := make([]string, len(r.Paragraphs))
	for i := range r.Paragraphs {
		texts[i] = r.Paragraphs[i].Text
	}
	return texts
}
