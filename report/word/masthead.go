package word

import (
	"strings"

	"resdiff/internal/form"
	"resdiff/internal/ooxml"
	"resdiff/report/view"
	"resdiff/resolution"
)

// headLine is a line of a masthead or of the lines at the end.
type headLine struct {
	style    string
	old, new string
}

// masthead writes what stands before the text: the lines that name the document,
// as the United Nations sets them. A line that differs is a tracked change.
func (r *redline) masthead() {
	r.headLines([]headLine{
		{"DocumentSymbol", r.c.Old.Symbol, r.c.New.Symbol},
		{"Masthead", organName(r.c.Old), organName(r.c.New)},
		{"Masthead", r.c.Old.Session, r.c.New.Session},
		{"Masthead", agendaItem(r.c.Old), agendaItem(r.c.New)},
		{"Adoption", adopted(r.c.Old), adopted(r.c.New)},
		{"Recommended", bracketed(r.c.Old.Recommended), bracketed(r.c.New.Recommended)},
	})
	by := routineAuthor
	if r.c.Title != nil && view.Retitled(r.c) || r.c.Title == nil && r.c.Old.Title != r.c.New.Title {
		by = author
	}
	r.headLine(headLine{"ResolutionTitle", titleLine(r.c.Old), titleLine(r.c.New)}, by)
	r.headLine(headLine{"OpeningLine", openingLine(r.c.Old), openingLine(r.c.New)}, routineAuthor)
}

// closing writes what stands after the text.
func (r *redline) closing() {
	by := routineAuthor
	if r.c.Adoption != nil {
		by = author
	}
	r.headLine(headLine{"Closing", r.c.Old.Meeting, r.c.New.Meeting}, routineAuthor)
	r.headLine(headLine{"Closing", day(r.c.Old), day(r.c.New)}, routineAuthor)
	old, new := voteLines(r.c.Old), voteLines(r.c.New)
	for k := range max(len(old), len(new)) {
		l := headLine{style: "Closing"}
		if k < len(old) {
			l.old = old[k]
		}
		if k < len(new) {
			l.new = new[k]
		}
		r.headLine(l, by)
	}
}

// voteLines are the lines of the record of a vote: each list of members has one of
// its own, as records are printed.
func voteLines(r *resolution.Resolution) []string {
	record := bracketed(r.Vote)
	var out []string
	for {
		_, at, end := form.FindVoteList(record, min(1, len(record)))
		if at <= 0 {
			break
		}
		out, record = append(out, strings.TrimSpace(record[:at+1])), strings.TrimSpace(record[at+1:])
		if end-at >= len(record) {
			break
		}
	}
	if record == "" {
		return out
	}
	return append(out, record)
}

func (r *redline) headLines(lines []headLine) {
	for _, l := range lines {
		r.headLine(l, routineAuthor)
	}
}

// headLine writes one line, if either document has it.
func (r *redline) headLine(l headLine, by string) {
	if l.old == "" && l.new == "" {
		return
	}
	look := ooxml.ParagraphLook{Style: l.style, RightToLeft: r.rightToLeft, NewPage: r.newPage()}
	switch {
	case l.old == "":
		look.Mark, look.MarkAttributes = revisions[inserted], r.revision(by)
	case l.new == "":
		look.Mark, look.MarkAttributes = revisions[deleted], r.revision(by)
	}
	r.x.Open("w:p")
	look.Write(r.x)
	r.begin()
	r.become(l.old, l.new, by)
	r.x.Close("w:p")
}

// line writes a line of ours.
func (r *redline) line(text, style string) {
	r.x.Open("w:p")
	ooxml.ParagraphLook{Style: style}.Write(r.x)
	ooxml.Run(r.x, ooxml.RunLook{}, text)
	r.x.Close("w:p")
}

func bracketed(text string) string {
	if text == "" {
		return ""
	}
	return "[" + text + "]"
}

// organName is the organ's name where the document is in the language of the name.
func organName(r *resolution.Resolution) string {
	if _, other := tongues[r.Language]; other {
		return ""
	}
	return r.Organ
}

func agendaItem(r *resolution.Resolution) string {
	if r.AgendaItem == "" {
		return ""
	}
	return tongueOf(r).agenda(r.AgendaItem)
}

func adopted(r *resolution.Resolution) string {
	if r.Adopted.IsZero() || r.Organ == "" || opensAlone(r) {
		return ""
	}
	return tongueOf(r).adoptedLine(r.Organ, day(r))
}

// day is the day of adoption; "" where it is not known.
func day(r *resolution.Resolution) string {
	if r.Adopted.IsZero() {
		return ""
	}
	return form.WriteDay(r.Language, r.Adopted)
}

// titleLine is the title with the resolution's number before it, unless that is the
// symbol in the line above.
func titleLine(r *resolution.Resolution) string {
	symbol, _ := form.Symbol(r.Symbol)
	switch {
	case r.Number == "", r.Number == symbol:
		return r.Title
	case r.Title == "":
		return r.Number
	}
	return r.Number + ". " + r.Title
}

// openingLine is the line that names the organ before the preamble; "" where the
// organ is not known, or how its name is written in the language.
func openingLine(r *resolution.Resolution) string {
	if r.Organ == "" || opensAlone(r) {
		return ""
	}
	return tongueOf(r).opening(r.Organ)
}
