package text

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"resdiff/internal/form"
	"resdiff/internal/pattern"
)

// sectionLine is the number or letter of a section on a line of its own.
var sectionLine = pattern.New(`^(?:[IVX]{1,5}|[A-H])\.?$`)

// annexTitle is the beginning of an annex with its title on the same line.
var annexTitle = pattern.New(`^(?:Annex|Appendix)(?: (?:[IVX]{1,5}|[A-Z]|\d{1,2}))?(?: [–—-]|[.:]) \p{Lu}`).Begins("Annex", "Appendix")

// isOpening reports whether a line starts as a paragraph does: with an opening
// word or a paragraph's number.
func isOpening(text string) bool {
	m, _ := form.CutMarker(text)
	return m.Style == form.Decimal || form.Open(text) != form.OpensUnknown
}

// endKind is how a line ends.
type endKind uint8

const (
	open endKind = iota
	comma
	stop // full stop, semicolon, colon, question or exclamation mark
)

// ending tells how a line ends, a footnote mark and closing quotes aside.
func ending(text string) endKind {
	if text != "" { // nearly all lines end in a letter, or in one of these
		switch c := text[len(text)-1]; {
		case c == ',':
			return comma
		case c == ';' || c == ':' || c == '.':
			return stop
		case 'a' <= c && c <= 'z' && c != 'd' && c != 'r':
			return open
		}
	}
	text = strings.TrimRight(text, " 0123456789"+superDigits)
	if mark, ok := strings.CutSuffix(text, "]"); ok { // "Territories,[2]"
		if before, ok := strings.CutSuffix(strings.TrimRight(mark, "0123456789"), "["); ok {
			text = before
		}
	}
	text = strings.TrimRight(text, " ”’\"'»)]")
	for _, conj := range []string{"; and", "; or", ", and", ", or"} {
		if strings.HasSuffix(text, conj) {
			return stop
		}
	}
	last, size := utf8.DecodeLastRuneInString(text)
	switch {
	case size == 0:
	case strings.ContainsRune(form.Commas, last):
		return comma
	case last != '…' && strings.ContainsRune(form.Semicolons+form.Colons+form.FullStops, last):
		return stop
	}
	return open
}

// standsAlone reports whether a line is a block of its own wherever it stands.
func standsAlone(text string) bool {
	_, organ := form.Organ(text)
	return organ || isMeeting(text) || form.Vote(text) || form.VoteTold(text) || form.AnnexHeading(text)
}

// adoption reports whether a line under the text tells of its adoption: "Adopted at
// the 9th meeting, by 12 votes to none."
func adoption(text string) bool {
	_, _, ok := form.AdoptedAt(text)
	return ok && unicode.IsUpper(firstRune(strings.TrimLeft(text, "([")))
}

func isMeeting(text string) bool {
	_, _, ok := form.Meeting(text)
	return ok
}

// closes reports whether a line ends a paragraph, by its end alone.
func (l line) closes() bool {
	m, rest := form.CutMarker(l.text)
	if m.Style != form.None && rest == "" {
		return false // a number on a line of its own
	}
	return ending(l.text) != open || standsAlone(l.text)
}
