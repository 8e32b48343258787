package judge

import (
	"slices"

	"resdiff/wording"
)

// whys says in words what accounts for the explained words of a change: each reason once,
// that of most words first, and punctuation and small words only where there is no other.
func (c *change) whys() []string {
	type reason struct {
		text  string
		words int
		minor bool
	}
	var found []reason
	for _, h := range c.hunks {
		for _, i := range h.items() {
			text := c.whyOf(i)
			if text == "" {
				continue
			}
			k := slices.IndexFunc(found, func(r reason) bool { return r.text == text })
			if k < 0 {
				k = len(found)
				found = append(found, reason{text: text, minor: minor[i.by]})
			}
			found[k].words += i.To - i.From
		}
	}
	if slices.ContainsFunc(found, func(r reason) bool { return !r.minor }) {
		found = slices.DeleteFunc(found, func(r reason) bool { return r.minor })
	}
	slices.SortStableFunc(found, func(a, b reason) int { return b.words - a.words })
	var out []string
	for _, r := range found {
		out = append(out, r.text)
	}
	return out
}

// minor principles are told only where no other accounts for a word.
var minor = map[string]bool{"marks": true, "small words": true}

// whyOf says in words what accounts for one item; "" where nothing need be said: words
// that both texts have, one beside the other.
func (c *change) whyOf(i *item) string {
	switch {
	case i.by == "" || i.taken != "":
		return ""
	case i.by == "same" && i.sort == aMark:
		return ""
	case i.by == "same" && i.twin != nil:
		return c.whySame(i, i.twin)
	case i.by == "aged":
		return c.whyAged(i)
	case i.by == "event" && c.titleOfReport(i):
		return whyOf("theme")
	}
	return whyOf(i.by)
}

// whyOf says in words what a principle accounts for; "" for none.
func whyOf(name string) string {
	for k := range Principles {
		if Principles[k].Name == name {
			return Principles[k].Why
		}
	}
	return ""
}

// whySame says what tells two items apart that say the same.
func (c *change) whySame(a, b *item) string {
	p, q := c.paragraphOf(a), c.paragraphOf(b)
	x, y := wording.Range{From: a.From, To: a.To}, wording.Range{From: b.From, To: b.To}
	if p.printed(a.at, a.at+1) == q.printed(b.at, b.at+1) {
		return ""
	}
	if slices.Equal(p.text.Lowers(x), q.text.Lowers(y)) {
		switch {
		case slices.Equal(p.text.IDs[a.From:a.To], q.text.IDs[b.From:b.To]):
			return ""
		case p.opensAt(p.text.Start(a.From)) || q.opensAt(q.text.Start(b.From)):
			return "" // "Also welcomes" → "Welcomes"
		}
		return "a capital letter"
	}
	switch a.sort {
	case aWord:
		return "another spelling or an equal phrase"
	case aCitation:
		return "a citation given with more or less detail"
	}
	return "the same written in another way"
}

// whyAged says how time alone made one word of another.
func (c *change) whyAged(i *item) string {
	p := c.paragraphOf(i)
	if v := p.opening(); v != nil && p.text.Start(i.From) < v.End && !c.actRepeated() {
		return "what was noted or ahead is recalled or noted now that it is past"
	}
	if i.value == "continue" || i.small && c.beside(i, "continue") {
		return "asked to go on with what it was asked to do before"
	}
	return "said from a later point in time"
}

// actRepeated reports whether the new text opens by saying that an act was done before.
func (c *change) actRepeated() bool {
	v := c.new[0].opening()
	return v != nil && c.new[0].repeated(v) != ""
}

// titleOfReport reports whether the nearest noun before an item is of a document that comes
// out again, not of an event that is held.
func (c *change) titleOfReport(i *item) bool {
	const reach = 30 // words
	p := c.paragraphOf(i)
	for k := i.at - 1; k >= 0 && k > i.at-reach; k-- {
		switch w := p.word(k); {
		case documents[w]:
			return true
		case gatherings[w]:
			return false
		}
	}
	return false
}

// beside reports whether the hunk of an item has a word.
func (c *change) beside(i *item, value string) bool {
	h := &c.hunks[i.hunk]
	return slices.ContainsFunc(h.items(), func(j *item) bool { return j.value == value })
}
