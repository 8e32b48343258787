package word_test

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"

	"resdiff"
	"resdiff/internal/mutate"
	"resdiff/internal/ooxml"
	"resdiff/report/view"
	"resdiff/report/word"
	"resdiff/resolution"
)

// told are the changes of a comparison, one line each.
func told(c *resdiff.Comparison) []string {
	var out []string
	for _, r := range []*resolution.Resolution{c.Old, c.New} {
		out = append(out, r.Symbol, r.Number, r.Title, r.Organ, r.Adopted.String(), r.Meeting, r.Session, r.AgendaItem, r.Recommended, r.Vote)
		for _, p := range r.Paragraphs {
			out = append(out, fmt.Sprint(p.Name(), p.Kind, p.Printed, p.Text, p.Notes, p.Remarks, p.Brackets))
		}
		for _, n := range r.Footnotes {
			out = append(out, n.Mark+" "+n.Text)
		}
	}
	for _, ch := range c.Changes {
		out = append(out, fmt.Sprint(ch.Number, ch.Status, ch.Old, ch.New, ch.Relation, ch.Moved, ch.Attention, ch.Reasons))
	}
	return out
}

// readBack writes the redline of a comparison and compares what stands in it before
// its changes with what stands in it after them.
func readBack(t *testing.T, c *resdiff.Comparison) *resdiff.Comparison {
	t.Helper()
	var b bytes.Buffer
	if err := word.Write(&b, c, view.Options{}, ooxml.A4); err != nil {
		t.Fatal(err)
	}
	var sides [2]*resolution.Resolution
	for k, original := range []bool{true, false} {
		r, err := resolution.Read(b.Bytes(), resolution.Options{Original: original})
		if err != nil {
			t.Fatal(err)
		}
		for _, w := range r.Warnings {
			if strings.Contains(w.Text, "comment") {
				t.Errorf("warns of comments of ours: %s", w.Text)
			}
		}
		sides[k] = r
	}
	return resdiff.Compare(sides[0], sides[1], resdiff.Options{})
}

// sameAgain checks that two comparisons tell the same.
func sameAgain(t *testing.T, what string, got, want *resdiff.Comparison) {
	t.Helper()
	x, y := told(got), told(want)
	if slices.Equal(x, y) {
		return
	}
	for k := range max(len(x), len(y)) {
		if k >= len(x) || k >= len(y) || x[k] != y[k] {
			t.Errorf("%s: read back\n%q\nnot\n%q", what, x[min(k, len(x)):min(k+1, len(x))], y[min(k, len(y)):min(k+1, len(y))])
			return
		}
	}
}

// TestReadBack: a redline read alone, before its changes and after them, is the
// comparison that it was written from.
func TestReadBack(t *testing.T) {
	for _, pair := range [][2]string{
		{"hazards-2017.txt", "hazards-2018.txt"},
		{"hazards-2017.pages.txt", "hazards-2018.pages.txt"},
		{"hazards-2017.pdf", "hazards-2018.pdf"},
		{"annexed.txt", "security.txt"},
		{"rights.txt", "minutes.txt"},
		{"draft-l12.txt", "hazards-2018.txt"},
		{"hazards-2018.txt", "draft-l12.txt"},
	} {
		want := resdiff.Compare(read(t, pair[0]), read(t, pair[1]), resdiff.Options{})
		sameAgain(t, pair[0], readBack(t, want), want)
	}
	old, new := read(t, "draft-l12.txt"), read(t, "draft-l12.txt")
	new.Paragraphs[1].Text = strings.Replace(new.Paragraphs[1].Text, "the ", "any ", 1)
	new.Paragraphs[3].Remarks = append(new.Paragraphs[3].Remarks, resolution.Remark{At: len(new.Paragraphs[3].Text), Text: "(Norway)"})
	drafts := resdiff.Compare(old, new, resdiff.Options{})
	sameAgain(t, "two drafts", readBack(t, drafts), drafts)
	for _, language := range []string{"fr", "es", "ru", "ar", "zh"} {
		old, new := read(t, "glaciers-"+language+".txt"), read(t, "glaciers-"+language+".txt")
		new.Paragraphs[2].Text += " 2030"
		want := resdiff.Compare(old, new, resdiff.Options{})
		sameAgain(t, language, readBack(t, want), want)
	}
}

