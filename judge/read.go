package judge

import (
	"slices"
	"sort"
	"strings"
	"unicode"

	"resdiff/wording"
)

// longestQuotation is how many words a quotation may have to be a title or a
// theme; longer ones are text that is quoted, and are read word by word.
const longestQuotation = 40

// readParagraph reads a text as items.
func (p *pair) readParagraph(t *wording.Text, side side, index int) *paragraph {
	return new(paragraph).read(t, p.words, side, index)
}

// read makes a paragraph another, in the room that it has.
func (p *paragraph) read(t *wording.Text, words []word, side side, index int) *paragraph {
	*p = paragraph{
		text: t, side: side, index: index,
		items:   slices.Grow(p.items[:0], len(t.Words)),
		itemAt:  slices.Grow(p.itemAt[:0], len(t.Words))[:len(t.Words)],
		numbers: slices.Grow(p.numbers[:0], len(t.Words)+1),
	}
	next, named := p.typed(), p.names()
	for i := 0; i < len(t.Words); {
		known := &words[t.IDs[i]]
		it := item{side: side, Paragraph: index, From: i, To: i + 1}
		if m, to := next(i); m != nil {
			it.To, it.mention = to, m
			it.sort, it.value = sortOf(m)
			if it.sort == aCitation {
				it.To = p.dated(it.To)
				if k := it.To; k+2 < len(t.Words) && t.Key(k) == "(" && len(t.Key(k+1)) == 4 && strings.Trim(t.Key(k+1), "0123456789") == "" && t.Key(k+2) == ")" {
					it.To = k + 3 // "WHA76.27 (2023)"
				}
			}
		} else if e := equalPhrase(known.phrases, t, i); e != nil && !p.withinName(i+len(e.form)) {
			n, plain := len(e.form), e.plain
			it.To, it.value = i+n, plain
			it.stem, it.small = plain, n == 1 && small[plain] || smallPhrase[plain]
		} else {
			switch {
			case p.joinsNumbers(i):
				it.sort, it.value = aSign, "-"
			case t.Word(i):
				it.sort, it.value, it.stem, it.small = aWord, known.value, known.stem, known.small
			case known.punctuation:
				it.sort, it.value = aMark, t.Key(i)
			default:
				it.sort, it.value = aSign, t.Key(i)
			}
		}
		it.capital = known.capital
		it.named = named(i)
		it.at = len(p.items)
		for k := i; k < it.To; k++ {
			p.itemAt[k] = int32(it.at)
		}
		p.items = append(p.items, it)
		i = it.To
	}
	p.numbers = append(p.numbers, 0)
	for k := range p.items {
		it := &p.items[k]
		n := p.numbers[k]
		switch it.sort {
		case aYear, aDate, aTurn, aFigure:
			n++
		case aWord:
			p.endorses = p.endorses || endorsing[it.value]
		}
		p.numbers = append(p.numbers, n)
	}
	return p
}

// typed returns a function that gives the mention that an item is made of where
// one begins at a word, and the word after it.
func (p *paragraph) typed() func(i int) (*wording.Mention, int) {
	t, k := p.text, 0
	return func(i int) (*wording.Mention, int) {
		start := t.Start(i)
		for k < len(t.Mentions) && t.Mentions[k].Start < start {
			k++
		}
		var best *wording.Mention
		end := 0
		for j := k; j < len(t.Mentions) && t.Mentions[j].Start == start; j++ {
			m := &t.Mentions[j]
			switch m.Kind {
			case wording.Citation, wording.Date, wording.Figure, wording.CrossRef, wording.Title:
			default:
				continue
			}
			to := i + sort.Search(len(t.Words)-i, func(n int) bool { return t.Start(i+n) >= m.End })
			if m.Kind == wording.Title && to-i > longestQuotation || best != nil && to <= end {
				continue
			}
			best, end = m, to
		}
		return best, end
	}
}

