package ooxml

import (
	_ "embed"
	"strings"
)

// Language is the language of a text as Word wants it told.
type Language struct {
	// Tag is the language's BCP 47 tag.
	Tag string
	// Latin, EastAsian and Complex are the tags of the language for the scripts
	// that Word tells apart.
	Latin, EastAsian, Complex string
	RightToLeft               bool
}

// LanguageOf is the language of a BCP 47 tag; English, in the spelling of the
// United Nations, where it is not one of their six.
func LanguageOf(tag string) Language {
	l := Language{Tag: "en", Latin: "en-GB", EastAsian: "zh-CN", Complex: "ar-SA"}
	switch tag {
	case "fr":
		l.Latin = "fr-FR"
	case "es":
		l.Latin = "es-ES"
	case "ru":
		l.Latin = "ru-RU"
	case "ar":
		l.RightToLeft = true
	case "zh":
	default:
		return l
	}
	l.Tag = tag
	return l
}

//go:embed styles.xml
var stylesTemplate string

// Styles is the part with the styles, of all files alike but for the language of
// the text.
func Styles(l Language) []byte {
	var lang Builder
	lang.Empty("w:lang", "w:val", l.Latin, "w:eastAsia", l.EastAsian, "w:bidi", l.Complex)
	return []byte(strings.Replace(strings.ReplaceAll(stylesTemplate, "\r\n", "\n"), "<w:lang/>", string(lang.Bytes()), 1))
}