// composed are resolutions of which what stands around the words is unusual.
var composed = []struct{ name, text string }{
	{"a note called twice and one never called", `Seventieth session

70/900. Lamps in harbours

The General Assembly,

Recalling its resolutions on lamps¹ and on piers,²

Noting the reports of the pilots³ and of the harbour masters,²

1. Urges States to light every pier;⁵

2. Requests the Secretary-General to report on lamps⁶ at its next session.

¹ Resolution 60/1.
² Resolution 60/2, annex.
³ A/70/1.
⁴ A/70/2.
⁵ A/70/3.
⁶ A/70/4.
`},
	{"two parts, each with the line for the organ", `70/901. Piers

A

The General Assembly,

Recalling its resolution 69/1 of 5 December 2014,

1. Urges States to mend their piers;

2. Decides to meet again.

B

The General Assembly,

Noting the wish of many pilots to meet,

Aware of the cost of travel,

1. Invites the pilots to meet in the spring;

2. Requests the Secretary-General to help them.
`},
	{"a statement", `S/PRST/2031/9

Statement by the President of the Security Council

At the 9612th meeting of the Security Council, held on 5 June 2031, in connection with the Council’s consideration of the item entitled “Peace in the harbours”, the President of the Security Council made the following statement on behalf of the Council:

“The Security Council welcomes the calm in the harbours.

“The Council notes that lamps were lit.

“The Council will return to the matter.”
`},
	{"a table that goes on", `70/902. Costs of piers

The General Assembly,

Having considered the report of the harbour masters,

1. Decides to pay for the piers as set out in the annex.

Annex

Costs of piers

Estimated costs for 2031a 62 287 400 57 451 300

Recommendations of the harbour mastersb (1 323 600) (1 323 600) for all the piers that were built before the year in which the lamps were first lit and after which nobody could tell the harbour masters what they had cost, nor who had paid for them, nor when

Requirements for 2031 60 963 800 56 127 700
`},
}

// TestReadBackComposed: so are those that differ little from one another.
func TestReadBackComposed(t *testing.T) {
	parse := func(text string) *resolution.Resolution {
		r, err := resolution.Read([]byte(text), resolution.Options{})
		if err != nil {
			t.Fatal(err)
		}
		return r
	}
	for _, tt := range composed {
		for _, change := range []*strings.Replacer{
			strings.NewReplacer("lamps", "lanterns"),
			strings.NewReplacer(" and of the harbour masters,²", ",", " at its next session", " soon"),
			strings.NewReplacer("\nAware of the cost of travel,\n", "", "⁴ A/70/2.\n", "", "\n\n2. Decides to meet again.", ""),
		} {
			old, new := parse(tt.text), parse(change.Replace(tt.text))
			for _, want := range []*resdiff.Comparison{resdiff.Compare(old, new, resdiff.Options{}), resdiff.Compare(new, old, resdiff.Options{})} {
				sameAgain(t, tt.name, readBack(t, want), want)
			}
		}
	}
}

// TestReadBackOfSuccessors: what was read back is written and read as the same again,
// whatever a year did to a resolution.
func TestReadBackOfSuccessors(t *testing.T) {
	doc, donor := read(t, "hazards-2018.pages.txt"), read(t, "rights.txt")
	for seed := range uint64(8) {
		s := mutate.Make(doc, donor, mutate.Mixed(), seed)
		annotate(s.Old)
		annotate(s.New)
		once := readBack(t, resdiff.Compare(s.Old, s.New, resdiff.Options{}))
		sameAgain(t, fmt.Sprint("seed ", seed), readBack(t, once), once)
	}
}
