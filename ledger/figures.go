package ledger

import (
	"cmp"
	"math"
	"slices"
	"strconv"
	"strings"

	"resdiff/diff"
	"resdiff/wording"
)

// figure is a quantity of a document and what it counts.
type figure struct {
	paragraph int
	mention   *wording.Mention
	// words are those of the figure itself, shown those that are quoted: with what
	// comes before ("more than") and the noun that is counted.
	words, shown wording.Range
	// bounded tells that it is told as near, above or below.
	bounded bool
	// named tells that the noun that is counted comes right after it.
	named bool
	// held tells that it counts meetings or sessions: those of one year are others than
	// those of the next.
	held    bool
	measure string
	// scope is what it is told of.
	scope  scope
	things []stem
	// around are the stems of the words beside it.
	around []stem
}

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
		if ch := &p.c.Changes[i]; ch.Status == diff.Amended && len(ch.Old) == 1 && len(ch.New) == 1 && 1-ch.Confidence <= diff.Doubtful {
			open[i] = p.figuresChanged(i, byChange[i][0], byChange[i][1], told)
		}
	}
	// What changed in one place is not called new or gone in another.
	for i := range p.c.Changes {
		p.figuresOnly(p.new, i, open[i][1], open[i][0], oldKeys, told)
		p.figuresOnly(p.old, i, open[i][0], open[i][1], newKeys, told)
	}
}

// figuresChanged tells of the figures of a change that count the same and are others, and
// returns those of either side that have no counterpart.
func (p *pair) figuresChanged(change int, old, new []figure, told map[string]bool) (open [2][]figure) {
	old, new = without(old, new), without(new, old)
	const most = 60 // figures of one change; more of them are a table
	if len(old) > most || len(new) > most {
		return open
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
	usedOld, usedNew := make([]bool, len(old)), make([]bool, len(new))
	for _, x := range list {
		if usedOld[x.o] || usedNew[x.n] {
			continue
		}
		usedOld[x.o], usedNew[x.n] = true, true
		a, b := &old[x.o], &new[x.n]
		told[a.key()], told[b.key()] = true, true
		if p.rounded(a, b) || p.old.countsMore(a) || p.new.countsMore(b) || p.new.ratedItself(b) {
			continue
		}
		by := difference(a, b)
		if !p.inTurn(p.old.yearsBeside(a), p.new.yearsBeside(b)) {
			by = "" // other years are counted
		}
		p.add(fact{Rule: Figure, What: "changed", Old: p.old.quote(a.paragraph, a.shown), New: p.new.quote(b.paragraph, b.shown), Note: by,
			Changes: []int{change}, Weight: 0.4, Doubt: 1 - p.c.Changes[change].Confidence})
	}
	for o := range old {
		if !usedOld[o] {
			open[0] = append(open[0], old[o])
		}
	}
	for n := range new {
		if !usedNew[n] {
			open[1] = append(open[1], new[n])
		}
	}
	return open
}

// clauseOf returns the words around a figure between two marks that part clauses.
func (s *side) clauseOf(f *figure) wording.Range {
	const reach = 40 // words
	low := s.texts[f.paragraph].Lower
	r := f.shown
	for r.From > 0 && r.From > f.shown.From-reach && low(r.From-1) != ";" {
		r.From--
	}
	for r.To < len(s.texts[f.paragraph].Words) && r.To < f.shown.To+reach && low(r.To) != ";" {
		r.To++
	}
	return r
}

// ratedItself reports whether the text says behind a sum by how many per cent it rose or
// fell: what it is reckoned from is another sum than ours.
func (s *side) ratedItself(f *figure) bool {
	t, r := s.texts[f.paragraph], s.clauseOf(f)
	if f.measure == "%" {
		return false
	}
	for _, m := range s.near(f.paragraph, t.Start(r.From), t.End(r.To-1)) {
		if from, _ := t.Range(m.Start, m.End); m.Kind == wording.Figure && m.Unit == "%" && from >= r.From && t.Any(wording.Range{From: max(from-4, r.From), To: from}, func(w string) bool { return moving[wording.Stem(w)] }) {
			return true
		}
	}
	return false
}

// inTurn reports whether days or years moved on by as many years as lie between the two
// documents, or stayed: one series, read again in its turn.
func (p *pair) inTurn(old, new []string) bool {
	years := p.c.New.Adopted.Year() - p.c.Old.Adopted.Year()
	return slices.Equal(old, new) || slices.EqualFunc(old, new, func(x, y string) bool {
		const digits = 4
		if len(x) < digits || len(y) < digits {
			return x == y
		}
		was, err := strconv.Atoi(x[:digits])
		is, err2 := strconv.Atoi(y[:digits])
		return err == nil && err2 == nil && is-was == years
	}) && !slices.ContainsFunc(new, func(y string) bool { return slices.Contains(old, y) })
}

// yearsBeside returns the years nearest to a figure, before and behind it.
func (s *side) yearsBeside(f *figure) []string {
	const reach = 12 // words
	t, r := s.texts[f.paragraph], s.clauseOf(f)
	r = wording.Range{From: max(r.From, f.shown.From-reach), To: min(r.To, f.shown.To+reach)}
	var out []string
	for _, m := range s.near(f.paragraph, t.Start(r.From), t.End(r.To-1)) {
		if from, _ := t.Range(m.Start, m.End); m.Kind == wording.Date && from >= r.From && from < r.To && m.Unit == "" {
			out = append(out, m.Key)
		}
	}
	return out
}

// countsMore reports whether what a figure counts goes on, behind what is quoted, with
// words that changed: "12 million children {and youth}".
func (s *side) countsMore(f *figure) bool {
	const reach = 4 // words
	t, i := s.texts[f.paragraph], f.shown.To
	if !f.named || i >= len(t.Words) || t.Lower(i) != "," && t.Lower(i) != "and" && t.Lower(i) != "or" {
		return false
	}
	left, _ := s.leftIn(f.paragraph, wording.Range{From: i, To: min(i+reach, len(t.Words))})
	return left > 0
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
		if q := s.quote(f.paragraph, f.shown); s == p.new {
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
	if f.measure == "count" && (f.mention.Value < small || !f.named) || there[f.key()] || f.mention.Value >= large && there[f.large()] || f.scope.ranged || spanOfTime[f.measure] || len(f.things) == 0 && f.measure != "dollar" && f.measure != "euro" {
		return false
	}
	if t := s.texts[f.paragraph]; f.words.From > 0 && t.Lower(f.words.From-1) == "per" || f.words.To < len(t.Words) && t.Lower(f.words.To) == "per" {
		return false // a rate, or what it is reckoned by
	}
	left, all := s.leftIn(f.paragraph, f.words)
	return all > 0 && left == all && !p.allLinked(s, f.paragraph, f.words)
}

func (f *figure) key() string {
	key := f.measure + " " + strconv.FormatFloat(f.mention.Value, 'g', -1, 64)
	if f.scope.ranged {
		key += " to " + strconv.FormatFloat(f.scope.end, 'g', -1, 64)
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

// difference says by how much a figure changed: "+1.9 %", for percentages "+1 point";
// "" where one of the two is told as near, above or below, or it would say nothing.
func difference(a, b *figure) string {
	small := 10.0 // of few things each counts for itself
	if a.measure != "count" {
		small = 1
	}
	if a.bounded || b.bounded || a.scope.moves || b.scope.moves || a.mention.Value < small || b.mention.Value < small {
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
	if size == "0" || size == "" || unit == " %" && math.Abs(d) > most {
		return ""
	}
	if d < 0 {
		return "−" + size + unit
	}
	return "+" + size + unit
}
