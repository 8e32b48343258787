package report

import (
	"archive/zip"
	"bytes"
	"io"
	"strings"
	"testing"
	"time"

	"resdiff/diff"
	"resdiff/report/internal/reporttest"
	"resdiff/report/view"
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

// Every form of report says at its head that the documents look to have been given in
// the wrong order: who reads it later has not seen what the command said.
func TestOrderInEveryForm(t *testing.T) {
	for _, wrong := range []bool{false, true} {
		c := reporttest.Harbours(t)
		c.Old.Adopted, c.New.Adopted = time.Date(2023, time.June, 5, 0, 0, 0, 0, time.UTC), time.Date(2024, time.June, 7, 0, 0, 0, 0, time.UTC)
		if wrong {
			c.Old.Adopted, c.New.Adopted = c.New.Adopted, c.Old.Adopted
		}
		for _, f := range Formats {
			var b bytes.Buffer
			if err := f.Write(&b, c, Options{}); err != nil {
				t.Fatal(err)
			}
			text := b.String()
			if f.Name == "docx" {
				text = part(t, b.Bytes(), "word/document.xml")
			}
			text = strings.Join(strings.Fields(text), " ")
			if at := strings.Index(text, "The old text was adopted after the new one, on 7 June 2024 and 5 June 2023"); at >= 0 != wrong {
				t.Errorf("%s: says %t that the order is wrong, want %t", f.Name, at >= 0, wrong)
			}
		}
	}
}

// part reads a part of a Word file.
func part(t *testing.T, file []byte, name string) string {
	z, err := zip.NewReader(bytes.NewReader(file), int64(len(file)))
	if err != nil {
		t.Fatal(err)
	}
	r, err := z.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	content, err := io.ReadAll(r)
	if err != nil {
		t.Fatal(err)
	}
	return string(content)
}
