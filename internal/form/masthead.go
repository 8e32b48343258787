package form

import (
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"resdiff/internal/pattern"
)

// Organs are the organs whose name may stand alone in the line that opens a
// resolution, by the name the line gives after "The".
var organs = []string{
	"General Assembly", "Economic and Social Council", "Security Council", "Human Rights Council",
	"Trusteeship Council", "Commission on Human Rights",
}

var (
	bodyNoun     = pattern.New(`\b(Assembly|Council|Commission|Committee|Conference|Board|Forum|Congress|Parties|Body|Panel|Meeting|Union|Parliament)\b`)
	organAnd     = pattern.New(`^(The (?:General Assembly|Economic and Social Council|Security Council|Human Rights Council|Trusteeship Council),?) (\S.*)$`)
	numberTitle  = pattern.New(`^((?:S-)?\d{1,4}/\d{1,4}(?: ?[A-Z](?: and [A-Z])?)?|\d{1,4}(?: [A-Z])? \((?:S-|ES-)?[IVXL]+\)|(?:S-|ES-)\d{1,2}/\d{1,3}(?: ?[A-Z])?|\d{4} \(\d{4}\))\.?(?:\s+(\S.*))?$`)
	councilTitle = pattern.New(`^(?:(?:UN )?(?:General Assembly|Economic and Social Council|Security Council|Human Rights Council) )?(?:Resolution|RESOLUTION|resolution|Decision|DECISION|decision) (\d{1,4} \(\d{4}\)|\d{1,4}/\d{4}|\d{4}/\d{1,4}|\d{1,4}(?: [A-Z])? \([IVXL]+\)|(?:S-)?\d{1,3}/\d{1,3}(?: [A-Z])?|[IVX]{1,6}/\d{1,3}|\d{1,3}/(?:CP|CMA|CMP|COP)\.\d{1,3}|\d{1,4} \([^()]{3,40}\d{4}\))[.:]?(?:\s+(\S.*))?$`)
	adoptedLine  = pattern.New(`(?i)^(?:(?:draft )?(?:resolutions?|decisions?) (?:[A-Z]+ )?)?adopted by the\b`)
	adoptedBy    = pattern.New(`(?i)\badopted (?:without a vote )?by the (.+?)(?: at its (.+?))?,?(?: on)? (\d{1,2} \p{L}+ \d{4})`)
	sessionLine  = pattern.New(`^((?:(?i:resumed )?\d{4}|\d{1,3}(?:st|nd|rd|th)|[\p{L}-]+(?: [\p{L}-]+){0,3}) (?i:(?:(?:special|emergency special|organizational|substantive|regular|resumed|emergency) )*session))\b`)
	agendaLine   = pattern.New(`^(?:(?:Provisional )?[Aa]genda items?|Items?) (\d(?:[\w() ,–-]|\.\d)*?\d?\)?)(?: (?:of the (?:provisional )?agenda.*|\d{1,2} \p{Lu}\p{L}+ \d{4}|\p{Lu}.*))?$`)
	distrLine    = pattern.New(`^Distr\.? ?:`)
	dateLine     = pattern.New(`^(\d{1,2}) (January|February|March|April|May|June|July|August|September|October|November|December),? (\d{4})$`)
	dateIn       = pattern.New(`\b(\d{1,2}) (January|February|March|April|May|June|July|August|September|October|November|December),? (\d{4})\b`)
	symbolLine   = pattern.New(`^(` + symbolPattern + `(?: [A-Z](?:(?:[–-]| to | and )[A-Z])?)?|` + bodySymbol + `)\*{0,3}$`)
	jobLine      = pattern.New(`^(?:GE\.)?\d{2}-\d{5}(?:\*+)?(?:\s*\((?:E|F|S|A|C|R)\))?(?:\s+\d{6})*$`)
	barLine      = pattern.New(`^\*(?:GE)?\d{7,9}\*$`)
	meetingLine  = pattern.New(`^(\d{1,5}(?:st|nd|rd|th)(?: \([^)]{1,30}\))?(?: (?:plenary|closed|private|formal|resumed))*(?: \([^)]{1,30}\))? meeting)(?:,? (.*))?$`)
	bracketLine  = pattern.New(`^\[(.+)\]\.?$`)
	recommended  = pattern.New(`(?i)^(?:on the (?:report|recommendation|proposal)|without reference|on a proposal|proposed by|as recommended|submitted by)`)
	annexLine    = pattern.New(`^(?:Annex|Appendix|Enclosure|Attachment)(?: (?:[IVX]{1,5}|[A-Z]|\d{1,2}))?[.:*]?$`)
	voteIn       = pattern.New(`(?i)\badopted\b(?:[^.;\[\]]{0,120}?[ ,])?(without a vote|by consensus|unanimously|by acclamation|by (?:a )?(?:(?:recorded|roll-call) )?vote of \d+ (?:votes )?to (?:\d+|none)[^.;:\[\]]*|by \d+ votes? (?:in favour )?to (?:\d+|none)[^.;:\[\]]*)`)
	voteNote     = pattern.New(`(?i)^\[?(?:(?:the )?(?:present |draft )?(?:resolution|decision)(?: [A-Z0-9./()-]+)?,?(?: as a whole,?)?(?: as (?:orally )?(?:amended|revised),?)? (?:was |were )?)?adopted\b`)
	voteLine     = pattern.New(`(?i)^\[?adopted (?:without a vote|by (?:a )?(?:recorded|consensus|roll-call|\d))`)
)

