package ledger

import (
	"cmp"
	"math"
	"slices"
	"strconv"
	"strings"

	"resdiff/align"
	"resdiff/diff"
	"resdiff/wording"
)

// figures tells of what is counted otherwise, and of figures that only one document has.
func (p *pair) figures() {
	told := map[count]bool{}
	var alone []func()
	for i := range p.c.Changes {
		ch := &p.c.Changes[i]
		if ch.Status != diff.Amended || len(ch.Old) != 1 || len(ch.New) != 1 || 1-ch.Confidence > diff.Doubtful || !p.oneSection(ch.Old[0], ch.New[0]) {
			continue
		}
		old, new := p.old.figuresIn(ch.Old[0]), p.new.figuresIn(ch.New[0])
		turned := slices.ContainsFunc(slices.Concat(old, new), func(f figure) bool { return f.moves })
		pairs, was, is := p.pairFigures(without(old, new), without(new, old))
		for _, x := range pairs {
			told[x.old.count], told[x.new.count] = true, true
		}
		pairs = slices.DeleteFunc(pairs, func(x figurePair) bool { return p.rounded(x.old, x.new) })
		p.figuresChanged(i, pairs, turned)
		alone = append(alone, func() {
			p.figuresOnly(p.new, i, is, was, told)
			p.figuresOnly(p.old, i, was, is, told)
		})
	}
	for _, tell := range alone { // what changed in one place is not called new or gone in another
		tell()
	}
}

// oneSection reports whether the headings that two paragraphs stand under, where both do, are
// of one section, or the one section went into the other: sections of other subjects repeat
// their formulas with other sums.
func (p *pair) oneSection(old, new int) bool {
	o, n := p.old.headingOf(old), p.new.headingOf(new)
	return o < 0 || n < 0 || p.old.change[o] == p.new.change[n] || slices.ContainsFunc(p.c.Alignment.Sections, func(s align.Section) bool {
		return s.Old == o && slices.Contains(s.Into, n) || s.New == n && slices.Contains(s.Into, o)
	})
}

// figurePair is two figures that count the same.
type figurePair struct{ old, new *figure }

// countsSame is how alike, at least, two figures of one measure tell what is counted.
const countsSame = 0.6

// pairFigures pairs the figures of a change that count the same, the surest first, and
// returns the pairs by place and the figures of either side that have no counterpart.
func (p *pair) pairFigures(old, new []figure) (pairs []figurePair, was, is []figure) {
	const most = 60 // figures of one change; more of them are a table
	if len(old) > most || len(new) > most {
		return nil, nil, nil
	}
	with := surest(len(old), len(new), func(o, n int) float64 {
		a, b := &old[o], &new[n]
		if a.measure != b.measure || a.moves != b.moves || (a.to > 0) != (b.to > 0) || p.toldOtherwise(a, b, startsByDigit) {
			return 0 // "under section 7", "under section 9"
		}
		if score := p.alike(a.about, b.about); score >= countsSame {
			return score
		}
		return 0
	})
	for o, n := range with {
		if n < 0 {
			was = append(was, old[o])
		} else {
			pairs = append(pairs, figurePair{&old[o], &new[n]})
		}
	}
	for n := range new {
		if !slices.Contains(with, n) {
			is = append(is, new[n])
		}
	}
	return pairs, was, is
}

// surest pairs each of so many with one of the others, the highest score first, and returns
// for each the other, -1 for none; those that score 0 do not go together.
func surest(count, others int, score func(a, b int) float64) []int {
	type proposal struct {
		a, b  int
		score float64
	}
	var list []proposal
	for a := range count {
		for b := range others {
			if x := score(a, b); x > 0 {
				list = append(list, proposal{a, b, x})
			}
		}
	}
	slices.SortStableFunc(list, func(x, y proposal) int { return cmp.Compare(y.score, x.score) })
	with, taken := filled(count), filled(others)
	for _, x := range list {
		if with[x.a] < 0 && taken[x.b] < 0 {
			with[x.a], taken[x.b] = x.b, x.a
		}
	}
	return with
}

// figuresChanged tells of the figures of a change that count the same and are others: those
// of one clause as one fact. bare tells that by how much they changed is not to be said.
func (p *pair) figuresChanged(change int, pairs []figurePair, bare bool) {
	for i := 0; i < len(pairs); {
		x, end := pairs[i], i+1
		was, is := x.old.clause, x.new.clause
		for end < len(pairs) && pairs[end].old.clause.From < was.To && pairs[end].new.clause.From < is.To {
			was, is = joined(was, pairs[end].old.clause), joined(is, pairs[end].new.clause)
			end++
		}
		f := fact{Rule: Figure, What: "changed", Old: p.old.quoteFigure(x.old.paragraph, was), New: p.new.quoteFigure(x.new.paragraph, is),
			Changes: []int{change}, Weight: 0.4, Doubt: 1 - p.c.Changes[change].Confidence}
		switch {
		case p.toldOtherwise(x.old, x.new, func(string) bool { return true }):
			f.Note = "words around it changed too"
		case !bare && end == i+1 && p.old.alone(x.old) && p.new.alone(x.new):
			f.Note = difference(x.old, x.new)
		}
		p.add(f)
		i = end
	}
}

