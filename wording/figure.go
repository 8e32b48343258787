package wording

import (
	"math"
	"strconv"
	"strings"
	"unicode/utf8"
)

// figures finds quantities that no earlier scanner took for something else.
func (s *scan) figures() {
	for i := 0; i < len(s.Words); {
		if s.word(i).may&aQuantity == 0 || !s.free(i) {
			i++
			continue
		}
		v, j, ok := s.quantity(i)
		if !ok {
			i++
			continue
		}
		unit, j := s.unit(j)
		key := strconv.FormatFloat(v, 'g', -1, 64)
		if v == math.Trunc(v) && math.Abs(v) < 1e15 {
			key = strconv.FormatFloat(v, 'f', 0, 64)
		}
		start := i
		if p := s.Key(i - 1); p == "$" || p == "€" {
			start, unit = i-1, p
		}
		if unit != "" {
			key += " " + unit
		}
		m := s.add(Figure, start, j, key)
		m.Value, m.Unit = v, unit
		s.take(i, j)
		i = j
	}
}

// labelled reports whether the number at token i is a label: after "article"
// and its like, directly or as the next of a list ("articles 11 and 12"), or
// in the name of a group of States ("the Group of 20").
func (s *scan) labelled(i int) bool {
	if s.Lower(i-1) == "of" && s.Lower(i-2) == "group" {
		return true
	}
	const reach = 12 // numbers in such a list
	for k := i - 1; k >= 0 && k > i-reach; k-- {
		switch w := s.Lower(k); {
		case s.in(k, labelled):
			return true
		case w == "," || w == "and" || w == "to" || w == "or" || w == "–" || s.word(k).Digit:
		default:
			return false
		}
	}
	return false
}

// quantity reads a number at token i: digits with an optional scale, a number
// word with an optional scale or fraction, a lone fraction.
func (s *scan) quantity(i int) (v float64, end int, ok bool) {
	w := s.Lower(i)
	switch {
	case s.word(i).Digit:
		if s.labelled(i) || s.Key(i-1) == "(" && s.Key(i+1) == ")" || s.Key(i-1) == "+" {
			return 0, i, false
		}
		if n, rest, hyphen := strings.Cut(w, "-"); hyphen && digits(n) && rest != "" {
			if rest[0] < '0' || rest[0] > '9' {
				v, _ = strconv.ParseFloat(n, 64)
				return v, i + 1, true // "20-year"
			}
			if year(n) > 0 && s.Lower(i+1) == "per" {
				w = rest // a dash that lost its blanks: "in 2022-63 per cent"
			}
		}
		end := s.groups(i)
		for k := i + 1; k < end; k++ {
			w += s.Lower(k)
		}
		v, err := strconv.ParseFloat(plainNumber(w), 64)
		if err != nil {
			return 0, i, false
		}
		return s.scaled(v, end)
	case w == "half":
		return 0.5, i + 1, true
	case w == "one" || w == "a" || s.value(i, cardinals) > 0:
		v := max(1, s.value(i, cardinals))
		if whole, j := s.outOf(i + 1); whole > v && w != "a" {
			return v / whole, j, true // "four in five"
		}
		if n := s.value(i+1, fractions); v > 1 && n > 2 || n > 0 && (w == "one" || s.Lower(i+2) == "of") {
			return v / n, i + 2, true
		}
		if v, end, _ = s.scaled(v, i+1); v == 1 {
			return 0, i, false // an article, or a pronoun
		}
		return v, end, true
	}
	if a, b, ok := strings.Cut(w, "-"); ok && cardinals.valueOf(a) > 0 {
		whole, rest := cardinals.valueOf(a), cardinals.valueOf(b)
		if n := fractions.valueOf(b); n > 2 {
			return whole / n, i + 1, true // "two-thirds"
		}
		if whole >= 20 && (rest > 0 || b == "one") {
			return s.scaled(whole+max(1, rest), i+1)
		}
	}
	return 0, i, false
}

// groups returns the token after the groups of three digits that blanks part from the one to
// three digits at token i: "12 345 678".
func (s *scan) groups(i int) int {
	const most = 3 // digits of a group
	end := i + 1
	if w := s.Lower(i); len(w) > most || !digits(w) || w[0] == '0' {
		return end
	}
	for end < len(s.Words) && len(s.Lower(end)) == most && digits(s.Lower(end)) && s.free(end) &&
		utf8.RuneCountInString(s.Text.Text[s.End(end-1):s.Start(end)]) == 1 {
		end++
	}
	return end
}

// outOf reads "in five", "out of every ten" at token i; 0 where it is not there.
func (s *scan) outOf(i int) (whole float64, end int) {
	switch {
	case s.Lower(i) == "in":
		i++
	case s.Lower(i) == "out" && s.Lower(i+1) == "of":
		i += 2
	default:
		return 0, i
	}
	if s.Lower(i) == "every" {
		i++
	}
	if whole = s.value(i, cardinals); whole == 0 || s.value(i+1, scales) > 0 {
		return 0, i
	}
	return whole, i + 1
}

func (s *scan) scaled(v float64, j int) (float64, int, bool) {
	for f := s.value(j, scales); f > 0; f = s.value(j, scales) {
		v *= f
		j++
	}
	return v, j, true
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
	case s.Lower(j) == "percentage" && strings.HasPrefix(s.Lower(j+1), "point"):
		return "percentage points", j + 2
	case j > 0 && strings.Contains(s.Lower(j-1), "-"):
		if n, rest, _ := strings.Cut(s.Lower(j-1), "-"); digits(n) {
			return rest, j
		}
	}
	if j < len(s.Words) && s.Word(j) && !s.word(j).Digit && !s.in(j, uncounted) {
		return s.Lower(j), j
	}
	return "", j
}
