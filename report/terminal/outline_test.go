package terminal

import (
	"bytes"
	"strings"
	"testing"

	"resdiff/report/view"
	"resdiff/resolution"
)

// TestOutlineRemarks checks that an outline shows a draft's remarks where they stood.
func TestOutlineRemarks(t *testing.T) {
	r, err := resolution.Read([]byte("OP1 (UK) Urges [all] (US, Japan) States [G77: delete] to act [EU: without any further delay of theirs] at once; (agreed)\n\nOP2 [Cuba: Notes this;]\n\nOP3 Lights lamps [Peru’s proposal]."), resolution.Options{})
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := Outline(&b, r, view.Source{}, Screen{Width: 300}); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		"‹(UK)› Urges [all] ‹(US, Japan)› States ‹[G77: delete]› to act [‹EU:› without any further delay of theirs] at once;  ‹(agreed)›",
		"[‹Cuba:› Notes this;]",
	} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("the outline lacks %q:\n%s", want, b.String())
		}
	}
}
