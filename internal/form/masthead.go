package form

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"resdiff/internal/pattern"
)

var (
	numberTitle  = pattern.New(`^((?:S-)?\d{1,4}/\d{1,4}(?: ?[A-Z](?: and [A-Z])?)?|\d{1,4}(?: [A-Z])? \((?:S-|ES-)?[IVXL]+\)|(?:S-|ES-)\d{1,2}/\d{1,3}(?: ?[A-Z])?|\d{4} \(\d{4}\))\.?(?:\s+(\S.*))?$`)
	councilTitle = pattern.New(`^(?:(?:UN )?(?:` + bodyNames() + `) )?(?:Resolution|RESOLUTION|resolution|Decision|DECISION|decision) (\d{1,4} \(\d{4}\)|\d{1,4}/\d{4}|\d{4}/\d{1,4}|\d{1,4}(?: [A-Z])? \([IVXL]+\)|(?:S-)?\d{1,3}/\d{1,3}(?: [A-Z])?|[IVX]{1,6}/\d{1,3}|\d{1,3}/(?:CP|CMA|CMP|COP)\.\d{1,3}|\d{1,4} \([^()]{3,40}\d{4}\))[.:]?(?:\s+(\S.*))?$`)
	sessionLine  = pattern.New(`^((?:(?i:resumed )?\d{4}|\d{1,3}(?:st|nd|rd|th)|[\p{L}-]+(?: [\p{L}-]+){0,3}) (?i:(?:(?:special|emergency special|organizational|substantive|regular|resumed|emergency) )*session))\b`)
	agendaLine   = pattern.New(`^(?:(?:Provisional )?[Aa]genda items?|Items?) (\d(?:[\w() ,–-]|\.\d)*?\d?\)?)(?: (?:of the (?:provisional )?agenda.*|\d{1,2} \p{Lu}\p{L}+ \d{4}|\p{Lu}.*))?$`)
	distrLine    = pattern.New(`^(?:Distr\.? ?:|(?:UNITED NATIONS )?(?:Distr\.)? ?(?:GENERAL|LIMITED|RESTRICTED)?$)`)
	symbolLine   = pattern.New(`^(` + symbolPattern + `(?: [A-Z](?:(?:[–-]| to | and )[A-Z])?)?|` + bodySymbol + `)\*{0,3}$`)
	jobLine      = pattern.New(`^(?:GE\.)?\d{2}-\d{5}(?:\*+)?(?:\s*\((?:E|F|S|A|C|R)\))?(?:\s+\d{6})*$`)
	barLine      = pattern.New(`^\*(?:GE)?\d{7,9}\*$`).Begins("*")
	bracketLine  = pattern.New(`^\[(.+)\]\.?$`)
	recommended  = pattern.New(`(?i)^(?:on the (?:report|recommendation|proposal)|without reference|on a proposal|proposed by|as recommended|submitted by)`)
	annexLine    = pattern.New(`^(?:Annex|Appendix|Enclosure|Attachment)(?: (?:[IVX]{1,5}|[A-Z]|\d{1,2}))?[.:*]?$`).Begins("Annex", "Appendix", "Enclosure", "Attachment")
)

// symbolPattern finds the document symbols of the organs that adopt
// resolutions, as laid down in the UN's list of series symbols.
const symbolPattern = `(?:A|E|S|ST|T)/(?:[A-Z0-9][A-Za-z0-9.-]*/)*[A-Z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?: ?\((?:\d{4}|(?:S-|ES-)?[IVXL]+)\))?(?:/[A-Z][A-Za-z]*\.\d+)*`

// longest is the longest line, in bytes, that may be one of a masthead.
const longest = 1000

func startsFigure(s string) bool { return s != "" && s[0] >= '0' && s[0] <= '9' }

// NumberTitle reads a title line that starts with the resolution's number.
//
//	"2024/13. Progress made"  → "2024/13", "Progress made"
//	"1733 (LIV). Statistics"  → "1733 (LIV)", "Statistics"
//	"Resolution 2719 (2023)"  → "2719 (2023)", ""
//	"A40-18: Climate change"  → "A40-18", "Climate change"
func NumberTitle(line string) (number, title string, ok bool) {
	if number, ok = numberThere(line); ok {
		return number, "", true
	}
	if number, title, ok = cutOwnNumber(line); ok {
		return number, title, true
	}
	re := numberTitle
	switch head := strings.ToLower(firstBytes(line, 60)); {
	case strings.Contains(head, "resolution ") || strings.Contains(head, "decision "):
		switch {
		case startsFigure(line):
		case !numberFollows(line):
			return "", "", false // "Resolution adopted by the Council"
		default:
			re = councilTitle
		}
	case !startsFigure(line) && !strings.HasPrefix(line, "S-") && !strings.HasPrefix(line, "ES-"):
		return "", "", false
	}
	m := re.FindStringSubmatch(line)
	if m == nil {
		return "", "", false
	}
	title = strings.TrimLeft(m[2], "-–— ") // Arabic texts put a dash after the number
	if first, _ := utf8.DecodeRuneInString(title); re == councilTitle && unicode.IsLower(first) {
		if !strings.HasPrefix(title, "of ") || !StartsDay(title[len("of "):]) {
			return "", "", false // a sentence
		}
		title = "" // only the day of the resolution
	}
	return m[1], title, true
}

