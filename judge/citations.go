package judge

import (
	"strconv"
	"strings"
	"unicode"
)

// citedTurns reads a citation's normal form: its series ("A/RES", "A", "S/RES"), the
// session or year it is of, and its number.
func citedTurns(key string) (series string, turn, number int) {
	key, _, _ = strings.Cut(key, " ")
	var numbers []int
	var head []string
	for part := range strings.SplitSeq(key, "/") {
		digits := strings.TrimLeftFunc(part, func(r rune) bool { return !unicode.IsDigit(r) })
		if n, err := strconv.Atoi(digits); err == nil && part[0] < 'A' {
			numbers = append(numbers, n)
			continue
		}
		if len(numbers) > 0 {
			head = append(head, strings.TrimRight(part, "0123456789"))
			if n, err := strconv.Atoi(digits); err == nil {
				numbers = append(numbers, n)
			}
			continue
		}
		head = append(head, part)
	}
	switch len(numbers) {
	case 0:
		return key, 0, 0
	case 1:
		return strings.Join(head, "/"), 0, numbers[0]
	}
	return strings.Join(head, "/"), numbers[0], numbers[len(numbers)-1]
}

// resolves reports whether a citation is of a resolution or decision.
func resolves(key string) bool {
	return strings.Contains(key, "/RES/") || strings.Contains(key, "/DEC/")
}

// movedOn reports whether a citation is of the next of the series that another is
// of, as far on as the two documents are apart.
func (c *change) movedOn(a, b string) bool {
	s, from, n := citedTurns(a)
	t, to, m := citedTurns(b)
	if s != t || from == to && n == m {
		return false
	}
	if three := sessionsAYear["human rights council"] * c.pair.gap.years; strings.HasPrefix(s, "A/HRC") && (!resolves(a) || to-from == three) {
		return to-from == three
	}
	if from == 0 && to == 0 && s != "S/RES" {
		return false
	}
	if from == 0 && to == 0 { // the Security Council counts on
		return m > n && c.pair.gap.forward(1)
	}
	step := to - from
	return c.pair.gap.fits(step) || c.pair.gap.forward(step) && c.pair.gap.near(step) && (c.pair.isOwn(b) || !resolves(b))
}
