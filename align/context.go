package align

import "slices"

// sure is the chance from which a link counts as settled when its neighbours
// are judged.
const sure = 0.9

// surroundings know, for both documents, the settled links around a place.
type surroundings struct {
	partner [2][]int32 // settled partner of each paragraph, -1 if none
	before  [2][]int32 // number of settled paragraphs before each, one longer than the document
	last    [2][]int32 // nearest settled paragraph before each, -1 at the start
	next    [2][]int32 // nearest settled paragraph after each, the document's length at the end
	settled int
}

func (p *pairing) surroundings(links []link, chosen []int) *surroundings {
	s := &surroundings{}
	for side := range p.sides {
		n := len(p.sides[side].paras)
		s.partner[side] = make([]int32, n)
		for i := range s.partner[side] {
			s.partner[side][i] = -1
		}
	}
	least := logit(sure)
	for _, k := range chosen {
		if l := links[k]; l.odds >= least {
			s.partner[oldSide][l.old] = l.new
			s.partner[newSide][l.new] = l.old
			s.settled++
		}
	}
	for side, partner := range s.partner {
		n := len(partner)
		s.before[side], s.last[side], s.next[side] = make([]int32, n+1), make([]int32, n), make([]int32, n)
		last := int32(-1)
		for i := range partner {
			s.last[side][i] = last
			s.before[side][i+1] = s.before[side][i]
			if partner[i] >= 0 {
				last = int32(i)
				s.before[side][i+1]++
			}
		}
		next := int32(n)
		for i := n - 1; i >= 0; i-- {
			s.next[side][i] = next
			if partner[i] >= 0 {
				next = int32(i)
			}
		}
	}
	return s
}

// readPlace fills in the evidence of the place of a pair.
func (s *surroundings) readPlace(l *link) {
	e := &l.evidence
	i, j := l.old, l.new
	olds, news := int32(len(s.partner[oldSide])), int32(len(s.partner[newSide]))
	e[between], e[beside], e[directly], e[crossing] = 0, 0, 0, 0
	lastOld, lastNew := s.last[oldSide][i], s.last[newSide][j]
	nextOld, nextNew := s.next[oldSide][i], s.next[newSide][j]
	after := lastOld < 0 && lastNew < 0 || lastOld >= 0 && s.partner[oldSide][lastOld] == lastNew
	ahead := nextOld == olds && nextNew == news || nextOld < olds && s.partner[oldSide][nextOld] == nextNew
	switch {
	case after && ahead:
		e[between] = 1
	case after || ahead:
		e[beside] = 1
	}
	// Where much was taken away, those left are neighbours by chance.
	settled := min(1, float64(s.settled)/float64(min(olds, news)))
	e[lonely] = 1 - settled
	if i > 0 && j > 0 && s.partner[oldSide][i-1] == j-1 {
		e[directly] += 0.5
	}
	if i+1 < olds && j+1 < news && s.partner[oldSide][i+1] == j+1 {
		e[directly] += 0.5
	}
	e[directly] *= settled
	if s.settled > 0 {
		shift := s.before[oldSide][i] - s.before[newSide][j]
		if shift < 0 {
			shift = -shift
		}
		e[crossing] = float64(shift) / float64(s.settled)
	}
}

// gapCandidates adds the pairs of paragraphs that lie between the same settled
// neighbours and have no settled partner themselves, where they are few.
func (p *pairing) gapCandidates(s *surroundings, links []link) []link {
	const few = 144 // twelve by twelve paragraphs
	var more []link // in order, as no two gaps have a paragraph in common
	olds, news := int32(len(s.partner[oldSide])), int32(len(s.partner[newSide]))
	gap := func(fromOld, fromNew int32) {
		var toOld, toNew int32
		for toOld = fromOld; toOld < olds && s.partner[oldSide][toOld] < 0; toOld++ {
		}
		for toNew = fromNew; toNew < news && s.partner[newSide][toNew] < 0; toNew++ {
		}
		if int64(toOld-fromOld)*int64(toNew-fromNew) > few {
			return
		}
		for i := fromOld; i < toOld; i++ {
			for j := fromNew; j < toNew; j++ {
				if _, ok := slices.BinarySearchFunc(links, link{old: i, new: j}, byPlace); !ok {
					more = append(more, link{old: i, new: j})
					p.readTexts(&more[len(more)-1])
				}
			}
		}
	}
	gap(0, 0)
	for i, j := range s.partner[oldSide] {
		if j >= 0 {
			gap(int32(i)+1, j+1)
		}
	}
	return merged(links, more)
}

