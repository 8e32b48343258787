package ledger

import (
	"slices"
	"strconv"
	"strings"

	"resdiff/wording"
)

// figuresOf reads the figures of a document: no digits of names, symbols, dates, titles,
// labels or footnote marks.
func (p *pair) figuresOf(s *side) []figure {
	var out []figure
	other := s.document.Language != "" && s.document.Language != "und" && !strings.HasPrefix(s.document.Language, "en")
	due := map[[2]int]bool{} // words of deadlines, which are told as such
	for _, c := range s.clauses {
		for _, d := range c.Due {
			for k := d.Words.From; k < d.Words.To; k++ {
				due[[2]int{c.Paragraph, k}] = true
			}
		}
	}
	for i, t := range s.texts {
		if s.table(i) {
			continue
		}
		for k := range t.Mentions {
			m := &t.Mentions[k]
			if m.Kind != wording.Figure || other && m.Unit != "%" && m.Value < 10000 {
				continue
			}
			from, to := t.Range(m.Start, m.End)
			if due[[2]int{i, from}] || s.noFigure(i, from, to) || to < len(t.Words) && threeDigits(t.Lower(to)) && digitsOnly(t.Lower(to-1)) && len(t.Lower(to-1)) <= 3 {
				continue // the thousands of the number that comes after
			}
			whole := *m
			from, whole.Value = s.grouped(i, from, m.Value)
			out = append(out, p.figureAt(s, i, &whole, from, to))
		}
	}
	out = s.joinRanges(out)
	for k := range out {
		s.scoped(&out[k])
	}
	return out
}

// table reports whether a paragraph is one of figures rather than of words.
func (s *side) table(paragraph int) bool {
	const share = 5 // a fifth of its words
	n := 0
	for i := range s.texts[paragraph].Words {
		if startsByDigit(s.texts[paragraph].Lower(i)) {
			n++
		}
	}
	return n > share && share*n > len(s.texts[paragraph].Words)
}

func startsByDigit(w string) bool { return w != "" && w[0] >= '0' && w[0] <= '9' }

// noFigure reports whether digits are of something else than a quantity.
func (s *side) noFigure(paragraph, from, to int) bool {
	t := s.texts[paragraph]
	for k := from; k < to; k++ {
		if s.kinds[paragraph][k].Has(wording.Title, wording.Citation, wording.CrossRef, wording.Date, wording.Instrument, wording.Body, wording.Event) {
			return true
		}
	}
	if to < len(t.Words) && s.kinds[paragraph][to].Has(wording.Title, wording.Instrument, wording.Body, wording.Event) && capital(t.Key(to)) {
		return true // "17 Sustainable Development Goals"
	}
	digit := startsByDigit(t.Lower(from))
	if digit && from > 0 && startsByDigit(t.Lower(from-1)) && !s.kinds[paragraph][from-1].Has(wording.Date) && !threeDigits(t.Lower(from)) {
		return true // a row of a table
	}
	glued := from > 0 && t.End(from-1) == t.Start(from)
	if digit && glued {
		switch t.Lower(from - 1) {
		case "$", "€", "£", "(", "-", "–", "<", ">", "+":
		default:
			return true // a footnote mark, or of a script without spaces
		}
	}
	if to < len(t.Words) && t.Start(to) == t.End(to-1) && t.Lower(to) != "" && t.Lower(to)[0] >= 0x80 && t.Word(to) {
		return true
	}
	return from > 0 && (t.Lower(from-1) == "no" || t.Lower(from-1) == "sect" || t.Lower(from-1) == "section" || t.Lower(from-1) == "sections")
}

