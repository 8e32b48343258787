package report

import (
	"bytes"
	"testing"

	"github.com/sebdah/goldie/v2"

	"resdiff/diff"
)

// golden compares got with testdata/golden/report/NAME; GOLDIE_UPDATE=1 writes
// it anew.
func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	goldie.New(t, goldie.WithFixtureDir("../testdata/golden/report"), goldie.WithNameSuffix("")).Assert(t, name, got)
}

func TestTerminalGolden(t *testing.T) {
	sources := Options{Old: Source{Name: "2031.txt"}, New: Source{Name: "2032.docx"}}
	for _, tt := range []struct {
		name    string
		c       *diff.Comparison
		options Options
		change  func(*Options)
	}{
		{"harbours-60.txt", harbours(t), sources, func(o *Options) { o.Screen.Width = 60 }},
		{"harbours-80.txt", harbours(t), sources, func(*Options) {}},
		{"harbours-120.txt", harbours(t), sources, func(o *Options) { o.Screen.Width = 120 }},
		{"harbours-80-colour.txt", harbours(t), sources, func(o *Options) { o.Screen.Colours = Colours256 }},
		{"harbours-80-16colours.txt", harbours(t), sources, func(o *Options) { o.Screen.Colours = Colours16; o.Screen.Brackets = true }},
		{"harbours-80-columns.txt", harbours(t), sources, func(o *Options) { o.Screen.SideBySide = true }},
		{"harbours-120-columns-colour.txt", harbours(t), sources, func(o *Options) {
			o.Screen = Screen{Width: 120, Colours: Colours256, SideBySide: true}
		}},
		{"harbours-context.txt", harbours(t), sources, func(o *Options) { o.Selection.Context = 1 }},
		{"harbours-moved.txt", harbours(t), sources, func(o *Options) { o.Selection.Only = []string{"moved", "merged"} }},
		{"harbours-substantive.txt", harbours(t), sources, func(o *Options) { o.Selection.Attention = diff.Substantive }},
	} {
		t.Run(tt.name, func(t *testing.T) {
			tt.change(&tt.options)
			var b bytes.Buffer
			if err := Terminal(&b, tt.c, tt.options); err != nil {
				t.Fatal(err)
			}
			golden(t, tt.name, b.Bytes())
		})
	}
}

func TestJSONGolden(t *testing.T) {
	var b bytes.Buffer
	if err := JSON(&b, harbours(t), Options{Old: Source{Name: "2031.txt", SHA256: "0a"}, New: Source{Name: "2032.docx", SHA256: "0b"}, Version: "v0"}); err != nil {
		t.Fatal(err)
	}
	golden(t, "harbours.json", b.Bytes())
}
