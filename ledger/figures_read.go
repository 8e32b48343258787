package ledger

import (
	"slices"
	"strings"

	"resdiff/diff"
	"resdiff/wording"
)

// count is what a figure says: so much, by what measure; to is the upper end of a range.
type count struct {
	measure  string
	from, to float64
}

// ofWhole reports whether it is a part of a whole.
func (c count) ofWhole() bool { return c.measure == "%" || c.measure == "share" }

// figure is a quantity and the clause that tells what is counted.
type figure struct {
	count
	paragraph int
	// words are those of the figure itself, clause those that are quoted with it; begin is
	// where the figure begins with what says how near it is.
	words, clause wording.Range
	begin         int
	// noun is the stem of the plural noun behind it, -1 for none; about are those of all
	// words of the clause that tell what is counted.
	noun  stem
	about []stem
	// bounded tells that it is told as near, above or below, moves that it is the size of a
	// rise or fall.
	bounded, moves bool
}

// figuresIn reads the figures of a paragraph: no digits of names, symbols, dates, titles,
// labels, footnote marks or deadlines, which are told as such.
func (s *side) figuresIn(paragraph int) []figure {
	var out []figure
	t := s.texts[paragraph]
	for k := range t.Mentions {
		m := &t.Mentions[k]
		if m.Kind != wording.Figure {
			continue
		}
		from, to := t.Range(m.Start, m.End)
		if s.noFigure(paragraph, from, to) || s.isDue(paragraph, from) {
			continue
		}
		f := figure{count: count{measure: s.measure(paragraph, m), from: m.Value}, paragraph: paragraph, words: wording.Range{From: from, To: to}, noun: -1}
		if n := len(out) - 1; n >= 0 && out[n].words.To == from-1 && t.Lower(from-1) == "and" && (t.Lower(out[n].words.From-1) == "between" || out[n].measure == "count" && m.Unit != "") {
			f.words.From, f.from, f.to = out[n].words.From, out[n].from, m.Value // "between 580 million and 605 million", "7.8 and 8.8 per cent"
			out = out[:n]
		}
		f.bounded = f.to > 0 || s.isBound(paragraph, f.words.From-1)
		out = append(out, f)
	}
	for k := range out {
		s.readClause(&out[k])
	}
	return out
}

// isDue reports whether word i says when something is due.
func (s *side) isDue(paragraph, i int) bool {
	from, to := s.of(paragraph)
	return slices.ContainsFunc(s.clauses[from:to], func(c wording.Clause) bool {
		return slices.ContainsFunc(c.Due, func(d wording.Due) bool { return d.Words.From <= i && i < d.Words.To })
	})
}

func startsByDigit(w string) bool { return w != "" && w[0] >= '0' && w[0] <= '9' }

func digitsOnly(w string) bool { return w != "" && strings.Trim(w, "0123456789") == "" }

// noFigure reports whether digits are of something else than a quantity.
func (s *side) noFigure(paragraph, from, to int) bool {
	t, kinds := s.texts[paragraph], s.kinds[paragraph]
	for k := from; k < to; k++ {
		if kinds[k].Has(wording.Title, wording.Citation, wording.CrossRef, wording.Date, wording.Instrument, wording.Body, wording.Event) {
			return true
		}
	}
	if to < len(t.Words) && (t.Lower(to) == "meetings" || t.Lower(to) == "sessions" || kinds[to].Has(wording.Title, wording.Instrument, wording.Body, wording.Event) && capital(t.Key(to))) {
		return true // "17 Sustainable Development Goals"; those of one year are others than those of the next
	}
	if t.Lower(to) == "of" && to+1 < len(t.Words) && kinds[to+1].Has(wording.Date) {
		return true // "the second half of 2025"
	}
	if !startsByDigit(t.Lower(from)) || from == 0 {
		return false
	}
	before, after := t.Lower(from-1), t.Lower(to)
	if before == `"` || before == "(" && after == ")" && digitsOnly(t.Lower(to-1)) || startsByDigit(after) || startsByDigit(before) && !kinds[from-1].Has(wording.Date) {
		return true // a title; a row of a table
	}
	const apart = "$€£(-–—<>+" // marks that a figure may be stuck to; else it is a footnote's mark
	return t.End(from-1) == t.Start(from) && !strings.Contains(apart, before) || before == "no"
}

