package samples

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"resdiff/internal/pdfwrite"
	"resdiff/internal/timesroman"
)

// The page of a resolution, in points from the lower left corner, as UN
// documents have it.
const (
	edgeLeft, edgeRight = 60.0, 552.0
	bodyLeft, bodyRight = 123.0, 490.0
	bodyTop, bodyFoot   = 700.0, 80.0
	firstTop            = 560.0
	leading             = 12.0
	paragraphSpace      = 6.0
	bodySize, noteSize  = 10.0, 8.5
	markSize, markRise  = 6.5, 3.5
	firstIndent         = 24.0
)

// Pages sets a source on pages: the PDF form. Packed is for the compressed
// form that office suites write.
func Pages(content string, packed bool) ([]byte, error) {
	s, err := parse(content)
	if err != nil {
		return nil, err
	}
	return setPages(s, packed), nil
}

// compositor sets paragraphs in lines and pages.
type compositor struct {
	s     source
	pages []*pdfwrite.Page
	y     float64
	note  int
	// notes are the lines of the footnotes called on this page.
	notes []noteLine
}

type noteLine struct{ mark, text string }

// word is a piece of text between blanks, in parts of one font.
type word []part

type part struct {
	font, text string
	raised     bool
}

func setPages(s source, packed bool) []byte {
	c := &compositor{s: s, note: 1}
	c.masthead()
	c.plainBlock(pdfwrite.Bold, 12, bodyLeft, wrap(s.head["adopted"], 50))
	c.plainBlock(pdfwrite.Italic, bodySize, bodyLeft, []string{"[" + s.head["recommended"] + "]"})
	title := wrap(s.head["title"], 56)
	c.pages[0].Text(pdfwrite.Bold, 12, 73, c.y, s.head["number"]+".")
	c.plainBlock(pdfwrite.Bold, 12, bodyLeft, title)
	for _, p := range s.paragraphs {
		c.paragraph(p)
	}
	page := c.pages[len(c.pages)-1]
	for _, key := range []string{"meeting", "date"} {
		c.y -= leading
		page.Text(pdfwrite.Italic, bodySize, bodyRight-width(s.head[key], bodySize), c.y, s.head[key])
	}
	c.endPage()
	for i, p := range c.pages[1:] {
		c.runningHead(p, i+2)
	}
	return pdfwrite.Pages(c.pages, packed)
}

func width(text string, size float64) float64 {
	w := 0.0
	for _, r := range text {
		w += timesroman.Width(r) * size
	}
	return w
}

func (c *compositor) masthead() {
	p := &pdfwrite.Page{}
	c.pages = append(c.pages, p)
	h := c.s.head
	p.Text(pdfwrite.Roman, 14, bodyLeft, 734, "United Nations")
	p.Text(pdfwrite.Roman, 20, 482, 735, h["symbol"][:1])
	p.Text(pdfwrite.Roman, 10, 497, 735, h["symbol"][1:])
	p.Rule(edgeLeft, 726, edgeRight-edgeLeft, 0.5)
	p.Text(pdfwrite.Bold, 20, bodyLeft, 705, h["organ"])
	p.Text(pdfwrite.Roman, 10, 397, 705, "Distr.: General")
	p.Text(pdfwrite.Roman, 10, 397, 693, h["distributed"])
	p.Rule(edgeLeft, 650, edgeRight-edgeLeft, 1.5)
	p.Text(pdfwrite.Bold, 10, edgeLeft, 636, h["session"])
	p.Text(pdfwrite.Roman, 10, edgeLeft, 624, h["item"])
	for i, line := range wrap(h["subject"], 50) {
		p.Text(pdfwrite.Bold, 10, edgeLeft, 612-leading*float64(i), line)
	}
	p.Text(pdfwrite.Roman, 10, 65, 44, h["job"]+" (E)    150818")
	p.Text(pdfwrite.Roman, 12, 65, 30, "*"+strings.ReplaceAll(h["job"], "-", "")+"*")
	c.y = firstTop
}

func (c *compositor) runningHead(p *pdfwrite.Page, number int) {
	h := c.s.head
	title := wrap(h["title"], 50)
	for i, line := range title {
		y := 735 + leading*float64(len(title)-1-i)
		if number%2 == 0 {
			p.Text(pdfwrite.Bold, 8.5, edgeRight-width(line, 9), y, line)
		} else {
			p.Text(pdfwrite.Bold, 8.5, edgeLeft, y, line)
		}
	}
	left, right := edgeLeft, edgeRight-width(h["symbol"], 9)
	if number%2 == 1 {
		left, right = right, left
	}
	p.Text(pdfwrite.Bold, 8.5, left, 735, h["symbol"])
	p.Rule(edgeLeft, 728, edgeRight-edgeLeft, 0.5)
	p.Text(pdfwrite.Bold, 8.5, left, 44, fmt.Sprintf("%d/%d", number, len(c.pages)))
	p.Text(pdfwrite.Roman, 7, right, 44, h["job"])
}

