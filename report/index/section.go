package index

import (
	"fmt"
	"slices"
	"strings"

	"resdiff"
	"resdiff/diff"
	"resdiff/report/view"
)

// yearSection is what the front page shows of the series that were last
// renewed in one year.
type yearSection struct {
	// Year is "" where the documents do not tell it.
	Year, ID string
	Sections []section
}

// section is one series as the front page shows it.
type section struct {
	Series
	// Rows are the steps, the newest first.
	Rows []stepRow
	// Eyes are the changes of the newest step that need eyes, by what became of
	// the paragraphs, and More counts those that are not listed.
	Eyes []eyes
	More int
	// Open tells that there are few enough rows to be shown at once.
	Open  bool
	Chart chart
}

// stepRow is one step of a series: the two documents and the counts.
type stepRow struct {
	Step
	Old, New Document
	// Carried is the roll-over index in words: "87 %".
	Carried string
}

// eyes are changes of one sort that need eyes: "amended", "dropped".
type eyes struct {
	What    string
	Changes []changeLink
}

// changeLink leads to a change in its report.
type changeLink struct{ Label, Address string }

const (
	// mostEyes is how many changes that need eyes are listed of a step.
	mostEyes = 12
	// fewRows is how many reports of a series are shown without unfolding.
	fewRows = 3
)

func newSection(s Series) section {
	out := section{Series: s, Open: len(s.Steps) <= fewRows}
	most := 1
	for i, step := range s.Steps {
		out.Rows = append(out.Rows, stepRow{step, s.Documents[i], s.Documents[i+1], view.Percent(step.Summary.Carried)})
		most = max(most, step.Summary.Unchanged+step.Summary.Amended+step.Summary.Added+step.Summary.Dropped)
	}
	out.Chart = newChart(out.Rows, most)
	slices.Reverse(out.Rows)
	if len(out.Rows) == 0 {
		return out
	}
	newest := out.Rows[0]
	listed := newest.Eyes[:min(len(newest.Eyes), mostEyes)]
	out.More = len(newest.Eyes) - len(listed)
	for _, sort := range []struct{ status, what string }{{"amended", "amended"}, {"added", "added"}, {"dropped", "dropped"}, {"unchanged", "unchanged itself"}} {
		e := eyes{What: sort.what}
		for _, c := range listed {
			if c.Status == sort.status {
				e.Changes = append(e.Changes, changeLink{c.Label, fmt.Sprintf("%s#c%d", newest.Report, c.Number)})
			}
		}
		if len(e.Changes) > 0 {
			out.Eyes = append(out.Eyes, e)
		}
	}
	return out
}

// Newest is the step that the section begins with.
func (s section) Newest() stepRow { return s.Rows[0] }

// NeedEyes lists the changes of a comparison that need eyes, the weightiest
// first.
func NeedEyes(c *resdiff.Comparison) []Change {
	var out []Change
	for _, i := range (view.Selection{}).First(c) {
		ch := c.Changes[i]
		change := Change{Number: ch.Number, Status: ch.Status.String()}
		if len(ch.New) > 0 {
			change.Label = c.New.Paragraphs[ch.New[0]].Name()
		} else {
			change.Label = c.Old.Paragraphs[ch.Old[0]].Name()
		}
		out = append(out, change)
	}
	return out
}

// chart is a small bar chart: a bar for each report, parted by what became
// of the paragraphs, and the roll-over index as a line above them. The table of
// the same figures stands beside it.
type chart struct {
	Width, Height int
	// Parts hold the bars' parts of one sort each, as SVG paths.
	Parts []chartPart
	Years []chartTick
	// Line holds the points of the roll-over index as SVG wants them.
	Line string
	// Label says what the chart shows, for those who do not see it.
	Label string
}

type chartPart struct{ Class, Path string }

type chartTick struct {
	X    int
	Year string
}

// Measures of the chart, in SVG units, which are pixels at its natural size.
const (
	chartBar    = 22
	chartStep   = 44
	chartHeight = 96
	chartFoot   = 18
	// chartWide is the width from which the bars are set closer.
	chartWide = 700
)

// newChart draws rows, oldest first; the tallest bar stands for most
// paragraphs.
func newChart(rows []stepRow, most int) chart {
	step, width := chartStep, chartBar
	if chartStep*len(rows) > chartWide {
		step, width = chartStep/2, chartBar/2
	}
	c := chart{Width: step*len(rows) + 16, Height: chartHeight + chartFoot}
	c.Label = fmt.Sprintf("Paragraphs unchanged, amended, added and dropped, and the share of words carried over, in each of %d reports; the figures stand in the table.", len(rows))
	parts := []struct {
		class string
		count func(diff.Summary) int
		path  strings.Builder
	}{
		{class: "unchanged", count: func(s diff.Summary) int { return s.Unchanged }},
		{class: "amended", count: func(s diff.Summary) int { return s.Amended }},
		{class: "added", count: func(s diff.Summary) int { return s.Added }},
		{class: "dropped", count: func(s diff.Summary) int { return s.Dropped }},
	}
	for i, row := range rows {
		x, y := 8+step*i, chartHeight
		for p := range parts {
			n := parts[p].count(row.Summary)
			h := n * (chartHeight - 8) / most
			if n > 0 {
				h = max(h, 1)
				fmt.Fprintf(&parts[p].path, "M%d %dh%dv%dh-%dz", x, y-h, width, h, width)
			}
			y -= h
		}
		if every := chartStep / step; i%every == 0 {
			c.Years = append(c.Years, chartTick{x + width/2, yearOf(row.New)})
		}
		c.Line += fmt.Sprintf("%d,%d ", x+width/2, 4+int((1-row.Summary.Carried)*(chartHeight-8)))
	}
	for p := range parts {
		if path := parts[p].path.String(); path != "" {
			c.Parts = append(c.Parts, chartPart{parts[p].class, path})
		}
	}
	return c
}

func yearOf(d Document) string {
	if d.Adopted.IsZero() {
		return ""
	}
	return d.Adopted.Format("2006")
}
