package align_test

import (
	"testing"

	"resdiff/align"
)

// TestUnchangedLookForNoOther compares texts of which two of three paragraphs stand
// unchanged: those have one partner, and are looked at beside others only as rivals of
// what changed.
func TestUnchangedLookForNoOther(t *testing.T) {
	texts := invented(5, 60)
	later := edited(texts)
	at := map[string]int{}
	for j, text := range later {
		at[text] = j
	}
	unchanged, rivals := 0, 0
	align.Options{Trace: func(c align.Candidate) {
		own, stood := at[texts[c.Old]]
		switch {
		case stood && own == c.New:
			unchanged++
			if !c.Chosen {
				t.Errorf("old paragraph %d stands unchanged at %d and was not linked", c.Old, c.New)
			}
		case stood && later[c.New] == texts[c.New]:
			t.Errorf("old %d and new %d both stand unchanged and were looked at", c.Old, c.New)
		case stood || later[c.New] == texts[c.New]:
			rivals++
		}
	}}.Align(document(texts), document(later))
	if unchanged != 40 || rivals == 0 {
		t.Errorf("%d paragraphs stand unchanged, with %d rivals; want 40, and some", unchanged, rivals)
	}
}
