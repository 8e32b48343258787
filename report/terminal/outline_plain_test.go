package terminal

import (
	"bytes"
	"testing"

	"resdiff/resolution"
)

// TestPlainOutline: two layouts of one text have one plain outline, without the
// pages and lines on which it stood.
func TestPlainOutline(t *testing.T) {
	const want = `Organ: Economic and Social Council

PP1  Recalling that a harbour is the only door of many an island,

OP1  Urges Governments to keep a pilot on watch at every hour; (agreed)
`
	for name, text := range map[string]string{
		"as typed":       "The Economic and Social Council,\n\nRecalling that a harbour is the only door of many an island,\n\n1. Urges Governments to keep a pilot on watch at every hour; (agreed)\n",
		"in short lines": "The Economic and Social Council,\n\n\nRecalling that a harbour is the only door\nof many an island,\n\n1. Urges Governments to keep a pilot\non watch at every hour; (agreed)\n",
	} {
		t.Run(name, func(t *testing.T) {
			r, err := resolution.Read([]byte(text), resolution.Options{})
			if err != nil {
				t.Fatal(err)
			}
			var b bytes.Buffer
			if err := PlainOutline(&b, r, true); err != nil {
				t.Fatal(err)
			}
			if b.String() != want {
				t.Errorf("the outline is\n%s\nwant\n%s", b.String(), want)
			}
		})
	}
}
