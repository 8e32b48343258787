package report

import (
	"bytes"
	encjson "encoding/json"
	"io"
	"strings"
	"testing"

	"resdiff"
	"resdiff/report/html"
	"resdiff/report/json"
	"resdiff/report/markdown"
	"resdiff/report/terminal"
	"resdiff/report/view"
	"resdiff/resolution"
)

// portOld and portNew differ in hardly a word: a sub-paragraph went under another
// chapeau, a paragraph took the number that another refers to, a heading and the
// title have other words, and a vote was called.
const (
	portOld = `Resolution adopted without a vote by the General Assembly on 4 March 2016

70/900. Work of women in harbours

The General Assembly,

Recalling its resolution 69/900 of 5 March 2015,

Cargo

1. Demands that the raids on the harbour cease;

2. Calls upon Member States:

(a) To inspect cargo bound for Port Amber;

(b) To ban the supply of dredgers to Port Amber;

3. Decides not:

(a) To extend the ban of dredging to slips;

Crews

4. Establishes a committee on harbours;

5. Notes the growth of small repair yards in river towns;

6. Invites insurers to study the risk of night fishing;

7. Requests the Secretary-General to report on the implementation of paragraph 4 above;

8. Decides to remain seized of the matter.
`
	portNew = `Resolution adopted by the General Assembly on 3 March 2017, by a recorded vote of 120 to 3

71/901. Work of families in harbours

The General Assembly,

Recalling its resolution 70/900 of 4 March 2016,

Cargo

1. Demands that the raids on the harbour cease;

2. Calls upon Member States:

(a) To inspect cargo bound for Port Amber;

3. Decides not:

(a) To extend the ban of dredging to slips;

(b) To ban the supply of dredgers to Port Amber;

Crews and shipwrights

4. Welcomes the offer of the Amber Union to clear mines;

5. Establishes a committee on harbours;

6. Notes the growth of small repair yards in river towns;

7. Invites insurers to study the risk of night fishing;

8. Requests the Secretary-General to report on the implementation of paragraph 4 above;

9. Decides to remain seized of the matter.
`
)

func portPair(t *testing.T) *resdiff.Comparison {
	t.Helper()
	var sides [2]*resolution.Resolution
	for i, text := range []string{portOld, portNew} {
		r, err := resolution.Read([]byte(text), resolution.Options{})
		if err != nil {
			t.Fatal(err)
		}
		sides[i] = r
	}
	return resdiff.Compare(sides[0], sides[1], resdiff.Options{})
}

// TestSurroundingsShown checks that each form of report shows what is news though
// no word of a paragraph says it.
func TestSurroundingsShown(t *testing.T) {
	c := portPair(t)
	for _, f := range []struct {
		name  string
		write func(io.Writer, *resdiff.Comparison, Options) error
		want  []string
	}{
		{"terminal", text, []string{
			"!  The title needs your eyes: Work of [-women-] {+families+} in harbours",
			"Adopted by a recorded vote of 120 to 3; the old one without a vote",
			"unchanged: 2 need your eyes for what is around them",
			"= unchanged words, other meaning",
			"→! OP2(b) → OP3(b)  moved, wording unchanged, needs your eyes",
			"Why: stands under another chapeau now: “Calls upon Member States” (OP2) →",
			"=! OP7 → OP8  wording unchanged, needs your eyes",
			"Why: refers to paragraph 4, which is another now",
			"~! H2 Crews {+and shipwrights+} (amended, needs your eyes",
		}},
		{"Markdown", form(markdown.Write), []string{
			"**The title needs your eyes:** Work of <del>women</del> <ins>families</ins> in harbours",
			"**Adopted** by a recorded vote of 120 to 3; the old one without a vote",
			"unchanged**: 2 need your eyes for what is around them",
			"OP7 → OP8 – wording unchanged, change",
			"*Why:* stands under another chapeau now",
			"## Crews <ins>and shipwrights</ins> (amended, change 3) – needs your eyes",
		}},
		{"HTML", form(html.Write), []string{
			"The title changed. ",
			`<span class="need">Needs eyes</span> The title: <bdi lang="en" dir="ltr">Work of <del`,
			"Adopted by a recorded vote of 120 to 3; the old one without a vote.",
			"of which 2 need your eyes for what is around them.",
			`<span class="what">moved, wording unchanged</span>`,
			"stands under another chapeau now: ",
		}},
	} {
		var b bytes.Buffer
		if err := f.write(&b, c, Options{}); err != nil {
			t.Fatal(err)
		}
		for _, want := range f.want {
			if !strings.Contains(strings.ReplaceAll(b.String(), view.NoBreakSpace, " "), want) {
				t.Errorf("%s does not say %q:\n%.3000s", f.name, want, b.String())
			}
		}
	}
}

