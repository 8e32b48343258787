package resolution

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"resdiff/internal/form"
	"resdiff/internal/pattern"
	"resdiff/resolution/layout"
)

// longMasthead is the most blocks that a masthead has; more before the organ's
// name is text (a report, say, in which a draft resolution is quoted).
const longMasthead = 30

// cutMasthead takes the blocks before the body out and reads the metadata in
// them. A body starts after the first line that names the organ; without one,
// with the first block that opens as a paragraph of a resolution does.
func cutMasthead(p *parser) {
	p.called = saysDecision(p.body)
	p.liftClauses()
	start, organ := p.bodyStart(p.body)
	p.r.Organ = organ
	for _, b := range p.body[:start] {
		if form.AdoptedLine(b.Text) && strings.HasPrefix(strings.ToLower(b.Text), "decision") {
			p.decision = true
		}
	}
	if organ == "" && start < len(p.body) {
		p.readDecisionOpening(p.body[start].Text)
	}
	switch {
	case organ != "" || p.decision:
	case !p.draft && !p.resolutionLike(p.body[start:]):
		p.plain = true
		p.warn(layout.Span{}, "this has not the form of a resolution (no line names an organ, as “The General Assembly,” does, and no paragraph opens as a resolution's do): read as plain paragraphs")
		return
	default:
		p.warn(layout.Span{}, "no line names the organ, as “The General Assembly,” does: the first paragraph was found by its opening words")
	}
	head := p.body[:start]
	if part := firstPart(head); part < len(head) {
		// The organ's line stays where it is, below the heading of part A.
		head, start = head[:part], part
	}
	p.head = head
	readMasthead(p, joinAdopted(splitMasthead(head)))
	p.body = p.body[start:]
}

// firstPart returns the index of the line that starts the first of a
// resolution's parts, "A" or "I" below the title, or len(head).
func firstPart(head []layout.Block) int {
	titled := false
	for i, b := range head {
		if titled && (b.Text == "A" || b.Text == "I") {
			return i
		}
		if _, _, ok := form.NumberTitle(b.Text); ok {
			titled = true
		}
	}
	return len(head)
}

// bodyStart returns the index of the body's first block and the organ named in
// the line before it, "" if none is.
func (p *parser) bodyStart(blocks []layout.Block) (start int, organ string) {
	for i, b := range blocks[:min(longMasthead, len(blocks))] {
		if o, ok := form.Organ(b.Text); ok {
			return i + 1, o
		}
	}
	for i, b := range blocks {
		m, rest := form.CutMarker(b.Text)
		if _, _, ok := form.CutDraftLabel(b.Style.List); ok || form.Open(b.Text) != form.OpensUnknown && ending(b.Text) != unfinished || m.Style == form.Decimal && form.Open(rest) != form.OpensUnknown || p.decides(b.Text) {
			for i > 0 && proseLine(blocks[i-1].Text) {
				i--
			}
			return i, ""
		}
	}
	return 0, ""
}

// proseLine reports whether a line above the first opening that is known is a
// paragraph too, which opens with words that are not known: it ends as one does.
//
//	"Haunted by the memory of the dark,"  → true
//	"Resolution adopted on 5 June 2024"   → false
func proseLine(text string) bool {
	end := ending(text)
	return (end == comma || end == semicolon) && !form.AdoptedLine(text) && !form.Sponsors(text) && !form.Distribution(text) && !mastheadFurniture(text)
}

// liftClauses lifts the line that names the organ above the clauses that stand
// before it, as in the resolutions of the International Civil Aviation Organization.
//
//	"Whereas lamps are lit;" | "The Assembly:" → "The Assembly," | "Whereas lamps are lit;"
func (p *parser) liftClauses() {
	for i, b := range p.body[:min(longMasthead, len(p.body))] {
		if _, ok := form.Organ(b.Text); ok {
			return
		}
		if _, ok := form.OrganColon(b.Text); !ok {
			continue
		}
		first := slices.IndexFunc(p.body[:i], func(c layout.Block) bool {
			return form.Open(c.Text) == form.OpensPreambular && ending(c.Text) != unfinished
		})
		if first < 0 {
			first = i
		}
		b.Text = strings.TrimSuffix(b.Text, ":") + ","
		p.body = slices.Insert(slices.Delete(slices.Clone(p.body), i, i+1), first, b)
		return
	}
}

// resolutionLike reports whether two blocks open as paragraphs of a resolution
// do and end as such, or one as a decision does. One alone may be chance:
// "Notes of a meeting."
func (p *parser) resolutionLike(blocks []layout.Block) bool {
	found := 0
	for _, b := range blocks {
		m, rest := form.CutMarker(b.Text)
		opening := form.Open(rest)
		end := ending(rest)
		switch {
		case p.decides(b.Text):
			return true
		case opening == form.OpensPreambular && end == comma,
			opening == form.OpensOperative && (m.Style == form.Decimal || b.Style.List != "") && end != unfinished:
			found++
		}
		if found == 2 {
			return true
		}
	}
	return false
}

