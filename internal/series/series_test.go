package series

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"resdiff/resolution"
)

// document makes a resolution whose text is paragraphs of its own subject, of
// which the first carried are those of the subject's earlier years.
func document(number, title string, adopted string, subject string, fresh int, cites ...string) Document {
	day, err := time.Parse(time.DateOnly, adopted)
	if err != nil {
		panic(err)
	}
	r := &resolution.Resolution{Organ: "Economic and Social Council", Number: number, Title: title, Adopted: day, Reader: "text"}
	for _, c := range cites {
		r.Paragraphs = append(r.Paragraphs, resolution.Paragraph{Text: "Recalling its resolution " + c + " on the matter,"})
	}
	for i := range 10 {
		year := ""
		if i < fresh {
			year = adopted
		}
		r.Paragraphs = append(r.Paragraphs, resolution.Paragraph{Kind: resolution.Operative,
			Text: fmt.Sprintf("Urges%[1]s all%[1]s keepers%[1]s of%[1]s %[2]s%[1]s number%[1]s %[3]d%[1]s to%[1]s report%[1]s;", year, subject, i)})
	}
	return Document{Name: strings.ReplaceAll(number, "/", "_") + ".txt", Profile: NewProfile(r)}
}

func TestFind(t *testing.T) {
	pdf := document("2017/5", "Early warning of floods", "2017-07-25", "sirens", 2, "2016/4")
	pdf.Name, pdf.Reader = "2017_5.pdf", "pdf"
	docs := []Document{
		document("2018/9", "Early warning of floods and slides", "2018-07-24", "sirens", 3, "2017/5", "2017/8"),
		document("2016/4", "Early warning of floods", "2016-07-22", "sirens", 0, "2015/3"),
		document("2017/5", "Early warning of floods", "2017-07-25", "sirens", 2, "2016/4"),
		document("2017/8", "Rights of observers", "2017-07-25", "pensions", 0),
		document("2018/2", "Observers and their rights at work", "2018-06-01", "pensions", 4, "2017/8"),
		document("2018/30", "Libraries of the high valleys", "2018-07-24", "books", 0, "2017/5"),
		pdf,
	}
	got := Find(docs)
	var b strings.Builder
	name := func(i int) string { return docs[i].Name }
	for _, s := range got.Series {
		fmt.Fprintf(&b, "series %s\n", s.Title)
		for _, l := range s.Links {
			fmt.Fprintf(&b, "  %s -> %s: %s\n", name(l.Old), name(l.New), l.Why)
		}
	}
	for _, i := range got.Single {
		fmt.Fprintf(&b, "single %s\n", name(i))
	}
	for _, l := range got.Duplicates {
		fmt.Fprintf(&b, "use %s, not %s: %s\n", name(l.Used), name(l.Other), l.Why)
	}
	want := `series Early warning of floods and slides
  2016_4.txt -> 2017_5.pdf: cites it; same title; carries its text on
  2017_5.pdf -> 2018_9.txt: cites it; much the same title; carries its text on
series Observers and their rights at work
  2017_8.txt -> 2018_2.txt: cites it; much the same title; carries its text on
single 2018_30.txt
use 2017_5.pdf, not 2017_5.txt: a PDF file keeps more of a document than plain text
`
	if b.String() != want {
		t.Errorf("got\n%s\nwant\n%s", b.String(), want)
	}
}

// A resolution cannot follow one of another organ, nor a sibling of its own day.
func TestFindKeepsApart(t *testing.T) {
	other := document("71/9", "Early warning of floods", "2016-07-22", "sirens", 0)
	other.Organ = "General Assembly"
	docs := []Document{
		other,
		document("2017/5", "Early warning of floods", "2017-07-25", "sirens", 0, "71/9"),
		document("2017/6", "Early warning of floods", "2017-07-25", "sirens", 0, "2017/5"),
	}
	if got := Find(docs); len(got.Series) != 0 || len(got.Single) != 3 {
		t.Errorf("got series %v, single %v; want three single documents", got.Series, got.Single)
	}
}

// A resolution that does not tell its date follows by its number.
func TestFindWithoutDates(t *testing.T) {
	for _, organ := range []struct{ name, first, second, third string }{
		{"Economic and Social Council", "2016/4", "2017/5", "2018/9"},
		{"General Assembly", "71/9", "72/100", "73/8"},
		{"Human Rights Council", "31/9", "34/12", "37/3"},
		{"Security Council", "2299 (2016)", "2367 (2017)", "2421 (2018)"},
	} {
		for undated := range 8 { // each set of the three
			docs := []Document{
				document(organ.third, "Early warning of floods", "2018-07-24", "sirens", 2),
				document(organ.first, "Early warning of floods", "2016-07-22", "sirens", 0),
				document(organ.second, "Early warning of floods", "2017-07-25", "sirens", 1),
			}
			for i := range docs {
				docs[i].Organ = organ.name
				if undated&(1<<i) != 0 {
					docs[i].Adopted = time.Time{}
				}
			}
			got := Find(docs)
			if len(got.Series) != 1 || !slices.Equal(got.Series[0].Documents, []int{1, 2, 0}) {
				t.Errorf("%s, without dates %03b: series %v, single %v; want 1, 2, 0", organ.name, undated, got.Series, got.Single)
			}
		}
	}
}
