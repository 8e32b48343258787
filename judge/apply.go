package judge

import (
	"cmp"
	"sort"
	"strings"

	"resdiff/align"
	"resdiff/diff"
	"resdiff/wording"
)

// Apply judges every change of a comparison, writes down on each what it means, and returns
// the verdicts.
func Apply(c *diff.Comparison, lexicon *Lexicon) []Verdict {
	p := newPair(c, lexicon)
	verdicts, changes := p.judgeAll()
	for k := range c.Changes {
		ch, v := &c.Changes[k], &verdicts[k]
		ch.Leftover, ch.Reasons = nil, nil
		if ch.Status == diff.Unchanged {
			if ch.Attention == diff.Substantive { // by an earlier judge
				ch.Attention = diff.None
			}
			continue
		}
		ch.Attention, ch.Reasons, ch.Weight = v.Attention, v.reasons(), v.Weight
		for _, l := range v.Leftover {
			ch.Leftover = append(ch.Leftover, diff.Leftover{Old: l.Old, New: l.New})
		}
		if ch.Status != diff.Amended {
			for n := range ch.Edits {
				ch.Edits[n].Kind = diff.Clause
			}
			continue
		}
		ch.Verb = v.Verb
		changes[k].sortEdits(v, ch.Edits)
	}
	p.look()
	if c.Title != nil {
		judgeTitle(c.Title, lexicon)
	}
	c.Summarize()
	return verdicts
}

// reasons says why a change is routine.
func (v *Verdict) reasons() []diff.Statement {
	if v.Attention == diff.Substantive {
		return nil
	}
	var out []diff.Statement
	for _, text := range v.Why {
		out = append(out, diff.Statement{What: text})
	}
	return out
}

// sortEdits gives each edit of a change the sort of words it is of, and the principle that
// accounts for all of them. The change may have been judged in the other order.
func (c *change) sortEdits(v *Verdict, edits []diff.Edit) {
	for k := range edits {
		e := &edits[k]
		e.Kind, e.Rule = diff.KindNone, ""
		if e.Op == diff.Equal {
			continue
		}
		items := append(c.itemsOf(c.Edits[k], oldSide), c.itemsOf(c.Edits[k], newSide)...)
		e.Kind, e.Rule = c.kindOf(items)
		if c.Rewritten && v.Attention == diff.Routine && e.Rule == "" {
			e.Kind = diff.Editorial
		}
	}
}

// clauseWords is from how many words that say something on an edit is a clause.
const clauseWords = 4

func (c *change) kindOf(items []*item) (diff.Kind, string) {
	var rule *Principle
	whole := true
	var says, rest []*item
	for _, i := range items {
		if i.sort == aMark && i.by == "marks" && len(items) > 1 {
			continue
		}
		if i.by == "" {
			whole = false
			rest = append(rest, i)
			if i.says() {
				says = append(says, i)
			}
		} else if rule == nil {
			rule = i.rule
		}
	}
	switch {
	case whole && rule == nil:
		return diff.Editorial, ""
	case whole:
		return cmp.Or(rule.Kind, diff.Editorial), rule.Name
	}
	if len(says) >= clauseWords {
		return diff.Clause, ""
	}
	kind := diff.Term
	for _, i := range items {
		if i.by == "" && i.sort != aMark {
			if k := c.kindOfItem(i); k == diff.Verb {
				return k, ""
			} else if k != diff.Term {
				kind = k
			}
		}
	}
	if c.hedges(rest) {
		kind = diff.Hedge
	}
	return kind, ""
}

// hedges reports whether words that stand side by side weaken or strengthen what is asked:
// "within existing resources".
func (c *change) hedges(items []*item) bool {
	for from := 0; from < len(items); {
		to := from + 1
		for to < len(items) && items[to].side == items[from].side && items[to].Paragraph == items[from].Paragraph && items[to].From == items[to-1].To {
			to++
		}
		for h := range c.pair.lexicon.findHedges(c.paragraphOf(items[from]).text.Lowers(wording.Range{From: items[from].From, To: items[to-1].To})) {
			if !h.neutral {
				return true
			}
		}
		from = to
	}
	return false
}

func (c *change) kindOfItem(i *item) diff.Kind {
	switch i.sort {
	case aCitation:
		return diff.Citation
	case aDate, aYear, aTurn:
		return diff.Date
	case aFigure:
		return diff.Figure
	case aReference:
		return diff.CrossRef
	case aQuotation:
		return diff.Event
	}
	p := c.paragraphOf(i)
	start := p.text.Start(i.From)
	verbs := p.text.Verbs
	if k := sort.Search(len(verbs), func(k int) bool { return verbs[k].Start > start }) - 1; k >= 0 && start < verbs[k].End {
		return diff.Verb
	}
	found := p.text.Mentions
	const most = 8 // mentions that may begin before a word and cover it
	for k, n := sort.Search(len(found), func(k int) bool { return found[k].Start > start })-1, 0; k >= 0 && n < most; k, n = k-1, n+1 {
		if m := &found[k]; start < m.End {
			switch m.Kind {
			case wording.Actor, wording.Body:
				return diff.Actor
			case wording.Instrument:
				return diff.Citation
			case wording.Event:
				return diff.Event
			}
		}
	}
	return diff.Term
}

// print returns items as the text has them, and the passages they are of: one for each run
// of them that stand side by side.
func (c *change) print(items []*item) (string, []align.Passage) {
	var out []string
	var places []align.Passage
	for n := 0; n < len(items); {
		p, first := c.paragraphOf(items[n]), items[n].at
		last := first
		for n++; n < len(items) && items[n].Paragraph == p.index && p.bridge(last+1, items[n].at); n++ {
			last = items[n].at
		}
		out = append(out, p.printed(first, last+1))
		places = append(places, align.Passage{Paragraph: p.index, Start: p.text.Start(p.items[first].From), End: p.text.End(p.items[last].To - 1)})
	}
	return strings.Trim(strings.Join(out, " … "), " ,;"), places
}

// bridge reports whether between item from and item to stand only open small words and marks.
func (p *paragraph) bridge(from, to int) bool {
	for k := from; k < to; k++ {
		if i := &p.items[k]; !i.open || i.says() {
			return false
		}
	}
	return from <= to
}
