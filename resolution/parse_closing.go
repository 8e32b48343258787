package resolution

import (
	"strings"

	"resdiff/internal/form"
)

// isClosing reports whether a block is a closing line: the meeting, the date
// after it, the vote.
func isClosing(text string) bool {
	_, _, ok := form.Meeting(text)
	_, _, head := form.VoteHead(text)
	return ok || head || form.DateLine(text) || form.Vote(text) || form.VoteTold(text)
}

// cutClosing takes the closing lines out of the body: the meeting, its date,
// and how the resolution was adopted. A resolution in parts has several.
//
//	"37th plenary meeting" + "23 July 2024" → Meeting, Adopted
func cutClosing(p *parser) {
	if p.plain {
		return
	}
	out := p.body[:0] // never longer than what was looked at
	closing := false
	for i := 0; i < len(p.body); i++ {
		b, from := p.body[i], i
		meeting, rest, ok := form.Meeting(b.Text)
		switch {
		case ok:
			p.addMeeting(meeting)
			p.addDay(rest)
			p.furnish(rest)
		case p.adoptedAt(&i, closing):
		case closing && form.Record(b.Text):
			p.furnish(b.Text)
		case form.DateLine(b.Text) && (closing || p.endsAt(i)):
			p.addDay(b.Text)
			p.furnish(b.Text)
		case p.vote(&i, closing):
		case p.r.Vote == "" && strings.HasPrefix(b.Text, "* ") && p.endsAt(i) && p.voteNote(b.Text):
			p.furnish(b.Text)
		case closing && i+1 == len(p.body) && len(b.Text) <= 3 && strings.Trim(b.Text, pageFigures) == "":
			p.furnish(b.Text)
		default:
			closing = false
			out = append(out, b)
			continue
		}
		closing = true
		for _, b := range p.body[from : i+1] {
			p.closed = append(p.closed, b.Marks...)
		}
	}
	p.body = out
}

// adoptedAt reads the line on the adoption that some bodies print under the text,
// and the day that may have a line of its own below it; i is moved there.
//
//	"Adopted at the 34th plenary meeting, on 5 June 2024."
func (p *parser) adoptedAt(i *int, closing bool) bool {
	text := p.body[*i].Text
	meeting, day, ok := form.AdoptedAt(text)
	if !ok {
		return false
	}
	last := *i
	if day.IsZero() && last+1 < len(p.body) && goesOn(text, p.body[last+1].Text) {
		last++
		text += " " + p.body[last].Text
	}
	if !closing && !p.endsAt(last) {
		return false
	}
	*i = last
	if meeting != "" {
		p.addMeeting(meeting)
	}
	p.addDay(text)
	if vote, ok := form.VoteIn(strings.TrimLeft(text, "([")); ok && p.r.Vote == "" {
		p.r.Vote = vote
	}
	p.furnish(text)
	return true
}

// pageFigures are what the number of the last page leaves at the end of a text.
const pageFigures = " 0123456789"

// endsAt reports whether a resolution ends with block i: it is the last one, or
// an annex follows, or the line of the meeting, as in Chinese texts.
func (p *parser) endsAt(i int) bool {
	if i+1 == len(p.body) {
		return true
	}
	next := p.body[i+1].Text
	_, _, meeting := form.Meeting(next)
	return meeting || form.AtMeeting(next) || p.isHeading(i+1) && i+2 < len(p.body) && form.AtMeeting(p.body[i+2].Text) || form.AnnexHeading(next) || i+2 == len(p.body) && form.Record(next)
}

func (p *parser) addMeeting(m string) {
	switch {
	case p.r.Meeting == "":
		p.r.Meeting = m
	case !strings.Contains(p.r.Meeting, m):
		p.r.Meeting += "; " + m
	}
}

func (p *parser) addDay(s string) {
	if day, ok := form.ReadDate(s); ok && p.r.Adopted.IsZero() {
		p.r.Adopted = day
	}
}

// readAdoptionNote takes the meeting and the day from a footnote on the adoption
// where no line says them: "Resolution adopted at the 19th plenary meeting, on ...".
func readAdoptionNote(p *parser) {
	if p.plain || !p.r.Adopted.IsZero() {
		return
	}
	for _, n := range p.r.Footnotes {
		if meeting, day, ok := form.AdoptedAt(n.Text); ok && !day.IsZero() {
			p.r.Adopted = day
			if meeting != "" {
				p.addMeeting(meeting)
			}
			return
		}
	}
}
