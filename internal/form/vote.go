package form

import (
	"slices"
	"strings"

	"resdiff/internal/pattern"
)

// Side is a side of a recorded vote.
type Side string

// The sides, by the words of English records.
const (
	InFavour   Side = "in favour"
	Against    Side = "against"
	Abstaining Side = "abstaining"
	Absent     Side = "absent"
)

// voteSides are the words that head the lists of a record, a group for each side.
const voteSides = `(?:(in favou?r|voting in favou?r|(?:ont voté|votent) pour|votos a favor|a favor)|(against|voting against|(?:ont voté|votent) contre|votos en contra|en contra)|(abstaining|abstentions?|abstained|se sont abstenus|s[’']abstiennent|abstenciones)|(absent|not voting|did not vote|non votants|ausentes))`

// theText is the subject of a sentence that tells how a text was adopted.
const theText = `(?:the )?(?:present |draft )?(?:resolution|decision)(?: [A-Z0-9./()-]+)?,?(?: as a whole,?)?(?: as (?:orally )?(?:amended|revised),?)?`

var (
	voteHead = pattern.New(`(?i)^` + voteSides + `(?: ?[:–—]\s*|$)`)
	voteList = pattern.New(`(?i)(?:^|[^\pL])` + voteSides + ` ?[:–—]\s*`)
	voteTold = pattern.New(`(?i)^\[?` + theText + ` was adopted (?:by (?:a )?(?:recorded |roll-call )?vote|by \d|without a vote|by consensus)`)
)

// voteBegins are the first letters of voteSides.
var voteBegins = []string{"in f", "voti", "ont ", "vote", "voto", "a fa", "agai", "en c", "abst", "se s", "s’", "s'", "abse", "not ", "did ", "non ", "ause"}

// VoteHead cuts the word from the front of a line that says how the members
// after it voted.
//
//	"In favour: Chile, Peru" → InFavour, "Chile, Peru"
//	"Against:"               → Against, ""
func VoteHead(line string) (side Side, rest string, ok bool) {
	if !slices.ContainsFunc(voteBegins, func(word string) bool { return foldPrefix(line, word) }) {
		return "", "", false
	}
	m := voteHead.FindStringSubmatchIndex(firstBytes(line, 40))
	if m == nil {
		return "", "", false
	}
	return sideOf(m), line[m[1]:], true
}

// sideOf tells the side from the places of the groups of a match of voteSides.
func sideOf(m []int) Side {
	for i, s := range []Side{InFavour, Against, Abstaining, Absent} {
		if m[2+2*i] >= 0 {
			return s
		}
	}
	return ""
}

// FindVoteList finds the next words in a record, from a place on, that head a
// list of members: the side, and the bytes of the words; -1 if there are none.
func FindVoteList(record string, from int) (side Side, start, end int) {
	if from == len(record) {
		return "", -1, -1
	}
	m := voteList.FindStringSubmatchIndex(record[from:])
	if m == nil {
		return "", -1, -1
	}
	return sideOf(m), from + m[0], from + m[1]
}

// VoteTold reports whether a line tells in a sentence how the resolution was
// adopted, as records print it under the text: "The draft resolution was adopted
// by a recorded vote of 120 to 3, with 50 abstentions, as follows:".
func VoteTold(line string) bool {
	return strings.Contains(firstBytes(line, 120), " was adopted ") && voteTold.MatchString(line)
}
