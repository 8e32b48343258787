package judge

import (
	"strconv"
	"strings"

	"resdiff/resolution"
)

// distance is how far apart two resolutions are, which is how far what rolls
// over must have rolled; negative where the old one is the later.
type distance struct {
	// years, months between the days of adoption and sessions of the organ between the two;
	// 0 if unknown.
	years, months, sessions int
	// known tells that years or sessions were told by what is known of both.
	known bool
	// together tells that the two are of one session or day, or versions of one draft: nothing
	// rolls over from one to the other.
	together bool
}

// firstYear is the first year that resolutions are numbered by: smaller numbers are sessions.
const firstYear = 1946

// distanceOf tells the distance of two resolutions from their days and their numbers.
func distanceOf(old, new *resolution.Resolution) (d distance) {
	a, b := leadingNumber(old.Number), leadingNumber(new.Number)
	dated := !old.Adopted.IsZero() && !new.Adopted.IsZero()
	numbered := a > 0 && b > 0 && (a < firstYear) == (b < firstYear)
	d.together = a > 0 && a == b || dated && old.Adopted.Equal(new.Adopted)
	d.known = dated || numbered
	if numbered {
		d.years, d.sessions = b-a, b-a
	}
	if dated {
		d.years = new.Adopted.Year() - old.Adopted.Year()
		d.months = d.years*12 + int(new.Adopted.Month()) - int(old.Adopted.Month())
	}
	if !numbered || a >= firstYear {
		d.sessions = d.years
	}
	return d
}

// fits reports whether a move of n years, sessions or meetings is that of the pair: one step where
// the distance is unknown, none of two of one session or year.
func (d distance) fits(n int) bool {
	switch {
	case d.together:
		return false
	case d.years == 0 && d.sessions == 0:
		return n == 1 && !d.known
	}
	return n != 0 && (n == d.years || n == d.sessions)
}

// near reports whether a move of n years is about that of the pair: not every series keeps its month.
func (d distance) near(n int) bool {
	if d.together {
		return n == 0
	}
	return max(n, -n) <= max(d.years, 1)+1
}

// backward reports whether the old text is the later of the two.
func (d distance) backward() bool {
	return !d.together && (d.years < 0 || d.years == 0 && d.sessions < 0)
}

// forward reports whether a move of n goes the way the pair goes; two of one session go nowhere.
func (d distance) forward(n int) bool { return !d.together && n > 0 }

// fitsDay reports whether two days are about as far apart as the documents.
func (d distance) fitsDay(a, b string) bool {
	if a == "" || b == "" {
		return a == b
	}
	x, y := firstDay(a), firstDay(b)
	if x.month == 0 || y.month == 0 {
		return y.year-x.year == d.years
	}
	far := (y.year-x.year)*12 + y.month - x.month
	fit := func(months int) bool { return max(far-months, months-far) <= monthsOff }
	return d.months > 0 && fit(d.months) || (d.years > 0 || d.months == 0) && fit(12*d.years)
}

// monthsOff is by how many months the day of a yearly resolution or meeting may wander.
const monthsOff = 4

// leadingNumber returns the session or year that a number such as "78/132" begins with, 0 for "2719".
func leadingNumber(number string) int {
	head, _, slashed := strings.Cut(number, "/")
	if n, err := strconv.Atoi(head); err == nil && slashed {
		return n
	}
	return 0
}
