package ledger

import (
	"slices"
	"strings"

	"resdiff/align"
	"resdiff/wording"
)

// figure is a quantity and the clause that tells what is counted.
type figure struct {
	value   float64
	measure string
	// clause are the words that are quoted with it.
	clause wording.Range
	// bounded tells that it is told as near, above or below, or as the size of a rise or fall.
	bounded bool
}

// figuresIn reads the figures of a passage: no digits of names, symbols, dates, titles,
// labels or footnote marks.
func (s *side) figuresIn(at align.Passage) []figure {
	var out []figure
	t := s.texts[at.Paragraph]
	for _, m := range s.near(at.Paragraph, at.Start, at.End) {
		from, to := t.Range(m.Start, m.End)
		if m.Kind != wording.Figure || m.End <= at.Start || s.noFigure(at.Paragraph, from, to) {
			continue
		}
		f := figure{value: m.Value, measure: s.measure(at.Paragraph, &m), clause: s.clauseOf(at.Paragraph, wording.Range{From: from, To: to})}
		before := wording.Range{From: max(f.clause.From, from-3), To: from}
		f.bounded = near[t.Lower(from-1)] || slices.ContainsFunc(t.Lowers(before), func(w string) bool { return moving[wording.Stem(w)] })
		out = append(out, f)
	}
	return out
}

// figuresOf counts the figures of a clause.
func (s *side) figuresOf(paragraph int, r wording.Range) (n int) {
	t := s.texts[paragraph]
	for _, m := range s.near(paragraph, t.Start(r.From), t.End(r.To-1)) {
		if m.Kind == wording.Figure && m.Start >= t.Start(r.From) {
			n++
		}
	}
	return n
}

// clauseOf returns the part of a clause that a figure stands in, between commas, with as many
// of the parts before it, or else behind it, as tell what is counted.
func (s *side) clauseOf(paragraph int, f wording.Range) wording.Range {
	const least, most = 3, 50 // words that tell what is counted; words
	r := wording.Range{From: s.before(paragraph, f.From), To: s.behind(paragraph, f.To)}
	for r.Len() < most {
		few, wider := len(s.telling(paragraph, r)) < least, r
		if s.wordAt(paragraph, r.From-1) == "," && (few || s.leans(paragraph, r)) {
			wider.From = s.before(paragraph, r.From-1)
		} else if few {
			wider.To = s.behind(paragraph, r.To+1)
		}
		if wider.Len() <= r.Len() {
			break
		}
		r = wider
	}
	r.To = s.withPredicate(paragraph, r)
	for r.From < f.From && leadIn[s.wordAt(paragraph, r.From)] {
		r.From++
	}
	return r
}

// withPredicate returns where a part of a clause ends with what is told of those who are counted,
// where more of them or the same in another measure stand between: "a third of the keepers, and
// above all the old, have no boat", "40 pilots, or 2 per cent, on leave".
func (s *side) withPredicate(paragraph int, r wording.Range) int {
	t := s.texts[paragraph]
	told := func(w string) bool { return auxiliary[w] || money[strings.TrimSuffix(w, "s")] }
	if slices.ContainsFunc(t.Lowers(r), told) {
		return r.To
	}
	if s.wordAt(paragraph, r.To) == "," && s.wordAt(paragraph, r.To+1) == "or" {
		return s.behind(paragraph, s.behind(paragraph, r.To+1)+1)
	}
	for i := r.To; i < min(r.To+mostOfPart, len(t.Words)) && !breaks[t.Lower(i)] && !s.verbAt[paragraph][i]; i++ {
		if t.Lower(i) == "," && auxiliary[t.Lower(i+1)] {
			return s.behind(paragraph, i+1)
		}
	}
	return r.To
}

// auxiliary are words with which what is told of those who are counted begins.
var auxiliary = setOf("is are was were be been has have had do does did can could may might will would shall should now still already currently")

// leadIn are words before a part of a clause that are not quoted with it.
var leadIn = setOf("and with of that as well the including")

// mostOfPart is how many words of a part of a clause are read on either side of a figure.
const mostOfPart = 60

// before returns where the part of a clause begins that a word stands behind.
func (s *side) before(paragraph, i int) int {
	for least := max(i-mostOfPart, 0); i > least && !s.borders(paragraph, i-1); {
		i--
	}
	return max(i, 0)
}

