package judge

import "slices"

// step is how far something of a sort is told to have moved on: turns, sessions or years.
type step struct {
	sort sortOfItem
	n    int
}

// inStep reports whether what is told moved on as far as a session or meeting told beside it, or it
// is one: the sixty-ninth of 2025 and the seventy-fourth of 2030, whatever lies between the documents.
// Two citations may move in step too, but years by themselves often do by chance.
func (c *change) inStep(old, new *item) bool {
	n := stepOf(old, new)
	if n <= 0 || !new.tells() {
		return false
	}
	if c.steps == nil {
		c.countSteps()
	}
	others := c.steps[step{aTurn, n}]
	switch new.sort {
	case aTurn:
		others += c.steps[step{aCitation, n}] + c.steps[step{aDate, n}] + c.steps[step{aYear, n}] - 1
	case aCitation:
		others += c.steps[step{aCitation, n}] - 1
	}
	return others > 0
}

// countSteps counts the steps of what a change tells, once for all that ask.
func (c *change) countSteps() {
	c.steps = map[step]int{}
	for k := range c.hunks {
		for _, s := range [...]sortOfItem{aTurn, aCitation, aDate, aYear} {
			a, b := allOfSort(c.hunks[k].old, s), allOfSort(c.hunks[k].new, s)
			if len(a) != len(b) {
				continue
			}
			for i := range b {
				if b[i].tells() {
					c.steps[step{s, stepOf(a[i], b[i])}]++
				}
			}
		}
	}
}

// stepOf returns how many turns, sessions or years one item is on from another; 0 for those of
// other kinds.
func stepOf(old, new *item) int {
	switch {
	case old.sort != new.sort:
		return 0
	case old.sort == aTurn:
		return turnOn(old, new)
	case old.sort == aCitation:
		s, from, _ := citedTurns(old.value)
		t, to, _ := citedTurns(new.value)
		if s != t {
			return 0
		}
		return to - from
	}
	n, _ := yearsApart(old.value, new.value)
	return n
}

// allOfSort returns the items of a sort.
func allOfSort(items []*item, s sortOfItem) []*item {
	return slices.DeleteFunc(slices.Clone(items), func(i *item) bool { return i.sort != s })
}
