package terminal

import (
	"bytes"
	"testing"

	"resdiff"
	"resdiff/diff"
	"resdiff/report/internal/reporttest"
	"resdiff/report/view"
)

func TestGolden(t *testing.T) {
	sources := view.Options{Old: view.Source{Name: "2031.txt"}, New: view.Source{Name: "2032.docx"}}
	long, longOptions := reporttest.Hazards(t)
	for _, tt := range []struct {
		name    string
		c       *resdiff.Comparison
		options view.Options
		change  func(*view.Options, *Screen)
	}{
		{"harbours-60.txt", reporttest.Harbours(t), sources, func(_ *view.Options, s *Screen) { s.Width = 60 }},
		{"harbours-80.txt", reporttest.Harbours(t), sources, func(*view.Options, *Screen) {}},
		{"harbours-120.txt", reporttest.Harbours(t), sources, func(_ *view.Options, s *Screen) { s.Width = 120 }},
		{"harbours-80-colour.txt", reporttest.Harbours(t), sources, func(_ *view.Options, s *Screen) { s.Colours = Colours256 }},
		{"harbours-80-16colours.txt", reporttest.Harbours(t), sources, func(_ *view.Options, s *Screen) { s.Colours = Colours16 }},
		{"harbours-80-columns.txt", reporttest.Harbours(t), sources, func(_ *view.Options, s *Screen) { s.SideBySide = true }},
		{"harbours-120-columns-colour.txt", reporttest.Harbours(t), sources, func(_ *view.Options, s *Screen) {
			*s = Screen{Width: 120, Colours: Colours256, SideBySide: true}
		}},
		{"harbours-context.txt", reporttest.Harbours(t), sources, func(o *view.Options, _ *Screen) { o.Selection.Context = 1 }},
		{"harbours-moved.txt", reporttest.Harbours(t), sources, func(o *view.Options, _ *Screen) { o.Selection.Only = []string{"moved", "merged"} }},
		{"harbours-substantive.txt", reporttest.Harbours(t), sources, func(o *view.Options, _ *Screen) { o.Selection.Attention = diff.Substantive }},
		{"hazards-80.txt", long, longOptions, func(*view.Options, *Screen) {}},
		{"hazards-120.txt", long, longOptions, func(_ *view.Options, s *Screen) { s.Width = 120 }},
		{"hazards-60-colour.txt", long, longOptions, func(_ *view.Options, s *Screen) { *s = Screen{Width: 60, Colours: Colours256} }},
		{"hazards-120-columns.txt", long, longOptions, func(_ *view.Options, s *Screen) { *s = Screen{Width: 120, SideBySide: true} }},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var screen Screen
			tt.change(&tt.options, &screen)
			var b bytes.Buffer
			if err := Write(&b, tt.c, tt.options, screen); err != nil {
				t.Fatal(err)
			}
			reporttest.Golden(t, tt.name, b.Bytes())
		})
	}
}

func TestOutlineGolden(t *testing.T) {
	for _, name := range []string{"hazards-2018.pages", "rights", "security", "draft-l12", "annexed", "glaciers-fr"} {
		r, src := reporttest.Sample(t, name+".txt")
		var text bytes.Buffer
		if err := Outline(&text, r, src, Screen{}); err != nil {
			t.Fatal(err)
		}
		reporttest.Golden(t, "outline-"+name+".txt", text.Bytes())
	}
}
