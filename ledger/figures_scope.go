package ledger

import (
	"math"
	"slices"
	"strings"

	"resdiff/diff"
	"resdiff/wording"
)

// scoped reads what a figure is told of, of whom or where, and takes it into what is shown,
// so far as it stands near.
func (s *side) scoped(f *figure) {
	low, paragraph := s.texts[f.paragraph].Lower, f.paragraph
	f.tail = s.tail(paragraph, f.shown.To)
	const bareNumber = 5 // words that say what a number without a noun counts: "72 have ratified it"
	for n := 0; f.measure == "count" && !f.named && n < bareNumber && f.shown.To < len(s.texts[f.paragraph].Words) && s.texts[paragraph].Word(f.shown.To); n++ {
		f.shown.To++
	}
	if i := f.shown.From; i > 1 && (low(i-1) == "by" || low(i-1) == "of") && moving[wording.Stem(low(i-2))] {
		f.moves, f.shown.From = true, i-2
		for i = f.shown.From; i > 0 && (low(i-1) == "a" || low(i-1) == "an" || low(i-1) == "further"); i-- {
			f.shown.From--
		}
	}
	const reach, before, behind = 4, 12, 8 // words between a scope and its figure; of one before it; of one behind it
	for i := f.shown.From - 1; i >= 0 && i > f.shown.From-before; i-- {
		if i > 0 && s.texts[paragraph].Word(i-1) && !beginsScope[low(i-1)] {
			continue // within a clause, not at its beginning
		}
		end := s.placePhrase(paragraph, i, min(f.shown.From, i+behind))
		if end > i && f.shown.From-end <= reach {
			f.scope, f.shown.From = distinct(s.stems[paragraph][i:end]), i
			return
		}
		if end > i {
			break
		}
	}
	if end := s.placePhrase(paragraph, f.shown.To, min(len(s.texts[f.paragraph].Words), f.shown.To+behind)); end > f.shown.To {
		f.scope, f.shown.To = distinct(s.stems[paragraph][f.shown.To:end]), end
	}
}

// beginsScope are words after which a clause begins that a scope may open: "noting that in
// the outer islands".
var beginsScope = setOf("that while whereas but and")

// placePhrase returns the end of a phrase that begins at word i and says in what group of
// countries or region something is so; i where none does.
func (s *side) placePhrase(paragraph, i, end int) int {
	low := s.texts[paragraph].Lower
	if i >= end || low(i) != "in" && low(i) != "among" && low(i) != "of" {
		return i
	}
	for k := i + 1; k < end; k++ {
		switch w := low(k); {
		case w == "countries" || w == "states" || w == "areas" || s.kinds[paragraph][k].Has(wording.Place) && (k+1 == end || !s.kinds[paragraph][k+1].Has(wording.Place)):
			return k + 1
		case !s.texts[paragraph].Word(k) || s.kinds[paragraph][k].Has(wording.Figure, wording.Date):
			return i
		}
	}
	return i
}

// tail returns the stems of the words from i on up to the next mark.
func (s *side) tail(paragraph, i int) []stem {
	const most = 10 // words
	t := s.texts[paragraph]
	end := i
	for end < len(t.Words) && end < i+most && t.Word(end) && t.Lower(end) != "and" && t.Lower(end) != "or" && !s.kinds[paragraph][end].Has(wording.Date, wording.Figure) {
		end++
	}
	return s.stems[paragraph][i:end]
}

// moving are the stems of verbs and nouns of rising and falling.
var moving = stemsOf(`declined decline declining decreased decrease decreasing fell fall falling fallen dropped drop dropping rose rise rising risen increased increase increasing grew grow growth growing
	shrank reduced reduction reducing contracted contraction gained gain loss lost surged`)

// quoted returns the words of a figure that are quoted: with those that it is compared with
// in its clause, and behind the noun what goes on with it, "children and youth", or bounds
// it, "countries with a fall in catches".
func (s *side) quoted(f *figure) wording.Range {
	const most = 12 // words
	t, r := s.texts[f.paragraph], f.shown
	if f.before >= 0 {
		r.From = f.before
	}
	for r.From > 0 && describing[t.Lower(r.From-1)] {
		r.From--
	}
	if t.Lower(r.To) == "to" && t.Lower(r.To+1) == "1" {
		r.To += 3 // "0.9 francs to 1 dollar"
	}
	const between = 8 // words between dashes: "the countries – 41 of 50 – with a fall in catches"
	for k := r.To + 1; t.Lower(r.To) == "–" && k < r.To+between; k++ {
		if t.Lower(k) == "–" && bounds[t.Lower(k+1)] && !joins[t.Lower(k+1)] {
			r.To = k + 1
		}
	}
	if f.measure == "count" && !f.named || f.measure == "dollar" || f.measure != "%" && !bounds[t.Lower(r.To)] {
		return r
	}
	end := r.To
	for end < len(t.Words) && end < r.To+most && t.Word(end) && !s.kinds[f.paragraph][end].Has(wording.Figure, wording.Date) && !s.verbAt[f.paragraph][end] {
		w := t.Lower(end)
		if f.measure != "%" && auxiliary[w] || f.measure == "%" && (w == "compared" || joins[w] && !s.someone(f.paragraph, end+1)) {
			break
		}
		end++
	}
	for end > r.To && (dangling[t.Lower(end-1)] || bounds[t.Lower(end-1)] || near[t.Lower(end-1)]) {
		end--
	}
	r.To = end
	return r
}

