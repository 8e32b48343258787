package diff

import (
	"slices"
	"strings"

	"resdiff/resolution"
	"resdiff/wording"
)

// A preamble lists the last resolutions of its series: each year the newest is
// appended and, mostly, the oldest left off. One by one that reads like a citation
// lost and another won; as a list it only slid on. A list slides where what came is
// newer than all it held, what went is older than all it keeps, and no word is said
// of either.

// excuseSlidLists accounts for lists that slid on: that of the series' own
// resolutions to its own last and, with it, that of another organ's yearly
// resolutions to the one as far on as the pair.
func (v *view) excuseSlidLists(ownRolled bool) {
	a, b, ok := v.pair()
	if !ok {
		return
	}
	if a.kind != resolution.Preambular || b.kind != resolution.Preambular {
		return
	}
	x, y := a.citedLists(), b.citedLists()
	if len(x) != len(y) {
		return
	}
	for i := range x {
		s := slid{v: v, a: a, b: b, old: x[i], new: y[i]}
		switch {
		case !s.comparable():
		case v.ownOrgan(y[i].ms[0].Key) && (s.ownSlid() || s.examplesReplaced()), ownRolled && s.siblingSlid():
			s.excuse()
		}
	}
}

// slid compares a list of the old paragraph with that of the new.
type slid struct {
	v                *view
	a, b             *reading
	old, new         citedList
	gone, came, kept []*wording.Mention
}

// comparable fills in what went, came and stayed, and reports whether the lists can
// be told to have slid: one citation came, at the end, the others stayed in their
// order, both are only recalled, and what follows is the same and no clause of the
// last one alone.
func (s *slid) comparable() bool {
	key := func(m *wording.Mention) string { return m.Key }
	before, now := eachOf(s.old.ms, key), eachOf(s.new.ms, key)
	for _, m := range s.old.ms {
		if slices.Contains(now, m.Key) {
			s.kept = append(s.kept, m)
		} else {
			s.gone = append(s.gone, m)
		}
	}
	for _, m := range s.new.ms {
		if !slices.Contains(before, m.Key) {
			s.came = append(s.came, m)
		}
	}
	if len(s.came) != 1 || now[len(now)-1] != s.came[0].Key || !slices.Equal(eachOf(s.kept, key), now[:len(now)-1]) {
		return false
	}
	if organOf(s.old.ms[0].Key) != organOf(s.new.ms[0].Key) || s.v.in.cited(s.v.in.old, s.came[0].Key) {
		return false
	}
	recalled := []string{"recall", "reaffirm"}
	if !s.v.governed(s.a, s.old.from, recalled) || !s.v.governed(s.b, s.new.from, recalled) {
		return false
	}
	if s.a.word(s.old.to) != s.b.word(s.new.to) || s.v.changed(s.oldAt(s.old.to)) || s.v.changed(s.newAt(s.new.to)) {
		return false
	}
	return !s.b.relative(s.new.to)
}

// eachOf returns what a function says of each citation.
func eachOf[T any](ms []*wording.Mention, of func(*wording.Mention) T) []T {
	out := make([]T, len(ms))
	for i, m := range ms {
		out[i] = of(m)
	}
	return out
}

// relative reports whether a relative clause begins at word i: ", by which".
func (r *reading) relative(i int) bool {
	for k := i; k < i+3; k++ {
		if w := r.word(k); w == "which" || w == "that" || w == "wherein" || w == "whereby" {
			return true
		}
	}
	return false
}

func (s *slid) oldAt(i int) wordAt { return wordAt{true, s.v.ch.Old[0], i} }
func (s *slid) newAt(i int) wordAt { return wordAt{false, s.v.ch.New[0], i} }

// ageOld and ageNew return the year or session of a citation of either list.
func (s *slid) ageOld(m *wording.Mention) int { return s.v.citedAge(m, s.oldAt(0)) }
func (s *slid) ageNew(m *wording.Mention) int { return s.v.citedAge(m, s.newAt(0)) }

// ownSlid reports whether the series' own last resolution joined a list of earlier
// ones and the oldest left it, alone or with a decision of the years that the list
// spans. What is further back than the list's own steps is what the series rests
// on, and no turn of it.
func (s *slid) ownSlid() bool {
	gone := slices.DeleteFunc(slices.Clone(s.gone), func(m *wording.Mention) bool { return !ofSession(m) })
	kept := slices.DeleteFunc(slices.Clone(s.kept), func(m *wording.Mention) bool { return !ofSession(m) })
	if !own(s.v.in.c.Old.Symbol, s.came[0].Key) || !s.v.in.distance.forward(1) || len(gone) != 1 || len(kept) < 2 || len(s.gone) > 2 {
		return false
	}
	ages := append(eachOf(kept, s.ageOld), s.ageNew(s.came[0]))
	widest := 0
	for i := 1; i < len(ages); i++ {
		if ages[i] < ages[i-1] {
			return false
		}
		widest = max(widest, ages[i]-ages[i-1])
	}
	oldest := s.ageOld(gone[0])
	if oldest >= ages[0] || ages[0]-oldest > 2*widest {
		return false
	}
	for _, m := range s.gone {
		age := s.ageOld(m)
		if m != gone[0] && (!strings.Contains(m.Key, "/DEC/") || age < oldest || age > ages[len(ages)-1]) {
			return false
		}
	}
	return true
}

