package view

import (
	"slices"
	"strings"

	"resdiff"
	"resdiff/diff"
)

// AuthorOf names who proposed an edit by tracked changes of a file, several with
// commas between; "" where that is not told.
func AuthorOf(c *resdiff.Comparison, e diff.Edit) string {
	s := New
	switch e.Op {
	case diff.Equal:
		return ""
	case diff.Delete:
		s = Old
	}
	at := passage(e, s)
	var names []string
	for _, a := range Document(c, s).Paragraphs[at.Paragraph].Authored {
		if a.Start < at.End && at.Start < a.End && !slices.Contains(names, a.Author) {
			names = append(names, a.Author)
		}
	}
	return strings.Join(names, ", ")
}
