package judge

import (
	"resdiff/align"
	"resdiff/diff"
	"resdiff/wording"
	"slices"
	"strings"
)

// smallWords explains words that only hold others together: those of a hunk of which
// something else is explained, and by themselves the article of what is one of its kind.
func (c *change) smallWords() []*item {
	var out []*item
	typed := false
	ands := 0
	var and *item // the only one that changed
	for _, h := range c.hunks {
		for _, i := range h.items() {
			if i.value == "and" && i.by == "" {
				ands++
				and = i
			}
		}
		typed = typed || slices.ContainsFunc(h.items(), func(i *item) bool { return i.by != "" && carries[i.by] })
	}
	if ands > 1 {
		and = nil
	}
	for _, h := range c.hunks {
		all := h.items()
		alone := len(left(all)) == 1
		beside := slices.ContainsFunc(all, func(i *item) bool { return i.by != "" && carries[i.by] })
		for _, i := range all {
			switch {
			case i.sort != aWord || !i.small:
			case beside, typed && (i.value == "and" || i.value == "the" || i.value == "its"), i.value == "also":
				out = append(out, i)
			case i.value == "and" && (alone && c.beforeVerb(i) || c.commaFor(h, and)):
				out = append(out, i)
			case i.value == "the" && alone && c.paragraphOf(i).word(i.at-1) != "as" && (!c.beforePlural(i) || c.tells(i)):
				out = append(out, i)
			}
		}
	}
	return out
}

// commaFor reports whether a hunk is nothing but "and" and commas in a list that goes on to
// another "and", or before "that", and no other "and" of the paragraph changed: "women and men"
// and "women, men", but not what may say who somebody is: "Lesotho, the occupying Power".
func (c *change) commaFor(h hunk, and *item) bool {
	if and == nil || slices.ContainsFunc(h.items(), func(i *item) bool { return i != and && i.value != "," }) {
		return false
	}
	p := c.paragraphOf(and)
	const far = 8 // words of a member
	return p.word(and.at+1) == "that" || slices.ContainsFunc(p.items[and.at+1:min(len(p.items), and.at+far)], func(j item) bool { return j.value == "and" && !j.open })
}

// beforeVerb reports whether a word stands between a mark and a verb that governs on.
func (c *change) beforeVerb(i *item) bool {
	p := c.paragraphOf(i)
	if i.at == 0 || p.items[i.at-1].sort != aMark || i.at+1 >= len(p.items) {
		return false
	}
	start := p.text.Start(p.items[i.at+1].From)
	return p.opensAt(start)
}

// carries are the principles that account for the small words beside what they explain.
var carries = map[string]bool{"citation": true, "own resolution": true, "list grew": true, "turn": true, "date": true, "event": true, "theme": true, "name": true, "acronym": true, "moved": true}

// beforePlural reports whether the noun after an article is in the plural.
func (c *change) beforePlural(i *item) bool {
	p := c.paragraphOf(i)
	for k := i.at + 1; k < len(p.items) && k <= i.at+4; k++ {
		it := &p.items[k]
		if it.sort != aWord || it.small {
			return false
		}
		if strings.HasSuffix(it.value, "s") {
			return true
		}
	}
	return false
}

// elsewhere explains words of a passage that went from one place of the document to another
// as they are: not of one that was copied and stays where it was.
func (c *change) elsewhere() []*item {
	var out []*item
	for _, e := range c.Words() {
		if e.Elsewhere != nil && !e.Elsewhere.Copied && e.Elsewhere.Chance >= sureMove && c.sameWords(e) {
			out = append(append(out, c.itemsOf(e, oldSide)...), c.itemsOf(e, newSide)...)
		}
	}
	return slices.DeleteFunc(out, func(i *item) bool { return !i.open })
}

// sureMove is the chance from which words are taken to have moved; below it a report says
// "probably".
const sureMove = 0.9

// sameWords reports whether the words of an edit are those of the passage they went to or
// came from.
func (c *change) sameWords(e diff.Edit) bool {
	here, there, side, other := e.Old, e.Elsewhere.Passage, c.pair.read.Old, c.pair.read.New
	if e.Op == diff.Insert {
		here, side, other = e.New, other, side
	}
	return slices.Equal(lowerIn(side[here.Paragraph], here), lowerIn(other[there.Paragraph], there))
}

// lowerIn returns the words of a passage in lower case.
func lowerIn(t *wording.Text, at align.Passage) []string {
	from, to := t.Range(at.Start, at.End)
	out := make([]string, 0, to-from)
	for i := from; i < to; i++ {
		if t.Word(i) {
			out = append(out, t.Lower(i))
		}
	}
	return out
}

// joints explains the words that join the parts of a paragraph which became several, or the
// other way round: "to" and "and" where a part begins.
func (c *change) joints() []*item {
	if len(c.old)+len(c.new) == 2 {
		return nil
	}
	var out []*item
	for _, h := range c.hunks {
		all := h.items()
		if !slices.ContainsFunc(all, c.beginsPart) {
			continue
		}
		for _, i := range all {
			if joining[i.value] || i.sort == aMark {
				out = append(out, i)
			}
		}
	}
	return out
}

var joining = setOf("to and that")

// beginsPart reports whether an item is the first of a paragraph that is not the first of
// its side.
func (c *change) beginsPart(i *item) bool {
	first := c.old[0]
	if i.side == newSide {
		first = c.new[0]
	}
	return i.at == 0 && i.Paragraph != first.index
}
