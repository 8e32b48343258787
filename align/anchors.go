package align

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// mostAnchors is how many names and words are listed for a match; the rest of
// the words in common are summed up in one anchor.
const mostAnchors = 8

// sameSlot is the share of two frames that is the same where a paragraph has
// merely rolled on to the next year: more than of its words with their numbers,
// dates and titles.
const sameSlot = 0.8

// anchors are the reasons for a group, heaviest first. What the text and the
// place each add to the odds of the link is shared out among the terms in
// common, by their rarity, and the evidence of the place.
func (p *pairing) anchors(l *link, g *group) []Anchor {
	var text, place float64
	for k, v := range l.evidence {
		if add := p.full.weights[k] * v; add > 0 {
			if k >= between {
				place += add
			} else {
				text += add
			}
		}
	}
	if text+place == 0 {
		return nil
	}
	slot := 0.0
	if l.evidence[same] == 0 && !p.without[AnchorSlot] {
		if rolled := p.diceOf(l, frame); rolled >= sameSlot {
			slot = text * max(0, rolled-p.diceOf(l, pairs))
			text -= slot
		}
	}
	work, _ := p.anchorRooms.Get().(*anchorRoom)
	if work == nil {
		work = &anchorRoom{listed: make([]int32, len(p.kind))}
	}
	defer p.anchorRooms.Put(work)
	terms := p.sharedTerms(g, work)
	var sum int64
	for _, t := range terms {
		sum += t.weight
	}
	anchors := make([]Anchor, 0, min(len(terms), mostAnchors)+3) // and the words, neighbours and slot
	rest, others := 0.0, 0
	for k, at := range work.heaviestFirst() {
		t := &terms[at]
		w := text / (text + place + slot) * ratio(t.weight, sum)
		if k < mostAnchors && t.kind != AnchorText {
			text := p.sides[newSide].doc.Paragraphs[t.para].Text[t.start:t.end]
			anchors = append(anchors, Anchor{t.kind, strings.TrimSpace(text), w})
		} else {
			rest, others = rest+w, others+t.words
		}
	}
	if rest > 0 {
		anchors = append(anchors, Anchor{AnchorText, plural(others, "word") + " in common", rest})
	}
	if place > 0 {
		anchors = append(anchors, Anchor{AnchorNeighbour, "neighbours matched", place / (text + place + slot)})
	}
	if slot > 0 {
		anchors = append(anchors, Anchor{AnchorSlot, "same slot, rolled on", slot / (text + place + slot)})
	}
	slices.SortStableFunc(anchors, func(a, b Anchor) int { return cmp.Compare(b.Weight, a.Weight) })
	return anchors
}

// sharedTerm is a term that both sides of a group hold.
type sharedTerm struct {
	kind       AnchorKind
	para       int32 // where the new document writes it
	start, end int32
	weight     int64
	words      int
}

// anchorRoom is the working memory for the anchors of one group after another.
type anchorRoom struct {
	terms []sharedTerm
	order []int64
	named []bool
	// listed holds for each term the last group that has it listed, from 1.
	listed []int32
	groups int32
}

// sharedTerms lists the names, figures and words that both sides of a group
// hold; words within a name that is listed are left out.
func (p *pairing) sharedTerms(g *group, work *anchorRoom) []sharedTerm {
	twins := len(g.old) == 1 && len(g.new) == 1 && p.sides[oldSide].paras[g.old[0]].said == p.sides[newSide].paras[g.new[0]].said
	held := func(id int32) bool {
		return twins || slices.ContainsFunc(g.old, func(i int32) bool { return p.sides[oldSide].paras[i].bags[singles].has(id) })
	}
	list := work.terms[:0]
	work.groups++
	listed := func(id int32) bool {
		if work.listed[id] == work.groups {
			return true
		}
		work.listed[id] = work.groups
		return false
	}
	for _, j := range g.new {
		para := &p.sides[newSide].paras[j]
		tokens := para.read.Words
		named := slices.Grow(work.named[:0], len(tokens))[:len(tokens)]
		clear(named)
		work.named = named
		for a := range namesOf(para.read) {
			id, ok := p.name[a.key]
			if !ok || p.weight[id] == 0 || !held(id) || a.words < 2 && a.kind != AnchorCitation {
				continue
			}
			weight := int64(p.weight[id])
			for k := a.from; k < a.to; k++ {
				if id := para.ids[k]; id >= 0 && !named[k] {
					weight += int64(p.weight[id])
				}
				named[k] = true
			}
			if !listed(id) {
				list = append(list, sharedTerm{a.kind, j, int32(a.start), int32(a.end), weight, a.to - a.from})
			}
		}
		for k, id := range para.ids {
			if id >= 0 && !named[k] && p.weight[id] != 0 && held(id) && !listed(id) {
				list = append(list, sharedTerm{p.kind[id], j, tokens[k].Start, tokens[k].End, int64(p.weight[id]), 1})
			}
		}
	}
	work.terms = list
	return list
}

// heaviestFirst returns the places of terms by weight, those of one weight as they stand.
// Weights and places together make one number to sort by.
func (r *anchorRoom) heaviestFirst() []int64 {
	const places = 1 << 20
	order := r.order[:0]
	for k := range r.terms {
		order = append(order, int64(k)-r.terms[k].weight*places)
	}
	r.order = order
	slices.Sort(order)
	for k := range order {
		order[k] &= places - 1
	}
	return order
}

func plural(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}