// readMasthead reads the metadata from the blocks before the body. The title
// is the line with the resolution's number; in a draft, the last line that is
// nothing else. Lines that are no metadata become furniture.
func readMasthead(p *parser, head []layout.Block) {
	last := ""
	titled := -1 // the block that the title ends with
	for i, b := range head {
		if _, title, ok := form.NumberTitle(b.Text); ok && title == "" && p.r.Number == "" {
			last = "" // the title stands below the number
		} else if ok && title != "" {
			if p.r.Number == "" {
				titled = i
			} else if titled == i-1 && p.r.Title != "" {
				// A line of the title begins with the number of another resolution.
				p.r.Title += " " + b.Text
				titled = i
				continue
			}
		}
		if p.readMastheadLine(b.Text) {
			continue
		}
		p.furnish(b.Text)
		if _, organ := form.Organ(b.Text); organ || mastheadFurniture(b.Text) || form.AtMeeting(b.Text) {
			continue
		}
		// Prose before the organ's line says who recommends the text below.
		if last == "" || ending(b.Text) == unfinished || ending(last) != unfinished {
			last = b.Text
		}
	}
	if p.r.Title == "" {
		p.r.Title = last
		if title, ok := form.DraftTitle(last); ok {
			p.r.Title = title
		}
	}
}

// mastheadFurniture reports whether a line of the masthead says nothing of the
// resolution itself.
func mastheadFurniture(text string) bool {
	return form.AdoptedLine(text) || form.Sponsors(text) || provisional.MatchString(text) || form.Distribution(text) || form.DateLine(text) || form.JobNumber(text) || form.OrganName(text)
}

// provisional are the words that say of what edition a document is.
var provisional = pattern.New(`(?i)^(?:provisional|advance (?:unedited )?(?:version|copy)|unedited)$`)

// readMastheadLine reads one line into the metadata and reports whether it is
// wholly in there now.
func (p *parser) readMastheadLine(text string) bool {
	r := p.r
	if s, ok := form.Symbol(text); ok && (r.Symbol == "" || r.Symbol == s) {
		r.Symbol = s
		return true
	}
	if n, title, ok := form.NumberTitle(text); ok && r.Number == "" {
		r.Number, r.Title = n, title
		return true
	}
	if s, title, ok := symbolAndTitle(text); ok && r.Title == "" && (r.Symbol == "" || r.Symbol == s) {
		r.Symbol, r.Title = s, title
		return true
	}
	if s, ok := form.Session(text); ok && r.Session == "" {
		r.Session = s
		return s == text
	}
	if s, ok := form.AgendaItem(text); ok && r.AgendaItem == "" {
		r.AgendaItem = s
		_, subject, _ := strings.Cut(text, s+" ")
		return subject == ""
	}
	if s, ok := form.Recommended(text); ok && r.Recommended == "" {
		r.Recommended = s
		return true
	}
	if organ, meeting, day, ok := form.Adopted(text); ok && r.Adopted.IsZero() {
		r.Adopted, r.Meeting = day, meeting
		if r.Organ == "" {
			r.Organ = organ
		}
		return false
	}
	if form.Vote(text) && r.Vote == "" {
		r.Vote = strings.Trim(text, "[]")
		return true
	}
	if day, ok := strings.CutPrefix(text, "of "); ok && form.DateLine(day) && r.Number != "" {
		p.addDay(day) // "Resolution 900 (1994)" | "of 4 March 1994"
		return true
	}
	return false
}

// symbolAndTitle reads a line that somebody wrote over a text for himself.
//
//	"A/RES/70/900 Lamps"  → "A/RES/70/900", "Lamps"
//	"A/RES/70/900: Lamps" → the same
func symbolAndTitle(text string) (symbol, title string, ok bool) {
	word, rest, _ := strings.Cut(text, " ")
	symbol, ok = form.Symbol(strings.TrimSuffix(word, ":"))
	title = strings.TrimLeft(rest, "–—-:| ")
	if r, _ := utf8.DecodeRuneInString(title); !ok || !unicode.IsUpper(r) || form.OrganName(title) || startsOrganName(title) || form.Distribution(title) {
		return "", "", false
	}
	return symbol, title, true
}

// furnish adds a line to the furniture, if it is not there yet.
func (p *parser) furnish(line string) {
	if line != "" && !p.furnished[line] {
		p.furnished[line] = true
		p.r.Furniture = append(p.r.Furniture, line)
	}
}
