package reporttest

import (
	"strings"

	"pgregory.net/rapid"

	"resdiff"
	"resdiff/align"
	"resdiff/diff"
	"resdiff/resolution"
)

// Attacks are texts that would act on a terminal if they reached it.
var Attacks = []string{
	"\x1b[31mred", "\x1b[2J\x1b[H", "\x1b]0;title\x07", "\x1b]8;;https://example.org\x1b\\link\x1b]8;;\x1b\\",
	"\x1b]52;c;cm0gLXJm\x07", "\x1bP$q\x1b\\", "\u009b31m", "\x9b31m", "\u009d0;x\u009c", "\x07\x08\x08\x08", "over\rwritten",
	"\u202eesrever", "\u2066isolate\u2069", "zero\u200bwidth", "\ufeffbom", "\x00", "\x7f", "\xff\xfe\xfd", "line\nbreak", "\u2028", "tab\tstop",
	"\U000e0041\U000e0042", "[-not a mark-]", "{+nor this+}", strings.Repeat("long", 60), "e" + strings.Repeat("\u0301", 40), "决议" + strings.Repeat("长", 80),
	"<script>alert(1)</script>", "[link](javascript:alert(1))", "![image](https://example.org/x.png)", "https://example.org", "<https://example.org>", "``code``", "**bold**", "1. item", "# heading", "&lt;b&gt;", "| cell |", "---",
	"مرحبا بالعالم", "👩‍👩‍👧‍👦", "",
}

// Hostile makes comparisons whose every text is drawn from words and attacks.
func Hostile(t *rapid.T) *resdiff.Comparison {
	text := rapid.Custom(func(t *rapid.T) string {
		return strings.Join(rapid.SliceOfN(rapid.OneOf(rapid.SampledFrom(Attacks), rapid.StringMatching(`[A-Za-z ,;]{0,20}`), rapid.String()), 0, 5).Draw(t, "parts"), " ")
	})
	word := func(name string) string { return text.Draw(t, name) }
	side := func(name string) *resolution.Resolution {
		r := &resolution.Resolution{Symbol: word(name), Title: word(name), Organ: word(name), Language: word(name), Reader: word(name), Meeting: word(name)}
		r.Footnotes = []resolution.Footnote{{Mark: word("mark"), Text: word("note")}}
		r.Warnings = []resolution.Warning{{Text: word("warning")}}
		for i := range rapid.IntRange(0, 4).Draw(t, "paragraphs") {
			r.Paragraphs = append(r.Paragraphs, resolution.Paragraph{
				Label:   resolution.Label{Series: "OP", Number: i + 1, Suffix: rapid.SampledFrom(Attacks).Draw(t, "suffix")},
				Kind:    resolution.Kind(rapid.IntRange(0, 3).Draw(t, "kind")),
				Text:    word("text"),
				Notes:   []resolution.NoteRef{{}},
				Remarks: []resolution.Remark{{Text: word("remark")}},
			})
		}
		return r
	}
	c := resdiff.Compare(side("old"), side("new"), resdiff.Options{})
	for i := range c.Changes {
		ch := &c.Changes[i]
		ch.Reasons = reasons(word("reason"))
		ch.Anchors = append(ch.Anchors, align.Anchor{Text: word("anchor")})
		ch.Attention = diff.Attention(rapid.IntRange(0, 2).Draw(t, "attention"))
		ch.Confidence = rapid.Float64Range(0, 1).Draw(t, "confidence")
		ch.Rewritten = rapid.Bool().Draw(t, "rewritten")
	}
	c.Ledgers = []diff.Ledger{{ID: "x", Title: word("ledger"), Rows: []diff.Statement{{What: word("what"), Old: diff.Quote{Text: word("was"), Paragraph: -1}, New: diff.Quote{Text: word("is"), Paragraph: -1}, Note: word("note")}}}}
	return c
}
