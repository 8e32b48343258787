package judge

import "strings"

// restated explains an act that is said again as what it was before: "Requests" and
// "Reaffirms its request to", where nothing else of the paragraph changed.
func (c *change) restated() []*Item {
	if !c.isRestated() {
		return nil
	}
	var out []*Item
	for _, h := range c.hunks {
		out = append(append(out, left(h.old)...), left(h.new)...)
	}
	return out
}

// isRestated reports whether one opening verb only renews the other, and what is asked, of
// whom and by when is kept word for word.
func (c *change) isRestated() bool {
	if len(c.old) != 1 || len(c.new) != 1 {
		return false
	}
	p, q := c.old[0], c.new[0]
	a, b := p.opening(), q.opening()
	if a == nil || b == nil || len(a.Verbs) != 1 || len(b.Verbs) != 1 || len(a.Modifiers)+len(b.Modifiers) > 0 || again(*a) || again(*b) {
		return false
	}
	if !renews(b.Verbs[0], a.Verbs[0]) && !renews(a.Verbs[0], b.Verbs[0]) {
		return false
	}
	for _, h := range c.hunks {
		for _, i := range append(h.old[:len(h.old):len(h.old)], h.new...) {
			v, of := a, p
			if i.Side == New {
				v, of = b, q
			}
			within := of.text.Words[i.From].Start < v.End
			after := (i.value == "to" || i.value == "for" || i.value == "upon") && i.at == of.itemOf(v.End-1)+1
			if !within && !after && i.Sort != Mark && i.by == "" {
				return false
			}
			if !within && i.by != "" && !unmoved[i.by] {
				return false // a deadline or a figure moved
			}
		}
	}
	return true
}

// renews reports whether an act renews another: "renew its decision" and "decide".
func renews(act, plain string) bool {
	again, _, _ := strings.Cut(act, " its ")
	return said(act) == plain && plain != "" && renewing[again]
}

// unmoved are the principles by which nothing of what is asked moved on.
var unmoved = map[string]bool{"restated": true, "same": true, "marks": true, "sequence": true, "spacing": true}

var renewing = setOf("renew reaffirm reiterate")
