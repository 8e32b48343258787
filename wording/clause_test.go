package wording

import (
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// said writes a clause as "verb | addressees | task | due", for a reader.
func said(texts []*Text, c Clause) string {
	words := func(paragraph int, r Range) string {
		if r.Len() <= 0 {
			return ""
		}
		t := texts[paragraph]
		return t.Text[t.Start(r.From):t.End(r.To-1)]
	}
	verb := "-"
	if c.Verb != nil {
		verb = strings.Join(c.Verb.Verbs, "+")
	}
	var who, due []string
	for _, a := range c.Addressees {
		who = append(who, words(c.Governor, a.Words))
	}
	for _, d := range c.Due {
		due = append(due, fmt.Sprintf("%s=%s", words(c.Paragraph, d.Words), d.Key))
	}
	return fmt.Sprintf("%s | %s | %s | %s", verb, strings.Join(who, "; "), strings.TrimRight(words(c.Paragraph, c.Task), " ;.,:"), strings.Join(due, "; "))
}

func clausesOf(paragraphs []string, above []int) []string {
	texts := make([]*Text, len(paragraphs))
	for i, p := range paragraphs {
		texts[i] = Read(p)
	}
	if above == nil {
		for range paragraphs {
			above = append(above, -1)
		}
	}
	var out []string
	for _, c := range Clauses(texts, above) {
		out = append(out, said(texts, c))
	}
	return out
}

// TestClauses checks who is asked to do what by when, one line a task.
func TestClauses(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"Requests the Secretary-General to convene a forum, and to report on it by 2030;",
			[]string{"request | Secretary-General | to convene a forum | ", "request | Secretary-General | to report on it by 2030 | by 2030=by 2030"}},
		{"Notes the ropes of the harbours, and encourages all Member States and relevant stakeholders, including the private sector and academia, to mend nets;",
			[]string{"note |  | the ropes of the harbours | ", "encourage | all Member States; relevant stakeholders; private sector; academia | to mend nets | "}},
		{"Reiterates the call to harbour organizations to give ropes;", []string{"reiterate | harbour organizations | to give ropes | "}},
		{"Invites donors in a position to do so to give ropes;", []string{"invite | donors in a position to do so | to give ropes | "}},
		{"Calls upon States, in cooperation with the harbour banks, to mend nets;", []string{"call upon | States | to mend nets | "}},
		{"Encourages close ties between the councils and the pilots to mend nets;", []string{"encourage |  | close ties between the councils and the pilots to mend nets | "}},
		{"Recognizes the need to mend nets;", []string{"recognize |  | the need to mend nets | "}},
		{"Requests the Panel of Pilots to inspect all piers within sixty days;",
			[]string{"request | Panel of Pilots | to inspect all piers within sixty days | within sixty days=within 60 days"}},
		{"Requests the Secretary-General to report to the Assembly at its eighty-second session;",
			[]string{"request | Secretary-General | to report to the Assembly at its eighty-second session | at its eighty-second session=session 82"}},
		{"Requests the Panel to study the code adopted by the Commission at its third session;",
			[]string{"request | Panel | to study the code adopted by the Commission at its third session | "}},
		{"Requests the Panel to meet regularly and to begin after 1 May 2030;",
			[]string{"request | Panel | to meet regularly | ", "request | Panel | to begin after 1 May 2030 | "}},
		{"The keeper counts ropes", []string{"- |  | The keeper counts ropes | "}},
	} {
		if got := clausesOf([]string{c.text}, nil); strings.Join(got, "\n") != strings.Join(c.want, "\n") {
			t.Errorf("%q:\n got %s\nwant %s", c.text, strings.Join(got, "\n     "), strings.Join(c.want, "\n     "))
		}
	}
}

// TestClausesUnderChapeau checks that a sub-paragraph is asked of those whom its
// chapeau asks, and one with a verb of its own is not.
func TestClausesUnderChapeau(t *testing.T) {
	got := clausesOf([]string{"Requests the Secretary-General:", "To convene a forum;", "To count the ropes by 2030;", "Urges States to mend nets;"}, []int{-1, 0, 0, 0})
	want := []string{"request | Secretary-General |  | ", "request | Secretary-General | To convene a forum | ",
		"request | Secretary-General | To count the ropes by 2030 | by 2030=by 2030", "urge | States | to mend nets | "}
	for i := range want {
		if i >= len(got) || got[i] != want[i] {
			t.Fatalf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
		}
	}
}

// TestEveryParagraphHasAClause checks of any text that each paragraph has clauses, in
// order and within it.
func TestEveryParagraphHasAClause(t *testing.T) {
	words := strings.Fields("Requests Requesting requests the Secretary-General States to report to and , ; : by 2030 within two years including [ ] not a at its eightieth session (a) 12 大会")
	rapid.Check(t, func(t *rapid.T) {
		var texts []*Text
		var above []int
		for i := range rapid.IntRange(1, 5).Draw(t, "paragraphs") {
			read := Read(strings.Join(rapid.SliceOfN(rapid.SampledFrom(words), 0, 14).Draw(t, "words"), " "))
			texts, above = append(texts, read), append(above, rapid.IntRange(-1, i-1).Draw(t, "above"))
		}
		next := 0
		for _, c := range Clauses(texts, above) {
			if c.Paragraph != next && c.Paragraph != next-1 {
				t.Fatalf("clause of paragraph %d after %d", c.Paragraph, next-1)
			}
			next = c.Paragraph + 1
			n := len(texts[c.Paragraph].Words)
			for _, r := range append([]Range{c.Words, c.Task}, dueWords(c)...) {
				if r.From < 0 || r.To < r.From || r.To > n {
					t.Fatalf("words %v of %d", r, n)
				}
			}
			for _, a := range c.Addressees {
				if a.Words.From < 0 || a.Words.To <= a.Words.From || a.Words.To > len(texts[c.Governor].Words) {
					t.Fatalf("addressee %v", a)
				}
			}
		}
		if next != len(texts) {
			t.Fatalf("clauses of %d paragraphs of %d", next, len(texts))
		}
	})
}

func dueWords(c Clause) []Range {
	var out []Range
	for _, d := range c.Due {
		out = append(out, d.Words)
	}
	return out
}

// TestStem checks what is one word in several forms, and what is not.
func TestStem(t *testing.T) {
	for _, same := range []string{"ensure ensures ensuring ensured", "effective effectively effectiveness", "full fully", "organise organizing organization organised",
		"programme programs", "report reports reporting", "entity entities", "achieve achievement achieving", "neighbour neighbors", "plan planning plans",
		"cooperation co-operation", "state state's", "sustainable", "policy policies", "implement implementation implementing"} {
		f := strings.Fields(same)
		for _, w := range f {
			if Stem(w) != Stem(f[0]) {
				t.Errorf("Stem(%q) = %q, Stem(%q) = %q", w, Stem(w), f[0], Stem(f[0]))
			}
		}
	}
	for _, apart := range []string{"access acceding", "status state", "union unit", "nation nature"} {
		f := strings.Fields(apart)
		if Stem(f[0]) == Stem(f[1]) {
			t.Errorf("%q and %q are both %q", f[0], f[1], Stem(f[0]))
		}
	}
}
