package diff

import (
	"cmp"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"resdiff/align"
	"resdiff/resolution"
	"resdiff/wording"
)

// checkLaws checks what holds of every comparison: each byte of both documents
// is covered once and in order, edits stay within their paragraphs, and what
// is called equal is.
func checkLaws(c *Comparison) error {
	type place struct{ side, paragraph int }
	at := map[place]int{}
	step := func(s int, p align.Passage) error {
		if p.Paragraph < 0 {
			return nil
		}
		key := place{s, p.Paragraph}
		if p.Start != at[key] || p.End <= p.Start {
			return fmt.Errorf("side %d paragraph %d: edit covers %d to %d after %d", s, p.Paragraph, p.Start, p.End, at[key])
		}
		at[key] = p.End
		return nil
	}
	for n, ch := range c.Changes {
		old, new := map[int]bool{}, map[int]bool{}
		for _, i := range ch.Old {
			old[i] = true
		}
		for _, j := range ch.New {
			new[j] = true
		}
		for _, e := range ch.Edits {
			hasOld, hasNew := e.Old.Paragraph >= 0, e.New.Paragraph >= 0
			if hasOld != (e.Op != Insert) || hasNew != (e.Op != Delete) {
				return fmt.Errorf("change %d: %v edit with old %v, new %v", n, e.Op, e.Old, e.New)
			}
			if hasOld && !old[e.Old.Paragraph] || hasNew && !new[e.New.Paragraph] {
				return fmt.Errorf("change %d: edit outside its match: %+v", n, e)
			}
			if err := step(0, e.Old); err != nil {
				return fmt.Errorf("change %d: %w", n, err)
			}
			if err := step(1, e.New); err != nil {
				return fmt.Errorf("change %d: %w", n, err)
			}
			if e.Op == Equal {
				if o, n := keysOf(c.OldText(e)), keysOf(c.NewText(e)); !reflect.DeepEqual(o, n) {
					return fmt.Errorf("equal edit of %q and %q", o, n)
				}
				if e.Pair != 0 || e.Elsewhere != nil {
					return fmt.Errorf("equal edit with pair or elsewhere: %+v", e)
				}
			}
		}
	}
	for s, r := range []*resolution.Resolution{c.Old, c.New} {
		for i, p := range r.Paragraphs {
			if at[place{s, i}] != len(p.Text) {
				return fmt.Errorf("side %d paragraph %d: covered to %d of %d bytes", s, i, at[place{s, i}], len(p.Text))
			}
		}
	}
	return nil
}

func keysOf(text string) []string {
	var keys []string
	for _, t := range wording.Cut(text) {
		if t.Key != "" {
			keys = append(keys, t.Key)
		}
	}
	return keys
}

// document makes a resolution of bare paragraphs.
func document(paragraphs ...string) *resolution.Resolution {
	r := &resolution.Resolution{}
	for i, p := range paragraphs {
		r.Paragraphs = append(r.Paragraphs, resolution.Paragraph{
			Label: resolution.Label{Series: "OP", Number: i + 1}, Kind: resolution.Operative, Text: p,
		})
	}
	return r
}

// oneMatch matches all of old with all of new.
func oneMatch(old, new *resolution.Resolution) *align.Alignment {
	m := align.Match{Confidence: 1}
	for i := range old.Paragraphs {
		m.Old = append(m.Old, i)
	}
	for j := range new.Paragraphs {
		m.New = append(m.New, j)
	}
	switch o, n := len(m.Old), len(m.New); {
	case o == 0 && n == 0:
		return &align.Alignment{}
	case o == 0:
		m.Relation = align.Added
	case n == 0:
		m.Relation = align.Dropped
	case o == 1 && n > 1:
		m.Relation = align.Split
	case o > 1 && n == 1:
		m.Relation = align.Merge
	case o > 1:
		m.Relation = align.ManyToMany
	}
	return &align.Alignment{Matches: []align.Match{m}}
}