// measure returns by what a figure counts.
func (s *side) measure(paragraph int, m *wording.Mention) string {
	const reach = 3 // words: "United States dollars"
	t := s.texts[paragraph]
	_, to := t.Range(m.Start, m.End)
	switch unit := wording.Stem(m.Unit); {
	case m.Unit == "%" || m.Unit == "percentage points":
		return m.Unit
	case m.Unit == "$":
		return "dollar"
	case m.Unit == "€":
		return "euro"
	case spanOfTime[unit]:
		return unit
	}
	for k := to; k < to+reach && k < len(t.Words) && t.Word(k); k++ {
		if unit := strings.TrimSuffix(t.Lower(k), "s"); unit == "dollar" || unit == "franc" || unit == "euro" {
			return unit
		}
	}
	if m.Value < 1 {
		return "share"
	}
	return "count"
}

var money = setOf("dollar franc euro")

var spanOfTime = setOf("hour dai day week month quarter year biennium minut")

// isBound reports whether word i says how near a figure behind it is: "some", "more than".
func (s *side) isBound(paragraph, i int) bool {
	w, before := s.wordAt(paragraph, i), s.wordAt(paragraph, i-1)
	return near[w] || w == "to" && (before == "close" || before == "up")
}

var near = setOf("than more less fewer over nearly almost least most about approximately estimated only around roughly some exceeding exceed under below above projected average annual between")

// readClause reads the clause that a figure stands in, as far as it is quoted, and what it
// counts.
func (s *side) readClause(f *figure) {
	t := s.texts[f.paragraph]
	f.begin = f.words.From
	for s.isBound(f.paragraph, f.begin-1) || articles[t.Lower(f.begin-1)] {
		f.begin--
	}
	f.clause.From = s.clauseFrom(f, false)
	f.clause.To = s.clauseTo(f)
	if t.Any(wording.Range{From: f.words.To, To: f.clause.To}, func(w string) bool { return w == "it" || w == "them" }) {
		f.clause.From = s.clauseFrom(f, true)
	}
	for _, i := range s.telling(f.paragraph, f.clause.From, f.clause.To) {
		f.about = append(f.about, s.stems[f.paragraph][i])
	}
	f.about = distinct(f.about)
	const reach, before = 8, 3 // words from a figure to what it counts; to the verb that it measures
	for k := f.words.To; !money[f.measure] && k < min(f.clause.To, f.words.To+reach) && t.Word(k) && !auxiliary[t.Lower(k)]; k++ {
		if manyOf(t.Lower(k)) {
			f.noun = s.stems[f.paragraph][k]
			break
		}
	}
	for k := max(f.clause.From, f.begin-before); k < f.begin; k++ {
		f.moves = f.moves || moving[t.Stem(k)]
	}
}

// mostOfClause is how many words of its clause are quoted with a figure, on either side.
const mostOfClause = 40

