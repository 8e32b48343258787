package report

import (
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"resdiff/align"
	"resdiff/diff"
	"resdiff/resolution"
)

// row is one match of a hand-made comparison. Text is marked up: [-went-],
// {+came+}; |o| begins the next old paragraph of the match, |n| the next new one.
// White space before a word goes with the word, as everywhere.
type row struct {
	old, new string // labels, with spaces between
	text     string
	more     func(*diff.Change)
}

var marks = regexp.MustCompile(`(?s)\[-(.*?)-\]|\{\+(.*?)\+\}|\|o\||\|n\|`)

// compared makes a comparison out of rows. The new paragraphs stand in the
// order of the rows; the old ones too, unless oldOrder lists their labels.
func compared(t testing.TB, old, new resolution.Resolution, oldOrder string, rows []row) *diff.Comparison {
	t.Helper()
	c := &diff.Comparison{Old: &old, New: &new, Alignment: &align.Alignment{}}
	at := map[string]int{}
	for _, label := range strings.Fields(oldOrder) {
		at[label] = len(old.Paragraphs)
		old.Paragraphs = append(old.Paragraphs, resolution.Paragraph{Label: parseLabel(label), Kind: kindOf(label)})
	}
	for _, r := range rows {
		ch := diff.Change{Match: align.Match{Confidence: 1}}
		for _, label := range strings.Fields(r.old) {
			i, ok := at[label]
			if !ok {
				i = len(old.Paragraphs)
				old.Paragraphs = append(old.Paragraphs, resolution.Paragraph{Label: parseLabel(label), Kind: kindOf(label)})
			}
			ch.Old = append(ch.Old, i)
		}
		for _, label := range strings.Fields(r.new) {
			ch.New = append(ch.New, len(new.Paragraphs))
			new.Paragraphs = append(new.Paragraphs, resolution.Paragraph{Label: parseLabel(label), Kind: kindOf(label)})
		}
		ch.Edits = edits(&old, &new, ch, r.text)
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
		if r.more != nil {
			r.more(&ch)
		}
		if Changed(ch) {
			c.Summary.Routine += btoi(ch.Status == diff.Amended && ch.Attention == diff.Routine)
			c.Summary.Substantive += btoi(ch.Status == diff.Amended && ch.Attention == diff.Substantive)
			ch.Number = 1
			for _, earlier := range c.Changes {
				ch.Number += btoi(Changed(earlier))
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
func edits(old, new *resolution.Resolution, ch diff.Change, text string) []diff.Edit {
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

// harbours is a hand-made comparison that has every kind of change.
func harbours(t testing.TB) *diff.Comparison {
	eyes := func(reasons ...string) func(*diff.Change) {
		return func(ch *diff.Change) { ch.Attention, ch.Reasons = diff.Substantive, reasons }
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
	c := compared(t, old, new, "PP1 PP2 PP3 PP4 H1 OP1 OP2 OP3 OP4 OP5 OP6 OP7 OP8 OP9 H2 OP10 OP11 OP12 OP13", []row{
		{"PP1", "PP1", "Recalling its resolution [-2030/5 of 12 June 2030-] {+2031/7 of 11 June 2031+} on the harbours of small island States,", func(ch *diff.Change) {
			ch.Reasons = []string{"the series' own last resolution, as every year"}
			ch.Edits[1].Kind, ch.Edits[3].Kind = diff.Citation, diff.Citation
		}},
		{"PP2", "PP2", "Mindful that a harbour is the only door of many an island,", nil},
		{"PP3", "PP3", "Noting that 61 per cent of the goods of such States arrive by sea,", nil},
		{"H1", "H1", "Keeping harbours open", nil},
		{"OP1", "OP1", "[-Encourages-]{+Urges+} Governments to keep at least one pilot on watch at every hour;", func(ch *diff.Change) {
			ch.Attention, ch.Reasons = diff.Substantive, []string{"the verb is stronger: Encourages → Urges"}
			ch.Verb = diff.VerbShift{Old: "Encourages", New: "Urges", Shift: diff.Stronger}
			ch.Edits[0].Kind, ch.Edits[1].Kind = diff.Verb, diff.Verb
		}},
		{"OP2", "OP2", "Welcomes the tide tables of the regional bureaux;", nil},
		{"PP4", "OP3", "[-Bearing-]{+Bears+} in mind the advice of the masters of inter-island vessels[-,-]{+;+}", func(ch *diff.Change) {
			ch.Moved, ch.Attention = true, diff.Substantive
			ch.Reasons = []string{"it went from the preamble to the operative part"}
		}},
		{"OP3", "OP4 OP5", "Calls upon ports to publish their dues[- and-]|n|{+Requests the Secretariat+} to keep the lists in one place;", eyes("a request was added")},
		{"OP4 OP5", "OP6", "Invites pilots to train together[-;-]|o|[-Invites them also-]{+ and+} to share their charts;", nil},
		{"OP6", "OP7", "[-Regrets that so few harbours keep a log of the depth of their channels and that the logs are not read-]{+Decides to open a register of channel depths, which any master may consult without charge+};", func(ch *diff.Change) {
			ch.Rewritten, ch.Attention, ch.Confidence = true, diff.Substantive, 0.62
			ch.RunnerUp = &align.RunnerUp{Old: 13, New: 11, Confidence: 0.41}
			ch.Anchors = []align.Anchor{{Kind: align.AnchorWord, Text: "channel", Weight: 0.4}, {Kind: align.AnchorWord, Text: "depth", Weight: 0.3}}
			ch.Reasons = []string{"what is said is new"}
		}},
		{"", "OP8", "Requests each harbour to name a keeper of its light who answers to the pilots;", eyes("a request was added")},
		{"OP8", "OP9", "Notes the fourth Meeting of Harbour Masters;", nil},
		{"OP9", "", "Regrets the closing of the school of pilots, and asks that its library be kept together;", func(ch *diff.Change) {
			ch.Attention, ch.Reasons = diff.Substantive, []string{"a request is gone"}
			ch.Edits = []diff.Edit{ch.Edits[0], ch.Edits[0]}
			cut := strings.Index("Regrets the closing of the school of pilots, and asks", " and asks")
			ch.Edits[0].Old.End, ch.Edits[1].Old.Start = cut, cut
			ch.Edits[1].Elsewhere = &diff.Elsewhere{Passage: align.Passage{Paragraph: 13, Start: 0, End: 10}, Chance: 1}
		}},
		{"OP7", "OP10", "Thanks the Governments that host the bureaux;", func(ch *diff.Change) { ch.Moved, ch.Attention = true, diff.Routine }},
		{"H2", "H2", "[-Paying for-]{+Maintaining+} breakwaters", nil},
		{"OP10 OP11", "OP11 OP12", "Asks donors to fund breakwaters{+ and moles+},|o| as appropriate,|n| and to report on [-it-]{+them+} yearly;", nil},
		{"OP12", "OP13", "Requests a report[- at its session of 2032-]{+ at its session of 2033+}.", func(ch *diff.Change) {
			ch.Reasons = []string{"the next session"}
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
	c.Ledgers = diff.Ledgers{
		{ID: "verbs", Title: "Verbs that shifted", Rows: []diff.LedgerRow{
			{What: "stronger", Old: "Encourages", New: "Urges", Changes: []int{4}},
			{What: "lateral", Old: "Bearing in mind", New: "Bears in mind", Note: "preamble to operative part", Changes: []int{6}},
		}},
		{ID: "citations", Title: "Citations", Rows: []diff.LedgerRow{
			{What: "rolled", Old: "2030/5", New: "2031/7", Changes: []int{0}},
			{What: "stale", Old: "E/2031/44", New: "E/2031/44", Note: "left standing where others rolled", Changes: []int{2, 4}},
		}},
		{ID: "empty", Title: "Nothing to show"},
	}
	return c
}
