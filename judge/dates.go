package judge

import (
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
		n := make([]int, len(f))
		for k := range f {
			n[k], _ = strconv.Atoi(f[k])
		}
		if len(f[0]) == 4 {
			d.year, n = n[0], n[1:]
		}
		if len(n) > 0 {
			d.month = n[0]
		}
		if len(n) > 1 {
			d.day = n[1]
		}
		out = append(out, d)
	}
	return out
}

// yearsApart returns how many years lie between two dates of one form; false where
// they are no such dates.
func yearsApart(a, b string) (int, bool) {
	x, y := datesOf(a), datesOf(b)
	if len(x) == 0 || len(y) == 0 || x[0].year == 0 || y[0].year == 0 {
		return 0, false
	}
	return y[0].year - x[0].year, true
}

// dayOn is a day of the calendar.
func dayOn(t time.Time) day { return day{t.Year(), int(t.Month()), t.Day()} }
