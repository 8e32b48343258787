package form

import (
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"resdiff/internal/pattern"
)

// The forms of this file are those of the specialized agencies, the conferences
// of parties and the subsidiary bodies, which print the same things as the chief
// organs in other words and places.

// bodySymbol finds the symbols of bodies that have a series of their own. Their
// prefixes are named: words with strokes between them are too common.
const bodySymbol = `(?:UNEP|HSP|ESCAP|ECE|FCCC|CBD|CMS|ICCD|TD|DP|LC|IDB|UNW|UNICEF|CTOC|CAC|CITES|NPT|BWC|CCW|CD|PBC)/[A-Za-z0-9.()_-]+(?:/[A-Za-z0-9.()_-]+)*` +
	`|WHA\d{1,3}\.\d{1,3}(?:\(\d{1,2}\))?|EB\d{1,3}\.R\d{1,3}|EB\d{1,3}\(\d{1,3}\)|(?:EB|A)\d{2,3}(?:/[AB])?/(?:CONF\./?)?\d{1,3}` + // World Health Organization
	`|\d{1,3} (?:C|EX)/(?:Resolution|Decision|DR)[. ]?[\dIVX][\w.]*` + // UNESCO
	`|GC\(\d{1,3}\)/(?:RES|DEC)/\d{1,3}[A-Z]?` + // International Atomic Energy Agency
	`|ILC\.\d{1,3}/Resolution [IVX\d]{1,6}|GB\.\d{1,3}/[\w./()]+`

var (
	// citedAs finds the symbols by which resolutions are cited, having no number
	// beside them.
	citedAs      = pattern.New(`^(?:[A-Z](?:/HRC)?/PRST/|WHA|EB\d{1,3}[.(]|GC|ILC|\d)`)
	adoptedAt    = pattern.New(`(?i)^[(\[]?(?:(?:resolutions?|decisions?) )?adopted (?:without a vote,? |by consensus,? |unanimously,? )?(?:at|on|in|during)\b`)
	meetingIn    = pattern.New(`(?i)\b([\w-]+(?:st|nd|rd|th)(?: \([^)]{1,30}\))?(?: (?:plenary|closed|private|formal|resumed))* (?:meeting|sitting|plenary session))\b|\b[\w-]+ plenary session\b`)
	meetingWords = pattern.New(`^\(?([A-Z][a-z]+(?:-[a-z]+)?(?: (?:plenary|closed|private|formal|resumed))* (?:meeting|sitting)),? (\d{1,2} [A-Z][a-z]+ \d{4}\b.*)$`)
	recordSymbol = pattern.New(`^[A-Z]{1,4}\d{1,3}/(?:[A-Z]/)?(?:VR|SR|PSR)/\d{1,3}\)?$`).Holds("VR/", "SR/")
	organClause  = pattern.New(`^(The .+?)(?: \([^()]{1,60}\))?(?:, (?:meeting (?:at|in|from) .+|at its \S+ (?:\S+ )?(?:meeting|session)))?,$`)
	draftNumbers = pattern.New(`^(?:(?:Draft )?(?:[Rr]esolution|[Dd]ecision) )?\d{1,4}/(?:…|\.{2,}|[_–—-]+|[xX]+|\[[^\]]{0,6}\])\.?\s+(\S.*)$`)
)

// AdoptedAt reads the meeting and the day from a line on the adoption that does
// not name the organ, as it stands below a title or under the text; the day is
// zero, the meeting empty, where the line has none.
//
//	"Adopted at the 34th plenary meeting, on 5 June 2024" → "34th plenary meeting", 5 June 2024
//	"(Adopted on 7 July 2023)"                            → "", 7 July 2023
func AdoptedAt(line string) (meeting string, day time.Time, ok bool) {
	const longest = 200 // bytes
	if len(line) > longest || !strings.Contains(firstBytes(line, 20), "dopted") || !adoptedAt.MatchString(line) {
		return "", time.Time{}, false
	}
	meeting = meetingIn.FindString(line)
	day, dated := ReadDate(line)
	return meeting, day, dated || meeting != ""
}

