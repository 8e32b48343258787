package series

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"resdiff/resolution"
)

// keepers is one resolution as a file has it, with changes.
func keepers(name, reader string, changes ...func(*resolution.Resolution)) Document {
	r := &resolution.Resolution{Organ: "General Assembly", Number: "78/932", Title: "Lighthouses", Reader: reader, Adopted: time.Date(2023, 12, 19, 0, 0, 0, 0, time.UTC)}
	for i := range 4 {
		r.Paragraphs = append(r.Paragraphs, resolution.Paragraph{Kind: resolution.Operative, Text: fmt.Sprintf("Urges all keepers to light lamp %d before dusk;", i)})
	}
	for _, change := range changes {
		change(r)
	}
	return Document{Name: name, Profile: NewProfile(r)}
}

func symbol(s string) func(*resolution.Resolution) {
	return func(r *resolution.Resolution) { r.Symbol = s }
}

func reword(i int, from, to string) func(*resolution.Resolution) {
	return func(r *resolution.Resolution) {
		r.Paragraphs[i].Text = strings.Replace(r.Paragraphs[i].Text, from, to, 1)
	}
}

func note(text string) func(*resolution.Resolution) {
	return func(r *resolution.Resolution) {
		r.Footnotes = append(r.Footnotes, resolution.Footnote{Mark: "*", Text: text})
	}
}

func warned(r *resolution.Resolution) {
	r.Warnings = append(r.Warnings, resolution.Warning{Text: "the footnotes of a page were not found"})
}

// keptTo leaves a resolution its first paragraph.
func keptTo(r *resolution.Resolution) { r.Paragraphs = r.Paragraphs[:1] }

// TestDuplicates checks which of two files of a resolution is taken, "z" always,
// and what is said of the other.
func TestDuplicates(t *testing.T) {
	for name, c := range map[string]struct {
		used, other Document
		want        string
	}{
		"the same words": {keepers("z.pdf", "pdf"), keepers("a.txt", "text"), "same; a PDF file keeps more of a document than plain text"},
		"quotation marks and line breaks are no words": {keepers("z.docx", "word", reword(0, "lamp", "“lamp”")), keepers("a.txt", "text", reword(0, "lamp", `"lamp"`)), "same; a Word file keeps more of a document than plain text"},
		"a correction": {keepers("z.txt", "text", symbol("A/RES/78/932/Corr.2"), reword(1, "before", "after")), keepers("a.docx", "word", symbol("A/RES/78/932/Corr.1")), "1 of 4; it is the newest correction (Corr.2)"},
		"a reissue":    {keepers("z.txt", "text", note("Reissued for technical reasons on 14 August 2024."), reword(1, "before", "after")), keepers("a.txt", "text", note("Reissued for technical reasons on 2 March 2024.")), "1 of 4; it is the newest correction (the reissue of 14 August 2024)"},
		"a list of corrections": {keepers("z.txt", "text"), keepers("a.txt", "text", symbol("A/RES/78/932/Corr.1"), keptTo, reword(0, "Urges", "Read")),
			"1 of 1; the other (Corr.1) has less than half of the words, as a list of corrections has: see what it corrects"},
		"a symbol":      {keepers("z.txt", "text", symbol("A/RES/78/932"), reword(3, "dusk", "dawn")), keepers("a.txt", "text"), "1 of 4; it gives the official symbol, A/RES/78/932"},
		"warnings":      {keepers("z.pdf", "pdf", reword(3, "dusk", "dawn")), keepers("a.pdf", "pdf", warned), "1 of 4; it reads with fewer warnings (0, not 1)"},
		"footnotes":     {keepers("z.pdf", "pdf", note("See A/78/1."), reword(3, "dusk", "dawn")), keepers("a.pdf", "pdf"), "1 of 4; more footnotes are found in it (1, not 0)"},
		"more words":    {keepers("z.pdf", "pdf", reword(2, "lamp", "every lamp")), keepers("a.pdf", "pdf"), "1 of 4; it has more words (37, not 36)"},
		"an inequality": {keepers("z.docx", "word", reword(2, "lamp", "< lamp")), keepers("a.pdf", "pdf", reword(2, "lamp", "> lamp")), "1 of 4; a Word file keeps more of a document than a PDF file"},
	} {
		for _, docs := range [][]Document{{c.used, c.other}, {c.other, c.used}} {
			r := Find(docs)
			if len(r.Duplicates) != 1 {
				t.Fatalf("%s: %d duplicates", name, len(r.Duplicates))
			}
			d := r.Duplicates[0]
			got := fmt.Sprintf("%d of %d; %s", d.Differing, d.Paragraphs, d.Why)
			if d.Same {
				got = "same; " + d.Why
			}
			if docs[d.Used].Name[0] != 'z' || got != c.want {
				t.Errorf("%s: %s is used: %q, want %q", name, docs[d.Used].Name, got, c.want)
			}
		}
	}
}

// Where nothing tells which file is right, it says so, and a new name does not
// change what is taken.
func TestDuplicatesNeverByNameAlone(t *testing.T) {
	words := []string{"dusk", "dawn"}
	taken := map[string]bool{}
	for _, names := range [][]string{{"a.txt", "b.txt"}, {"b.txt", "a.txt"}} {
		docs := []Document{keepers(names[0], "text"), keepers(names[1], "text", reword(3, "dusk", "dawn"))}
		d := Find(docs).Duplicates[0]
		if want := "nothing tells which of the two is right: look at both"; d.Same || d.Why != want {
			t.Errorf("same words: %v, %q; want %q", d.Same, d.Why, want)
		}
		taken[words[d.Used]] = true
	}
	if len(taken) != 1 {
		t.Error("another name took other words")
	}
}

// A translation is no other file of the same text, nor its successor.
func TestTranslationsStayApart(t *testing.T) {
	french := keepers("f.txt", "text")
	french.Language = "fr"
	r := Find([]Document{keepers("a.txt", "text"), french})
	if len(r.Duplicates) != 0 || len(r.Single) != 2 {
		t.Errorf("duplicates %v, single %v; want both single", r.Duplicates, r.Single)
	}
}

// The best of several files does not depend on the order in which they stand.
func TestDuplicatesInAnyOrder(t *testing.T) {
	docs := []Document{
		keepers("a.txt", "text"), keepers("b.pdf", "pdf", warned), keepers("c.pdf", "pdf", reword(0, "dusk", "dawn")),
		keepers("d.docx", "word", keptTo, symbol("A/RES/78/932/Corr.1")), keepers("e.html", "html", symbol("A/RES/78/932")),
	}
	for range docs {
		docs = append(docs[1:], docs[0])
		for i := range docs[1:] {
			docs[i], docs[i+1] = docs[i+1], docs[i]
			if d := Find(docs).Duplicates; len(d) != 4 || slices.ContainsFunc(d, func(d Duplicate) bool { return docs[d.Used].Name != "e.html" }) {
				t.Errorf("duplicates %v, want four of e.html", d)
			}
		}
	}
}
