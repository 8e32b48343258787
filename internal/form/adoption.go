package form

import (
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"resdiff/internal/pattern"
)

var (
	adoptedLine = pattern.New(`(?i)^(?:(?:draft )?(?:resolutions?|decisions?) (?:[A-Z]+ )?)?adopted by the\b`)
	adoptedBy   = pattern.New(`(?i)\badopted (?:without a vote )?by the (.+?)(?: at its (.+?))?,?(?: on)? (\d{1,2} \p{L}+ \d{4})`)
	meetingLine = pattern.New(`^(\d{1,5}(?:st|nd|rd|th)(?: \([^)]{1,30}\))?(?: (?:plenary|closed|private|formal|resumed))*(?: \([^)]{1,30}\))? meeting)(?:,? (.*))?$`)
	voteIn      = pattern.New(`(?i)\badopted\b(?:[^.;\[\]]{0,120}?[ ,])?(without a vote|by consensus|unanimously|by acclamation|by (?:a )?(?:(?:recorded|roll-call) )?vote of \d+ (?:votes )?to (?:\d+|none)[^.;:\[\]]*|by \d+ votes? (?:in favour )?to (?:\d+|none)[^.;:\[\]]*)`)
	voteNote    = pattern.New(`(?i)^\[?(?:` + theText + ` (?:was |were )?)?adopted\b`)
	voteLine    = pattern.New(`(?i)^\[?adopted (?:without a vote|by (?:a )?(?:recorded|consensus|roll-call|\d))`)
)

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
		meeting, day, ok = adoptedThere(line)
		return "", meeting, day, ok
	}
	day, ok = ReadDate(m[3])
	return m[1], m[2], day, ok
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
	lower := strings.ToLower(line)
	if !slices.ContainsFunc([]string{"vote", "consensus", "unanimously", "acclamation"}, func(word string) bool { return strings.Contains(lower, word) }) {
		return "", false // only by whom
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
