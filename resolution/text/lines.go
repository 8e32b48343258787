package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// line is one line of a text.
type line struct {
	// text is the line with single spaces and none at either end.
	text string
	// indent is the number of spaces before it.
	indent int
	// wide are the byte offsets in text where three or more spaces stood, as
	// between the columns of a laid-out text.
	wide []int
	// number is the line's number in the file, from 1; page likewise.
	number, page int
	// blank tells that an empty line or a page end stands before it, broken
	// that the page ends or a footnote stood before it.
	blank, broken bool
}

// cutLines cuts a text into its lines that are not empty; skipped is the number
// of lines that stood before the text in the file. Of a text with more than
// MaxLines it cuts some more than those.
func cutLines(s string, skipped int) []line {
	raws := make([]rawLine, 0, min(strings.Count(s, "\n")+strings.Count(s, "\f")+1, 2*MaxLines))
	number, page := skipped, 1
	for text := range strings.SplitSeq(s, "\n") {
		if len(raws) > 2*MaxLines {
			break
		}
		number++
		for {
			part, rest, more := strings.Cut(text, "\f")
			raws = append(raws, rawLine{text: part, number: number, page: page})
			if !more {
				break
			}
			page, text = page+1, rest
		}
	}
	raws = dropMarginNumbers(splitColumns(raws))
	lines := make([]line, 0, min(len(raws), MaxLines+1))
	blank, last := true, 1
	for _, r := range raws {
		if len(lines) > MaxLines {
			break
		}
		blank = blank || r.page != last || r.broken
		last = r.page
		if l := cutLine(r.text); l.text == "" {
			blank = true
		} else {
			l.number, l.page, l.blank, l.broken = r.number, r.page, blank, r.broken
			lines = append(lines, l)
			blank = false
		}
	}
	return lines
}

// rawLine is a line as it stands in the file.
type rawLine struct {
	text         string
	number, page int
	// broken tells that a column ends before it.
	broken bool
}

// cutLine reads one line.
func cutLine(s string) line {
	if tidy(s) {
		return line{text: s}
	}
	var l line
	var b strings.Builder
	spaces := 0
	for _, r := range s {
		if unicode.IsSpace(r) {
			spaces++
			continue
		}
		switch {
		case b.Len() == 0:
			l.indent = spaces
		case spaces > 0:
			if spaces >= 3 {
				l.wide = append(l.wide, b.Len())
			}
			b.WriteByte(' ')
		}
		spaces = 0
		b.WriteRune(r)
	}
	l.text = b.String()
	return l
}

// tidy reports whether a line has no spaces but plain single ones between words, as
// most have: it is taken as it is.
func tidy(s string) bool {
	spaced := true // what stands before is a space or nothing
	for i := 0; i < len(s); {
		r, size := rune(s[i]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(s[i:])
		}
		switch {
		case r == ' ' && spaced, r < ' ', r >= utf8.RuneSelf && (unicode.IsSpace(r) || r == utf8.RuneError):
			return false
		}
		spaced = r == ' '
		i += size
	}
	return !spaced
}

// firstRune returns the first character of a text.
func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}
