package report

import (
	"regexp"
	"strings"

	"resdiff/resolution"
)

// languageTag is the form of a BCP 47 tag; anything else is no language.
var languageTag = regexp.MustCompile(`^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$`)

// language returns the lang and dir attributes of a document's text; lang is
// empty where the language is not known.
func language(r *resolution.Resolution) (lang, dir string) {
	lang = r.Language
	if lang == "und" || !languageTag.MatchString(lang) {
		lang = ""
	}
	return lang, direction(lang)
}

// direction is the base direction of a language's script: "rtl" for Arabic,
// Hebrew, Persian and Urdu, else "ltr".
func direction(lang string) string {
	base, _, _ := strings.Cut(lang, "-")
	switch base {
	case "ar", "he", "fa", "ur":
		return "rtl"
	}
	return "ltr"
}
