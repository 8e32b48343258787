package align_test

import (
	"testing"

	"resdiff/align"
	"resdiff/internal/corpus"
	"resdiff/internal/needs"
)

// TestGoldFloor holds the alignment of the gold pairs to what was reached, on
// the links that a reader must judge.
func TestGoldFloor(t *testing.T) {
	pairs, err := corpus.Gold(needs.Corpus(t))
	if err != nil {
		t.Fatal(err)
	}
	holdLinks(t, pairs, 0.995, 0.98)
}

// TestComposedFloor does so for the judged pairs that were composed for the
// project, which need no corpus.
func TestComposedFloor(t *testing.T) {
	pairs, err := corpus.Judged("../testdata/judged", "")
	if err != nil {
		t.Fatal(err)
	}
	holdLinks(t, pairs, 0.986, 0.987)
}

// holdLinks fails where the links of the pairs fall below a precision or F1.
func holdLinks(t *testing.T, pairs []corpus.Pair, leastPrecision, leastF1 float64) {
	t.Helper()
	var right, made, truth int
	for _, p := range pairs {
		found := map[[2]int]bool{}
		for _, m := range align.Align(p.Old.Resolution, p.New.Resolution).Matches {
			for _, i := range m.Old {
				for _, j := range m.New {
					link := [2]int{i, j}
					found[link] = true
					switch p.Links[link] {
					case corpus.Sure:
						right++
						made++
					case "":
						made++
						t.Logf("%s: %s and %s should not be linked (confidence %.3f)", p.Name, p.Old.IDs[i], p.New.IDs[j], m.Confidence)
					}
				}
			}
		}
		for link, judgement := range p.Links {
			if judgement == corpus.Sure {
				truth++
			}
			if judgement != corpus.Unsure && !found[link] {
				t.Logf("%s: %s and %s should be linked", p.Name, p.Old.IDs[link[0]], p.New.IDs[link[1]])
			}
		}
	}
	precision, recall := float64(right)/float64(made), float64(right)/float64(truth)
	f1 := 2 * float64(right) / float64(made+truth)
	t.Logf("hard links: precision %.4f recall %.4f F1 %.4f", precision, recall, f1)
	if precision < leastPrecision || f1 < leastF1 {
		t.Errorf("precision %.4f (least %.3f), F1 %.4f (least %.3f)", precision, leastPrecision, f1, leastF1)
	}
}
