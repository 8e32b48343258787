package judge

import (
	"sort"

	"resdiff/diff"
	"resdiff/resolution"
	"resdiff/wording"
)

// sortOfItem tells what an item of a text is.
type sortOfItem uint8

// The sorts of items.
const (
	aWord      sortOfItem = iota // a word, or a phrase that stands in the table of equal phrases
	aMark                        // a punctuation mark that says nothing by itself
	aSign                        // any other mark: mathematical, currency, § & ? ! … and brackets
	aCitation                    // a resolution, decision or document, with the day it is dated
	aDate                        // a day, month or range of days
	aYear                        // a year alone
	aTurn                        // the number of a session, meeting, report or other thing that comes in turns
	aFigure                      // a quantity
	aQuotation                   // words in quotation marks, the marks included
	aReference                   // a paragraph of the resolution: "paragraph 4 above"
)

// side is one of the two texts.
type side uint8

// The sides.
const (
	oldSide side = iota
	newSide
)

// item is a typed piece of a paragraph: a word, a citation, a date. Items cover all of it, in order.
type item struct {
	*word
	p *paragraph
	// partner is the item of the other side that a kept item is, or that says the same.
	partner *item
	// rule is the principle that accounts for the item; nil for none.
	rule *Principle
	// from and to are the range of its words in the text, at is its index in the paragraph.
	from, to, at int32
	// capital tells that a capital letter stands in it, named that it is part of the name
	// of a body, an instrument or an event, open that the word diff did not keep it.
	capital, named, open bool
}

// by reports whether a principle accounts for an item.
func (i *item) by(name string) bool { return i.rule != nil && i.rule.Name == name }

// start and end are the bytes of the text that an item stands at.
func (i *item) start() int { return i.p.text.Start(int(i.from)) }
func (i *item) end() int   { return i.p.text.End(int(i.to) - 1) }

// lowers returns the words of an item in lower case.
func (i *item) lowers() []string {
	return i.p.text.Lowers(wording.Range{From: int(i.from), To: int(i.to)})
}

// nowhere stands for what is before the first item and after the last.
var nowhere = item{word: &word{sort: aMark}}

// beside returns the item so many places on, or back.
func (i *item) beside(n int) *item {
	if i.p == nil {
		return i
	}
	if k := int(i.at) + n; k >= 0 && k < len(i.p.items) {
		return &i.p.items[k]
	}
	return &nowhere
}

// around returns the items of a paragraph from some before one to some after it.
func (i *item) around(before, after int) []item {
	return i.p.items[max(0, int(i.at)-before):min(len(i.p.items), int(i.at)+after+1)]
}

// near reports whether a word of some lists, or its plural, stands so near.
func (i *item) near(reach int, lists list) bool {
	return has(i.around(reach, reach), func(j *item) bool { return j.sort == aWord && j.plural&lists != 0 })
}

// has reports whether one of some items is such.
func has(items []item, such func(*item) bool) bool {
	for k := range items {
		if such(&items[k]) {
			return true
		}
	}
	return false
}

// hasWord reports whether a word of some lists is among items, of no name and no "decision 52/492".
func hasWord(items []item, lists list) bool {
	for k := range items {
		if i := &items[k]; i.lists&lists != 0 && i.sort == aWord && !i.named && !(k+1 < len(items) && items[k+1].sort == aCitation) {
			return true
		}
	}
	return false
}

// paragraph is a paragraph read as items.
type paragraph struct {
	pair  *pair
	text  *wording.Text
	side  side
	index int
	items []item
	// itemAt is, for each word of the text, the index of its item.
	itemAt []int32
	// directive tells of each verb whether it asks or decides, as the lexicon has it.
	directive []bool
	// endorses tells that a verb in it makes something the organ's own.
	endorses bool
}

// kind tells which part of the document a paragraph is of.
func (p *paragraph) kind() resolution.Kind {
	return p.pair.docs[p.side].Paragraphs[p.index].Kind
}

// reach is how many items on either side are asked about an item: what is further off is of others.
const reach = 80

// opens reports whether a verb that governs on begins with an item.
func (i *item) opens() bool {
	return i.p != nil && i.kind() == diff.Verb && (i.at == 0 || i.beside(-1).kind() != diff.Verb)
}

// of reports whether an item is of a mention of one of some kinds.
func (i *item) of(kinds ...wording.Kind) bool {
	return i.p != nil && i.p.text.Kinds[i.from].Has(kinds...)
}

// itemOf returns the index of the first item that ends after a byte.
func (p *paragraph) itemOf(start int) int {
	return sort.Search(len(p.items), func(k int) bool { return p.items[k].end() > start })
}
