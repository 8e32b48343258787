// Package brief says of changes what paper has room for: which of them need
// eyes, in which order, and each in a few words. It is the one place where the
// Word file and the sheet ask what a comparison means.
package brief

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"resdiff"
	"resdiff/diff"
	"resdiff/report/view"
	"resdiff/resolution"
)

// NeedsEyes reports whether a change is one for a person to judge.
func NeedsEyes(ch *resdiff.Change) bool { return view.NeedsEyes(*ch) }

// Routine reports whether an edit of a change, or with -1 the change as a whole,
// is one that nobody need look at.
func Routine(ch *resdiff.Change, edit int) bool {
	return !NeedsEyes(ch) || edit >= 0 && ch.Edits[edit].Rule != ""
}

// Weightiest are the indices of the changes that need eyes and that a selection
// keeps, weightiest first.
func Weightiest(c *resdiff.Comparison, s view.Selection) []int { return s.First(c) }

// InOrder are the indices of the same changes in the order of the comparison.
func InOrder(c *resdiff.Comparison, s view.Selection) []int {
	return slices.Sorted(slices.Values(s.First(c)))
}

// ProbablyRoutine counts the changes that no rule explains and that weigh too little
// to need eyes.
func ProbablyRoutine(c *resdiff.Comparison, s view.Selection) int { return s.Lighter(c) }

// Name is what a document is called: by its symbol, its number, its file, or
// otherwise.
func Name(r *resolution.Resolution, src view.Source, otherwise string) string {
	return cmp.Or(r.Symbol, r.Number, src.Name, otherwise)
}

// Place names a change by its labels: "OP12 → OP13".
func Place(c *resdiff.Comparison, ch *resdiff.Change) string { return view.Place(c, *ch) }

// Kind says in a word or two what became of a paragraph.
func Kind(ch *resdiff.Change) string { return view.Happened(*ch) }

// Reasons say why a change needs eyes, weightiest first.
func Reasons(ch *resdiff.Change) []string {
	var out []string
	for _, r := range view.Reasons(*ch) {
		out = append(out, r.Text)
	}
	return out
}

// Shortly are the reasons without the words that they quote, each once: what a
// mark-up beside them does not show.
//
//	"a figure changed: “64” → “71”" → "a figure changed"
//	"the verb is stronger: Encourages → Urges" → "the verb is stronger"
func Shortly(ch *resdiff.Change) []string {
	var out []string
	for _, reason := range Reasons(ch) {
		if short, rest, _ := strings.Cut(reason, ": "); strings.ContainsAny(rest, "“→") {
			reason = short
		}
		if !slices.Contains(out, reason) {
			out = append(out, reason)
		}
	}
	return out
}

// Sorts names the sorts of words that changed, beside what is routine: "figure",
// "words added"; nothing of a paragraph that came or went.
func Sorts(ch *resdiff.Change) []string {
	if ch.Status != diff.Amended {
		return nil
	}
	var out []string
	wording := map[diff.Op]bool{}
	for k, e := range ch.Edits {
		switch e.Kind {
		case diff.Citation, diff.Date, diff.Event, diff.Figure, diff.CrossRef, diff.Verb:
			if name := view.KindWords(e.Kind); !Routine(ch, k) && !slices.Contains(out, name) {
				out = append(out, name)
			}
		default: // what sort of wording, nobody can be sure of
			wording[e.Op] = wording[e.Op] || !Routine(ch, k)
		}
	}
	switch {
	case wording[diff.Insert] && wording[diff.Delete]:
		out = append(out, "wording")
	case wording[diff.Insert]:
		out = append(out, "words added")
	case wording[diff.Delete]:
		out = append(out, "words deleted")
	}
	return out
}

// Gist says in a line what a change is about: of what is new or gone the first words, of
// others the first reason, or the first words that changed.
func Gist(c *resdiff.Comparison, ch *resdiff.Change) []string {
	if ch.Status == diff.Added || ch.Status == diff.Dropped {
		return []string{"“" + clipped(view.FirstText(c, *ch)) + "”"}
	}
	if list := Reasons(ch); len(list) > 0 {
		return []string{clipped(list[0])}
	}
	old, new := "", ""
	for k, e := range ch.Edits {
		switch {
		case e.Op == diff.Equal && (old != "" || new != ""):
			return []string{became(old, new)}
		case e.Op == diff.Equal || Routine(ch, k):
		case e.Op == diff.Delete:
			old += c.OldText(e)
		default:
			new += c.NewText(e)
		}
	}
	if old == "" && new == "" {
		return nil
	}
	return []string{became(old, new)}
}

// became says in a line that words became others.
func became(old, new string) string {
	old, new = clipped(strings.Trim(old, " ,;.:")), clipped(strings.Trim(new, " ,;.:"))
	switch {
	case old == "":
		return "added: “" + new + "”"
	case new == "":
		return "gone: “" + old + "”"
	}
	return "“" + old + "” → “" + new + "”"
}

// clipped is the beginning of a text, about as long as a line.
func clipped(text string) string {
	const most = 12 // words
	if w := strings.Fields(text); len(w) > most {
		return strings.Join(w[:most], " ") + " …"
	}
	return text
}

// Elsewhere says where words that are not shown as moved stand in the other
// document; "" where nothing is to be said.
func Elsewhere(c *resdiff.Comparison, e *diff.Edit) string {
	if e.Elsewhere == nil {
		return ""
	}
	r, verb, text := c.New, "These words went to", "the new text"
	if e.Op == diff.Insert {
		r, verb, text = c.Old, "These words came from", "the old text"
	}
	if e.Elsewhere.Copied {
		verb = "These words stand also in"
	}
	sure := "."
	if e.Elsewhere.Chance < view.Uncertain {
		sure = ", probably."
	}
	return verb + " " + view.Name(r, e.Elsewhere.Paragraph) + " of " + text + sure
}

// Counts are the lines that count the changes.
func Counts(c *resdiff.Comparison) []string {
	s := c.Summary
	var out []string
	for _, n := range []struct {
		count     int
		one, many string
	}{
		{s.Unchanged, "paragraph unchanged", "paragraphs unchanged"}, {s.Amended, "amended", "amended"}, {s.Added, "added", "added"},
		{s.Dropped, "dropped", "dropped"}, {s.Moved, "moved", "moved"}, {s.Split, "split", "split"}, {s.Merged, "merged", "merged"},
	} {
		switch {
		case n.count == 1:
			out = append(out, "1 "+n.one)
		case n.count > 1:
			out = append(out, fmt.Sprintf("%d %s", n.count, n.many))
		}
	}
	return out
}
