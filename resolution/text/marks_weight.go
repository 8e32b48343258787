package text

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"resdiff/internal/pattern"
)

// Weights of places. A superscript figure is a mark and nothing else; a figure
// that sticks to a word is nearly always one; one after a comma and a space is
// likely; one after a year or a word may as well be a number of the text.
const (
	superscriptWeight = 100
	gluedWeight       = 60
	afterStopWeight   = 40
	afterWordWeight   = 12
	afterFigureWeight = 6
	// otherPage is what a place loses that is not on the note's page.
	otherPage = 30
)

// numbered are words after which a figure belongs to the text.
var numbered = wordSet(`paragraph paragraphs para paras article articles goal goals target targets item
		items no nos number chapter chap section sections sect annex phase rule rules part parts vol volume page pages
		to from and of the by in at than or least most some about between over under until every only for with
		resolution resolutions decision decisions supplement level stage option category group agenda session since
		january february march april may june july august september october november december`)

func wordSet(list string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(list) {
		set[w] = true
	}
	return set
}

// after says that a figure belongs to the text if one of these follows. The
// longest are a dozen bytes; afterReach spares looking through the whole text.
const afterReach = 24

var after = pattern.New(`^(?:[/.–-]?\d|[/–%°]|-\w| (?:per cent|percent|million|billion|trillion|January|February|March|April|May|June|July|August|September|October|November|December|years?|months?|weeks?|days?|hours?|countries|States|members|meetings?|sessions?|dollars|times)\b|,\d{3}\b|\.\d)`)

// counted finds a noun after a figure that counts it in a sentence; after a comma
// a footnote's mark may stand before it too.
var counted = pattern.New(`^ (?:countries|States|members|meetings?|sessions?|times)\b`)

// listedBefore and listedAfter tell a figure of the text among its like:
// "articles 6, 14 and 15". A mark stands so after a citation or a year only.
var (
	listedBefore = pattern.New(`(?:^|[ (])\d{1,3}, $`)
	listedAfter  = pattern.New(`^(?:,| and| or) \d`)
)

// otherSymbol finds the start of a symbol without strokes.
var otherSymbol = pattern.New(`^[(\[“]?[A-Z]{2,5}\d{1,3}\.$`)

var draftLetters = map[string]bool{"PP": true, "OP": true}

// weigh tells how much the figures in t[start:end] look like a mark; 0 or less
// is not at all.
func weigh(t string, start, end int) int {
	if start == 0 {
		return 0
	}
	if next := t[end:min(end+afterReach, len(t))]; after.MatchString(next) {
		if !counted.MatchString(next) {
			return 0
		}
		return weighCounting(t[:start])
	}
	before, _ := utf8.DecodeLastRuneInString(t[:start])
	if before == ' ' {
		before, _ = utf8.DecodeLastRuneInString(t[:start-1])
	}
	if unicode.IsLetter(firstRune(t[end:])) && !strings.ContainsRune(",;:)”", before) {
		return 0
	}
	if t[start-1] == ' ' {
		if listedBefore.MatchString(t[max(0, start-afterReach):start]) && listedAfter.MatchString(t[end:min(end+afterReach, len(t))]) {
			return 1
		}
		return weighApart(t[:start-1])
	}
	token := wordBefore(t[:start])
	switch {
	case strings.ContainsRune(".:", before) && (strings.Contains(token, "/") || otherSymbol.MatchString(token)):
		return 0 // part of a symbol or an address: "A/78/1/Add.2", "WHA77.2"
	case draftLetters[strings.Trim(token, "[(.)")]:
		return 0 // a draft's label: "PP.2", "(OP)2."
	case unicode.IsDigit(before):
		if !endsInYear(t[:start]) {
			return 0
		}
		return afterFigureWeight + 1
	case strings.ContainsRune(",;:.)”’\"]", before):
		if before == '.' || before == ',' {
			if prev, _ := utf8.DecodeLastRuneInString(t[:start-1]); unicode.IsDigit(prev) && !endsInYear(t[:start-1]) {
				return afterWordWeight
			}
		}
		return gluedWeight
	case unicode.IsLower(before):
		return gluedWeight
	case unicode.IsUpper(before):
		return afterStopWeight
	}
	return 0
}

// wordReach is how far back the word before a figure is looked at, in bytes: a
// symbol or an address is seldom longer. Without a bound a word of many figures
// would be read again from each of them.
const wordReach = 400

// wordBefore returns the end of t after its last space, at most wordReach bytes.
func wordBefore(t string) string {
	t = t[max(0, len(t)-wordReach):]
	return t[strings.LastIndexByte(t, ' ')+1:]
}

// weighApart weighs figures that stand after a space; t is the text before it.
func weighApart(t string) int {
	before, n := utf8.DecodeLastRuneInString(t)
	switch {
	case strings.ContainsRune(",;:.)”’\"]", before):
		if w := lastWord(t[:len(t)-n]); before == '.' && numbered[w] {
			return 0 // "No. 5"
		}
		return afterStopWeight
	case unicode.IsDigit(before):
		return afterFigureWeight
	case unicode.IsLetter(before):
		if numbered[lastWord(t)] {
			return 1
		}
		return afterWordWeight
	}
	return 0
}

// weighCounting weighs figures before a noun that they may count; t is the text
// before them. A sentence has a space after its comma: where there is none, the
// figure is a mark; where there is one, it is where no better place is found for
// the note.
//
//	"in December 2003,24 States were" → gluedWeight
//	"in December 2003, 24 States were" → afterFigureWeight
//	"the 24 States" → 0
func weighCounting(t string) int {
	bare := strings.TrimSuffix(t, " ")
	before, n := utf8.DecodeLastRuneInString(bare)
	if n == 0 || !strings.ContainsRune(",;", before) {
		return 0
	}
	inside := bare[:len(bare)-n]
	if prev, _ := utf8.DecodeLastRuneInString(inside); unicode.IsDigit(prev) && !endsInYear(inside) {
		return 0 // "9, 24 States", "9,240 times"
	}
	if bare == t {
		return gluedWeight
	}
	return afterFigureWeight
}

func lastWord(t string) string {
	i := len(t)
	for i > 0 && (t[i-1]|0x20 >= 'a' && t[i-1]|0x20 <= 'z') {
		i--
	}
	return strings.ToLower(t[i:])
}

// endsInYear reports whether t ends in a year.
func endsInYear(t string) bool {
	i := len(t)
	for i > 0 && i > len(t)-5 && t[i-1] >= '0' && t[i-1] <= '9' {
		i--
	}
	y := t[i:]
	return len(y) == 4 && (y[:2] == "19" || y[:2] == "20")
}
