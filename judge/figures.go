package judge

import (
	"math"
	"slices"
	"strings"
)

// statistics explains a figure of what is only told that was counted anew.
func (c *change) statistics() []*item {
	there := map[string]bool{} // the old values: a figure of one of them changed places
	var first *couple
	for _, p := range c.couples(aFigure) {
		if p.old != nil {
			there[p.old.value] = true
		}
		if first == nil && p.old != nil && p.new != nil {
			first = &p
		}
	}
	found := c.eachCouple(func(old, new *item) bool {
		a, b := old.mention.Value, new.mention.Value
		mixed := c.worries(new) && b > a != (first.new.mention.Value > first.old.mention.Value) // some of it better, some worse
		return old.mention.Unit == new.mention.Unit && !mixed && c.counted(old) && c.counted(new) && alike(a, b) && !c.opposed(old, new) && !there[new.value]
	}, aFigure)
	for _, i := range found {
		found = append(found, c.bounds(i)...)
	}
	return found
}

// alike reports whether two figures may be of one thing, counted again: neither much more
// than the other.
func alike(a, b float64) bool {
	const most = 1.6 // times
	return a > 0 && b > 0 && (a >= 10 || b >= 10 || a != math.Trunc(a) || b != math.Trunc(b)) && a <= most*b && b <= most*a
}

// opposed reports whether one figure is a lower bound and the other an upper one.
func (c *change) opposed(a, b *item) bool {
	bound := func(i *item) int {
		for _, j := range c.bounds(i) {
			switch j.value {
			case "more", "over", "least", "no":
				return 1
			case "fewer", "less":
				return -1
			}
		}
		return 0
	}
	return bound(a)*bound(b) < 0
}

// bounds returns the changed words before a figure that say how exact it is.
func (c *change) bounds(i *item) []*item {
	p := c.paragraphOf(i)
	var out []*item
	for k := i.at - 1; k >= 0 && k >= i.at-4 && p.items[k].open && bounding[p.items[k].value]; k-- {
		out = append(out, &p.items[k])
	}
	return out
}

var bounding = setOf("more than over some nearly almost at least fewer no less approximately estimated close to up")

// counted reports whether a figure is a statistic of what is only told: not what is to be,
// or what is needed.
func (c *change) counted(i *item) bool {
	p, cl := c.paragraphOf(i), c.clauseOf(i)
	const far, beside = 10, 8
	rest := p.items[min(i.at, max(cl.from+1, i.at-far)):min(len(p.items), i.at+far+1)] // without the verb
	planned := slices.ContainsFunc(p.items[max(0, i.at-beside):min(len(p.items), i.at+beside)], func(j item) bool {
		return j.value == "be" && p.word(j.at-1) == "to" || j.value == "to" && (p.word(j.at-1) == "is" || p.word(j.at-1) == "are") || j.value == "need" && j.at < i.at && j.at > i.at-4
	})
	return c.tells(i) && !planned && !slices.ContainsFunc(rest, func(j item) bool {
		return j.sort == aWord && (ruling[j.value] || ruling[strings.TrimSuffix(j.value, "s")])
	}) && !p.near(i.at, beside, trends)
}

var (
	// ruling are words beside which a figure is part of a decision or is itself the news.
	ruling = setOf(rulingWords)
)

// trends are words that say which way a figure goes.
var trends = setOf("fell rose declined dropped grew risen fallen doubled halved kilometre kilometer members seats reserved consent degrees")

// worries reports whether what an item stands in is told with concern: then a figure is
// what the concern is about.
func (c *change) worries(i *item) bool {
	cl := c.clauseOf(i)
	return anyOf(cl.p.items[cl.from:min(cl.to, cl.from+8)], worry)
}

var worry = setOf("concern concerned alarm alarmed alarming regret regretting deplore deplores deploring worried grave gravely")
