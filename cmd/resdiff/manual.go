package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/alecthomas/kong"
)

// manualCommand prints the manual page, made from the grammar itself, for man(7).
// It is for whoever packs a release, so help does not list it.
type manualCommand struct{}

// Run prints the page.
func (manualCommand) Run(con *console, app *kong.Kong) error {
	_, err := io.WriteString(con.Out, manual(app.Model))
	return err
}

func manual(app *kong.Application) string {
	var b strings.Builder
	line := func(format string, args ...any) { fmt.Fprintf(&b, format+"\n", args...) }
	line(`.TH RESDIFF 1 "" "%s"`, roff("resdiff "+programVersion()))
	line(".SH NAME\nresdiff \\- compare two successive resolutions")
	line(".SH SYNOPSIS\n.B resdiff\nOLD NEW [flags]")
	for _, c := range visibleCommands(app.Node) {
		if c != app.DefaultCmd {
			line(".br\n.B resdiff\n%s [flags]", roff(commandLine(c)))
		}
	}
	line(".SH DESCRIPTION\n%s", roff(about))
	for _, c := range visibleCommands(app.Node) {
		title := "resdiff " + commandLine(c)
		if c == app.DefaultCmd {
			title = "resdiff OLD NEW"
		}
		line(".SH %s\n%s", roff(strings.ToUpper(title[:1])+title[1:]), roff(c.Help))
		if c.Detail != "" {
			line(".PP\n%s", roff(c.Detail))
		}
		for _, p := range c.Positional {
			line(".TP\n.I %s\n%s", strings.ToUpper(p.Name), roff(p.Help))
		}
		for _, g := range groups {
			for _, f := range commandFlags(c) {
				if groupKey(f) == g.key {
					line(".TP\n.B %s\n%s", roff(flagLine(f)), roff(f.Help))
				}
			}
		}
	}
	line(".SH EXAMPLES")
	for _, e := range examples {
		line(".TP\n.B %s\n%s", roff(e[0]), roff(e[1]))
	}
	line(".SH EXIT STATUS\n%s", roff(strings.TrimPrefix(exitNote, "Exit status: ")))
	line(".SH SEE ALSO\n.BR diff (1),\n.BR git (1)")
	return b.String()
}

// roff makes text safe for a line of a manual page.
func roff(text string) string {
	text = strings.NewReplacer(`\`, `\e`, "-", `\-`).Replace(text)
	if strings.HasPrefix(text, ".") || strings.HasPrefix(text, "'") {
		text = `\&` + text
	}
	return text
}

// visibleCommands lists the commands that help lists.
func visibleCommands(app *kong.Node) []*kong.Node {
	var out []*kong.Node
	for _, c := range app.Children {
		if !c.Hidden {
			out = append(out, c)
		}
	}
	return out
}
