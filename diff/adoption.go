package diff

import (
	"strings"

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
	if a == "" || b == "" || strings.EqualFold(a, b) {
		return nil
	}
	return &Adoption{a, b}
}

// adopted returns how a resolution was adopted from the line that says so,
// without the list of who voted how.
func adopted(vote string) string {
	vote, _, _ = strings.Cut(vote, ". ")
	if at := strings.Index(strings.ToLower(vote), "as follows"); at >= 0 {
		vote = vote[:at]
	}
	vote = strings.Trim(vote, " .[]:,")
	// "The draft resolution was adopted by ..."
	if at := strings.Index(strings.ToLower(vote), "adopted "); at >= 0 {
		vote = vote[at+len("adopted "):]
	}
	return strings.TrimSpace(vote)
}
