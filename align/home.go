package align

import (
	"cmp"
	"slices"

	"resdiff/resolution"
)

// In a resolution of many sections, each on a project of its own, paragraphs of
// one form stand in all of them ("Requests the Secretary-General to monitor all
// project risks ..."). Which of them is which, the section tells: sections are
// matched first, by their titles and by what stands in no other, and a paragraph
// that finds its like in the section that its own became looks for none elsewhere.
const (
	// homeChance is the chance, by the text alone, from which two paragraphs of
	// matched sections belong together whatever stands elsewhere.
	homeChance = 0.9
	// alikeSections is the least share of the weight of their words by which two
	// sections match, clearSections how many times as much as either's next best.
	alikeSections = shareUnit * 25 / 100
	clearSections = shareUnit * 125 / 100
	shareUnit     = 1 << 20
	// oftenInSection is how often one word of a section counts at most.
	oftenInSection = 4
)

// stretch is a section as the aligner sees it: from a title, or from where the
// numbers begin again, to the next. Its title and its text are apart.
type stretch struct {
	from, to    int // paragraphs, half open
	title, text bag
}

// stretches cuts one side into sections, and tells of which each paragraph is.
func (s *side) stretches() (list []stretch, of []int32) {
	of = make([]int32, len(s.paras))
	for i := range s.paras {
		if i == 0 || s.begins(i) {
			list = append(list, stretch{from: i})
		}
		list[len(list)-1].to = i + 1
		of[i] = int32(len(list) - 1)
	}
	return list, of
}

// begins reports whether a section begins with paragraph i, which is not the
// first: with a title, with the preamble of another part, or with the number 1.
func (s *side) begins(i int) bool {
	here, before := s.paras[i].kind, s.paras[i-1].kind
	switch {
	case before == resolution.Heading:
		return false
	case here == resolution.Heading:
		return true
	case here == resolution.Preambular:
		return before != resolution.Preambular
	case before == resolution.Preambular:
		return false
	}
	a, b := s.doc.Paragraphs[i-1].Label, s.doc.Paragraphs[i].Label
	return here != before || b.Number == 1 && b.Sub == "" && b.Repeat > max(1, a.Repeat)
}

// homes are the sections of both sides that match.
type homes struct {
	of      [2][]int32 // section of each paragraph
	partner [2][]int32 // section of the other side that each section matches, -1 for none
}

// matchSections matches the sections of both sides; nil where either has but one.
func (p *pairing) matchSections() *homes {
	var lists [2][]stretch
	h := &homes{}
	for s := range p.sides {
		lists[s], h.of[s] = p.sides[s].stretches()
		if len(lists[s]) < 2 {
			return nil
		}
		h.partner[s] = make([]int32, len(lists[s]))
		for k := range h.partner[s] {
			h.partner[s][k] = -1
		}
	}
	p.weighSections(lists)
	found := alike(lists)
	var tops [2][]topTwo
	for s := range tops {
		tops[s] = make([]topTwo, len(lists[s]))
	}
	for _, f := range found {
		tops[oldSide][f.old].add(f.share, f.new)
		tops[newSide][f.new].add(f.share, f.old)
	}
	for _, f := range found {
		if f.share < alikeSections || h.partner[oldSide][f.old] >= 0 || h.partner[newSide][f.new] >= 0 {
			continue
		}
		next := max(tops[oldSide][f.old].besides(f.share).odds, tops[newSide][f.new].besides(f.share).odds)
		if f.share >= next*clearSections/shareUnit {
			h.partner[oldSide][f.old], h.partner[newSide][f.new] = f.new, f.old
		}
	}
	return h
}

// sectionPair is an old and a new section with the share, in shareUnit, of
// their words that both have.
type sectionPair struct {
	old, new int32
	share    int64
}

// alike lists the pairs of sections that have enough words in common to match, or
// to be a rival of one that does, those that have most first. Where both have a
// title, it counts for half.
func alike(lists [2][]stretch) []sectionPair {
	texts := wordsOfAll(lists, func(s *stretch) *bag { return &s.text })
	titles := wordsOfAll(lists, func(s *stretch) *bag { return &s.title })
	var found []sectionPair
	for k := range lists[oldSide] {
		here := &lists[oldSide][k]
		texts.share(&here.text)
		titles.share(&here.title)
		for other := range lists[newSide] {
			there := &lists[newSide][other]
			share := 2 * texts.shared[other] * shareUnit / (here.text.weight + there.text.weight + 1)
			if len(here.title.terms) > 0 && len(there.title.terms) > 0 {
				share = (share + 2*titles.shared[other]*shareUnit/(here.title.weight+there.title.weight+1)) / 2
			}
			if share*clearSections/shareUnit >= alikeSections {
				found = append(found, sectionPair{int32(k), int32(other), share})
			}
		}
	}
	slices.SortFunc(found, func(a, b sectionPair) int {
		return cmp.Or(cmp.Compare(b.share, a.share), cmp.Compare(a.old+a.new, b.old+b.new), cmp.Compare(max(a.old, a.new), max(b.old, b.new)), cmp.Compare(a.old, b.old))
	})
	return found
}

