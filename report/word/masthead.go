package word

import (
	"strings"

	"resdiff/internal/form"
	"resdiff/internal/ooxml"
	"resdiff/report/view"
	"resdiff/resolution"
)

// headLine is a line of a masthead or of the lines at the end.
type headLine struct {
	style    string
	old, new string
}

// masthead writes what stands before the text: the lines that name the document,
// as the United Nations sets them. A line that differs is a tracked change.
func (r *redline) masthead() {
	r.headLines([]headLine{
		{"DocumentSymbol", r.c.Old.Symbol, r.c.New.Symbol},
		{"Masthead", organName(r.c.Old), organName(r.c.New)},
		{"Masthead", r.c.Old.Session, r.c.New.Session},
		{"Masthead", agendaItem(r.c.Old), agendaItem(r.c.New)},
		{"Adoption", adopted(r.c.Old), adopted(r.c.New)},
		{"Recommended", bracketed(r.c.Old.Recommended), bracketed(r.c.New.Recommended)},
	})
	by := routineAuthor
	if r.c.Title != nil && view.Retitled(r.c) || r.c.Title == nil && r.c.Old.Title != r.c.New.Title {
		by = author
	}
	r.headLine(headLine{"ResolutionTitle", titleLine(r.c.Old), titleLine(r.c.New)}, by)
	r.headLine(headLine{"OpeningLine", openingLine(r.c.Old), openingLine(r.c.New)}, routineAuthor)
}

// closing writes what stands after the text.
func (r *redline) closing() {
	by := routineAuthor
	if r.c.Adoption != nil {
		by = author
	}
	r.headLine(headLine{"Closing", r.c.Old.Meeting, r.c.New.Meeting}, routineAuthor)
	r.headLine(headLine{"Closing", day(r.c.Old), day(r.c.New)}, routineAuthor)
	old, new := voteLines(r.c.Old), voteLines(r.c.New)
	for k := range max(len(old), len(new)) {
		l := headLine{style: "Closing"}
		if k < len(old) {
			l.old = old[k]
		}
		if k < len(new) {
			l.new = new[k]
		}
		r.headLine(l, by)
	}
}

// voteLines are the lines of the record of a vote: each list of members has one of
// its own, as records are printed.
func voteLines(r *resolution.Resolution) []string {
	record := bracketed(r.Vote)
	var out []string
	for {
		_, at, end := form.FindVoteList(record, min(1, len(record)))
		if at <= 0 {
			break
		}
		out, record = append(out, strings.TrimSpace(record[:at+1])), strings.TrimSpace(record[at+1:])
		if end-at >= len(record) {
			break
		}
	}
	if record == "" {
		return out
	}
	return append(out, record)
}

func (r *redline) headLines(lines []headLine) {
	for _, l := range lines {
		r.headLine(l, routineAuthor)
	}
}

// headLine writes one line, if either document has it.
func (r *redline) headLine(l headLine, by string) {
	if l.old == "" && l.new == "" {
		return
	}
	look := ooxml.ParagraphLook{Style: l.style, RightToLeft: r.rightToLeft, NewPage: r.newPage()}
	switch {
	case l.old == "":
		look.Mark, look.MarkAttributes = revisions[inserted], r.revision(by)
	case l.new == "":
		look.Mark, look.MarkAttributes = revisions[deleted], r.revision(by)
	}
	r.x.Open("w:p")
	look.Write(r.x)
	r.begin()
	r.become(l.old, l.new, by)
	r.x.Close("w:p")
}

// line writes a line of ours.
func (r *redline) line(text, style string) {
	r.x.Open("w:p")
	ooxml.ParagraphLook{Style: style}.Write(r.x)
	ooxml.Run(r.x, ooxml.RunLook{}, text)
	r.x.Close("w:p")
}

func bracketed(text string) string {
	if text == "" {
		return ""
	}
	return "[" + text + "]"
}

// english reports whether the lines of a document are written in English.
func english(r *resolution.Resolution) bool { return r.Language == "en" || r.Language == "und" }

func organName(r *resolution.Resolution) string {
	if !english(r) {
		return ""
	}
	return r.Organ
}

func agendaItem(r *resolution.Resolution) string {
	if r.AgendaItem == "" || !english(r) {
		return ""
	}
	return "Agenda item " + r.AgendaItem
}

func adopted(r *resolution.Resolution) string {
	if r.Adopted.IsZero() || r.Organ == "" || !english(r) {
		return ""
	}
	return "Resolution adopted by the " + r.Organ + " on " + day(r)
}

// day is the day of adoption; "" where it is not known.
func day(r *resolution.Resolution) string {
	if r.Adopted.IsZero() || !english(r) {
		return ""
	}
	return r.Adopted.Format("2 January 2006")
}

func titleLine(r *resolution.Resolution) string {
	switch {
	case r.Number == "":
		return r.Title
	case r.Title == "":
		return r.Number
	}
	return r.Number + ". " + r.Title
}

// openingLine is the line that names the organ before the preamble; "" where the
// organ is not known, or how its name is written in the language.
func openingLine(r *resolution.Resolution) string {
	if r.Organ == "" {
		return ""
	}
	if english(r) {
		return "The " + r.Organ + ","
	}
	return openings[r.Language][r.Organ]
}

// openings are the lines by which resolutions open in the other official
// languages, by the organ's English name. Source: resolutions of these organs.
var openings = map[string]map[string]string{
	"fr": {"General Assembly": "L’Assemblée générale,", "Economic and Social Council": "Le Conseil économique et social,", "Security Council": "Le Conseil de sécurité,", "Human Rights Council": "Le Conseil des droits de l’homme,"},
	"es": {"General Assembly": "La Asamblea General,", "Economic and Social Council": "El Consejo Económico y Social,", "Security Council": "El Consejo de Seguridad,", "Human Rights Council": "El Consejo de Derechos Humanos,"},
	"ru": {"General Assembly": "Генеральная Ассамблея,", "Economic and Social Council": "Экономический и Социальный Совет,", "Security Council": "Совет Безопасности,", "Human Rights Council": "Совет по правам человека,"},
	"ar": {"General Assembly": "إن الجمعية العامة،", "Economic and Social Council": "إن المجلس الاقتصادي والاجتماعي،", "Security Council": "إن مجلس الأمن،", "Human Rights Council": "إن مجلس حقوق الإنسان،"},
	"zh": {"General Assembly": "大会，", "Economic and Social Council": "经济及社会理事会，", "Security Council": "安全理事会，", "Human Rights Council": "人权理事会，"},
}