func (p *pair) figureAt(s *side, paragraph int, m *wording.Mention, from, to int) figure {
	f := figure{paragraph: paragraph, mention: m, words: wording.Range{From: from, To: to}, shown: wording.Range{From: from, To: to}, measure: "count"}
	t := s.texts[paragraph]
	for f.shown.From > 0 && near[t.Lower(f.shown.From-1)] && (f.shown.From < 2 || t.Lower(f.shown.From-1) != "to" || t.Lower(f.shown.From-2) == "close" || t.Lower(f.shown.From-2) == "up") {
		f.shown.From--
		f.bounded = true
	}
	if t.Lower(f.shown.From) == "at" && f.shown.From+1 < from && t.Lower(f.shown.From+1) != "least" || t.Lower(f.shown.From) == "to" {
		f.shown.From++
	}
	for f.shown.From < from && bare[t.Lower(f.shown.From)] && t.Lower(f.shown.From+1) != "than" {
		f.shown.From++ // "Less: 3,369,000 dollars" in a table
	}
	const most = 8 // words that say what is counted
	end := to
	for k := to; k < len(t.Words) && k < to+most && t.Word(k); k++ {
		w := t.Lower(k)
		if w == "of" && k == to || w == "the" && k == to+1 {
			continue
		}
		if (w == "and" || w == "or") && k > to && k+1 < len(t.Words) && adjectival(t.Lower(k-1)) && adjectival(t.Lower(k+1)) {
			continue // "155 national and regional initiatives"
		}
		if !wording.Says(w) || stopsCounting[w] || s.kinds[paragraph][k].Has(wording.Figure, wording.Date) {
			break
		}
		end = k + 1
		if next := k + 1; manyOf(w) && (next >= len(t.Words) || t.Lower(next) != "dollars" && t.Lower(next) != "dollar" && t.Lower(next) != "francs") {
			break // the noun itself: what comes after it says more of it
		}
	}
	f.shown.To = end
	f.things = distinct(s.stems[paragraph][to:end])
	f.held = t.Any(wording.Range{From: to, To: end}, func(w string) bool { return w == "meetings" || w == "sessions" || w == "meeting" || w == "session" })
	f.named = t.Any(wording.Range{From: to, To: end}, manyOf)
	switch unit := wording.Stem(m.Unit); {
	case m.Unit == "%" || m.Unit == "percentage points":
		f.measure = m.Unit
	case m.Unit == "$" || unit == "dollar" || strings.Contains(t.Joined(wording.Range{From: to, To: end}), "dollar"):
		f.measure = "dollar"
	case m.Unit == "€" || unit == "euro":
		f.measure = "euro"
	case spanOfTime[unit]:
		f.measure = unit
	case m.Value < 1:
		f.measure = "share"
	}
	if f.measure == "dollar" || f.measure == "euro" || spanOfTime[f.measure] {
		f.things = nil
	}
	if f.measure == "count" && !f.named { // "155 national and regional"
		f.shown.To = to
	}
	const beside = 7 // words
	f.around = distinct(append(slices.Clone(s.stems[paragraph][max(f.shown.From-beside, 0):f.shown.From]), s.stems[paragraph][to:min(to+beside, len(t.Words))]...))
	return f
}

// adjectival reports whether a word may tell a noun as an adjective does.
func adjectival(w string) bool {
	return strings.HasSuffix(w, "al") || strings.HasSuffix(w, "ic") || strings.HasSuffix(w, "ive") || strings.HasSuffix(w, "ary")
}

// manyOf reports whether a word is a noun in the plural, as one that is counted is.
func manyOf(w string) bool {
	switch w {
	case "people", "women", "men", "children", "youth":
		return true
	}
	return len(w) > 3 && strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "'s") && !strings.HasSuffix(w, "ss") && !strings.HasSuffix(w, "us") && !strings.HasSuffix(w, "is")
}

// grouped returns the first word of a number whose thousands are parted by blanks
// ("1 500"), which ends with word i, and its value; i and the value given where it is
// not written so.
func (s *side) grouped(paragraph, i int, value float64) (int, float64) {
	t := s.texts[paragraph]
	scale := 1000.0
	for i > 0 && threeDigits(t.Lower(i)) && digitsOnly(t.Lower(i-1)) && len(t.Lower(i-1)) <= 3 && t.Lower(i-1) != "0" && t.Start(i) > t.End(i-1) && t.Start(i)-t.End(i-1) <= 3 {
		i--
		v, _ := strconv.ParseFloat(t.Lower(i), 64)
		value += v * scale
		scale *= 1000
	}
	return i, value
}

func threeDigits(w string) bool { return len(w) == 3 && digitsOnly(w) }

func digitsOnly(w string) bool { return w != "" && strings.Trim(w, "0123456789") == "" }

var near = map[string]bool{"more": true, "than": true, "over": true, "nearly": true, "almost": true, "least": true, "at": true, "about": true, "approximately": true, "close": true, "to": true,
	"up": true, "estimated": true, "only": true, "fewer": true, "less": true, "around": true, "roughly": true, "exceeding": true, "under": true, "below": true, "above": true}

// bare are words that say how near a figure is only before "than".
var bare = map[string]bool{"less": true, "more": true, "fewer": true}

var stopsCounting = map[string]bool{"live": true, "lives": true, "lived": true, "had": true, "remain": true, "remained": true, "compared": true, "still": true, "use": true, "used": true, "using": true,
	"worldwide": true, "uses": true, "remains": true, "who": true, "whose": true, "rose": true, "fell": true, "per": true, "globally": true, "more": true, "less": true, "fewer": true, "annually": true, "while": true, "within": true}

var spanOfTime = map[string]bool{"hour": true, "dai": true, "day": true, "week": true, "month": true, "quarter": true, "year": true, "biennium": true, "minut": true}
