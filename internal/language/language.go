// Package language tells in which of the six official languages of the United
// Nations a text is.
package language

import (
	"unicode"
	"unicode/utf8"
)

// sample is the number of letters that are looked at.
const sample = 20_000

// enough is the least number of stop words by which a Latin text is told.
const enough = 2

// Latin languages, as stopWord tells them.
const (
	english = iota
	french
	spanish
	none
)

// stopWord tells of which language a word in small letters is a stop word: one that
// stands in every text of it and in few of the others. "de" and "la" are left
// out, being French and Spanish alike.
func stopWord(w []byte) int {
	switch string(w) {
	case "the", "of", "and", "to", "its", "for", "with", "which", "by", "this", "that", "their":
		return english
	case "les", "des", "du", "et", "dans", "aux", "sur", "est", "qui", "une", "ses", "pour", "par":
		return french
	case "los", "las", "del", "y", "en", "para", "por", "una", "con", "sus", "que", "su", "el":
		return spanish
	}
	return none
}

// longestStopWord is the length in bytes of the longest stop word.
const longestStopWord = len("their")

// Detect returns the BCP 47 tag of the language of texts: "en", "fr", "es", "ru",
// "ar", "zh", or "und" where it cannot be told.
func Detect(texts ...string) string {
	chinese, arabic, cyrillic, latin, letters := 0, 0, 0, 0, 0
	for _, text := range texts {
		for _, r := range text {
			if letters == sample {
				break
			}
			if !unicode.IsLetter(r) {
				continue
			}
			switch {
			case r < 0x250:
				latin++
			case unicode.Is(unicode.Han, r):
				chinese++
			case unicode.Is(unicode.Arabic, r):
				arabic++
			case unicode.Is(unicode.Cyrillic, r):
				cyrillic++
			}
			letters++
		}
	}
	// Symbols and names in Latin letters stand in texts of every script; a
	// Chinese character says as much as several letters.
	found, most := "", latin
	for _, s := range []struct {
		tag    string
		weight int
	}{{"zh", 4 * chinese}, {"ar", arabic}, {"ru", cyrillic}} {
		if s.weight > most {
			found, most = s.tag, s.weight
		}
	}
	if found != "" {
		return found
	}
	return detectLatin(texts)
}

// detectLatin tells a language by its stop words, which have no letters beyond ASCII.
func detectLatin(texts []string) string {
	var count [none + 1]int
	var word [longestStopWord]byte
	letters, words := 0, 0 // of the word, of all texts
	end := func() {
		if letters > 0 && letters <= len(word) {
			count[stopWord(word[:letters])]++
		}
		letters = 0
	}
	for _, text := range texts {
		for _, r := range text {
			switch {
			case unicode.IsLetter(r):
				if letters < len(word) && r < utf8.RuneSelf {
					word[letters] = byte(r) | 0x20
				} else {
					letters = len(word) // too long, or of another script
				}
				letters++
			case letters > 0:
				end()
				if words++; words == sample {
					return latinTag(count)
				}
			}
		}
		end()
	}
	return latinTag(count)
}

// latinTag returns the tag of the language of which most stop words were found.
func latinTag(count [none + 1]int) string {
	best, most := "und", enough-1
	for i, tag := range []string{english: "en", french: "fr", spanish: "es"} {
		if count[i] > most {
			best, most = tag, count[i]
		}
	}
	return best
}

// Name returns the English name of a language, "" if it is none of the six.
func Name(tag string) string {
	switch tag {
	case "en":
		return "English"
	case "fr":
		return "French"
	case "es":
		return "Spanish"
	case "ru":
		return "Russian"
	case "ar":
		return "Arabic"
	case "zh":
		return "Chinese"
	}
	return ""
}