// describing are adjectives before a number that say how it is counted: "the estimated annual
// 4 million".
var describing = setOf("estimated projected annual yearly average total additional cumulative maximum minimum")

// bounds are words behind what is counted with which it goes on or is bounded.
var bounds = setOf("and or in with without among from aged living under below above")

// auxiliary are words with which what is told of those who are counted begins.
var auxiliary = setOf("is are was were be been has have had can could may might will would shall should now still already currently")

// countsMore reports whether what a figure counts goes on, behind its noun, with words that
// changed: "12 million children {and youth}".
func (s *side) countsMore(f *figure) bool {
	const reach = 4 // words
	if next := s.wordAt(f.paragraph, f.shown.To); !f.named || next != "," && next != "and" && next != "or" {
		return false
	}
	left, _ := s.leftIn(f.paragraph, wording.Range{From: f.shown.To, To: min(f.shown.To+reach, len(s.texts[f.paragraph].Words))})
	return left > 0
}

// goesOnTo reports whether a figure stands right behind quoted words, as the next of a list
// or what they are compared with.
func (s *side) goesOnTo(r wording.Range, f *figure) bool {
	next := s.quoted(f)
	if next.From <= r.To {
		return next.To > r.From
	}
	if next.From-r.To > 2 { // ", and"
		return false
	}
	for i := r.To; i < next.From; i++ {
		if w := s.texts[f.paragraph].Lower(i); w != "," && w != "and" && w != "or" {
			return false
		}
	}
	return f.measure == "%"
}

// quoteFigure quotes the words of a figure, and notes where what it counts goes on.
func (s *side) quoteFigure(paragraph int, r wording.Range) diff.Quote {
	if s.wordAt(paragraph, r.To) == ")" && s.texts[paragraph].Any(r, func(w string) bool { return w == "(" }) {
		r.To++
	}
	q := s.quote(paragraph, r)
	t := s.texts[paragraph]
	q.CutBefore = r.From > 0 && moving[t.Stem(r.From)] // what rises or falls stands before
	q.CutAfter = bounding[s.wordAt(paragraph, r.To)] && !joins[s.wordAt(paragraph, r.To+1)]
	return q
}

// bounding are marks and words behind what is counted with which it is bounded.
var bounding = setOf("– — with without who aged living")

// sameThing returns how sure it is that two figures count the same; 0 where it is not.
func (p *pair) sameThing(a, b *figure) float64 {
	if a.measure != b.measure || a.held || b.held || !p.fits(a, b) {
		return 0
	}
	around := p.alike(a.around, b.around)
	if len(a.things) == 0 || len(b.things) == 0 {
		if len(a.things)+len(b.things) > 0 && a.measure == "count" || around < 0.5 {
			return 0
		}
		return around
	}
	things := p.alike(a.things, b.things)
	if things < 0.5 || around < 0.25 {
		return 0
	}
	return things + around
}

// fits reports whether two figures are told of the same: in one scope, as sizes of a move
// both or neither, and of those who do the same.
func (p *pair) fits(a, b *figure) bool {
	const same = 0.5
	if a.moves != b.moves || a.ranged != b.ranged || !slices.Equal(a.scope, b.scope) {
		return false
	}
	const least = 3 // words that tell what is done
	was, is := distinct(a.tail), distinct(b.tail)
	if qualifiedOtherwise(a.tail, b.tail) {
		return false
	}
	return len(was) < least || len(is) < least || p.alike(was, is) >= same
}

// qualifiedOtherwise reports whether one word stands in both, told by another right before
// it: "a cellular network", "a broadband network".
func qualifiedOtherwise(a, b []stem) bool {
	for i := 1; i < len(a); i++ {
		for k := 1; k < len(b); k++ {
			if a[i] >= 0 && a[i] == b[k] && a[i-1] >= 0 && b[k-1] >= 0 && a[i-1] != b[k-1] {
				return true
			}
		}
	}
	return false
}

// wholeOf returns the sum of a document of which another is the half; nil for none. Halves
// of two sums are the same thing only where these are.
func wholeOf(list []figure, f *figure) *figure {
	i := slices.IndexFunc(list, func(x figure) bool {
		return f.measure == "dollar" && x.measure == f.measure && x.mention.Value == 2*f.mention.Value
	})
	if i < 0 {
		return nil
	}
	return &list[i]
}

// oneWhole reports whether two sums, nil for none, are told of in one change.
func (p *pair) oneWhole(a, b *figure) bool {
	return a == nil && b == nil || a != nil && b != nil && p.old.change[a.paragraph] == p.new.change[b.paragraph]
}

// rounded reports whether two figures are one, the one rounded: 2.33 billion and 2.3
// billion.
func (p *pair) rounded(a, b *figure) bool {
	x, y := p.old.unitOf(a), p.new.unitOf(b)
	return x != y && !a.ranged && math.Abs(a.mention.Value-b.mention.Value) <= max(x, y)/2*1.0001
}

// scales are the words that say in what a number counts.
var scales = map[string]float64{"thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}

// unitOf returns what the last digit of a figure stands for: 0.1 billion of "2.3 billion".
func (s *side) unitOf(f *figure) float64 {
	scale := 1.0
	for _, w := range s.texts[f.paragraph].Lowers(f.words) {
		if x, ok := scales[w]; ok {
			scale *= x
		}
	}
	whole, part, _ := strings.Cut(strings.ReplaceAll(s.texts[f.paragraph].Lower(f.words.From), ",", ""), ".")
	if strings.Trim(whole+part, "0123456789") != "" {
		return 0
	}
	return scale / math.Pow(10, float64(len(part)))
}
