package form

import (
	"unicode/utf8"

	"resdiff/internal/pattern"
)

// atMeeting are the words that open a decision, or a statement that an organ's
// President makes: the meeting at which it was taken, in each language.
var atMeeting = []*pattern.Pattern{
	pattern.New(`^At (?:its|the) \S+ (?:\(\w+\) )?(?:plenary )?meeting\b`).Begins("At "),
	pattern.New(`^On \d{1,2} \p{Lu}\p{L}+ \d{4}, in connection with `).Begins("On "), // a statement made in writing
	pattern.New(`^[ÀA] (?:sa|la) \S+ séance\b`).Begins("À ", "A "),
	pattern.New(`^En (?:su|la) \S+ sesión\b`).Begins("En "),
	pattern.New(`^На (?:своем |своём )?\S+ (?:пленарном )?заседании\b`).Begins("На "),
	pattern.New(`^في (?:جلست|الجلسة)`).Begins("في "),
	pattern.New(`^在?.{0,24}第 ?\d{1,5} ?次(?:全体)?会议上`).Holds("次"),
}

// AtMeeting reports whether a paragraph opens as decisions do and as the
// statements of a President: with the meeting.
//
//	"At its 18th plenary meeting, on 5 June 2024, the Council decided to ..." → true
func AtMeeting(text string) bool {
	if text == "" {
		return false
	}
	if c := text[0]; c != 'A' && c != 'E' && c != 'O' && c < utf8.RuneSelf {
		return false
	}
	head := firstBytes(text, 200)
	for _, p := range atMeeting {
		if p.MatchString(head) {
			return true
		}
	}
	return false
}
