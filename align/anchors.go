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
	terms := p.sharedTerms(g)
	var sum int64
	for _, t := range terms {
		sum += t.weight
	}
	var anchors []Anchor
	rest, others := 0.0, 0
	for k, at := range heaviestFirst(terms) {
		t := &terms[at]
		w := text / (text + place + slot) * ratio(t.weight, sum)
		if k < mostAnchors && t.kind != AnchorText {
			anchors = append(anchors, Anchor{t.kind, t.text, w})
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
	kind   AnchorKind
	text   string // as the new document writes it
	weight int64
	words  int
}

// sharedTerms lists the names, figures and words that both sides of a group
// hold; words within a name that is listed are left out.
func (p *pairing) sharedTerms(g *group) []sharedTerm {
	twins := len(g.old) == 1 && len(g.new) == 1 && p.sides[oldSide].paras[g.old[0]].said == p.sides[newSide].paras[g.new[0]].said
	held := func(id int32) bool {
		return twins || slices.ContainsFunc(g.old, func(i int32) bool { return p.sides[oldSide].paras[i].bags[singles].has(id) })
	}
	var list []sharedTerm
	listed := map[int32]bool{}
	for _, j := range g.new {
		para := &p.sides[newSide].paras[j]
		text := p.sides[newSide].doc.Paragraphs[j].Text
		tokens := para.read.Words
		named := make([]bool, len(tokens))
		list = slices.Grow(list, len(para.bags[singles].terms))
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
			if !listed[id] {
				listed[id] = true
				list = append(list, sharedTerm{a.kind, text[a.start:a.end], weight, a.to - a.from})
			}
		}
		for k, id := range para.ids {
			if id < 0 || named[k] || p.weight[id] == 0 || listed[id] || !held(id) {
				continue
			}
			listed[id] = true
			kind := p.kind[id]
			word := strings.TrimSpace(text[tokens[k].Start:tokens[k].End])
			list = append(list, sharedTerm{kind, word, int64(p.weight[id]), 1})
		}
	}
	return list
}

// heaviestFirst returns the places of terms by weight, those of one weight as they stand.
// Weights and places together make one number to sort by.
func heaviestFirst(list []sharedTerm) []int64 {
	const places = 1 << 20
	order := make([]int64, len(list))
	for k := range list {
		order[k] = int64(k) - list[k].weight*places
	}
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
