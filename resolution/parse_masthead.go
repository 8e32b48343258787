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

// splitOrganLines parts a line that names the organ from the preamble that
// follows it on the same line.
//
//	"The Security Council, Recalling ..." → "The Security Council," + "Recalling ..."
func splitOrganLines(p *parser) {
	out := make([]layout.Block, 0, len(p.body)+1)
	for _, b := range p.body {
		if organ, _, ok := form.CutOrgan(b.Text); ok {
			head := b
			head.Text, head.Marks, head.Style.Italic = organ, nil, nil
			out = append(out, head, trimFront(b, len(organ)))
			continue
		}
		out = append(out, b)
	}
	p.body = out
}

// longMasthead is the most blocks that a masthead has; more before the organ's
// name is text (a report, say, in which a draft resolution is quoted).
const longMasthead = 30

// cutMasthead takes the blocks before the body out and reads the metadata in
// them. A body starts after the first line that names the organ; without one,
// with the first block that opens as a paragraph of a resolution does.
func cutMasthead(p *parser) {
	p.called = saysDecision(p.body)
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
			return i, ""
		}
	}
	return 0, ""
}

// meetingOpening is how decisions open.
var meetingOpening = pattern.New(`^At (?:its|the) \S+ (?:\(\w+\) )?(?:plenary )?meeting\b`)

// organDecides is how other decisions open: the organ, what it recalls, and what
// it decides in one sentence.
var organDecides = pattern.New(`^The ((?:United Nations )?(?:General Assembly|Economic and Social Council|Security Council|Human Rights Council|\p{Lu}[\p{L}-]*(?: (?:(?:and|of|on|for|the) )*\p{Lu}[\p{L}-]*){0,8}))(?:, (?:recalling|having|taking|noting|bearing|reaffirming|acting|pursuant|in accordance|guided|considering|recognizing|welcoming|mindful|also|further|on the)\b[^.;]*?,)? (?:decides|decided|takes note|took note|approves|approved|endorses|endorsed|elects|elected|adopts|adopted|authorizes|requests|recommends|appoints)\b`)

// decides reports whether a paragraph opens as a decision does, which has no line
// for the organ. Minutes tell what an organ decides too, so that the second form
// counts only in a document that calls itself a decision.
func (p *parser) decides(text string) bool {
	return meetingOpening.MatchString(text) || p.called && strings.HasPrefix(text, "The ") && organDecides.MatchString(text)
}

// saysDecision reports whether a line near the start of a document calls it a
// decision.
func saysDecision(blocks []layout.Block) bool {
	return slices.ContainsFunc(blocks[:min(headOfDraft, len(blocks))], func(b layout.Block) bool { return decisionLine.MatchString(b.Text) })
}

var decisionLine = pattern.New(`(?i)^(?:(?:revised )?draft )?decision (?:adopted|submitted|proposed|\d|[IVX]+\b)|: (?:revised )?draft decision\b|^[A-Z]/(?:HRC/)?DEC/`)

// decisionOpening reads the meeting, the day and the organ from the words that
// open a decision, which has no line for the organ.
var decisionOpening = pattern.New(`^At (?:its|the) (\S+ (?:\(\w+\) )?(?:plenary )?meeting)(?: of the Security Council)?,?(?: held)?(?: on (\d{1,2} \p{L}+ \d{4}))?,?(?: in connection with [^.]{1,300}?,)? the (\p{Lu}[\p{L}’-]*(?: (?:(?:and|of|on|for|the) )*\p{Lu}[\p{L}’-]*)*)`)

