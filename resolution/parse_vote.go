package resolution

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"resdiff/internal/form"
)

// vote reads the record of the vote that begins with block i, if one does, and
// moves i to its last block. It stands below the text or in brackets; a sentence
// on it may stand anywhere.
func (p *parser) vote(i *int, closing bool) bool {
	text := p.body[*i].Text
	_, _, head := form.VoteHead(text)
	told := form.VoteTold(text)
	if !head && !told && !form.Vote(text) {
		return false
	}
	last := p.votesInBrackets(*i)
	if last < 0 {
		last = p.votesBelow(*i)
	}
	switch {
	case head && last == *i:
		return false // one list is no record
	case !closing && !told && !strings.HasPrefix(text, "[") && (last == *i || !p.endsAt(last)):
		return false
	}
	text = headed(text)
	for _, more := range p.body[*i+1 : last+1] {
		text += " " + headed(more.Text)
	}
	*i = last
	switch {
	case p.r.Vote != "":
		p.furnish(text)
	case head:
		p.r.Vote = "Adopted by a recorded vote. " + text
	default:
		p.r.Vote = strings.Trim(strings.TrimRight(text, pageFigures), "[]")
	}
	return true
}

// headed puts a colon after words that head a list and stand alone.
func headed(text string) string {
	if _, rest, ok := form.VoteHead(text); ok && rest == "" && !strings.HasSuffix(text, ":") {
		return text + ":"
	}
	return text
}

// mostVotes is the most blocks of a record: lists of members, each line one at
// worst.
const mostVotes = 80

// votesInBrackets returns the last block of the record in block i: the one that
// closes its bracket; -1 if it has none.
//
//	"[Adopted by a recorded vote of 21 to 5. The voting was as follows:" | "In favour: Chile" | "Against: Cuba]"
func (p *parser) votesInBrackets(i int) int {
	if !strings.HasPrefix(p.body[i].Text, "[") {
		return -1
	}
	for k := i; k < min(i+1+mostVotes, len(p.body)); k++ {
		text := p.body[k].Text
		if m, _ := form.CutMarker(text); m.Style == form.Decimal || form.AnnexHeading(text) {
			return -1
		}
		if strings.HasSuffix(strings.TrimRight(text, pageFigures), "]") {
			return k
		}
	}
	return -1
}

// votesBelow returns the last block of the record in block i: what goes on with
// its sentence, and the lists of members under the words that head them.
//
//	"Adopted by a recorded vote of 21 to 5, as follows:" | "In favour:" | "Chile, Peru" | "Against: Cuba"
func (p *parser) votesBelow(i int) int {
	_, _, headed := form.VoteHead(p.body[i].Text)
	last := i
	for k := i + 1; k < min(i+1+mostVotes, len(p.body)); k++ {
		text := p.body[k].Text
		_, _, head := form.VoteHead(text)
		first, _ := utf8.DecodeRuneInString(text)
		switch {
		case head:
			headed = true
		case headed && membersOnly(text):
		case !headed && ending(p.body[k-1].Text) == unfinished && (unicode.IsLower(first) || unicode.IsDigit(first)) && !form.DateLine(text):
		default:
			return last
		}
		last = k
	}
	return last
}

// membersOnly reports whether a text is a list of names and nothing else, or
// says that there are none.
func membersOnly(text string) bool {
	const longest = 4000 // bytes; all Members of the United Nations have 2,500
	if strings.EqualFold(strings.Trim(text, " ."), "none") {
		return true
	}
	if _, _, meeting := form.Meeting(text); meeting || len(text) > longest || form.DateLine(text) || form.AnnexHeading(text) || form.Open(text) != form.OpensUnknown {
		return false
	}
	for name := range strings.SplitSeq(strings.TrimRight(text, " .,;]*"), ",") {
		name = strings.TrimPrefix(strings.TrimSpace(name), "and ")
		if r, _ := utf8.DecodeRuneInString(name); !unicode.IsUpper(r) || strings.ContainsAny(name, ":;0123456789") {
			return false
		}
	}
	return true
}

// voteNote reads how the resolution was adopted from a note below the text that
// the masthead's asterisk calls, and reports whether it says so.
func (p *parser) voteNote(text string) bool {
	vote, ok := form.VoteIn(strings.TrimLeft(text, "* "))
	if ok {
		p.r.Vote = vote
	}
	return ok
}

// readVote finds how the resolution was adopted where no line of its own says
// it: in the masthead, or in a footnote on the adoption.
func readVote(p *parser) {
	if p.plain || p.r.Vote != "" {
		return
	}
	for _, b := range p.head {
		if vote, ok := form.VoteIn(b.Text); ok {
			p.r.Vote = vote
			return
		}
	}
	for _, n := range p.r.Footnotes {
		if vote, ok := form.VoteIn(n.Text); ok {
			p.r.Vote = vote
			return
		}
	}
}