// meetingInWords is Meeting for a number that is spelled out, as the World
// Health Assembly's are: the day must follow, for "Second meeting" may be a
// heading.
//
//	"Eighth plenary meeting, 1 June 2024" → "Eighth plenary meeting", "1 June 2024"
func meetingInWords(line string) (meeting, rest string, ok bool) {
	if !strings.Contains(line, "meeting") && !strings.Contains(line, "sitting") {
		return "", "", false
	}
	m := meetingWords.FindStringSubmatch(line)
	if m == nil || !StartsDay(m[2]) {
		return "", "", false
	}
	return m[1], strings.TrimRight(m[2], ")"), true
}

// namesBody reports whether a line is the name of a body in capitals, as stands at
// the head of a masthead: "SEVENTY-SEVENTH WORLD HEALTH ASSEMBLY".
func namesBody(line string) bool {
	return len(line) < 90 && strings.ToUpper(line) == line && bodyCapitals.MatchString(line)
}

var bodyCapitals = pattern.New(`^[A-Z][A-Z -]* (?:ASSEMBLY|COUNCIL|COMMISSION|COMMITTEE|CONFERENCE|BOARD)$`)

// withoutBody takes the name of the body off the front of a session's.
//
//	"Human Rights Council Fifty-seventh session" → "Fifty-seventh session"
func withoutBody(session string) string {
	if startsFigure(session) {
		return session
	}
	if m := bodyNoun.FindStringIndex(session); m != nil {
		if rest := strings.TrimLeft(session[m[1]:], " "); sessionLine.MatchString(rest) {
			return rest
		}
	}
	return session
}

// reportedSession reads the session from the title of a report in which a
// commission's resolutions are printed.
//
//	"Report on the sixty-eighth session" → "Sixty-eighth session"
func reportedSession(line string) (string, bool) {
	for _, lead := range []string{"Report on the ", "Report on its "} {
		if rest, ok := strings.CutPrefix(line, lead); ok && rest != "" {
			return Session(strings.ToUpper(rest[:1]) + rest[1:])
		}
	}
	return "", false
}

// Record reports whether a line is the symbol of a meeting's record, which the
// World Health Organization prints under the meeting: "A77/VR/8".
func Record(line string) bool {
	return len(line) < 20 && recordSymbol.MatchString(line)
}

// CitedAs reports whether a symbol is also the number by which its resolution is
// cited: "WHA77.3", "42 C/Resolution 15".
func CitedAs(symbol string) bool { return citedAs.MatchString(symbol) }

// Sponsors reports whether a line names those who submit a draft: "Chile, Ghana
// and Norway: draft resolution", "Draft decision submitted by the President".
func Sponsors(line string) bool {
	return strings.Contains(line, "raft ") && sponsors.MatchString(line)
}

var sponsors = pattern.New(`:\*{0,3} (?:revised |amended )?draft (?:resolution|decision)\*{0,3}$|^(?:Revised d|D)raft (?:resolution|decision) (?:submitted|proposed|sponsored) by `)

// DraftTitle returns the title after the number that a draft has not yet.
//
//	"57/… Ports and harbours" → "Ports and harbours"
func DraftTitle(line string) (title string, ok bool) {
	if !strings.Contains(firstBytes(line, 30), "/") {
		return "", false
	}
	m := draftNumbers.FindStringSubmatch(line)
	if m == nil {
		return "", false
	}
	return m[1], true
}

// organInCapitals writes a line such as "THE GENERAL CONFERENCE," as the others
// are written, and returns any other line as it is.
func organInCapitals(line string) string {
	if !strings.HasPrefix(line, "THE ") || strings.ToUpper(line) != line {
		return line
	}
	words := strings.Split(strings.ToLower(line), " ")
	for i, w := range words {
		if w != "" && (i == 0 || !joiningWords()[w]) {
			parts := strings.Split(w, "-")
			parts[0] = strings.ToUpper(parts[0][:1]) + parts[0][1:]
			words[i] = strings.Join(parts, "-")
		}
	}
	return strings.Join(words, " ")
}