// weighSections gives each section its words, each counted as often as it stands
// there times how few sections of either side have it. A word that but one has
// tells of no match; where there are very many sections, one that many have is
// left out.
func (p *pairing) weighSections(lists [2][]stretch) {
	in := make([]int32, len(p.kind)) // titles and texts that have the term
	var all int32
	each := func(do func(b *bag)) {
		for s := range lists {
			for k := range lists[s] {
				do(&lists[s][k].title)
				do(&lists[s][k].text)
			}
		}
	}
	counts := make([]uint16, len(p.kind))
	var room []term
	for s := range lists {
		for k := range lists[s] {
			lists[s][k].title.terms, lists[s][k].text.terms = p.wordsOf(s, lists[s][k], counts, &room)
		}
	}
	each(func(b *bag) {
		if len(b.terms) > 0 {
			all++
		}
		for _, t := range b.terms {
			in[t.id]++
		}
	})
	weights := rarities(float64(all), all)
	most := all
	if len(lists[oldSide])*len(lists[newSide]) > fewPairs {
		most = longPosting
	}
	each(func(b *bag) {
		b.terms = slices.DeleteFunc(b.terms, func(t term) bool { return in[t.id] < 2 || in[t.id] > most })
		for x := range b.terms {
			t := &b.terms[x]
			w := weights[in[t.id]]
			if p.short[t.id] {
				w /= shortShare
			}
			t.n *= uint16(w) // of twenty thousand sections some 2,600
			b.weight += int64(t.n)
		}
	})
}

// wordsOf are the words of a section's title and of its text. The counts, one for each
// term, are 0 before and after; the room is for one section after another.
func (p *pairing) wordsOf(s int, st stretch, counts []uint16, room *[]term) (title, text []term) {
	gather := func(headings bool) []term {
		list := (*room)[:0]
		for i := st.from; i < st.to; i++ {
			if here := &p.sides[s].paras[i]; (here.kind == resolution.Heading) == headings {
				for _, t := range here.bags[singles].terms {
					if counts[t.id] == 0 {
						list = append(list, term{id: t.id})
					}
					counts[t.id] = min(counts[t.id]+min(t.n, oftenInSection), oftenInSection)
				}
			}
		}
		for k := range list {
			t := &list[k]
			t.n, counts[t.id] = counts[t.id], 0
		}
		slices.SortFunc(list, func(a, b term) int { return cmp.Compare(a.id, b.id) })
		*room = list
		return slices.Clone(list)
	}
	return gather(true), gather(false)
}

// goHome marks the links of paragraphs that lead from a section to another than its
// own became, and those of them where both have their like at home: in the best pairing, by
// the text alone, of all that stand in matching sections.
func (p *pairing) goHome(links []link) {
	if p.homes == nil {
		return
	}
	var inside []choice
	for k := range links {
		l := &links[k]
		l.evidence[elsewhere], l.evidence[outside] = 0, 0
		if p.homes.apart(l.old, l.new) && !p.heading(oldSide, l.old) && !p.heading(newSide, l.new) {
			l.evidence[outside] = 1
		}
		if !p.homes.match(oldSide, l.old, l.new) {
			continue
		}
		if odds := p.text.odds(&l.evidence); odds >= logit(homeChance) {
			inside = append(inside, choice{l.old, l.new, k, odds})
		}
	}
	atHome := [2][]bool{make([]bool, len(p.sides[oldSide].paras)), make([]bool, len(p.sides[newSide].paras))}
	for _, k := range p.assigner.assign(inside) {
		atHome[oldSide][links[k].old], atHome[newSide][links[k].new] = true, true
	}
	for k := range links {
		l := &links[k]
		if atHome[oldSide][l.old] && atHome[newSide][l.new] && !p.homes.match(oldSide, l.old, l.new) {
			l.evidence[elsewhere] = 1
		}
	}
}

// apart reports whether an old and a new paragraph stand in sections of which either
// became, or was, another.
func (h *homes) apart(old, new int32) bool {
	a, b := h.of[oldSide][old], h.of[newSide][new]
	return h.partner[oldSide][a] != b && (h.partner[oldSide][a] >= 0 || h.partner[newSide][b] >= 0)
}

// match reports whether the sections of a paragraph of side s and of one of the
// other match.
func (h *homes) match(s int, here, there int32) bool {
	return h != nil && h.partner[s][h.of[s][here]] == h.of[1-s][there]
}
