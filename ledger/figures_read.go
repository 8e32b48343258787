package ledger

import (
	"slices"
	"strings"

	"resdiff/wording"
)

// figure is a quantity of a document and what it counts.
type figure struct {
	paragraph int
	mention   *wording.Mention
	// words are those of the figure itself, shown those with what comes before ("more
	// than"), the noun that is counted and the scope.
	words, shown wording.Range
	// bounded tells that it is told as near, above or below.
	bounded bool
	// named tells that the noun that is counted comes right after it.
	named bool
	// held tells that it counts meetings or sessions: those of one year are others than
	// those of the next.
	held    bool
	measure string
	// things are the stems of what is counted, around those of the words beside it.
	things, around []stem
	// scope are the stems of the phrase that says where or of whom it is so: "in the least
	// developed countries"; moves tells that it is the size of a rise or fall ("declined
	// by"), tail are the stems behind it up to the next mark, in their order.
	scope []stem
	moves bool
	tail  []stem
	// ranged tells that it is told as "between ... and ...", end its upper end.
	ranged bool
	end    float64
	// before is where the figure begins that it is compared with, or says again as a share,
	// in its clause; -1 for none.
	before int
	// rated tells that its clause says by how many per cent the sum rose or fell: what that
	// is reckoned from is another sum than ours.
	rated bool
}

