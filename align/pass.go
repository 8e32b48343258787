package align

import (
	"slices"

	"resdiff/internal/parallel"
	"resdiff/resolution"
)

// Align matches the paragraphs of two resolutions.
func (opt Options) Align(old, new *resolution.Resolution) *Alignment {
	p := newPairing(old, new, opt)
	links, chosen := p.pairUp()
	if opt.Trace != nil {
		trace(links, chosen, opt.Trace)
	}
	j := p.joinUp(links, chosen)
	if opt.TraceJoin != nil {
		j.trace(opt.TraceJoin)
	}
	groups := j.groups
	moved := p.moved(groups)
	a := &Alignment{}
	a.Matches = p.matches(j.links, groups, moved)
	a.Sections = p.sections(groups, moved)
	a.Links = j.allLinks(a.Matches)
	return a
}

// rounds is how often the neighbours are asked again: what they settle in one
// round narrows the gaps of the next.
const rounds = 3

// pairUp returns all links looked at and the indices of those chosen, no
// paragraph in two of them.
func (p *pairing) pairUp() ([]link, []int) {
	olds, news := len(p.sides[oldSide].paras), len(p.sides[newSide].paras)
	p.assigner = newAssigner(olds, news)
	p.homes = p.matchSections()
	p.settle()
	links := p.candidates()
	parallel.Each(len(links), func(k int) {
		p.readTexts(&links[k])
	})
	p.goHome(links)
	for k := range links {
		links[k].odds = p.text.odds(&links[k].evidence)
	}
	chosen := p.assigner.assign(choices(links))
	room := newRivalRoom(olds, news)
	for range rounds {
		s := p.surroundings(links, chosen)
		links = p.gapCandidates(s, links)
		p.goHome(links)
		p.readRivals(links, room)
		for k := range links {
			l := &links[k]
			if !p.without[AnchorNeighbour] {
				s.readPlace(l)
			}
			l.odds = p.full.odds(&l.evidence)
		}
		chosen = p.assigner.assign(choices(links))
	}
	p.looked = slices.Clip(links)
	chosen = slices.DeleteFunc(chosen, func(k int) bool {
		l := &links[k]
		least := leastOdds(&l.evidence)
		switch {
		case p.tooLittle(l):
			l.odds = min(l.odds, logit(floorChance))
		case l.odds < least: // it is no likelier than not
			l.odds = min(l.odds-least, -1)
		default:
			return false
		}
		return true
	})
	links, chosen = p.headings(links, chosen)
	return p.chapeaux(links, chosen)
}

// Where most paragraphs have a partner, the likelier of two answers is given. From
// where only half of the shorter document's are settled, a pair needs more, up to
// least chances of 0.75: a wrong one misleads, a missed one is seen. With 0.25 for
// doubt two unrelated paragraphs of the judged pairs were linked more, and no related ones.
const (
	evenChance = 0.5
	halfLonely = 0.5
	// doubt is what the least chance rises by, per share that is not settled.
	doubt = 0.5
)

// evenOdds are the odds of evenChance.
var evenOdds = logit(evenChance)

// leastOdds is the odds from which a pair is linked.
func leastOdds(e *evidence) int64 {
	return logit(evenChance + doubt*max(0, e[lonely]-halfLonely))
}

// A paragraph that was linked shares at least leastCover of the weight of its
// words with the other, or the other does: below, what they share is a formula
// of the genre, however well the place and the verb fit ("Urges States to
// strengthen and implement policies aimed at ..."). Over all judged pairs false
// links share up to 0.20 and true ones 0.24 or more. Where sameFrame of the
// frames is the same, a yearly slot rolled on, and little else need be.
const (
	leastCover = 0.22
	// floorChance is what a link that shares less is worth: of six, one was true.
	floorChance = 0.17
	sameFrame   = 0.3
)

// tooLittle reports whether two paragraphs share too little to be linked.
// Headings are known by what stands under them.
func (p *pairing) tooLittle(l *link) bool {
	old, new := &p.sides[oldSide].paras[l.old], &p.sides[newSide].paras[l.new]
	if old.kind == resolution.Heading && new.kind == resolution.Heading || l.evidence[same] > 0 {
		return false
	}
	a, b := &old.bags[singles], &new.bags[singles]
	return ratio(p.overlap(a, b), min(a.weight, b.weight)) < leastCover && p.sharedFrame(l) < sameFrame
}

// trace tells of every link looked at.
func trace(links []link, chosen []int, tell func(Candidate)) {
	for k := range links {
		l := &links[k]
		linked := len(chosen) > 0 && chosen[0] == k
		if linked {
			chosen = chosen[1:]
		}
		tell(Candidate{int(l.old), int(l.new), l.evidence[:], chance(l.odds), linked})
	}
}
