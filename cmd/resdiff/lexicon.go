package main

import (
	"bytes"
	"fmt"
	"io"

	"resdiff"
	"resdiff/judge"
)

// lexiconFlags are the flags of what words weigh.
type lexiconFlags struct {
	Lexicon string `placeholder:"FILE" group:"read" help:"Weigh verbs and hedges by this table instead of the built-in one, which resdiff lexicon prints."`
}

// options reads the user's table, if one is named, and returns its content too.
func (f lexiconFlags) wording(con *console) (resdiff.Options, []byte, error) {
	if f.Lexicon == "" {
		return resdiff.Options{}, nil, nil
	}
	content, err := readContent(f.Lexicon, con)
	if err != nil {
		return resdiff.Options{}, nil, err
	}
	w, err := judge.ReadLexicon(bytes.NewReader(content), f.Lexicon)
	return resdiff.Options{Wording: w}, content, err
}

// lexiconCommand prints the built-in table, for users to write their own from.
type lexiconCommand struct{}

// Run prints the table.
func (lexiconCommand) Run(con *console) error {
	if _, err := io.WriteString(con.Out, judge.LexiconTable()); err != nil {
		return fmt.Errorf("standard output: the table could not be written: %w", plainCause(err))
	}
	return nil
}
