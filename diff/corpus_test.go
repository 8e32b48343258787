package diff

import (
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"resdiff/internal/needs"
	"resdiff/resolution"
)

// successive returns the pairs of real resolutions that follow each other in
// the corpus, oldest first.
func successive(t testing.TB) [][2]string {
	t.Helper()
	var pairs [][2]string
	for _, files := range realSeries(t) {
		for i := 1; i < len(files); i++ {
			pairs = append(pairs, [2]string{files[i-1], files[i]})
		}
	}
	return pairs
}

// realSeries returns the files of each series of the corpus, oldest first.
func realSeries(t testing.TB) [][]string {
	t.Helper()
	corpus := needs.Corpus(t)
	var out [][]string
	for _, pattern := range []string{"wsis/E_RES_*.txt", "ict/A_RES_*.txt"} {
		files, err := filepath.Glob(filepath.Join(corpus, pattern))
		if err != nil {
			t.Fatal(err)
		}
		files = slices.DeleteFunc(files, func(f string) bool { return strings.Count(filepath.Base(f), ".") > 1 })
		slices.SortFunc(files, func(a, b string) int { return year(a) - year(b) })
		out = append(out, files)
	}
	return out
}

// year returns the first number in a file's name: session or year.
func year(file string) int {
	parts := strings.Split(strings.TrimSuffix(filepath.Base(file), ".txt"), "_")
	n, _ := strconv.Atoi(parts[2])
	return n
}

func read(t testing.TB, file string) *resolution.Resolution {
	t.Helper()
	content, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	r, err := resolution.Read(content, resolution.Options{})
	if err != nil {
		t.Fatalf("%s: %v", file, err)
	}
	return r
}

func TestLawsHoldForRealResolutions(t *testing.T) {
	pairs := successive(t)
	if len(pairs) == 0 {
		t.Fatal("no pairs in the corpus")
	}
	for _, p := range pairs {
		t.Run(filepath.Base(p[0])+" to "+filepath.Base(p[1]), func(t *testing.T) {
			old, new := read(t, p[0]), read(t, p[1])
			c := Compare(old, new)
			if err := checkLaws(c); err != nil {
				t.Error(err)
			}
			if back := Compare(new, old); back.Summary.Added != c.Summary.Dropped || back.Summary.Dropped != c.Summary.Added {
				t.Errorf("added %d, dropped %d; the other way round %d, %d",
					c.Summary.Added, c.Summary.Dropped, back.Summary.Added, back.Summary.Dropped)
			}
			if same := Compare(old, old); same.Summary.Unchanged != len(same.Changes) {
				t.Errorf("compared with itself: %+v", same.Summary)
			}
		})
	}
}

// TestLawsHoldYearsApart compares every two resolutions of a series, the later
// ones with the earlier ones too: the rules that look at dates see all distances.
func TestLawsHoldYearsApart(t *testing.T) {
	for _, files := range realSeries(t) {
		var all []*resolution.Resolution
		for _, f := range files {
			all = append(all, read(t, f))
		}
		for i, old := range all {
			for j, new := range all {
				if i == j || i+1 == j {
					continue
				}
				if err := checkLaws(Compare(old, new)); err != nil {
					t.Errorf("%s to %s: %v", filepath.Base(files[i]), filepath.Base(files[j]), err)
				}
			}
		}
	}
}
