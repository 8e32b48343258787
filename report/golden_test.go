package report

import (
	"bytes"
	"fmt"
	"os"
	"testing"

	"github.com/sebdah/goldie/v2"

	"resdiff"
	"resdiff/diff"
	"resdiff/resolution"
)

// golden compares got with testdata/golden/report/NAME; GOLDIE_UPDATE=1 writes
// it anew.
func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	goldie.New(t, goldie.WithFixtureDir("../testdata/golden/report"), goldie.WithNameSuffix("")).Assert(t, name, got)
}

// sample reads one of the project's sample documents.
func sample(t testing.TB, name string) (*resolution.Resolution, Source) {
	t.Helper()
	content, err := os.ReadFile("../testdata/samples/" + name)
	if err != nil {
		t.Fatal(err)
	}
	r, err := resolution.Read(content, resolution.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return r, Source{Name: name, SHA256: fmt.Sprintf("%064d", len(name))}
}

func hazards(t testing.TB) (*diff.Comparison, Options) {
	old, oldSource := sample(t, "hazards-2017.txt")
	new, newSource := sample(t, "hazards-2018.txt")
	return resdiff.Compare(old, new, diff.Options{}), Options{Old: oldSource, New: newSource}
}

func TestTerminalGolden(t *testing.T) {
	sources := Options{Old: Source{Name: "2031.txt"}, New: Source{Name: "2032.docx"}}
	long, longOptions := hazards(t)
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
		{"hazards-80.txt", long, longOptions, func(*Options) {}},
		{"hazards-120.txt", long, longOptions, func(o *Options) { o.Screen.Width = 120 }},
		{"hazards-60-colour.txt", long, longOptions, func(o *Options) { o.Screen = Screen{Width: 60, Colours: Colours256} }},
		{"hazards-120-columns.txt", long, longOptions, func(o *Options) { o.Screen = Screen{Width: 120, SideBySide: true} }},
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
	long, longOptions := hazards(t)
	for name, x := range map[string]struct {
		c   *diff.Comparison
		opt Options
	}{
		"harbours.json": {harbours(t), Options{Old: Source{Name: "2031.txt", SHA256: "0a"}, New: Source{Name: "2032.docx", SHA256: "0b"}, Version: "v0"}},
		"hazards.json":  {long, longOptions},
	} {
		var b bytes.Buffer
		if err := JSON(&b, x.c, x.opt); err != nil {
			t.Fatal(err)
		}
		golden(t, name, b.Bytes())
	}
}

func TestOutlineGolden(t *testing.T) {
	for _, name := range []string{"hazards-2018.pages", "rights", "security", "draft-l12", "annexed", "glaciers-fr"} {
		r, src := sample(t, name+".txt")
		var text, object bytes.Buffer
		if err := Outline(&text, r, src, Screen{}); err != nil {
			t.Fatal(err)
		}
		golden(t, "outline-"+name+".txt", text.Bytes())
		if name != "annexed" && name != "hazards-2018.pages" {
			continue
		}
		if err := OutlineJSON(&object, r, src); err != nil {
			t.Fatal(err)
		}
		golden(t, "outline-"+name+".json", object.Bytes())
	}
}