// clauseFrom returns where the clause of a figure begins: behind the verb of the paragraph
// or clause, or the mark or conjunction before; a part that leans on what stands before it,
// ", representing 2 per cent", is quoted with that, and so is the first part before where
// further says so: "98 States signed the pact and 72 ratified it".
func (s *side) clauseFrom(f *figure, further bool) int {
	t, border, and := s.texts[f.paragraph], -1, -1
	for from := f.words.From; from > 0; {
		i := from - 1
		if and >= 0 && s.sumAfter(f, i) {
			return and // a sum of its own
		}
		if f.words.From-i > mostOfClause {
			if border >= 0 {
				return border
			}
			return from
		}
		switch w := t.Lower(i); {
		case s.within(f.paragraph, i):
		case breaks[w] || s.verbAt[f.paragraph][i], w == "(" && len(s.telling(f.paragraph, from, f.clause.To)) > 0:
			return from
		case w == "," || w == "and" && (from >= f.begin || auxiliary[t.Lower(from)] || t.Lower(from) == "to"):
			if border = from; !further && !s.leans(f, from) {
				return from
			}
			further = false
		case w == "and" && and < 0:
			and = from
		case w == ")" || w == `"`:
			for i--; i > 0 && t.Lower(i) != "(" && t.Lower(i) != `"`; i-- {
			}
		}
		from = i
	}
	return 0
}

// sumAfter reports whether another sum begins within a few words: "and the share of 3 dollars".
func (s *side) sumAfter(f *figure, i int) bool {
	const reach = 6 // words
	if !money[f.measure] {
		return false
	}
	for k := i; k < i+reach && k < len(s.texts[f.paragraph].Words) && s.texts[f.paragraph].Word(k); k++ {
		if kinds := s.kinds[f.paragraph][k]; (k < f.words.From || k >= f.words.To) && kinds.Has(wording.Figure) && !kinds.Has(wording.Date) {
			return true
		}
	}
	return false
}

// breaks are marks and words at which a clause ends.
var breaks = setOf("; . – that while whereas but though although")

// within reports whether word i stands within a name, date or figure.
func (s *side) within(paragraph, i int) bool {
	kinds := s.kinds[paragraph]
	return i > 0 && i+1 < len(kinds) && kinds[i-1]&kinds[i]&kinds[i+1] != 0
}

// leans reports whether the words from i to a figure cannot be understood without those
// before: "which is", "representing", "compared with", "a fall of".
func (s *side) leans(f *figure, i int) bool {
	t := s.texts[f.paragraph]
	w := t.Lower(i)
	if leaning[w] || strings.HasSuffix(w, "ing") && !telling[w] && w != "including" || strings.HasSuffix(w, "ed") && !near[w] && !capital(t.Key(i)) || leansBare[w] && len(s.telling(f.paragraph, i, f.begin)) == 0 {
		return true
	}
	for k := i; k < i+3; k++ {
		if moving[t.Stem(k)] {
			return true
		}
	}
	return false
}

// leaning are words with which a part of a clause begins that leans on what stands before
// it, leansBare where it then tells nothing but a figure: "to 3 dollars", "in the amount of".
var leaning, leansBare = setOf("which who whose compared opposed or for they it"), setOf("of to by from in")

// clauseTo returns where the clause of a figure ends: before the next mark or verb; asides
// are stepped over, and a part that is nothing but a figure goes on.
func (s *side) clauseTo(f *figure) int {
	t, kinds := s.texts[f.paragraph], s.kinds[f.paragraph]
	figure := func(i int) bool {
		for near[t.Lower(i)] || articles[t.Lower(i)] {
			i++
		}
		return i < len(t.Words) && kinds[i].Has(wording.Figure) && !kinds[i].Has(wording.Date)
	}
	const least = 2           // words that tell what is counted
	said, border := false, -1 // whether it has its predicate; where it may be cut
	to := f.words.To
	for to < len(t.Words) {
		next := t.Lower(to + 1)
		if to >= f.words.To+mostOfClause {
			return max(border, f.words.To)
		}
		switch w := t.Lower(to); {
		case s.within(f.paragraph, to):
		case w == "," && next == "or" && figure(to+2), w == "(", w == "–":
			end := s.asideEnd(f.paragraph, to)
			if end < 0 {
				return to
			}
			to = end
			continue
		case w == "," && (next == "compared" || f.measure == "%" && (figure(to+1) || next == "and" && figure(to+2))),
			(w == "," || w == "that") && len(s.telling(f.paragraph, f.clause.From, to)) < least:
		case w == "and" && figure(to+1) && (f.measure == "%" || f.measure == "count" && !said):
		case w == "and" && s.sumAfter(f, to+1):
			return to
		case w == "and" && !figure(to+1) && next != "that" && next != "to" && !auxiliary[next] && !(to+1 < len(t.Words) && s.verbAt[f.paragraph][to+1]):
		case w == "and" || breaks[w] || !t.Word(to) && !closes(w) && w != "'" || w == ")" || s.verbAt[f.paragraph][to]:
			return to
		}
		if said = said || auxiliary[t.Lower(to)]; prepositions[t.Lower(to)] {
			border = to
		}
		to++
	}
	return to
}