// behind returns where the part of a clause ends that goes on to a word.
func (s *side) behind(paragraph, i int) int {
	most := min(i+mostOfPart, len(s.stems[paragraph]))
	for i < most && !s.borders(paragraph, i) {
		i++
	}
	return min(i, most)
}

// borders reports whether a part of a clause ends at word i.
func (s *side) borders(paragraph, i int) bool {
	w := s.wordAt(paragraph, i)
	return w == "," || breaks[w] || s.verbAt[paragraph][i]
}

// breaks are marks and words at which a clause ends.
var breaks = setOf("; . – that while whereas but though although")

// leans reports whether a part of a clause cannot be understood without that before: "which is",
// "representing", "compared with", "a fall of", "less likely to do so".
func (s *side) leans(paragraph int, r wording.Range) bool {
	words := s.texts[paragraph].Lowers(r)
	if len(words) == 0 {
		return false
	}
	first := words[0]
	if leaning[first] || strings.HasSuffix(first, "ing") && first != "including" || strings.HasSuffix(first, "ed") && !near[first] {
		return true
	}
	return slices.ContainsFunc(words, func(w string) bool { return w == "so" || w == "it" || w == "them" }) ||
		slices.ContainsFunc(words[:min(3, len(words))], func(w string) bool { return moving[wording.Stem(w)] })
}

// leaning are words with which a part of a clause begins that leans on what stands before it.
var leaning = setOf("which who whose compared opposed or for they of")

// counted returns the stems of the words of a range that tell what is counted.
func (s *side) counted(paragraph int, r wording.Range) []stem {
	var out []stem
	for _, i := range s.telling(paragraph, r) {
		out = append(out, s.stems[paragraph][i])
	}
	return distinct(out)
}

// telling returns the words of a range that tell what is counted: no figures, dates, bounds
// and measures.
func (s *side) telling(paragraph int, r wording.Range) []int {
	var out []int
	for i := r.From; i < r.To; i++ {
		if w := s.wordAt(paragraph, i); s.stems[paragraph][i] >= 0 && !near[w] && !ofMeasure[w] && !s.kinds[paragraph][i].Has(wording.Figure, wording.Date, wording.Sequence, wording.Citation) {
			out = append(out, i)
		}
	}
	return out
}

var ofMeasure = setOf("united states dollars dollar euros swiss francs per cent gross net equivalent amount total sum less section")

func startsByDigit(w string) bool { return w != "" && w[0] >= '0' && w[0] <= '9' }

func digitsOnly(w string) bool { return w != "" && strings.Trim(w, "0123456789") == "" }

// noFigure reports whether digits are of something else than a quantity.
func (s *side) noFigure(paragraph, from, to int) bool {
	t, kinds := s.texts[paragraph], s.kinds[paragraph]
	if to < len(t.Words) && (t.Lower(to) == "meetings" || kinds[to].Has(wording.Title, wording.Instrument, wording.Body, wording.Event) && capital(t.Key(to))) {
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
	return t.End(from-1) == t.Start(from) && !strings.Contains(apart, before)
}

// measure returns by what a figure counts.
func (s *side) measure(paragraph int, m *wording.Mention) string {
	const reach = 3 // words: "United States dollars"
	t := s.texts[paragraph]
	_, to := t.Range(m.Start, m.End)
	if unit := wording.Stem(m.Unit); m.Unit == "%" || spanOfTime[unit] {
		return unit
	}
	for k := to; k < to+reach && k < len(t.Words) && t.Word(k); k++ {
		if unit := strings.TrimSuffix(t.Lower(k), "s"); money[unit] {
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

// near are words that say how near a figure behind them is: "some", "more than".
var near = setOf("than more less fewer over nearly almost least most about approximately estimated only around roughly some exceeding exceed under below above projected average annual between")

// moving are the stems of verbs and nouns of rising and falling.
var moving = stemsOf(`declined decline declining decreased decrease decreasing fell fall falling fallen dropped drop dropping rose rise rising risen increased increase increasing grew grow growth growing
	shrank reduced reduction reducing contracted contraction gained gain loss lost surged`)