func joined(a, b wording.Range) wording.Range {
	return wording.Range{From: min(a.From, b.From), To: max(a.To, b.To)}
}

// toldOtherwise reports whether such words that say what is counted changed as well.
func (p *pair) toldOtherwise(old, new *figure, such func(lower string) bool) bool {
	more := func(s *side, f, other *figure) bool {
		return slices.ContainsFunc(s.telling(f.paragraph, f.clause.From, f.clause.To), func(i int) bool {
			return !has(other.about, s.stems[f.paragraph][i]) && s.left[f.paragraph][i] && such(s.wordAt(f.paragraph, i))
		})
	}
	return more(p.old, old, new) || more(p.new, new, old)
}

// alone reports whether no other figure stands in the clause of one.
func (s *side) alone(f *figure) bool {
	kinds := s.kinds[f.paragraph]
	for i := f.clause.From; i < f.clause.To; i++ {
		if (i < f.words.From || i >= f.words.To) && kinds[i].Has(wording.Figure) && !kinds[i].Has(wording.Date) {
			return false
		}
	}
	return true
}

// figuresOnly tells of figures of one side of a change where none of the other that
// measures the same is without a counterpart, those of one clause as one fact.
func (p *pair) figuresOnly(s *side, change int, list, others []figure, told map[count]bool) {
	for k := 0; k < len(list); k++ {
		f := &list[k]
		if told[f.count] || slices.ContainsFunc(others, func(o figure) bool { return o.measure == f.measure || ofWhole[o.measure] && ofWhole[f.measure] }) || !p.onlyFigure(s, f) {
			continue
		}
		r := f.clause
		for k+1 < len(list) && list[k+1].clause.From < r.To {
			k++
			r = joined(r, list[k].clause)
		}
		q := s.quoteFigure(f.paragraph, r)
		words := s.quotedWords(q)
		if s.points(f.paragraph, words) < 0 && !(moving[s.texts[f.paragraph].Stem(words.From)] && len(s.telling(f.paragraph, words.From+1, f.words.From)) == 0) && !p.quoted(Figure, change, s, q) {
			p.alone(s, turn{"new", "gone"}, q, fact{Rule: Figure, Changes: []int{change}, Weight: 0.3, Doubt: 1 - p.c.Changes[change].Confidence})
		}
	}
}

// onlyFigure reports whether a figure that has no counterpart is worth telling, changed,
// and stands nowhere in the other document.
func (p *pair) onlyFigure(s *side, f *figure) bool {
	const small = 10 // two conventions, three pillars: no statistics
	if f.measure == "count" && (f.value < small || f.noun < 0) || spanOfTime[f.measure] || s.wordAt(f.paragraph, f.words.From-1) == "(" {
		return false // of few or no things, of time, or what the figure before is in another measure
	}
	left, all := s.leftIn(f.paragraph, f.words)
	return left == all && !s.other.counts(f.value)
}

// counts reports whether a document counts so much, of whatever it is: each document is read
// for it once.
func (s *side) counts(value float64) bool {
	if s.counted == nil {
		s.counted = map[float64]bool{}
		for _, t := range s.texts {
			for k := range t.Mentions {
				if m := &t.Mentions[k]; m.Kind == wording.Figure {
					s.counted[m.Value] = true
				}
			}
		}
	}
	return s.counted[value]
}

// without returns the figures of a list that the other has not.
func without(list, other []figure) []figure {
	has := map[count]bool{}
	for k := range other {
		has[other[k].count] = true
	}
	return slices.DeleteFunc(slices.Clone(list), func(f figure) bool { return has[f.count] })
}

// difference says by how much a figure changed: "+1.9 %", for percentages "+1 point";
// "" where one of the two is told as near, above or below, or it would say nothing.
func difference(a, b *figure) string {
	small := 10.0 // of few things each counts for itself
	if a.measure != "count" {
		small = 1
	}
	if a.bounded || b.bounded || a.value < small || b.value < small {
		return ""
	}
	d := b.value - a.value
	unit := " %"
	if a.measure == "%" {
		if unit = " points"; math.Abs(d) == 1 {
			unit = " point"
		}
	} else {
		d = 100 * d / a.value
	}
	size := strings.TrimSuffix(strings.TrimRight(strconv.FormatFloat(math.Abs(d), 'f', 1, 64), "0"), ".")
	const most = 300 // per cent: a sum that is so many times another is no change of it
	if size == "0" || unit == " %" && math.Abs(d) > most {
		return ""
	}
	if d < 0 {
		return "−" + size + unit
	}
	return "+" + size + unit
}

// rounded reports whether two figures are one, the one rounded: 2.33 billion and 2.3
// billion.
func (p *pair) rounded(a, b *figure) bool {
	n := min(p.old.digitsOf(a), p.new.digitsOf(b))
	return n > 0 && strconv.FormatFloat(a.value, 'g', n, 64) == strconv.FormatFloat(b.value, 'g', n, 64)
}

// digitsOf counts the digits that a figure is written with; 0 where it is spelt.
func (s *side) digitsOf(f *figure) (n int) {
	for _, r := range s.texts[f.paragraph].Lower(f.words.From) {
		if r >= '0' && r <= '9' {
			n++
		}
	}
	return n
}
