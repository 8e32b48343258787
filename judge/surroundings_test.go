package judge

import (
	"strings"
	"testing"

	"resdiff/align"
	"resdiff/diff"
	"resdiff/resolution"
)

// labelled makes a document of lines such as "OP4(a) To mend nets;": a label,
// a space, the text. A "H" is a heading, "PP" preambular, "A" an annex's
// operative paragraph; "OP*" is an unnumbered paragraph of the operative part.
func labelled(lines ...string) *resolution.Resolution {
	r := &resolution.Resolution{Symbol: "A/RES/61/40"}
	repeats := map[resolution.Label]int{}
	for i, line := range lines {
		name, text, _ := strings.Cut(line, " ")
		p := resolution.Paragraph{Kind: resolution.Operative, Text: text, Printed: name}
		number := strings.TrimLeft(name, "ABCDEFGHIJKLMNOPQRSTUVWXYZ*")
		p.Label.Series = "OP"
		if at := strings.IndexByte(number, '('); at >= 0 {
			number, p.Label.Sub = number[:at], number[at:]
		}
		for _, d := range number {
			p.Label.Number = p.Label.Number*10 + int(d-'0')
		}
		switch {
		case strings.HasPrefix(name, "PP"):
			p.Kind, p.Label.Series, p.Printed = resolution.Preambular, "PP", ""
		case strings.HasPrefix(name, "H"):
			p.Kind, p.Label.Series = resolution.Heading, "H"
		case strings.HasPrefix(name, "A"):
			p.Kind = resolution.Annex
		case name == "OP*":
			p.Label.Number, p.Printed = 100+i, ""
		}
		repeats[p.Label]++
		p.Label.Repeat = repeats[p.Label]
		r.Paragraphs = append(r.Paragraphs, p)
	}
	return r
}

// paired compares two documents by pairs "0>1", "3>" and ">2" of paragraphs;
// a "m" after a pair says that it moved.
func paired(old, new *resolution.Resolution, pairs string) *diff.Comparison {
	a := &align.Alignment{}
	for pair := range strings.FieldsSeq(pairs) {
		moved := strings.HasSuffix(pair, "m")
		o, n, _ := strings.Cut(strings.TrimSuffix(pair, "m"), ">")
		m := align.Match{Confidence: 1, Moved: moved}
		index := func(s string) []int {
			var out []int
			for k := range strings.SplitSeq(s, "+") {
				i := 0
				for _, d := range k {
					i = i*10 + int(d-'0')
				}
				if k != "" {
					out = append(out, i)
				}
			}
			return out
		}
		m.Old, m.New = index(o), index(n)
		switch {
		case len(m.Old) == 0:
			m.Relation = align.Added
		case len(m.New) == 0:
			m.Relation = align.Dropped
		case len(m.Old) > 1:
			m.Relation = align.Merge
		case len(m.New) > 1:
			m.Relation = align.Split
		}
		a.Matches = append(a.Matches, m)
	}
	return compare(old, new, a)
}

// surroundingCase is a pair of documents and what is said of one match.
type surroundingCase struct {
	name     string
	old, new []string
	pairs    string
	at       int // the match looked at
	want     diff.Attention
	reason   string // that one reason begins with; "" for no matter
}

func checkSurroundings(t *testing.T, cases []surroundingCase) {
	t.Helper()
	for _, c := range cases {
		got := paired(labelled(c.old...), labelled(c.new...), c.pairs).Changes[c.at]
		said := c.reason == ""
		for _, r := range got.Reasons {
			said = said || strings.HasPrefix(r.What, c.reason)
		}
		if got.Attention != c.want || !said {
			t.Errorf("%s: %v, want %v; reasons %v, want %q", c.name, got.Attention, c.want, got.Reasons, c.reason)
		}
		if got.News() != (got.Number > 0) {
			t.Errorf("%s: news %v, number %d", c.name, got.News(), got.Number)
		}
	}
}

