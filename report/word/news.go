package word

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"resdiff/align"
	"resdiff/diff"
	"resdiff/internal/ooxml"
	"resdiff/resolution"
)

// The authors of tracked changes. Word can show those of one author alone.
const (
	author        = ooxml.Author
	routineAuthor = ooxml.RoutineAuthor
)

// needsEyes reports whether a change is one for a person to judge.
func needsEyes(ch *diff.Change) bool { return ch.Attention == diff.Substantive }

// authorOf is the author of an edit of a change, or (-1) of the change as a whole.
func authorOf(ch *diff.Change, edit int) string {
	if !needsEyes(ch) || edit >= 0 && ch.Edits[edit].Rule != "" {
		return routineAuthor
	}
	return author
}

// weightiest are the indices of the changes that need eyes, weightiest first.
func weightiest(c *diff.Comparison) []int {
	var out []int
	for n := range c.Changes {
		if needsEyes(&c.Changes[n]) {
			out = append(out, n)
		}
	}
	slices.SortStableFunc(out, func(a, b int) int { return cmp.Compare(c.Changes[a].Rank, c.Changes[b].Rank) })
	return out
}

// reasons say why a change needs eyes, each once.
func reasons(ch *diff.Change) []string {
	if len(ch.Reasons) == 1 && (ch.Status == diff.Added || ch.Status == diff.Dropped) {
		return nil
	}
	return ch.Reasons
}

// numbered is what a change is cited by: "Change 17".
func numbered(ch *diff.Change) string { return fmt.Sprintf("Change %d", ch.Number) }

// place names a change by its labels: "OP12 → OP13", or one label where both
// sides have the same or there is only one side.
func place(c *diff.Comparison, ch *diff.Change) string {
	old, new := labels(c.Old, ch.Old), labels(c.New, ch.New)
	switch {
	case old == "" || old == new:
		return new
	case new == "":
		return old
	}
	return old + " → " + new
}

// labels names paragraphs in shorthand: "OP4", "OP4 + OP5", "OP4 to OP9".
func labels(r *resolution.Resolution, paragraphs []int) string {
	var names []string
	for _, i := range paragraphs {
		names = append(names, r.Paragraphs[i].Name())
	}
	if n := len(names); n > 3 && paragraphs[n-1]-paragraphs[0] == n-1 {
		return names[0] + " to " + names[n-1]
	}
	return strings.Join(names, " + ")
}

// kind says in a word or two what became of a paragraph.
func kind(ch *diff.Change) string {
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

// elsewhere says where words that are not shown as moved stand in the other
// document; "" where nothing is to be said.
func elsewhere(c *diff.Comparison, e *diff.Edit) string {
	if e.Elsewhere == nil {
		return ""
	}
	if e.Op == diff.Delete {
		return "These words stand in " + c.New.Paragraphs[e.Elsewhere.Paragraph].Name() + " of the new text."
	}
	return "These words stand in " + c.Old.Paragraphs[e.Elsewhere.Paragraph].Name() + " of the old text."
}

// counts are the lines that count the changes.
func counts(c *diff.Comparison) []string {
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

// gist says in a line what a change is about: its first reason, or of what is new
// or gone the first words.
func gist(c *diff.Comparison, ch *diff.Change) []string {
	if list := reasons(ch); len(list) > 0 {
		return []string{clipped(list[0])}
	}
	switch ch.Status {
	case diff.Added:
		return []string{"“" + clipped(c.New.Paragraphs[ch.New[0]].Text) + "”"}
	case diff.Dropped:
		return []string{"“" + clipped(c.Old.Paragraphs[ch.Old[0]].Text) + "”"}
	}
	return nil
}

// clipped is the beginning of a text, about as long as a line.
func clipped(text string) string {
	const most = 14 // words
	if w := strings.Fields(text); len(w) > most {
		return strings.Join(w[:most], " ") + " …"
	}
	return text
}