// capitalIn reports whether a capital letter stands in a word: "el-Sheikh", "eWeek".
func capitalIn(key string) bool {
	return strings.ContainsFunc(key, unicode.IsUpper)
}

// names returns a function that tells of each word, asked in order, whether it is part
// of a name.
func (p *paragraph) names() func(i int) bool {
	t, k, end := p.text, 0, 0
	return func(i int) bool {
		for ; k < len(t.Mentions) && t.Mentions[k].Start <= t.Start(i); k++ {
			switch m := &t.Mentions[k]; m.Kind {
			case wording.Body, wording.Instrument, wording.Event, wording.Title:
				if m.Kind == wording.Title || strings.Contains(m.Key, " ") {
					end = max(end, m.End)
				}
			}
		}
		return t.Start(i) < end
	}
}

func sortOf(m *wording.Mention) (sortOfItem, string) {
	switch m.Kind {
	case wording.Citation:
		return aCitation, m.Key
	case wording.CrossRef:
		return aReference, m.Key
	case wording.Title:
		return aQuotation, strings.ToLower(m.Key)
	case wording.Figure:
		return aFigure, strings.SplitN(m.Key, " ", 2)[0] + percent(m.Unit)
	}
	switch {
	case m.Unit != "":
		return aTurn, strings.TrimPrefix(m.Key, m.Unit+" ")
	case len(m.Key) == len("2024"):
		return aYear, m.Key
	}
	return aDate, m.Key
}

// percent tells apart figures whose unit is part of them.
func percent(unit string) string {
	switch unit {
	case "%", "percentage points", "$", "€":
		return " " + unit
	}
	return ""
}

// dated returns the word after the date of a citation that ends before word i:
// "60/1 of 16 September 2005".
func (p *paragraph) dated(i int) int {
	t := p.text
	if i+1 >= len(t.Words) || t.Lower(i) != "of" || t.Key(i+1) == "" {
		return i
	}
	start := t.Start(i + 1)
	k := sort.Search(len(t.Mentions), func(k int) bool { return t.Mentions[k].Start >= start })
	for ; k < len(t.Mentions) && t.Mentions[k].Start == start; k++ {
		if m := &t.Mentions[k]; m.Kind == wording.Date && m.Unit == "" && len(m.Key) > len("2024") {
			return i + 1 + sort.Search(len(t.Words)-i-1, func(n int) bool { return t.Start(i+1+n) >= m.End })
		}
	}
	return i
}

// withinName reports whether a name goes on over the end of a phrase before word i: "States
// members of the United Nations | Pier Board".
func (p *paragraph) withinName(i int) bool {
	t := p.text
	if i >= len(t.Words) || !capitalIn(t.Key(i)) || !capitalIn(t.Key(i-1)) {
		return false
	}
	const most = 8 // mentions that may begin before a word and cover it
	list := p.text.Mentions
	for k, n := sort.Search(len(list), func(k int) bool { return list[k].Start > t.Start(i-1) })-1, 0; k >= 0 && n < most; k, n = k-1, n+1 {
		if list[k].Kind == wording.Body && list[k].End >= t.End(i) {
			return true
		}
	}
	return false
}

// joinsNumbers reports whether word i is a dash that says something: a minus sign, or what
// makes a range of two numbers.
func (p *paragraph) joinsNumbers(i int) bool {
	t := p.text
	if k := t.Key(i); k != "-" && k != "–" || i+1 >= len(t.Words) || t.Start(i+1) != t.End(i) {
		return false
	}
	c := t.Key(i + 1)
	return c != "" && c[0] >= '0' && c[0] <= '9'
}

// routineMarks are all the marks that a change of punctuation may be of; any
// other says something.
const routineMarks = ",.;:'\"-–—()/،؛。，、；：·"

// endorsing are verbs that make what is in a document the organ's own.
var endorsing = setOf("endorse endorses endorsing approve approves approving")
