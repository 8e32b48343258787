package word

import (
	"strings"

	"resdiff/internal/form"
	"resdiff/resolution"
)

// tongue is how an official language words the lines around a resolution. Sources:
// the resolutions of the four organs in that language.
type tongue struct {
	item    string // the agenda item, with the number as #
	adopted string // the adoption, with organ and day as # and @
	// language is its tag; "" for English.
	language string
}

// tongueOf is the language of a document; English for any that has no words here.
func tongueOf(r *resolution.Resolution) tongue { return tongues[r.Language] }

func (t tongue) agenda(item string) string {
	if t.item == "" {
		return "Agenda item " + item
	}
	return strings.Replace(t.item, "#", item, 1)
}

func (t tongue) adoptedLine(organ, day string) string {
	if t.language == "" {
		return "Resolution adopted by the " + organ + " on " + day
	}
	organ = form.BodyOf(organ).AdoptsIn(t.language)
	if organ == "" {
		return ""
	}
	return strings.NewReplacer("#", organ, "@", day).Replace(t.adopted)
}

func (t tongue) opening(organ string) string {
	if t.language == "" {
		return "The " + organ + ","
	}
	return form.BodyOf(organ).OpensIn(t.language)
}

var tongues = map[string]tongue{
	"fr": {"Point # de l’ordre du jour", "Résolution adoptée par # le @", "fr"},
	"es": {"Tema # del programa", "Resolución aprobada por # el @", "es"},
	"ru": {"Пункт # повестки дня", "Резолюция, принятая # @", "ru"},
	"ar": {"البند # من جدول الأعمال", "قرار # في @", "ar"},
	"zh": {"议程项目#", "@#决议", "zh"},
}
