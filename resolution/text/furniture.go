package text

import (
	"slices"
	"strings"

	"resdiff/internal/form"
)

// Running heads and feet hold the document's symbol, its job number, a page
// number such as "2/15", and its title, in any order and on one or several
// lines. A line of only such parts is furniture; a line of the title alone is
// so only beside another part.

// furniture finds the furniture of a document.
type furniture struct {
	lines []line
	// symbol is the document's own symbol.
	symbol string
	// titles are what running heads may repeat, letters and digits only.
	titles []string
	// pages is the number of pages that page numbers such as "2/15" give.
	pages string
	// body is the index of the first line after the masthead.
	body int
	// folios are the lines that hold nothing but the number of their page.
	folios map[int]bool
}

// takeFurniture takes the furniture out of the lines and returns what is left,
// with the pages counted anew where no form feeds part them, and the distinct
// lines taken out.
func takeFurniture(lines []line, facts map[string]string) (rest []line, taken []string) {
	f := newFurniture(lines, facts)
	drop := make([]bool, len(lines))
	for i := 0; i < len(lines); {
		end := f.cluster(i)
		if end == i {
			i++
			continue
		}
		from, to := f.trim(i, end)
		for k := from; k < to; k++ {
			drop[k] = true
		}
		i = end
	}
	f.dropRepeats(drop)
	return f.cut(drop)
}

// newFurniture learns the document's symbol, title and number of pages.
func newFurniture(lines []line, facts map[string]string) *furniture {
	f := &furniture{lines: lines, symbol: facts["symbol"]}
	count := map[string]int{}
	var pages []string
	for i, l := range lines {
		if _, ok := form.Organ(l.text); ok && f.body == 0 {
			f.body = i + 1
		}
		for _, seg := range segments(l) {
			if s, ok := form.Symbol(seg); ok {
				if count[s]++; f.symbol == "" || count[s] > count[f.symbol] {
					f.symbol = s
				}
			}
			if of := pagesIn(seg); of != "" {
				pages = append(pages, of)
			}
		}
	}
	f.pages = mostFrequent(pages)
	f.folios = f.findFolios()
	f.titles = mastheadTitles(lines[:f.body])
	if t := letters(facts["title"]); t != "" {
		f.titles = append(f.titles, t)
	}
	return f
}

// hard reports whether a segment is furniture wherever it stands.
func (f *furniture) hard(seg string) bool {
	if form.JobNumber(seg) || isOrnament(seg) {
		return true
	}
	if s, ok := form.Symbol(seg); ok && s == f.symbol {
		return true
	}
	of := pagesIn(seg)
	return of != "" && of == f.pages
}

// soft reports whether a segment is part of the title: of "Electric lamps" the letter
// "(e)" of a paragraph is none.
func (f *furniture) soft(seg string) bool {
	t := letters(seg)
	if m, rest := form.CutMarker(seg); m.Style != form.None && rest == "" {
		return false
	}
	return t != "" && slices.ContainsFunc(f.titles, func(title string) bool { return strings.Contains(title, t) })
}

// lineKind tells whether all segments of line i are furniture (isFurniture)
// and whether one of them is so anywhere (isHard).
func (f *furniture) lineKind(i int) (isFurniture, isHard bool) {
	l := f.lines[i]
	if len(l.text) > 300 {
		return false, false
	}
	if f.folios[i] {
		return true, true
	}
	for _, seg := range segments(l) {
		switch {
		case f.hard(seg):
			isHard = true
		case f.soft(seg):
		default:
			return false, false
		}
	}
	return true, isHard
}

// cluster returns the end of the run of furniture lines that starts at i, or i
// if there is none: at least one of its lines must be furniture for certain.
// Within the masthead only lines that are wholly so count.
func (f *furniture) cluster(i int) int {
	const most = 16 // lines of a foot and a head together
	anyHard := false
	end := i
	for ; end < min(i+most, len(f.lines)); end++ {
		furn, hard := f.lineKind(end)
		if !furn || !hard && end < f.body {
			break
		}
		anyHard = anyHard || hard
	}
	if !anyHard {
		// A running head may be the title alone at the top of a page.
		if end > i && i > f.body && f.lines[i].page != f.lines[i-1].page && f.isTitle(f.softText(i, end)) {
			return end
		}
		return i
	}
	return end
}

// softText returns the letters of the title's segments in lines from to to.
func (f *furniture) softText(from, to int) string {
	var b strings.Builder
	for _, l := range f.lines[from:to] {
		for _, seg := range segments(l) {
			if !f.hard(seg) {
				b.WriteString(letters(seg))
			}
		}
	}
	return b.String()
}

// isTitle reports whether t is a title or the first part of one.
func (f *furniture) isTitle(t string) bool {
	return t == "" || slices.ContainsFunc(f.titles, func(title string) bool { return strings.HasPrefix(title, t) })
}

// trim narrows the run of furniture lines from to end to those whose parts of
// the title, in order, are the title's beginning: a line of the text beside
// the running head may chance to be words of the title.
func (f *furniture) trim(from, end int) (int, int) {
	isHard := func(i int) bool { _, h := f.lineKind(i); return h }
	for a := from; a < end; a++ {
		for b := end; b > a; b-- {
			if f.isTitle(f.softText(a, b)) {
				return a, b
			}
			if isHard(b - 1) {
				break
			}
		}
		if isHard(a) {
			break
		}
	}
	// The lines that are furniture for certain go in any case.
	a, b := from, end
	for a < b && !isHard(a) {
		a++
	}
	for b > a && !isHard(b-1) {
		b--
	}
	return a, b
}

// shortestPage is the least number of lines before the foot of the first page;
// a symbol above it is the masthead's.
const shortestPage = 5

// cut returns the lines that are not dropped. Where no form feed parted the
// pages, a new page starts after each dropped run that has a page number or
// the symbol in it.
func (f *furniture) cut(drop []bool) (rest []line, taken []string) {
	fed := len(f.lines) > 0 && f.lines[len(f.lines)-1].page > 1
	seen := map[string]bool{}
	page, turn := 1, false
	rest = make([]line, 0, len(f.lines))
	for i, l := range f.lines {
		if !drop[i] {
			if turn {
				page++
				turn = false
			}
			if !fed {
				l.page = page
			}
			l.broken = len(rest) > 0 && (l.broken || l.page != rest[len(rest)-1].page)
			rest = append(rest, l)
			continue
		}
		for _, seg := range segments(l) {
			if i >= max(f.body, shortestPage) && (len(seg) <= len("123/456") && pageNumber.MatchString(seg) || seg == f.symbol) {
				turn = true
			}
			if !seen[seg] {
				seen[seg] = true
				taken = append(taken, seg)
			}
		}
	}
	return rest, taken
}