// figuresOf reads the figures of a document: no digits of names, symbols, dates, titles,
// labels, footnote marks or deadlines, which are told as such.
func (p *pair) figuresOf(s *side) []figure {
	var out []figure
	due := map[[2]int]bool{} // words
	for _, c := range s.clauses {
		for _, d := range c.Due {
			for k := d.Words.From; k < d.Words.To; k++ {
				due[[2]int{c.Paragraph, k}] = true
			}
		}
	}
	for i, t := range s.texts {
		for k := range t.Mentions {
			m := &t.Mentions[k]
			if m.Kind != wording.Figure {
				continue
			}
			if from, to := t.Range(m.Start, m.End); !due[[2]int{i, from}] && !s.noFigure(i, from, to) {
				out = append(out, s.figureAt(i, m, from, to))
			}
		}
	}
	out = s.joinRanges(out)
	const reach = 20 // words between two figures of one clause
	for k := range out {
		f := &out[k]
		s.scoped(f)
		f.before = -1
		alone := f.measure == "%" && f.shown == f.words && !wording.Says(s.wordAt(f.paragraph, f.shown.To)) && s.wordAt(f.paragraph, f.shown.To) != "of"
		if w := s.wordAt(f.paragraph, f.shown.From-2); k > 0 && out[k-1].paragraph == f.paragraph && f.shown.From-out[k-1].shown.To < reach && (w == "compared" || w == "opposed" || alone) {
			f.before = out[k-1].shown.From
			if out[k-1].before >= 0 {
				f.before = out[k-1].before
			}
		}
	}
	for k := range out {
		if r := &out[k]; r.moves && r.measure == "%" {
			for i := max(k-2, 0); i < min(k+3, len(out)); i++ {
				f := &out[i]
				gap := wording.Range{From: min(f.shown.To, r.shown.To), To: max(f.shown.From, r.shown.From)}
				f.rated = f.rated || f.measure != "%" && f.paragraph == r.paragraph && gap.Len() < reach && !slices.Contains(s.texts[f.paragraph].Lowers(gap), ";")
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
	for k := from; k < to; k++ {
		if kinds[k].Has(wording.Title, wording.Citation, wording.CrossRef, wording.Date, wording.Instrument, wording.Body, wording.Event) {
			return true
		}
	}
	if to < len(t.Words) && kinds[to].Has(wording.Title, wording.Instrument, wording.Body, wording.Event) && capital(t.Key(to)) {
		return true // "17 Sustainable Development Goals"
	}
	if !startsByDigit(t.Lower(from)) || from == 0 {
		return false
	}
	before := t.Lower(from - 1)
	if startsByDigit(before) && !kinds[from-1].Has(wording.Date) {
		return true // a row of a table
	}
	const apart = "$€£(-–—<>+" // marks that a figure may be stuck to; else it is a footnote's mark
	return t.End(from-1) == t.Start(from) && !strings.Contains(apart, before) || before == "no"
}

// figureAt reads a figure with what it counts.
func (s *side) figureAt(paragraph int, m *wording.Mention, from, to int) figure {
	f := figure{paragraph: paragraph, mention: m, words: wording.Range{From: from, To: to}, shown: wording.Range{From: from, To: to}, measure: "count"}
	t := s.texts[paragraph]
	for f.shown.From > 0 && near[t.Lower(f.shown.From-1)] && (t.Lower(f.shown.From-1) != "to" || t.Lower(f.shown.From) == "exceed" || t.Lower(f.shown.From-2) == "close" || t.Lower(f.shown.From-2) == "up") {
		f.shown.From--
		f.bounded = true
	}
	if f.bounded && t.Lower(f.shown.From-1) == "not" {
		f.shown.From--
	}
	for f.shown.From < from && bare[t.Lower(f.shown.From)] && t.Lower(f.shown.From+1) != "than" {
		f.shown.From++ // "Less: 3,369,000 dollars" in a table
	}
	const most = 8 // words that say what is counted
	end := to
	for k := to; k < len(t.Words) && k < to+most && t.Word(k); k++ {
		w := t.Lower(k)
		if w == "of" && k == to || w == "the" || (w == "and" || w == "or") && k > to && strings.HasSuffix(t.Lower(k-1), "al") && strings.HasSuffix(s.wordAt(paragraph, k+1), "al") {
			continue // "155 national and regional initiatives"
		}
		if !wording.Says(w) || stopsCounting[w] || s.kinds[paragraph][k].Has(wording.Figure, wording.Date) {
			break
		}
		end = k + 1
		if next := s.wordAt(paragraph, end); manyOf(w) && next != "dollars" && next != "dollar" {
			break // the noun itself: what comes after it says more of it
		}
	}
	f.shown.To = end
	f.things = distinct(s.stems[paragraph][to:end])
	f.held = slices.ContainsFunc(t.Lowers(wording.Range{From: to, To: end}), func(w string) bool { return w == "meetings" || w == "sessions" })
	f.named = slices.ContainsFunc(t.Lowers(wording.Range{From: to, To: end}), manyOf)
	switch unit := wording.Stem(m.Unit); {
	case m.Unit == "%" || m.Unit == "percentage points":
		f.measure = m.Unit
	case m.Unit == "$" || m.Unit == "€" || unit == "dollar" || unit == "euro" || strings.Contains(strings.Join(t.Lowers(wording.Range{From: to, To: end}), " "), "dollar"):
		f.measure, f.things = "dollar", nil
	case spanOfTime[unit]:
		f.measure, f.things = unit, nil
	case m.Value < 1:
		f.measure = "share"
	}
	if f.measure == "count" && !f.named { // "155 national and regional"
		f.shown.To = to
	}
	const beside = 7 // words
	f.around = distinct(append(slices.Clone(s.stems[paragraph][max(f.shown.From-beside, 0):f.shown.From]), s.stems[paragraph][to:min(to+beside, len(t.Words))]...))
	return f
}

// manyOf reports whether a word is a noun in the plural, as one that is counted is.
func manyOf(w string) bool {
	switch w {
	case "people", "women", "men", "children", "youth":
		return true
	}
	return len(w) > 3 && strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "'s") && !strings.HasSuffix(w, "ss") && !strings.HasSuffix(w, "us")
}

// joinRanges makes one figure of the two ends of a range: "between 580 million and 605
// million people".
func (s *side) joinRanges(list []figure) []figure {
	var out []figure
	for k := 0; k < len(list); k++ {
		f := list[k]
		if k+1 < len(list) && list[k+1].paragraph == f.paragraph && list[k+1].words.From == f.words.To+1 && s.wordAt(f.paragraph, f.words.To) == "and" {
			opens := s.wordAt(f.paragraph, f.words.From-1) == "between"
			if of := f.mention.Unit == "" && list[k+1].mention.Unit != ""; opens || of { // "7.8 and 8.8 per cent"
				g := list[k+1]
				g.ranged, g.end, g.bounded, g.mention = true, g.mention.Value, true, f.mention
				g.words.From, g.shown.From = f.words.From, f.words.From
				if opens {
					g.shown.From--
				}
				f, k = g, k+1
			}
		}
		out = append(out, f)
	}
	return out
}

var near = setOf(`more than over nearly almost least at about approximately close to up estimated only fewer less around roughly some exceeding exceed under below above`)

// bare are words that say how near a figure is only before "than".
var bare = setOf("less more fewer")

var stopsCounting = setOf(`live lives lived had remain remained compared still use used using worldwide uses remains who whose rose fell per globally more less fewer annually while within`)

var spanOfTime = setOf("hour dai day week month quarter year biennium minut")

// setOf returns the words of a list.
func setOf(list string) map[string]bool {
	out := map[string]bool{}
	for _, w := range strings.Fields(list) {
		out[w] = true
	}
	return out
}