// examplesReplaced reports whether the last resolutions of a series that were named
// as examples ("and other relevant resolutions, including in particular resolutions
// 2021/2 and 2022/25") gave way to its own last: the ones before are among the
// others, and each was adopted as long after the one before as the pair is apart.
func (s *slid) examplesReplaced() bool {
	if !own(s.v.in.c.Old.Symbol, s.came[0].Key) || len(s.kept) > 0 || len(s.gone) != 2 || !s.a.example(s.old.from) || !s.b.example(s.new.from) {
		return false
	}
	return s.spaced(s.gone[0], s.gone[1]) && s.spacedToLast(s.gone[1]) && ofSession(s.gone[0]) && ofSession(s.gone[1]) && !strings.HasPrefix(s.came[0].Key, "S/")
}

// example reports whether the list from word i on stands after "including" or "in
// particular".
func (r *reading) example(i int) bool {
	const reach = 7 // "in particular Economic and Social Council resolution"
	for k := i - 1; k >= 0 && k >= i-reach && r.low[k] != "," && !r.clauseEnds(k); k-- {
		if r.low[k] == "including" || r.low[k] == "particular" {
			return true
		}
	}
	return false
}

// aSeason is by how many days the yearly resolutions of an organ may miss their day.
const aSeason = 61

// spaced reports whether two citations of the old list were adopted as long after
// each other as the pair; spacedToLast, whether the one that came was after one of
// the old list.
func (s *slid) spaced(m, next *wording.Mention) bool {
	return s.apart(s.v.dateOf(m, s.oldAt(0)), s.v.dateOf(next, s.oldAt(0)))
}

func (s *slid) spacedToLast(m *wording.Mention) bool {
	return s.apart(s.v.dateOf(m, s.oldAt(0)), s.v.dateOf(s.came[0], s.newAt(0)))
}

func (s *slid) apart(a, b *wording.Mention) bool {
	return a != nil && b != nil && s.v.in.rolledDay(a.Key, b.Key, aSeason)
}

// siblingSlid reports whether a list of the yearly resolutions of another organ
// slid on with that of the series: what came is as far after the newest as the pair,
// and the last two before are as far from each other. One may have left, which is
// the oldest and as far from the next.
func (s *slid) siblingSlid() bool {
	regular := slices.DeleteFunc(slices.Clone(s.old.ms), func(m *wording.Mention) bool { return !ofSession(m) })
	n := len(regular)
	if n < 2 || len(s.gone) > 1 || !ofSession(s.came[0]) || len(s.gone) == 1 && s.gone[0] != regular[0] {
		return false
	}
	step := func(m, next *wording.Mention, ref wordAt) bool {
		p := mentionPair{old: m, new: next, oldRef: s.oldAt(0), newRef: ref}
		return s.v.dateOf(m, p.oldRef) != nil && s.v.dateOf(next, ref) != nil && s.v.sibling(p)
	}
	for i := 1; i < n; i++ {
		if (i == n-1 || i == 1 && len(s.gone) == 1) && !step(regular[i-1], regular[i], s.oldAt(0)) {
			return false
		}
	}
	return step(regular[n-1], s.came[0], s.newAt(0))
}

// excuse accounts for what went and came, with their dates, and for the words that
// hold the lists together.
func (s *slid) excuse() {
	e := excuse{Citation, "", "the list of the last resolutions moved on"}
	cited := func(m *wording.Mention, ref wordAt) {
		v, at := s.v, ref
		at.at, _ = v.reading(ref).words(m.Start, m.End)
		d := e
		d.kind = Date
		v.excuseMention(m, at, e)
		v.excuseMention(v.dateOf(m, at), at, d)
	}
	for _, m := range s.gone {
		cited(m, s.oldAt(0))
	}
	cited(s.came[0], s.newAt(0))
	for _, p := range s.v.changedWords() {
		l, r := s.new, s.b
		if p.old {
			l, r = s.old, s.a
		}
		const before = 2 // "its resolutions"
		if p.at >= l.from-before && p.at < l.to && r.joinsList(p.at) && r.mentionAt(p.at, wording.Citation, wording.Date) == nil {
			s.v.excuse(p, e)
		}
	}
}
