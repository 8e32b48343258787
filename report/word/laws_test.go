package word_test

import (
	"bytes"
	"fmt"
	"os"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"resdiff"
	"resdiff/internal/mutate"
	"resdiff/internal/ooxml"
	"resdiff/report/view"
	"resdiff/report/word"
	"resdiff/resolution"
)

// paragraphsOf are a document's paragraphs as the redline must give them.
func paragraphsOf(r *resolution.Resolution) []paragraph {
	var out []paragraph
	for _, p := range r.Paragraphs {
		want := paragraph{text: ooxml.Clean(p.Text)}
		if p.Printed != "" {
			want.text = ooxml.Clean(p.Printed) + "\t" + want.text
		}
		for _, n := range p.Notes {
			want.notes = append(want.notes, ooxml.Clean(r.Footnotes[n.Note].Text))
		}
		out = append(out, want)
	}
	return out
}

// checkLaws checks that accepting all changes of the redline gives the new
// document and rejecting them the old one, and that the file is in good form.
func checkLaws(t testing.TB, c *resdiff.Comparison) error {
	file := parts(t, c, view.Options{})
	if err := checkForm(file); err != nil {
		return err
	}
	for _, side := range []struct {
		what   string
		accept bool
		want   []paragraph
	}{{"accepted", true, paragraphsOf(c.New)}, {"rejected", false, paragraphsOf(c.Old)}} {
		got := settled(file, side.accept)
		if len(c.Old.Paragraphs)+len(c.New.Paragraphs) == 0 {
			side.want = []paragraph{{}} // Word has no text without a paragraph
		}
		for i := 0; i < max(len(got), len(side.want)); i++ {
			if i >= len(got) || i >= len(side.want) {
				return fmt.Errorf("all %s: %d paragraphs, not %d", side.what, len(got), len(side.want))
			}
			if got[i].text != side.want[i].text || strings.Join(got[i].notes, "|") != strings.Join(side.want[i].notes, "|") {
				return fmt.Errorf("all %s: paragraph %d is %q, not %q", side.what, i+1, got[i], side.want[i])
			}
		}
	}
	return nil
}

