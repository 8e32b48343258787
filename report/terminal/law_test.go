package terminal

import (
	"bytes"
	"regexp"
	"strings"
	"testing"
	"unicode"

	"github.com/charmbracelet/x/ansi"
	"pgregory.net/rapid"

	"resdiff"
	"resdiff/diff"
	"resdiff/report/internal/reporttest"
	"resdiff/report/view"
	"resdiff/resolution"
)

// styling is all that a coloured report may hold beside text.
var styling = regexp.MustCompile(`\x1b\[[0-9;]*m`)

// checkPrintable fails unless text is lines of printable characters, no wider
// than width, with nothing but our own colours, or none at all.
func checkPrintable(t *rapid.T, text string, width int, coloured bool) {
	if coloured {
		text = styling.ReplaceAllString(text, "")
	}
	for _, line := range strings.Split(text, "\n") {
		for _, r := range line {
			if unicode.IsControl(r) || r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069 {
				t.Fatalf("line %q holds %U", line, r)
			}
		}
		if w := ansi.StringWidth(line); w > width {
			t.Fatalf("line %q is %d wide, more than %d", line, w, width)
		}
	}
}

func drawScreen(t *rapid.T) Screen {
	return Screen{
		Width:      rapid.IntRange(LeastWidth, 130).Draw(t, "width"),
		Colours:    rapid.SampledFrom([]Colours{NoColour, Colours16, Colours256}).Draw(t, "colours"),
		SideBySide: rapid.Bool().Draw(t, "columns"),
	}
}

// Whatever stands in the documents, a terminal report holds no control sequence
// but its own colours, none without colours, and no line wider than the screen.
func TestLaws(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := reporttest.Hostile(t)
		screen := drawScreen(t)
		opt := view.Options{Old: view.Source{Name: rapid.SampledFrom(reporttest.Attacks).Draw(t, "file")}}
		opt.Selection.Context = rapid.IntRange(0, 2).Draw(t, "context")
		opt.Selection.Attention = diff.Attention(rapid.IntRange(0, 2).Draw(t, "least"))
		var b bytes.Buffer
		if err := Write(&b, c, opt, screen); err != nil {
			t.Fatal(err)
		}
		checkPrintable(t, b.String(), screen.Width, screen.Colours != NoColour)
	})
}

// The same holds for outlines.
func TestOutlineLaws(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c, s := reporttest.Hostile(t), drawScreen(t)
		var b bytes.Buffer
		if err := Outline(&b, c.Old, view.Source{Name: rapid.SampledFrom(reporttest.Attacks).Draw(t, "file")}, s); err != nil {
			t.Fatal(err)
		}
		checkPrintable(t, b.String(), s.Width, s.Colours != NoColour)
	})
}

// Every word of both documents that is not folded away is printed: with all
// unchanged paragraphs as context, the report has all words of both texts.
func TestShowsEveryWord(t *testing.T) {
	for name, c := range map[string]*resdiff.Comparison{"harbours": reporttest.Harbours(t)} {
		for _, columns := range []bool{false, true} {
			var b bytes.Buffer
			opt, screen := view.Options{Selection: view.Selection{Context: 1000}}, Screen{Width: 100, SideBySide: columns}
			if err := Write(&b, c, opt, screen); err != nil {
				t.Fatal(err)
			}
			seen := map[string]int{}
			for _, w := range letters(b.String()) {
				seen[w]++
			}
			for _, r := range []*resolution.Resolution{c.Old, c.New} {
				for _, p := range r.Paragraphs {
					for _, w := range letters(p.Text) {
						if seen[w] == 0 {
							t.Errorf("%s, columns %v: %q of %s is not shown", name, columns, w, p.Label)
						}
					}
				}
			}
		}
	}
}

func letters(s string) []string {
	return strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

// A heading with nothing under it but another heading is shown above that one;
// a section in which nothing changed is not.
func TestHeadings(t *testing.T) {
	c := reporttest.Compared(t, resolution.Resolution{}, resolution.Resolution{}, "", []reporttest.Row{
		{Old: "PP1", New: "PP1", Text: "Recalling the harbours,"},
		{Old: "H1", New: "H1", Text: "Quiet waters"},
		{Old: "OP1", New: "OP1", Text: "Notes the calm;"},
		{Old: "H2", New: "H2", Text: "Open sea"},
		{Old: "H3", New: "H3", Text: "Storms"},
		{Old: "OP2", New: "OP2", Text: "Notes the [-calm-]{+storm+};"},
	})
	var b bytes.Buffer
	if err := Write(&b, c, view.Options{}, Screen{}); err != nil {
		t.Fatal(err)
	}
	var headings []string
	for _, line := range strings.Split(b.String(), "\n") {
		if strings.HasPrefix(line, "── ") {
			headings = append(headings, strings.Trim(line, "─ "))
		}
	}
	if got := strings.Join(headings, "; "); got != "H2 Open sea; H3 Storms" {
		t.Errorf("headings shown: %s", got)
	}
}
