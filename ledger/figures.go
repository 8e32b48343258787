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

// figures tells of what is counted otherwise, and of figures that only one document
// has.
func (p *pair) figures() {
	old, new := p.figuresOf(p.old), p.figuresOf(p.new)
	oldKeys, newKeys := keysOf(old), keysOf(new)
	byChange := make([][2][]figure, len(p.c.Changes))
	for _, f := range old {
		l := &byChange[p.old.change[f.paragraph]][0]
		*l = append(*l, f)
	}
	for _, f := range new {
		l := &byChange[p.new.change[f.paragraph]][1]
		*l = append(*l, f)
	}
	told := map[string]bool{}
	open := map[int][2][]figure{}
	for i := range p.c.Changes {
		ch := &p.c.Changes[i]
		if ch.Status != diff.Amended || len(ch.Old) != 1 || len(ch.New) != 1 || 1-ch.Confidence > diff.Doubtful || !p.oneSection(ch.Old[0], ch.New[0]) {
			continue
		}
		pairs, rest := p.pairFigures(without(byChange[i][0], byChange[i][1]), without(byChange[i][1], byChange[i][0]))
		pairs = slices.DeleteFunc(pairs, func(x figurePair) bool {
			told[x.old.key()], told[x.new.key()] = true, true
			return p.rounded(x.old, x.new) || x.old.rated || x.new.rated || p.old.countsMore(x.old) || p.new.countsMore(x.new) || !p.oneWhole(wholeOf(old, x.old), wholeOf(new, x.new))
		})
		p.figuresChanged(i, pairs, len(rest[0])+len(rest[1]) == 0)
		open[i] = rest
	}
	// What changed in one place is not called new or gone in another.
	for i := range p.c.Changes {
		p.figuresOnly(p.new, i, open[i][1], open[i][0], oldKeys, told)
		p.figuresOnly(p.old, i, open[i][0], open[i][1], newKeys, told)
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

// pairFigures pairs the figures of a change that count the same, the surest first, and
// returns the pairs by place and the figures of either side that have no counterpart.
func (p *pair) pairFigures(old, new []figure) (pairs []figurePair, open [2][]figure) {
	const most = 60 // figures of one change; more of them are a table
	if len(old) > most || len(new) > most {
		return nil, open
	}
	type proposal struct {
		o, n  int
		score float64
	}
	var list []proposal
	for o := range old {
		for n := range new {
			if score := p.sameThing(&old[o], &new[n]); score > 0 {
				list = append(list, proposal{o, n, score})
			}
		}
	}
	slices.SortStableFunc(list, func(a, b proposal) int { return cmp.Compare(b.score, a.score) })
	with, taken := filled(len(old)), filled(len(new))
	for _, x := range list {
		if with[x.o] < 0 && taken[x.n] < 0 {
			with[x.o], taken[x.n] = x.n, x.o
		}
	}
	for o := range old {
		if with[o] < 0 {
			open[0] = append(open[0], old[o])
		} else {
			pairs = append(pairs, figurePair{&old[o], &new[with[o]]})
		}
	}
	for n := range new {
		if taken[n] < 0 {
			open[1] = append(open[1], new[n])
		}
	}
	return pairs, open
}

// figuresChanged tells of the figures of a change that count the same and are others: those
// of one list as one fact, quoted whole, for what is counted may stand behind the last of
// them. all tells that no figure of the change is without a counterpart.
func (p *pair) figuresChanged(change int, pairs []figurePair, all bool) {
	for i := 0; i < len(pairs); {
		x := pairs[i]
		was, is := p.old.quoted(x.old), p.new.quoted(x.new)
		end := i + 1
		for end < len(pairs) && p.old.goesOnTo(was, pairs[end].old) && p.new.goesOnTo(is, pairs[end].new) {
			was.To, is.To = p.old.quoted(pairs[end].old).To, p.new.quoted(pairs[end].new).To
			end++
		}
		f := fact{Rule: Figure, What: "changed", Old: p.old.quoteFigure(x.old.paragraph, was), New: p.new.quoteFigure(x.new.paragraph, is),
			Changes: []int{change}, Weight: 0.4, Doubt: 1 - p.c.Changes[change].Confidence}
		if all && end == i+1 && was.From == x.old.shown.From && is.From == x.new.shown.From && p.inTurn(p.old.yearsBeside(x.old), p.new.yearsBeside(x.new)) {
			f.Note = difference(x.old, x.new)
		}
		p.add(f)
		i = end
	}
}

// inTurn reports whether days or years stayed or moved on by as many years as lie between the
// two documents: one series, read again in its turn.
func (p *pair) inTurn(old, new []string) bool {
	years := p.c.New.Adopted.Year() - p.c.Old.Adopted.Year()
	return slices.EqualFunc(old, new, func(x, y string) bool {
		was, _, _ := strings.Cut(x, "-")
		is, _, _ := strings.Cut(y, "-")
		from, err := strconv.Atoi(was)
		to, err2 := strconv.Atoi(is)
		return x == y || err == nil && err2 == nil && to-from == years
	})
}

// yearsBeside returns the days and years of the clause that a figure stands in.
func (s *side) yearsBeside(f *figure) []string {
	const reach = 12 // words
	t, r := s.texts[f.paragraph], f.shown
	for r.From > 0 && r.From > f.shown.From-reach && t.Lower(r.From-1) != ";" {
		r.From--
	}
	for r.To < len(t.Words) && r.To < f.shown.To+reach && t.Lower(r.To) != ";" {
		r.To++
	}
	var out []string
	for _, m := range s.near(f.paragraph, t.Start(r.From), t.End(r.To-1)) {
		if m.Kind == wording.Date && m.Unit == "" {
			out = append(out, m.Key)
		}
	}
	return out
}

// figuresOnly tells of figures of one side of a change where none of the other that
// measures the same is without a counterpart.
func (p *pair) figuresOnly(s *side, change int, list, others []figure, there, told map[string]bool) {
	for k := range list {
		f := &list[k]
		if told[f.key()] || slices.ContainsFunc(others, func(o figure) bool { return o.measure == f.measure || share(o.measure) && share(f.measure) }) || !p.onlyFigure(s, f, there) {
			continue
		}
		fact := fact{Rule: Figure, What: "new", Changes: []int{change}, Weight: 0.3, Doubt: 1 - p.c.Changes[change].Confidence}
		if q := s.quoteFigure(f.paragraph, s.quoted(f)); s == p.new {
			fact.New = q
		} else {
			fact.What, fact.Old = "gone", q
		}
		p.add(fact)
	}
}

// share reports whether a measure is a part of a whole.
func share(measure string) bool { return measure == "%" || measure == "share" }

// onlyFigure reports whether a figure that has no counterpart is worth telling, changed,
// and stands nowhere in the other document.
func (p *pair) onlyFigure(s *side, f *figure, there map[string]bool) bool {
	const small = 10 // two conventions, three pillars: no statistics
	if f.measure == "count" && (f.mention.Value < small || !f.named) || there[f.key()] || f.mention.Value >= large && there[f.large()] || f.ranged || spanOfTime[f.measure] || len(f.things) == 0 && f.measure != "dollar" {
		return false
	}
	if s.wordAt(f.paragraph, f.words.From-1) == "per" || s.wordAt(f.paragraph, f.words.To) == "per" {
		return false // a rate, or what it is reckoned by
	}
	left, all := s.leftIn(f.paragraph, f.words)
	return all > 0 && left == all && !p.allLinked(s, f.paragraph, f.words)
}

func (f *figure) key() string {
	key := f.measure + " " + strconv.FormatFloat(f.mention.Value, 'g', -1, 64)
	if f.ranged {
		key += " to " + strconv.FormatFloat(f.end, 'g', -1, 64)
	}
	return key
}

// large is from what value on a figure is the same wherever it stands, whatever counts it.
const large = 1000

// large is the key of a figure by its value alone.
func (f *figure) large() string { return "any " + strconv.FormatFloat(f.mention.Value, 'g', -1, 64) }

func keysOf(list []figure) map[string]bool {
	out := map[string]bool{}
	for i := range list {
		out[list[i].key()] = true
		if f := &list[i]; f.mention.Value >= large {
			out[f.large()] = true
		}
	}
	return out
}

// without returns the figures of a list whose value no figure of the other has.
func without(list, other []figure) []figure {
	there := keysOf(other)
	return slices.DeleteFunc(slices.Clone(list), func(f figure) bool { return there[f.key()] })
}

// difference says by how much a figure changed: "+1.9 %", for percentages "+1 point";
// "" where one of the two is told as near, above or below, or it would say nothing.
func difference(a, b *figure) string {
	small := 10.0 // of few things each counts for itself
	if a.measure != "count" {
		small = 1
	}
	if a.bounded || b.bounded || a.moves || a.mention.Value < small || b.mention.Value < small {
		return ""
	}
	d := b.mention.Value - a.mention.Value
	unit := " %"
	if a.measure == "%" {
		if unit = " points"; math.Abs(d) == 1 {
			unit = " point"
		}
	} else {
		d = 100 * d / a.mention.Value
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
