package judge

import (
	"strconv"
	"strings"
	"time"

	"resdiff/resolution"
)

// day is a date as far as it was printed: 0 for what was not.
type day struct{ year, month, day int }

// firstDay reads the normal form of a date: its day, or the first of a range.
func firstDay(key string) (d day) {
	key, _, _ = strings.Cut(key, "/")
	f := strings.Split(key, "-")
	if len(f[0]) == len("2024") {
		d.year, _ = strconv.Atoi(f[0])
		f = f[1:]
	}
	for k, to := range [...]*int{&d.month, &d.day} {
		if k < len(f) {
			*to, _ = strconv.Atoi(f[k])
		}
	}
	return d
}

// first returns the first day of a date.
func (i *item) first() day { return firstDay(i.value) }

// dated reports whether an item is a date or a year.
func (i *item) dated() bool { return i.sort == aDate || i.sort == aYear }

// yearsApart returns how many years lie between two dates; false where one has no year.
func yearsApart(a, b string) (int, bool) {
	x, y := firstDay(a), firstDay(b)
	return y.year - x.year, x.year > 0 && y.year > 0
}

// dayOn is a day of the calendar.
func dayOn(t time.Time) day { return day{t.Year(), int(t.Month()), t.Day()} }

// number puts days in order, each month counted as 31 days, which is near enough.
func (d day) number() int { return (d.year*12+d.month)*31 + d.day }

// sameSeason reports whether two days are at the same time of their years, give or take a week.
func sameSeason(a, b day) bool {
	const most = 7 // days
	a.year, b.year = 0, 0
	if a.day == 0 || b.day == 0 {
		a.day, b.day = 0, 0
	}
	far := b.number() - a.number()
	return max(far, -far) <= most
}

// dates explains dates and years that moved on with the documents, and those of a statistic
// beside them, which is counted for the last year that figures are known of.
func (c *change) dates() {
	c.explainCouples(func(old, new *item) bool {
		n, ok := yearsApart(old.value, new.value)
		return ok && c.pair.gap.forward(n) && has(new.around(reach, reach), func(j *item) bool { return j.by("statistic") }) ||
			c.dateMoved(old, new) && (new.recurs() || new.comesBack() || old.tellsOf() || new.ofSession())
	}, aDate, aYear)
}

// ofSession reports whether a year names a session that is told of: "during its 2024 session".
func (i *item) ofSession() bool {
	return i.beside(1).value == "session" && i.tells() && !in(i.clause().verb, affirming)
}

// dateMoved reports whether a date is as far on from another as the documents are.
func (c *change) dateMoved(old, new *item) bool {
	n, ok := yearsApart(old.value, new.value)
	a, b := old.first(), new.first()
	if !ok || !c.pair.gap.forward(b.number()-a.number()) {
		return false
	}
	if a == dayOn(c.pair.c.Old.Adopted) && b == dayOn(c.pair.c.New.Adopted) {
		return true // each the day of its text
	}
	if a.month == 0 || b.month == 0 {
		return c.pair.gap.fits(n)
	}
	return c.pair.gap.fitsDay(old.value, new.value) && (!new.comesBack() || sameSeason(a, b))
}

// nextPeriod explains the year or period that came as far on as the documents, where no sum
// or figure changed: of accounts, or of what the organ renews each time.
func (c *change) nextPeriod() {
	figures := c.sorts&(1<<aFigure) != 0
	off := c.pair.gap.months % 12 // what a text of fifteen months later renews for a year it renews for less
	c.explainCouples(func(old, new *item) bool {
		return !figures && min(off, 12-off) <= 2 && c.dateMoved(old, new) && sameSeason(old.first(), new.first()) && (new.renewed() || new.ofPeriod())
	}, aDate, aYear)
}

// renewed reports whether a date is the one day until which the organ decides to go on with a
// mandate or with measures, or by which it means to review them.
func (i *item) renewed() bool {
	before := i.beside(-1)
	return (before.in(until) || before.value == "renew until") && i.renews() &&
		!has(i.clause().within(i), func(j *item) bool { return !j.open && j.sort == aDate })
}

// ofPeriod reports whether a date is of a period of accounts, or of the title of one.
func (i *item) ofPeriod() bool {
	const far = 14 // words
	if i.p.kind() == resolution.Heading {
		return i.sort == aYear || i.near(far, accounts)
	}
	cl, before := i.clause(), i.beside(-1)
	if before.in(until) || hasWord(cl.around(i, far, far), setOnce) || i.near(far, war) || cl.verb != "" && !in(cl.verb, ofAccounts) {
		return false
	}
	return i.near(far, accounts) || i.sort == aYear && before.value == "year" && i.at < 10
}

// isPast reports whether what an item stands beside was ahead for the old text, and is past now.
func (i *item) isPast() bool {
	docs := i.p.pair.docs
	from, to := dayOn(docs[oldSide].Adopted), dayOn(docs[newSide].Adopted)
	return has(i.clause().around(i, 20, 30), func(j *item) bool {
		d := j.first()
		return j.sort == aYear && from.year < d.year && d.year < to.year || j.sort == aDate && from.number() <= d.number() && d.number() <= to.number()
	})
}
