package judge

import (
	"cmp"
	"slices"
	"sort"
	"strings"

	"resdiff/diff"
	"resdiff/wording"
)

// sortEdits gives each edit of a change the sort of its words, and the principle that accounts for
// all of them. The change may have been judged in the other order.
func (c *change) sortEdits(edits []diff.Edit) {
	for k := range edits {
		e := &edits[k]
		e.Kind, e.Rule = diff.KindNone, ""
		if e.Op == diff.Equal {
			continue
		}
		items := c.touched(c.Edits[k])
		if len(items) > 1 {
			items = slices.DeleteFunc(items, func(i *item) bool { return i.by("marks") })
		}
		e.Kind, e.Rule = kindOf(items)
	}
}

// clauseWords is from how many words that say something on an edit is a clause.
const clauseWords = 4

// kindOf tells what sort of words are left over of some items, or what accounts for all of them.
func kindOf(items []*item) (diff.Kind, string) {
	rest := leftOf(items, func(*item) bool { return true })
	switch {
	case len(items) == 0:
		return diff.Editorial, ""
	case len(rest) == 0:
		rule := items[0].rule
		return cmp.Or(rule.Kind, diff.Editorial), rule.Name
	case saying(rest) >= clauseWords:
		return diff.Clause, ""
	}
	kind := diff.Term
	for _, i := range rest {
		switch k := i.kind(); {
		case i.sort == aMark || k == diff.Term:
		case k == diff.Verb:
			return k, ""
		default:
			kind = k
		}
	}
	if len(rest[0].p.pair.lexicon.Hedges(strings.Fields(lowerOf(rest)))) > 0 {
		kind = diff.Hedge
	}
	return kind, ""
}

// kind tells what sort of word an item is.
func (i *item) kind() diff.Kind {
	switch {
	case i.sort == aCitation, i.of(wording.Instrument):
		return diff.Citation
	case i.dated(), i.sort == aTurn:
		return diff.Date
	case i.sort == aFigure:
		return diff.Figure
	case i.sort == aReference:
		return diff.CrossRef
	case i.sort == aQuotation, i.of(wording.Event):
		return diff.Event
	case i.of(wording.Actor, wording.Body):
		return diff.Actor
	}
	verbs, start := i.p.text.Verbs, i.start()
	if k := sort.Search(len(verbs), func(k int) bool { return verbs[k].Start > start }) - 1; k >= 0 && start < verbs[k].End {
		return diff.Verb
	}
	return diff.Term
}