// asideEnd returns the end of an aside that begins with mark i; -1 where it is long or none.
func (s *side) asideEnd(paragraph, i int) int {
	longest := 9 // words
	t := s.texts[paragraph]
	closing := t.Lower(i)
	if closing == "(" {
		closing, longest = ")", mostOfClause
	}
	for k := i + 1; k < len(t.Words) && k <= i+longest; k++ {
		if t.Lower(k) == closing || closing == "," && t.Lower(k) == ";" {
			return k + 1
		}
	}
	return -1
}

// telling returns the words of a range that tell what is counted: no figures, dates, bounds
// and measures.
func (s *side) telling(paragraph, from, to int) []int {
	var out []int
	for i := from; i < to; i++ {
		if w := s.wordAt(paragraph, i); s.stems[paragraph][i] >= 0 && !near[w] && !ofMeasure[w] && !s.kinds[paragraph][i].Has(wording.Figure, wording.Date, wording.Sequence) {
			out = append(out, i)
		}
	}
	return out
}

var ofMeasure = setOf("united states dollars dollar euros swiss francs per cent gross net equivalent amount total sum less section")

// quoteFigure quotes the clause of a figure, and notes where it is cut.
func (s *side) quoteFigure(paragraph int, r wording.Range) diff.Quote {
	t := s.texts[paragraph]
	for r.Len() > 1 && (leadIn[t.Lower(r.From)] || t.Lower(r.From) == "about" && articles[t.Lower(r.From+1)]) {
		r.From++
	}
	if r = s.ended(paragraph, r); t.Lower(r.To) == ")" && t.Any(r, func(w string) bool { return w == "(" }) && t.Lower(r.To-1) != ")" {
		r.To++
	}
	q := s.quote(paragraph, r)
	q.CutBefore = r.From > 0 && t.Word(r.From-1) && !leadIn[t.Lower(r.From-1)] && !s.verbAt[paragraph][r.From-1]
	q.CutAfter = r.To < len(t.Words) && t.Word(r.To) && !joins[t.Lower(r.To)] && !s.verbAt[paragraph][r.To]
	return q
}

// leadIn are words before a clause that are not quoted with it.
var leadIn = setOf("that of the a an and as with or while including")

// manyOf reports whether a word is a noun in the plural, as one that is counted is.
func manyOf(w string) bool {
	switch w {
	case "people", "women", "men", "children", "youth":
		return true
	}
	return len(w) > 3 && strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "'s") && !strings.HasSuffix(w, "ss") && !strings.HasSuffix(w, "us")
}

// moving are the stems of verbs and nouns of rising and falling.
var moving = stemsOf(`declined decline declining decreased decrease decreasing fell fall falling fallen dropped drop dropping rose rise rising risen increased increase increasing grew grow growth growing
	shrank reduced reduction reducing contracted contraction gained gain loss lost surged`)

// auxiliary are words with which what is told of those who are counted begins.
var auxiliary = setOf("is are was were be been has have had can could may might will would shall should now still already currently")

// setOf returns the words of a list.
func setOf(list string) map[string]bool {
	out := map[string]bool{}
	for _, w := range strings.Fields(list) {
		out[w] = true
	}
	return out
}
