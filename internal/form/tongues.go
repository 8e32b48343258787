package form

import (
	"fmt"
	"strings"
	"time"

	"resdiff/internal/pattern"
)

// The forms of this file are those of the other official languages: French,
// Spanish, Russian, Arabic and Chinese, as the United Nations print them.

// plainLine is a line as the tables above hold it.
func plainLine(line string) string {
	return strings.ToLower(strings.ReplaceAll(strings.TrimRight(line, " ,،，"), "’", "'"))
}

// organElsewhere is Organ for the other languages. A comma must follow: the
// name alone stands in mastheads too.
func organElsewhere(line string) (string, bool) {
	const longest = 120 // bytes
	if len(line) > longest || !endsIn(line, Commas) {
		return "", false
	}
	if name, ok := organsElsewhere[plainLine(line)]; ok {
		return name, true
	}
	if m := bodyElsewhere.FindStringSubmatch(line); m != nil {
		return m[1], true
	}
	return "", false
}

// bodyElsewhere finds the line of any other body in French or Spanish, which has
// no other words than names have.
//
//	"Le Conseil exécutif," → "Conseil exécutif"
var bodyElsewhere = pattern.New(`^(?:L[ea] |L[’']|El )((?:\p{Lu}[\p{L}-]* ){0,2}(?:Assemblée|Conseil|Commission|Comité|Conférence|Asamblea|Consejo|Comisión|Conferencia|Junta)(?: (?:(?:d|l)[’']|(?:de|du|des|la|le|les|el|los|las|del|y|et|e|en|sur|pour|contre|para|sobre|aux) )*[\p{L}-]+){1,12}),$`).Begins("L", "El ")