// readDecisionOpening reads the metadata of a decision from its first paragraph.
//
//	"At its 18th plenary meeting, on 5 June 2024, the General Assembly decided ..."
func (p *parser) readDecisionOpening(text string) {
	m := decisionOpening.FindStringSubmatch(text)
	if m == nil {
		if m = organDecides.FindStringSubmatch(text); m != nil && p.called {
			p.decision, p.r.Organ = true, m[1]
		}
		return
	}
	p.decision = true
	p.r.Organ, p.r.Meeting = strings.TrimPrefix(m[3], "President of the "), m[1]
	p.addDay(m[2])
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

// seams are where a masthead line starts in the middle of a block, if a tool
// ran the masthead's lines together.
var seams = pattern.New(` (Distr\.: |Agenda items? \d|(?:Resolution|Decision) adopted by |\[on the |\[without reference )`)

// splitMasthead parts masthead lines that were run together.
//
//	"Eightieth session Agenda item 38 Oceans" → "Eightieth session" + "Agenda item 38 Oceans"
func splitMasthead(blocks []layout.Block) []layout.Block {
	var out []layout.Block
	cut := func(b layout.Block, at int) layout.Block {
		head := b
		head.Text, head.Marks, head.Style.Italic = b.Text[:at], nil, nil
		if name, symbol := symbolWithin(head.Text); symbol > 0 {
			out = append(out, layout.Block{Text: head.Text[:name], Span: b.Span}, layout.Block{Text: head.Text[name+1 : name+1+symbol], Span: b.Span})
			head.Text = strings.TrimLeft(head.Text[name+1+symbol:], " ")
		}
		if head.Text != "" {
			out = append(out, head)
		}
		return trimFront(b, at)
	}
	for _, b := range blocks {
		for at := seams.FindStringIndex(b.Text); at != nil; at = seams.FindStringIndex(b.Text) {
			b = cut(b, at[0])
		}
		if _, symbol := symbolWithin(b.Text); symbol > 0 {
			cut(b, len(b.Text))
			continue
		}
		out = append(out, b)
	}
	return out
}

// symbolWithin finds a symbol in a line that begins with the name of the
// organization or of a body, and goes on with another or with nothing: the length
// of the name, and of the symbol after it; 0 and 0 if there is none.
//
//	"United Nations E/RES/2024/13 Economic and Social Council" → 14, 13
func symbolWithin(text string) (name, symbol int) {
	const longest = 160 // bytes
	if len(text) > longest || strings.IndexByte(text, ' ') < 0 {
		return 0, 0
	}
	for at := strings.IndexByte(text, ' '); at > 0; {
		word, rest, _ := strings.Cut(text[at+1:], " ")
		if year, after, _ := strings.Cut(rest, " "); strings.HasPrefix(year, "(") {
			if _, ok := form.Symbol(word + " " + year); ok {
				word, rest = word+" "+year, after
			}
		}
		if _, ok := form.Symbol(word); ok {
			if form.OrganName(text[:at]) && (rest == "" || form.Distribution(rest) || startsOrganName(rest)) {
				return at, len(word)
			}
			return 0, 0
		}
		next := strings.IndexByte(text[at+1:], ' ')
		if next < 0 {
			break
		}
		at += 1 + next
	}
	return 0, 0
}

// startsOrganName reports whether a line begins with the name of a chief organ.
func startsOrganName(line string) bool {
	for at := strings.IndexByte(line, ' '); at > 0; {
		if form.OrganName(line[:at]) {
			return true
		}
		next := strings.IndexByte(line[at+1:], ' ')
		if next < 0 {
			break
		}
		at += 1 + next
	}
	return form.OrganName(line)
}

// joinAdopted joins the line on the adoption with what goes on below it.
// A day that stands alone is else that of the document's distribution.
//
//	"Resolution adopted by the General Assembly on" | "19 December 2023" → one block
func joinAdopted(blocks []layout.Block) []layout.Block {
	var out []layout.Block
	for _, b := range blocks {
		if n := len(out); n > 0 && form.AdoptedLine(out[n-1].Text) && goesOn(out[n-1].Text, b.Text) {
			out[n-1] = joinBlocks(out[n-1], " ", b)
			continue
		}
		out = append(out, b)
	}
	return out
}

// goesOn reports whether a line on the adoption goes on with the next: with the
// organ after "by the", with the day after "on".
func goesOn(line, next string) bool {
	switch last := line[strings.LastIndexByte(line, ' ')+1:]; last {
	case "by", "the":
		return form.OrganName(strings.TrimPrefix(next, "the "))
	case "on", "le", "el", "meeting,":
		return form.StartsDay(next)
	}
	if strings.HasPrefix(next, "meeting") || strings.HasPrefix(next, "plenary meeting") {
		return true // "at its 9720th" | "meeting, on 12 September 2024"
	}
	return strings.HasPrefix(next, "on ") && form.StartsDay(next)
}

// readMasthead reads the metadata from the blocks before the body. The title
// is the line with the resolution's number; in a draft, the last line that is
// nothing else. Lines that are no metadata become furniture.
func readMasthead(p *parser, head []layout.Block) {
	last := ""
	titled := -1 // the block that the title ends with
	for i, b := range head {
		if _, title, ok := form.NumberTitle(b.Text); ok && title != "" {
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
		if _, organ := form.Organ(b.Text); organ || mastheadFurniture(b.Text) {
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

// series are the symbols of the organs' resolutions, by organ. Source: the UN
// Editorial Manual on document symbols.
var series = map[string]string{
	"General Assembly":            "A/RES/",
	"Economic and Social Council": "E/RES/",
	"Security Council":            "S/RES/",
	"Human Rights Council":        "A/HRC/RES/",
}

// decisionSeries are those of the organs' decisions.
var decisionSeries = map[string]string{
	"General Assembly":            "A/DEC/",
	"Economic and Social Council": "E/DEC/",
	"Human Rights Council":        "A/HRC/DEC/",
}

// readFacts takes from a front matter what the text did not say.
func readFacts(p *parser) {
	for _, f := range p.doc.Facts {
		switch strings.ToLower(f.Name) {
		case "symbol":
			if p.r.Symbol == "" {
				p.r.Symbol = f.Value
			}
		case "title":
			// A tool may have cut the text's own title after its first line.
			title := strings.TrimRight(f.Value, " :/")
			if p.r.Title == "" || len(title) > len(p.r.Title) && strings.HasPrefix(title, p.r.Title) {
				p.r.Title = title
			}
		}
	}
}

// completeMetadata looks for the symbol in the running heads, and where none
// is printed makes it from the organ and the number: a resolution's symbol is
// its number with the organ's series before it.
func completeMetadata(p *parser) {
	r := p.r
	for _, line := range p.doc.Furniture {
		if s, ok := form.Symbol(line); ok && r.Symbol == "" {
			r.Symbol = s
		}
	}
	prefix := series[r.Organ]
	if p.decision {
		prefix = decisionSeries[r.Organ]
	}
	if r.Symbol == "" && prefix != "" && r.Number != "" && !p.plain {
		number := r.Number
		if prefix == "A/RES/" {
			number = strings.Replace(number, " (", "(", 1)
		}
		r.Symbol = prefix + number
	}
	for _, of := range []map[string]string{series, decisionSeries} {
		for _, prefix := range of {
			if n, ok := strings.CutPrefix(r.Symbol, prefix); ok && r.Number == "" {
				r.Number = n
			}
		}
	}
	if r.Number == "" && form.CitedAs(r.Symbol) {
		r.Number = r.Symbol
		// UNESCO prints the number alone before the title too.
		own := r.Symbol[strings.LastIndexAny(r.Symbol, " /")+1:]
		if title, ok := strings.CutPrefix(r.Title, own+" "); ok {
			r.Title = title
		}
	}
}