// merged puts two lists that are in order by place into one.
func merged(a, b []link) []link {
	if len(b) == 0 {
		return a
	}
	n, k := len(a), len(a)+len(b)
	a = slices.Grow(a, len(b))[:k]
	for m := len(b); m > 0; {
		k--
		if n > 0 && byPlace(a[n-1], b[m-1]) > 0 {
			n--
			a[k] = a[n]
		} else {
			m--
			a[k] = b[m]
		}
	}
	return a
}

// readRivals fills in how much the best other partner of either paragraph of
// each link is to be feared, by the text alone: a rival that has a better
// partner itself is little of one, and two neighbours that both belong to one
// paragraph, each by words of its own, are none: they were merged, or split.
func (p *pairing) readRivals(links []link, r *rivalRoom) {
	r.clear(len(links))
	odds, tops, wanted := r.odds, r.tops, r.wanted
	for k := range links {
		l := &links[k]
		odds[k] = p.text.odds(&l.evidence)
		tops[oldSide][l.old].add(odds[k], l.new)
		tops[newSide][l.new].add(odds[k], l.old)
	}
	want := func(k int) (byOld, byNew int64) {
		l := &links[k]
		byOld = odds[k] - max(0, tops[oldSide][l.old].besides(odds[k]).odds)
		byNew = odds[k] - max(0, tops[newSide][l.new].besides(odds[k]).odds)
		return byOld, byNew
	}
	for k := range links {
		byOld, byNew := want(k)
		wanted[newSide][links[k].new].add(byOld, links[k].old)
		wanted[oldSide][links[k].old].add(byNew, links[k].new)
	}
	for k := range links {
		l := &links[k]
		byOld, byNew := want(k)
		forNew, forOld := wanted[newSide][l.new].besides(byOld), wanted[oldSide][l.old].besides(byNew)
		if l.evidence[within] >= ofItsOwn {
			if p.parts(oldSide, l.old, forNew.by) {
				forNew.odds = none
			}
			if p.parts(newSide, l.new, forOld.by) {
				forOld.odds = none
			}
		}
		l.evidence[rivalry] = chance(max(forNew.odds, forOld.odds))
		next := max(tops[oldSide][l.old].besides(odds[k]).odds, tops[newSide][l.new].besides(odds[k]).odds, unlikely)
		lead := max(0, odds[k]-next)
		l.evidence[standsOut] = ratio(lead, lead+clearLead)
	}
}

// rivalRoom is the working memory of readRivals for one round after another.
type rivalRoom struct {
	odds []int64 // of each link by the text alone
	// tops are the best of each paragraph's links, wanted how much others want it as
	// their partner.
	tops, wanted [2][]topTwo
}

func newRivalRoom(olds, news int) *rivalRoom {
	both := func() [2][]topTwo { return [2][]topTwo{make([]topTwo, olds), make([]topTwo, news)} }
	return &rivalRoom{tops: both(), wanted: both()}
}

// clear makes the room ready for so many links.
func (r *rivalRoom) clear(links int) {
	r.odds = slices.Grow(r.odds[:0], links)[:links]
	for s := range r.tops {
		clear(r.tops[s])
		clear(r.wanted[s])
	}
}

// clearLead is the lead in odds that counts as half of all one can want, over a
// partner of at least the odds unlikely.
const (
	clearLead = 3 * oddsUnit
	unlikely  = -6 * oddsUnit
)

// ofItsOwn is how much of a paragraph must stand in the other, as the figure
// within, to be a part of it.
const ofItsOwn = 0.3

// parts reports whether two paragraphs of a side are neighbours that have so
// little in common that they may be parts of one of the other side, rather than
// two of which one is it.
func (p *pairing) parts(side int, a, b int32) bool {
	if b < 0 || b != a-1 && b != a+1 {
		return false
	}
	x, y := &p.sides[side].paras[a], &p.sides[side].paras[b]
	const alike = 0.25 // share of the words of the smaller one
	return x.kind == y.kind && ratio(p.overlap(&x.bags[singles], &y.bags[singles]), min(x.bags[singles].weight, y.bags[singles].weight)) < alike
}

// topTwo keeps the two greatest of some odds, and by which paragraph they are.
type topTwo struct {
	first, second rival
	n             int
}

// rival is another paragraph with its odds.
type rival struct {
	odds int64
	by   int32
}

// none is less than any odds.
const none = -100 * oddsUnit

func (t *topTwo) add(odds int64, by int32) {
	if t.n == 0 {
		t.first, t.second = rival{none, -1}, rival{none, -1}
	}
	t.n++
	switch {
	case odds > t.first.odds:
		t.first, t.second = rival{odds, by}, t.first
	case odds > t.second.odds:
		t.second = rival{odds, by}
	}
}

// besides is the greatest when one that has the given odds is left out.
func (t *topTwo) besides(odds int64) rival {
	if odds == t.first.odds {
		return t.second
	}
	return t.first
}
