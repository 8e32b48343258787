package sheet_test

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"
	"pgregory.net/rapid"

	"resdiff"
	"resdiff/diff"
	"resdiff/internal/ooxml"
	"resdiff/report/internal/reporttest"
	"resdiff/report/sheet"
	"resdiff/report/view"
	"resdiff/resolution"
)

func TestGolden(t *testing.T) {
	c := reporttest.Harbours(t)
	for _, tt := range []struct {
		name string
		opt  sheet.Options
	}{
		{"harbours-sheet.html", sheet.Options{Columns: sheet.Columns}},
		{"harbours-sheet-weight.html", sheet.Options{Columns: []string{"Hold & <see>"}, ByWeight: true}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var b bytes.Buffer
			if err := sheet.New(c, view.Options{}, tt.opt).HTML(&b, ooxml.A4); err != nil {
				t.Fatal(err)
			}
			reporttest.Golden(t, tt.name, b.Bytes())
		})
	}
}

// rowsOf are the cells' texts of a Word file's table.
func rowsOf(t testing.TB, s *sheet.Sheet) [][]string {
	t.Helper()
	var b bytes.Buffer
	if err := s.Docx(&b, ooxml.A4); err != nil {
		t.Fatal(err)
	}
	z, err := zip.NewReader(bytes.NewReader(b.Bytes()), int64(b.Len()))
	if err != nil {
		t.Fatal(err)
	}
	f, err := z.Open("word/document.xml")
	if err != nil {
		t.Fatal(err)
	}
	var rows [][]string
	dec := xml.NewDecoder(f)
	whole := 0
	for {
		token, err := dec.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		switch e := token.(type) {
		case xml.StartElement:
			switch e.Name.Local {
			case "tr":
				rows = append(rows, nil)
			case "tc":
				rows[len(rows)-1] = append(rows[len(rows)-1], "")
			case "cantSplit":
				whole++
			}
		case xml.CharData:
			if n := len(rows); n > 0 && len(rows[n-1]) > 0 {
				rows[n-1][len(rows[n-1])-1] += string(e)
			}
		}
	}
	if whole != len(rows) {
		t.Errorf("%d rows, %d of them kept whole", len(rows), whole)
	}
	return rows
}

// checkSheet checks that every change that needs eyes is a row, in both forms,
// with as many cells as the head, and that what it shows of a paragraph stands in
// it.
func checkSheet(t testing.TB, c *resdiff.Comparison, opt sheet.Options) error {
	s := sheet.New(c, view.Options{}, opt)
	want := 0
	for _, ch := range c.Changes {
		if view.NeedsEyes(ch) {
			want++
		}
	}
	if view.Retitled(c) {
		want++
	}
	if len(s.Rows) != want {
		return errors.New("not a row for each change that needs eyes")
	}
	texts := map[bool]string{}
	for _, p := range c.Old.Texts() {
		texts[false] += "\n" + p
	}
	for _, p := range c.New.Texts() {
		texts[true] += "\n" + p
	}
	for _, r := range s.Rows {
		for new, side := range map[bool][]sheet.Words{false: r.Old, true: r.New} {
			for _, w := range side {
				for _, piece := range w {
					if r.Number > 0 && piece.Mark < sheet.Left && !strings.Contains(texts[new], piece.Text) {
						return errors.New("words that stand in no paragraph: " + piece.Text)
					}
				}
			}
		}
	}
	rows := rowsOf(t, s)
	if want == 0 {
		return nil
	}
	if len(rows) != want+1 {
		return errors.New("the Word file has other rows")
	}
	for _, r := range rows {
		if len(r) != 4+len(opt.Columns) {
			return errors.New("a row has more or fewer cells than the head")
		}
	}
	var b bytes.Buffer
	if err := s.HTML(&b, ooxml.Letter); err != nil {
		return err
	}
	page, err := html.Parse(&b)
	if err != nil {
		return err
	}
	body := 0
	for n := range page.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		switch n.Data {
		case "tr":
			body++
		case "script", "img", "a", "iframe", "object":
			return errors.New("the page has an element of the text: " + n.Data)
		}
	}
	if body != want+2 {
		return errors.New("the page has other rows")
	}
	return nil
}

func TestSheetOfSamples(t *testing.T) {
	hazards, _ := reporttest.Hazards(t)
	for _, c := range []*resdiff.Comparison{hazards, reporttest.Harbours(t)} {
		for _, columns := range [][]string{nil, sheet.Columns, strings.Split("a,b,c,d,e,f,g,h,i,j,k,l,m,n", ",")} {
			if err := checkSheet(t, c, sheet.Options{Columns: columns}); err != nil {
				t.Error(err)
			}
		}
	}
}

func TestHostile(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		opt := sheet.Options{Columns: []string{rapid.SampledFrom(reporttest.Attacks).Draw(rt, "column")}, ByWeight: rapid.Bool().Draw(rt, "by weight")}
		if err := checkSheet(t, reporttest.Hostile(rt), opt); err != nil {
			rt.Fatal(err)
		}
	})
}

func document(text string) *resolution.Resolution {
	return &resolution.Resolution{Paragraphs: []resolution.Paragraph{{Label: resolution.Label{Series: "OP", Number: 1}, Kind: resolution.Operative, Text: text}}}
}

