package report

import (
	"io"

	"resdiff/diff"
	"resdiff/report/word"
)

// Word writes a comparison as a Word file with tracked changes.
func Word(w io.Writer, c *diff.Comparison, opt Options) error {
	return word.Write(w, c, word.Options{Paper: opt.Paper, OldName: opt.Old.Name, NewName: opt.New.Name})
}
