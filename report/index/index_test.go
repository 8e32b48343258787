package index

import (
	"bytes"
	"strings"
	"testing"
	"time"

	"github.com/sebdah/goldie/v2"

	"resdiff/diff"
)

func sampleIndex() Page {
	day := func(y int, m time.Month, d int) time.Time { return time.Date(y, m, d, 0, 0, 0, 0, time.UTC) }
	return Page{
		Version: "test",
		Series: []Series{{
			Title: "Early warning of mountain hazards",
			Documents: []Document{
				{Name: "2016.txt", Symbol: "E/RES/2016/52", Adopted: day(2016, 7, 22)},
				{Name: "2017.txt", Symbol: "E/RES/2017/58", Adopted: day(2017, 7, 25)},
				{Name: "2018.pdf", Symbol: "E/RES/2018/61", Adopted: day(2018, 7, 24)},
				{Name: "2020.txt", Symbol: "E/RES/2020/9", Adopted: day(2020, 7, 21)},
			},
			Steps: []Step{
				{Report: "a.html", Why: "cites it; same title", Summary: diff.Summary{Unchanged: 40, Amended: 20, Added: 3, Dropped: 2, Substantive: 9, Carried: 0.871}, Eyes: []Change{{4, "OP1", "amended"}}},
				{Report: "b.html", Why: "cites it; same title", Summary: diff.Summary{Unchanged: 30, Amended: 25, Added: 8, Dropped: 6, Moved: 2, Substantive: 14, Carried: 0.79}},
				{Report: "c.html", Why: "same title", Gap: "none of 2019 was found in the folder", Summary: diff.Summary{Unchanged: 21, Amended: 30, Added: 12, Dropped: 9, Substantive: 20, Carried: 0.61},
					Eyes: []Change{{2, "PP3", "amended"}, {9, "OP4(a)", "added"}, {11, "OP7", "dropped"}, {12, "OP8", "amended"}}},
			},
		}, {
			Title:     "Libraries of the high valleys",
			Documents: []Document{{Name: "l1.txt", Symbol: "E/RES/2018/3", Adopted: day(2018, 7, 2)}, {Name: "l2.txt", Symbol: "E/RES/2019/3", Adopted: day(2019, 7, 2)}},
			Steps:     []Step{{Report: "l.html", Why: "same title", Summary: diff.Summary{Unchanged: 12, Carried: 1}}},
		}},
		Single: []Document{{Name: "x.txt", Symbol: "E/RES/2018/2", Title: "Libraries of the high valleys"}},
		Duplicates: []Duplicate{{Used: "2018.pdf", Name: "2018.txt", Why: "a PDF file keeps more of a document than plain text"},
			{Used: "2020.txt", Name: "2020-b.txt", Words: "2 of its 43 paragraphs do not stand so in", Why: "it has more words (1,200, not 900)"}},
		Stale:    []string{"z.html"},
		Problems: []string{"torn.pdf: the file is cut short; fetch it again"},
	}
}

func TestWrite(t *testing.T) {
	var b bytes.Buffer
	if err := Write(&b, sampleIndex()); err != nil {
		t.Fatal(err)
	}
	goldie.New(t, goldie.WithFixtureDir("../../testdata/golden"), goldie.WithNameSuffix(".html")).Assert(t, "archive-index", b.Bytes())
}

// Whatever a title holds, it is shown as text.
func TestWriteEscapes(t *testing.T) {
	const attack = "<script>alert(1)</script>\u202e\" onload=\"x"
	index := sampleIndex()
	index.Series[0].Title = attack
	index.Series[0].Documents[1].Symbol = attack
	index.Series[0].Steps[0].Why = attack
	index.Series[0].Steps[0].Gap = attack
	index.Series[0].Steps[0].Report = "javascript:alert(1)"
	index.Single[0].Title = attack
	index.Problems = []string{attack}
	index.Stale = []string{attack}
	index.Duplicates = []Duplicate{{Used: attack, Name: attack, Words: attack, Why: attack}}
	index.Series[0].Steps[2].Eyes = []Change{{1, attack, "amended"}}
	var b bytes.Buffer
	if err := Write(&b, index); err != nil {
		t.Fatal(err)
	}
	for _, bad := range []string{"<script>alert", "\u202e", `" onload="`, `"javascript:`} {
		if strings.Contains(b.String(), bad) {
			t.Errorf("the page holds %q", bad)
		}
	}
}
