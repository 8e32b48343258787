package html

import (
	"unicode"

	"resdiff/internal/pattern"
	"resdiff/resolution"
)

// languageTag is the form of a BCP 47 tag; anything else is no language.
var languageTag = pattern.New(`^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$`)

// language returns the lang and dir attributes of a document's text; lang is
// empty where the language is not known.
func language(r *resolution.Resolution) (lang, dir string) {
	lang = r.Language
	if lang == "und" || !languageTag.MatchString(lang) {
		lang = ""
	}
	dir = "ltr"
	if rightToLeft(r) {
		dir = "rtl"
	}
	return lang, dir
}

// rightToLeft reports whether most letters of a document's text are of a script
// that runs from right to left.
func rightToLeft(r *resolution.Resolution) bool {
	letters, right := 0, 0
	for _, p := range r.Paragraphs {
		for _, c := range p.Text {
			if !unicode.IsLetter(c) {
				continue
			}
			letters++
			if unicode.In(c, unicode.Arabic, unicode.Hebrew, unicode.Syriac, unicode.Thaana, unicode.Nko) {
				right++
			}
		}
		if letters > enoughLetters {
			break
		}
	}
	return right > letters/2
}

// enoughLetters is how many letters of a text tell its script: a paragraph or
// two.
const enoughLetters = 500

// phraseData is a part of a sentence of ours, or words that it quotes.
type phraseData struct {
	Text   string
	Quoted bool
}

var quotedWords = pattern.New(`“[^”]*”`)

// quotes parts a sentence at its quotations, so that words which run from
// right to left do not carry the rest of the sentence with them.
func quotes(sentence string) []phraseData {
	var out []phraseData
	at := 0
	for _, q := range quotedWords.FindAllStringIndex(sentence, -1) {
		if at < q[0] {
			out = append(out, phraseData{sentence[at:q[0]], false})
		}
		out = append(out, phraseData{sentence[q[0]:q[1]], true})
		at = q[1]
	}
	if at < len(sentence) {
		out = append(out, phraseData{sentence[at:], false})
	}
	return out
}
