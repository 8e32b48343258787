// Package language tells in which of the six official languages of the United
// Nations a text is.
package language

import (
	"strings"
	"unicode"
)

// sample is the number of letters that are looked at.
const sample = 20_000

// enough is the least number of stop words by which a Latin text is told.
const enough = 2

// longestStopWord is the length in bytes of the longest stop word.
const longestStopWord = len("their")

// stopWords are words that stand in every text of a language and in few of the
// others: "de" and "la" are left out, being French and Spanish alike.
var stopWords = map[string]string{}

func init() {
	for tag, words := range map[string]string{
		"en": "the of and to its for with which by this that their",
		"fr": "les des du et dans aux sur est qui une ses pour par",
		"es": "los las del y en para por una con sus que su el",
	} {
		for _, w := range strings.Fields(words) {
			stopWords[w] = tag
		}
	}
}

// Detect returns the BCP 47 tag of a text's language: "en", "fr", "es", "ru",
// "ar", "zh", or "und" where it cannot be told.
func Detect(text string) string {
	scripts, latin, letters := map[string]int{}, 0, 0
	for _, r := range text {
		if !unicode.IsLetter(r) {
			continue
		}
		switch {
		case r < 0x250:
			latin++
		case unicode.Is(unicode.Han, r):
			scripts["zh"]++
		case unicode.Is(unicode.Arabic, r):
			scripts["ar"]++
		case unicode.Is(unicode.Cyrillic, r):
			scripts["ru"]++
		}
		if letters++; letters == sample {
			break
		}
	}
	// Symbols and names in Latin letters stand in texts of every script; a
	// Chinese character says as much as several letters.
	found, most := "", latin
	for _, s := range []struct {
		tag    string
		weight int
	}{{"zh", 4}, {"ar", 1}, {"ru", 1}} {
		if n := scripts[s.tag] * s.weight; n > most {
			found, most = s.tag, n
		}
	}
	if found != "" {
		return found
	}
	return detectLatin(text)
}

func detectLatin(text string) string {
	count, words := map[string]int{}, 0
	for w := range strings.FieldsFuncSeq(text, func(r rune) bool { return !unicode.IsLetter(r) }) {
		if len(w) <= longestStopWord {
			if tag, ok := stopWords[strings.ToLower(w)]; ok {
				count[tag]++
			}
		}
		if words++; words == sample {
			break
		}
	}
	best := "und"
	for _, tag := range []string{"en", "fr", "es"} {
		if count[tag] >= enough && (best == "und" || count[tag] > count[best]) {
			best = tag
		}
	}
	return best
}

// Name returns the English name of a language, "" if it is none of the six.
func Name(tag string) string {
	return map[string]string{"en": "English", "fr": "French", "es": "Spanish", "ru": "Russian", "ar": "Arabic", "zh": "Chinese"}[tag]
}
