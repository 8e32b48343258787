package main

import (
	"bytes"
	"errors"

	"resdiff/report/json"
	"resdiff/report/terminal"
)

// outlineCommand shows how one document is read.
type outlineCommand struct {
	File     string `arg:"" help:"The document; - is standard input."`
	JSON     bool   `name:"json" group:"report" xor:"form" help:"For a program: the document as the JSON report holds it."`
	Plain    bool   `group:"report" xor:"form" help:"For programs that compare lines, such as git: the text alone, a line for each paragraph, without pages and lines."`
	NoLabels bool   `group:"report" help:"With --plain: paragraphs without their labels, so that one that was added changes no line but its own."`

	screenFlags
	readFlags
}

// Run reads and shows.
func (cmd *outlineCommand) Run(con *console) error {
	if cmd.NoLabels && !cmd.Plain {
		return errors.New("--no-labels goes with --plain")
	}
	screen, err := cmd.screen(con, true, false)
	if err != nil {
		return err
	}
	content, err := readContent(cmd.File, con)
	if err != nil {
		return err
	}
	// The outline shows the warnings itself.
	d, err := parseDocument(cmd.File, content, cmd.options())
	if err != nil {
		return err
	}
	warnOfRevisions(con, cmd.options(), "the document has no tracked changes and no words struck through", d)
	var b bytes.Buffer
	switch {
	case cmd.JSON:
		err = json.Outline(&b, d.Resolution, d.Source)
	case cmd.Plain:
		err = terminal.PlainOutline(&b, d.Resolution, !cmd.NoLabels)
	default:
		err = terminal.Outline(&b, d.Resolution, d.Source, screen)
	}
	if err != nil {
		return err
	}
	return printReport(con, b.Bytes(), !cmd.JSON && !cmd.Plain && !cmd.NoPager)
}
