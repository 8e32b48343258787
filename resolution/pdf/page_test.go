package pdf_test

import (
	"fmt"
	"strings"
	"testing"

	"resdiff/internal/pdfwrite"
	"resdiff/internal/timesroman"
	"resdiff/resolution/layout"
	"resdiff/resolution/pdf"
)

func read(t testing.TB, pages ...*pdfwrite.Page) layout.Document {
	t.Helper()
	doc, err := pdf.Read(pdfwrite.Pages(pages, false), layout.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

// show writes a document on lines: blocks with marks as {mark>note}, notes,
// furniture.
func show(doc layout.Document) string {
	var b strings.Builder
	for _, block := range doc.Blocks {
		text, at := "", 0
		for _, m := range block.Marks {
			text += block.Text[at:m.At] + fmt.Sprintf("{%s>%d}", m.Text, m.Note)
			at = m.At
		}
		fmt.Fprintf(&b, "%s\n", text+block.Text[at:])
	}
	for i, n := range doc.Notes {
		fmt.Fprintf(&b, "note %d [%s] %s\n", i, n.Mark, n.Text)
	}
	for _, f := range doc.Furniture {
		fmt.Fprintf(&b, "furniture %s\n", f)
	}
	return b.String()
}

// paragraph sets lines from x, y down, the first indented.
func paragraph(p *pdfwrite.Page, x, y, indent float64, lines ...string) float64 {
	for i, line := range lines {
		if i == 0 {
			p.Text(pdfwrite.Roman, 10, x+indent, y, line)
		} else {
			p.Text(pdfwrite.Roman, 10, x, y, line)
		}
		y -= 12
	}
	return y
}

const (
	fillerText = "Reaffirming what stands in every resolution, so that the body of the page has more letters than its foot,"
	filler     = fillerText + "\n"
)

// fill sets a paragraph at the top of the page.
func fill(p *pdfwrite.Page) {
	paragraph(p, 100, 680, 0, fillerText[:52], fillerText[53:])
}

// visual sets text sign by sign from left to right, each as its own glyph that
// says what it stands for.
func visual(p *pdfwrite.Page, x, y float64, parts ...string) {
	for _, r := range strings.Join(parts, "") {
		p.Raw(fmt.Sprintf("/Span << /ActualText <FEFF%04X> >> BDC BT /F1 10 Tf 1 0 0 1 %.2f %.2f Tm (x) Tj ET EMC", r, x, y))
		x += 5
	}
}

func textWidth(text string, size float64) float64 {
	w := 0.0
	for _, r := range text {
		w += timesroman.Width(r) * size
	}
	return w
}

// What each page shows must come out as written under it.
func TestPages(t *testing.T) {
	const full = "We note that the lamps of the coast were lit in all the ports of the valley"
	for _, c := range []struct {
		name string
		page func(p, second *pdfwrite.Page)
		want string
	}{
		{"a word set in pieces is one word", func(p, _ *pdfwrite.Page) {
			p.Raw("BT /F1 10 Tf 1 0 0 1 100 600 Tm [(Notes the pr) -20 (ogr) 15 (ess of the) -300 (Commission)] TJ ET")
		}, "Notes the progress of the Commission\n"},
		{"a blank that the next letter covers is none", func(p, _ *pdfwrite.Page) {
			p.Text(pdfwrite.Roman, 10, 100, 600, "pro ")
			p.Text(pdfwrite.Roman, 10, 100+textWidth("pro", 10)+0.3, 600, "gress is made")
		}, "progress is made\n"},
		{"words without blanks between them", func(p, _ *pdfwrite.Page) {
			x := 100.0
			for _, w := range []string{"Welcomes", "the", "report"} {
				p.Text(pdfwrite.Roman, 10, x, 600, w)
				x += textWidth(w, 10) + 3
			}
		}, "Welcomes the report\n"},
		{"letters set apart make words, not letters", func(p, _ *pdfwrite.Page) {
			p.Raw("BT /F1 10 Tf 0.9 Tc 1 0 0 1 100 600 Tm (Welcomes the report) Tj ET")
		}, "Welcomes the report\n"},
		{"ligatures and no-break hyphens", func(p, _ *pdfwrite.Page) {
			p.Raw("BT /F1 10 Tf 1 0 0 1 100 600 Tm (the o) Tj /Span << /ActualText <FEFFFB03> >> BDC (x) Tj EMC (ce for follow) Tj /Span << /ActualText <FEFF2011> >> BDC (x) Tj EMC (up) Tj ET")
		}, "the office for follow\u2011up\n"},
		{"hyphens at line ends", func(p, _ *pdfwrite.Page) {
			paragraph(p, 100, 600, 20, "Calls for follow-up of each resolution and for its follow-",
				"up in all States and all their regions in the years 2015–", "2030, with all that belongs to it, and for the implemen-", "tation of what is planned for the decade in towns and/", "or the implementation elsewhere, such as each multi-", "year plan,")
		}, "Calls for follow-up of each resolution and for its follow-up in all States and all their regions in the years 2015–2030, with all that belongs to it, and for the implementation of what is planned for the decade in towns and/or the implementation elsewhere, such as each multi-year plan,\n"},
		{"a soft hyphen at a line end", func(p, _ *pdfwrite.Page) {
			p.Raw("BT /F1 10 Tf 12 TL 1 0 0 1 100 600 Tm (Calls for imple) Tj /Span << /ActualText <FEFF00AD> >> BDC (-) Tj EMC T* (mentation) Tj ET")
		}, "Calls for implementation\n"},
		{"paragraphs told by indents alone", func(p, _ *pdfwrite.Page) {
			y := paragraph(p, 100, 600, 20, "Recalling the first of the paragraphs, which fills one line to", "its end and then a second one to where a third one goes on", "after it,")
			y = paragraph(p, 100, y, 20, "Noting the second of the paragraphs, which fills a whole", "line and goes on,")
			paragraph(p, 100, y, 20, "Noting also the third,")
		}, "Recalling the first of the paragraphs, which fills one line to its end and then a second one to where a third one goes on after it,\n" +
			"Noting the second of the paragraphs, which fills a whole line and goes on,\nNoting also the third,\n"},
		{"paragraphs told by gaps alone", func(p, _ *pdfwrite.Page) {
			y := 600.0
			for i := range 4 {
				y = paragraph(p, 100, y-6, 0, fmt.Sprintf("%d. Notes what fills one line to its end and the next one too,", i+1), "in (a) one and quite a remarkable respect and in some other;", "(b) another respect;")
			}
		}, "1. Notes what fills one line to its end and the next one too, in (a) one and quite a remarkable respect and in some other; (b) another respect;\n" +
			"2. Notes what fills one line to its end and the next one too, in (a) one and quite a remarkable respect and in some other; (b) another respect;\n" +
			"3. Notes what fills one line to its end and the next one too, in (a) one and quite a remarkable respect and in some other; (b) another respect;\n" +
			"4. Notes what fills one line to its end and the next one too, in (a) one and quite a remarkable respect and in some other; (b) another respect;\n"},
		{"a numbered paragraph that goes on with a sentence on the next page", func(p, second *pdfwrite.Page) {
			for i := range 3 {
				paragraph(p, 100, 690-60*float64(i), 0, fmt.Sprintf("%d. ", i+1)+full, full, full+".")
			}
			paragraph(second, 100, 690, 0, full, "in spring.")
			paragraph(second, 100, 630, 0, "Care of wicks")
		}, "1. " + full + " " + full + " " + full + ".\n2. " + full + " " + full + " " + full + ".\n3. " + full + " " + full + " " + full + ". " + full + " in spring.\nCare of wicks\n"},
		{"a list without gaps", func(p, _ *pdfwrite.Page) {
			paragraph(p, 100, 600, 0, "(a) To keep its stations open;", "(b) To share what they measure;", "(c) To pay for both.")
		}, "(a) To keep its stations open;\n(b) To share what they measure;\n(c) To pay for both.\n"},
		{"a number in the margin hangs before its title", func(p, _ *pdfwrite.Page) {
			p.Text(pdfwrite.Bold, 12, 60, 600, "78/999.")
			p.Text(pdfwrite.Bold, 12, 110, 600, "Early warning of avalanches, mudslides")
			p.Text(pdfwrite.Bold, 12, 110, 586, "and floods")
		}, "78/999. Early warning of avalanches, mudslides and floods\n"},
		{"a footnote with its mark", func(p, _ *pdfwrite.Page) {
			p.Text(pdfwrite.Roman, 10, 100, 600, "Recalling its resolution")
			p.Text(pdfwrite.Roman, 6.5, 100+textWidth("Recalling its resolution", 10), 603.5, "1")
			p.Text(pdfwrite.Roman, 10, 106+textWidth("Recalling its resolution", 10), 600, "on warnings,")
			p.Rule(90, 130, 60, 0.5)
			p.Text(pdfwrite.Roman, 5.5, 95, 121, "1")
			p.Text(pdfwrite.Roman, 8.5, 100, 118, "Resolution 60/1.")
		}, "Recalling its resolution{1>0} on warnings,\nnote 0 [1] Resolution 60/1.\n"},
		{"two marks at one place, an asterisk, a mark without a note", func(p, _ *pdfwrite.Page) {
			fill(p)
			p.Text(pdfwrite.Roman, 10, 100, 600, "Recalling both")
			p.Text(pdfwrite.Roman, 6.5, 100+textWidth("Recalling both", 10), 603.5, "1,2")
			p.Text(pdfwrite.Roman, 10, 100, 588, "and others")
			p.Text(pdfwrite.Roman, 6.5, 100+textWidth("and others", 10), 591.5, "*")
			p.Text(pdfwrite.Roman, 6.5, 104+textWidth("and others", 10), 591.5, "7")
			p.Text(pdfwrite.Roman, 8.5, 100, 140, "____________")
			for i, n := range []string{"1", "2", "*"} {
				p.Text(pdfwrite.Roman, 5.5, 95, 121-10*float64(i), n)
				p.Text(pdfwrite.Roman, 8.5, 100, 118-10*float64(i), "See "+n+".")
			}
		}, filler + "Recalling both{1>0}{2>1} and others{*>2}{7>-1}\nnote 0 [1] See 1.\nnote 1 [2] See 2.\nnote 2 [*] See *.\n"},
		{"a footnote that goes on overleaf", func(p, second *pdfwrite.Page) {
			fill(p)
			p.Text(pdfwrite.Roman, 10, 100, 600, "Recalling its resolution")
			p.Text(pdfwrite.Roman, 6.5, 100+textWidth("Recalling its resolution", 10), 603.5, "1")
			p.Text(pdfwrite.Roman, 10, 106+textWidth("Recalling its resolution", 10), 600, "and noting in particular all")
			p.Text(pdfwrite.Roman, 10, 100, 588, "that was said of it in the report on early warnings to")
			p.Rule(90, 130, 60, 0.5)
			p.Text(pdfwrite.Roman, 5.5, 95, 121, "1")
			p.Text(pdfwrite.Roman, 8.5, 100, 118, "See resolution 60/1 and")
			second.Text(pdfwrite.Roman, 10, 100, 700, "the Commission,")
			second.Rule(90, 130, 200, 0.5)
			second.Text(pdfwrite.Roman, 8.5, 100, 118, "what follows from it.")
		}, filler + "Recalling its resolution{1>0} and noting in particular all that was said of it in the report on early warnings to the Commission,\nnote 0 [1] See resolution 60/1 and what follows from it.\n"},
		{"a footnote as large as the body, under a rule", func(p, _ *pdfwrite.Page) {
			fill(p)
			p.Text(pdfwrite.Roman, 10, 100, 600, "Recalling its resolution")
			p.Text(pdfwrite.Roman, 6.5, 100+textWidth("Recalling its resolution", 10), 603.5, "1")
			p.Rule(100, 130, 80, 0.5)
			p.Text(pdfwrite.Roman, 6.5, 100, 121.5, "1")
			p.Text(pdfwrite.Roman, 10, 104, 118, "Resolution 60/1.")
		}, filler + "Recalling its resolution{1>0}\nnote 0 [1] Resolution 60/1.\n"},
		{"paragraphs told by their opening words alone", func(p, _ *pdfwrite.Page) {
			y := paragraph(p, 100, 600, 0, "Reaffirming the first paragraph, which fills its line up to its end,")
			p.Text(pdfwrite.Italic, 10, 100, y, "Noting")
			p.Text(pdfwrite.Roman, 10, 102.5+textWidth("Noting", 10), y, "the second one, of which the same is to be said, namely that")
			paragraph(p, 100, y-12, 0, "Noting stands at the beginning of this line by chance alone, as here,")
			p.Text(pdfwrite.Italic, 10, 100, y-24, "Urges")
			p.Text(pdfwrite.Roman, 10, 102.5+textWidth("Urges", 10), y-24, "States to set gaps between their paragraphs.")
		}, "Reaffirming the first paragraph, which fills its line up to its end,\n" +
			"Noting the second one, of which the same is to be said, namely that Noting stands at the beginning of this line by chance alone, as here,\n" +
			"Urges States to set gaps between their paragraphs.\n"},
		{"a number set close to its text", func(p, _ *pdfwrite.Page) {
			p.Text(pdfwrite.Roman, 10, 100, 600, "12.")
			p.Text(pdfwrite.Italic, 10, 100+textWidth("12.", 10), 600, "Urges")
			p.Text(pdfwrite.Roman, 10, 102.5+textWidth("12.Urges", 10), 600, "States to pay;")
		}, "12. Urges States to pay;\n"},
		{"a page number, and a resolution's number at the foot", func(p, _ *pdfwrite.Page) {
			fill(p)
			p.Text(pdfwrite.Roman, 10, 100, 80, "56/16")
			p.Text(pdfwrite.Roman, 10, 300, 40, "1/2")
		}, filler + "56/16\nfurniture 1/2\n"},
		{"an asterisk set like a letter", func(p, _ *pdfwrite.Page) {
			fill(p)
			p.Text(pdfwrite.Italic, 10, 100, 600, "Noting*, as before * and after,")
			p.Rule(100, 130, 60, 0.5)
			p.Text(pdfwrite.Roman, 8.5, 100, 118, "* On behalf of the States concerned.")
		}, filler + "Noting{*>0}, as before * and after,\nnote 0 [*] On behalf of the States concerned.\n"},
		{"raised letters that are no footnote", func(p, _ *pdfwrite.Page) {
			p.Text(pdfwrite.Roman, 10, 100, 600, "the 20")
			p.Text(pdfwrite.Roman, 6.5, 100+textWidth("the 20", 10), 603.5, "th")
			p.Text(pdfwrite.Roman, 10, 108+textWidth("the 20", 10), 600, "session")
		}, "the 20th session\n"},
		{"letters printed twice for bold", func(p, _ *pdfwrite.Page) {
			p.Text(pdfwrite.Roman, 10, 100, 600, "Annex")
			p.Text(pdfwrite.Roman, 10, 100.3, 600, "Annex")
		}, "Annex\n"},
		{"what the file marks as furniture", func(p, _ *pdfwrite.Page) {
			p.Raw("/Artifact << /Type /Pagination >> BDC")
			p.Text(pdfwrite.Roman, 10, 100, 400, "Running head")
			p.Raw("EMC")
			p.Text(pdfwrite.Roman, 10, 100, 380, "Body")
		}, "Body\nfurniture Running head\n"},
		{"Arabic, with a number, a foreign word and a footnote mark", func(p, _ *pdfwrite.Page) {
			// as on the page, from left to right: mark, two words, number, word
			visual(p, 480, 600, "،")
			p.Text(pdfwrite.Roman, 6.5, 485, 603.5, "1")
			visual(p, 490, 600, "ةراجتلا", " ", "77/150", " ", "رارق", " ", "UN Trade", " ", ")ىلوأ(", " ", "ريشت")
		}, "تشير (أولى) UN Trade قرار 77/150 التجارة{1>-1}،\n"},
		{"Chinese over two lines", func(p, _ *pdfwrite.Page) {
			visual(p, 100, 600, "回顾第号决议和各项决议")
			visual(p, 100, 588, "执行，")
		}, "回顾第号决议和各项决议执行，\n"},
		{"a page turned on its side", func(p, _ *pdfwrite.Page) {
			p.Raw("q 0 1 -1 0 612 0 cm")
			p.Text(pdfwrite.Roman, 10, 100, 300, "A wide table's heading, set along the long side")
			p.Raw("Q")
		}, "A wide table's heading, set along the long side\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			p, second := &pdfwrite.Page{}, &pdfwrite.Page{}
			c.page(p, second)
			if got := show(read(t, p, second)); got != c.want {
				t.Errorf("got\n%swant\n%s", got, c.want)
			}
		})
	}
}
