package reporttest

import (
	"strings"
	"testing"
	"time"

	"resdiff"
	"resdiff/align"
	"resdiff/diff"
	"resdiff/report/view"
	"resdiff/resolution"
)

// Harbours is a hand-made comparison that has every kind of change.
func Harbours(t testing.TB) *resdiff.Comparison {
	eyes := func(text string) func(*resdiff.Change) {
		return func(ch *resdiff.Change) { ch.Attention, ch.Reasons = diff.Substantive, reasons(text) }
	}
	old := resolution.Resolution{
		Reader: "text", Language: "en", Symbol: "E/RES/2031/7", Number: "2031/7",
		Organ: "Economic and Social Council", Title: "Harbours of small island States",
		Adopted:   time.Date(2031, 6, 11, 0, 0, 0, 0, time.UTC),
		Footnotes: []resolution.Footnote{{Mark: "1", Text: "E/2031/44."}},
	}
	new := resolution.Resolution{
		Reader: "text", Language: "en", Symbol: "E/RES/2032/9", Number: "2032/9",
		Organ: "Economic and Social Council", Title: "Harbours of small island States and their pilots",
		Adopted:  time.Date(2032, 6, 9, 0, 0, 0, 0, time.UTC),
		Warnings: []resolution.Warning{{Text: "paragraph 6 stands after paragraph 7; the printed numbers are kept"}},
	}
	c := Compared(t, old, new, "PP1 PP2 PP3 PP4 H1 OP1 OP2 OP3 OP4 OP5 OP6 OP7 OP8 OP9 H2 OP10 OP11 OP12 OP13", []Row{
		{"PP1", "PP1", "Recalling its resolution [-2030/5 of 12 June 2030-] {+2031/7 of 11 June 2031+} on the harbours of small island States,", func(ch *resdiff.Change) {
			ch.Reasons = reasons("the series' own last resolution, as every year")
			ch.Edits[1].Kind, ch.Edits[3].Kind = diff.Citation, diff.Citation
		}},
		{"PP2", "PP2", "Mindful that a harbour is the only door of many an island,", nil},
		{"PP3", "PP3", "Noting that 61 per cent of the goods of such States arrive by sea,", nil},
		{"H1", "H1", "Keeping harbours open", nil},
		{"OP1", "OP1", "[-Encourages-]{+Urges+} Governments to keep at least one pilot on watch at every hour;", func(ch *resdiff.Change) {
			ch.Attention, ch.Reasons = diff.Substantive, reasons("the verb is stronger: Encourages → Urges")
			ch.Verb = diff.VerbShift{Old: "Encourages", New: "Urges", Shift: diff.Stronger}
			ch.Edits[0].Kind, ch.Edits[1].Kind = diff.Verb, diff.Verb
		}},
		{"OP2", "OP2", "Welcomes the tide tables of the regional bureaux;", nil},
		{"PP4", "OP3", "[-Bearing-]{+Bears+} in mind the advice of the masters of inter-island vessels[-,-]{+;+}", func(ch *resdiff.Change) {
			ch.Moved, ch.Attention = true, diff.Substantive
			ch.Reasons = reasons("it went from the preamble to the operative part")
		}},
		{"OP3", "OP4 OP5", "Calls upon ports to publish their dues[- and-]|n|{+Requests the Secretariat+} to keep the lists in one place;", eyes("a request was added")},
		{"OP4 OP5", "OP6", "Invites pilots to train together[-;-]|o|[-Invites them also-]{+ and+} to share their charts;", nil},
		{"OP6", "OP7", "[-Regrets that so few harbours keep a log of the depth of their channels and that the logs are not read-]{+Decides to open a register of channel depths, which any master may consult without charge+};", func(ch *resdiff.Change) {
			ch.Rewritten, ch.Attention, ch.Confidence = true, diff.Substantive, 0.62
			ch.RunnerUp = &align.RunnerUp{Old: 13, New: 11, Confidence: 0.41}
			ch.Anchors = []align.Anchor{{Kind: align.AnchorWord, Text: "channel", Weight: 0.4}, {Kind: align.AnchorWord, Text: "depth", Weight: 0.3}}
			ch.Reasons = reasons("what is said is new")
		}},
		{"", "OP8", "Requests each harbour to name a keeper of its light who answers to the pilots;", eyes("a request was added")},
		{"OP8", "OP9", "Notes the fourth Meeting of Harbour Masters;", nil},
		{"OP9", "", "Regrets the closing of the school of pilots, and asks that its library be kept together;", func(ch *resdiff.Change) {
			ch.Attention, ch.Reasons = diff.Substantive, reasons("a request is gone")
			ch.Edits = []diff.Edit{ch.Edits[0], ch.Edits[0]}
			cut := strings.Index("Regrets the closing of the school of pilots, and asks", " and asks")
			ch.Edits[0].Old.End, ch.Edits[1].Old.Start = cut, cut
			ch.Edits[1].Elsewhere = &diff.Elsewhere{Passage: align.Passage{Paragraph: 13, Start: 0, End: 10}, Chance: 1}
		}},
		{"OP7", "OP10", "Thanks the Governments that host the bureaux;", func(ch *resdiff.Change) { ch.Moved, ch.Attention = true, diff.Routine }},
		{"H2", "H2", "[-Paying for-]{+Maintaining+} breakwaters", nil},
		{"OP10 OP11", "OP11 OP12", "Asks donors to fund breakwaters{+ and moles+},|o| as appropriate,|n| and to report on [-it-]{+them+} yearly;", nil},
		{"OP12", "OP13", "Requests a report[- at its session of 2032-]{+ at its session of 2033+}.", func(ch *resdiff.Change) {
			ch.Reasons = reasons("the next session")
			ch.Edits[1].Kind, ch.Edits[2].Kind, ch.Edits[1].Rule, ch.Edits[2].Rule = diff.Date, diff.Date, "next session", "next session"
		}},
		{"OP13", "OP14", "Decides to return to the matter.", nil},
	})
	c.Old.Paragraphs[c.Changes[0].Old[0]].Notes = []resolution.NoteRef{{At: len("Recalling its resolution 2030/5"), Note: 0}}
	c.New.Paragraphs[c.Changes[4].New[0]].Remarks = []resolution.Remark{{At: 0, Text: "(AOSIS)"}, {At: 0, Text: "[alt: Invites]"}}
	c.Summary.Carried = 0.714
	h := func(i int) int { return c.Changes[i].New[0] }
	c.Alignment.Sections = []align.Section{
		{Old: c.Changes[3].Old[0], New: h(3)},
		{Old: c.Changes[14].Old[0], New: h(14), Renamed: true},
	}
	c.Ledgers = []diff.Ledger{
		{ID: "verbs", Title: "Verbs that shifted", Rows: []diff.Statement{
			{What: "stronger", Old: Quoted(c, view.Old, []int{4}, "Encourages"), New: Quoted(c, view.New, []int{4}, "Urges"), Changes: []int{4}},
			{What: "lateral", Old: Quoted(c, view.Old, []int{6}, "Bearing in mind"), New: Quoted(c, view.New, []int{6}, "Bears in mind"), Note: "preamble to operative part", Changes: []int{6}},
		}},
		{ID: "citations", Title: "Citations", Rows: []diff.Statement{
			{What: "rolled", Old: Quoted(c, view.Old, []int{0}, "2030/5"), New: Quoted(c, view.New, []int{0}, "2031/7"), Changes: []int{0}},
			{What: "stale", Old: Quoted(c, view.Old, []int{2, 4}, "E/2031/44"), New: Quoted(c, view.New, []int{2, 4}, "E/2031/44"), Note: "left standing where others rolled", Changes: []int{2, 4}},
		}},
		{ID: "empty", Title: "Nothing to show"},
	}
	return c
}

func reasons(texts ...string) []diff.Statement {
	var out []diff.Statement
	for _, text := range texts {
		out = append(out, diff.Statement{What: text})
	}
	return out
}

// Quoted is a quotation of words, placed where they first stand in the paragraphs that
// some changes have on a side; of paragraph -1 where they do not.
func Quoted(c *resdiff.Comparison, s view.Side, changes []int, text string) diff.Quote {
	for _, at := range changes {
		for _, i := range view.Paragraphs(c.Changes[at], s) {
			if start := strings.Index(view.Document(c, s).Paragraphs[i].Text, text); start >= 0 {
				return diff.Quote{Text: text, Paragraph: i, Start: start, End: start + len(text)}
			}
		}
	}
	return diff.Quote{Text: text, Paragraph: -1}
}
