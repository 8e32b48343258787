package report

import (
	"bytes"
	"resdiff/diff"
	"resdiff/report/internal/reporttest"
	"resdiff/report/view"
	"strings"
	"testing"
)

// Equal comparisons give equal bytes in every format.
func TestFormatsAreDeterministic(t *testing.T) {
	for _, f := range Formats {
		var a, b bytes.Buffer
		if err := f.Write(&a, reporttest.Harbours(t), Options{Options: view.Options{Version: "v0"}}); err != nil {
			t.Fatal(err)
		}
		if err := f.Write(&b, reporttest.Harbours(t), Options{Options: view.Options{Version: "v0"}}); err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(a.Bytes(), b.Bytes()) {
			t.Errorf("%s: two runs differ", f.Name)
		}
	}
}

// The forms of report for people that have ledgers agree on the rows; JSON keeps them all.
func TestLedgersInEveryForm(t *testing.T) {
	c := reporttest.Harbours(t)
	c.Ledgers = []diff.Ledger{
		{ID: "actors", Title: "Actors", Rows: []diff.Statement{
			{What: "gained", New: diff.Quote{Text: "lighthouses", Paragraph: -1}, Changes: []int{4}},
			{What: "gained", New: diff.Quote{Text: "lanterns", Paragraph: -1}, Changes: []int{4, 6}},
			{What: "gained", New: diff.Quote{Text: "buoys", Paragraph: -1}, Changes: []int{2}},
		}},
	}
	for _, f := range Formats {
		if f.Name == "docx" {
			continue // it has no ledgers
		}
		var b bytes.Buffer
		if err := f.Write(&b, c, Options{Options: view.Options{Selection: view.Selection{Only: []string{"moved"}}}}); err != nil {
			t.Fatal(err)
		}
		// A page carries the JSON report too.
		text, _, _ := strings.Cut(b.String(), `<script type="application/json"`)
		for words, want := range map[string]bool{
			"lanterns": true, "lighthouses": f.Name == "json", "buoys": f.Name == "json",
		} {
			if strings.Contains(text, words) != want {
				t.Errorf("%s: shows %q: %t, want %t", f.Name, words, !want, want)
			}
		}
	}
}
