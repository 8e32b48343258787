package main

import (
	"bytes"
	"fmt"
	"io"

	"resdiff/diff"
)

// lexiconFlags are the flags of what words weigh.
type lexiconFlags struct {
	Lexicon string `placeholder:"FILE" group:"read" help:"Weigh verbs and hedges by this table instead of the built-in one, which resdiff lexicon prints."`
}

// options reads the user's table, if one is named, and returns its content too.
func (f lexiconFlags) wording(con *console) (diff.Options, []byte, error) {
	if f.Lexicon == "" {
		return diff.Options{}, nil, nil
	}
	content, err := readContent(f.Lexicon, con)
	if err != nil {
		return diff.Options{}, nil, err
	}
	w, err := diff.ReadWording(bytes.NewReader(content), f.Lexicon)
	return diff.Options{Wording: w}, content, err
}

// lexiconCommand prints the built-in table, for users to write their own from.
type lexiconCommand struct{}

// Run prints the table.
func (lexiconCommand) Run(con *console) error {
	if _, err := io.WriteString(con.Out, diff.WordingTable()); err != nil {
		return fmt.Errorf("standard output: the table could not be written: %w", plainCause(err))
	}
	return nil
}
