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
	measure string
	things  []stem
	// around are the stems of the words beside it.
	around []stem
}

// figures tells of what is counted otherwise, and of figures that only one document
// has.
func (p *pair) figures() {
	old, new := p.figuresOf(p.old), p.figuresOf(p.new)
	oldKeys, newKeys := keysOf(old), keysOf(new)
	byChange := map[int][2][]figure{}
	for _, f := range old {
		l := byChange[p.old.change[f.paragraph]]
		l[0] = append(l[0], f)
		byChange[p.old.change[f.paragraph]] = l
	}
	for _, f := range new {
		l := byChange[p.new.change[f.paragraph]]
		l[1] = append(l[1], f)
		byChange[p.new.change[f.paragraph]] = l
	}
	told := map[string]bool{}
	open := map[int][2][]figure{}
	for i := range p.c.Changes {
		if ch := &p.c.Changes[i]; ch.Status == diff.Amended && 1-ch.Confidence <= doubtful {
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
		p.add(Fact{Rule: Figure, What: "changed", Old: p.old.quote(a.paragraph, a.shown), New: p.new.quote(b.paragraph, b.shown), Note: difference(a, b),
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

// figuresOnly tells of figures of one side of a change where none of the other that
// measures the same is without a counterpart.
func (p *pair) figuresOnly(s *side, change int, list, others []figure, there, told map[string]bool) {
	for k := range list {
		f := &list[k]
		if told[f.key()] || slices.ContainsFunc(others, func(o figure) bool { return o.measure == f.measure }) || !p.onlyFigure(s, f, there) {
			continue
		}
		fact := Fact{Rule: Figure, What: "new", Changes: []int{change}, Weight: 0.3, Doubt: 1 - p.c.Changes[change].Confidence}
		if q := s.quote(f.paragraph, f.shown); s == p.new {
			fact.New = q
		} else {
			fact.What, fact.Old = "gone", q
		}
		p.add(fact)
	}
}

// onlyFigure reports whether a figure that has no counterpart is worth telling, changed,
// and stands nowhere in the other document.
func (p *pair) onlyFigure(s *side, f *figure, there map[string]bool) bool {
	const small = 10 // two conventions, three pillars: no statistics
	if f.mention.Value < small && f.measure == "count" || there[f.key()] || spanOfTime[f.measure] || len(f.things) == 0 && f.measure != "dollar" && f.measure != "euro" {
		return false
	}
	if t := s.texts[f.paragraph]; f.words.From > 0 && t.Lower[f.words.From-1] == "per" || f.words.To < len(t.Lower) && t.Lower[f.words.To] == "per" {
		return false // a rate, or what it is reckoned by
	}
	left, all := s.leftIn(f.paragraph, f.words)
	return all > 0 && left == all && !s.linkedWith(f.paragraph, s.stems[f.paragraph][f.words.From:f.words.To])
}

// figuresOf reads the figures of a document: no digits of names, symbols, dates, titles,
// labels or footnote marks.
func (p *pair) figuresOf(s *side) []figure {
	var out []figure
	other := s.document.Language != "" && s.document.Language != "und" && !strings.HasPrefix(s.document.Language, "en")
	for i, t := range s.texts {
		for k := range t.Mentions {
			m := &t.Mentions[k]
			if m.Kind != wording.Figure || other && m.Unit != "%" && m.Value < 10000 {
				continue
			}
			from, to := t.Range(m.Start, m.End)
			if s.noFigure(i, from, to) || to < len(t.Lower) && threeDigits(t.Lower[to]) && digitsOnly(t.Lower[to-1]) && len(t.Lower[to-1]) <= 3 {
				continue // the thousands of the number that comes after
			}
			whole := *m
			from, whole.Value = s.grouped(i, from, m.Value)
			out = append(out, p.figureAt(s, i, &whole, from, to))
		}
	}
	return out
}

// noFigure reports whether digits are of something else than a quantity.
func (s *side) noFigure(paragraph, from, to int) bool {
	t := s.texts[paragraph]
	for k := from; k < to; k++ {
		if s.kinds[paragraph][k].Has(wording.Title, wording.Citation, wording.CrossRef, wording.Date, wording.Instrument, wording.Body, wording.Event) {
			return true
		}
	}
	digit := t.Lower[from] != "" && t.Lower[from][0] <= '9' && t.Lower[from][0] >= '0'
	glued := from > 0 && t.Words[from-1].End == t.Words[from].Start
	if digit && glued {
		switch t.Lower[from-1] {
		case "$", "€", "£", "(", "-", "–", "<", ">", "+":
		default:
			return true // a footnote mark, or of a script without spaces
		}
	}
	if to < len(t.Words) && t.Words[to].Start == t.Words[to-1].End && t.Lower[to][0] >= 0x80 && t.Words[to].Word {
		return true
	}
	return from > 0 && (t.Lower[from-1] == "no" || t.Lower[from-1] == "sect" || t.Lower[from-1] == "section" || t.Lower[from-1] == "sections")
}

func (p *pair) figureAt(s *side, paragraph int, m *wording.Mention, from, to int) figure {
	f := figure{paragraph: paragraph, mention: m, words: wording.Range{From: from, To: to}, shown: wording.Range{From: from, To: to}, measure: "count"}
	t := s.texts[paragraph]
	for f.shown.From > 0 && near[t.Lower[f.shown.From-1]] && (f.shown.From < 2 || t.Lower[f.shown.From-1] != "to" || t.Lower[f.shown.From-2] == "close" || t.Lower[f.shown.From-2] == "up") {
		f.shown.From--
		f.bounded = true
	}
	if t.Lower[f.shown.From] == "at" && f.shown.From+1 < from && t.Lower[f.shown.From+1] != "least" || t.Lower[f.shown.From] == "to" {
		f.shown.From++
	}
	const most = 6 // words that say what is counted
	end := to
	for k := to; k < len(t.Words) && k < to+most && t.Words[k].Word; k++ {
		w := t.Lower[k]
		if w == "of" && k == to || w == "the" && k == to+1 {
			continue
		}
		if !wording.Says(w) || stopsCounting[w] || s.kinds[paragraph][k].Has(wording.Figure, wording.Date) {
			break
		}
		end = k + 1
		if next := k + 1; manyOf(w) && (next >= len(t.Lower) || t.Lower[next] != "dollars" && t.Lower[next] != "francs") {
			break // the noun itself: what comes after it says more of it
		}
	}
	f.shown.To = end
	f.things = distinct(s.stems[paragraph][to:end])
	switch unit := wording.Stem(m.Unit); {
	case m.Unit == "%" || m.Unit == "percentage points":
		f.measure = m.Unit
	case m.Unit == "$" || unit == "dollar" || strings.Contains(strings.Join(t.Lower[to:end], " "), "dollar"):
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
	return len(w) > 3 && strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "'s") && !strings.HasSuffix(w, "ss") && !strings.HasSuffix(w, "us") && !strings.HasSuffix(w, "is")
}

// grouped returns the first word of a number whose thousands are parted by blanks
// ("1 500"), which ends with word i, and its value; i and the value given where it is
// not written so.
func (s *side) grouped(paragraph, i int, value float64) (int, float64) {
	t := s.texts[paragraph]
	scale := 1000.0
	for i > 0 && threeDigits(t.Lower[i]) && digitsOnly(t.Lower[i-1]) && len(t.Lower[i-1]) <= 3 && t.Lower[i-1] != "0" && t.Words[i].Start > t.Words[i-1].End && t.Words[i].Start-t.Words[i-1].End <= 3 {
		i--
		v, _ := strconv.ParseFloat(t.Lower[i], 64)
		value += v * scale
		scale *= 1000
	}
	return i, value
}

func threeDigits(w string) bool { return len(w) == 3 && digitsOnly(w) }

func digitsOnly(w string) bool { return w != "" && strings.Trim(w, "0123456789") == "" }

var near = map[string]bool{"more": true, "than": true, "over": true, "nearly": true, "almost": true, "least": true, "at": true, "about": true, "approximately": true, "close": true, "to": true,
	"up": true, "estimated": true, "only": true, "fewer": true, "less": true, "around": true, "roughly": true, "exceeding": true, "under": true, "below": true, "above": true}

var stopsCounting = map[string]bool{"live": true, "lives": true, "lived": true, "had": true, "remain": true, "remained": true, "compared": true, "still": true, "use": true, "used": true, "using": true,
	"worldwide": true, "uses": true, "remains": true, "who": true, "whose": true, "rose": true, "fell": true, "per": true, "globally": true, "more": true, "less": true, "fewer": true, "annually": true, "while": true, "within": true}

var spanOfTime = map[string]bool{"hour": true, "dai": true, "day": true, "week": true, "month": true, "quarter": true, "year": true, "biennium": true, "minut": true}

func (f *figure) key() string {
	return f.measure + " " + strconv.FormatFloat(f.mention.Value, 'g', -1, 64)
}

func keysOf(list []figure) map[string]bool {
	out := map[string]bool{}
	for i := range list {
		out[list[i].key()] = true
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
	if a.measure != b.measure {
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
	if a.bounded || b.bounded || a.mention.Value == 0 || a.mention.Value < 1 || b.mention.Value < 1 {
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
	if size == "0" || size == "" {
		return ""
	}
	if d < 0 {
		return "−" + size + unit
	}
	return "+" + size + unit
}
