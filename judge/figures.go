package judge

import "math"

// statistics explains a figure of what is only told that was counted anew, and the words that
// say how exact it is.
func (c *change) statistics() {
	grew := 0 // whether the first figure did: 1 or -1
	for old, new := range c.couples(aFigure) {
		more := 1
		if new.mention.Value <= old.mention.Value {
			more = -1
		}
		if grew == 0 {
			grew = more
		}
		if new.worries() && more != grew { // some of it better, some worse
			continue
		}
		if old.mention.Unit == new.mention.Unit && old.counted() && new.counted() && alike(old.mention.Value, new.mention.Value) {
			for _, i := range [...]*item{old, new} {
				c.explain(i)
				for n := -1; n >= -4 && i.beside(n).open && i.beside(n).in(about); n-- {
					c.explain(i.beside(n))
				}
			}
		}
	}
}

// alike reports whether two figures may be of one thing, counted again: neither much more
// than the other.
func alike(a, b float64) bool {
	const most = 1.6 // times
	return (max(a, b) >= 10 || a != math.Trunc(a)) && a <= most*b && b <= most*a
}

// counted reports whether a figure is a statistic of what is only told: not what is to be,
// or what is needed.
func (i *item) counted() bool {
	planned := has(i.around(8, 7), func(j *item) bool {
		before := j.beside(-1).value
		return j.value == "be" && before == "to" || j.value == "to" && (before == "is" || before == "are") || j.value == "need" && j.at < i.at && j.at > i.at-4
	})
	cl := i.clause()
	verbless := i.around(min(10, int(i.at)-cl.from-1), 10)
	return i.tells() && !i.part() && !planned && !i.near(8, trends) && !has(verbless, func(j *item) bool { return j.sort == aWord && j.plural&(ruling|war) != 0 })
}

// worries reports whether what an item stands in is told with concern: then a figure is
// what the concern is about.
func (i *item) worries() bool {
	cl := i.clause()
	return hasWord(cl.p.items[cl.from:min(cl.to, cl.from+8)], worry)
}
