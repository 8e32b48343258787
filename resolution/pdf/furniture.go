package pdf

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"resdiff/internal/form"
	"resdiff/internal/pattern"
)

const (
	// headZone and footZone are the shares of a page's height in which running
	// heads and page numbers stand. UN documents have 9 % at either end.
	headZone = 0.14
	footZone = 0.13
	// mastheadZone is how far down the first page a masthead may reach.
	mastheadZone = 0.5
	// ruleShare is the share of the body's width from which on a rule spans it.
	ruleShare = 0.75
)

var (
	// pageNumber: "2/15", "Page 3 of 15", "- 4 -", "2".
	pageNumber = pattern.New(`^(?i)(?:page )?[-–— ]*(\d{1,4})(?: ?(?:/|of) ?(\d{1,4}))?[-–— ]*$`)
	// footLine: what else stands at the foot of a first page.
	footLine = pattern.New(`^(?i)please recycle\b.{0,6}$|^\*[ 0-9A-Z]{5,12}\*$`)
	// otherSymbol: document symbols of bodies that form.Symbol does not know, as
	// "FCCC/CP/2015/10/Add.1".
	otherSymbol = pattern.New(`^[A-Z]{1,6}(/[A-Za-z0-9.()\[\]-]+)+\*{0,3}$`)
	// ornament: "* * *" between parts.
	ornament = pattern.New(`^(?:\* ?){2,}$`)
)

// setAside moves furniture from the lines of the pages to their aside.
func setAside(sheets []*sheet) {
	setWatermarksAside(sheets)
	heads := repeated(sheets)
	for i, s := range sheets {
		top := s.headEdge(i == 0)
		if n := len(s.lines); n > 0 {
			s.top, s.foot = s.lines[0].y, s.lines[n-1].y
		}
		s.lines = slices.DeleteFunc(s.lines, func(l *line) bool {
			out := l.y > top || l.bars || ornament.MatchString(l.text) || s.isFurniture(l, heads, len(sheets))
			if out {
				s.aside = append(s.aside, l)
			}
			return out
		})
	}
}

// isFurniture tells whether a line at the head or foot, in each of its columns,
// is a page number, a job number, a symbol or a running head.
func (s *sheet) isFurniture(l *line, heads map[string]bool, pages int) bool {
	head, foot := s.inHead(l), s.inFoot(l)
	if !head && !foot {
		return false
	}
	if heads[shape(l)] {
		return true
	}
	for _, text := range l.columns() {
		if !s.isPageNumber(text, l, pages) && !(foot && (form.JobNumber(text) || footLine.MatchString(text))) && !(head && isSymbol(text)) {
			return false
		}
	}
	return true
}

// isPageNumber tells whether a text at the head or foot is the page's number:
// it is the right one, or nothing stands further out. "56/16" may else be a
// resolution.
func (s *sheet) isPageNumber(text string, l *line, pages int) bool {
	m := pageNumber.FindStringSubmatch(text)
	if m == nil {
		return false
	}
	number, _ := strconv.Atoi(m[1])
	total, _ := strconv.Atoi(m[2])
	return number == s.number || total == pages || l.y == s.top || l.y == s.foot
}

func isSymbol(text string) bool {
	_, ok := form.Symbol(text)
	return ok || otherSymbol.MatchString(text)
}

func (s *sheet) inHead(l *line) bool { return l.y > s.height*(1-headZone) }
func (s *sheet) inFoot(l *line) bool { return l.y < s.height*footZone }

// headEdge is the height above which all is running head or masthead: the rule
// under it that spans the body. Without one, nothing is.
func (s *sheet) headEdge(first bool) float64 {
	zone := headZone
	if first {
		zone = mastheadZone
	}
	edge := math.Inf(1)
	for _, r := range s.rules {
		if r.y > s.height*(1-zone) && r.y < edge && r.x1-r.x0 > ruleShare*s.textWidth() && s.headed(r, first) {
			edge = r.y
		}
	}
	return edge
}

