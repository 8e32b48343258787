package text

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"resdiff/internal/form"
	"resdiff/internal/pattern"
)

// breaks reports whether a new block starts with line i.
func (g *gatherer) breaks(i int) bool {
	if i <= g.body {
		return g.breaksMasthead(i)
	}
	a, b := g.lines[i-1], g.lines[i]
	if standsAlone(a.text) || standsAlone(b.text) || form.DateLine(b.text) && isMeeting(a.text) || isMeeting(g.lines[g.first].text) && form.DateLine(a.text) {
		return true
	}
	if adoption(b.text) && ending(a.text) == stop || adoption(g.lines[g.first].text) && ending(a.text) == stop {
		return true
	}
	if _, _, ok := form.VoteHead(b.text); ok && (b.blank || g.votes(i)) {
		return true
	}
	if _, rest, ok := form.VoteHead(a.text); ok && rest == "" && unicode.IsUpper(firstRune(a.text)) {
		return true
	}
	if ending(a.text) == stop && annexTitle.MatchString(b.text) {
		return true
	}
	if sectionLine.MatchString(b.text) && ending(a.text) != open || i-1 == g.first && sectionLine.MatchString(a.text) && !strings.HasSuffix(a.text, ".") {
		return true // the title stands below it, or above it a part ends
	}
	if m, rest := form.CutMarker(a.text); i-1 == g.first && m.Style != form.None && rest == "" {
		return false // a number or a dash on a line of its own
	}
	if g.heading[i] != g.heading[i-1] {
		return true
	}
	if g.rows[i] || g.rows[i-1] || g.parts(i) {
		return true
	}
	if _, _, ok := form.CutDraftLabel(b.text); ok && (b.blank || ending(a.text) != open) {
		return true
	}
	if m, _ := form.CutMarker(b.text); m.Style != form.None && g.numberStarts(i, m) {
		return true
	}
	if form.NextTitle(g.lines[g.first].text, b.text) {
		return true
	}
	if g.quotes.continued(a.text, b.text, g.short(a, b)) {
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

// votes reports whether a line that heads a list of members is not the first of
// its record: one stands among the lines before it, or a sentence on the vote
// ends there.
func (g *gatherer) votes(i int) bool {
	const reach = 30 // lines of a list, all Members of the United Nations
	if strings.HasSuffix(g.lines[i-1].text, ":") {
		return true
	}
	for k := i - 1; k >= max(0, i-reach); k-- {
		if _, _, ok := form.VoteHead(g.lines[k].text); ok {
			return true
		}
	}
	return false
}

// breaksAtBlank reports whether the empty line between a and b parts two
// paragraphs; it may be all that is left of a page's end. A numbered paragraph
// does not end in a comma, and no paragraph starts with a small letter.
func (g *gatherer) breaksAtBlank(i int) bool {
	a, b := g.lines[i-1], g.lines[i]
	if unicode.IsLower(firstRune(b.text)) && (strings.HasSuffix(a.text, " and") || strings.HasSuffix(a.text, " or")) {
		return false
	}
	if g.whole {
		return true
	}
	switch ending(a.text) {
	case open:
		lower := unicode.IsLower(firstRune(b.text))
		return !g.started() || !lower && (form.Open(g.lines[g.first].text) == form.OpensOperative || form.Open(b.text) != form.OpensUnknown || g.endAt(i) == open)
	case comma:
		return g.unnumbered() || form.Open(b.text) != form.OpensUnknown || firstRune(b.text) == '“'
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

// partLine is the letter or number of the first of a resolution's parts.
var partLine = pattern.New(`^(?:A|I)\.?$`)

// breaksMasthead reports whether line i of the masthead starts a block.
func (g *gatherer) breaksMasthead(i int) bool {
	a, b := g.lines[i-1].text, g.lines[i].text
	if i >= g.body-1 || g.lines[i].blank {
		return true // the organ's line and what follows it
	}
	for _, text := range []string{a, b} {
		if partLine.MatchString(text) {
			return true
		}
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
	_, rest := form.CutMarker(b.text)
	apart := b.blank && !b.broken || ending(a.text) != open || g.heading[i-1] || rest == "" && !m.Dash() && !refers(a.text)
	switch m.Style {
	case form.Bullet:
		return !m.Dash() || apart
	case form.Decimal:
		if m.Value == g.number+1 || m.Value == 1 {
			return apart || !g.spaced
		}
		return apart && ending(a.text) != comma
	case form.UpperRoman, form.UpperLetter:
		return apart && ending(a.text) == stop || b.blank && !b.broken || g.heading[i] || g.headingEnds(i)
	}
	return apart && (g.follows(m) || b.blank && !b.broken)
}

// refers reports whether a line ends in words that a number or letter belongs to,
// so that one at the start of the next line is no marker.
//
//	"in accordance with paragraph" → true
func refers(text string) bool {
	word := strings.ToLower(text[strings.LastIndexByte(text, ' ')+1:])
	return referring[strings.TrimSuffix(word, "s")] || strings.HasSuffix(word, ")") || word != "" && word[len(word)-1] >= '0' && word[len(word)-1] <= '9'
}

// referring are the words that refer to a numbered part of a text.
var referring = map[string]bool{"paragraph": true, "subparagraph": true, "sub-paragraph": true, "para": true, "article": true, "section": true, "item": true, "and": true, "or": true, "to": true, "rule": true, "annex": true}

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
		return !lower && form.Open(b.text) != form.OpensUnknown && g.unnumbered()
	}
	if lower {
		return false
	}
	if g.indented {
		return b.indent >= g.base[b.page]+2 || g.short(a, b) && b.indent <= g.base[b.page]
	}
	return form.Open(b.text) != form.OpensUnknown || g.short(a, b) || g.unwrapped
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
		return g.unnumbered() && form.Open(b.text) != form.OpensUnknown
	case open:
		return g.prose(b) && g.headingEnds(i)
	case stop:
		if g.opensAfterClause(a, b) {
			return true
		}
		// A raised footnote mark at a line's end broke the line there.
		return g.short(a, b) && unicode.IsUpper(firstRune(b.text)) && !markEnd.MatchString(a.text)
	}
	return false
}

// opensAfterClause reports whether a line starts a block after one that ends in a
// semicolon or colon: with a word that opens paragraphs, or with a capital letter
// that no name gives it, for the document has the same word in small letters too.
//
//	"to report by:"       | "Building the capacity of towns;" → true
//	"of Kenya;"           | "Norway and Peru"                 → false
func (g *gatherer) opensAfterClause(a, b line) bool {
	clause := strings.TrimRight(a.text, "0123456789"+superDigits) // a footnote's mark
	if !strings.HasSuffix(clause, ";") && !strings.HasSuffix(clause, ":") {
		return false
	}
	lead := strings.TrimRight(clause[strings.LastIndexByte(clause, ' ')+1:], ":")
	switch {
	case lead != clause && strings.HasSuffix(clause, ":") && !unicode.IsLower(firstRune(lead)):
		return false // a title goes on: "the study Paths for Peace: | Building Trust"
	case form.Open(b.text) != form.OpensUnknown:
		return true
	}
	word, _, _ := strings.Cut(b.text, " ")
	return unicode.IsUpper(firstRune(word)) && g.small()[strings.ToLower(strings.TrimRight(word, ",;:."))]
}

// markEnd finds a figure that sticks to a word at the end of a line.
var markEnd = pattern.New(`[\pL.,;:”’"\])] ?\d{1,3}$`)
