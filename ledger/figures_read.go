package ledger

import (
	"strings"

	"resdiff/wording"
)

// count is what a figure says: so much, by what measure; to is the upper end of a range.
type count struct {
	measure   string
	value, to float64
}

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
	t, due := s.texts[paragraph], s.dueWords(paragraph)
	for k := range t.Mentions {
		m := &t.Mentions[k]
		if m.Kind != wording.Figure {
			continue
		}
		from, to := t.Range(m.Start, m.End)
		if s.noFigure(paragraph, from, to) || due[from] {
			continue
		}
		f := figure{count: count{measure: s.measure(paragraph, m), value: m.Value}, paragraph: paragraph, words: wording.Range{From: from, To: to}, noun: -1}
		if n := len(out) - 1; n >= 0 && out[n].words.To == from-1 && t.Lower(from-1) == "and" && (t.Lower(out[n].words.From-1) == "between" || out[n].measure == "count" && m.Unit != "") {
			f.words.From, f.value, f.to = out[n].words.From, out[n].value, m.Value // "between 580 million and 605 million", "7.8 and 8.8 per cent"
			out = out[:n]
		}
		f.bounded = near[t.Lower(f.words.From-1)]
		out = append(out, f)
	}
	for k := range out {
		s.readClause(&out[k])
	}
	return out
}

// dueWords marks the words of a paragraph that say when something is due.
func (s *side) dueWords(paragraph int) map[int]bool {
	out := map[int]bool{}
	from, to := s.of(paragraph)
	for _, c := range s.clauses[from:to] {
		for _, d := range c.Due {
			for i := d.Words.From; i < d.Words.To; i++ {
				out[i] = true
			}
		}
	}
	return out
}

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

// ofWhole are measures of a part of a whole.
var ofWhole = setOf("% share")

var spanOfTime = setOf("hour dai day week month quarter year biennium minut")

// near are words that say how near a figure behind them is: "some", "more than".
var near = setOf("than more less fewer over nearly almost least most about approximately estimated only around roughly some exceeding exceed under below above projected average annual between")

// manyOf reports whether a word is a noun in the plural, as one that is counted is.
func manyOf(w string) bool {
	switch w {
	case "people", "women", "men", "children", "youth":
		return true
	}
	return strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "'s") && !strings.HasSuffix(w, "ss")
}