// TestOtherChapeau checks that a sub-paragraph under another chapeau is news,
// and one under the same chapeau, however its number or order word changed, is
// none.
func TestOtherChapeau(t *testing.T) {
	old := []string{"OP1 Calls upon States:", "OP1(a) To ban dredging;", "OP1(b) To mend quays;", "OP2 Decides not:", "OP2(a) To fund piers;"}
	checkSurroundings(t, []surroundingCase{
		{"other verb", old, []string{"OP1 Calls upon States:", "OP1(a) To mend quays;", "OP2 Decides not:", "OP2(a) To fund piers;", "OP2(b) To ban dredging;"},
			"0>0 2>1 3>2 4>3 1>4m", 4, diff.Substantive, "stands under another chapeau now: “Calls upon States” (OP1) → “Decides not” (OP2)"},
		{"under it as before", old, []string{"OP1 Calls upon States:", "OP1(a) To mend quays;", "OP2 Decides not:", "OP2(a) To fund piers;", "OP2(b) To ban dredging;"},
			"0>0 2>1 3>2 4>3 1>4m", 1, diff.None, ""},
		{"chapeau reworded in place", old, []string{"OP1 Urges States:", "OP1(a) To ban dredging;", "OP1(b) To mend quays;", "OP2 Decides not:", "OP2(a) To fund piers;"},
			"0>0 1>1 2>2 3>3 4>4", 1, diff.None, ""},
		{"renumbered", old, []string{"OP1 Notes quays;", "OP2 Calls upon States:", "OP2(a) To ban dredging;", "OP2(b) To mend quays;", "OP3 Decides not:", "OP3(a) To fund piers;"},
			">0 0>1 1>2 2>3 3>4 4>5", 2, diff.None, ""},
		{"chapeau of the same words", old, []string{"OP1 Calls upon States:", "OP1(a) To mend quays;", "OP2 Also calls upon States:", "OP2(a) To ban dredging;", "OP3 Decides not:", "OP3(a) To fund piers;"},
			"0>0 2>1 >2 1>3 3>4 4>5", 3, diff.None, ""},
		{"chapeau dropped, another in its place", old, []string{"OP1 Requests the Harbour Board:", "OP1(a) To ban dredging;", "OP1(b) To mend quays;", "OP2 Decides not:", "OP2(a) To fund piers;"},
			"0> >0 1>1 2>2 3>3 4>4", 2, diff.Substantive, "stands under another chapeau now"},
		{"an item whose chapeau is not read", []string{"OP1 Calls upon States:", "OP1(a) To ban dredging;"}, []string{"OP1 Notes quays;", "OP2(b) To ban dredging;"},
			"0>0 1>1", 1, diff.None, ""},
		{"of its own with a verb of its own", []string{"OP1 With regard to ports:", "OP1(a) Urges States to ban dredging;"}, []string{"OP1 Notes ports;", "OP2 Urges States to ban dredging;"},
			"0>0 1>1", 1, diff.None, ""},
		{"with its chapeau's verb for its own", old, []string{"OP1 Calls upon States:", "OP1(a) To mend quays;", "OP2 Calls upon States to ban dredging;", "OP3 Decides not:", "OP3(a) To fund piers;"},
			"0>0 2>1 1>2 3>3 4>4", 2, diff.Substantive, ""},
		{"a verb of its own under another chapeau", old, []string{"OP1 Calls upon States:", "OP1(a) To mend quays;", "OP2 To ban dredging;", "OP2(a) Decides not:", "OP3 To fund piers;"},
			"0>0 2>1 1>2 3>3 4>4", 3, diff.None, ""},
		{"deeper", []string{"OP1 Urges States:", "OP1(a) In the north:", "OP1(a)(i) To mend quays;", "OP1(b) In the south:", "OP1(b)(i) To fund piers;"},
			[]string{"OP1 Urges States:", "OP1(a) In the north:", "OP1(b) In the south:", "OP1(b)(i) To fund piers;", "OP1(b)(ii) To mend quays;"},
			"0>0 1>1 3>2 4>3 2>4m", 4, diff.Substantive, "stands under another chapeau now: “In the north” (OP1(a)) → “In the south” (OP1(b))"},
		{"a verb between", []string{"OP1 Requests the Board:", "OP1(a) To mend quays;"}, []string{"OP1 Notes nets;", "OP2 Requests the Board:", "OP2(a) Decides not:", "OP2(a)(i) To mend quays;"},
			"0> >0 >1 >2 1>3m", 4, diff.Substantive, "stands under another chapeau now"},
		{"a routine change as well", old, []string{"OP1 Calls upon States:", "OP1(a) To mend quays;", "OP2 Decides not:", "OP2(a) To fund piers;", "OP2(b) To ban  dredging.;"},
			"0>0 2>1 3>2 4>3 1>4m", 4, diff.Substantive, "stands under another chapeau now"},
	})
}