// withoutClause takes off an organ's line what it says of the meeting.
//
//	"The General Conference of the Union, meeting at its 9th Session," → "The General Conference of the Union,"
//	"The Plenipotentiary Conference (Bucharest, 2022),"                → "The Plenipotentiary Conference,"
//	"The Conference on Lamps (CL), at its 27th meeting,"               → "The Conference on Lamps,"
func withoutClause(line string) string {
	if !strings.Contains(line, ", meeting ") && !strings.Contains(line, ", at its ") && !strings.Contains(line, " (") {
		return line
	}
	if m := organClause.FindStringSubmatch(line); m != nil {
		return m[1] + ","
	}
	return line
}

// withoutTurn takes the number of the turn off the name of a body that bears it
// in its name, so that the name is the same each year.
//
//	"Seventy-seventh World Health Assembly" → "World Health Assembly"
//	"Third Committee"                       → as it is
func withoutTurn(name string) string {
	first, rest, _ := strings.Cut(name, " ")
	if !strings.Contains(rest, " ") || strings.HasPrefix(rest, "Committee ") || strings.HasPrefix(rest, "Commission ") {
		return name
	}
	first = strings.ToLower(first)
	for _, end := range []string{"first", "second", "third", "th"} {
		if stem, ok := strings.CutSuffix(first, end); ok && (stem == "" || strings.HasSuffix(stem, "-") || end == "th" && !unicode.IsUpper(rune(first[0])) && ordinalEnd(first)) {
			return rest
		}
	}
	return name
}

// ordinalEnd reports whether a word in "th" is an ordinal and not a name
// ("South"): it ends as they do.
func ordinalEnd(word string) bool {
	for _, end := range []string{"fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "teenth", "tieth", "hundredth"} {
		if strings.HasSuffix(word, end) {
			return true
		}
	}
	return false
}

// EndsItself reports whether a line goes on with no other after it: the organ's
// name, a symbol, the session, the recommending body, the meeting, a date,
// "Annex".
func EndsItself(line string) bool {
	_, organ := Organ(line)
	_, symbol := Symbol(line)
	_, _, meeting := Meeting(line)
	_, recommended := Recommended(line)
	session, inSession := Session(line)
	return organ || symbol || meeting || recommended || inSession && len(session) == len(line) || DateLine(line) || AnnexHeading(line) || JobNumber(line)
}

// BeginsItself reports whether a line goes on with none before it: what goes on
// with none after it, a number with its title, the agenda item, the adoption.
func BeginsItself(line string) bool {
	_, name, title := NumberTitle(line)
	if first, _ := utf8.DecodeRuneInString(name); unicode.IsLower(first) {
		title = false // "70/1 of 25 September 2015," cites another resolution
	}
	_, item := AgendaItem(line)
	_, session := Session(line)
	return title || item || session || AdoptedLine(line) || Vote(line) || EndsItself(line)
}

// Parts reports whether two lines belong to two paragraphs by what they say: one
// is a line of its own, or the first ends as a paragraph may and the second opens
// as one.
func Parts(prev, next string) bool {
	if EndsItself(prev) || BeginsItself(next) && !strings.HasSuffix(prev, " on") {
		return true
	}
	if !endsClause(prev) {
		return false
	}
	m, rest := CutMarker(next)
	return Open(next) != OpensUnknown || m.Style != None && !m.Dash() && rest != ""
}

// endsClause reports whether a line ends as a paragraph may.
func endsClause(line string) bool {
	line = strings.TrimRight(line, "”\"’)] ")
	return line != "" && strings.ContainsRune(".;:,", rune(line[len(line)-1])) || strings.HasSuffix(line, "; and") || strings.HasSuffix(line, "; or")
}