// TestExtracts checks what is shown of a paragraph: nothing that it does not say.
func TestExtracts(t *testing.T) {
	for _, tt := range []struct{ name, old, new, want string }{
		{
			"whom a verb asks, and what", "one pilot", "two pilots",
			"Urges the harbour masters of all small island States, wherever their harbours may lie and whoever may own them, to keep |+#| on watch at every hour of the night and of the day|…|" +
				"Urges the harbour masters of all small island States, wherever their harbours may lie and whoever may own them, to keep # on watch at every hour of the night and of the day, and to tell the Secretariat of it;",
		},
		{
			"a date is of the event that is named", "3 to 5 May 2031", "9 to 11 May 2032",
			"Notes the holding of the Forum of Harbour Masters, organized by the Pilots Bureau, the Union of Lights, the Bureau of Tides and the Regional Conference on Ports from |+#|, and the thanks of the many pilots|…|" +
				"Notes the holding of the Forum of Harbour Masters, organized by the Pilots Bureau, the Union of Lights, the Bureau of Tides and the Regional Conference on Ports from #, and the thanks of the many pilots who came from all the coasts;",
		},
		{
			"the verb of the clause", "tides", "depths",
			"Welcomes the work of the pilots|…|encourages the ports of the coast to keep a log of their |+#|;|" +
				"Welcomes the work of the pilots during the long winter of many storms, and encourages the ports of the coast to keep a log of their #;",
		},
		{
			"no quotation in part", "piers", "quays",
			"Takes note of the report entitled “Ships, and the many storms of the north, in the harbours of the coast”, on the |+#|;|" +
				"Takes note of the report entitled “Ships, and the many storms of the north, in the harbours of the coast”, on the #;",
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			at := strings.LastIndex(tt.want, "|") + 1
			text := tt.want[at:]
			c := resdiff.Compare(document(strings.Replace(text, "#", tt.old, 1)), document(strings.Replace(text, "#", tt.new, 1)), resdiff.Options{})
			s := sheet.New(c, view.Options{}, sheet.Options{})
			if len(s.Rows) != 1 {
				t.Fatal(len(s.Rows), "rows")
			}
			got := ""
			for _, p := range s.Rows[0].New[0] {
				got += map[sheet.Mark]string{sheet.Come: "+"}[p.Mark] + p.Text + "|"
			}
			if want := strings.Replace(tt.want[:at], "#", tt.new, 1); got != want {
				t.Errorf("shown: %s\nnot:   %s", got, want)
			}
		})
	}
}

// TestProposers: a draft with changes by several people keeps who proposed what.
func TestProposers(t *testing.T) {
	page := []byte(`<p>70/901. Piers</p><p>The General Assembly,</p><p>Recalling its resolution 69/1 of 5 December 2030,</p>` +
		`<p>1. Urges <del data-author="EU">all</del><ins data-author="EU">willing</ins> States to mend their piers;</p>` +
		`<ins cite="mailto:Norway"><p>2. Invites the pilots to meet in the spring;</p></ins><p>3. Decides to meet again.</p>`)
	var sides [2]*resolution.Resolution
	for k, original := range []bool{true, false} {
		r, err := resolution.Read(page, resolution.Options{Original: original})
		if err != nil {
			t.Fatal(err)
		}
		sides[k] = r
	}
	rows := rowsOf(t, sheet.New(resdiff.Compare(sides[0], sides[1], resdiff.Options{}), view.Options{}, sheet.Options{}))
	for k, want := range [][]string{
		{"No.", "A/RES/70/901 (old)", "A/RES/70/901 (new)", "What changed"},
		{"1 OP1", "Urges all‹EU› States to mend their piers;", "Urges willing‹EU› States to mend their piers;"},
		{"2 OP2", "not in the old text", "Invites the pilots to meet in the spring;‹Norway›", "added"},
	} {
		if k >= len(rows) || !slices.Equal(rows[k][:len(want)], want) && !strings.HasPrefix(strings.Join(rows[k], "|"), strings.Join(want, "|")) {
			t.Errorf("row %d: %q, not %q", k, rows[min(k, len(rows)-1)], want)
		}
	}
}

// TestLeftOut checks that a sheet counts what it leaves out as probably routine, so
// that rows and count together are every substantive change, and that a report which
// is asked for what is substantive leaves out the same.
func TestLeftOut(t *testing.T) {
	c := *reporttest.Harbours(t)
	c.Changes = slices.Clone(c.Changes)
	light, substantive := 0, 0
	for i := range c.Changes {
		ch := &c.Changes[i]
		if ch.Attention != diff.Substantive {
			continue
		}
		substantive++
		if ch.Status == diff.Amended && light < 2 {
			ch.Weight, ch.Reasons = 0.001, nil
			light++
		}
	}
	for _, only := range []diff.Attention{diff.None, diff.Substantive} {
		s := sheet.New(&c, view.Options{Selection: view.Selection{Attention: only}}, sheet.Options{})
		rows := len(s.Rows)
		if view.Retitled(&c) {
			rows--
		}
		if s.Light < light || rows+s.Light != substantive {
			t.Errorf("%d rows and %d left out of %d substantive changes", rows, s.Light, substantive)
		}
		var b bytes.Buffer
		if err := s.HTML(&b, ooxml.A4); err != nil {
			t.Fatal(err)
		}
		if want := fmt.Sprintf(", and %d that", s.Light); !strings.Contains(b.String(), want) {
			t.Errorf("the sheet does not say %q", want)
		}
	}
	v := view.Of(&c, view.Options{Selection: view.Selection{Attention: diff.Substantive}})
	for _, r := range v.Rows {
		if r.Light && r.Shown != view.Folded {
			t.Errorf("%s is probably routine and shown where only what is substantive was asked for", r.Place)
		}
	}
}
