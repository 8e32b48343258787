package diff

import (
	"slices"
	"strings"

	"resdiff/wording"
)

// shift compares two verb phrases on the partial order: first their verbs,
// then, between equals, their words of degree.
func (w *Wording) shift(old, new wording.Phrase) Shift {
	a, b := w.acts(old), w.acts(new)
	a, b = without(a, b), without(b, a)
	switch {
	case len(a) == 0 && len(b) == 0:
		return w.byDegree(old, new)
	case len(a) == 0:
		return Stronger // a further verb: "Welcomes" → "Welcomes and urges"
	case len(b) == 0:
		return Weaker
	}
	shift := w.compare(a[0], b[0])
	for _, x := range a {
		for _, y := range b {
			if w.compare(x, y) != shift {
				return Incomparable
			}
		}
	}
	return shift
}

// acts returns the verbs of a phrase in the form of the table: with the
// feeling that the last of them is coloured by, without words of degree.
func (w *Wording) acts(p wording.Phrase) []string {
	out := make([]string, len(p.Verbs))
	for i, v := range p.Verbs {
		out[i] = w.bare(v)
	}
	for _, m := range p.Modifiers {
		if feeling, ok := strings.CutPrefix(m, "with "); ok {
			last := len(out) - 1
			coloured := strings.Replace(out[last], "take note", "note", 1) + " with " + w.bare(feeling)
			if first, _, both := strings.Cut(coloured, " and "); both && w.verbs[coloured] == "" {
				coloured = first
			}
			out[last] = coloured
		}
	}
	return out
}

// bare leaves the words of degree out of a phrase: "express deep concern" →
// "express concern".
func (w *Wording) bare(phrase string) string {
	f := strings.Fields(phrase)
	f = slices.DeleteFunc(f, func(s string) bool { return w.degree[s] })
	for len(f) > 0 && f[len(f)-1] == "and" {
		f = f[:len(f)-1]
	}
	return strings.Join(f, " ")
}

func (w *Wording) compare(a, b string) Shift {
	if a == b {
		return Same
	}
	if x, y := w.plain(a), w.plain(b); x != a || y != b {
		switch {
		case x == b:
			return Weaker // "note with nostalgia" → "note": a colour of its own is gone
		case y == a:
			return Stronger
		case x != y:
			return w.compare(x, y)
		}
		return Lateral
	}
	x, y := w.class(a), w.class(b)
	switch {
	case x == y || w.lateral[[2]string{x, y}]:
		return Lateral
	case w.stronger[x][y]:
		return Stronger
	case w.stronger[y][x]:
		return Weaker
	case w.verbs[a] != "" && w.verbs[a] == w.verbs[b]:
		return Lateral
	}
	return Incomparable
}

// plain returns a verb that the table does not have without what it is
// coloured by, where the table has the rest: "recall with nostalgia" →
// "recall", "reaffirm its hospitality" → "reaffirm".
func (w *Wording) plain(act string) string {
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

// byDegree compares the words of degree of two phrases with the same verbs.
func (w *Wording) byDegree(old, new wording.Phrase) Shift {
	a, b := w.degrees(old), w.degrees(new)
	a, b = without(a, b), without(b, a)
	switch {
	case len(a) == len(b) && len(a) == 0:
		return Same
	case len(a) < len(b):
		return Stronger
	case len(a) > len(b):
		return Weaker
	}
	return Lateral
}

func (w *Wording) degrees(p wording.Phrase) []string {
	var out []string
	for _, part := range append(slices.Clone(p.Verbs), p.Modifiers...) {
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

// without returns the strings of a that are not in b, each as often as it
// exceeds.
func without(a, b []string) []string {
	left := slices.Clone(b)
	var out []string
	for _, s := range a {
		if i := slices.Index(left, s); i >= 0 {
			left = slices.Delete(left, i, i+1)
			continue
		}
		out = append(out, s)
	}
	return out
}

// family returns the family of the last verb of a phrase, "" if unknown.
func (w *Wording) family(p wording.Phrase) string {
	acts := w.acts(p)
	for i := len(acts) - 1; i >= 0; i-- {
		if f := w.verbs[w.plain(acts[i])]; f != "" {
			return f
		}
	}
	return ""
}
