// Package reporttest holds the comparisons that the tests of reports share.
package reporttest

import (
	"regexp"
	"strconv"
	"strings"
	"testing"

	"resdiff"
	"resdiff/align"
	"resdiff/diff"
	"resdiff/report/view"
	"resdiff/resolution"
)

// Row is one match of a hand-made comparison. Text is marked up: [-went-],
// {+came+}; |o| begins the next old paragraph of the match, |n| the next new one.
// White space before a word goes with the word, as everywhere.
type Row struct {
	Old, New string // labels, with spaces between
	Text     string
	More     func(*resdiff.Change)
}

var marks = regexp.MustCompile(`(?s)\[-(.*?)-\]|\{\+(.*?)\+\}|\|o\||\|n\|`)

// Compared makes a comparison out of rows. The new paragraphs stand in the
// order of the rows; the old ones too, unless oldOrder lists their labels.
func Compared(t testing.TB, old, new resolution.Resolution, oldOrder string, rows []Row) *resdiff.Comparison {
	t.Helper()
	c := &resdiff.Comparison{Old: &old, New: &new, Alignment: &align.Alignment{}}
	at := map[string]int{}
	for _, label := range strings.Fields(oldOrder) {
		at[label] = len(old.Paragraphs)
		old.Paragraphs = append(old.Paragraphs, resolution.Paragraph{Label: parseLabel(label), Kind: kindOf(label)})
	}
	for _, r := range rows {
		ch := resdiff.Change{Match: align.Match{Confidence: 1}}
		for _, label := range strings.Fields(r.Old) {
			i, ok := at[label]
			if !ok {
				i = len(old.Paragraphs)
				old.Paragraphs = append(old.Paragraphs, resolution.Paragraph{Label: parseLabel(label), Kind: kindOf(label)})
			}
			ch.Old = append(ch.Old, i)
		}
		for _, label := range strings.Fields(r.New) {
			ch.New = append(ch.New, len(new.Paragraphs))
			new.Paragraphs = append(new.Paragraphs, resolution.Paragraph{Label: parseLabel(label), Kind: kindOf(label)})
		}
		ch.Edits = edits(&old, &new, ch, r.Text)
		ch.Status = diff.Unchanged
		for _, e := range ch.Edits {
			if e.Op != diff.Equal {
				ch.Status, ch.Attention = diff.Amended, diff.Routine
			}
		}
		switch o, n := len(ch.Old), len(ch.New); {
		case o == 0:
			ch.Relation, ch.Status, ch.Attention = align.Added, diff.Added, diff.Substantive
		case n == 0:
			ch.Relation, ch.Status, ch.Attention = align.Dropped, diff.Dropped, diff.Substantive
		case o == 1 && n > 1:
			ch.Relation = align.Split
		case o > 1 && n == 1:
			ch.Relation = align.Merge
		case o > 1:
			ch.Relation = align.ManyToMany
		}
		if r.More != nil {
			r.More(&ch)
		}
		if ch.Attention == diff.Substantive && ch.Weight == 0 {
			ch.Weight = 0.6
		}
		if view.Changed(ch) {
			c.Summary.Routine += btoi(ch.Status == diff.Amended && ch.Attention == diff.Routine)
			c.Summary.Substantive += btoi(ch.Status == diff.Amended && ch.Attention == diff.Substantive)
			ch.Number = 1
			for _, earlier := range c.Changes {
				ch.Number += btoi(view.Changed(earlier))
			}
		}
		c.Summary.Unchanged += btoi(ch.Status == diff.Unchanged)
		c.Summary.Amended += btoi(ch.Status == diff.Amended)
		c.Summary.Added += btoi(ch.Status == diff.Added)
		c.Summary.Dropped += btoi(ch.Status == diff.Dropped)
		c.Summary.Moved += btoi(ch.Moved)
		c.Summary.Split += btoi(ch.Relation == align.Split)
		c.Summary.Merged += btoi(ch.Relation == align.Merge)
		c.Changes = append(c.Changes, ch)
		c.Alignment.Matches = append(c.Alignment.Matches, ch.Match)
	}
	return c
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

// edits adds marked-up text to the paragraphs of a change and returns its edits.
func edits(old, new *resolution.Resolution, ch resdiff.Change, text string) []diff.Edit {
	var out []diff.Edit
	o, n := 0, 0
	add := func(r *resolution.Resolution, list []int, at int, words string) align.Passage {
		if len(list) == 0 {
			return align.Passage{Paragraph: -1}
		}
		p := &r.Paragraphs[list[at]]
		start := len(p.Text)
		p.Text += words
		return align.Passage{Paragraph: list[at], Start: start, End: len(p.Text)}
	}
	none := align.Passage{Paragraph: -1}
	equal := func(words string) {
		switch {
		case words == "":
		case len(ch.Old) == 0:
			out = append(out, diff.Edit{Op: diff.Insert, Old: none, New: add(new, ch.New, n, words), Kind: diff.Clause})
		case len(ch.New) == 0:
			out = append(out, diff.Edit{Op: diff.Delete, Old: add(old, ch.Old, o, words), New: none, Kind: diff.Clause})
		default:
			out = append(out, diff.Edit{Op: diff.Equal, Old: add(old, ch.Old, o, words), New: add(new, ch.New, n, words)})
		}
	}
	for text != "" {
		m := marks.FindStringSubmatchIndex(text)
		if m == nil {
			equal(text)
			break
		}
		equal(text[:m[0]])
		switch mark := text[m[0]:m[1]]; {
		case mark == "|o|":
			o++
		case mark == "|n|":
			n++
		case m[2] >= 0:
			out = append(out, diff.Edit{Op: diff.Delete, Old: add(old, ch.Old, o, text[m[2]:m[3]]), New: none, Kind: diff.Clause})
		default:
			out = append(out, diff.Edit{Op: diff.Insert, Old: none, New: add(new, ch.New, n, text[m[4]:m[5]]), Kind: diff.Clause})
		}
		text = text[m[1]:]
	}
	return out
}

var labelParts = regexp.MustCompile(`^([A-Z]+)(\d*)([a-z]*)(.*)$`)

func parseLabel(s string) resolution.Label {
	m := labelParts.FindStringSubmatch(s)
	number, _ := strconv.Atoi(m[2])
	return resolution.Label{Series: m[1], Number: number, Suffix: m[3], Sub: m[4]}
}

func kindOf(label string) resolution.Kind {
	switch {
	case strings.HasPrefix(label, "PP"):
		return resolution.Preambular
	case strings.HasPrefix(label, "H"):
		return resolution.Heading
	case strings.HasPrefix(label, "A"):
		return resolution.Annex
	}
	return resolution.Operative
}
