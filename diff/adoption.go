package diff

import (
	"strings"

	"resdiff/internal/form"
	"resdiff/resolution"
)

// Adoption tells how two resolutions were adopted, where both texts say it and
// it differs: "without a vote", "by a recorded vote of 120 to 3, with 40
// abstentions".
type Adoption struct {
	Old, New string
	// Moved are the members that voted otherwise, where both texts list who
	// voted how.
	Moved []VoteMove
}

// VoteMove tells which members went from one side of the vote to another:
// "in favour", "against", "abstaining" or "absent".
type VoteMove struct {
	From, To string
	// Members are their names as the new text prints them.
	Members []string
}

// compareAdoption compares how the two were adopted; nil where it was in the
// same way, or one text does not say.
func compareAdoption(old, new *resolution.Resolution) *Adoption {
	a, b := adopted(old.Vote), adopted(new.Vote)
	moved := movedVotes(old.VoteLists(), new.VoteLists())
	if a == "" || b == "" || len(moved) == 0 && strings.EqualFold(a, b) {
		return nil
	}
	return &Adoption{a, b, moved}
}

// movedVotes finds the members that are on another side in the new lists, in the
// order of the old sides. A member that one text does not list may not have been
// one, or not have voted: nothing is said of it.
func movedVotes(old, new []resolution.VoteList) []VoteMove {
	side := map[string]string{}
	for _, l := range new {
		for _, m := range l.Members {
			side[voter(m)] = l.Side + "\t" + m
		}
	}
	var out []VoteMove
	at := map[[2]string]int{}
	for _, l := range old {
		for _, m := range l.Members {
			to, name, ok := strings.Cut(side[voter(m)], "\t")
			if !ok || to == l.Side {
				continue
			}
			move := [2]string{l.Side, to}
			if _, had := at[move]; !had {
				at[move] = len(out)
				out = append(out, VoteMove{From: l.Side, To: to})
			}
			k := at[move]
			out[k].Members = append(out[k].Members, name)
		}
	}
	return out
}

// voter is a member's name as it is compared: some changed theirs.
func voter(name string) string {
	name = strings.ToLower(strings.TrimPrefix(strings.TrimPrefix(name, "the "), "The "))
	if now, ok := renamed[name]; ok {
		return now
	}
	return name
}

// renamed are the former names of Members of the United Nations.
var renamed = map[string]string{
	"turkey": "türkiye", "czech republic": "czechia", "swaziland": "eswatini", "cape verde": "cabo verde",
	"netherlands (kingdom of the)": "netherlands", "kingdom of the netherlands": "netherlands",
	"the former yugoslav republic of macedonia": "north macedonia", "former yugoslav republic of macedonia": "north macedonia",
	"libyan arab jamahiriya": "libya",
}

// adopted returns how a resolution was adopted from the line that says so,
// without the list of who voted how.
func adopted(vote string) string {
	if _, start, _ := form.FindVoteList(vote, 0); start >= 0 {
		vote = vote[:start]
	}
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
