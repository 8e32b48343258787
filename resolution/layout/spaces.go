package layout

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Heal mends what an extraction broke within one line of text: spaces before
// punctuation and hyphens, and words split in two where the document itself
// shows the whole word.
//
//	"for development , its"  → "for development, its"
//	"follow -up"             → "follow-up"
//	"partnersh ips"          → "partnerships", if that word occurs elsewhere
func (v *Vocabulary) Heal(text string) string {
	return v.joinSplit(v.closeUp(text))
}

// closeUp takes out spaces that no text has: before a comma, a full stop, a
// closing bracket, and beside a hyphen or dash that binds words or figures.
//
//	"development , 2018 –2028"  → "development, 2018–2028"
//	"follow -up, micro -, small" → "follow-up, micro-, small"
//	"age - and gender-sensitive" → "age- and gender-sensitive"
//	"town-planned and -led"     → as it stands
func (v *Vocabulary) closeUp(text string) string {
	if !hasLooseSpace(text) {
		return text
	}
	b := make([]rune, 0, len(text))
	runes := []rune(text)
	at := func(i int) rune {
		if i < 0 || i >= len(runes) {
			return ' '
		}
		return runes[i]
	}
	for i := 0; i < len(runes); i++ {
		if runes[i] == ' ' && i > 0 {
			before, next, after := at(i-1), at(i+1), at(i+2)
			switch {
			case next == ';' && closing(before) && after == ' ' && v.english():
				continue // in French a space belongs there
			case strings.ContainsRune(",.)", next) && closing(before) && (after == ' ' || after == '”' || next == ')' || after == ')' || unicode.IsDigit(after) && next == ',' && unicode.IsLetter(before)):
				continue
			case isHyphen(next) && unicode.IsDigit(after) && !unicode.IsDigit(before) && !unicode.IsUpper(before):
				// "of -20 degrees": a sign, unless in a name, "COVID -19"
			case isHyphen(next) && unicode.IsLetter(after) && suspended.Has(string(b[wordStart(b):])):
				// "town-planned and -led": the hyphen is half a compound's
			case isHyphen(next) && wordEnd(before) && (wordEnd(after) || strings.ContainsRune(",;.", after)):
				continue
			case next == '–' && unicode.IsDigit(before) && (unicode.IsDigit(after) || after == ' ' && unicode.IsDigit(at(i+3)) && v.english()):
				continue
			case next == '’' && unicode.IsLetter(before) && after == 's' && !unicode.IsLetter(at(i+3)):
				continue
			case before == '–' && len(b) > 1 && unicode.IsDigit(b[len(b)-2]) && unicode.IsDigit(next):
				continue
			case isHyphen(next) && after == ' ' && wordEnd(before) && v.torn(runes, i):
				b = append(b, next)
				i += 2 // the hyphen and the space after it
				if suspended.Has(wordAt(runes, i+1)) {
					b = append(b, ' ')
				}
				continue
			case isHyphen(before) && len(b) > 1 && unicode.IsLetter(b[len(b)-2]) && unicode.IsLower(next) && v.english() && !suspended.Has(wordAt(runes, i+1)):
				continue
			}
		}
		b = append(b, runes[i])
	}
	return string(b)
}

// hasLooseSpace reports whether a space stands before or after a sign that
// closeUp may move: most paragraphs have none, and are not taken apart.
func hasLooseSpace(text string) bool {
	for i := 0; ; i++ {
		n := strings.IndexByte(text[i:], ' ')
		if n < 0 {
			return false
		}
		i += n
		before, _ := utf8.DecodeLastRuneInString(text[:i])
		next := firstRune(text[i+1:])
		if i > 0 && (strings.ContainsRune(",.);–’", next) || isHyphen(next) || before == '–' || isHyphen(before)) {
			return true
		}
	}
}

func closing(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || r == '”' || r == ')' }

func wordEnd(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// wordAt returns the run of letters at runes[i], at most forty of them; none
// past the end.
func wordAt(runes []rune, i int) string {
	i = min(i, len(runes))
	end := i
	for end < len(runes) && end < i+40 && unicode.IsLetter(runes[end]) {
		end++
	}
	return string(runes[i:end])
}

// wordStart returns where the run of letters at the end of a text begins, at most
// forty letters before it.
func wordStart(text []rune) int {
	start := len(text)
	for start > 0 && len(text)-start < 40 && unicode.IsLetter(text[start-1]) {
		start--
	}
	return start
}

// torn reports whether the hyphen between spaces after runes[i] was torn from
// its words.
func (v *Vocabulary) torn(runes []rune, i int) bool {
	if v.hyphensTorn() {
		return true
	}
	// "age - and gender-sensitive": a hyphen left hanging, and another after it.
	if word := wordAt(runes, i+3); suspended.Has(word) {
		rest, _, _ := strings.Cut(string(runes[min(i+4+len(word), len(runes)):min(i+44+len(word), len(runes))]), " ")
		return strings.ContainsFunc(strings.Trim(rest, "-"), isHyphen)
	}
	return v.compounds[strings.ToLower(string(runes[wordStart(runes[:i]):i])+"-"+wordAt(runes, i+3))] > 0
}
