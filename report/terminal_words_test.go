package report

import (
	"bytes"
	"strings"
	"testing"

	"resdiff/resolution"
)

// TestTouchingWords checks that a word that came stands apart from the one that
// went where colours alone tell them apart, and that nothing else is parted.
func TestTouchingWords(t *testing.T) {
	c := compared(t, resolution.Resolution{}, resolution.Resolution{}, "", []row{
		{"OP1", "OP1", "[-Stresses-]{+Also stresses+} the role of ports[-,-]{+;+}", nil},
	})
	for screen, want := range map[Screen]string{
		{Colours: Colours256}:                 "Stresses Also stresses the role of ports,;",
		{Colours: Colours256, Brackets: true}: "[-Stresses-]{+Also stresses+} the role of ports[-,-]{+;+}",
		{}:                                    "[-Stresses-]{+Also stresses+} the role of ports[-,-]{+;+}",
	} {
		var b bytes.Buffer
		if err := Terminal(&b, c, Options{Screen: screen}); err != nil {
			t.Fatal(err)
		}
		if got := styling.ReplaceAllString(b.String(), ""); !strings.Contains(got, want) {
			t.Errorf("%+v: %q not in\n%s", screen, want, got)
		}
	}
}
