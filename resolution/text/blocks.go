package text

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"resdiff/internal/form"
	"resdiff/internal/pattern"
)

// block is the lines of one paragraph.
type block struct{ lines []line }

// gather groups lines into blocks.
func gather(lines []line) []block {
	g := newGatherer(lines)
	var out []block
	for i, l := range lines {
		if i == 0 || g.breaks(i) {
			out = append(out, block{})
			g.start(i)
		}
		b := &out[len(out)-1]
		b.lines = append(b.lines, l)
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
	full int
	// leads counts the lines that end in a colon.
	leads map[string]int
	// base is the left edge of each page's text.
	base map[int]int
	// number is the last paragraph number, first the index of the line with
	// which the current block starts.
	number, first int
	// subs are the sub-paragraphs started since that number: the last of each
	// style.
	subs map[form.Style]int
	// heading marks the lines of headings that only what follows them shows.
	heading []bool
}

func newGatherer(lines []line) *gatherer {
	g := &gatherer{lines: lines, base: map[int]int{}, subs: map[form.Style]int{}, leads: map[string]int{}}
	for i, l := range lines {
		if _, ok := form.Organ(l.text); ok {
			g.body = i + 1
			break
		}
	}
	g.measure()
	g.measureFull()
	g.findHeadings()
	return g
}

// measure learns how the document is laid out.
func (g *gatherer) measure() {
	var widths []int
	indents := map[int]map[int]int{}
	opens, spaced := 0, 0
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
	g.spaced = opens > 0 && spaced*2 >= opens || opens == 0
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

// isOpening reports whether a line starts as a paragraph does: with an opening
// word or a paragraph's number.
func isOpening(text string) bool {
	m, _ := form.CutMarker(text)
	return m.Style == form.Decimal || form.Open(text) != form.OpensUnknown
}

// endKind is how a line ends.
type endKind uint8

const (
	open endKind = iota
	comma
	stop // full stop, semicolon, colon, question or exclamation mark
)

// ending tells how a line ends, a footnote mark and closing quotes aside.
func ending(text string) endKind {
	text = strings.TrimRight(text, " 0123456789"+superDigits)
	text = strings.TrimRight(text, " ”’\"'»)]")
	for _, conj := range []string{"; and", "; or", ", and", ", or"} {
		if strings.HasSuffix(text, conj) {
			return stop
		}
	}
	last, _ := utf8.DecodeLastRuneInString(text)
	switch last {
	case ',', '،', '，', '、':
		return comma
	case '.', ';', ':', '?', '!', '。', '؛', '；', '：', '؟', '？', '！':
		return stop
	}
	return open
}

// start notes that a block starts with line i.
func (g *gatherer) start(i int) {
	g.first = i
	m, _ := form.CutMarker(g.lines[i].text)
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

// breaks reports whether a new block starts with line i.
func (g *gatherer) breaks(i int) bool {
	if i <= g.body {
		return g.breaksMasthead(i)
	}
	a, b := g.lines[i-1], g.lines[i]
	if standsAlone(a.text) || standsAlone(b.text) || form.DateLine(b.text) && isMeeting(a.text) || isMeeting(g.lines[g.first].text) && form.DateLine(a.text) {
		return true
	}
	if m, rest := form.CutMarker(a.text); i-1 == g.first && m.Style != form.None && m.Style != form.Bullet && rest == "" {
		return false // a number on a line of its own
	}
	if g.heading[i] != g.heading[i-1] {
		return true
	}
	if _, _, ok := form.CutDraftLabel(b.text); ok && (b.blank || ending(a.text) != open) {
		return true
	}
	if m, _ := form.CutMarker(b.text); m.Style != form.None && g.numberStarts(i, m) {
		return true
	}
	switch {
	case g.heading[i]:
		return b.blank && !b.broken || g.far(a)
	case b.broken:
		return g.breaksAtPage(i)
	case b.blank:
		return g.breaksAtBlank(i)
	case g.leadIn(a, b):
		return true
	case g.spaced:
		return false
	case g.indented:
		return g.breaksByIndent(i)
	}
	return g.breaksByShape(i)
}

// breaksAtBlank reports whether the empty line between a and b parts two
// paragraphs; it may be all that is left of a page's end. A numbered paragraph
// does not end in a comma, and no paragraph starts with a small letter.
func (g *gatherer) breaksAtBlank(i int) bool {
	a, b := g.lines[i-1], g.lines[i]
	if unicode.IsLower(firstRune(b.text)) && (strings.HasSuffix(a.text, " and") || strings.HasSuffix(a.text, " or")) {
		return false
	}
	switch ending(a.text) {
	case open:
		lower := unicode.IsLower(firstRune(b.text))
		return !g.started() || !lower && (form.Open(g.lines[g.first].text) == form.OpensOperative || form.Open(b.text) != form.OpensUnknown || g.endAt(i) == open)
	case comma:
		return g.number == 0
	}
	return true
}

// endAt returns how the run of lines that starts at line i ends.
func (g *gatherer) endAt(i int) endKind {
	for i+1 < len(g.lines) && !g.lines[i+1].blank {
		i++
	}
	return ending(g.lines[i].text)
}

// leadIn reports whether line b is a line of its own that leads in what
// follows, such as "Targets:", after the end of a paragraph: the line before it
// is short, or the document has the same line several times.
func (g *gatherer) leadIn(a, b line) bool {
	return ending(a.text) == stop && strings.HasSuffix(b.text, ":") && unicode.IsUpper(firstRune(b.text)) &&
		utf8.RuneCountInString(b.text)*3 < g.width*2 && (g.short(a, b) || g.leads[b.text] > 1)
}

// standsAlone reports whether a line is a block of its own wherever it stands.
func standsAlone(text string) bool {
	_, organ := form.Organ(text)
	return organ || isMeeting(text) || form.Vote(text) || form.AnnexHeading(text)
}

func isMeeting(text string) bool {
	_, _, ok := form.Meeting(text)
	return ok
}

// breaksMasthead reports whether line i of the masthead starts a block.
func (g *gatherer) breaksMasthead(i int) bool {
	a, b := g.lines[i-1].text, g.lines[i].text
	if i >= g.body-1 || g.lines[i].blank {
		return true // the organ's line and what follows it
	}
	for _, text := range []string{a, b} {
		_, symbol := form.Symbol(text)
		if symbol || form.JobNumber(text) || form.Distribution(text) || form.DateLine(text) || form.OrganName(text) {
			return true
		}
	}
	if _, ok := form.Session(a); ok {
		return true
	}
	if _, ok := form.AgendaItem(a); ok {
		return true
	}
	if strings.HasSuffix(a, "]") {
		return true
	}
	_, session := form.Session(b)
	_, item := form.AgendaItem(b)
	_, _, title := form.NumberTitle(b)
	return session || item || title || form.AdoptedLine(b) || strings.HasPrefix(b, "[")
}

// started reports whether the current block is a paragraph rather than a
// heading: it starts with a number or an opening word.
func (g *gatherer) started() bool {
	l := g.lines[g.first].text
	m, _ := form.CutMarker(l)
	return m.Style != form.None && m.Style != form.UpperRoman && m.Style != form.UpperLetter || form.Open(l) != form.OpensUnknown
}

// numberStarts reports whether the marker at the start of line i starts a
// paragraph, rather than being a figure in the middle of a sentence that the
// line's end chanced to part off.
func (g *gatherer) numberStarts(i int, m form.Marker) bool {
	a, b := g.lines[i-1], g.lines[i]
	apart := b.blank && !b.broken || ending(a.text) != open || g.heading[i-1]
	switch m.Style {
	case form.Bullet:
		return true
	case form.Decimal:
		if m.Value == g.number+1 || m.Value == 1 {
			return apart || !g.spaced
		}
		return apart && ending(a.text) != comma
	case form.UpperRoman, form.UpperLetter:
		return apart && ending(a.text) == stop || b.blank && !b.broken || g.heading[i]
	}
	return apart && (g.follows(m) || b.blank && !b.broken)
}

// follows reports whether a sub-paragraph's marker is the first of its kind or
// the next one after a sub-paragraph of the same numbered paragraph.
func (g *gatherer) follows(m form.Marker) bool {
	if m.Value == 1 || m.Other == 1 || g.subs[m.Style] == m.Value-1 {
		return true
	}
	return m.Other > 0 && g.subs[form.Roman] == m.Other-1
}

// breaksAtPage reports whether the first line of a page starts a block.
func (g *gatherer) breaksAtPage(i int) bool {
	a, b := g.lines[i-1], g.lines[i]
	lower := unicode.IsLower(firstRune(b.text))
	switch ending(a.text) {
	case open:
		return !g.started() && !lower && g.short(a, b)
	case comma:
		return !lower && form.Open(b.text) != form.OpensUnknown && g.number == 0
	}
	if lower {
		return false
	}
	if g.indented {
		return b.indent >= g.base[b.page]+2 || g.short(a, b) && b.indent <= g.base[b.page]
	}
	return form.Open(b.text) != form.OpensUnknown || g.short(a, b)
}

// breaksByIndent reports whether line i starts a block in a document whose
// first lines are set in.
func (g *gatherer) breaksByIndent(i int) bool {
	a, b := g.lines[i-1], g.lines[i]
	base := g.base[b.page]
	if unicode.IsLower(firstRune(b.text)) || ending(a.text) == open && !g.short(a, b) {
		return false
	}
	if b.indent >= base+2 && a.indent == b.indent && g.short(a, b) {
		return true
	}
	switch {
	case b.indent >= base+2 && a.indent <= base+1:
		return true
	case b.indent >= base+2 && ending(a.text) != open:
		// Two first lines in a row, or a hanging list.
		return form.Open(b.text) != form.OpensUnknown || g.short(a, b)
	}
	return g.breaksByShape(i)
}

// breaksByShape reports whether line i starts a block where neither empty
// lines nor indents part the paragraphs.
func (g *gatherer) breaksByShape(i int) bool {
	a, b := g.lines[i-1], g.lines[i]
	if unicode.IsLower(firstRune(b.text)) {
		return false
	}
	switch ending(a.text) {
	case comma:
		return g.number == 0 && form.Open(b.text) != form.OpensUnknown
	case stop:
		// A raised footnote mark at a line's end broke the line there.
		return g.short(a, b) && unicode.IsUpper(firstRune(b.text)) && !markEnd.MatchString(a.text)
	}
	return false
}

// markEnd finds a figure that sticks to a word at the end of a line.
var markEnd = pattern.New(`[\pL.,;:”’"\])] ?\d{1,3}$`)

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
	for i := g.body + 1; i < len(g.lines); i++ {
		a, b := g.lines[i-1], g.lines[i]
		if !b.blank && !b.broken && ending(a.text) == open && unicode.IsLower(firstRune(b.text)) {
			reaches = append(reaches, g.reach(a, b))
		}
	}
	if len(reaches) < fewest {
		g.full = g.width - slack + 1
		return
	}
	slices.Sort(reaches)
	g.full = min(reaches[len(reaches)/lowest], g.width)
}

// far reports whether a line is so short that it is a heading by itself.
func (g *gatherer) far(a line) bool {
	return utf8.RuneCountInString(a.text)*5 < g.width*2
}

// findHeadings marks the lines between the end of a sentence and a numbered
// paragraph, an annex or a page's last line that do not end as a sentence
// does: a paragraph never lacks its stop, so they are a heading.
//
//	"... by 2030;" | "Means of" | "implementation" | "4. Urges" → the two in the middle
func (g *gatherer) findHeadings() {
	g.heading = make([]bool, len(g.lines))
	const most = 8 // lines of headings in a row
	for i := g.body + 1; i < len(g.lines); i++ {
		m, _ := form.CutMarker(g.lines[i].text)
		if m.Style != form.Decimal && !standsAlone(g.lines[i].text) || ending(g.lines[i-1].text) != open {
			continue
		}
		k := i
		for k > g.body && i-k < most && !g.lines[k-1].closes() {
			k--
		}
		if k == i || k > g.body && !g.lines[k-1].closes() || !g.headingLike(k) {
			continue
		}
		for j := k; j < i; j++ {
			g.heading[j] = true
		}
	}
}

// closes reports whether a line ends a paragraph, by its end alone.
func (l line) closes() bool {
	m, rest := form.CutMarker(l.text)
	if m.Style != form.None && rest == "" {
		return false // a number on a line of its own
	}
	return ending(l.text) != open || standsAlone(l.text)
}

// headingLike reports whether a heading may start with line i: with a capital or
// a section's number, and no paragraph's number.
func (g *gatherer) headingLike(i int) bool {
	text := g.lines[i].text
	m, rest := form.CutMarker(text)
	if m.Style != form.None && m.Style != form.UpperRoman && m.Style != form.UpperLetter {
		return false
	}
	if rest == "" {
		return true
	}
	r := firstRune(rest)
	return unicode.IsUpper(r) || unicode.IsDigit(r) || r == '“'
}
