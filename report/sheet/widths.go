package sheet

import (
	"fmt"
	"unicode"

	"resdiff/internal/ooxml"
)

// Widths in twips. What is left beside them belongs to the words.
const (
	placeWidth = 860
	whatWidth  = 1260
	// columnWidth is that of an empty column, 16 mm: room to type in.
	// leastColumn is what is left of it where there are many.
	columnWidth = 900
	leastColumn = 400
	// leastWords is the least width of a column of words: under it, the empty
	// columns are made narrower.
	leastWords = 2600
	// cellMargin is the space to the left and right of what stands in a cell.
	cellMargin = 60
	// letterWidth is that of a letter of the sheet's type on average, 8 points of a
	// Times; wideLetter that of a Chinese one.
	letterWidth, wideLetter = 72, 160
)

// MostColumns is how many empty columns fit on a page.
func MostColumns(paper ooxml.Paper) int {
	return (paper.TextWidth(true) - placeWidth - whatWidth - 2*leastWords) / leastColumn
}

// widths are those of the columns, in twips, on so wide a page. The two columns of
// words share what the others leave so that the rows are lowest.
func (s *Sheet) widths(page int) []int {
	n := len(s.Columns)
	column := columnWidth
	if n > 0 {
		column = max(min(column, (page-placeWidth-whatWidth-2*leastWords)/n), leastColumn)
	}
	words := page - placeWidth - whatWidth - n*column
	old := s.oldWidth(words)
	out := []int{placeWidth, old, words - old, whatWidth}
	for range n {
		out = append(out, column)
	}
	return out
}

// shares are the widths of the columns in percent of the page's.
func (s *Sheet) shares(paper ooxml.Paper) []string {
	page := paper.TextWidth(true)
	var out []string
	for _, w := range s.widths(page) {
		out = append(out, fmt.Sprintf("%.1f%%", 100*float64(w)/float64(page)))
	}
	return out
}

// oldWidth is the width of the column of old words out of what both columns have,
// between three and seven tenths of it.
func (s *Sheet) oldWidth(words int) int {
	const steps = 20 // of which as many as possible are tried
	best, least := words/2, 0
	for step := range steps {
		old := words*3/10 + words*4/10*step/(steps-1)
		if old < leastWords || words-old < leastWords {
			continue
		}
		lines := 0
		for _, r := range s.Rows {
			lines += max(linesOf(r.Old, old), linesOf(r.New, words-old))
		}
		if least == 0 || lines < least {
			best, least = old, lines
		}
	}
	return best
}

// linesOf is about how many lines paragraphs need in a column so wide.
func linesOf(paragraphs []Words, width int) int {
	lines := 0
	for _, p := range paragraphs {
		long := 0
		for _, piece := range p {
			for _, r := range piece.Text {
				if unicode.In(r, unicode.Han) {
					long += wideLetter
				} else {
					long += letterWidth
				}
			}
		}
		lines += 1 + long/(width-2*cellMargin)
	}
	return max(lines, 1)
}
