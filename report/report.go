// Package report writes a finished comparison for people and programs: on a
// terminal, as a web page, as JSON or Markdown. Writers never compare text.
package report

import (
	"resdiff/diff"
	"resdiff/internal/ooxml"
)

// Selection says which changes a report shows. The zero Selection shows all.
type Selection struct {
	// Only keeps changes that are any of these: "added", "dropped", "amended",
	// "moved", "split", "merged"; empty for all.
	Only []string
	// Attention keeps changes of at least this attention.
	Attention diff.Attention
	// Context is the number of unchanged paragraphs shown around a change.
	Context int
}

// Source names an input for the reader of a report.
type Source struct {
	// Name is the file's name without its folder, "-" for standard input.
	Name string
	// SHA256 is the lower-case hexadecimal hash of the file's bytes.
	SHA256 string
	// Content is the file's bytes, which an archived report carries; nil to
	// leave them out.
	Content []byte
	// Reader is the reader that was asked for by name, "" for none; Original
	// tells that a Word file was read as before its tracked changes.
	Reader   string
	Original bool
}

// Options is what every writer is told beside the comparison.
type Options struct {
	Selection Selection
	Old, New  Source
	// Version is the program's version, recorded in archived reports.
	Version string
	// Lexicon is the content of the user's table of verbs and hedges, where the
	// comparison was made with one.
	Lexicon []byte
	// Paper is for the Word file only.
	Paper ooxml.Paper
	// Screen is for the terminal report only.
	Screen Screen
}