// TestAnotherItem checks that what shares no more with an item than the heading of its topic is
// not called the same under another chapeau.
func TestAnotherItem(t *testing.T) {
	old := labelled("OP1 Calls upon States:", "OP1(a) In respect of quays, to mend the long pier of the southern harbour;", "OP2 Decides not:", "OP2(a) To fund nets;")
	new := labelled("OP1 Calls upon States:", "OP2 Decides not:", "OP2(a) In respect of quays, to buy ropes and masks for divers of all islands;", "OP2(b) To fund nets;")
	for _, r := range paired(old, new, "0>0 2>1 1>2m 3>3").Changes[2].Reasons {
		if strings.HasPrefix(r.What, "stands under") {
			t.Error(r.What)
		}
	}
}

// TestOtherPart checks that a paragraph that keeps its words and leaves its
// part is news.
func TestOtherPart(t *testing.T) {
	checkSurroundings(t, []surroundingCase{
		{"out of the preamble", []string{"PP1 Recognizing that quays are common goods,", "OP1 Notes piers;"}, []string{"OP1 Recognizes that quays are common goods;", "OP2 Notes piers;"},
			"0>0m 1>1", 0, diff.Substantive, "moved from the preamble to the operative part"},
		{"read as operative, in words of the preamble", []string{"PP1 Recognizing that quays are common goods,", "OP1 Notes piers;"}, []string{"OP1 Recognizing that quays are common goods,", "OP2 Notes piers;"},
			"0>0m 1>1", 0, diff.None, ""},
		{"into the annex", []string{"OP1 Notes piers;", "OP2 Quays are open to all;"}, []string{"OP1 Notes piers;", "H1 Annex", "A1 Quays are open to all;"},
			"0>0 >1 1>2m", 2, diff.Substantive, "moved from the operative part to the annex"},
		{"out of the annex, a comma less", []string{"OP1 Notes piers;", "H1 Annex", "A1 Quays, and slips, are open to all;"}, []string{"OP1 Notes piers;", "OP2 Quays and slips are open to all;"},
			"0>0 1> 2>1m", 2, diff.Substantive, "moved from the annex to the operative part"},
		{"in its part", []string{"PP1 Noting quays,", "PP2 Noting piers,"}, []string{"PP1 Noting piers,", "PP2 Noting quays,"}, "1>0 0>1m", 1, diff.None, ""},
	})
}

// TestActingLine checks that what comes under a line that governs what follows
// it, or out from under it, is news at the line.
func TestActingLine(t *testing.T) {
	const acting = "Acting under Chapter VII of the Charter of the United Nations,"
	old := []string{"PP1 Noting quays,", "OP1 Demands that raids cease;", "OP* " + acting, "OP2 Decides to close the port;", "OP3 Decides to remain seized of the matter."}
	checkSurroundings(t, []surroundingCase{
		{"the line moved up", old, []string{"PP1 Noting quays,", "PP2 " + acting, "OP1 Demands that raids cease;", "OP2 Decides to close the port;", "OP3 Decides to remain seized of the matter."},
			"0>0 2>1m 1>2 3>3 4>4", 1, diff.Substantive, "governs what it did not before: OP1"},
		{"nothing said at what it governs now", old, []string{"PP1 Noting quays,", "PP2 " + acting, "OP1 Demands that raids cease;", "OP2 Decides to close the port;", "OP3 Decides to remain seized of the matter."},
			"0>0 2>1m 1>2 3>3 4>4", 2, diff.None, ""},
		{"the line moved down", old, []string{"PP1 Noting quays,", "OP1 Demands that raids cease;", "OP2 Decides to close the port;", "OP* " + acting, "OP3 Decides to remain seized of the matter."},
			"0>0 1>1 3>2 2>3m 4>4", 3, diff.Substantive, "no longer governs what it did: OP2"},
		{"the line is gone", old, []string{"PP1 Noting quays,", "OP1 Demands that raids cease;", "OP2 Decides to close the port;", "OP3 Decides to remain seized of the matter."},
			"0>0 1>1 2> 3>2 4>3", 2, diff.Substantive, "no longer governs what it did: OP2, OP3"},
		{"the line is new", []string{"OP1 Decides to close the port;"}, []string{"OP* " + acting, "OP2 Decides to close the port;"},
			">0 0>1", 0, diff.Substantive, "governs what it did not before: OP2"},
		{"a paragraph went across", old, []string{"PP1 Noting quays,", "OP* " + acting, "OP1 Decides to close the port;", "OP2 Demands that raids cease;", "OP3 Decides to remain seized of the matter."},
			"0>0 2>1 3>2 1>3m 4>4", 1, diff.Substantive, "governs what it did not before: OP2"},
		{"the same line, said again", old, []string{"PP1 Noting quays,", "OP1 Demands that raids cease;", "OP* " + acting, "OP2 Decides to close the port;", "OP* " + acting, "OP3 Decides to remain seized of the matter."},
			"0>0 1>1 2>2 3>3 >4 4>5", 5, diff.None, ""},
		{"within the preamble", []string{"PP1 " + acting, "PP2 Noting quays,", "OP1 Demands that raids cease;"}, []string{"PP1 Noting quays,", "PP2 " + acting, "OP1 Demands that raids cease;"},
			"1>0 0>1m 2>2", 1, diff.None, ""},
	})
}

