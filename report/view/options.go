// Package view works out once what a report says of a comparison: which changes
// it shows and what it calls them, their words in runs, the reasons, the
// ledgers, what needs eyes first. It knows no form of output: each form has a
// package of its own, which writes what stands here.
package view

import "resdiff/diff"

// Options is what every writer is told beside the comparison.
type Options struct {
	Selection Selection
	Old, New  Source
	// Version is the program's version, recorded in archived reports.
	Version string
	// Lexicon is the content of the user's table of verbs and hedges, where the
	// comparison was made with one.
	Lexicon []byte
}

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
