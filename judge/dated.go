package judge

// dates explains dates and years that moved on with the documents.
func (c *change) dates() []*item {
	return c.eachCouple(func(old, new *item) bool {
		if n, ok := yearsApart(old.value, new.value); ok && c.pair.gap.forward(n) && c.pair.gap.near(n) && c.ofCount(old) && c.ofCount(new) {
			return true // counted for the last year that figures are known of
		}
		return (c.dateMoved(old, new) || c.dayBesideMoved(old, new)) && (c.recurs(new) && c.recurs(old) || c.comesBack(new) && c.comesBack(old))
	}, aDate, aYear)
}

// dayBesideMoved reports whether two days without a year are of the years of the next ones in
// their clause, which moved on: "4 to 8 March and 26 to 30 August 2024".
func (c *change) dayBesideMoved(old, new *item) bool {
	a, b := datesOf(old.value)[0], datesOf(new.value)[0]
	next := func(i *item) *item {
		p, cl := c.paragraphOf(i), c.clauseOf(i)
		for k := i.at + 1; k < min(cl.to, i.at+reach); k++ {
			if j := &p.items[k]; j.sort == aDate && j.open && datesOf(j.value)[0].year > 0 {
				return j
			}
		}
		return nil
	}
	if a.year > 0 || b.year > 0 || !sameSeason(a, b, seasonOff) {
		return false
	}
	x, y := next(old), next(new)
	return x != nil && y != nil && c.dateMoved(x, y)
}

// ofCount reports whether a date is that of a statistic beside it, which is told again.
func (c *change) ofCount(i *item) bool {
	p := c.paragraphOf(i)
	figure, counted := false, false
	for k := max(0, i.at-8); k < min(len(p.items), i.at+9); k++ {
		figure = figure || p.items[k].sort == aFigure
	}
	from, to := p.around(i.at)
	for k := from; k < to; k++ {
		counted = counted || p.items[k].by == "statistic"
	}
	return figure && counted && c.tells(i)
}

// dateMoved reports whether a date is as far on from another as the documents are.
func (c *change) dateMoved(old, new *item) bool {
	n, ok := yearsApart(old.value, new.value)
	if !ok || !c.pair.gap.forward(n) {
		return false
	}
	a, b := datesOf(old.value), datesOf(new.value)
	if len(a) != len(b) {
		return c.pair.gap.fits(n)
	}
	if a[0].month > 0 && b[0].month > 0 {
		if c.comesBack(new) && !sameSeason(a[0], b[0], seasonOff) {
			return false
		}
		far := daysApart(b) - daysApart(a)
		return c.pair.gap.fitsDay(old.value, new.value) && (max(far, -far) <= 20 || c.recurs(old) && c.recurs(new) && !c.paragraphOf(new).near(new.at, 8, setOf("period")))
	}
	return c.pair.gap.fits(n)
}

// seasonOff is by how many days what comes round each year may wander.
const seasonOff = 16

// sameSeason reports whether two days are at the same time of their years, give or take most
// days.
func sameSeason(a, b day, most int) bool {
	far := (b.month-a.month)*30 + b.day - a.day
	if a.day == 0 || b.day == 0 {
		far = (b.month - a.month) * 30
	}
	return max(far, -far) <= most
}

// daysApart is about how many days lie between the ends of a range.
func daysApart(ends []day) int {
	a, b := ends[0], ends[len(ends)-1]
	return (b.year-a.year)*360 + (b.month-a.month)*30 + b.day - a.day
}
