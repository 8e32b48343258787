package text

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// measure learns how the document is laid out.
func (g *gatherer) measure() {
	var widths []int
	indents := map[int]map[int]int{}
	opens, spaced := 0, 0
	stops, parted := 0, 0 // the same for any line that begins with a capital after a stop
	for i, l := range g.lines[g.body:] {
		i += g.body
		if strings.HasSuffix(l.text, ":") {
			g.leads[l.text]++
		}
		widths = append(widths, utf8.RuneCountInString(l.text))
		if indents[l.page] == nil {
			indents[l.page] = map[int]int{}
		}
		indents[l.page][l.indent]++
		if i > g.body && !l.broken && ending(g.lines[i-1].text) == stop && unicode.IsUpper(firstRune(l.text)) {
			stops++
			if l.blank {
				parted++
			}
		}
		if i > g.body && !l.broken && ending(g.lines[i-1].text) != open && isOpening(l.text) {
			opens++
			if l.blank {
				spaced++
			}
		}
	}
	if len(widths) > 0 {
		slices.Sort(widths)
		g.width = widths[len(widths)*9/10]
	}
	// In half of the places where a paragraph surely starts an empty line
	// stands before it: it is how this document parts them.
	g.spaced = opens > 0 && spaced*2 >= opens || opens == 0 && parted*4 >= stops
	pages := 0
	for page, counts := range indents {
		base, most := 0, 0
		for indent, n := range counts {
			if n > most || n == most && indent < base {
				base, most = indent, n
			}
		}
		g.base[page] = base
		if base > 1 {
			pages++
		}
	}
	g.indented = !g.spaced && pages*2 > len(indents)
}

// smallWords finds the words that the text of some lines has in small letters.
func smallWords(lines []line) map[string]bool {
	small := map[string]bool{}
	for _, l := range lines {
		for word := range strings.FieldsSeq(l.text) {
			if c := word[0]; 'a' <= c && c <= 'z' || c >= utf8.RuneSelf {
				small[strings.Trim(word, ",;:.")] = true
			}
		}
	}
	return small
}

// short reports whether line a ends before the right edge though the first
// word of b would have fitted on it: its end is a paragraph's end.
func (g *gatherer) short(a, b line) bool { return g.reach(a, b) < g.full }

// reach is how far line a would reach with the first word of b, in characters.
func (g *gatherer) reach(a, b line) int {
	word, _, _ := strings.Cut(b.text, " ")
	n := utf8.RuneCountInString(a.text) + 1 + utf8.RuneCountInString(word)
	if g.indented {
		n += max(a.indent-g.base[a.page], 0)
	}
	return n
}

// measureFull learns from the lines that surely go on in the next one how far
// a line reaches before its next word is put on a new one. Type is not all of
// one width, and headings are set narrower: the lowest few are left out.
func (g *gatherer) measureFull() {
	const fewest, lowest = 8, 33 // lines; one in so many is left out
	const slack = 12             // characters below the usual width, if too few lines tell
	var reaches []int
	torn := false // an empty line parts a sentence
	for i := g.body + 1; i < len(g.lines); i++ {
		a, b := g.lines[i-1], g.lines[i]
		if ending(a.text) != open || !unicode.IsLower(firstRune(b.text)) {
			continue
		}
		if b.blank || b.broken {
			torn = true
		} else {
			reaches = append(reaches, g.reach(a, b))
		}
	}
	g.unwrapped = len(reaches) == 0
	g.whole = g.unwrapped && !torn
	if len(reaches) < fewest {
		g.full = g.width - slack + 1
		return
	}
	g.measured = true
	slices.Sort(reaches)
	g.full = min(reaches[len(reaches)/lowest], g.width)
}

// far reports whether a line is so short that it is a heading by itself.
func (g *gatherer) far(a line) bool {
	return utf8.RuneCountInString(a.text)*5 < g.width*2
}