// TestReferenceElsewhere checks that a reference that kept its number while the
// paragraphs did not is news, and one that may be to another text is none.
func TestReferenceElsewhere(t *testing.T) {
	checkSurroundings(t, []surroundingCase{
		{"another has the number", []string{"OP1 Notes quays;", "OP2 Bans dredging;", "OP3 Requests States to implement paragraph 2;"},
			[]string{"OP1 Notes quays;", "OP2 Funds piers;", "OP3 Bans dredging;", "OP4 Requests States to implement paragraph 2;"},
			"0>0 >1 1>2 2>3", 3, diff.Substantive, "refers to paragraph 2, which is another now: “Bans dredging” (OP2) → “Funds piers” (OP2)"},
		{"it is gone and another has the number", []string{"OP1 Bans dredging;", "OP2 Requests States to implement paragraph 1 above;"}, []string{"OP1 Funds piers;", "OP2 Requests States to implement paragraph 1 above;"},
			"0> >0 1>1", 2, diff.Substantive, "refers to paragraph 1, which is another now: “Bans dredging” (OP1) → “Funds piers” (OP1)"},
		{"it is gone", []string{"OP1 Requests States to implement paragraph 2;", "OP2 Bans dredging;"}, []string{"OP1 Requests States to implement paragraph 2;"},
			"0>0 1>", 0, diff.Substantive, "refers to paragraph 2, which is gone or has another number"},
		{"it has another number", []string{"OP1 Requests States to implement paragraph 2;", "OP2 Bans dredging;"}, []string{"OP1 Requests States to implement paragraph 2;", "OP3 Bans dredging;"},
			"0>0 1>1", 0, diff.Substantive, "refers to paragraph 2, which is gone or has another number"},
		{"the same", []string{"OP1 Bans dredging;", "OP2 Requests States to implement paragraph 1;"}, []string{"OP1 Bans all dredging;", "OP2 Requests States to implement paragraph 1;"},
			"0>0 1>1", 1, diff.None, ""},
		{"a sub-paragraph", []string{"OP1 Decides:", "OP1(a) To ban dredging;", "OP1(b) To mend quays;", "OP2 Requests States to implement paragraph 1 (b);"},
			[]string{"OP1 Decides:", "OP1(a) To mend quays;", "OP1(b) To fund piers;", "OP2 Requests States to implement paragraph 1 (b);"},
			"0>0 1> 2>1 >2 3>3", 4, diff.Substantive, "refers to paragraph 1(b), which is another now"},
		{"of another text", []string{"OP1 Bans dredging;", "OP2 Recalls resolution 61/40, in particular paragraph 1;"}, []string{"OP1 Funds piers;", "OP2 Recalls resolution 61/40, in particular paragraph 1;"},
			"0> >0 1>1", 2, diff.None, ""},
		{"of another text, plainly", []string{"OP1 Bans dredging;", "OP2 Recalls paragraph 1 of the Harbour Code;"}, []string{"OP1 Funds piers;", "OP2 Recalls paragraph 1 of the Harbour Code;"},
			"0> >0 1>1", 2, diff.None, ""},
		{"one that the text never had", []string{"OP1 Bans dredging;", "OP2 Notes paragraph 37;"}, []string{"OP1 Funds piers;", "OP2 Notes paragraph 37;"},
			"0> >0 1>1", 2, diff.None, ""},
		{"from the preamble", []string{"PP1 Mindful of paragraph 1 of the present resolution,", "OP1 Bans dredging;"}, []string{"PP1 Mindful of paragraph 1 of the present resolution,", "OP1 Funds piers;"},
			"0>0 1> >1", 0, diff.Substantive, "refers to paragraph 1, which is another now"},
		{"within a changed paragraph", []string{"OP1 Bans dredging;", "OP2 Requests States to implement, in 2006, paragraph 1 above;"}, []string{"OP1 Funds piers;", "OP2 Requests States to implement paragraph 1 above;"},
			"0> >0 1>1", 2, diff.Substantive, "refers to paragraph 1, which is another now"},
	})
}
