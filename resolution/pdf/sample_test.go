package pdf_test

import (
	"os"
	"strings"
	"testing"

	"resdiff/internal/samples"
	"resdiff/resolution/layout"
	"resdiff/resolution/pdf"
)

// readSample sets a sample on pages and reads it back.
func readSample(t testing.TB, name string, packed bool) layout.Document {
	t.Helper()
	source, err := os.ReadFile("../../testdata/samples/" + name + ".src")
	if err != nil {
		t.Fatal(err)
	}
	content, err := samples.Pages(string(source), packed)
	if err != nil {
		t.Fatal(err)
	}
	doc, err := pdf.Read(content, layout.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

// Every paragraph of the sample comes back from its pages word for word, and
// nothing else does.
func TestSampleComesBack(t *testing.T) {
	for _, name := range []string{"hazards-2017", "hazards-2018"} {
		clean, err := os.ReadFile("../../testdata/samples/" + name + ".txt")
		if err != nil {
			t.Fatal(err)
		}
		var want []string
		for _, p := range strings.Split(strings.TrimSpace(string(clean)), "\n\n") {
			want = append(want, strings.Join(strings.Fields(p), " "))
		}
		for _, packed := range []bool{false, true} {
			doc := readSample(t, name, packed)
			var got []string
			for _, b := range doc.Blocks {
				got = append(got, b.Text)
			}
			compareLines(t, name, got, want)
		}
	}
}

func compareLines(t *testing.T, name string, got, want []string) {
	t.Helper()
	for i := range max(len(got), len(want)) {
		g, w := "(nothing)", "(nothing)"
		if i < len(got) {
			g = got[i]
		}
		if i < len(want) {
			w = want[i]
		}
		if g != w {
			t.Fatalf("%s, block %d\n got %s\nwant %s", name, i, g, w)
		}
	}
}

// The footnotes of the sample are those of its source, in order, each called
// once.
func TestSampleNotes(t *testing.T) {
	doc := readSample(t, "hazards-2018", false)
	source, err := os.ReadFile("../../testdata/samples/hazards-2018.src")
	if err != nil {
		t.Fatal(err)
	}
	var want []string
	for _, part := range strings.Split(string(source), "^[")[1:] {
		text, _, _ := strings.Cut(part, "]")
		want = append(want, text)
	}
	var got []string
	for _, n := range doc.Notes {
		got = append(got, n.Text)
	}
	compareLines(t, "footnotes", got, want)
	called := 0
	for _, b := range doc.Blocks {
		for _, m := range b.Marks {
			if m.Note != called || doc.Notes[called].Mark != m.Text {
				t.Errorf("mark %q is tied to note %d, want %d", m.Text, m.Note, called)
			}
			called++
		}
	}
	if called != len(doc.Notes) {
		t.Errorf("%d marks for %d footnotes", called, len(doc.Notes))
	}
}

func TestSampleFurniture(t *testing.T) {
	want := []string{"United Nations", "E/RES/2018/61", "Economic and Social Council", "Distr.: General", "13 August 2018",
		"18-29917 (E) 150818", "*1829917*", "Progress made in early warning of mountain hazards",
		"and in the sharing of hydrometeorological data", "2/5", "18-29917", "3/5", "4/5", "5/5"}
	compareLines(t, "furniture", readSample(t, "hazards-2018", false).Furniture, want)
}

// Italics are the operative words and nothing else.
func TestSampleItalics(t *testing.T) {
	doc := readSample(t, "hazards-2018", false)
	for _, b := range doc.Blocks {
		if !strings.HasPrefix(b.Text, "Recalling also its resolution") && !strings.HasPrefix(b.Text, "3. Notes the") {
			continue
		}
		if len(b.Style.Italic) != 1 {
			t.Fatalf("%d stretches of italics in %q", len(b.Style.Italic), b.Text)
		}
		r := b.Style.Italic[0]
		if got := b.Text[r.Start:r.End]; got != "Recalling also" && got != "Notes" {
			t.Errorf("italics are %q", got)
		}
	}
}