// symbolPattern finds the document symbols of the organs that adopt
// resolutions, as laid down in the UN's list of series symbols.
const symbolPattern = `(?:A|E|S|ST|T)/(?:[A-Z0-9][A-Za-z0-9.-]*/)*[A-Z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?: ?\((?:\d{4}|(?:S-|ES-)?[IVXL]+)\))?(?:/[A-Z][A-Za-z]*\.\d+)*`

// longest is the longest line, in bytes, that may be one of a masthead.
const longest = 1000

func startsFigure(s string) bool { return s != "" && s[0] >= '0' && s[0] <= '9' }

// Organ returns the name of the organ that a line such as "The General
// Assembly," names, and whether the line is one. Any body in the form of a
// name is taken if a comma follows; without a comma only the chief organs.
func Organ(line string) (string, bool) {
	line = organInCapitals(firstBytes(line, 240))
	if strings.HasPrefix(line, "The ") {
		line = withoutClause(line)
	}
	if len(line) > 140 || !strings.HasPrefix(line, "The ") {
		return organElsewhere(line)
	}
	name, comma := strings.CutSuffix(line[len("The "):], ",")
	if at := strings.Index(name, ", "); at >= 0 && Open(name[at+2:]) != OpensUnknown {
		return "", false // the preamble begins on the line
	}
	switch {
	case slices.Contains(organs, name):
		return name, true
	case !bodyName(name):
		return "", false
	}
	return withoutTurn(name), comma && bodyNoun.MatchString(name)
}

// bodyName reports whether a name has the form of a body's: capitalised words, and
// small ones that join them.
func bodyName(name string) bool {
	for word := range strings.SplitSeq(name, " ") {
		word, _ = strings.CutSuffix(word, ",")
		if !capitalised(word) && !joiningWords[word] {
			return false
		}
	}
	return !strings.HasSuffix(name, ",")
}

var joiningWords = wordSet("and of on for the in to de with against under its serving as meeting")

// capitalised reports whether a word consists of letters, the first a capital.
func capitalised(word string) bool {
	return word != "" && 'A' <= word[0] && word[0] <= 'Z' &&
		!strings.ContainsFunc(word, func(r rune) bool { return !unicode.IsLetter(r) && r != '’' && r != '\'' && r != '-' })
}

