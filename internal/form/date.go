package form

import (
	"strings"
	"time"

	"resdiff/internal/pattern"
)

var (
	dateLine = pattern.New(`^(\d{1,2}) (January|February|March|April|May|June|July|August|September|October|November|December),? (\d{4})$`)
	dateIn   = pattern.New(`\b(\d{1,2}) (January|February|March|April|May|June|July|August|September|October|November|December),? (\d{4})\b`)
)

// dateAmerican is a date with the month first: "June 21, 2017".
var dateAmerican = pattern.New(`\b(January|February|March|April|May|June|July|August|September|October|November|December) (\d{1,2}),? (\d{4})\b`)

// ReadDate reads the first date of the form "19 December 2023" in s, else the first
// of the form "December 19, 2023", as midnight UTC.
func ReadDate(s string) (time.Time, bool) {
	if len(s) > longest || !strings.ContainsAny(s, "0123456789") {
		return time.Time{}, false
	}
	m := dateIn.FindString(s)
	if m == "" {
		if m := dateAmerican.FindStringSubmatch(s); m != nil {
			t, err := time.Parse("January 2 2006", m[1]+" "+m[2]+" "+m[3])
			return t, err == nil
		}
		day, _, _, ok := findDateElsewhere(s)
		return day, ok
	}
	t, err := time.Parse("2 January 2006", strings.Replace(m, ",", "", 1))
	return t, err == nil
}

// DateLine reports whether a line is a date and nothing else.
func DateLine(line string) bool {
	return startsFigure(line) && len(line) < 80 && (startsFigure(line[len(line)-1:]) && dateLine.MatchString(line) || dateLineElsewhere(line))
}

// StartsDay reports whether a line starts with a day: "19 December 2023, without
// a vote", or with "on" and one.
func StartsDay(line string) bool {
	line = strings.TrimPrefix(line, "on ")
	if !startsFigure(line) || len(line) > longest {
		return false
	}
	m := dateIn.FindStringIndex(line)
	return m != nil && m[0] == 0 || DateLine(line)
}
