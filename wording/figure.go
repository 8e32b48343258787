package wording

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// figures finds quantities that no earlier scanner took for something else.
func (s *scan) figures() {
	for i := 0; i < len(s.Words); i++ {
		if !s.free(i) {
			continue
		}
		v, end := s.quantity(i)
		if end == i {
			continue
		}
		unit, end := s.unit(end)
		m := s.add(Figure, i, end, strings.TrimRight(strconv.FormatFloat(v, 'f', -1, 64)+" "+unit, " "))
		m.Value, m.Unit = v, unit
		i = end - 1
	}
}

// labelled reports whether the number at token i is a label: after "article"
// and its like, directly or as the next of a list ("articles 11 and 12"), or
// in the name of a group of States ("the Group of 20").
func (s *scan) labelled(i int) bool {
	if s.Reads(i-2, []string{"group", "of"}) {
		return true
	}
	const reach = 12 // numbers in such a list
	for k := i - 1; k > i-reach && !s.in(k, labelled); k-- {
		if w := s.Lower(k); w != "," && w != "and" && w != "to" && w != "or" && w != "–" && !s.word(k).Digit {
			return false
		}
	}
	return true
}

// quantity reads a number at token i and returns it and the index after it, i where there
// is none: digits with an optional scale, a number word with an optional scale or
// fraction, a lone fraction.
func (s *scan) quantity(i int) (v float64, end int) {
	switch w := s.Lower(i); {
	case s.word(i).Digit:
		if s.labelled(i) || s.Key(i-1) == "(" && s.Key(i+1) == ")" {
			return 0, i
		}
		w, end = s.groups(i)
		if v, err := strconv.ParseFloat(plainNumber(w), 64); err == nil {
			return s.scaled(v, end)
		}
	case w == "half":
		return 0.5, i + 1
	case w == "one" || w == "a" || s.value(i, cardinals) > 0:
		v := max(1, s.value(i, cardinals))
		if whole, end := s.outOf(i + 1); whole > v && w != "a" {
			return v / whole, end // "four in five"
		}
		if n := s.value(i+1, fractions); v > 1 && n > 2 || n > 0 && (w == "one" || s.Lower(i+2) == "of") {
			return v / n, i + 2
		}
		if v, end = s.scaled(v, i+1); v > 1 { // else an article, or a pronoun
			return v, end
		}
	}
	return 0, i
}

// groups reads the number at token i with the groups of three digits that blanks part from
// its first one to three digits, "12 345 678", and returns the index after it.
func (s *scan) groups(i int) (number string, end int) {
	const most = 3 // digits of a group
	number, end = s.Lower(i), i+1
	if len(number) > most || !digits(number) || number[0] == '0' {
		return number, end
	}
	for s.free(end) && len(s.Lower(end)) == most && digits(s.Lower(end)) &&
		utf8.RuneCountInString(s.Text.Text[s.End(end-1):s.Start(end)]) == 1 {
		number += s.Lower(end)
		end++
	}
	return number, end
}

// outOf reads "in five", "out of ten" at token i; 0 where it is not there.
func (s *scan) outOf(i int) (whole float64, end int) {
	switch {
	case s.Lower(i) == "in":
		i++
	case s.Lower(i) == "out" && s.Lower(i+1) == "of":
		i += 2
	default:
		return 0, i
	}
	if whole = s.value(i, cardinals); s.value(i+1, scales) > 0 {
		return 0, i
	}
	return whole, i + 1
}

// scaled multiplies a number by the scales from token j on, and returns the index after them.
func (s *scan) scaled(v float64, j int) (float64, int) {
	for f := s.value(j, scales); f > 0; f = s.value(j, scales) {
		v *= f
		j++
	}
	return v, j
}

// unit reads what a quantity that ends before token j counts and returns the
// index after the figure: "per cent" belongs to the figure, the noun that is
// counted does not.
func (s *scan) unit(j int) (string, int) {
	switch {
	case s.Lower(j) == "per" && s.Lower(j+1) == "cent":
		return "%", j + 2
	case s.Lower(j) == "%" || s.Lower(j) == "percent":
		return "%", j + 1
	case s.free(j) && s.Word(j) && !s.word(j).Digit && !s.in(j, uncounted):
		return s.Lower(j), j
	}
	return "", j
}