var genText = rapid.OneOf(
	rapid.String(),
	rapid.Custom(func(t *rapid.T) string {
		vocabulary := rapid.SampledFrom([]string{"the ", "of ", "and", ", ", "Decides ", "water ", "5.4 ", "(a) ", "“rivers” ", " ", ";", "rivers", "\n", "also "})
		out := ""
		for _, w := range rapid.SliceOfN(vocabulary, 0, 40).Draw(t, "words") {
			out += w
		}
		return out
	}),
)

// bare returns the edits without what interpretation adds to them.
func bare(edits []Edit) []Edit {
	var out []Edit
	for _, e := range edits {
		out = append(out, Edit{Op: e.Op, Old: e.Old, New: e.New, Pair: e.Pair, Elsewhere: e.Elsewhere})
	}
	return out
}

// mirrored are the edits of a comparison with the sides swapped: what came has gone, and
// goes first.
func mirrored(edits []Edit) []Edit {
	out := slices.Clone(edits)
	for k := range out {
		e := &out[k]
		e.Old, e.New = e.New, e.Old
		switch e.Op {
		case Delete:
			e.Op = Insert
		case Insert:
			e.Op = Delete
		}
	}
	for from := 0; from < len(out); {
		to := from
		for to < len(out) && out[to].Op != Equal {
			to++
		}
		slices.SortStableFunc(out[from:to], func(a, b Edit) int { return cmp.Compare(a.Op, b.Op) })
		from = to + 1
	}
	return out
}

func TestLawsHoldForAnyMatch(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		old := document(rapid.SliceOfN(genText, 0, 3).Draw(t, "old")...)
		new := document(rapid.SliceOfN(genText, 0, 3).Draw(t, "new")...)
		c := CompareAligned(old, new, oneMatch(old, new))
		if err := checkLaws(c); err != nil {
			t.Fatal(err)
		}
		if again := CompareAligned(old, new, oneMatch(old, new)); !reflect.DeepEqual(c.Changes, again.Changes) {
			t.Fatal("compared twice, different edits")
		}
		back := CompareAligned(new, old, oneMatch(new, old))
		for i, ch := range back.Changes {
			if got, want := bare(mirrored(ch.Edits)), bare(c.Changes[i].Edits); !reflect.DeepEqual(got, want) {
				t.Fatalf("sides swapped, other edits:\n%+v\n%+v", got, want)
			}
		}
	})
}

func TestDocumentAgainstItselfHasNoEdits(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		doc := document(rapid.SliceOfN(genText, 1, 6).Draw(t, "paragraphs")...)
		c := Compare(doc, doc)
		if err := checkLaws(c); err != nil {
			t.Fatal(err)
		}
		for _, ch := range c.Changes {
			for _, e := range ch.Edits {
				if e.Op != Equal {
					t.Fatalf("edit of nothing: %+v", e)
				}
			}
		}
	})
}

func TestLawsHoldForLongParagraphs(t *testing.T) {
	text := prose(1, 20_000, 4000)
	for _, tt := range []struct{ name, old, new string }{
		{"unrelated", text, prose(2, 20_000, 4000)},
		{"rolled", text, rolled(text)},
		{"few words shuffled", prose(1, 20_000, 4), prose(2, 20_000, 4)},
		{"one word over and over", strings.Repeat("word ", 20_000), "other " + strings.Repeat("word ", 15_000) + "end"},
		{"nothing but marks", strings.Repeat("( , ", 10_000), strings.Repeat(", ) ", 9_000)},
		{"back to front", numbered(0, 20_000, 1), numbered(20_000, 0, -1)},
	} {
		t.Run(tt.name, func(t *testing.T) {
			old, new := document(tt.old), document(tt.new)
			c := CompareAligned(old, new, oneMatch(old, new))
			if err := checkLaws(c); err != nil {
				t.Error(err)
			}
		})
	}
}

// numbered returns words that are all different, from one number to another.
func numbered(from, to, step int) string {
	var b strings.Builder
	for i := from; i != to; i += step {
		fmt.Fprintf(&b, "w%d ", i)
	}
	return b.String()
}
