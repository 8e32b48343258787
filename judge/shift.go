package judge

import (
	"slices"
	"strings"

	"resdiff/diff"
	"resdiff/wording"
)

// Shift compares the verbs of two phrases on the partial order, between equals their degree.
func (w *Lexicon) Shift(old, new wording.Phrase) diff.Shift {
	a, b := without(w.acts(old), w.acts(new))
	switch {
	case len(a) == 1 && len(b) == 1:
		return w.compare(a[0], b[0])
	case len(a) > 0 && len(b) > 0:
		return diff.Incomparable
	case len(a)+len(b) == 0:
		a, b = without(w.degrees(old), w.degrees(new))
	}
	switch {
	case len(a)+len(b) == 0:
		return diff.Same
	case len(a) < len(b):
		return diff.Stronger // a further verb: "Welcomes" → "Welcomes and urges"
	case len(a) > len(b):
		return diff.Weaker
	}
	return diff.Lateral
}

// Family returns the family of the last verb of a phrase that has one, "directive",
// "evaluative" or "declarative"; "" where none has.
func (w *Lexicon) Family(p wording.Phrase) string {
	acts := w.acts(p)
	for i := len(acts) - 1; i >= 0; i-- {
		if f := w.verbs[w.plain(acts[i])]; f != "" {
			return f
		}
	}
	return ""
}

// acts returns the verbs of a phrase in the form of the table: with the
// feeling that the last of them is coloured by, without words of degree.
func (w *Lexicon) acts(p wording.Phrase) []string {
	out := make([]string, len(p.Verbs))
	for i, v := range p.Verbs {
		out[i] = w.bare(v)
		if rest, ok := strings.CutPrefix(out[i], "take note"); ok {
			out[i] = "note" + rest // equally neutral, by General Assembly decision 55/488
		}
	}
	for _, m := range p.Modifiers {
		if feeling, ok := strings.CutPrefix(m, "with "); ok {
			last := &out[len(out)-1]
			*last += " with " + w.bare(feeling)
		}
	}
	return out
}

// bare leaves the words of degree out of a phrase: "express deep concern" → "express concern".
func (w *Lexicon) bare(phrase string) string {
	f := slices.DeleteFunc(strings.Fields(phrase), func(s string) bool { return w.degree[s] })
	return strings.TrimSuffix(strings.Join(f, " "), " and")
}

// compare compares two acts.
func (w *Lexicon) compare(a, b string) diff.Shift {
	if a == b {
		return diff.Same
	}
	if said(a) == b || said(b) == a || said(a) != "" && said(a) == said(b) {
		return diff.Lateral // "decide" and "reaffirm its decision"
	}
	if x, y := w.plain(a), w.plain(b); x != a || y != b {
		if x == y {
			return diff.Lateral // "note with nostalgia" → "note"
		}
		return w.compare(x, y)
	}
	x, y := w.class(a), w.class(b)
	switch {
	case x == y || w.lateral[[2]string{x, y}]:
		return diff.Lateral
	case w.stronger(x, y):
		return diff.Stronger
	case w.stronger(y, x):
		return diff.Weaker
	case w.verbs[a] != "" && w.verbs[a] == w.verbs[b]:
		return diff.Lateral
	}
	return diff.Incomparable
}

// said returns the verb of an act said again: "reaffirm its decision" → "decide"; "" for another.
func said(act string) string {
	again, noun, _ := strings.Cut(act, " its ")
	if !in(again, repeating) {
		return ""
	}
	return acted[noun]
}

var acted = map[string]string{
	"decision": "decide", "request": "request", "call": "call upon", "call upon": "call upon", "call for": "call for", "invitation": "invite",
	"recommendation": "recommend", "demand": "demand", "condemnation": "condemn", "endorsement": "endorse", "encouragement": "encourage",
	"appeal": "appeal", "commitment": "commit", "support": "support", "concern": "concerned", "appreciation": "express appreciation",
}

// plain returns a verb that the table does not have without what colours it, where the table has the
// rest: "recall with nostalgia" → "recall", "reaffirm its hospitality" → "reaffirm".
func (w *Lexicon) plain(act string) string {
	if w.verbs[act] != "" {
		return act
	}
	for _, mark := range []string{" with ", " its ", " "} {
		if rest, _, ok := strings.Cut(act, mark); ok && w.verbs[rest] != "" {
			return rest
		}
	}
	return act
}

// degrees returns the words of degree of a phrase.
func (w *Lexicon) degrees(p wording.Phrase) []string {
	var out []string
	for _, part := range slices.Concat(p.Verbs, p.Modifiers) {
		for word := range strings.FieldsSeq(part) {
			if w.degree[word] {
				out = append(out, word)
			}
		}
		if part == "in the strongest terms" {
			out = append(out, part)
		}
	}
	return out
}

// without returns the strings of either list that the other has not, each as often as it exceeds.
func without(a, b []string) (onlyA, onlyB []string) {
	onlyB = slices.Clone(b)
	for _, s := range a {
		if i := slices.Index(onlyB, s); i >= 0 {
			onlyB = slices.Delete(onlyB, i, i+1)
		} else {
			onlyA = append(onlyA, s)
		}
	}
	return onlyA, onlyB
}
