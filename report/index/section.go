package index

import (
	"fmt"
	"resdiff/report/view"
)

// section is one series as the front page shows it.
type section struct {
	Series
	Rows  []stepRow
	Chart chart
}

// stepRow is one step of a series: the two documents and the counts.
type stepRow struct {
	Step
	Old, New Document
	// Carried is the roll-over index in words: "87 %".
	Carried string
}

// chart is a small bar chart: a bar for each report, parted by what became
// of the paragraphs, and the roll-over index as a line above them.
type chart struct {
	Width, Height int
	Bars          []yearBar
	// Line holds the points of the roll-over index as SVG wants them.
	Line string
	Dots []dataPoint
	// Label tells the chart in words, for those who do not see it.
	Label string
}

type yearBar struct {
	Year  string
	X     int
	Parts []barPart
}

type barPart struct {
	Class     string
	X, Y      int
	Height    int
	Title     string
	BarsWidth int
}

type dataPoint struct {
	X, Y  int
	Title string
}

// Measures of the chart, in SVG units, which are pixels at its natural size.
const (
	chartBar    = 22
	chartStep   = 44
	chartHeight = 96
	chartFoot   = 18
)

func newSection(s Series) section {
	out := section{Series: s}
	most := 1
	for i, step := range s.Steps {
		out.Rows = append(out.Rows, stepRow{step, s.Documents[i], s.Documents[i+1], view.Percent(step.Summary.Carried)})
		most = max(most, step.Summary.Unchanged+step.Summary.Amended+step.Summary.Added+step.Summary.Dropped)
	}
	out.Chart = newChart(out.Rows, most)
	return out
}

// newChart draws rows; the tallest bar stands for most paragraphs.
func newChart(rows []stepRow, most int) chart {
	c := chart{Width: chartStep*len(rows) + 8, Height: chartHeight + chartFoot}
	for i, row := range rows {
		x := 8 + chartStep*i
		bar := yearBar{Year: yearOf(row.New), X: x + chartBar/2}
		y := chartHeight
		for _, part := range []struct {
			class, name string
			count       int
		}{
			{"unchanged", "unchanged", row.Summary.Unchanged}, {"amended", "amended", row.Summary.Amended},
			{"added", "added", row.Summary.Added}, {"dropped", "dropped", row.Summary.Dropped},
		} {
			h := part.count * (chartHeight - 8) / most
			if part.count > 0 {
				h = max(h, 1)
			}
			y -= h
			bar.Parts = append(bar.Parts, barPart{part.class, x, y, h, fmt.Sprintf("%s: %d %s", row.New.Symbol, part.count, part.name), chartBar})
		}
		c.Bars = append(c.Bars, bar)
		dot := dataPoint{x + chartBar/2, 4 + int((1-row.Summary.Carried)*(chartHeight-8)), fmt.Sprintf("%s: %s carried over", row.New.Symbol, row.Carried)}
		c.Dots = append(c.Dots, dot)
		c.Line += fmt.Sprintf("%d,%d ", dot.X, dot.Y)
		c.Label += fmt.Sprintf("%s: %d unchanged, %d amended, %d added, %d dropped, %s of the words carried over. ",
			row.New.Symbol, row.Summary.Unchanged, row.Summary.Amended, row.Summary.Added, row.Summary.Dropped, row.Carried)
	}
	return c
}

func yearOf(d Document) string {
	if d.Adopted.IsZero() {
		return ""
	}
	return d.Adopted.Format("2006")
}
