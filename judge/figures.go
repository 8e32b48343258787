package judge

import (
	"math"
	"slices"
	"strings"
)

// statistics explains a figure of what is only told that was counted anew, and the words that
// say how exact it is.
func (c *change) statistics() []*item {
	there := map[string]bool{} // the old values: a figure of one of them changed places
	for _, h := range c.hunks {
		for _, i := range ofSort(h.old, aFigure) {
			there[i.value] = true
		}
	}
	var first *couple
	for _, p := range c.couples(aFigure) {
		if first == nil && p.old != nil && p.new != nil {
			first = &p
		}
	}
	found := c.eachCouple(func(old, new *item) bool {
		grew := new.mention.Value > old.mention.Value
		if c.worries(new) && grew != (first.new.mention.Value > first.old.mention.Value) {
			return false // some of it better, some worse
		}
		return old.mention.Unit == new.mention.Unit && c.counted(old) && c.counted(new) && alike(old.mention.Value, new.mention.Value) && !there[new.value]
	}, aFigure)
	for _, i := range found {
		p := c.paragraphOf(i)
		for k := i.at - 1; k >= max(0, i.at-4) && p.items[k].open && about[p.items[k].value]; k-- {
			found = append(found, &p.items[k])
		}
	}
	return found
}

// about are words that say how exact a figure is, and not that it is a ceiling.
var about = setOf("more than over some nearly almost at least approximately estimated close to")

// alike reports whether two figures may be of one thing, counted again: neither much more
// than the other.
func alike(a, b float64) bool {
	const most = 1.6 // times
	return a > 0 && b > 0 && (a >= 10 || b >= 10 || a != math.Trunc(a) || b != math.Trunc(b)) && a <= most*b && b <= most*a
}

// counted reports whether a figure is a statistic of what is only told: not what is to be,
// or what is needed.
func (c *change) counted(i *item) bool {
	p, cl := c.paragraphOf(i), c.clauseOf(i)
	const far, beside = 10, 8
	rest := p.items[min(i.at, max(cl.from+1, i.at-far)):min(len(p.items), i.at+far+1)] // without the verb
	planned := slices.ContainsFunc(p.items[max(0, i.at-beside):min(len(p.items), i.at+beside)], func(j item) bool {
		before := p.word(j.at - 1)
		return j.value == "be" && before == "to" || j.value == "to" && (before == "is" || before == "are") || j.value == "need" && j.at < i.at && j.at > i.at-4
	})
	return c.tells(i) && !planned && !slices.ContainsFunc(rest, func(j item) bool {
		return j.sort == aWord && (ruling[j.value] || ruling[strings.TrimSuffix(j.value, "s")])
	}) && !p.near(i.at, beside, trends)
}

// trends are words that say which way a figure goes, and units that are no count.
var trends = setOf("fell rose declined dropped grew risen fallen doubled halved kilometre kilometer members seats reserved consent degrees")

// worries reports whether what an item stands in is told with concern: then a figure is
// what the concern is about.
func (c *change) worries(i *item) bool {
	cl := c.clauseOf(i)
	return anyOf(cl.p.items[cl.from:min(cl.to, cl.from+8)], worry)
}

var worry = setOf("concern concerned alarm alarmed alarming regret regretting deplore deplores deploring worried grave gravely")