// mastheads is the line over every UN masthead, in the six languages.
var mastheads = []string{"United Nations", "Nations Unies", "Naciones Unidas", "Организация Объединенных Наций", "联合国", "الأمم المتحدة"}

// headed tells whether what stands above a rule looks like a head: a line of it
// is a symbol, the masthead's first or its "Distr.:", or, on a later page, there
// are no more than three.
func (s *sheet) headed(r rule, first bool) bool {
	n := 0
	for _, l := range s.lines {
		if l.y <= r.y {
			continue
		}
		n++
		for _, column := range l.columns() {
			if isSymbol(column) || form.Distribution(column) || slices.Contains(mastheads, column) {
				return true
			}
		}
	}
	return !first && n > 0 && n <= 3
}

// textWidth is the width that the page's lines take.
func (s *sheet) textWidth() float64 {
	x0, x1 := math.Inf(1), 0.0
	for _, l := range s.lines {
		x0, x1 = math.Min(x0, l.x0), math.Max(x1, l.x1)
	}
	return math.Max(x1-x0, 1)
}

// mostRules are kept of a page, those nearest to its foot; a table has one for
// each row.
const mostRules = 300

// joinRules joins the pieces of rules at one height, as table borders have
// them, and gives them from top to bottom.
func joinRules(rules []rule) []rule {
	slices.SortFunc(rules, func(a, b rule) int {
		if ka, kb := math.Round(a.y), math.Round(b.y); ka != kb {
			return int(kb - ka)
		}
		if a.x0 < b.x0 {
			return -1
		}
		return 1
	})
	var out []rule
	for _, r := range rules {
		if n := len(out); n > 0 && math.Abs(out[n-1].y-r.y) < 1.5 && r.x0 < out[n-1].x1+3 {
			out[n-1].x1 = math.Max(out[n-1].x1, r.x1)
			continue
		}
		out = append(out, r)
	}
	return slices.Clone(out[max(0, len(out)-mostRules):])
}

// repeated finds the lines at the head or foot that come back at the same place
// on other pages, page numbers aside: on two pages at least, and on a third of
// them (heads of left and right pages differ).
func repeated(sheets []*sheet) map[string]bool {
	pages := map[string]int{}
	for _, s := range sheets {
		here := map[string]bool{}
		for _, l := range s.lines {
			if s.inHead(l) || s.inFoot(l) {
				here[shape(l)] = true
			}
		}
		for p := range here {
			pages[p]++
		}
	}
	out := map[string]bool{}
	for p, n := range pages {
		if n >= 2 && 3*n >= len(sheets) {
			out[p] = true
		}
	}
	return out
}

// shape is what makes two lines one running head: the height on the page,
// and the text but for a page number at either end. A footnote never equals
// another: "Resolution 60/1." at one place is no head.
func shape(l *line) string {
	text := l.text
	if _, ok := noteMark(l); ok {
		text = strconv.Itoa(l.page) + "\n" + text
	}
	if t := strings.Trim(text, "0123456789/ "); len(t) >= 6 {
		text = t
	}
	return fmt.Sprintf("%.0f %s", l.y/3, text)
}

// furnitureLines lists each distinct line set aside once, in order.
func furnitureLines(sheets []*sheet) []string {
	seen := map[string]bool{}
	var out []string
	for _, s := range sheets {
		for _, l := range s.aside {
			for _, text := range l.columns() {
				if text != "" && !seen[text] {
					seen[text] = true
					out = append(out, text)
				}
			}
		}
	}
	return out
}

// columns cuts a line at its wide gaps.
func (l *line) columns() []string {
	var out []string
	at := 0
	for _, g := range l.gaps {
		out = append(out, strings.TrimSpace(l.text[at:g.at]))
		at = g.at
	}
	return append(out, strings.TrimSpace(l.text[at:]))
}
