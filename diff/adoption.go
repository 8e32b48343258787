package diff

import (
	"strings"
	"unicode"

	"resdiff/resolution"
)

// Adoption tells how two resolutions were adopted, where both texts say it and
// it differs: "without a vote", "by a recorded vote of 120 to 3, with 40
// abstentions".
type Adoption struct{ Old, New string }

// compareAdoption compares how the two were adopted; nil where it was in the
// same way, or one text does not say.
func compareAdoption(old, new *resolution.Resolution) *Adoption {
	a, b := adopted(old.Vote), adopted(new.Vote)
	if a == "" || b == "" || ballots(a) == ballots(b) && (ballots(a) != "" || !inEnglish(old) || !inEnglish(new) || strings.EqualFold(a, b)) {
		return nil
	}
	return &Adoption{a, b}
}

// adopted returns how a resolution was adopted from the line that says so,
// without the list of who voted how.
func adopted(vote string) string {
	vote, _, _ = strings.Cut(vote, ". ")
	if at := strings.Index(strings.ToLower(vote), ", as follows"); at >= 0 {
		vote = vote[:at]
	}
	vote = strings.Trim(vote, " .[]:")
	if len(vote) > len("adopted ") && strings.EqualFold(vote[:len("adopted ")], "adopted ") {
		vote = vote[len("adopted "):]
	}
	return strings.TrimSpace(vote)
}

// ballots are the numbers of a vote, in a row; "" where nobody voted.
func ballots(adopted string) string {
	var out []string
	for _, w := range strings.FieldsFunc(strings.ToLower(adopted), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		switch {
		case w == "none" || w == "no":
			out = append(out, "0")
		case strings.Trim(w, "0123456789") == "":
			out = append(out, w)
		}
	}
	return strings.Join(out, " ")
}
