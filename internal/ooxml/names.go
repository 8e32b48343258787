package ooxml

import (
	"strconv"
	"strings"
)

// What a redline is known by when it is read again.
const (
	// TextBookmark is around the paragraphs of the two documents.
	TextBookmark = "resdiff_text"
	// CoverStyle begins the names of the styles of what belongs to neither
	// document.
	CoverStyle = "resdiff cover"
	// NoteBookmark begins the names of the bookmarks around the marks of footnotes
	// that are called again.
	NoteBookmark = "resdiff_note_"
	// UncalledStyle names the style of the lines, after the text, of the footnotes that
	// nothing calls: "34: See A/79/1."
	UncalledStyle = "resdiff uncalled note"
	// OpeningLineStyle is the style of the line that names the organ, and OpeningStyle
	// that of a paragraph above which the document has that line again.
	OpeningLineStyle = "resdiff opening line"
	OpeningStyle     = "resdiff opening paragraph"
	// Author is who changed what needs eyes, and wrote the comments;
	// RoutineAuthor who changed what merely rolled over.
	Author        = "resdiff"
	RoutineAuthor = "resdiff: routine"
	// DraftAuthor is the author of the comments that say what a draft itself remarks
	// about its text: "(EU)", "agreed".
	DraftAuthor = "resdiff: in the draft"
	// ColourCome and ColourGone are those of words quoted, outside the tracked text,
	// which came or went; their letters are underlined or struck too.
	ColourCome = "0B4F8A"
	ColourGone = "8A1F11"
)

// NextNote is the number that follows a footnote's: those of notes that nothing
// calls are passed over.
func NextNote(number int, uncalled map[string]bool) int {
	for number++; uncalled[strconv.Itoa(number)]; number++ {
	}
	return number
}

// Proposer is who made a tracked change, by the name that a file gives: on one line,
// "" for a change of ours.
func Proposer(name string) string {
	if name == Author || name == RoutineAuthor {
		return ""
	}
	return strings.Join(strings.Fields(name), " ")
}
