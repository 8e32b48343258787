package resolution

import (
	"fmt"
	"os"
	"sort"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"resdiff/resolution/layout"
)

// draftOutline is a draft as it is read, one line a paragraph: the label, the
// text with remarks put in where they stood, the number of brackets.
func draftOutline(r *Resolution) string {
	var b strings.Builder
	for _, p := range r.Paragraphs {
		text, at := "", 0
		for _, m := range p.Remarks {
			text += p.Text[at:m.At] + "{" + m.Text + "}"
			at = m.At
		}
		fmt.Fprintf(&b, "%s %s%s", p.Label, text, p.Text[at:])
		if len(p.Brackets) > 0 {
			fmt.Fprintf(&b, " <%d>", len(p.Brackets))
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// Lists within lists without end give labels that end.
func TestListsWithinLists(t *testing.T) {
	doc := layout.Document{Blocks: []layout.Block{{Text: "The General Assembly,"}, {Text: "1. Urges all:"}}}
	for range 2000 {
		doc.Blocks = append(doc.Blocks, layout.Block{Text: "(a) To act;"}, layout.Block{Text: "(i) To rest;"})
	}
	r := Parse(doc)
	if n := len(r.Paragraphs); n != 4001 {
		t.Fatalf("%d paragraphs, want 4001", n)
	}
	for _, p := range r.Paragraphs {
		if label := p.Label.String(); len(label) > 50 {
			t.Fatalf("label %s", label)
		}
	}
}

// A draft full of brackets that nothing closes is read in time that grows with
// its length: looking for the end of each would take minutes.
func TestDraftOfBracketsWithoutEnd(t *testing.T) {
	for _, bracket := range []string{"(", "["} {
		text := "Urges all " + strings.Repeat(bracket+" ", 1<<17) + "to act"
		r := Parse(layout.Document{Blocks: []layout.Block{{Text: "The General Assembly,"}, {Text: "1. " + text}}})
		if n := len(r.Paragraphs); n != 1 || r.Paragraphs[0].Text != text {
			t.Errorf("%s: %d paragraphs, not the one of %d bytes", bracket, n, len(text))
		}
	}
}

func TestDrafts(t *testing.T) {
	for _, test := range []struct{ name, text, want string }{
		{"labels", "PP1. Recalling this,\n\nPP1bis Recalling that,\n\n[PP2 alt. Noting more,]\n\nWelcoming what has no label,\n\nOP1: Urges States;\n\nOP1 (a) To act;\n\n(b) To report;\n\nOP3 ter (EU) Decides;\n\n(a) To meet.",
			"PP1 Recalling this,\nPP1bis Recalling that,\nPP2alt [Noting more,] <1>\nPP3 Welcoming what has no label,\nOP1 Urges States;\nOP1(a) To act;\nOP1(b) To report;\nOP3ter {(EU)}Decides;\nOP3ter(a) To meet.\n"},
		{"a paragraph between labels", "PP1 Recalling,\n\nNoting this,\n\nPP2 Welcoming,\n\nNew PP Deploring,", "PP1 Recalling,\nPP1#2 Noting this,\nPP2 Welcoming,\nPP2new Deploring,\n"},
		{"numbers with suffixes", "The General Assembly,\n\nRecalling this,\n\n12. Urges States;\n\n12bis. Invites States:\n\n(a) To act;\n\n(a bis) To act again;\n\n(b) To rest;\n\n13. Decides.",
			"PP1 Recalling this,\nOP12 Urges States;\nOP12bis Invites States:\nOP12bis(a) To act;\nOP12bis(a)bis To act again;\nOP12bis(b) To rest;\nOP13 Decides.\n"},
		{"labels on lines of their own", "PP1\n\nRecalling this,\n\nOP1\n\nUrges States;", "PP1 Recalling this,\nOP1 Urges States;\n"},
		{"remarks", "OP1 Urges States; (agreed ad ref)\n\nOP2 Urges; [US: delete] (Placeholder)\n\nOP3 [EU: Urges] [should] (US, UK) [G77+China: delete “now”] act now; agreed\n\nOP4 Mexico: Invites all, [EU and Norway reserve]\n\nOP5 (agreed) Decides. (based on OP7 of 78/132)",
			"OP1 Urges States;{(agreed ad ref)}\nOP2 Urges;{[US: delete]}{(Placeholder)}\nOP3 [{EU:}Urges] [should]{(US, UK)}{[G77+China: delete “now”]} act now;{agreed} <2>\nOP4 {Mexico:}Invites all,{[EU and Norway reserve]}\nOP5 {(agreed)}Decides.{(based on OP7 of 78/132)}\n"},
		{"remarks before the next label", "1. Urges (EU: retain), as agreed; (agreed)\n\n1 bis. Invites; (EU)\n\n2. Notes.", "OP1 Urges{(EU: retain)}, as agreed;{(agreed)}\nOP1bis Invites;{(EU)}\nOP2 Notes.\n"},
		{"ordinary brackets", "OP1 Urges the European Union (EU)\n\nOP2 Invites the Organization (UNESCO) and Iran (Islamic Republic of) to act;\n\nOP3 Notes the sum (100 dollars); (see annex)\n\nOP4 Notes [paragraph 3];",
			"OP1 Urges the European Union (EU)\nOP2 Invites the Organization (UNESCO) and Iran (Islamic Republic of) to act;\nOP3 Notes the sum (100 dollars); (see annex)\nOP4 Notes [paragraph 3]; <1>\n"},
		{"a paragraph that a party proposes", "OP1 Urges States;\n\nOP2 [EU: Requests the Secretary-General to report;]\n\nOP3 Notes; [EU: requests deletion]", "OP1 Urges States;\nOP2 [{EU:}Requests the Secretary-General to report;] <1>\nOP3 Notes;{[EU: requests deletion]}\n"},
		{"a label with nothing but a remark", "OP1 Urges States;\n\nOP2 [US: delete]\n\nOP3 Notes;", "OP1 Urges States;\nOP2 [US: delete] <1>\nOP3 Notes;\n"},
		{"a party within its brackets", "OP1 Urges States, [as appropriate (Egypt),] to act;\n\nOP2 Notes [the Organization (UNESCO)] (EU proposal) at last; [Mexico to check]", "OP1 Urges States, [as appropriate{(Egypt)},] to act; <1>\nOP2 Notes [the Organization (UNESCO)]{(EU proposal)} at last;{[Mexico to check]} <1>\n"},
		{"nested brackets", "OP1 [Urges [all] [Member] States];\n\nOP2 Notes;", "OP1 [Urges [all] [Member] States]; <3>\nOP2 Notes;\n"},
	} {
		t.Run(test.name, func(t *testing.T) {
			r, err := Read([]byte(test.text), Options{})
			if err != nil {
				t.Fatal(err)
			}
			if got := draftOutline(r); got != test.want {
				t.Errorf("read:\n%swant:\n%s", got, test.want)
			}
		})
	}
}

func TestAdoptedTextsAreNoDrafts(t *testing.T) {
	text := "The General Assembly,\n\nRecalling the fund (EU)\n\n1. Urges States (agreed) [sic]; (EU)\n\n2. Notes the memo [1946]."
	r, err := Read([]byte(text), Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range r.Paragraphs {
		if len(p.Remarks)+len(p.Brackets) > 0 {
			t.Errorf("%s has remarks %v, brackets %v", p.Label, p.Remarks, p.Brackets)
		}
	}
}

func TestBracketsThatDoNotMatchAreSaid(t *testing.T) {
	r, err := Read([]byte("OP1 [Urges [States];\n\nOP2 Notes] more;\n\nOP3 Ends."), Options{})
	if err != nil {
		t.Fatal(err)
	}
	var said []string
	for _, w := range r.Warnings {
		if strings.Contains(w.Text, "bracket") {
			said = append(said, w.Text)
		}
	}
	if len(said) != 2 || !strings.Contains(said[0], "OP1") || !strings.Contains(said[1], "OP2") {
		t.Errorf("warnings %q", said)
	}
}

// TestNotesOnSponsors: a footnote that the masthead calls is not missed.
func TestNotesOnSponsors(t *testing.T) {
	r, err := Read([]byte("A/C.2/61/L.9\n\nUruguay:* draft resolution\n\nPorts\n\nThe General Assembly,\n\nRecalling this,\n\n1. Decides.\n\n_______________\n* On behalf of others.\n"), Options{})
	if err != nil {
		t.Fatal(err)
	}
	if len(r.Footnotes) != 1 || len(r.Warnings) > 0 || r.Title != "Ports" || r.Symbol != "A/C.2/61/L.9" {
		t.Errorf("footnotes %v, warnings %v, title %q, symbol %q", r.Footnotes, r.Warnings, r.Title, r.Symbol)
	}
}

func TestTheSampleDraft(t *testing.T) {
	content, err := os.ReadFile("../testdata/samples/draft-l12.txt")
	if err != nil {
		t.Fatal(err)
	}
	r, err := Read(content, Options{})
	if err != nil {
		t.Fatal(err)
	}
	var labels []string
	for _, p := range r.Paragraphs {
		labels = append(labels, p.Label.String())
	}
	if got := strings.Join(labels, " "); got != "PP1 PP1bis PP2 OP1 OP2 OP2alt OP2ter OP3" || r.Symbol != "E/CN.29/2018/L.12" {
		t.Errorf("labels %s, symbol %s", got, r.Symbol)
	}
}

// TestRemarksLoseNothing: what is taken out of a block stands in its remarks,
// and what points into the text stays within it.
func TestRemarksLoseNothing(t *testing.T) {
	words := []string{"(EU)", "[US: delete]", "agreed", "ad ref", "[", "]", "(", ")", "; ", ", ", ". ", "Urges", " States ", "EU: ", "(agreed)", "G77+China", " ", "é"}
	rapid.Check(t, func(t *rapid.T) {
		text := strings.Join(strings.Fields(strings.Join(rapid.SliceOfN(rapid.SampledFrom(words), 0, 14).Draw(t, "text"), "")), " ")
		b := layout.Block{Text: text, Marks: []layout.Mark{{At: len(text) / 2}}, Style: layout.Style{Italic: []layout.Range{{Start: 0, End: len(text)}}}}
		got := takeRemarks(b)
		all := got.Text
		last := 0
		for _, r := range got.Remarks {
			all += r.Text
			if r.At < last || r.At > len(got.Text) {
				t.Fatalf("remark %+v in %q", r, got.Text)
			}
			last = r.At
		}
		if sorted(all) != sorted(text) {
			t.Fatalf("%q became %q", text, all)
		}
		if got.Marks[0].At > len(got.Text) {
			t.Fatalf("mark %+v in %q", got.Marks[0], got.Text)
		}
	})
}

// sorted are the letters and brackets of a text in order, dashes aside, which
// remarks begin with.
func sorted(s string) string {
	letters := strings.Split(strings.NewReplacer(" ", "", "–", "", "—", "", "-", "").Replace(s), "")
	sort.Strings(letters)
	return strings.Join(letters, "")
}

// FuzzDraft reads drafts of any shape: reading ends, labels are told apart, and
// what points into a text stays within it.
func FuzzDraft(f *testing.F) {
	f.Add("PP1. Recalling, (agreed)\n\nOP2 alt [Urges [all] States]; (EU)\n\n(a bis) To act;\n\n12ter. Decides. [US: delete]")
	f.Add("The General Assembly,\n\n[OP1(a)(ii) bis: Notes];\n\nNew OP EU: Invites; agreed ad ref")
	f.Add("إن الجمعية العامة،\n\n1 - تؤكد؛\n\n(أ) نص\n\n大会，\n\n3．请秘书长")
	f.Fuzz(func(t *testing.T, text string) {
		r, err := Read([]byte(text), Options{Reader: "text"})
		if err != nil {
			return
		}
		seen := map[Label]bool{}
		for _, p := range r.Paragraphs {
			if seen[p.Label] {
				t.Errorf("label %s stands twice", p.Label)
			}
			seen[p.Label] = true
			for _, m := range p.Remarks {
				if m.At < 0 || m.At > len(p.Text) {
					t.Errorf("remark %+v in %q", m, p.Text)
				}
			}
			for _, b := range p.Brackets {
				if b.Start >= b.End || b.End > len(p.Text) {
					t.Errorf("bracket %+v in %q", b, p.Text)
				}
			}
		}
	})
}
