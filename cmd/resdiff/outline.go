package main

import "resdiff/report"

// outlineCommand shows how one document is read.
type outlineCommand struct {
	File string `arg:"" help:"The document; - is standard input."`
	JSON bool   `name:"json" help:"For a program: the document as the JSON report holds it."`
}

// Run reads and shows.
func (cmd *outlineCommand) Run(con *console) error {
	in, err := open(cmd.File, con)
	if err != nil {
		return err
	}
	return report.OutlineJSON(con.Out, in.resolution, in.source)
}