// numberFollows reports whether a figure, or what else a number begins with, follows
// the first word for a resolution or decision in a line.
func numberFollows(line string) bool {
	first, after := len(line), ""
	for _, word := range []string{"Resolution ", "resolution ", "RESOLUTION ", "Decision ", "decision ", "DECISION "} {
		if at := strings.Index(line, word); at >= 0 && at < first {
			first, after = at, line[at+len(word):]
		}
	}
	return after != "" && strings.IndexByte("0123456789SIVX", after[0]) >= 0
}

// Session reads "Seventy-eighth session" or "2024 session" from the start of
// a line.
func Session(line string) (string, bool) {
	if s, ok := reportedSession(line); ok {
		return s, true
	}
	if strings.Contains(firstBytes(line, 100), "ession") {
		if m := sessionLine.FindStringSubmatch(line); m != nil && (line[0] < 'a' || line[0] > 'z') {
			return withoutBody(m[1]), true
		}
	}
	// Only "session de 2023" is written in the letters of English.
	if len(line) < 160 && (!plainLetters(line) || foldPrefix(line, "session")) && sessionElsewhere.MatchString(strings.ReplaceAll(line, "’", "'")) {
		return line, true
	}
	return "", false
}

// AgendaItem reads the item's number from "Agenda item 18 (b)".
func AgendaItem(line string) (string, bool) {
	line = firstBytes(line, longest)
	m := agendaLine.FindStringSubmatch(line)
	if m == nil && mayBeAgendaElsewhere(line) {
		m = agendaElsewhere.FindStringSubmatch(line)
	}
	if m == nil {
		return "", false
	}
	return strings.TrimSpace(m[1]), true
}

// mayBeAgendaElsewhere spares most lines a closer look: the others begin with
// "Point", "Tema" or a letter beyond ASCII.
func mayBeAgendaElsewhere(line string) bool {
	return foldPrefix(line, "point") || foldPrefix(line, "tema") || line != "" && line[0] >= utf8.RuneSelf
}

// Symbol returns the document symbol that a line consists of.
func Symbol(line string) (string, bool) {
	if len(line) > 60 || strings.IndexByte(line, '/') < 1 && !strings.HasPrefix(line, "WHA") && !strings.HasPrefix(line, "EB") {
		return "", false
	}
	if startsFigure(line) && !strings.Contains(line, " C/") && !strings.Contains(line, " EX/") {
		return "", false // "2024/13": only those of UNESCO begin with a figure
	}
	if m := symbolLine.FindStringSubmatch(line); m != nil {
		return m[1], true
	}
	return "", false
}

// Distribution reports whether a line is the masthead's "Distr.: General", or as it
// was set until the nineties, "UNITED NATIONS Distr. GENERAL".
func Distribution(line string) bool {
	if line == "" || line[0] < utf8.RuneSelf && strings.IndexByte("DUGLRdOo", line[0]) < 0 {
		return false
	}
	return strings.IndexByte("DUGLR", line[0]) >= 0 && distrLine.MatchString(line) || distrElsewhere.MatchString(firstBytes(line, 60))
}

// JobNumber reports whether a line is a job number ("23-25902 (E) 291223",
// "GE.23-12345(E)") or the text under a bar code ("*2325902*").
func JobNumber(line string) bool {
	if len(line) < 8 || len(line) > 60 || !startsFigure(line) && line[0] != '*' && line[0] != 'G' {
		return false
	}
	return (line[2] == '-' || line[2] == '.') && jobLine.MatchString(line) || barLine.MatchString(line)
}

// Recommended reads the line in brackets that names the recommending body.
func Recommended(line string) (string, bool) {
	if len(line) > longest || !strings.ContainsAny(firstBytes(line, 3), "[［") {
		return "", false
	}
	if m := bracketLine.FindStringSubmatch(line); m != nil && (recommended.MatchString(m[1]) || recommendedThere.MatchString(m[1])) {
		return m[1], true
	}
	if m := bracketChinese.FindStringSubmatch(line); m != nil && recommendedThere.MatchString(m[1]) {
		return m[1], true
	}
	return "", false
}

// AnnexHeading reports whether a line is "Annex", "Annex II" or "Appendix".
func AnnexHeading(line string) bool {
	return len(line) < 40 && (annexLine.MatchString(line) || annexElsewhere.MatchString(line))
}
