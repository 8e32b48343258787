package main

import (
	"bytes"

	"resdiff/diff"
	"resdiff/report"
)

// compareCommand compares two documents.
type compareCommand struct {
	Old    string `arg:"" help:"The earlier document; - is standard input."`
	New    string `arg:"" help:"The later document; - is standard input."`
	Format string `help:"Form of the report."`
}

// Run compares and reports.
func (cmd *compareCommand) Run(con *console) error {
	old, err := open(cmd.Old, con)
	if err != nil {
		return err
	}
	new, err := open(cmd.New, con)
	if err != nil {
		return err
	}
	c := diff.Compare(old.resolution, new.resolution, diff.Options{})
	f, ok := report.FormatByName(cmd.Format)
	if !ok {
		f = report.Formats[0]
	}
	var b bytes.Buffer
	if err := f.Write(&b, c, report.Options{Old: old.source, New: new.source}); err != nil {
		return err
	}
	if _, err := con.Out.Write(b.Bytes()); err != nil {
		return err
	}
	for _, ch := range c.Changes {
		if ch.Status != diff.Unchanged || ch.Moved {
			return errDifferent
		}
	}
	return nil
}
