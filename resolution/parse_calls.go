package resolution

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"resdiff/internal/form"
	"resdiff/internal/pattern"
	"resdiff/resolution/layout"
)

// findCalls finds the lines that call what follows them. Those in small letters
// count only where two or more are so short that they can be nothing else, for a
// sentence may go on so below a list.
//
//	"considering" | "that lamps are lit," | "resolves" | "1 to light more" → two calls
func findCalls(p *parser) {
	const enough = 2
	p.calls = map[string]form.Opening{}
	if p.plain {
		return
	}
	plain := 0
	for i := 0; i+1 < len(p.body); i++ {
		if form.PlainCall(p.body[i].Text, p.body[i+1].Text) {
			plain++
		}
	}
	p.calling = plain >= enough
	for _, b := range p.body {
		c, opening := form.ReadCall(b.Text)
		if c == form.CapitalCall || c == form.LowCall && p.calling {
			p.calls[b.Text] = opening
		}
	}
}

// calledItem is a number without any sign, as the items under a call in small
// letters have them.
var calledItem = pattern.New(`^(\d{1,2}) [\pL“(]`)

// numberCalled takes the bare numbers off the items that stand below calls in
// small letters, as automatic numbering would have kept them apart.
//
//	"resolves" | "1 that lamps be lit;" → List "1", "that lamps be lit;"
func numberCalled(p *parser) {
	if !p.calling {
		return
	}
	last := -1 // the item's number; -1 before the first call
	for i, b := range p.body {
		if _, call := p.calls[b.Text]; call {
			last = 0
			continue
		}
		m := calledItem.FindStringSubmatch(b.Text)
		if m == nil || last < 0 || b.Style.List != "" {
			continue
		}
		if n, _ := strconv.Atoi(m[1]); n == last || n == last+1 {
			last = n
			b = trimFront(b, len(m[1]))
			b.Style.List = m[1]
			p.body[i] = b
		}
	}
}

// call makes the paragraph of a line that calls what follows it, and reports
// whether the block is one. In small letters it takes the next number, and the
// items stand below it; in capitals it is a heading above paragraphs with numbers
// of their own.
func (l *labeller) call(b layout.Block) bool {
	opening, ok := l.p.calls[b.Text]
	if !ok {
		return false
	}
	l.operative, l.path, l.suffix = opening == form.OpensOperative, nil, ""
	l.called = opening
	first, _ := utf8.DecodeRuneInString(b.Text)
	switch {
	case !unicode.IsLower(first):
		l.heading(b, "")
		l.last = map[bool]string{true: "OP", false: "PP"}[l.operative]
	case l.operative:
		l.last = "OP"
		l.number = l.next("OP", l.number)
		l.repeat = l.put(Label{Series: "OP", Number: l.number}, l.kind(Operative), "", b).Repeat
	default:
		l.called = form.OpensUnknown
		l.preambular(b, "")
		l.operative = false
	}
	return true
}

// isCall reports whether a block calls what follows it.
func (p *parser) isCall(b layout.Block) bool {
	_, ok := p.calls[b.Text]
	return ok
}

// callsItself reports whether a paragraph begins with a call in small letters and goes
// on with what it calls: "encourages keepers to trim wicks."
func (p *parser) callsItself(text string) bool {
	first, size := utf8.DecodeRuneInString(text)
	return p.calling && unicode.IsLower(first) && form.Open(string(unicode.ToUpper(first))+text[size:]) != form.OpensUnknown
}

// below reports whether an unnumbered paragraph stands under a call in small
// letters: it goes on with its number.
func (l *labeller) below(text string) bool {
	first, _ := utf8.DecodeRuneInString(text)
	return l.p.calling && (unicode.IsLower(first) || strings.HasPrefix(text, "“")) && len(l.p.r.Paragraphs) > 0
}
