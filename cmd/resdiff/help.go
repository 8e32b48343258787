package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/alecthomas/kong"

	"resdiff/internal/typeset"
)

// shortUsage is printed when resdiff is called with nothing to do.
const shortUsage = `resdiff: two documents are needed

  resdiff OLD NEW               compare two documents
  resdiff OLD NEW -o FILE.html  write the report as a page
  resdiff --help                everything else
`

// about opens the help.
const about = `resdiff compares two successive resolutions, matches their paragraphs by what they speak of, and shows what was added, dropped, amended and moved, and which of it changes a commitment rather than rolling over from year to year. Documents may be text, PDF, Word, OpenDocument or web pages. Nothing leaves this computer.`

// examples follow the usage lines in the help.
var examples = [][2]string{
	{"resdiff 2023.pdf 2024.docx", "what changed, on the terminal"},
	{"resdiff 2023.txt 2024.txt -o changes.html", "as a page"},
	{"resdiff 2023.pdf 2024.docx -o changes.docx", "in Word, with tracked changes"},
	{"resdiff 2023.pdf 2024.pdf --sheet -o sheet.docx", "a sheet to negotiate from"},
	{"resdiff old.txt new.txt --attention substantive", "only what needs your eyes"},
	{"resdiff old.txt new.txt --only added,dropped", "only what is new or gone"},
	{"resdiff old.txt new.txt --side-by-side", "in two columns"},
	{"resdiff draft.docx", "a draft's tracked changes"},
	{"resdiff outline 2024.pdf", "how resdiff reads a document"},
	{"resdiff ./outline new.txt", "a file named like a command"},
}

// groups are the headings under which help lists flags, in order.
var groups = []struct{ key, title string }{
	{"show", "What is shown, in the ledgers too (JSON and Word always hold all)"},
	{"report", "The report"},
	{"paper", "On paper"},
	{"screen", "On the terminal"},
	{"read", "Reading"},
	{"", "Other"},
}

// exitNote ends the help.
const exitNote = `Exit status: 0 no differences, 1 differences (whatever is shown of them), 2 trouble.`

// helpWidth is how wide help is set: that of the plainest terminal.
const helpWidth = 80

// printHelp prints the help for a command, or for the whole program.
func printHelp(_ kong.HelpOptions, ctx *kong.Context) error {
	node := ctx.Selected()
	whole := node == nil || node.Name == "compare"
	var b strings.Builder
	if whole {
		node = ctx.Model.DefaultCmd
		b.WriteString("Usage: resdiff OLD NEW [flags]\n")
		for _, c := range visibleCommands(ctx.Model.Node) {
			if c != node {
				fmt.Fprintf(&b, "       resdiff %s [flags]\n", commandLine(c))
			}
		}
		b.WriteString("\n" + wrapped(0, about) + "\n")
		list(&b, "Examples", examples)
		var commands [][2]string
		for _, c := range visibleCommands(ctx.Model.Node) {
			if c != node {
				commands = append(commands, [2]string{commandLine(c), c.Help})
			}
		}
		list(&b, "Commands", commands)
	} else {
		fmt.Fprintf(&b, "Usage: resdiff %s [flags]\n\n%s", commandLine(node), wrapped(0, node.Help))
		if node.Detail != "" {
			b.WriteString("\n" + wrapped(0, node.Detail))
		}
		b.WriteString("\n")
	}
	var arguments [][2]string
	for _, p := range node.Positional {
		arguments = append(arguments, [2]string{strings.ToUpper(p.Name), p.Help})
	}
	list(&b, "Documents", arguments)
	for _, g := range groups {
		var flags [][2]string
		for _, group := range node.AllFlags(true) {
			for _, f := range group {
				if groupKey(f) == g.key {
					flags = append(flags, [2]string{flagLine(f), f.Help})
				}
			}
		}
		list(&b, g.title, flags)
	}
	if whole {
		b.WriteString(wrapped(0, exitNote))
	}
	_, err := io.WriteString(ctx.Stdout, b.String())
	return err
}

func groupKey(f *kong.Flag) string {
	if f.Group == nil {
		return ""
	}
	return f.Group.Key
}

// commandLine shows a command with its arguments: "outline FILE".
func commandLine(c *kong.Node) string {
	out := c.Name
	for _, p := range c.Positional {
		name := strings.ToUpper(p.Name)
		if p.IsCumulative() {
			name += " ..."
		}
		if !p.Required {
			name = "[" + name + "]"
		}
		out += " " + name
	}
	return out
}

// flagLine shows a flag with what it takes: "-o, --output FILE".
func flagLine(f *kong.Flag) string {
	out := "--" + f.Name
	if f.Short != 0 {
		out = "-" + string(f.Short) + ", " + out
	}
	if f.PlaceHolder != "" && !f.IsBool() {
		out += " " + f.PlaceHolder
	}
	return out
}

// list prints a heading and rows of two columns; nothing if there are no rows.
func list(b *strings.Builder, title string, rows [][2]string) {
	if len(rows) == 0 {
		return
	}
	b.WriteString(title + ":\n")
	column := 0
	for _, r := range rows {
		if n := len(r[0]); n <= 50 {
			column = max(column, n)
		}
	}
	for _, r := range rows {
		text := wrapped(column+4, r[1])
		if len(r[0]) <= column {
			text = fmt.Sprintf("  %-*s  %s", column, r[0], strings.TrimLeft(text, " "))
		} else {
			text = "  " + r[0] + "\n" + text
		}
		b.WriteString(text)
	}
	b.WriteString("\n")
}

// wrapped sets text in lines of helpWidth with an indent.
func wrapped(indent int, text string) string {
	var b strings.Builder
	for _, l := range typeset.Wrap([]typeset.Run{{Text: text}}, helpWidth-indent) {
		b.WriteString(strings.Repeat(" ", indent) + l.String() + "\n")
	}
	return b.String()
}
