package form

import (
	"strconv"
	"strings"

	"resdiff/internal/pattern"
)

// titleNumber finds the words and the number with which a title in a row of titles begins.
var titleNumber = pattern.New(`^(\p{Lu}\pL+(?: \pL+){0,2}) (?:\d{1,4}/)?(\d{1,2})[.:] `)

// TitleNumber returns the words and the number with which a title in a row of titles
// begins; the number is 0 where there is none.
//
//	"Goal 2: Lamps" → "Goal", 2
func TitleNumber(text string) (words string, number int) {
	const most = 3 // words
	if at := strings.IndexAny(text, "0123456789"); at < 0 || strings.Count(text[:at], " ") > most {
		return "", 0
	}
	m := titleNumber.FindStringSubmatch(text)
	if m == nil {
		return "", 0
	}
	number, _ = strconv.Atoi(m[2])
	return m[1], number
}

// NextTitle reports whether a line begins with the words of a title and the next number.
//
//	"Goal 2: Lamps" | "Goal 3: Wicks" → true
func NextTitle(title, next string) bool {
	word, _, _ := strings.Cut(title, " ")
	if !strings.HasPrefix(next, word+" ") {
		return false // the usual case, told without more ado
	}
	words, m := TitleNumber(title)
	again, n := TitleNumber(next)
	return m > 0 && n == m+1 && again == words
}
