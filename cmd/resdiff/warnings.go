package main

import (
	"fmt"
	"slices"
	"strings"

	"resdiff/diff"
	"resdiff/internal/language"
	"resdiff/internal/pair"
	"resdiff/internal/printable"
	"resdiff/report"
	"resdiff/resolution"
)

// maxWarnings is how many warnings of one document are printed: more would push
// the report itself out of sight.
const maxWarnings = 3

// warn prints what a reader found odd.
func warn(con *console, name string, warnings []resolution.Warning) {
	for i, w := range warnings {
		if i == maxWarnings {
			fmt.Fprintf(con.Err, "resdiff: %s: %d more warnings; resdiff outline shows them all\n", printable.Clean(name), len(warnings)-i)
			return
		}
		at := name
		switch {
		case w.Span.Line > 0:
			at = fmt.Sprintf("%s:%d", name, w.Span.Line)
		case w.Span.Page > 0:
			at = fmt.Sprintf("%s: page %d", name, w.Span.Page)
		}
		fmt.Fprintf(con.Err, "resdiff: %s: %s\n", printable.Clean(at), printable.Clean(w.Text))
	}
}

// warnOfPair says when the two documents look like a mistake of the person who
// named them: in two languages, with nothing in common, or the wrong way round.
func warnOfPair(con *console, c *diff.Comparison) {
	const date = "2 January 2006"
	switch pair.DoubtOf(c) {
	case pair.TwoLanguages:
		fmt.Fprintf(con.Err, "resdiff: the documents seem to be in two languages, %s and %s, whose words cannot be compared; name both in one language\n",
			language.Name(c.Old.Language), language.Name(c.New.Language))
	case pair.NothingInCommon:
		fmt.Fprintln(con.Err, "resdiff: the documents have no paragraph in common; check that these are the two that you meant")
	case pair.WrongWayRound:
		fmt.Fprintf(con.Err, "resdiff: the first document was adopted after the second (%s, %s), so what was added shows as dropped; name the earlier one first\n",
			c.Old.Adopted.Format(date), c.New.Adopted.Format(date))
	}
}

// warnOfRevisions says that the text before the tracked changes was asked for
// of documents that have none, in the words why.
func warnOfRevisions(con *console, opt resolution.Options, why string, docs ...*document) {
	if !opt.Original || slices.ContainsFunc(docs, func(d *document) bool { return d.Revisions }) {
		return
	}
	fmt.Fprintf(con.Err, "resdiff: --revisions original has no effect: %s\n", why)
}

// warnOfSelection says which flags that choose what is shown a form does not heed.
func (cmd *compareCommand) warnOfSelection(con *console, format report.Format) {
	var what, why string
	switch {
	case cmd.Sheet:
		what, why = "the sheet", "it holds what needs your eyes"
	case format.Name == "docx":
		what, why = "a Word file", "accepting and rejecting its tracked changes gives both texts, so it holds all"
	case format.Name == "json":
		what, why = "a JSON report", "it always holds all"
	default:
		return
	}
	var flags []string
	if len(cmd.Only) > 0 && !cmd.Sheet {
		flags = append(flags, "--only")
	}
	if cmd.Attention == "routine" || cmd.Attention == "substantive" && !cmd.Sheet {
		flags = append(flags, "--attention")
	}
	if cmd.Context > 0 {
		flags = append(flags, "--context")
	}
	switch len(flags) {
	case 0:
	case 1:
		fmt.Fprintf(con.Err, "resdiff: %s has no effect on %s: %s\n", flags[0], what, why)
	default:
		fmt.Fprintf(con.Err, "resdiff: %s have no effect on %s: %s\n", strings.Join(flags, ", "), what, why)
	}
}

// counted writes a count with its noun, a regular one.
func counted(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}
