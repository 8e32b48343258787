package report

import (
	"bytes"
	"regexp"
	"strings"
	"testing"
	"unicode"

	"github.com/charmbracelet/x/ansi"
	"pgregory.net/rapid"

	"resdiff"
	"resdiff/align"
	"resdiff/diff"
	"resdiff/resolution"
)

// attacks are texts that would act on a terminal if they reached it.
var attacks = []string{
	"\x1b[31mred", "\x1b[2J\x1b[H", "\x1b]0;title\x07", "\x1b]8;;https://example.org\x1b\\link\x1b]8;;\x1b\\",
	"\x1b]52;c;cm0gLXJm\x07", "\x1bP$q\x1b\\", "\u009b31m", "\x9b31m", "\u009d0;x\u009c", "\x07\x08\x08\x08", "over\rwritten",
	"\u202eesrever", "\u2066isolate\u2069", "zero\u200bwidth", "\ufeffbom", "\x00", "\x7f", "\xff\xfe\xfd", "line\nbreak", "\u2028", "tab\tstop",
	"\U000e0041\U000e0042", "[-not a mark-]", "{+nor this+}", strings.Repeat("long", 60), "e" + strings.Repeat("\u0301", 40), "决议" + strings.Repeat("长", 80),
	"<script>alert(1)</script>", "[link](javascript:alert(1))", "![image](https://example.org/x.png)", "https://example.org", "<https://example.org>", "``code``", "**bold**", "1. item", "# heading", "&lt;b&gt;", "| cell |", "---",
	"مرحبا بالعالم", "👩‍👩‍👧‍👦", "",
}

// hostile makes comparisons whose every text is drawn from words and attacks.
func hostile(t *rapid.T) *diff.Comparison {
	text := rapid.Custom(func(t *rapid.T) string {
		return strings.Join(rapid.SliceOfN(rapid.OneOf(rapid.SampledFrom(attacks), rapid.StringMatching(`[A-Za-z ,;]{0,20}`), rapid.String()), 0, 5).Draw(t, "parts"), " ")
	})
	word := func(name string) string { return text.Draw(t, name) }
	side := func(name string) *resolution.Resolution {
		r := &resolution.Resolution{Symbol: word(name), Title: word(name), Organ: word(name), Language: word(name), Reader: word(name), Meeting: word(name)}
		r.Footnotes = []resolution.Footnote{{Mark: word("mark"), Text: word("note")}}
		r.Warnings = []resolution.Warning{{Text: word("warning")}}
		for i := range rapid.IntRange(0, 4).Draw(t, "paragraphs") {
			r.Paragraphs = append(r.Paragraphs, resolution.Paragraph{
				Label:   resolution.Label{Series: "OP", Number: i + 1, Suffix: rapid.SampledFrom(attacks).Draw(t, "suffix")},
				Kind:    resolution.Kind(rapid.IntRange(0, 3).Draw(t, "kind")),
				Text:    word("text"),
				Notes:   []resolution.NoteRef{{}},
				Remarks: []resolution.Remark{{Text: word("remark")}},
			})
		}
		return r
	}
	c := resdiff.Compare(side("old"), side("new"), diff.Options{})
	for i := range c.Changes {
		ch := &c.Changes[i]
		ch.Reasons = []string{word("reason")}
		ch.Anchors = append(ch.Anchors, align.Anchor{Text: word("anchor")})
		ch.Attention = diff.Attention(rapid.IntRange(0, 2).Draw(t, "attention"))
		ch.Confidence = rapid.Float64Range(0, 1).Draw(t, "confidence")
		ch.Rewritten = rapid.Bool().Draw(t, "rewritten")
	}
	c.Ledgers = diff.Ledgers{{ID: "x", Title: word("ledger"), Rows: []diff.LedgerRow{{What: word("what"), Old: word("was"), New: word("is"), Note: word("note")}}}}
	return c
}

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
		Brackets:   rapid.Bool().Draw(t, "brackets"),
		SideBySide: rapid.Bool().Draw(t, "columns"),
	}
}

// Whatever stands in the documents, a terminal report holds no control sequence
// but its own colours, none without colours, and no line wider than the screen.
func TestTerminalLaws(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := hostile(t)
		opt := Options{Screen: drawScreen(t), Old: Source{Name: rapid.SampledFrom(attacks).Draw(t, "file")}}
		opt.Selection.Context = rapid.IntRange(0, 2).Draw(t, "context")
		opt.Selection.Attention = diff.Attention(rapid.IntRange(0, 2).Draw(t, "least"))
		var b bytes.Buffer
		if err := Terminal(&b, c, opt); err != nil {
			t.Fatal(err)
		}
		checkPrintable(t, b.String(), opt.Screen.Width, opt.Screen.Colours != NoColour)
	})
}

// The same holds for outlines.
func TestOutlineLaws(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c, s := hostile(t), drawScreen(t)
		var b bytes.Buffer
		if err := Outline(&b, c.Old, Source{Name: rapid.SampledFrom(attacks).Draw(t, "file")}, s); err != nil {
			t.Fatal(err)
		}
		checkPrintable(t, b.String(), s.Width, s.Colours != NoColour)
	})
}

// Every word of both documents that is not folded away is printed: with all
// unchanged paragraphs as context, the report has all words of both texts.
func TestTerminalShowsEveryWord(t *testing.T) {
	for name, c := range map[string]*diff.Comparison{"harbours": harbours(t)} {
		for _, columns := range []bool{false, true} {
			var b bytes.Buffer
			opt := Options{Selection: Selection{Context: 1000}, Screen: Screen{Width: 100, SideBySide: columns}}
			if err := Terminal(&b, c, opt); err != nil {
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

// Equal comparisons give equal bytes in every format.
func TestFormatsAreDeterministic(t *testing.T) {
	for _, f := range Formats {
		var a, b bytes.Buffer
		if err := f.Write(&a, harbours(t), Options{Version: "v0"}); err != nil {
			t.Fatal(err)
		}
		if err := f.Write(&b, harbours(t), Options{Version: "v0"}); err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(a.Bytes(), b.Bytes()) {
			t.Errorf("%s: two runs differ", f.Name)
		}
	}
}

// A heading with nothing under it but another heading is shown above that one;
// a section in which nothing changed is not.
func TestTerminalHeadings(t *testing.T) {
	c := compared(t, resolution.Resolution{}, resolution.Resolution{}, "", []row{
		{"PP1", "PP1", "Recalling the harbours,", nil},
		{"H1", "H1", "Quiet waters", nil},
		{"OP1", "OP1", "Notes the calm;", nil},
		{"H2", "H2", "Open sea", nil},
		{"H3", "H3", "Storms", nil},
		{"OP2", "OP2", "Notes the [-calm-]{+storm+};", nil},
	})
	var b bytes.Buffer
	if err := Terminal(&b, c, Options{}); err != nil {
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
