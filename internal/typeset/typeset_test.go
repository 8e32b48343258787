package typeset

import (
	"reflect"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

const (
	plain Style = iota
	bold
)

func TestWrap(t *testing.T) {
	for _, tt := range []struct {
		name  string
		runs  []Run
		width int
		want  []string
	}{
		{"nothing", nil, 10, nil},
		{"fits", []Run{{"Calls upon States", plain}}, 20, []string{"Calls upon States"}},
		{"between words", []Run{{"Calls upon States to act", plain}}, 12, []string{"Calls upon", "States to", "act"}},
		{"word of two styles stays whole", []Run{{"one tw", plain}, {"o", bold}, {", three", plain}}, 6, []string{"one", "two,", "three"}},
		{"space of a run", []Run{{"one", plain}, {" two", bold}}, 20, []string{"one two"}},
		{"long word", []Run{{"see undocs.org/E/RES/2024/13 there", plain}}, 10, []string{"see undocs", ".org/E/RES", "/2024/13", "there"}},
		{"long word after a full line", []Run{{"123456789 abcdefghijkl", plain}}, 10, []string{"123456789", "abcdefghij", "kl"}},
		{"wide characters", []Run{{"回顾其以往各项决议，", plain}}, 8, []string{"回顾其以", "往各项决", "议，"}},
		{"closing mark keeps to its word", []Run{{"回顾其以，往", plain}}, 8, []string{"回顾其", "以，往"}},
		{"wide brackets", []Run{{"回顾其《决议", plain}}, 8, []string{"回顾其", "《决议"}},
		{"no-break space", []Run{{"a b\u00a0c d", plain}}, 4, []string{"a", "b\u00a0c", "d"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for _, l := range Wrap(tt.runs, tt.width) {
				got = append(got, l.String())
			}
			if !reflect.DeepEqual(got, tt.want) {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

// A word without end is set in time that grows with its length: joining its
// characters one by one would take a minute.
func TestWrapEndlessWord(t *testing.T) {
	word := "“" + strings.Repeat("a", 1<<20)
	lines := Wrap([]Run{{word, plain}}, 64)
	if got := letters(flatten(lines), plain); len(lines) != 1<<20/64+1 || got != word {
		t.Errorf("%d lines hold %d bytes, want %d", len(lines), len(got), len(word))
	}
}

// No line is wider than the width, no line is empty, and the lines hold all
// that the runs hold but the spaces at breaks, in the same order and styles.
func TestWrapLaws(t *testing.T) {
	text := rapid.OneOf(
		rapid.StringMatching(`[a-z ,.]{0,30}`),
		rapid.StringMatching(`[a-z]{0,40}`),
		rapid.StringMatching(`[回顾其以往，《》a ]{0,12}`),
		rapid.SampledFrom([]string{"e\u0301", "👩‍👩‍👧", "إذ تشير", "한국", " ", "[-", "-]", "{+"}),
	)
	rapid.Check(t, func(t *rapid.T) {
		var runs []Run
		for i, s := range rapid.SliceOfN(text, 0, 8).Draw(t, "texts") {
			runs = append(runs, Run{s, Style(i % 2)})
		}
		width := rapid.IntRange(2, 40).Draw(t, "width")
		lines := Wrap(runs, width)
		for _, l := range lines {
			if l.Width() > width {
				t.Fatalf("line %q is %d wide, more than %d", l, l.Width(), width)
			}
			if l.Width() == 0 {
				t.Fatalf("empty line")
			}
		}
		for style := range Style(2) {
			if got, want := letters(flatten(lines), style), letters(runs, style); got != want {
				t.Fatalf("style %d: got %q, want %q", style, got, want)
			}
		}
		if got, want := letters(flatten(lines), plain, bold), letters(runs, plain, bold); got != want {
			t.Fatalf("got %q, want %q", got, want)
		}
	})
}

func flatten(lines []Line) []Run {
	var out []Run
	for _, l := range lines {
		out = append(out, l...)
	}
	return out
}

func letters(runs []Run, styles ...Style) string {
	var b strings.Builder
	for _, r := range runs {
		for _, s := range styles {
			if r.Style == s {
				b.WriteString(strings.ReplaceAll(r.Text, " ", ""))
			}
		}
	}
	return b.String()
}
