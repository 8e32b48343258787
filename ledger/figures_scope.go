package ledger

import (
	"math"
	"slices"
	"strings"

	"resdiff/wording"
)

// scope says of a figure what it is told of: of whom or where, whether it rose or fell,
// and what comes behind it.
type scope struct {
	// of are the stems of the preposition's phrase: "in the least developed countries".
	of []stem
	// moves tells that it is the size of a rise or fall ("declined by").
	moves bool
	// tail are the stems behind it up to the next mark, in their order, -1 for words that
	// say nothing: what those who are counted do.
	tail []stem
	// ranged tells that it is told as "between ... and ...", end its upper end.
	ranged bool
	end    float64
}

// scoped reads the scope of a figure and takes it into what is quoted, so far as it stands
// near.
func (s *side) scoped(f *figure) {
	low, paragraph := s.texts[f.paragraph].Lower, f.paragraph
	f.scope.tail = s.tail(paragraph, f.shown.To)
	const bareNumber = 5 // words that say what a number without a noun counts: "72 have ratified it"
	for n := 0; f.measure == "count" && !f.named && n < bareNumber && f.shown.To < len(s.texts[f.paragraph].Words) && s.texts[paragraph].Word(f.shown.To); n++ {
		f.shown.To++
	}
	if i := f.shown.From; i > 1 && (low(i-1) == "by" || low(i-1) == "of") && moving[wording.Stem(low(i-2))] {
		f.scope.moves, f.shown.From = true, i-2
		for i = f.shown.From; i > 0 && (low(i-1) == "a" || low(i-1) == "an" || low(i-1) == "further"); i-- {
			f.shown.From--
		}
	} else if i > 0 && moving[wording.Stem(low(i-1))] {
		f.scope.moves, f.shown.From = true, i-1
	}
	const reach, before, behind = 4, 12, 8 // words between a scope and its figure; of one before it; of one behind it
	for i := f.shown.From - 1; i >= 0 && i > f.shown.From-before; i-- {
		if i > 0 && s.texts[paragraph].Word(i-1) && !beginsScope[low(i-1)] {
			continue // within a clause, not at its beginning
		}
		end := s.placePhrase(paragraph, i, min(f.shown.From, i+behind))
		if end > i && f.shown.From-end <= reach && !slices.ContainsFunc(s.kinds[paragraph][end:f.words.From], func(k wording.KindSet) bool { return k.Has(wording.Figure, wording.Date, wording.Verb) }) {
			f.scope.of, f.shown.From = distinct(s.stems[paragraph][i:end]), i
			return
		}
		if end > i || low(i) == ";" || low(i) == "." {
			break
		}
	}
	if end := s.placePhrase(paragraph, f.shown.To, min(len(s.texts[f.paragraph].Words), f.shown.To+behind)); end > f.shown.To {
		f.scope.of, f.shown.To = distinct(s.stems[paragraph][f.shown.To:end]), end
	}
	if f.measure == "%" && f.shown.To == f.words.To { // of what it is the share is said behind it, if anywhere
		for n := 0; n < bareNumber && f.shown.To < len(s.texts[f.paragraph].Words) && s.texts[paragraph].Word(f.shown.To) && !s.kinds[paragraph][f.shown.To].Has(wording.Figure); n++ {
			f.shown.To++
		}
		for f.shown.To > f.words.To && dangling[low(f.shown.To-1)] {
			f.shown.To--
		}
	}
}

// beginsScope are words after which a clause begins that a scope may open: "noting that in
// the outer islands".
var beginsScope = map[string]bool{"that": true, "while": true, "whereas": true, "but": true, "and": true}

// placePhrase returns the end of a phrase that begins at word i and says in what group of
// countries or region something is so; i where none does.
func (s *side) placePhrase(paragraph, i, end int) int {
	low := s.texts[paragraph].Lower
	if i >= end || low(i) != "in" && low(i) != "among" && low(i) != "across" && low(i) != "of" {
		return i
	}
	for k := i + 1; k < end; k++ {
		switch w := low(k); {
		case w == "countries" || w == "states" || w == "region" || w == "regions" || w == "areas" || s.kinds[paragraph][k].Has(wording.Place) && (k+1 == end || !s.kinds[paragraph][k+1].Has(wording.Place)):
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

// joinRanges makes one figure of the two ends of a range: "between 638 million and 720
// million people".
func (s *side) joinRanges(list []figure) []figure {
	var out []figure
	for k := 0; k < len(list); k++ {
		f := list[k]
		low := s.texts[f.paragraph].Lower
		if k+1 < len(list) && list[k+1].paragraph == f.paragraph && list[k+1].words.From == f.words.To+1 {
			joint := low(f.words.To)
			opens := f.words.From > 0 && (low(f.words.From-1) == "between" || low(f.words.From-1) == "from")
			of := f.mention.Unit == "" && list[k+1].mention.Unit != "" // "7.8 and 8.8 per cent"
			if (opens || of) && (joint == "and" || joint == "to") || joint == "to" || joint == "–" || joint == "-" {
				g := list[k+1]
				g.scope.ranged, g.scope.end, g.bounded = true, g.mention.Value, true
				m := *f.mention
				g.mention = &m
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

// fits reports whether two figures are told of the same: in one scope, as sizes of a move
// both or neither, and of those who do the same.
func (p *pair) fits(a, b *figure) bool {
	const same = 0.5
	x, y := &a.scope, &b.scope
	if x.moves != y.moves || x.ranged != y.ranged || !slices.Equal(x.of, y.of) {
		return false
	}
	const least = 3 // words that tell what is done
	was, is := distinct(x.tail), distinct(y.tail)
	if qualifiedOtherwise(x.tail, y.tail) {
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

// rounded reports whether two figures are one, the one rounded: 2.33 billion and 2.3
// billion.
func (p *pair) rounded(a, b *figure) bool {
	x, y := p.old.unitOf(a), p.new.unitOf(b)
	return x != y && !a.scope.ranged && math.Abs(a.mention.Value-b.mention.Value) <= max(x, y)/2*1.0001
}

// scales are the words that say in what a number counts.
var scales = map[string]float64{"thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}

// unitOf returns what the last digit of a figure stands for: 0.1 billion of "2.3 billion".
func (s *side) unitOf(f *figure) float64 {
	t := s.texts[f.paragraph]
	digits := strings.NewReplacer(",", "", " ", "").Replace(t.Lower(f.words.From))
	if digits == "$" || digits == "€" {
		digits = t.Lower(f.words.From + 1)
	}
	whole, part, _ := strings.Cut(digits, ".")
	scale := 1.0
	for _, w := range t.Lowers(f.words) {
		if x, ok := scales[w]; ok {
			scale *= x
		}
	}
	if strings.Trim(whole+part, "0123456789") != "" {
		return 0
	}
	return scale / math.Pow(10, float64(len(part)))
}
