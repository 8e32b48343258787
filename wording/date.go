package wording

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// dates finds calendar dates, ranges of them, years and numbered sessions.
func (s *scan) dates() {
	for i := 0; i < len(s.Words); i++ {
		if !s.free(i) {
			continue
		}
		n, unit := 0, ""
		end, key := s.calendar(i)
		if end == i {
			if n = int(s.word(i).ordinal); n > 0 {
				unit = s.numberedThing(i + 1)
			}
			if unit == "" {
				continue
			}
			end++
			key = unit + " " + strconv.Itoa(n)
		}
		m := s.add(Date, i, end, key)
		m.Value, m.Unit = float64(n), unit
		i = end - 1
	}
}

// numberedThing returns what the ordinal before token j counts: the first
// numbered thing among the next words of its noun phrase; "" where the ordinal
// is a name ("Second Committee") or counts nothing that comes in turns.
func (s *scan) numberedThing(j int) string {
	if s.Lower(j) == "committee" {
		return ""
	}
	const reach = 10 // "eighth annual multi-stakeholder forum on science": the noun stands well within this
	for k := j; k < j+reach && k < len(s.Words); k++ {
		if u := numberedUnit(s.Lower(k)); u != "" {
			return u
		}
		switch s.Lower(k) {
		case ",", "/":
			continue
		case "of", "to", "that", "which", "by":
			return ""
		}
		if !s.Word(k) {
			return ""
		}
	}
	return ""
}

// numberedUnit returns, in the singular, what comes in numbered turns: "session"; "" for
// what does not.
func numberedUnit(lower string) string {
	switch {
	case !numbered.has(lower):
		return ""
	case strings.HasSuffix(lower, "ss"):
		return lower
	}
	return strings.TrimSuffix(lower, "s")
}

// calendar reads a date or range of dates at token i and returns the index
// after it and its normal form: "2024-05-06/2024-05-08", "2024-05", "2024",
// "05-06" where the year is missing.
func (s *scan) calendar(i int) (int, string) {
	if s.word(i).Digit {
		if j, key := s.dayMonth(i); j > i {
			return j, key
		}
		return s.years(i)
	}
	if m := s.month(i); m > 0 {
		if y := year(s.Key(i + 1)); y > 0 {
			return i + 2, moment{month: m, year: y}.String()
		}
	}
	return i, ""
}

// moment is a date as far as it was printed: 0 for what was not.
type moment struct{ day, month, year int }

func (m moment) String() string {
	s := fmt.Sprintf("%02d", m.month)
	if m.day > 0 {
		s += fmt.Sprintf("-%02d", m.day)
	}
	if m.year > 0 {
		s = fmt.Sprintf("%04d-", m.year) + s
	}
	return s
}

// dayMonth reads "6 to 8 May 2024", "28 November to 2 December 2022",
// "22-23 September 2024", "14 December 2022" or "7 June" at token i.
func (s *scan) dayMonth(i int) (int, string) {
	const longest = 20 // words of one enumeration; keeps the scan linear
	end := i
	for j := i; j < i+longest && isDays(s.Key(j)); j++ {
		j++
		if s.month(j) > 0 {
			if j++; year(s.Key(j)) > 0 {
				j++
			}
			end = j
		}
		if !s.in(j, dateJoiners) {
			break
		}
	}
	var days []string
	var last moment // month and year stand behind the days that have them
	for j := end - 1; j >= i; j-- {
		last.month, last.year = cmp.Or(s.month(j), last.month), cmp.Or(year(s.Key(j)), last.year)
		first, second, _ := strings.Cut(s.Key(j), "-")
		for _, w := range []string{second, first} {
			if last.day = day(w); last.day > 0 {
				days = append(days, last.String())
			}
		}
	}
	slices.Reverse(days)
	return end, strings.Join(days, "/")
}

// month returns the number of the month that token i is, 0 for none.
func (s *scan) month(i int) int {
	if !s.word(i).Upper { // "may"
		return 0
	}
	return int(s.value(i, months))
}

// isDays reports whether a word is a day of a month, or two as in "22-23".
func isDays(w string) bool {
	first, second, two := strings.Cut(w, "-")
	return day(first) > 0 && (!two || day(second) > 0)
}

// day returns the day of a month that w stands for, 0 for none.
func day(w string) int {
	n, _ := strconv.Atoi(w)
	if len(w) > 2 || n < 1 || n > 31 {
		return 0
	}
	return n
}

// year returns the year w stands for, 0 if it stands for none. Quantities of
// this size are printed with a comma (Editorial Manual), so 1900 to 2100 is
// taken for a year.
func year(w string) int {
	n, _ := strconv.Atoi(w)
	if len(w) != 4 || n < 1900 || n > 2100 {
		return 0
	}
	return n
}

// years reads "2024", "2015-2024", "2015–2024" or "2023/24" at token i.
func (s *scan) years(i int) (int, string) {
	a, b, two := strings.Cut(s.Key(i), "-")
	switch {
	case s.financialYear(i):
		y := year(s.Key(i)[:4])
		return i + 1, fmt.Sprintf("%d/%d", y, y+1)
	case year(a) == 0 || two && year(b) == 0 || !two && (s.in(i+1, yearless) || s.in(i-1, yearlessAfter)):
		return i, ""
	case two:
		return i + 1, a + "/" + b
	case year(s.Key(i+2)) > 0 && (s.Key(i+1) == "–" || s.Key(i+1) == "-" || s.Key(i+1) == "—"):
		return i + 3, a + "/" + s.Key(i+2)
	}
	return i + 1, a
}
