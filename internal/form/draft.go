package form

import (
	"strconv"
	"strings"

	"resdiff/internal/pattern"
)

// DraftLabel is the label that a negotiating draft prints before a paragraph.
type DraftLabel struct {
	// Series is "PP" or "OP".
	Series string
	// Number is 0 where the draft gives none ("New OP").
	Number int
	// Suffix is what stands after the number, in lower case without spaces:
	// "bis", "ter", "alt", "alt2", "bisalt".
	Suffix string
	// Sub is the path below it: "(a)", "(a)(i)"; with a suffix of its own,
	// "(a)bis".
	Sub string
	// Text is the label as printed, without brackets around it: "PP1 bis.".
	Text string
}

// suffixes are the Latin numerals by which drafts number what is put between
// paragraphs, and "alt" for what may stand in their place.
const suffixes = `(?:bis|ter|quater|quat|quinquies|quinquiens|quin|sexies|sexiens|septies|octies|octiens|nonies|novies|decies|alt|alternative|new)`

// numberSuffixes are those that cannot be words after a figure ("3 new ports").
const numberSuffixes = `(?:bis|ter|quater|quinquies|sexies|septies|octies|nonies|novies|decies|alt)`

var (
	draftSeries = pattern.New(`^(PP|OP|Pp|Op|P\.P\.|O\.P\.)\.?[ -]?(?:(\d{1,3})|[XY])((?:[ .-]?` + suffixes + `(?:[ ]?\d{1,2})?\b)*)((?:[ ]?\((?:[a-z]{1,5}|\d{1,2})\)(?:[ ]?` + suffixes + `\b)?)*)`)
	draftNew    = pattern.New(`^(?i:(?:new|additional) (PP|OP))\b(?:[ ]?(\d{1,3}))?((?:[ .-]?` + suffixes + `\b)*)`)
	draftNumber = pattern.New(`^()(\d{1,3})\.?((?:[ .-]{0,2}` + numberSuffixes + `(?:[ ]?\d{1,2})?\b)+)((?:[ ]?\([a-z]{1,5}\))*)`)
	draftParen  = pattern.New(`^\((PP|OP)[ ]?(\d{1,3})?((?:[ .-]?` + suffixes + `)*)\)\.?(?:[ ]?(\d{1,3}))?`)
	draftLetter = pattern.New(`^(\([a-z]{1,4}\)[ ]?` + suffixes + `\b|\([a-z]{1,4}[ ]?` + suffixes + `\))`)
	spaces      = pattern.New(`[ .-]+`)
)

// CutDraftLabel cuts a draft's label from the start of a paragraph and returns
// it with the rest. An opening bracket before the label stays before the rest.
// A number without letters before it is a draft's label only with a suffix.
//
//	"PP1 bis. [Recalling"   → {PP 1 "bis"}, "[Recalling"
//	"[OP12 (a) Urges"       → {OP 12 "" "(a)"}, "[Urges"
//	"12ter. Decides"        → {OP 12 "ter"}, "Decides"
//	"OP2 alt (EU) Invites"  → {OP 2 "alt"}, "(EU) Invites"
func CutDraftLabel(text string) (DraftLabel, string, bool) {
	bare := strings.TrimLeft(text, "[ ")
	if strings.HasPrefix(bare, "(PP") || strings.HasPrefix(bare, "(OP") {
		return cutDraftParen(bare, text)
	}
	if bare == "" || !strings.ContainsRune("PONAna0123456789", rune(bare[0])) {
		return DraftLabel{}, text, false
	}
	brackets := strings.ReplaceAll(text[:len(text)-len(bare)], " ", "")
	re := draftNumber
	switch suffix := strings.TrimLeft(strings.TrimLeft(bare, "0123456789"), " .-"); {
	case strings.ContainsRune("PO", rune(bare[0])):
		re = draftSeries
	case !strings.ContainsRune("0123456789", rune(bare[0])):
		if !foldPrefix(bare, "new") && !foldPrefix(bare, "additional") {
			return DraftLabel{}, text, false // "Notes", "Acknowledges": most paragraphs
		}
		re = draftNew
	case suffix == "" || strings.IndexByte("btqsonda", suffix[0]) < 0:
		return DraftLabel{}, text, false // "12. Notes"
	}
	m := re.FindStringSubmatch(bare)
	if m == nil {
		return DraftLabel{}, text, false
	}
	d := DraftLabel{Series: strings.ToUpper(strings.ReplaceAll(m[1], ".", "")), Suffix: suffixOf(m[3])}
	if d.Series == "" {
		d.Series = "OP"
	}
	d.Number, _ = strconv.Atoi(m[2])
	if re == draftNew {
		d.Suffix += "new"
	}
	if len(m) > 4 {
		d.Sub = strings.ReplaceAll(m[4], " ", "")
	}
	return finishLabel(d, brackets, bare, m[0])
}

// cutDraftParen cuts a label whose letters stand in brackets, as the World Health
// Organization's drafts have them.
//
//	"(PP1) Recalling" → {PP 1}, "Recalling"
//	"(OP)2. URGES"    → {OP 2}, "URGES"
func cutDraftParen(bare, text string) (DraftLabel, string, bool) {
	m := draftParen.FindStringSubmatch(bare)
	if m == nil || (m[2] == "") == (m[4] == "") {
		return DraftLabel{}, text, false
	}
	d := DraftLabel{Series: m[1], Suffix: suffixOf(m[3])}
	d.Number, _ = strconv.Atoi(m[2] + m[4])
	return finishLabel(d, strings.ReplaceAll(text[:len(text)-len(bare)], " ", ""), bare, m[0])
}

// foldPrefix reports whether a text begins with a word of ASCII, case aside.
func foldPrefix(text, word string) bool {
	return len(text) >= len(word) && strings.EqualFold(text[:len(word)], word)
}

// finishLabel takes the stop after a label, and gives up the label if a word
// or figure sticks to it.
func finishLabel(d DraftLabel, brackets, bare, matched string) (DraftLabel, string, bool) {
	rest := bare[len(matched):]
	for len(rest) > 0 && strings.ContainsRune(".:)]", rune(rest[0])) && len(bare)-len(rest) < len(matched)+2 {
		if rest[0] == ']' {
			// "[OP3] Urges": the brackets hold the label alone.
			if brackets == "" {
				break
			}
			brackets = brackets[1:]
		}
		rest = rest[1:]
	}
	if rest != "" && !strings.HasPrefix(rest, " ") && !strings.HasPrefix(rest, "[") && !strings.HasPrefix(rest, "(") && matched != bare {
		return DraftLabel{}, brackets + bare, false
	}
	d.Text = strings.TrimSpace(strings.TrimRight(bare[:len(bare)-len(rest)], "]"))
	rest = strings.TrimLeft(rest, " ")
	for _, dash := range []string{"– ", "— ", "- "} {
		rest = strings.TrimPrefix(rest, dash)
	}
	return d, brackets + rest, true
}

func suffixOf(s string) string {
	return strings.ToLower(spaces.ReplaceAllString(strings.ReplaceAll(s, "alternative", "alt"), ""))
}

// CutDraftLetter cuts the letter of a sub-paragraph that was put between
// others: "(a) bis To report", "(b bis) To report".
func CutDraftLetter(text string) (letter, rest string, ok bool) {
	m := draftLetter.FindString(text)
	if m == "" {
		return "", text, false
	}
	return m, strings.TrimLeft(text[len(m):], " .:"), true
}
