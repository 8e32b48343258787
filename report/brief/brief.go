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
	"resdiff/wording"
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

// Changed says what became of the words of a paragraph: how the opening verb turned, the
// sorts of things that changed, where words moved, and where there is none of these the
// weightiest words; nothing of a paragraph that came or went.
//
//	"Requests → Recalls the request", "figure", "words moved to OP9", "adds “at sea”"
func Changed(c *resdiff.Comparison, ch *resdiff.Change) []string {
	if ch.Status != diff.Amended {
		return nil
	}
	if ch.Rewritten {
		return append(verbTurn(c, ch), "rewritten")
	}
	out := verbTurn(c, ch)
	say := func(what string) {
		if !slices.Contains(out, what) {
			out = append(out, what)
		}
	}
	others := false
	for k, e := range ch.Edits {
		at := view.Elsewhere(c, *ch, e)
		switch {
		case at != nil && strings.HasPrefix(at.Text(), "moved"):
			say("words moved")
		case at != nil && !e.Elsewhere.Copied:
			say("words moved " + at.Text())
		case at != nil:
			say("words " + at.Text())
		case e.Op == diff.Equal || Routine(ch, k) || e.Kind == diff.Verb:
		case e.Kind == diff.Citation, e.Kind == diff.Date, e.Kind == diff.Event, e.Kind == diff.Figure, e.Kind == diff.CrossRef:
			say(view.KindWords(e.Kind))
		default: // what sort of wording, nobody can be sure of
			others = true
		}
	}
	switch old, new, all := view.Weightiest(c, *ch); {
	case len(out) > 0 && others:
		out = append(out, "other words")
	case len(out) > 0:
	case all:
		out = append(out, became(old, new))
	default:
		out = append(out, became(old, new)+" and more")
	}
	return out
}

// verbTurn says how the opening verb turned, with what was asked where that is now what
// the verb speaks of: "Requests → Recalls the request".
func verbTurn(c *resdiff.Comparison, ch *resdiff.Change) []string {
	old, new := ch.Verb.Old, ch.Verb.New
	if ch.Verb.Shift == diff.Same || old == "" || new == "" {
		return nil
	}
	if _, rest, ok := strings.Cut(view.FirstText(c, *ch), new+" "); ok {
		for i, w := range strings.Fields(rest) {
			if w = strings.Trim(w, ",;:"); i < 3 && wording.Stem(strings.ToLower(w)) == wording.Stem(strings.ToLower(old)) {
				new += " " + strings.Trim(strings.Join(strings.Fields(rest)[:i+1], " "), ",;:")
				break
			}
		}
	}
	return []string{old + " → " + new}
}

// became says in a line that words became others.
func became(old, new string) string {
	old, new = clipped(strings.Trim(old, " ,;.:")), clipped(strings.Trim(new, " ,;.:"))
	switch {
	case old == "":
		return "adds “" + new + "”"
	case new == "":
		return "drops “" + old + "”"
	}
	return "“" + old + "” → “" + new + "”"
}

// clipped is the beginning of a text, a few words that tell it from others.
func clipped(text string) string {
	const most = 5 // words
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
