package word

import (
	"strings"

	"resdiff/resolution"
)

// tongue is how an official language words the lines around a resolution. Sources:
// the resolutions of the four organs in that language.
type tongue struct {
	item    string // the agenda item, with the number as #
	adopted string // the adoption, with organ and day as # and @
	// organs are, by the organ's English name, the line that opens the preamble, and
	// the organ within the line on the adoption, "" where there is none.
	organs map[string][2]string
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
	switch {
	case t.organs == nil:
		return "Resolution adopted by the " + organ + " on " + day
	case t.organs[organ][1] == "":
		return ""
	}
	return strings.NewReplacer("#", t.organs[organ][1], "@", day).Replace(t.adopted)
}

func (t tongue) opening(organ string) string {
	if t.organs == nil {
		return "The " + organ + ","
	}
	return t.organs[organ][0]
}

const (
	assembly = "General Assembly"
	economic = "Economic and Social Council"
	security = "Security Council"
	rights   = "Human Rights Council"
)

var tongues = map[string]tongue{
	"fr": {"Point # de l’ordre du jour", "Résolution adoptée par # le @", map[string][2]string{
		assembly: {"L’Assemblée générale,", "l’Assemblée générale"}, economic: {"Le Conseil économique et social,", "le Conseil économique et social"},
		security: {"Le Conseil de sécurité,", "le Conseil de sécurité"}, rights: {"Le Conseil des droits de l’homme,", "le Conseil des droits de l’homme"},
	}},
	"es": {"Tema # del programa", "Resolución aprobada por # el @", map[string][2]string{
		assembly: {"La Asamblea General,", "la Asamblea General"}, economic: {"El Consejo Económico y Social,", "el Consejo Económico y Social"},
		security: {"El Consejo de Seguridad,", "el Consejo de Seguridad"}, rights: {"El Consejo de Derechos Humanos,", "el Consejo de Derechos Humanos"},
	}},
	"ru": {"Пункт # повестки дня", "Резолюция, принятая # @", map[string][2]string{
		assembly: {"Генеральная Ассамблея,", "Генеральной Ассамблеей"}, economic: {"Экономический и Социальный Совет,", "Экономическим и Социальным Советом"},
		security: {"Совет Безопасности,", "Советом Безопасности"}, rights: {"Совет по правам человека,", "Советом по правам человека"},
	}},
	"ar": {"البند # من جدول الأعمال", "قرار # في @", map[string][2]string{
		assembly: {"إن الجمعية العامة،", "اتخذته الجمعية العامة"}, economic: {"إن المجلس الاقتصادي والاجتماعي،", "اتخذه المجلس الاقتصادي والاجتماعي"},
		security: {"إن مجلس الأمن،", "اتخذه مجلس الأمن"}, rights: {"إن مجلس حقوق الإنسان،", "اتخذه مجلس حقوق الإنسان"},
	}},
	"zh": {"议程项目#", "@#决议", map[string][2]string{
		assembly: {"大会，", "大会"}, economic: {"经济及社会理事会，", "经济及社会理事会"},
		security: {"安全理事会，", "安全理事会"}, rights: {"人权理事会，", "人权理事会"},
	}},
}
