package view_test

import (
	"strings"
	"testing"

	"resdiff"
	"resdiff/align"
	"resdiff/diff"
	"resdiff/report/internal/reporttest"
	"resdiff/report/view"
	"resdiff/resolution"
)

// written writes runs as the fixtures do.
func written(runs []view.Run) string {
	var b strings.Builder
	for _, r := range runs {
		words := r.Words
		switch r.Op {
		case diff.Delete:
			words = "[-" + words + "-]"
		case diff.Insert:
			words = "{+" + words + "+}"
		}
		b.WriteString(r.Lead + words + r.Trail)
	}
	return b.String()
}

func one(t *testing.T, row reporttest.Row) (*resdiff.Comparison, resdiff.Change) {
	c := reporttest.Compared(t, resolution.Resolution{}, resolution.Resolution{}, "", []reporttest.Row{row})
	return c, c.Changes[0]
}

// TestExcerpt checks what is quoted of a change: the weightiest words with those around
// them, or how a paragraph begins.
func TestExcerpt(t *testing.T) {
	long := strings.TrimSpace(strings.Repeat("word ", 60))
	for _, tt := range []struct {
		name, text, want string
		more             func(*resdiff.Change)
	}{
		{
			name: "what replaced something before what came beside it",
			text: "Notes the work of the ports of the northern coast and asks {+every one of+} them to keep a log of their depth, in the [-local-] {+common+} form that the bureau gives out each spring;",
			want: "… log of their depth, in the [-local-] {+common+} form that the bureau gives out …",
		},
		{
			name: "a verb before a longer change",
			text: "[-Encourages-]{+Urges+} ports to keep a log of the depth of their channels{+, of their lights and of their tides+};",
			want: "[-Encourages-]{+Urges+} ports to keep a log of …",
			more: func(ch *resdiff.Change) { ch.Edits[0].Kind, ch.Edits[1].Kind = diff.Verb, diff.Verb },
		},
		{
			name: "what something accounts for last",
			text: "Requests a report [-at its thirtieth session on all that was done-] {+at its thirty-first session on all that was done+} for the use of {+all+} pilots;",
			want: "… {+was done+} for the use of {+all+} pilots;",
			more: func(ch *resdiff.Change) {
				ch.Leftover = []diff.Leftover{{New: []align.Passage{ch.Edits[len(ch.Edits)-2].New}}}
			},
		},
		{
			name: "words that stand elsewhere last",
			text: "Notes the tides{+ and the long work of the bureaux+} and the {+new+} lights;",
			want: "… {+work of the bureaux+} and the {+new+} lights;",
			more: func(ch *resdiff.Change) { ch.Edits[1].Elsewhere = &diff.Elsewhere{Chance: 1} },
		},
		{
			name: "a long insertion whole enough to judge, cut at its end",
			text: "Notes the tides{+ " + long + "+};",
			want: "Notes the tides {+" + strings.TrimSpace(strings.Repeat("word ", 36)) + "+} …",
		},
		{name: "a paragraph that kept its words", text: "Notes the tides;", want: "Notes the tides;"},
		{
			name: "a rewritten one, both sides",
			text: "[-Regrets the closing of the school-]{+Decides to open a school+};",
			want: "[-Regrets the closing of the school-]; {+Decides to open a school+};",
			more: func(ch *resdiff.Change) { ch.Rewritten = true },
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			c, ch := one(t, reporttest.Row{Old: "OP1", New: "OP1", Text: tt.text, More: tt.more})
			got := written(view.Excerpt(c, ch))
			if got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
}

// TestExcerptOfWhole checks how paragraphs that are new or gone are quoted.
func TestExcerptOfWhole(t *testing.T) {
	c, ch := one(t, reporttest.Row{New: "OP1", Text: "Requests each harbour to name a keeper of its light;"})
	if got, want := written(view.Excerpt(c, ch)), "{+Requests each harbour to name a keeper of its light;+}"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	c, ch = one(t, reporttest.Row{Old: "OP1", Text: "Regrets the fog;"})
	if got, want := written(view.Excerpt(c, ch)), "[-Regrets the fog;-]"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}
