// Package brief says of changes what a paper has room for: which of them need
// eyes, in which order, and each in a few words. It is the one place where the
// papers ask what a comparison means.
package brief

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"resdiff/align"
	"resdiff/diff"
	"resdiff/resolution"
)

// NeedsEyes reports whether a change is one for a person to judge.
func NeedsEyes(ch *diff.Change) bool { return ch.Attention == diff.Substantive }

// Routine reports whether an edit of a change, or with -1 the change as a whole,
// is one that nobody need look at.
func Routine(ch *diff.Change, edit int) bool {
	return !NeedsEyes(ch) || edit >= 0 && ch.Edits[edit].Rule != ""
}

// TitleChanged reports whether the title changed in what it says.
func TitleChanged(c *diff.Comparison) bool {
	return c.Title != nil && NeedsEyes(&c.Title.Changes[0])
}

// Weightiest are the indices of the changes that need eyes, weightiest first.
func Weightiest(c *diff.Comparison) []int {
	out := InOrder(c)
	slices.SortStableFunc(out, func(a, b int) int { return cmp.Compare(c.Changes[a].Rank, c.Changes[b].Rank) })
	return out
}

// Reasons say why a change needs eyes, each once.
func Reasons(ch *diff.Change) []string {
	if len(ch.Reasons) == 1 && (ch.Status == diff.Added || ch.Status == diff.Dropped) {
		return nil
	}
	return ch.Reasons
}

// Numbered is what a change is cited by: "Change 17".
func Numbered(ch *diff.Change) string { return fmt.Sprintf("Change %d", ch.Number) }

// Place names a change by its labels: "OP12 → OP13", or one label where both
// sides have the same or there is only one side.
func Place(c *diff.Comparison, ch *diff.Change) string {
	old, new := Labels(c.Old, ch.Old), Labels(c.New, ch.New)
	switch {
	case old == "" || old == new:
		return new
	case new == "":
		return old
	}
	return old + " → " + new
}

// Labels names paragraphs in shorthand: "OP4", "OP4 + OP5", "OP4 to OP9".
func Labels(r *resolution.Resolution, paragraphs []int) string {
	var names []string
	for _, i := range paragraphs {
		names = append(names, r.Paragraphs[i].Name())
	}
	if n := len(names); n > 3 && paragraphs[n-1]-paragraphs[0] == n-1 {
		return names[0] + " to " + names[n-1]
	}
	return strings.Join(names, " + ")
}

// Kind says in a word or two what became of a paragraph.
func Kind(ch *diff.Change) string {
	var out []string
	switch ch.Relation {
	case align.Split:
		out = append(out, "split")
	case align.Merge:
		out = append(out, "merged")
	case align.ManyToMany:
		out = append(out, "redistributed")
	}
	if ch.Moved {
		out = append(out, "moved")
	}
	switch {
	case ch.Status == diff.Added:
		out = append(out, "new")
	case ch.Status != diff.Unchanged:
		out = append(out, ch.Status.String())
	case len(out) == 0:
		out = append(out, "wording unchanged")
	}
	return strings.Join(out, ", ")
}

// Elsewhere says where words that are not shown as moved stand in the other
// document; "" where nothing is to be said.
func Elsewhere(c *diff.Comparison, e *diff.Edit) string {
	if e.Elsewhere == nil {
		return ""
	}
	if e.Op == diff.Delete {
		return "These words stand in " + c.New.Paragraphs[e.Elsewhere.Paragraph].Name() + " of the new text."
	}
	return "These words stand in " + c.Old.Paragraphs[e.Elsewhere.Paragraph].Name() + " of the old text."
}

// Counts are the lines that count the changes.
func Counts(c *diff.Comparison) []string {
	s := c.Summary
	var out []string
	line := func(n int, one, many string) {
		switch {
		case n == 1:
			out = append(out, "1 "+one)
		case n > 1:
			out = append(out, fmt.Sprintf("%d %s", n, many))
		}
	}
	line(s.Unchanged, "paragraph unchanged", "paragraphs unchanged")
	line(s.Amended, "amended", "amended")
	line(s.Added, "new", "new")
	line(s.Dropped, "dropped", "dropped")
	line(s.Moved, "moved", "moved")
	line(s.Split, "split", "split")
	line(s.Merged, "merged", "merged")
	return out
}

// Gist says in a line what a change is about: its first reason, or of what is new
// or gone the first words.
func Gist(c *diff.Comparison, ch *diff.Change) []string {
	if list := Reasons(ch); len(list) > 0 {
		return []string{Clipped(list[0])}
	}
	switch ch.Status {
	case diff.Added:
		return []string{"“" + Clipped(c.New.Paragraphs[ch.New[0]].Text) + "”"}
	case diff.Dropped:
		return []string{"“" + Clipped(c.Old.Paragraphs[ch.Old[0]].Text) + "”"}
	}
	return nil
}

// Clipped is the beginning of a text, about as long as a line.
func Clipped(text string) string {
	const most = 14 // words
	if w := strings.Fields(text); len(w) > most {
		return strings.Join(w[:most], " ") + " …"
	}
	return text
}

// InOrder are the indices of the changes that need eyes, in the order of the
// comparison.
func InOrder(c *diff.Comparison) []int {
	var out []int
	for n := range c.Changes {
		if NeedsEyes(&c.Changes[n]) {
			out = append(out, n)
		}
	}
	return out
}

// Name is what a document is called: by its symbol, its number, its file, or
// otherwise.
func Name(r *resolution.Resolution, file, otherwise string) string {
	return cmp.Or(r.Symbol, r.Number, file, otherwise)
}
