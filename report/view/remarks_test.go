package view

import (
	"strings"
	"testing"

	"resdiff/resolution"
)

// TestPlacedRemarks checks that a draft's remark keeps its place in a report, with
// the words that it is about.
func TestPlacedRemarks(t *testing.T) {
	r, err := resolution.Read([]byte("OP1 (UK) Urges [all] (US, Japan) States [G77: delete] to act [EU: without any further delay of theirs] at once; (agreed)\n\nOP2 [Cuba: Notes this;]\n\nOP3 Lights lamps [Peru’s proposal]."), resolution.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if got, want := strings.Join(Remarks(r, []int{0, 1}), "; "), "(UK); (US, Japan) on “[all]”; [G77: delete] after “Urges [all] States”; EU: on “without any further delay of theirs”; (agreed); Cuba:"; got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}
