package html

import (
	"testing"

	"resdiff/internal/browser"
	"resdiff/internal/pdfobject"
)

// printsShort prints a resolution of seventy paragraphs: a brief of one page, the
// changes from the second on, wide pages for two columns, ledgers last.
func printsShort(t *testing.T, b *browser.Browser) {
	tab := b.Open(t, longSample(t).page(t), 794, 1123)
	pages := printed(t, tab)
	if most := 9; len(pages) > most {
		t.Errorf("%d pages, want %d at most", len(pages), most)
	}
	tab.Paper(true)
	expect(t, "where the ledgers stand", browser.Eval[bool](tab, `document.getElementById("ledgers").getBoundingClientRect().top > document.getElementById("changes").getBoundingClientRect().bottom - 1`), true)
	expect(t, "ledgers without a row that needs eyes", browser.Eval[int](tab, `[...document.querySelectorAll(".ledger")].filter(l => l.checkVisibility() && !l.querySelector("tr.eyes")).length`), 0)
	expect(t, "what needs eyes and is not in the brief", browser.Eval[int](tab, `[...document.querySelectorAll(".briefs li")].filter(l => !l.checkVisibility({contentVisibilityAuto: true})).length`), 0)
	const page = 11.69*96 - (13+14)*96/25.4
	expect(t, "a brief longer than a page", browser.Eval[float64](tab, `document.getElementById("eyes-first").getBoundingClientRect().bottom`) > page, false)
	tab.Paper(false)
	tab.Click("label[for=view-side]")
	wide := printed(t, tab)
	for k, p := range wide[1:] {
		if p.MediaBox[2] < p.MediaBox[3] && k < len(wide)/2 {
			t.Errorf("side by side, page %d is upright", k+2)
		}
	}
}

// printed are the pages that a page is printed on, A4.
func printed(t *testing.T, tab *browser.Tab) []pdfobject.Page {
	t.Helper()
	f, err := pdfobject.Open(tab.PDF(8.27, 11.69), pdfobject.Limits{Decoded: 64 << 20, Objects: 1_000_000, Tokens: 1_000_000, Pages: 1000})
	if err != nil {
		t.Fatal(err)
	}
	pages, err := f.Pages()
	if err != nil {
		t.Fatal(err)
	}
	return pages
}
