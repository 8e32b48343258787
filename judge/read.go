package judge

import (
	"sort"
	"strings"

	"resdiff/wording"
)

// longestQuotation is how many words a title or a theme may have; longer quotations are text.
const longestQuotation = 40

// readParagraph reads a paragraph of one side as items.
func (p *pair) readParagraph(side side, index int) *paragraph {
	t := p.docs[side].texts[index]
	out := &paragraph{pair: p, text: t, side: side, index: index, items: make([]item, 0, len(t.Words)), itemAt: make([]int32, len(t.Words))}
	for _, v := range t.Verbs {
		out.directive = append(out.directive, p.lexicon.Family(v) == "directive")
	}
	for i := 0; i < len(t.Words); {
		it := item{p: out, word: &p.words[t.IDs[i]], from: int32(i), at: int32(len(out.items))}
		it.capital = it.word.capital
		to := i + 1
		it.named = out.inName(i) && (out.inName(i-1) || out.inName(i+1))
		if m, end := out.typed(i); m != nil {
			it.word, to = wordOf(m), end
			if it.sort == aCitation {
				to, it.day = out.dated(i, to)
			}
		} else if e := out.phraseAt(i); e != nil {
			it.word, to = &e.is, i+len(e.form)
		}
		it.to = int32(to)
		for ; i < to; i++ {
			out.itemAt[i] = it.at
		}
		out.endorses = out.endorses || it.sort == aWord && it.in(endorsing)
		out.items = append(out.items, it)
	}
	return out
}

// typed returns the longest mention that an item is made of and that begins with a word, and the word
// after it; nil for none.
func (p *paragraph) typed(i int) (best *wording.Mention, end int) {
	start := p.text.Start(i)
	list := mentionsFrom(p.text, start)
	for k := 0; k < len(list) && list[k].Start == start; k++ {
		m := &list[k]
		switch m.Kind {
		case wording.Citation, wording.Date, wording.Figure, wording.CrossRef, wording.Title:
			if _, to := p.text.Range(start, m.End); to > end && (m.Kind != wording.Title || to-i <= longestQuotation) {
				best, end = m, to
			}
		}
	}
	return best, end
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
		if m, to := p.typed(i + 1); m != nil && m.Kind == wording.Date && m.Unit == "" && len(m.Key) > len("2024") {
			return to, m.Key
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
	return word >= 0 && word < len(p.text.Words) && p.text.Kinds[word].Has(wording.Body, wording.Instrument, wording.Event, wording.Title)
}
