package resolution

import (
	"regexp"
	"strings"

	"resdiff/internal/form"
	"resdiff/resolution/layout"
)

// splitOrganLines parts a line that names the organ from the preamble that
// follows it on the same line.
//
//	"The Security Council, Recalling ..." → "The Security Council," + "Recalling ..."
func splitOrganLines(p *parser) {
	var out []layout.Block
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

// cutMasthead takes the blocks before the body out and reads the metadata in
// them. A body starts after the first line that names the organ; without one,
// with the first block that opens as a paragraph of a resolution does.
func cutMasthead(p *parser) {
	start, organ := bodyStart(p.body)
	for _, b := range p.body[:start] {
		if form.AdoptedLine(b.Text) && strings.HasPrefix(strings.ToLower(b.Text), "decision") {
			p.decision = true
		}
	}
	switch {
	case organ != "":
		p.r.Organ = organ
	case start < 0 || p.body == nil:
	}
	if organ == "" && !p.draft && !resolutionLike(p.body[start:]) {
		p.plain = true
		p.warn(layout.Span{}, "this has not the form of a resolution (no line names an organ, as “The General Assembly,” does, and no paragraph opens as a resolution's do): read as plain paragraphs")
		return
	}
	if organ == "" && !p.decision {
		p.warn(layout.Span{}, "no line names the organ, as “The General Assembly,” does: the first paragraph was found by its opening words")
	}
	head := p.body[:start]
	if organ != "" {
		head = head[:start-1]
	}
	p.head = head
	readMasthead(p, splitMasthead(head))
	p.body = p.body[start:]
}

// bodyStart returns the index of the body's first block and the organ named in
// the line before it, "" if none is.
func bodyStart(blocks []layout.Block) (start int, organ string) {
	for i, b := range blocks {
		if o, ok := form.Organ(b.Text); ok {
			// A page's running head may name the organ as well, but never
			// followed by an opening.
			return i + 1, o
		}
	}
	for i, b := range blocks {
		m, rest := form.CutMarker(b.Text)
		if _, _, ok := form.CutDraftLabel(b.Style.List); ok || form.Open(b.Text) != form.OpensUnknown && ending(b.Text) != unfinished || m.Style == form.Decimal && form.Open(rest) != form.OpensUnknown || meetingOpening.MatchString(b.Text) {
			return i, ""
		}
	}
	return 0, ""
}

// meetingOpening is how decisions open.
var meetingOpening = regexp.MustCompile(`^At its \S+ (?:\(\w+\) )?(?:plenary )?meeting`)

// resolutionLike reports whether two blocks open as paragraphs of a resolution
// do and end as such, or one as a decision does. One alone may be chance:
// "Notes of a meeting."
func resolutionLike(blocks []layout.Block) bool {
	found := 0
	for _, b := range blocks {
		m, rest := form.CutMarker(b.Text)
		opening := form.Open(rest)
		end := ending(rest)
		switch {
		case meetingOpening.MatchString(b.Text):
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
var seams = regexp.MustCompile(` (Distr\.: |Agenda items? \d|(?:Resolution|Decision) adopted by |\[on the |\[without reference )`)

// splitMasthead parts masthead lines that were run together.
//
//	"Eightieth session Agenda item 38 Oceans" → "Eightieth session" + "Agenda item 38 Oceans"
func splitMasthead(blocks []layout.Block) []layout.Block {
	var out []layout.Block
	for _, b := range blocks {
		for {
			at := seams.FindStringIndex(b.Text)
			if at == nil {
				break
			}
			head := b
			head.Text, head.Marks, head.Style.Italic = b.Text[:at[0]], nil, nil
			out = append(out, head)
			b = trimFront(b, at[0])
		}
		out = append(out, b)
	}
	return out
}

// readMasthead reads the metadata from the blocks before the body. The title
// is the line with the resolution's number; in a draft, the last line that is
// nothing else.
func readMasthead(p *parser, head []layout.Block) {
	r := p.r
	last := ""
	for _, b := range head {
		text := b.Text
		if s, ok := form.Symbol(text); ok {
			if r.Symbol == "" {
				r.Symbol = s
			}
			continue
		}
		if n, title, ok := form.NumberTitle(text); ok && r.Number == "" {
			r.Number, r.Title = n, title
			continue
		}
		if s, ok := form.Session(text); ok && r.Session == "" {
			r.Session = s
			continue
		}
		if s, ok := form.AgendaItem(text); ok && r.AgendaItem == "" {
			r.AgendaItem = s
			continue
		}
		if s, ok := form.Recommended(text); ok {
			r.Recommended = s
			continue
		}
		if organ, day, ok := form.Adopted(text); ok {
			r.Adopted = day
			if r.Organ == "" {
				r.Organ = organ
			}
			continue
		}
		if form.Vote(text) {
			r.Vote = strings.Trim(text, "[]")
			continue
		}
		if form.AdoptedLine(text) || form.Distribution(text) || form.DateLine(text) || form.JobNumber(text) || strings.EqualFold(text, "United Nations") || text == r.Organ {
			continue
		}
		last = text
	}
	if r.Title == "" {
		r.Title = last
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

// readFacts takes from a front matter what the text did not say.
func readFacts(p *parser) {
	for _, f := range p.doc.Facts {
		switch strings.ToLower(f.Name) {
		case "symbol":
			if p.r.Symbol == "" {
				p.r.Symbol = f.Value
			}
		case "title":
			if p.r.Title == "" {
				p.r.Title = strings.TrimRight(f.Value, " :/")
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
	if prefix := series[r.Organ]; r.Symbol == "" && prefix != "" && r.Number != "" && !p.plain {
		number := r.Number
		if prefix == "A/RES/" {
			number = strings.Replace(number, " (", "(", 1)
		}
		r.Symbol = prefix + number
	}
	if r.Number == "" {
		for _, prefix := range series {
			if n, ok := strings.CutPrefix(r.Symbol, prefix); ok {
				r.Number = n
			}
		}
	}
}
