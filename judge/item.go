package judge

import (
	"sort"
	"strings"

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

// String returns the sort's name in lower case.
func (s sortOfItem) String() string {
	return [...]string{"word", "mark", "sign", "citation", "date", "year", "turn", "figure", "quotation", "reference"}[s]
}

// side is one of the two texts.
type side uint8

// The sides.
const (
	oldSide side = iota
	newSide
)

// item is one typed piece of a paragraph: a word, a citation, a date. The items
// of a paragraph cover all its words and marks, in order.
type item struct {
	sort sortOfItem
	side side
	// small tells a word that only holds others together.
	small bool
	// capital tells that it begins with a capital letter.
	capital bool
	// named tells a word of the name of a body, an instrument or an event.
	named bool
	// open tells that the word diff did not keep the item.
	open bool
	// hunk is the index of the hunk an open item stands in.
	hunk int32
	// Paragraph is the index of the paragraph, From and To the range of its words.
	Paragraph, From, To int
	// at is the item's index in its paragraph.
	at int
	// value is what items are compared by: equal for equal things, however
	// they are written.
	value string
	// stem is the value of a word without its ending.
	stem string
	// mention is what the item names, for those that are no words.
	mention *wording.Mention
	// partner is the item of the other side that a kept item is.
	partner *item
	// by names the principle that accounts for the item, "" for none; rule is that principle.
	by   string
	rule *Principle
	// twin is the item of the other side that says the same, of those that "same" explains.
	twin *item
}

// says reports whether an item says something by itself.
func (i *item) says() bool {
	switch i.sort {
	case aMark:
		return false
	case aWord:
		return !i.small
	}
	return true
}

// paragraph is a paragraph read as items.
type paragraph struct {
	text  *wording.Text
	side  side
	index int
	items []item
	// itemAt is, for each word of the text, the index of its item.
	itemAt []int32
	// lower is the text in lower case, once it was asked for.
	lower string
	// families are the families of its verbs, as far as they were asked for.
	families []*string
	// numbers counts the years, dates, turns and figures before each item, and all of them.
	numbers []int32
	// endorses tells that a verb in it makes something the organ's own.
	endorses bool
}

// printed returns the words of a run of items as the text has them.
func (p *paragraph) printed(from, to int) string {
	if from >= to {
		return ""
	}
	return p.text.Text[p.text.Start(p.items[from].From):p.text.End(p.items[to-1].To-1)]
}

// reach is how many items on either side are asked about an item: what is further off in a
// long paragraph is of other things.
const reach = 80

// around returns the range of items within reach of one.
func (p *paragraph) around(at int) (from, to int) {
	return max(0, at-reach), min(len(p.items), at+reach+1)
}

// opensAt reports whether a verb that governs on begins at a byte.
func (p *paragraph) opensAt(start int) bool {
	v := p.text.Verbs
	k := sort.Search(len(v), func(k int) bool { return v[k].Start >= start })
	return k < len(v) && v[k].Start == start
}

// word returns the value of item i in lower case, "" outside the text.
func (p *paragraph) word(i int) string {
	if i < 0 || i >= len(p.items) {
		return ""
	}
	return p.items[i].value
}

// mentions reports whether a phrase in lower case stands in the text.
func (p *paragraph) mentions(phrase string) bool {
	if p.lower == "" {
		p.lower = strings.ToLower(p.text.Text)
	}
	return strings.Contains(p.lower, phrase)
}

// wordsOf returns the words of an item.
func (p *paragraph) wordsOf(i *item) wording.Range { return wording.Range{From: i.From, To: i.To} }
