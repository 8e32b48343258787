package judge

import (
	"slices"
	"strings"

	"resdiff/internal/delegation"
	"resdiff/wording"
)

var completing = setOf("of on for to in against")

// fullerNames explains words that complete a name, where the document with the short name
// gives the full one too.
func (c *change) fullerNames() []*item {
	return c.eachHunk(func(a, b []*item, h hunk) bool {
		all := slices.Concat(a, b)
		return c.shortened(h.items()) || len(saying(all)) > 0 && (len(saying(a)) == 0 || len(saying(b)) == 0) && (c.completes(a) || c.completes(b))
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

// completes reports whether a run of items completes the name before it.
func (c *change) completes(items []*item) bool {
	for len(items) > 0 && items[0].sort == aMark {
		items = items[1:]
	}
	for len(items) > 0 && items[len(items)-1].sort == aMark {
		items = items[:len(items)-1]
	}
	if len(items) == 0 {
		return false
	}
	p := c.paragraphOf(items[0])
	first, last := items[0], items[len(items)-1]
	if last.at-first.at != len(items)-1 || last.Paragraph != first.Paragraph {
		return false
	}
	capital := false
	for _, i := range items {
		if i.sort != aWord {
			return false
		}
		capital = capital || i.capital
	}
	if !capital {
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
// beside them, is that of the other side but for words that it lacks, and no State's: "Guinea" is no short
// form of "Equatorial Guinea", nor "International Court of Justice" with one word changed
// another form of "International Criminal Court".
func (c *change) sameButFor(items []*item, beside *item) bool {
	if beside.partner == nil {
		return false
	}
	p, q := c.paragraphOf(beside), c.paragraphOf(beside.partner)
	from, to := p.nameAround(beside.at)
	from, to = min(from, items[0].at), max(to, items[len(items)-1].at+1)
	full := p.lowerItems(from, to)
	var rest []string
	for k := from; k < to; k++ {
		if p.items[k].partner != nil {
			rest = append(rest, p.lowerItems(k, k+1)...)
		}
	}
	return slices.Equal(rest, q.lowerItems(q.nameAround(beside.partner.at))) && !namesState(full)
}

// nameAround returns the range of items that an item forms a name with: words with a capital
// letter, and prepositions between two of them.
func (p *paragraph) nameAround(at int) (from, to int) {
	from, to = at, at+1
	for from > 0 {
		k := from - 1
		if k > 0 && p.word(k) == "the" && completing[p.word(k-1)] {
			k--
		}
		if k > 0 && completing[p.word(k)] {
			k--
		}
		if !p.items[k].capital {
			break
		}
		from = k
	}
	for to < len(p.items) {
		k := to
		if completing[p.word(k)] {
			if k++; p.word(k) == "the" {
				k++
			}
		}
		if k >= len(p.items) || !p.items[k].capital {
			break
		}
		to = k + 1
	}
	return from, to
}

func (p *paragraph) lowerItems(from, to int) []string {
	if from >= to {
		return nil
	}
	return p.text.Lowers(wording.Range{From: p.items[from].From, To: p.items[to-1].To})
}

// namesState reports whether a State's name is among the words.
func namesState(words []string) bool {
	const most = 7 // words of a State's name
	for i := range words {
		for j := i + 1; j <= min(len(words), i+most); j++ {
			if delegation.State(strings.Join(words[i:j], " ")) {
				return true
			}
		}
	}
	return false
}
