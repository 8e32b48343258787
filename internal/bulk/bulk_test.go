package bulk

import (
	"testing"

	"resdiff/internal/series"
	"resdiff/resolution"
)

// What is written reads as so many series of so many years.
func TestSeriesAreFound(t *testing.T) {
	const many, years = 24, 4
	var docs []series.Document
	for s := range many {
		for _, text := range Series(s, years) {
			r, err := resolution.Read([]byte(text), resolution.Options{})
			if err != nil {
				t.Fatal(err)
			}
			docs = append(docs, series.Document{Profile: series.NewProfile(r)})
		}
	}
	found := series.Find(docs)
	if len(found.Series) != many {
		t.Errorf("%d series, want %d", len(found.Series), many)
	}
	for _, s := range found.Series {
		if len(s.Documents) != years || s.Documents[0]%years != 0 {
			t.Errorf("the series %v, want the %d of one after the other", s.Documents, years)
		}
	}
}
