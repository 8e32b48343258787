// Package layout is the meeting point of the readers and the parser: a
// document as it is laid out, before anybody has asked what it says.
//
// A reader (plain text, PDF, Word, web page) knows how its format carries
// lines, lists and footnotes, and hands over blocks: one per paragraph as the
// page shows it, in reading order, without running heads, page numbers or
// footnotes. The parser of package resolution turns blocks into metadata and
// labelled paragraphs; it does not know which reader made them.
package layout

// Document is one document as a reader saw it.
type Document struct {
	// Reader names the reader: "text", "pdf", "word", "html", "markdown", "odt".
	Reader string
	// Blocks are the paragraphs of the body in reading order.
	Blocks []Block
	// Notes are the footnotes (and endnotes) in the order in which they stand.
	Notes []Note
	// Furniture is what was taken out as belonging to the page, not the text
	// (running heads, job numbers, bar codes), each distinct line once. The
	// parser may look for the document symbol there.
	Furniture []string
	// Facts are what the file says about the document outside its text, as in
	// a front matter, in file order.
	Facts []Fact
	// Revisions tells that the file has tracked changes, so that it can be read
	// as it stood before them and after them.
	Revisions bool
	// Whole tells that each block is a whole paragraph, which none goes on with, and
	// that headings are styled as such.
	Whole bool
	// Warnings say what was odd.
	Warnings []Warning
}

// Fact is one statement about a document: {"symbol", "A/RES/80/4"}.
type Fact struct{ Name, Value string }

// Block is one paragraph of a document as laid out.
type Block struct {
	// Text is the paragraph on one line: NFC, single spaces, no space at either
	// end, line-end hyphens healed, footnote marks taken out.
	Text string
	// Marks are the footnote marks that stood in Text, ordered by At.
	Marks []Mark
	// Breaks are the places in Text, ordered, of the spaces at which the document
	// itself breaks the line within the paragraph.
	Breaks []int
	// Remarks are what a draft says about the block rather than in it, taken out
	// of Text. Readers leave them to the parser.
	Remarks []Remark
	// Authored are the stretches of Text that tracked changes of named people put
	// in (or, in a file read as before its changes, took out), ordered by Start.
	Authored []Authored
	// Style says how the block looks, as far as the format tells.
	Style Style
	// Span says where the block stood.
	Span Span
}

// Style is what the format tells of a block's looks. The zero Style says
// nothing: plain text often knows no better.
type Style struct {
	// List is the number or letter that automatic numbering puts before the
	// block ("12.", "(a)", "(ii)"); empty where there is none or where it is
	// part of Text.
	List string
	// Depth is the nesting of the list, 0 for the outermost.
	Depth int
	// Heading is the heading's level, 1 and deeper; 0 if the block is none.
	Heading int
	// Indent is the distance of the first line from the left edge of the text
	// body, in ems (half the distance for two columns of a fixed-width text).
	Indent float64
	// Italic are the byte ranges of Text that are set in italics, ordered.
	Italic []Range
	// Bold and Centred hold for the whole block.
	Bold, Centred bool
	// Table tells that the block is a cell or row of a table.
	Table bool
	// Column is the cell's column in its table, from 1; 0 where that is not told.
	Column int
	// Frame tells that the block is set apart from the flow of the text, as
	// word processors set the notes under a title.
	Frame bool
}

// Range is a half-open range of bytes of a text.
type Range struct{ Start, End int }

// Authored is a stretch of text that a tracked change by somebody concerns.
type Authored struct {
	Range
	// Author is the name that the file gives: "EU", "Secretariat".
	Author string
}

// Mark is a footnote mark.
type Mark struct {
	// At is the byte offset in the block's text where the mark stood.
	At int
	// Note is the index in Document.Notes, or NoNote.
	Note int
	// Text is the mark as printed: "1", "a", "*".
	Text string
}

// NoNote is Mark.Note where the mark ties to no note, and so may be no mark but text.
const NoNote = -1

// Remark is a note of a negotiation: "(EU)", "agreed ad ref".
type Remark struct {
	// At is the byte offset in the text where the remark stood.
	At   int
	Text string
}

// Note is one footnote.
type Note struct {
	// Mark is the mark as printed before the note: "1", "a", "*".
	Mark string
	// Text is the note on one line, like Block.Text.
	Text string
	Span Span
}

// Span says where in the file something stood. Page and lines count from 1;
// 0 means that the format does not tell.
type Span struct{ Page, Line, EndLine int }

// Warning is something odd about a document that a person should know.
type Warning struct {
	Span Span
	// Text is one sentence without a full stop: what is odd and what was done.
	Text string
}
