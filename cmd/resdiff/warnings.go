package main

import (
	"fmt"

	"resdiff/internal/printable"
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
