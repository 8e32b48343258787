package json

import (
	"bytes"
	"testing"

	"resdiff"
	"resdiff/report/internal/reporttest"
	"resdiff/report/view"
)

func TestGolden(t *testing.T) {
	long, longOptions := reporttest.Hazards(t)
	for name, x := range map[string]struct {
		c   *resdiff.Comparison
		opt view.Options
	}{
		"harbours.json": {reporttest.Harbours(t), view.Options{Old: view.Source{Name: "2031.txt", SHA256: "0a"}, New: view.Source{Name: "2032.docx", SHA256: "0b"}, Version: "v0"}},
		"hazards.json":  {long, longOptions},
	} {
		var b bytes.Buffer
		if err := Write(&b, x.c, x.opt); err != nil {
			t.Fatal(err)
		}
		reporttest.Golden(t, name, b.Bytes())
	}
}

func TestOutlineGolden(t *testing.T) {
	for _, name := range []string{"hazards-2018.pages", "annexed"} {
		r, src := reporttest.Sample(t, name+".txt")
		var b bytes.Buffer
		if err := Outline(&b, r, src); err != nil {
			t.Fatal(err)
		}
		reporttest.Golden(t, "outline-"+name+".json", b.Bytes())
	}
}
