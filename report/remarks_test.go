package report

import (
	"bytes"
	"strings"
	"testing"

	"resdiff/resolution"
)

// TestPlacedRemarks checks that a draft's remark keeps its place: in a report with
// the words that it is about, in an outline where it stood.
func TestPlacedRemarks(t *testing.T) {
	r, err := resolution.Read([]byte("OP1 (UK) Urges [all] (US, Japan) States [G77: delete] to act [EU: without any further delay of theirs] at once; (agreed)\n\nOP2 [Cuba: Notes this;]\n\nOP3 Lights lamps [Peru’s proposal]."), resolution.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if got, want := remarks(r, []int{0, 1}), "(UK); (US, Japan) on “[all]”; [G77: delete] after “Urges [all] States”; EU: on “without any further delay of theirs”; (agreed); Cuba:"; got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	var b bytes.Buffer
	if err := Outline(&b, r, Source{}, Screen{Width: 300}); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		"‹(UK)› Urges [all] ‹(US, Japan)› States ‹[G77: delete]› to act [‹EU:› without any further delay of theirs] at once;  (agreed)",
		"[‹Cuba:› Notes this;]",
	} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("the outline lacks %q:\n%s", want, b.String())
		}
	}
}
