package text

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"

	"resdiff/resolution/layout"
)

// joinLines joins lines into one text and returns where each starts in it.
func joinLines(lines []line, v *layout.Vocabulary) (text string, at []int) {
	if len(lines) == 1 {
		return strings.ReplaceAll(lines[0].text, softHyphen, ""), []int{0}
	}
	size := 0
	for _, l := range lines {
		size += len(l.text) + 1
	}
	b := make([]byte, 0, size)
	at = make([]int, 0, len(lines))
	tail := ""
	for _, l := range lines {
		next := l.text
		if s, ok := strings.CutSuffix(tail, " -"); ok && v.HyphenApart(s, next) {
			b = append(b[:len(b)-2], '-')
			tail = s + "-"
		}
		switch {
		case len(b) == 0:
		case strings.HasSuffix(tail, softHyphen):
			b = b[:len(b)-len(softHyphen)]
		case endsInHyphen(tail):
			// The last word may lose its hyphen: take it back and join anew.
			const longest = 60 // bytes of a word
			cut := max(len(b)-longest, 0)
			if i := bytes.LastIndexByte(b[cut:], ' '); i >= 0 {
				cut += i + 1
			} else {
				for cut < len(b) && !utf8.RuneStart(b[cut]) {
					cut++
				}
			}
			word, _, _ := strings.Cut(next, " ")
			joined := v.JoinHyphen(string(b[cut:]), word)
			at = append(at, min(len(b), cut+len(joined)))
			b = append(b[:cut], joined...)
			b = append(b, next[len(word):]...)
			tail = next
			continue
		case glues(tail, next):
		default:
			b = append(b, ' ')
		}
		at = append(at, len(b))
		b = append(b, next...)
		tail = next
	}
	return strings.ReplaceAll(string(b), softHyphen, ""), at
}

// endsInHyphen reports whether a line ends in a word with a hyphen after it.
func endsInHyphen(s string) bool {
	r, n := utf8.DecodeLastRuneInString(s)
	if r != '-' && r != '‐' && r != '‑' {
		return false
	}
	before, _ := utf8.DecodeLastRuneInString(s[:len(s)-n])
	return unicode.IsLetter(before) || unicode.IsDigit(before)
}

// glues reports whether no space stands between two lines: after a slash, and
// after a dash between figures.
func glues(tail, next string) bool {
	if s, ok := strings.CutSuffix(tail, "–"); ok && s != "" {
		return unicode.IsDigit(firstRune(next)) && s[len(s)-1] >= '0' && s[len(s)-1] <= '9'
	}
	s, ok := strings.CutSuffix(tail, "/")
	return ok && s != "" && !strings.HasSuffix(s, " ") && (unicode.IsLetter(firstRune(next)) || unicode.IsDigit(firstRune(next)))
}