func (c *compositor) plainBlock(font string, size, x float64, lines []string) {
	for _, line := range lines {
		c.pages[0].Text(font, size, x, c.y, line)
		c.y -= size * 1.2
	}
	c.y -= leading
}

// endPage sets the footnotes at the foot.
func (c *compositor) endPage() {
	p := c.pages[len(c.pages)-1]
	if len(c.notes) == 0 {
		return
	}
	y := bodyFoot - 10 + 10*float64(len(c.notes))
	p.Rule(bodyLeft-20, y+12, 60, 0.5)
	for _, n := range c.notes {
		p.Text(pdfwrite.Roman, 5.5, bodyLeft-6, y+3, n.mark)
		p.Text(pdfwrite.Roman, noteSize, bodyLeft, y, n.text)
		y -= 10
	}
	c.notes = nil
}

var wordEnds = regexp.MustCompile(`\s+`)

// words cuts a paragraph's text, with its marks for italics and footnotes.
func (c *compositor) words(p paragraph) []word {
	font, base := pdfwrite.Roman, pdfwrite.Roman
	if p.kind == '#' {
		font, base = pdfwrite.Bold, pdfwrite.Bold
	}
	note := c.note
	var out []word
	for _, text := range wordEnds.Split(p.text, -1) {
		var w word
		for i, stretch := range strings.Split(text, italic) {
			if i > 0 && font == base {
				font = pdfwrite.Italic
			} else if i > 0 {
				font = base
			}
			for k, t := range strings.Split(stretch, markHere) {
				if k > 0 {
					w = append(w, part{font: pdfwrite.Roman, text: strconv.Itoa(note), raised: true})
					note++
				}
				if t != "" {
					w = append(w, part{font: font, text: t})
				}
			}
		}
		if len(w) > 0 {
			out = append(out, w)
		}
	}
	return out
}

func (w word) width() float64 {
	sum := 0.0
	for _, p := range w {
		sum += width(p.text, p.size())
	}
	return sum
}

func (p part) size() float64 {
	if p.raised {
		return markSize
	}
	return bodySize
}

// paragraph sets a paragraph, over a page's end if need be.
func (c *compositor) paragraph(p paragraph) {
	words := c.words(p)
	indent := firstIndent
	if p.kind == '#' {
		indent = 0
	}
	for len(words) > 0 {
		room, n, used := bodyRight-bodyLeft-indent, 0, 0.0
		for n < len(words) && used+words[n].width() <= room {
			used += words[n].width() + 2.5
			n++
		}
		var below []noteLine
		for _, w := range words[:n] {
			for _, part := range w {
				if part.raised {
					below = append(below, c.noteLines(p, part.text)...)
				}
			}
		}
		if c.y-leading < bodyFoot+20+10*float64(len(c.notes)+len(below)) {
			c.endPage()
			c.pages, c.y = append(c.pages, &pdfwrite.Page{}), bodyTop
		}
		c.notes = append(c.notes, below...)
		stretch := 0.0
		if n < len(words) && n > 1 {
			stretch = (room - used + 2.5) / float64(n-1)
		}
		c.line(words[:n], bodyLeft+indent, stretch)
		words, indent = words[n:], 0
	}
	c.y -= paragraphSpace
	c.note += len(p.notes)
}

func (c *compositor) noteLines(p paragraph, mark string) []noteLine {
	n, _ := strconv.Atoi(mark)
	var out []noteLine
	for i, text := range wrap(p.notes[n-c.note], 88) {
		if i > 0 {
			mark = ""
		}
		out = append(out, noteLine{mark, text})
	}
	return out
}

// line sets words with a blank between them, each widened by stretch points.
// Neighbours of one font go in one piece.
func (c *compositor) line(words []word, x, stretch float64) {
	page := c.pages[len(c.pages)-1]
	var run part
	start := x
	flush := func() {
		if run.text != "" {
			y := c.y
			if run.raised {
				y += markRise
			}
			page.Spaced(run.font, run.size(), start, y, stretch, run.text)
		}
		run, start = part{}, x
	}
	for i, w := range words {
		for k, p := range w {
			if run.font != p.font || run.raised != p.raised {
				flush()
				run.font, run.raised = p.font, p.raised
			}
			run.text += p.text
			x += width(p.text, p.size())
			if k == len(w)-1 && i < len(words)-1 {
				if p.raised {
					flush()
				} else {
					run.text += " "
				}
				x += 2.5 + stretch
				if p.raised {
					start = x
				}
			}
		}
	}
	flush()
	c.y -= leading
}