// CutOrgan splits a line that names an organ and goes on with the preamble: "The Council, Recalling ..." is two paragraphs on one line.
//
//	"The Security Council, Recalling its resolution 1 (1946)," → "The Security Council,", "Recalling ..."
func CutOrgan(line string) (organ, rest string, ok bool) {
	if m := organAnd.FindStringSubmatch(line); m != nil && Open(m[2]) != OpensUnknown {
		return m[1], m[2], true
	}
	if !foldPrefix(line, "the ") {
		return "", "", false
	}
	// Any other body: a comma ends its name.
	for at := 0; ; {
		next := strings.Index(firstBytes(line[at:], 140), ", ")
		if next < 0 {
			return "", "", false
		}
		at += next + len(", ")
		if Open(line[at:]) == OpensUnknown {
			continue
		}
		_, named := Organ(line[:at-1])
		return line[:at-1], line[at:], named
	}
}

// NumberTitle reads a title line that starts with the resolution's number.
//
//	"2024/13. Progress made"  → "2024/13", "Progress made"
//	"1733 (LIV). Statistics"  → "1733 (LIV)", "Statistics"
//	"Resolution 2719 (2023)"  → "2719 (2023)", ""
func NumberTitle(line string) (number, title string, ok bool) {
	re := numberTitle
	switch head := strings.ToLower(firstBytes(line, 60)); {
	case strings.Contains(head, "resolution ") || strings.Contains(head, "decision "):
		if !startsFigure(line) {
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

// AdoptedLine reports whether a line starts as "Resolution adopted by the ..."
// does.
func AdoptedLine(line string) bool {
	return strings.Contains(firstBytes(line, 60), "dopted") && (adoptedLine.MatchString(line) || adoptedAt.MatchString(line)) ||
		len(line) < longest && !ascii(line) && adoptedElsewhere.MatchString(line)
}

// Adopted reads the organ and the day from a line such as "Resolution adopted
// by the General Assembly on 19 December 2023", and the meeting where the line
// names it, as the Security Council's do.
func Adopted(line string) (organ, meeting string, day time.Time, ok bool) {
	if len(line) > longest {
		return "", "", time.Time{}, false
	}
	m := adoptedBy.FindStringSubmatch(line)
	if m == nil {
		if meeting, day, ok = AdoptedAt(line); ok && !day.IsZero() {
			return "", meeting, day, true
		}
		day, ok = adoptedThere(line)
		return "", "", day, ok
	}
	day, ok = ReadDate(m[3])
	return m[1], m[2], day, ok
}

// ReadDate reads the first date of the form "19 December 2023" in s, as
// midnight UTC.
func ReadDate(s string) (time.Time, bool) {
	if len(s) > longest {
		return time.Time{}, false
	}
	m := dateIn.FindString(s)
	if m == "" {
		day, _, _, ok := findDateElsewhere(s)
		return day, ok
	}
	t, err := time.Parse("2 January 2006", strings.Replace(m, ",", "", 1))
	return t, err == nil
}

// DateLine reports whether a line is a date and nothing else.
func DateLine(line string) bool {
	return startsFigure(line) && len(line) < 80 && (dateLine.MatchString(line) || dateLineElsewhere(line))
}

// StartsDay reports whether a line starts with a day: "19 December 2023, without
// a vote", or with "on" and one.
func StartsDay(line string) bool {
	line = strings.TrimPrefix(line, "on ")
	if !startsFigure(line) || len(line) > longest {
		return false
	}
	m := dateIn.FindStringIndex(line)
	return m != nil && m[0] == 0 || DateLine(line)
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
	if m := symbolLine.FindStringSubmatch(line); m != nil {
		return m[1], true
	}
	return "", false
}

// Distribution reports whether a line is the masthead's "Distr.: General".
func Distribution(line string) bool {
	return strings.HasPrefix(line, "Distr") && distrLine.MatchString(line) || distrElsewhere.MatchString(firstBytes(line, 60))
}

// JobNumber reports whether a line is a job number ("23-25902 (E) 291223",
// "GE.23-12345(E)") or the text under a bar code ("*2325902*").
func JobNumber(line string) bool {
	if len(line) < 8 || len(line) > 60 || !startsFigure(line) && line[0] != '*' && line[0] != 'G' {
		return false
	}
	return jobLine.MatchString(line) || barLine.MatchString(line)
}

// Meeting reads the closing line "37th plenary meeting"; rest is what follows
// on the same line, usually the date.
func Meeting(line string) (meeting, rest string, ok bool) {
	if len(line) > 200 || line == "" {
		return "", "", false
	}
	if !startsFigure(line) && line[0] < 0x80 {
		if meeting, rest, ok = meetingInWords(line); ok || !strings.Contains(line, "séance") && !strings.Contains(line, "sesión") {
			return meeting, rest, ok
		}
		meeting, rest, ok = meetingLineElsewhere(line)
		return meeting, rest, ok && rest != ""
	}
	m := meetingLine.FindStringSubmatch(line)
	if m == nil {
		if !mayBeMeeting(line) {
			return "", "", false
		}
		return meetingLineElsewhere(line)
	}
	if m[2] != "" && !dateIn.MatchString(m[2]) {
		return "", "", false
	}
	return m[1], m[2], true
}

// mayBeMeeting spares most lines that begin with a figure a closer look: "12. Notes".
func mayBeMeeting(line string) bool {
	after := strings.TrimLeft(line, "0123456789")
	if len(after) == len(line) {
		return true // begins with a character beyond ASCII
	}
	return slices.ContainsFunc([]string{"re ", "er ", "e ", "ª", ".ª", "-е", "年", " 年"}, func(s string) bool { return strings.HasPrefix(after, s) })
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

// OrganName reports whether a line is the name of a chief organ alone, as at
// the head of a masthead, or "United Nations".
func OrganName(line string) bool {
	return line == "United Nations" || line == "UNITED NATIONS" || namesBody(line) || slices.Contains(organs, line) || len(line) < 80 && namesElsewhere[plainLine(line)]
}

// AnnexHeading reports whether a line is "Annex", "Annex II" or "Appendix".
func AnnexHeading(line string) bool {
	return len(line) < 40 && (annexLine.MatchString(line) || annexElsewhere.MatchString(line))
}

// Vote reports whether a line says how a resolution was adopted, as the Human
// Rights Council's do: "[Adopted without a vote.]".
func Vote(line string) bool {
	const longest = 200 // bytes
	if len(line) >= longest || !mayBeVote(strings.TrimPrefix(line, "[")) {
		return false
	}
	return voteLine.MatchString(line) || voteElsewhere.MatchString(line)
}

// VoteIn reads from a line or note on a resolution's adoption how it was adopted:
// one that begins with the adoption, for others may speak of another resolution.
//
//	"Resolution adopted without a vote by the General Assembly on 19 December 2023" → "Adopted without a vote"
//	"Adopted at the 37th plenary meeting, by 120 votes to 3, with 40 abstentions."  → "Adopted by 120 votes to 3, with 40 abstentions"
func VoteIn(line string) (string, bool) {
	if len(line) > longest || !strings.Contains(firstBytes(line, 60), "dopted") || !voteNote.MatchString(line) {
		return "", false
	}
	m := voteIn.FindStringSubmatch(line)
	if m == nil {
		return "", false
	}
	return "Adopted " + strings.TrimRight(m[1], " ,"), true
}

// mayBeVote spares most lines a closer look: those on votes begin with "Adopted",
// "Aprobada" or a character beyond ASCII.
func mayBeVote(line string) bool {
	return foldPrefix(line, "ad") || foldPrefix(line, "ap") || line != "" && line[0] >= utf8.RuneSelf
}
