package text

import (
	"sync"

	"resdiff/internal/form"
)

// block is the lines of one paragraph, or a row of a table.
type block struct {
	lines []line
	row   bool
}

// gather groups lines into blocks.
func gather(lines []line) []block {
	g := newGatherer(lines)
	var out []block
	for i, l := range lines {
		if i == 0 || g.breaks(i) {
			out = append(out, block{row: g.rows[i]})
			g.start(i)
		}
		b := &out[len(out)-1]
		b.lines = append(b.lines, l)
		g.quotes.add(l.text)
	}
	for i := range out {
		out[i].row = out[i].row || g.cells(out[i].lines)
	}
	return out
}

// gatherer decides where blocks start. It goes by what the document itself
// does: whether empty lines part its paragraphs, whether first lines are
// indented, how wide its lines are.
type gatherer struct {
	lines []line
	// body is the index of the first line after the masthead.
	body int
	// spaced: empty lines part the paragraphs. indented: they do not, and the
	// text has a left margin, so that first lines may be set in from it.
	spaced, indented bool
	// width is the length of a full line in characters.
	width int
	// full is the least length of a full line with the next line's first word
	// added: with less, the word would have fitted on it.
	// measured tells that enough lines told it.
	full     int
	measured bool
	// unwrapped tells that no line of the document goes on in the next, whole that
	// none goes on after an empty line either.
	unwrapped, whole bool
	// leads counts the lines that end in a colon.
	leads map[string]int
	// base is the left edge of each page's text.
	base map[int]int
	// number is the last paragraph number, first the index of the line with
	// which the current block starts.
	number, first int
	// section tells that a heading stands above and no number since: a section
	// may have a preamble of its own.
	section bool
	// subs are the sub-paragraphs started since that number: the last of each
	// style.
	subs map[form.Style]int
	// heading marks the lines of headings that only what follows them shows.
	heading []bool
	// rows are the lines that are rows of tables.
	rows []bool
	// calling tells that lines in small letters call what follows them, item that
	// such a line's last item had that number.
	calling bool
	item    int
	// small are the words that the document has in small letters, worked out when first
	// asked for.
	small func() map[string]bool
	// quotes counts the quotation marks in the current block.
	quotes quotes
}

func newGatherer(lines []line) *gatherer {
	g := &gatherer{lines: lines, base: map[int]int{}, subs: map[form.Style]int{}, leads: map[string]int{}}
	g.findBody()
	g.small = sync.OnceValue(func() map[string]bool { return smallWords(lines[g.body:]) })
	g.measure()
	g.measureFull()
	g.findHeadings()
	g.calling = g.calls()
	g.rows = findRows(lines, g.body)
	return g
}

// findBody finds the first line after the masthead: the one after the organ's
// name, or the one that opens as a decision or a statement of the President does.
func (g *gatherer) findBody() {
	for i, l := range g.lines {
		if _, ok := form.Organ(l.text); ok {
			g.body = i + 1
			return
		}
		if form.AtMeeting(l.text) {
			g.body = i
			return
		}
	}
}

// start notes that a block starts with line i.
func (g *gatherer) start(i int) {
	g.first = i
	if r := firstRune(g.lines[i].text); r == '“' || r == '"' || r == '«' {
		g.quotes = quotes{} // else it stands within a quotation, as its items do
	}
	if n, ok := g.bareItem(g.lines[i].text); ok || g.lowCall(g.lines[i].text) {
		g.item = n
	}
	m, _ := form.CutMarker(g.lines[i].text)
	g.section = g.heading[i] || g.section && m.Style == form.None || m.Style == form.UpperRoman || m.Style == form.UpperLetter || sectionLine.MatchString(g.lines[i].text)
	switch {
	case m.Style == form.Decimal:
		g.number, g.subs = m.Value, map[form.Style]int{}
	case standsAlone(g.lines[i].text):
		g.number, g.subs = 0, map[form.Style]int{}
	case m.Other > 0 && g.subs[m.Style] != m.Value-1:
		g.subs[form.Roman] = m.Other // "(i)" that comes after no "(h)" is a numeral alone
	case m.Style != form.None:
		g.subs[m.Style] = m.Value
		if m.Other > 0 {
			g.subs[form.Roman] = m.Other
		}
	}
}

// unnumbered reports whether the paragraphs have no numbers here: in the preamble
// of the document or of a section.
func (g *gatherer) unnumbered() bool { return g.number == 0 || g.section }
