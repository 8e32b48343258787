package terminal

import (
	"bytes"
	"strings"
	"testing"

	"resdiff/report/internal/reporttest"
	"resdiff/report/view"
	"resdiff/resolution"
)

// TestTouchingWords checks that a word that came stands apart from the one that
// went where colours alone tell them apart, and that nothing else is parted.
func TestTouchingWords(t *testing.T) {
	c := reporttest.Compared(t, resolution.Resolution{}, resolution.Resolution{}, "", []reporttest.Row{
		{Old: "OP1", New: "OP1", Text: "[-Stresses-]{+Also stresses+} the role of ports[-,-]{+;+}"},
	})
	for screen, want := range map[Screen]string{
		{Colours: Colours256}:                 "Stresses Also stresses the role of ports,;",
		{Colours: Colours256, Brackets: true}: "[-Stresses-]{+Also stresses+} the role of ports[-,-]{+;+}",
		{}:                                    "[-Stresses-]{+Also stresses+} the role of ports[-,-]{+;+}",
	} {
		var b bytes.Buffer
		if err := Write(&b, c, view.Options{}, screen); err != nil {
			t.Fatal(err)
		}
		if got := styling.ReplaceAllString(b.String(), ""); !strings.Contains(got, want) {
			t.Errorf("%+v: %q not in\n%s", screen, want, got)
		}
	}
}
