package terminal

import (
	"bytes"
	"strings"
	"testing"

	"resdiff/report/internal/reporttest"
	"resdiff/report/view"
	"resdiff/resolution"
)

// TestSignsBesideColours checks that words keep their brackets beside colours: a copy
// from a terminal into a letter still tells what went from what came.
func TestSignsBesideColours(t *testing.T) {
	c := reporttest.Compared(t, resolution.Resolution{}, resolution.Resolution{}, "", []reporttest.Row{
		{Old: "OP1", New: "OP1", Text: "[-Stresses-]{+Also stresses+} the role of ports[-,-]{+;+}"},
	})
	for _, screen := range []Screen{{Colours: Colours256}, {Colours: Colours16}, {Colours: Colours256, SideBySide: true}, {}} {
		var b bytes.Buffer
		if err := Write(&b, c, view.Options{}, screen); err != nil {
			t.Fatal(err)
		}
		text := styling.ReplaceAllString(b.String(), "")
		for _, want := range []string{"[-Stresses-]", "{+Also stresses+}"} {
			if !strings.Contains(text, want) {
				t.Errorf("%+v: %q not in\n%s", screen, want, text)
			}
		}
	}
}
