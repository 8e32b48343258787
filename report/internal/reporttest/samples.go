package reporttest

import (
	"fmt"
	"os"
	"testing"

	"github.com/sebdah/goldie/v2"

	"resdiff"
	"resdiff/report/view"
	"resdiff/resolution"
)

// Golden compares got with testdata/golden/report/NAME; GOLDIE_UPDATE=1 writes
// it anew.
func Golden(t *testing.T, name string, got []byte) {
	t.Helper()
	goldie.New(t, goldie.WithFixtureDir("../../testdata/golden/report"), goldie.WithNameSuffix("")).Assert(t, name, got)
}

// Sample reads one of the project's sample documents.
func Sample(t testing.TB, name string) (*resolution.Resolution, view.Source) {
	t.Helper()
	content, err := os.ReadFile("../../testdata/samples/" + name)
	if err != nil {
		t.Fatal(err)
	}
	r, err := resolution.Read(content, resolution.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return r, view.Source{Name: name, SHA256: fmt.Sprintf("%064d", len(name))}
}

// Hazards is the long pair of sample resolutions.
func Hazards(t testing.TB) (*resdiff.Comparison, view.Options) {
	old, oldSource := Sample(t, "hazards-2017.txt")
	new, newSource := Sample(t, "hazards-2018.txt")
	return resdiff.Compare(old, new, resdiff.Options{}), view.Options{Old: oldSource, New: newSource}
}
