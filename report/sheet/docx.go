package sheet

import (
	"cmp"
	"fmt"
	"io"

	"resdiff/internal/ooxml"
)

// colourOurs is that of words that are not the documents'.
const colourOurs = "595959"

// Docx writes the sheet as a Word file, landscape. Equal sheets give equal bytes.
func (s *Sheet) Docx(w io.Writer, paper ooxml.Paper) error {
	d := &docx{sheet: s, widths: s.widths(paper.TextWidth(true))}
	d.write(paper)
	date := s.New.Adopted
	if date.IsZero() {
		date = ooxml.Epoch
	}
	return (&ooxml.File{
		Document: d.x.Bytes(), Styles: ooxml.Styles(s.New.Language), Settings: ooxml.Settings(false, false),
		Header: ooxml.Header(""), Footer: ooxml.Footer(s.names(), paper.TextWidth(true)),
		Title: "Negotiation sheet: " + s.names(), Date: date,
	}).Write(w)
}

func (s *Sheet) names() string { return s.Old.Name + " → " + s.New.Name }

// head is the first words of the sheet: what it is about.
func (s *Sheet) head() string {
	if title := cmp.Or(s.New.Title, s.Old.Title); title != "" {
		return "Negotiation sheet: " + title + "."
	}
	return "Negotiation sheet."
}

// dated names both documents with the dates of their adoption.
func (s *Sheet) dated() string {
	dated := func(d Document) string {
		if d.Adopted.IsZero() {
			return d.Name
		}
		return d.Name + " of " + d.Adopted.Format("2 January 2006")
	}
	return dated(s.Old) + " → " + dated(s.New)
}

// heads are the heads of the columns.
func (s *Sheet) heads() []string {
	return append([]string{"No.", s.Old.Name, s.New.Name, "What changed"}, s.Columns...)
}

// counted says how many rows there are, in which order, and what is left out.
func (s *Sheet) counted() string {
	left := "Routine changes are left out"
	if s.Light == 1 {
		left += ", and 1 that is probably routine (the report shows it)"
	} else if s.Light > 1 {
		left += fmt.Sprintf(", and %d that are probably routine (the report shows them)", s.Light)
	}
	switch n := len(s.Rows); n {
	case 0:
		return "No change needs your eyes. " + left + "."
	case 1:
		return "One change needs your eyes. " + left + "."
	default:
		return fmt.Sprintf("%d changes need your eyes, %s. %s.", n, s.Order, left)
	}
}

type docx struct {
	sheet  *Sheet
	widths []int
	x      ooxml.Builder
}

func (d *docx) write(paper ooxml.Paper) {
	x := &d.x
	x.Header()
	x.Open("w:document", ooxml.Spaces...)
	x.Open("w:body")
	x.Open("w:p")
	ooxml.ParagraphLook{Style: "SheetTitle"}.Write(x)
	ooxml.Run(x, ooxml.RunLook{Bold: true}, d.sheet.head()+" ")
	ooxml.Run(x, ooxml.RunLook{}, d.sheet.dated()+". "+d.sheet.counted())
	x.Close("w:p")
	if len(d.sheet.Rows) > 0 {
		d.table()
	}
	d.paragraph("SheetText", ooxml.RunLook{}, "") // Word cannot do without one after a table
	ooxml.Section(x, paper, true)
	x.Close("w:body")
	x.Close("w:document")
}

func (d *docx) paragraph(style string, look ooxml.RunLook, text string) {
	d.x.Open("w:p")
	ooxml.ParagraphLook{Style: style}.Write(&d.x)
	ooxml.Run(&d.x, look, text)
	d.x.Close("w:p")
}

func (d *docx) table() {
	x := &d.x
	x.Open("w:tbl")
	x.Open("w:tblPr")
	x.Empty("w:tblW", "w:w", "0", "w:type", "auto")
	x.Open("w:tblBorders")
	for _, edge := range []string{"w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"} {
		x.Empty(edge, "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", "A6A6A6")
	}
	x.Close("w:tblBorders")
	x.Empty("w:tblLayout", "w:type", "fixed")
	x.Open("w:tblCellMar")
	for _, edge := range []string{"w:left", "w:right"} {
		x.Empty(edge, "w:w", ooxml.Number(cellMargin), "w:type", "dxa")
	}
	x.Close("w:tblCellMar")
	x.Close("w:tblPr")
	x.Open("w:tblGrid")
	for _, w := range d.widths {
		x.Empty("w:gridCol", "w:w", ooxml.Number(w))
	}
	x.Close("w:tblGrid")
	d.row(true, len(d.widths), func(k int) {
		d.paragraph("SheetHead", ooxml.RunLook{}, d.sheet.heads()[k])
	})
	for _, r := range d.sheet.Rows {
		d.row(false, len(d.widths), func(k int) { d.cell(&r, k) })
	}
	x.Close("w:tbl")
}

// row writes a row of so many cells, which does not break over pages; a head is
// repeated on each.
func (d *docx) row(head bool, cells int, content func(cell int)) {
	x := &d.x
	x.Open("w:tr")
	x.Open("w:trPr")
	x.Empty("w:cantSplit")
	if head {
		x.Empty("w:tblHeader")
	}
	x.Close("w:trPr")
	for k := range cells {
		x.Open("w:tc")
		x.Open("w:tcPr")
		x.Empty("w:tcW", "w:w", ooxml.Number(d.widths[k]), "w:type", "dxa")
		if head {
			x.Empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", "E7EDF3")
		}
		x.Close("w:tcPr")
		content(k)
		x.Close("w:tc")
	}
	x.Close("w:tr")
}

// cell writes the content of a row's cell.
func (d *docx) cell(r *Row, k int) {
	switch k {
	case 0:
		x := &d.x
		x.Open("w:p")
		ooxml.ParagraphLook{Style: "SheetText"}.Write(x)
		if r.Number > 0 {
			ooxml.Run(x, ooxml.RunLook{Bold: true}, ooxml.Number(r.Number)+" ")
		}
		ooxml.Run(x, ooxml.RunLook{}, r.Place)
		x.Close("w:p")
	case 1:
		d.words(r.Old, d.sheet.Old.Language, "not in the old text")
	case 2:
		d.words(r.New, d.sheet.New.Language, "not in the new text")
	case 3:
		for _, what := range r.What {
			d.paragraph("SheetText", ooxml.RunLook{}, what)
		}
	default:
		d.paragraph("SheetText", ooxml.RunLook{}, "")
	}
}

// words writes the words of paragraphs, or what is said where there are none.
func (d *docx) words(paragraphs []Words, l ooxml.Language, none string) {
	if len(paragraphs) == 0 {
		d.paragraph("SheetText", ooxml.RunLook{Italic: true, Color: colourOurs}, none)
	}
	for _, p := range paragraphs {
		d.x.Open("w:p")
		ooxml.ParagraphLook{Style: "SheetText", RightToLeft: l.RightToLeft}.Write(&d.x)
		for _, piece := range p {
			look := map[Mark]ooxml.RunLook{
				Gone:  {Strike: true, Color: ooxml.ColourGone},
				Come:  {Underline: true, Color: ooxml.ColourCome},
				Left:  {Color: colourOurs},
				Aside: {Italic: true, Color: colourOurs},
			}[piece.Mark]
			look.RightToLeft = l.RightToLeft
			text := piece.Text
			if piece.Mark == Left {
				text = "\u00a0" + text + " "
			}
			ooxml.Run(&d.x, look, text)
		}
		d.x.Close("w:p")
	}
}
