package judge

import (
	"slices"
	"sync"

	"resdiff/wording"
)

// nameIndex knows where each word stands in either document.
type nameIndex struct {
	read *wording.Pair
	// texts are the different texts, uses how many old and new paragraphs have each.
	texts []*wording.Text
	uses  map[*wording.Text]*[2]int
	// places are where each word stands, by the number of the first that is the same in
	// lower case; worked out when first asked for.
	places func() [][]place
}

type place struct{ text, word int32 }

// mostPlaces is how many places of a run of two words are looked at.
const mostPlaces = 40

func newNameIndex(read *wording.Pair) *nameIndex {
	x := &nameIndex{read: read, uses: map[*wording.Text]*[2]int{}}
	for s, texts := range [...][]*wording.Text{oldSide: read.Old, newSide: read.New} {
		for _, t := range texts {
			if x.uses[t] == nil {
				x.uses[t] = new([2]int)
				x.texts = append(x.texts, t)
			}
			x.uses[t][s]++
		}
	}
	x.places = sync.OnceValue(x.findPlaces)
	return x
}

// same is the number of the first word that is that of a text in lower case.
func (x *nameIndex) same(t *wording.Text, word int) int32 { return x.read.Vocabulary[t.IDs[word]].Same }

func (x *nameIndex) findPlaces() [][]place {
	counts, total := make([]int, len(x.read.Vocabulary)), 0
	for _, t := range x.texts {
		total += len(t.IDs)
		for i := range t.IDs {
			counts[x.same(t, i)]++
		}
	}
	lists, row := make([][]place, len(counts)), make([]place, total)
	for w, n := range counts {
		lists[w], row = row[:0:n], row[n:]
	}
	for k, t := range x.texts {
		for i := range t.IDs {
			w := x.same(t, i)
			lists[w] = append(lists[w], place{int32(k), int32(i)})
		}
	}
	return lists
}

// gives reports whether a document has a run of words of a text of the other one, from one
// word up to another; the last may be in the plural.
func (x *nameIndex) gives(document side, in *wording.Text, from, to int) bool {
	if to-from < 2 {
		return false
	}
	// Places of the first two words are looked for among those of the rarer one.
	first, second := x.same(in, from), x.same(in, from+1)
	places, off := x.places()[first], 0
	if rarer := x.places()[second]; len(rarer) < len(places) {
		places, off = rarer, 1
	}
	looked := 0
	for _, at := range places {
		t, start := x.texts[at.text], int(at.word)-off
		if start < 0 || start+1 >= len(t.IDs) || x.same(t, start) != first || x.same(t, start+1) != second {
			continue
		}
		if looked++; looked > mostPlaces {
			break
		}
		end := start + to - from
		if x.uses[t][document] == 0 || end > len(t.Words) || !t.Reads(start, in.Lowers(wording.Range{From: from, To: to - 1})) {
			continue
		}
		if w := in.Lower(to - 1); t.Lower(end-1) == w || t.Lower(end-1) == plural(w) {
			return true
		}
	}
	return false
}

var completing = setOf("of on for to in against")

// fullerNames explains words that complete a name, where the document with the short name
// gives the full one too, and a short name in brackets after the full one.
func (c *change) fullerNames() []*item {
	return c.eachHunk(func(a, b []*item, h hunk) bool {
		return c.shortened(h.items()) || (len(saying(a)) == 0) != (len(saying(b)) == 0) && (c.completes(a) || c.completes(b))
	})
}

// shortened reports whether items are a short name in brackets after the full one, of whose
// words it is made.
func (c *change) shortened(items []*item) bool {
	const far = 60 // words of a name, and of where the event was held
	if n := len(items); n < 4 || items[0].value != "(" || items[n-1].value != ")" || items[0].side != items[n-1].side {
		return false
	}
	p, words := c.paragraphOf(items[0]), map[string]bool{}
	for k := max(0, items[0].at-far); k < items[0].at; k++ {
		words[p.word(k)] = p.items[k].capital
	}
	return !slices.ContainsFunc(items[1:len(items)-1], func(i *item) bool { return i.value != "the" && !(i.capital && words[i.value]) })
}

// completes reports whether a run of items completes the name before it or after it.
func (c *change) completes(items []*item) bool {
	items = slices.DeleteFunc(slices.Clone(items), func(i *item) bool { return i.sort == aMark })
	if len(items) == 0 || !slices.ContainsFunc(items, func(i *item) bool { return i.capital }) || slices.ContainsFunc(items, func(i *item) bool { return i.sort != aWord }) {
		return false
	}
	p, first, last := c.paragraphOf(items[0]), items[0], items[len(items)-1]
	if last.Paragraph != first.Paragraph || last.at-first.at != len(items)-1 {
		return false
	}
	switch {
	case first.at > 0 && p.items[first.at-1].capital && completing[first.value]:
		return c.sameButFor(items, &p.items[first.at-1]) && c.pair.names.gives(1-first.side, p.text, first.From-1, last.To)
	case last.at+1 < len(p.items) && p.items[last.at+1].capital && first.capital:
		return c.sameButFor(items, &p.items[last.at+1]) && c.pair.names.gives(1-first.side, p.text, first.From, min(last.To+1, len(p.text.Words)))
	}
	return false
}

// sameButFor reports whether the name that some items stand in, with another word of it
// beside them, is that of the other side but for words that it lacks: "International Court of
// Justice" with one word changed is no other form of "International Criminal Court".
func (c *change) sameButFor(items []*item, beside *item) bool {
	if beside.partner == nil {
		return false
	}
	p, q := c.paragraphOf(beside), c.paragraphOf(beside.partner)
	from, to := p.nameAround(beside.at)
	from, to = min(from, items[0].at), max(to, items[len(items)-1].at+1)
	var rest, other []string
	for k := from; k < to; k++ {
		if p.items[k].partner != nil {
			rest = append(rest, p.word(k))
		}
	}
	for k, end := q.nameAround(beside.partner.at); k < end; k++ {
		other = append(other, q.word(k))
	}
	return slices.Equal(rest, other)
}

// nameAround returns the range of items that an item forms a name with: words with a capital
// letter, and prepositions between two of them.
func (p *paragraph) nameAround(at int) (from, to int) {
	from, to = at, at+1
	for k := at - 1; k >= 0 && at-k < len(p.items); k-- {
		if p.items[k].capital {
			from = k
		} else if w := p.word(k); w != "the" && !completing[w] || from-k > 2 {
			break
		}
	}
	for k := at + 1; k < len(p.items); k++ {
		if p.items[k].capital {
			to = k + 1
		} else if w := p.word(k); w != "the" && !completing[w] || k-to > 1 {
			break
		}
	}
	return from, to
}
