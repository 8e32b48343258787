package judge

import (
	"slices"
	"strconv"
	"strings"
	"time"
)

// day is a date as far as it was printed: 0 for what was not.
type day struct{ year, month, day int }

// datesOf reads the normal form of a date: one day, or the two ends of a range.
func datesOf(key string) []day {
	var out []day
	for part := range strings.SplitSeq(key, "/") {
		var d day
		f := strings.Split(part, "-")
		n := make([]int, len(f), len(f)+2)
		for k := range f {
			n[k], _ = strconv.Atoi(f[k])
		}
		if len(f[0]) == len("2024") {
			d.year, n = n[0], n[1:]
		}
		n = append(n, 0, 0)
		d.month, d.day = n[0], n[1]
		out = append(out, d)
	}
	return out
}

// yearsApart returns how many years lie between two dates of one form; false where
// one has no year.
func yearsApart(a, b string) (int, bool) {
	x, y := datesOf(a)[0], datesOf(b)[0]
	return y.year - x.year, x.year > 0 && y.year > 0
}

// dayOn is a day of the calendar.
func dayOn(t time.Time) day { return day{t.Year(), int(t.Month()), t.Day()} }

func (d day) before(e day) bool {
	return d.year < e.year || d.year == e.year && (d.month < e.month || d.month == e.month && d.day <= e.day)
}

// dates explains dates and years that moved on with the documents, and those of a statistic
// beside them, which is counted for the last year that figures are known of.
func (c *change) dates() []*item {
	return c.eachCouple(func(old, new *item) bool {
		n, ok := yearsApart(old.value, new.value)
		return ok && c.pair.gap.forward(n) && c.ofCount(new) || c.dateMoved(old, new) && (c.recurs(new) || c.comesBack(new))
	}, aDate, aYear)
}

// ofCount reports whether a date is that of a statistic near it, which is told again.
func (c *change) ofCount(i *item) bool {
	p := c.paragraphOf(i)
	from, to := p.around(i.at)
	return slices.ContainsFunc(p.items[from:to], func(j item) bool { return j.by == "statistic" })
}

// dateMoved reports whether a date is as far on from another as the documents are. A range of
// days may be longer or shorter, but not a period for which something holds.
func (c *change) dateMoved(old, new *item) bool {
	const longer = 20 // days
	n, ok := yearsApart(old.value, new.value)
	if !ok || !c.pair.gap.forward(n) {
		return false
	}
	a, b := datesOf(old.value), datesOf(new.value)
	if a[0].month == 0 || b[0].month == 0 {
		return c.pair.gap.fits(n)
	}
	if c.comesBack(new) && !sameSeason(a[0], b[0], seasonOff) {
		return false
	}
	far := daysApart(b) - daysApart(a)
	return c.pair.gap.fitsDay(old.value, new.value) && (max(far, -far) <= longer || !c.paragraphOf(new).near(new.at, 8, periods))
}

// periods are words of what holds from one day to another.
var periods = map[string]bool{"period": true}

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