// TestSurroundingsJSON checks the fields of the JSON report on the title and the
// adoption, and that they are left out where there is nothing to say.
func TestSurroundingsJSON(t *testing.T) {
	c := portPair(t)
	var j struct {
		Title *struct {
			Old, New, Attention string
			Edits               []struct{ Op, Text string }
		}
		Adoption *struct{ Old, New string }
		Summary  struct{ Unchanged, Resettled int }
	}
	report := func(c *resdiff.Comparison) {
		var b bytes.Buffer
		if err := json.Write(&b, c, view.Options{}); err != nil {
			t.Fatal(err)
		}
		j.Title, j.Adoption = nil, nil
		if err := encjson.Unmarshal(b.Bytes(), &j); err != nil {
			t.Fatal(err)
		}
	}
	report(c)
	var old, new strings.Builder
	if j.Title == nil || j.Adoption == nil {
		t.Fatal("nothing of the title or the adoption")
	}
	for _, e := range j.Title.Edits {
		if e.Op != "insert" {
			old.WriteString(e.Text)
		}
		if e.Op != "delete" {
			new.WriteString(e.Text)
		}
	}
	if old.String() != j.Title.Old || new.String() != j.Title.New || j.Title.Attention != "substantive" {
		t.Errorf("title %+v", j.Title)
	}
	if j.Adoption.Old != "without a vote" || j.Adoption.New != "by a recorded vote of 120 to 3" || j.Summary.Resettled != 2 {
		t.Errorf("adoption %+v, summary %+v", j.Adoption, j.Summary)
	}
	report(resdiff.Compare(c.Old, c.Old, resdiff.Options{}))
	if j.Title != nil || j.Adoption != nil || j.Summary.Resettled != 0 {
		t.Errorf("said of equal texts: %+v", j)
	}
}

// TestAdoptionAlone checks that another vote makes two texts differ, though every
// paragraph is the same.
func TestAdoptionAlone(t *testing.T) {
	old, new := *portPair(t).Old, *portPair(t).Old
	old.Vote, new.Vote = "Adopted by a recorded vote of 29 to 6, with 12 abstentions", "Adopted by a recorded vote of 20 to 10, with 17 abstentions"
	c := resdiff.Compare(&old, &new, resdiff.Options{})
	var b bytes.Buffer
	if err := terminal.Write(&b, c, view.Options{}, terminal.Screen{}); err != nil {
		t.Fatal(err)
	}
	if !view.Differ(c) || !strings.Contains(b.String(), "20 to 10") || strings.Contains(b.String(), "No differences") {
		t.Errorf("differ %v:\n%s", view.Differ(c), b.String())
	}
}

// TestTitleAlone checks that a title that changed makes two texts differ, though
// every paragraph is the same, and that a year in it does not.
func TestTitleAlone(t *testing.T) {
	for title, want := range map[string]bool{"Programme budget for 2016": false, "Programme budget for 2017": false, "Budget for 2016": true} {
		old, new := *portPair(t).Old, *portPair(t).Old
		old.Title, new.Title = "Programme budget for 2016", title
		new.Symbol, new.Number, new.Adopted = "A/RES/71/901", "71/901", old.Adopted.AddDate(1, 0, 0)
		c := resdiff.Compare(&old, &new, resdiff.Options{})
		if got := view.Differ(c); got != want {
			t.Errorf("%s: differ %v, want %v", title, got, want)
		}
		var b bytes.Buffer
		if err := terminal.Write(&b, c, view.Options{}, terminal.Screen{}); err != nil {
			t.Fatal(err)
		}
		if got := strings.Contains(b.String(), "No differences"); got == want {
			t.Errorf("%s:\n%s", title, b.String())
		}
	}
}
