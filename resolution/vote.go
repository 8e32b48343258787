package resolution

import (
	"strings"

	"resdiff/internal/delegation"
	"resdiff/internal/form"
)

// VoteList is a list of members of a recorded vote.
type VoteList struct {
	// Side is "in favour", "against", "abstaining" or "absent", whatever the
	// words of the text.
	Side string
	// Members are the names as printed.
	Members []string
}

// VoteLists reads the lists of members from Vote; none if it has none.
//
//	"Adopted by a recorded vote of 2 to 1. In favour: Chile, Peru Against: Cuba" → in favour: Chile, Peru; against: Cuba
func (r *Resolution) VoteLists() []VoteList {
	var lists []VoteList
	side, _, from := form.FindVoteList(r.Vote, 0)
	for from >= 0 {
		next, start, end := form.FindVoteList(r.Vote, from)
		names := r.Vote[from:]
		if start >= 0 {
			names = r.Vote[from:start]
		}
		lists = append(lists, VoteList{Side: string(side), Members: members(names)})
		side, from = next, end
	}
	return lists
}

// members parts a list of names at its commas, and the last two at their "and",
// which names have in them too.
func members(list string) []string {
	var out []string
	for name := range strings.SplitSeq(strings.TrimRight(list, " .;]"), ",") {
		name = strings.Trim(strings.TrimPrefix(strings.TrimSpace(name), "and "), " *")
		if name != "" && !strings.EqualFold(name, "none") {
			out = append(out, name)
		}
	}
	if len(out) == 0 {
		return out
	}
	last := out[len(out)-1]
	if delegation.Known(last) {
		return out
	}
	for at := strings.LastIndex(last, " and "); at >= 0; at = strings.LastIndex(last[:at], " and ") {
		a, b := last[:at], last[at+len(" and "):]
		if delegation.Known(b) || delegation.Known(a) {
			return append(out[:len(out)-1], a, b)
		}
	}
	return out
}
