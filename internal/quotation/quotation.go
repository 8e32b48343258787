// Package quotation puts words of a document between quotation marks in a
// sentence of ours.
package quotation

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Of returns the text between double quotation marks. Marks of its own become
// single ones, as the United Nations print a quotation within another; those
// that stand around the whole go, and at either end those whose other half was
// not quoted.
//
//	the “open harbours” pledge → “the ‘open harbours’ pledge”
//	“Ropes for all”            → “Ropes for all”
//	“Ropes for                 → “Ropes for”
func Of(text string) string { return "“" + strings.TrimSpace(within(text)) + "”" }

// within is the text with its own quotation marks as they stand in another's.
func within(text string) string {
	if !strings.ContainsAny(text, `“”„"`) {
		return text
	}
	runes := []rune(text)
	partner := partners(runes)
	from, to := 0, len(runes)
	if to > 1 && partner[0] == to-1 {
		from, to = 1, to-1
	}
	const cut = " …" // after which words were left out
	last := to - 1
	for last > from && strings.ContainsRune(cut, runes[last]) {
		last--
	}
	var b strings.Builder
	for i := from; i < to; i++ {
		switch p := partner[i]; {
		case p == plain:
			b.WriteRune(runes[i])
		case i == from && p < 0:
		case i == last && p < 0:
			for i+1 < to && runes[i+1] == ' ' && i > from && runes[i-1] == ' ' {
				i++ // "theme “ …" leaves one blank
			}
		case p == opening || p > i:
			b.WriteRune('‘')
		default:
			b.WriteRune('’')
		}
	}
	return b.String()
}

// What partners says of a rune that has no partner.
const (
	plain   = -1 // it is no quotation mark
	opening = -2 // the end of the quotation is missing
	closing = -3 // its beginning is
)

// partners returns for each rune the place of the other half of the quotation.
func partners(runes []rune) []int {
	out := make([]int, len(runes))
	var open []int
	for i, r := range runes {
		out[i] = plain
		if !strings.ContainsRune("“„”\"", r) {
			continue
		}
		opens := r == '„' || r == '“' && !(len(open) > 0 && runes[open[len(open)-1]] == '„') || r == '"' && (i == 0 || unicode.IsSpace(runes[i-1]) || strings.ContainsRune("([‘", runes[i-1]))
		out[i] = closing
		switch {
		case opens:
			out[i] = opening
			open = append(open, i)
		case len(open) > 0:
			o := open[len(open)-1]
			open = open[:len(open)-1]
			out[o], out[i] = i, o
		}
	}
	return out
}

// Bare returns the text without any quotation mark, by which what was quoted is
// found again in the text that it stood in.
func Bare(text string) string {
	return strings.Map(func(r rune) rune {
		if r == '"' || r >= utf8.RuneSelf && strings.ContainsRune("“”„‘’", r) {
			return -1
		}
		return r
	}, text)
}
