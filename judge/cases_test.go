package judge

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"resdiff/diff"
	"resdiff/resolution"
)

// folder holds the cases: one line each, the change marked inside the sentence.
const folder = "../testdata/cases"

// testCase is one composed change. In a file of cases a line is: routine or news, the
// series it stands in, the text with [-what went-] and {+what came+}, paragraphs
// parted by " | ", and perhaps a name. "~routine" is a case that is known to be
// called news, "~news" one that is known to be called routine.
type testCase struct {
	// place is the file and line, want what it should be.
	place, want, series, name string
	known                     bool
	old, new                  []string
}

var (
	gone = regexp.MustCompile(`\[-(.*?)-\]`)
	come = regexp.MustCompile(`\{\+(.*?)\+\}`)
)

func readCases(t testing.TB) []testCase {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(folder, "*.txt"))
	if err != nil || len(files) == 0 {
		t.Fatal("no cases", err)
	}
	var out []testCase
	for _, file := range files {
		content, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for n, line := range strings.Split(string(content), "\n") {
			number := n + 1
			if line == "" || strings.HasPrefix(line, "#") {
				continue
			}
			f := append(strings.Split(line, "\t"), "", "")
			c := testCase{place: fmt.Sprintf("%s:%d", filepath.Base(file), number), want: strings.TrimPrefix(f[0], "~"), known: strings.HasPrefix(f[0], "~"), series: f[1], name: f[3]}
			c.old = strings.Split(gone.ReplaceAllString(come.ReplaceAllString(f[2], ""), "$1"), " | ")
			c.new = strings.Split(come.ReplaceAllString(gone.ReplaceAllString(f[2], ""), "$1"), " | ")
			out = append(out, c)
		}
	}
	return out
}

// readSeries reads what is known of the resolutions that cases stand in.
func readSeries(t testing.TB) map[string][2]resolution.Resolution {
	t.Helper()
	content, err := os.ReadFile(filepath.Join(folder, "series.tsv"))
	if err != nil {
		t.Fatal(err)
	}
	out := map[string][2]resolution.Resolution{}
	for line := range strings.Lines(string(content)) {
		f := strings.Split(strings.TrimRight(line, "\n"), "\t")
		if strings.HasPrefix(line, "#") {
			continue
		}
		var pair [2]resolution.Resolution
		for k := range pair {
			r := &pair[k]
			r.Symbol, r.Number = f[1+3*k], f[2+3*k]
			r.Adopted, _ = time.Parse(time.DateOnly, f[3+3*k])
		}
		out[f[0]] = pair
	}
	return out
}

// compare compares the paragraphs of a case.
func (c *testCase) compare(series map[string][2]resolution.Resolution) *diff.Comparison {
	known, ok := series[c.series]
	if !ok {
		panic("no series " + c.series)
	}
	fill := func(r resolution.Resolution, texts []string) *resolution.Resolution {
		for i, text := range texts {
			p := resolution.Paragraph{Text: text, Kind: resolution.Operative, Label: resolution.Label{Series: "OP", Number: i + 1}}
			if w := strings.Fields(text); strings.HasSuffix(text, ",") || len(w) > 0 && strings.HasSuffix(w[0], "ing") {
				p.Kind, p.Label.Series = resolution.Preambular, "PP"
			}
			if c.series == "heading" {
				p.Kind, p.Label.Series = resolution.Heading, "H"
			}
			r.Paragraphs = append(r.Paragraphs, p)
		}
		return &r
	}
	old, new := fill(known[0], c.old), fill(known[1], c.new)
	return diff.CompareAligned(old, new, oneMatch(old, new))
}

// leastKept is the share of the substantive cases that must stay substantive.
const leastKept = 0.95

// TestCases checks the composed cases: each is judged as it should be, but those marked as
// known, and nearly all substantive ones stay so.
func TestCases(t *testing.T) {
	series := readSeries(t)
	var news, kept, routine, found int
	for _, c := range readCases(t) {
		v := Judge(c.compare(series), nil)[0]
		got := "routine"
		if v.Attention == diff.Substantive {
			got = "news"
		}
		if c.want == "news" {
			news++
		} else {
			routine++
		}
		if got == c.want {
			if c.want == "news" {
				kept++
			} else {
				found++
			}
		}
		if (got == c.want) == c.known {
			t.Errorf("%s: %s (%s, %s), known %v; by %q\n\t%s\n\t%s", c.place, got, c.want, c.series, c.known, v.Explained, strings.Join(c.old, " | "), strings.Join(c.new, " | "))
		}
	}
	t.Logf("substantive cases kept: %d of %d, routine ones found: %d of %d", kept, news, found, routine)
	if float64(kept) < leastKept*float64(news) {
		t.Errorf("only %d of %d substantive cases stay so", kept, news)
	}
}