func read(t testing.TB, name string) *resolution.Resolution {
	t.Helper()
	content, err := os.ReadFile("../../testdata/samples/" + name)
	if err != nil {
		t.Fatal(err)
	}
	r, err := resolution.Read(content, resolution.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestRedlineOfSamples(t *testing.T) {
	for _, pair := range [][2]string{
		{"hazards-2017.txt", "hazards-2018.txt"},
		{"hazards-2018.pages.txt", "hazards-2017.pdf"},
		{"hazards-2017.txt", "hazards-2017.txt"},
		{"draft-l12.txt", "hazards-2018.txt"},
		{"annexed.txt", "security.txt"},
		{"glaciers-ar.txt", "glaciers-fr.txt"},
		{"rights.txt", "minutes.txt"},
	} {
		c := resdiff.Compare(read(t, pair[0]), read(t, pair[1]), resdiff.Options{})
		if err := checkLaws(t, c); err != nil {
			t.Errorf("%s, %s: %v", pair[0], pair[1], err)
		}
	}
}

// TestRedlineOfSuccessors: what a year does to a resolution, every operation at
// once and each alone, with footnotes.
func TestRedlineOfSuccessors(t *testing.T) {
	doc, donor := read(t, "hazards-2018.pages.txt"), read(t, "rights.txt")
	doses := []mutate.Dose{mutate.Mixed()}
	for _, o := range mutate.Operations() {
		doses = append(doses, mutate.Alone(o))
	}
	for k, dose := range doses {
		s := mutate.Make(doc, donor, dose, uint64(k))
		annotate(s.Old)
		annotate(s.New)
		if err := checkLaws(t, resdiff.Compare(s.Old, s.New, resdiff.Options{})); err != nil {
			t.Errorf("dose %d: %v", k, err)
		}
	}
}

// annotate calls a footnote behind every third paragraph's first word and last, the
// last one in the next paragraph too.
func annotate(r *resolution.Resolution) {
	for i := range r.Paragraphs {
		r.Paragraphs[i].Notes = nil // places in texts that are no more
	}
	r.Footnotes = nil
	for i := 0; i < len(r.Paragraphs); i += 3 {
		p := &r.Paragraphs[i]
		first := max(strings.IndexByte(p.Text, ' '), 0)
		for _, at := range []int{first, len(p.Text)} {
			p.Notes = append(p.Notes, resolution.NoteRef{At: at, Note: len(r.Footnotes)})
			r.Footnotes = append(r.Footnotes, resolution.Footnote{Mark: fmt.Sprint(len(r.Footnotes) + 1), Text: "See " + p.Text[:first] + " in paragraph."})
		}
		if i+1 < len(r.Paragraphs) {
			r.Paragraphs[i+1].Notes = []resolution.NoteRef{{At: 0, Note: len(r.Footnotes) - 1}}
		}
	}
}

// genDocument draws a document of odd paragraphs, labels and footnotes.
func genDocument(t *rapid.T, name string) *resolution.Resolution {
	vocabulary := rapid.SampledFrom([]string{"the ", "of ", "and", ", ", "Decides ", "water ", "5.4 ", "“rivers” ", " ", ";", "rivers ", "\u202e", "also ", "harbour ", "pilots ", "State’s ", "State's ", "\x01", "<w:p>", "&amp; "})
	r := &resolution.Resolution{Title: rapid.SampledFrom([]string{"", "Ports", "Ports and piers"}).Draw(t, name+" title")}
	for range rapid.IntRange(0, 6).Draw(t, name+" paragraphs") {
		p := resolution.Paragraph{
			Printed: rapid.SampledFrom([]string{"", "1.", "2.", "(a)"}).Draw(t, "printed"),
			Kind:    rapid.SampledFrom([]resolution.Kind{resolution.Preambular, resolution.Operative, resolution.Heading}).Draw(t, "kind"),
			Text:    strings.Join(rapid.SliceOfN(vocabulary, 0, 20).Draw(t, "words"), ""),
		}
		if rapid.Bool().Draw(t, "noted") {
			at := len(string([]rune(p.Text)[:rapid.IntRange(0, len([]rune(p.Text))).Draw(t, "at")]))
			p.Notes = []resolution.NoteRef{{At: at, Note: len(r.Footnotes)}}
			r.Footnotes = append(r.Footnotes, resolution.Footnote{Mark: rapid.SampledFrom([]string{"1", "*", "a"}).Draw(t, "mark"), Text: rapid.SampledFrom([]string{"A/1.", "See A/2.", "See A/3, and also A/4."}).Draw(t, "note")})
		}
		r.Paragraphs = append(r.Paragraphs, p)
	}
	return r
}

func TestRedlineOfAnyPair(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		old, new := genDocument(rt, "old"), genDocument(rt, "new")
		if err := checkLaws(t, resdiff.Compare(old, new, resdiff.Options{})); err != nil {
			rt.Fatal(err)
		}
	})
}

func TestSameBytes(t *testing.T) {
	write := func() []byte {
		var b bytes.Buffer
		c := resdiff.Compare(read(t, "hazards-2017.pages.txt"), read(t, "hazards-2018.pages.txt"), resdiff.Options{})
		if err := word.Write(&b, c, view.Options{}, ooxml.A4); err != nil {
			t.Fatal(err)
		}
		return b.Bytes()
	}
	if !bytes.Equal(write(), write()) {
		t.Error("written twice, different bytes")
	}
}

// FuzzRedline compares two texts whose lines are paragraphs.
func FuzzRedline(f *testing.F) {
	f.Add("Recalling its report,\nDecides to meet;", "Decides to meet again;")
	f.Add("Calls for wells and pumps;", "Calls for wells;\nCalls for pumps;")
	f.Add("one two three four five six seven eight\nnine ten", "nine ten\none two three four five six seven eight")
	f.Add("=cmd|' /C calc'!A0", "{ DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe \"/k calc\" }")
	f.Fuzz(func(t *testing.T, a, b string) {
		old, new := &resolution.Resolution{Symbol: a, Organ: b}, &resolution.Resolution{Title: a, Meeting: b}
		for k, r := range []*resolution.Resolution{old, new} {
			for _, line := range strings.Split([]string{a, b}[k], "\n") {
				r.Paragraphs = append(r.Paragraphs, resolution.Paragraph{Text: line})
			}
		}
		if err := checkLaws(t, resdiff.Compare(old, new, resdiff.Options{})); err != nil {
			t.Fatal(err)
		}
	})
}
