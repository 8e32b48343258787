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
	opens := func(b layout.Block) bool { _, _, ok := form.CutOrgan(b.Text); return ok }
	first := slices.IndexFunc(p.body, opens)
	if first < 0 {
		return
	}
	out := append(make([]layout.Block, 0, len(p.body)+1), p.body[:first]...)
	for _, b := range p.body[first:] {
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

// seams are where a masthead line starts in the middle of a block, if a tool
// ran the masthead's lines together.
var seams = pattern.New(` (Distr\.: |Agenda items? \d|(?:Resolution|Decision) adopted by |\[on the |\[without reference )`).
	Holds("Distr.: ", "Agenda item", "adopted by ", "[on the ", "[without reference ")

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
		if at := adoptionEnd(b.Text); at < len(b.Text) {
			b = cut(b, at)
		}
		out = append(out, b)
	}
	return out
}

// adoptionEnd returns where a line on the adoption ends and the title goes on in
// the same line, after the day; the line's length if none does.
//
//	"Resolution adopted by the Council on 5 July 2024 2024/9. Lamps" → before "2024/9."
//	"Resolution adopted by the Council on 5 July 2024 Lamps"         → before "Lamps"
func adoptionEnd(line string) int {
	const longest = 1000 // bytes
	if len(line) > longest || !form.AdoptedLine(line) {
		return len(line)
	}
	for at, c := range line {
		if c != ' ' {
			continue
		}
		if _, _, day, ok := form.Adopted(line[:at]); !ok || day.IsZero() {
			continue
		}
		rest := line[at+1:]
		first, _ := utf8.DecodeRuneInString(rest)
		if _, title, ok := form.NumberTitle(rest); ok && title != "" || unicode.IsUpper(first) {
			return at
		}
		break
	}
	return len(line)
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
