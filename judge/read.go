package judge

import (
	"sort"
	"strings"

	"resdiff/wording"
)

// longestQuotation is how many words a quotation may have to be a title or a
// theme; longer ones are text that is quoted, and are read word by word.
const longestQuotation = 40

// readParagraph reads a paragraph of one side as items.
func (pair *pair) readParagraph(side side, index int) *paragraph {
	t := pair.docs[side].texts[index]
	p := &paragraph{pair: pair, text: t, side: side, index: index, items: make([]item, 0, len(t.Words)), itemAt: make([]int32, len(t.Words))}
	for _, v := range t.Verbs {
		p.directive = append(p.directive, pair.lexicon.Family(v) == "directive")
	}
	mentions := t.Mentions
	for i := 0; i < len(t.Words); {
		it := item{p: p, word: &pair.words[t.IDs[i]], from: int32(i), at: int32(len(p.items))}
		it.capital = it.word.capital
		start, to := t.Start(i), i+1
		for len(mentions) > 0 && mentions[0].Start < start {
			mentions = mentions[1:]
		}
		it.named = p.inName(i) && (p.inName(i-1) || p.inName(i+1))
		if m, end := p.typed(mentions, i); m != nil {
			it.word, to = wordOf(m), end
			if it.sort == aCitation {
				to, it.day = p.dated(i, to)
			}
		} else if e := p.phraseAt(i); e != nil {
			it.word, to = &e.is, i+len(e.form)
		}
		it.to = int32(to)
		for ; i < to; i++ {
			p.itemAt[i] = it.at
		}
		p.endorses = p.endorses || it.sort == aWord && it.in(endorsing)
		p.items = append(p.items, it)
	}
	return p
}

// typed returns the longest mention that an item is made of and that is the first of some
// where it begins at a word, and the word after it; nil for none.
func (p *paragraph) typed(mentions []wording.Mention, i int) (best *wording.Mention, end int) {
	for k := 0; k < len(mentions) && mentions[k].Start == p.text.Start(i); k++ {
		m := &mentions[k]
		switch m.Kind {
		case wording.Citation, wording.Date, wording.Figure, wording.CrossRef, wording.Title:
			if to := p.wordAt(i, m.End); to > end && (m.Kind != wording.Title || to-i <= longestQuotation) {
				best, end = m, to
			}
		}
	}
	return best, end
}

// wordAt returns the first word from one on that starts at a byte or after it.
func (p *paragraph) wordAt(from, start int) int {
	return from + sort.Search(len(p.text.Words)-from, func(n int) bool { return p.text.Start(from+n) >= start })
}

// wordOf returns what an item is that names something.
func wordOf(m *wording.Mention) *word {
	w := &word{sort: aDate, value: m.Key, mention: m}
	switch m.Kind {
	case wording.Citation:
		w.sort = aCitation
	case wording.CrossRef:
		w.sort = aReference
	case wording.Title:
		w.sort, w.value = aQuotation, strings.ToLower(m.Key)
	case wording.Figure:
		w.sort = aFigure
		w.value, _, _ = strings.Cut(m.Key, " ")
		switch m.Unit {
		case "%", "percentage points", "$", "€":
			w.value += " " + m.Unit
		}
	default:
		switch {
		case m.Unit != "":
			w.sort, w.value = aTurn, strings.TrimPrefix(m.Key, m.Unit+" ")
		case len(m.Key) == len("2024"):
			w.sort = aYear
		}
	}
	return w
}

// mentionsFrom returns the mentions of a text that start at a byte or after it.
func mentionsFrom(t *wording.Text, start int) []wording.Mention {
	list := t.Mentions
	return list[sort.Search(len(list), func(k int) bool { return list[k].Start >= start }):]
}

// dated returns the word after the date of a citation from one word up to another, and the date: "60/1 of
// 16 September 2005", "WHA76.27 (2023)".
func (p *paragraph) dated(from, i int) (end int, day string) {
	t := p.text
	if t.Lower(i) == "of" && i+1 < len(t.Words) {
		for _, m := range mentionsFrom(t, t.Start(i+1)) {
			if m.Start == t.Start(i+1) && m.Kind == wording.Date && m.Unit == "" && len(m.Key) > len("2024") {
				return p.wordAt(i+1, m.End), m.Key
			}
			if m.Start > t.Start(i+1) {
				break
			}
		}
	}
	if year := t.Key(i + 1); t.Key(i) == "(" && len(year) == len("2024") && strings.Trim(year, digits) == "" && t.Key(i+2) == ")" {
		i += 3
	}
	_, year, _ := strings.Cut(t.Text[t.Start(from):t.End(i-1)], "(")
	return i, year[:min(len(year), len("2024"))]
}

// phraseAt returns the longest phrase of the table that stands at a word; nil for none, and where a
// name goes on over its end: "States members of the United Nations | Pier Board".
func (p *paragraph) phraseAt(at int) *phrase[word] {
	list := equalPhrases()[p.text.Lower(at)]
	for k := range list {
		if p.text.Reads(at, list[k].form) {
			if end := at + len(list[k].form); p.inName(end) && p.inName(end-1) && p.pair.words[p.text.IDs[end]].capital {
				return nil
			}
			return &list[k]
		}
	}
	return nil
}

// inName reports whether a word is of the name of a body, an instrument or an event, or of a title.
func (p *paragraph) inName(word int) bool {
	return word >= 0 && word < len(p.text.Words) && p.text.Kinds()[word].Has(wording.Body, wording.Instrument, wording.Event, wording.Title)
}

// mentionsAt gives the mentions that cover a word and begin before it or with it, the last of
// them first.
func (p *paragraph) mentionsAt(word int) func(yield func(*wording.Mention) bool) {
	const most = 8 // that may begin before a word and cover it
	list, start := p.text.Mentions, p.text.Start(word)
	return func(yield func(*wording.Mention) bool) {
		last := sort.Search(len(list), func(k int) bool { return list[k].Start > start }) - 1
		for k := last; k >= 0 && k > last-most; k-- {
			if start < list[k].End && !yield(&list[k]) {
				return
			}
		}
	}
}
