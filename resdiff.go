// Package resdiff compares two successive resolutions: what was added, dropped
// and amended, what merely rolled over, and what needs a delegate's eyes.
package resdiff

import (
	"resdiff/diff"
	"resdiff/judge"
	"resdiff/ledger"
	"resdiff/resolution"
)

type (
	// Comparison is a finished comparison: all that a report shows.
	Comparison = diff.Comparison
	// Change is one match of paragraphs with what changed in it and what that
	// means.
	Change = diff.Change
)

// Options adjusts a comparison. The zero Options uses the built-in tables.
type Options struct {
	// Wording replaces the built-in table of what verbs and hedges weigh.
	Wording *judge.Lexicon
}

// Compare compares two resolutions: it aligns their paragraphs, diffs each
// match word by word, says of every change what it means, and states what its
// marked-up words do not show.
func Compare(old, new *resolution.Resolution, opt Options) *Comparison {
	c := diff.Compare(old, new)
	judge.Apply(c, opt.Wording)
	ledger.Options{Wording: opt.Wording}.State(c)
	return c
}
