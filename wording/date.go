package wording

import (
	"cmp"
	"fmt"
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
			if n, end = s.ordinalAt(i); n > 0 {
				unit = s.numberedThing(end)
			}
			if unit == "" {
				continue
			}
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

// ordinalAt reads an ordinal at token i, "one hundred and third" included, and
// returns its number and the index after it, or 0, i.
func (s *scan) ordinalAt(i int) (int, int) {
	if n := s.word(i).ordinal; n > 0 {
		return int(n), i + 1
	}
	if n := s.word(i + 3).ordinal; n > 0 && n < 100 && s.Lower(i) == "one" && s.Lower(i+1) == "hundred" && s.Lower(i+2) == "and" {
		return 100 + int(n), i + 4
	}
	return 0, i
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
	if m := int(s.value(i, months)); m > 0 && s.word(i).Upper {
		if y := year(s.Key(i + 1)); y > 0 {
			return i + 2, moment{month: m, year: y}.String()
		}
		switch s.Lower(i - 1) {
		case "in", "until", "since":
			return i + 1, moment{month: m}.String()
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
	var list []moment
	end := i
	const longest = 6 // days in one enumeration; also keeps the scan linear
	for j := i; j < len(s.Words) && len(list) < longest; {
		a, b, ok := days(s.Key(j))
		if !ok {
			break
		}
		list = append(list, moment{day: a})
		if b > 0 {
			list = append(list, moment{day: b})
		}
		j++
		if m := int(s.value(j, months)); m > 0 && s.word(j).Upper {
			j++
			y := year(s.Key(j))
			if y > 0 {
				j++
			}
			for k := range list { // "28 November to 2 December 2022"
				list[k].month = cmp.Or(list[k].month, m)
				list[k].year = cmp.Or(list[k].year, y)
			}
			end = j
		}
		if !s.in(j, dateJoiners) {
			break
		}
		j++
	}
	if end == i {
		return i, ""
	}
	for len(list) > 0 && list[len(list)-1].month == 0 {
		list = list[:len(list)-1]
	}
	parts := make([]string, len(list))
	for k, d := range list {
		parts[k] = d.String()
	}
	return end, strings.Join(parts, "/")
}

// days reads a day of the month, or two as in "22-23".
func days(w string) (a, b int, ok bool) {
	first, second, two := strings.Cut(w, "-")
	if a, ok = day(first); !ok {
		return 0, 0, false
	}
	if two {
		if b, ok = day(second); !ok {
			return 0, 0, false
		}
	}
	return a, b, true
}

func day(w string) (int, bool) {
	if len(w) > 2 || !digits(w) {
		return 0, false
	}
	n, _ := strconv.Atoi(w)
	return n, n >= 1 && n <= 31
}

// year returns the year w stands for, 0 if it stands for none. Quantities of
// this size are printed with a comma (Editorial Manual), so 1900 to 2100 is
// taken for a year.
func year(w string) int {
	if len(w) != 4 || !digits(w) {
		return 0
	}
	n, _ := strconv.Atoi(w)
	if n < 1900 || n > 2100 {
		return 0
	}
	return n
}

// years reads "2024", "2015-2024", "2015–2024" or "2023/24" at token i.
func (s *scan) years(i int) (int, string) {
	if s.financialYear(i) {
		y := year(s.Key(i)[:4])
		return i + 1, fmt.Sprintf("%d/%d", y, y+1)
	}
	if a, b, ok := strings.Cut(s.Key(i), "-"); ok {
		if y, z := year(a), year(b); y > 0 && z > 0 {
			return i + 1, a + "/" + b
		}
		return i, ""
	}
	y := year(s.Key(i))
	if y == 0 || s.in(i+1, yearless) || s.in(i-1, yearlessAfter) {
		return i, ""
	}
	if z := year(s.Key(i + 2)); z > 0 && (s.Key(i+1) == "–" || s.Key(i+1) == "-" || s.Key(i+1) == "—") {
		return i + 3, s.Key(i) + "/" + s.Key(i+2)
	}
	return i + 1, s.Key(i)
}
