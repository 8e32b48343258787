package judge

import (
	"resdiff/align"
	"sort"
	"strings"

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
		items := append(c.itemsOf(c.Edits[k], Old), c.itemsOf(c.Edits[k], New)...)
		e.Kind, e.Rule = c.kindOf(items)
		if c.Rewritten && v.Attention == diff.Routine && e.Rule == "" {
			e.Kind = diff.Editorial
		}
	}
}

// clauseWords is from how many words that say something on an edit is a clause.
const clauseWords = 4

func (c *change) kindOf(items []*Item) (diff.Kind, string) {
	rule, whole := "", true
	var says []*Item
	for _, i := range items {
		if i.Sort == Mark && i.by == "marks" && len(items) > 1 {
			continue
		}
		if i.by == "" || i.taken != "" {
			whole = false
			if i.says() {
				says = append(says, i)
			}
		} else if rule == "" {
			rule = i.by
		}
	}
	if whole {
		return kindOfPrinciple(rule), rule
	}
	if len(says) >= clauseWords {
		return diff.Clause, ""
	}
	kind := diff.Term
	for _, i := range items {
		if i.taken == "" && (i.by != "" || i.Sort == Mark) {
			continue
		}
		if k := c.kindOfItem(i); k != diff.Term {
			kind = k
			if k == diff.Verb || k == diff.Hedge {
				break
			}
		}
	}
	return kind, ""
}

func kindOfPrinciple(name string) diff.Kind {
	switch name {
	case "sequence":
		return diff.Sequence
	case "citation", "own resolution", "list grew", "list slid":
		return diff.Citation
	case "turn", "date", "period":
		return diff.Date
	case "event", "theme":
		return diff.Event
	case "paragraph number":
		return diff.CrossRef
	case "statistic":
		return diff.Figure
	case "verbs in turn", "aged":
		return diff.Verb
	}
	return diff.Editorial
}

func (c *change) kindOfItem(i *Item) diff.Kind {
	switch i.Sort {
	case Citation:
		return diff.Citation
	case Date, Year, Turn:
		return diff.Date
	case Figure:
		return diff.Figure
	case Reference:
		return diff.CrossRef
	case Quotation:
		return diff.Event
	}
	p := c.paragraphOf(i)
	start := p.text.Words[i.From].Start
	verbs := p.text.Verbs
	if k := sort.Search(len(verbs), func(k int) bool { return verbs[k].Start > start }) - 1; k >= 0 && start < verbs[k].End {
		return diff.Verb
	}
	for h := range c.pair.lexicon.findHedges(p.text.Lower[i.From:i.To]) {
		if !h.neutral {
			return diff.Hedge
		}
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
func (c *change) print(items []*Item) (string, []align.Passage) {
	var out []string
	var places []align.Passage
	for n := 0; n < len(items); {
		p, first := c.paragraphOf(items[n]), items[n].at
		last := first
		for n++; n < len(items) && items[n].Paragraph == p.index && p.bridge(last+1, items[n].at); n++ {
			last = items[n].at
		}
		out = append(out, p.printed(first, last+1))
		words := p.text.Words
		places = append(places, align.Passage{Paragraph: p.index, Start: words[p.items[first].From].Start, End: words[p.items[last].To-1].End})
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