// monthNames are the names of the months by language; Arabic texts put the Levantine
// ones before a slash.
var monthNames = map[string][]string{
	"fr": strings.Fields("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
	"es": strings.Fields("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
	"ru": strings.Fields("января февраля марта апреля мая июня июля августа сентября октября ноября декабря"),
	"ar": strings.Split("كانون الثاني/يناير,شباط/فبراير,آذار/مارس,نيسان/أبريل,أيار/مايو,حزيران/يونيه,تموز/يوليه,آب/أغسطس,أيلول/سبتمبر,تشرين الأول/أكتوبر,تشرين الثاني/نوفمبر,كانون الأول/ديسمبر", ","),
}

// months are the names of months by number, the Levantine ones left out.
var months = func() map[string]time.Month {
	m := map[string]time.Month{"يونيو": time.June, "يوليو": time.July}
	for _, list := range monthNames {
		for i, name := range list {
			m[name[strings.IndexByte(name, '/')+1:]] = time.Month(i + 1)
		}
	}
	return m
}()

// WriteDay writes a day as documents in a language do; in English for any other than
// the six.
//
//	"fr" → "1er mai 2024", "ru" → "1 мая 2024 года", "zh" → "2024年5月1日"
func WriteDay(language string, day time.Time) string {
	year, month, d := day.Date()
	name := ""
	if names := monthNames[language]; names != nil {
		name = names[month-1]
	}
	switch language {
	case "fr":
		if d == 1 {
			return fmt.Sprintf("1er %s %d", name, year)
		}
		return fmt.Sprintf("%d %s %d", d, name, year)
	case "es":
		return fmt.Sprintf("%d de %s de %d", d, name, year)
	case "ru":
		return fmt.Sprintf("%d %s %d года", d, name, year)
	case "ar":
		return fmt.Sprintf("%d %s %d", d, name, year)
	case "zh":
		return fmt.Sprintf("%d年%d月%d日", year, month, d)
	}
	return day.Format("2 January 2006")
}

var (
	dateElsewhere = pattern.New(`(\d{1,2})(?:er|º|°)?(?: de)? (?:[\p{Arabic} ]{2,20}/)?(\p{L}{3,10})(?: de)? (\d{4})(?: года| г\.)?`)
	dateChinese   = pattern.New(`(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日`).Holds("年")
)

// findDateElsewhere finds the first date in s in another language, and where
// it stands.
func findDateElsewhere(s string) (day time.Time, start, end int, ok bool) {
	if m := dateChinese.FindStringSubmatchIndex(s); m != nil {
		day, ok := date(number(s[m[2]:m[3]]), time.Month(number(s[m[4]:m[5]])), number(s[m[6]:m[7]]))
		return day, m[0], m[1], ok
	}
	for from := 0; ; {
		m := dateElsewhere.FindStringSubmatchIndex(s[from:])
		if m == nil {
			return time.Time{}, 0, 0, false
		}
		at := s[from:]
		if month := months[strings.ToLower(at[m[4]:m[5]])]; month > 0 {
			day, ok := date(number(at[m[6]:m[7]]), month, number(at[m[2]:m[3]]))
			return day, from + m[0], from + m[1], ok
		}
		from += m[1]
	}
}

// date returns the midnight UTC of a day, false if the calendar has no such day.
func date(year int, month time.Month, day int) (time.Time, bool) {
	t := time.Date(year, month, day, 0, 0, 0, 0, time.UTC)
	return t, t.Year() == year && t.Month() == month && t.Day() == day
}

var (
	adoptedElsewhere = pattern.New(`(?i)^(?:(?:(?:projet de )?(?:résolution|décision) )?adoptée par l|(?:(?:proyecto de )?(?:resolución|decisión) )?aprobada por (?:el|la) |(?:(?:проект )?(?:резолюция|решение),? )?принят(?:ая|ое|а|о) (?:генерал|совет|эконом)|(?:(?:قرار|مقرر) )?(?:اتخذ|الذي اتخذ)(?:ته|ه) )|^.{0,24}\d{4} ?年 ?\d{1,2} ?月 ?\d{1,2} ?日.{0,12}理事会第 ?\d+ ?次(?:全体)?会议通过$|^.{0,40}(?:大会|理事会)(?:决议|决定)$|^(?:大会|.{0,12}理事会).{0,30}通过的(?:决议|决定)$`)
	sessionElsewhere = pattern.New(`(?i)^((?:[\p{L}-]+ ){0,3}[\p{L}-]*(?:ième|ère) session(?: extraordinaire)?(?: d'urgence)?|session de \d{4}|(?:[\p{L}]+(?: [\p{L}]+){0,3} )?período (?:\p{L}+ )?de sesiones(?: de \d{4})?|[\p{L}]+(?: [\p{L}]+){0,4} сессия|сессия \d{4} года|الدورة(?: [\p{L}]+){1,5}|دورة عام \d{4}|第[〇零一二三四五六七八九十百\d]+届(?:特别|紧急特别)?会议|\d{4}年届会)$`)
	agendaElsewhere  = pattern.New(`(?i)^(?:point|points|tema|temas|пункт|пункты|البند|البندان|البنود|议程项目) ?(\d[\d\s\pL(),–-]{0,30}?)(?: de l['’]ordre du jour| del programa| повестки дня| من جدول الأعمال|$)`)
	distrElsewhere   = pattern.New(`(?i)^(?:distr\. (?:générale|limitée|restreinte|general|limitada|reservada)\b|Distr\.: |التوزيع ?:|(?:original|оригинал|الأصل|原文) ?[:：])`)
	meetingElsewhere = pattern.New(`^((?:\d{1,5}(?:re|er|e)|\p{Lu}\p{L}+(?:-\p{L}+)*(?:ième|ère)) séance(?: plénière| privée)?|(?:\d{1,5}\.?ª|\p{Lu}\p{L}+(?: \p{L}+)?) sesión(?: plenaria| privada)?|\d{1,5}-е (?:пленарное |закрытое )?заседание|الجلسة (?:العامة )?\d{1,5})(?:,? (.*))?$`)
	meetingChinese   = pattern.New(`^(\d{4} ?年 ?\d{1,2} ?月 ?\d{1,2} ?日)? ?(第 ?\d{1,5} ?次(?:全体)?会议)$`).Holds("次")
	bracketChinese   = pattern.New(`^[\[［](.+)[\]］]$`)
	recommendedThere = pattern.New(`(?i)^(?:sur (?:la base du rapport|la recommandation|recommandation|la proposition)|sans renvoi|sobre la base del informe|por recomendación|sin remisión|по докладу|по рекомендации|без передачи|بناء على|دون الإحالة|根据|未经发交)`)
	annexElsewhere   = pattern.New(`^(?:(?:Annexe|Appendice|Pièce jointe|Anexo|Apéndice|Приложение|Добавление|مرفق|المرفق|تذييل|التذييل)(?: (?:[IVX]{1,5}|[A-ZА-Я]|\d{1,2}|\p{Arabic}{4,8}))?|(?:附件|附录)[一二三四五六七八九十]{0,3})[.:：]?$`).
				Begins("Annexe", "Appendice", "Pièce", "Anexo", "Apéndice", "Приложение", "Добавление", "مرفق", "المرفق", "تذييل", "التذييل", "附")
	voteElsewhere = pattern.New(`(?i)^\[?(?:adoptée? (?:sans|par (?:\d|consensus|acclamation|(?:un )?vote|appel))|aprobada (?:sin|por (?:\d|consenso|aclamación|unanimidad|votación)|en votación)|принята (?:без|в результате)|اعتُ?مد|未经表决|以.{1,20}票)`)
)

// meetingLineElsewhere is Meeting for the other languages.
func meetingLineElsewhere(line string) (meeting, rest string, ok bool) {
	if m := meetingChinese.FindStringSubmatch(line); m != nil {
		return m[2], m[1], true
	}
	m := meetingElsewhere.FindStringSubmatch(line)
	if m == nil {
		return "", "", false
	}
	if _, _, _, dated := findDateElsewhere(m[2]); m[2] != "" && !dated {
		return "", "", false
	}
	return m[1], m[2], true
}

// adoptedThere is Adopted for the other languages; the organ is left to the
// line that names it.
func adoptedThere(line string) (meeting string, day time.Time, ok bool) {
	if ascii(line) && !strings.HasPrefix(line, "Aprobada ") && !strings.Contains(line, " aprobada ") || !adoptedElsewhere.MatchString(line) {
		return "", time.Time{}, false
	}
	day, _, _, ok = findDateElsewhere(line)
	return meetingThere.FindString(line), day, ok
}

// MeetingThere returns the meeting that a text in another language names, "" if it
// names none.
func MeetingThere(text string) string { return meetingThere.FindString(firstBytes(text, 300)) }

// meetingThere finds the meeting in a line on the adoption.
var meetingThere = pattern.New(`\d{1,5}(?:re|er|e) séance(?: plénière)?|\d{1,5}\.?ª sesión(?: plenaria)?|\d{1,5}-м (?:пленарном )?заседании|第 ?\d{1,5} ?次(?:全体)?会议`).Holds("séance", "sesión", "заседании", "次")

// numberElsewhere finds the number of a resolution after the word for it.
//
//	"Résolution 2709 (2023)" → "2709 (2023)"
//	"第2709（2023）号决议"     → "2709", "2023"
var numberElsewhere = pattern.New(`^(?:(?:Résolution|Resolución|Резолюция|القرار|قرار|Décision|Decisión|Решение|المقرر|مقرر) (\d{1,4} ?\(\d{4}\)|\d{1,4}/\d{1,4}(?: [A-Z])?)|第 ?(\d{1,4}) ?[（(](\d{4})[)）] ?号(?:决议|决定)|第 ?(\d{1,4}/\d{1,4}) ?号(?:决议|决定))[.:]?$`)

// numberThere reads a number in another language from a line of its own.
func numberThere(line string) (number string, ok bool) {
	if len(line) > 60 || line == "" || ascii(line) {
		return "", false
	}
	m := numberElsewhere.FindStringSubmatch(line)
	switch {
	case m == nil:
		return "", false
	case m[2] != "":
		return m[2] + " (" + m[3] + ")", true
	}
	return m[1] + m[4], true
}

// dateLineElsewhere is DateLine for the other languages.
func dateLineElsewhere(line string) bool {
	if last := line[len(line)-1]; len(line) > 80 || last >= 'a' && last <= 'z' {
		return false // those in our letters end in the year
	}
	_, start, end, ok := findDateElsewhere(line)
	return ok && start == 0 && end == len(line)
}
