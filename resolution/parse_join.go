package resolution

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"resdiff/internal/form"
	"resdiff/internal/pattern"
	"resdiff/resolution/layout"
)

// longHeading is the length in bytes above which an unfinished block is taken
// for the first part of a broken paragraph rather than for a heading. The
// longest headings seen in General Assembly programmes of action have 190.
const longHeading = 240

// longTitle is the same for a title below the number of a section, where a
// paragraph begins after it: those of budget resolutions have up to 300.
const longTitle = 400

// joinBroken joins the parts of a paragraph that a page end or a list broke
// into two blocks.
//
//	"Recalling the purposes" + "and principles of the Charter," → one block
//	"1. Urges States;"       + "2. Decides to meet."            → two blocks
func joinBroken(p *parser) {
	if p.plain || p.doc.Whole {
		return
	}
	out := p.body[:0] // never longer than what was looked at
	for i := 0; i < len(p.body); {
		end := i + 1
		for end < len(p.body) && !p.isCall(p.body[end-1]) && !p.isCall(p.body[end]) && !p.callsItself(p.body[end].Text) && continues(p.body[i], p.body[end-1], p.body[end]) {
			end++
		}
		out = append(out, joinAll(p.body[i:end]))
		i = end
	}
	p.body = out
}

// joint is what stands between the parts of a broken paragraph: nothing after
// a hyphen or dash-bound word, else a space.
func joint(text string) string {
	if strings.HasSuffix(text, "-") && !strings.HasSuffix(text, " -") {
		return ""
	}
	return " "
}

// firstCyrillic is the first letter of that script.
const firstCyrillic = '\u0400'

// continues reports whether block b goes on with the paragraph that starts
// with block first and reaches to block a.
func continues(first, a, b layout.Block) bool {
	if first.Style.Heading > 0 || b.Style.Heading > 0 || b.Style.List != "" || a.Style.Table || b.Style.Table || a.Text == "" || b.Text == "" {
		return false
	}
	if m, rest := form.CutMarker(b.Text); m.Style != form.None && !(m.Style == form.Decimal && rest == "") {
		return false
	}
	if standsAlone(a.Text) || standsAlone(b.Text) || quoted(b.Text) && quoted(first.Text) {
		return false
	}
	initial, _ := utf8.DecodeRuneInString(b.Text)
	started := startsParagraph(first) || len(first.Text) > longHeading
	broken := a.Span.Page != b.Span.Page
	switch end := ending(a.Text); {
	case form.OpenLow(b.Text) != form.OpensUnknown && (initial >= firstCyrillic || form.OpenLow(first.Text) != form.OpensUnknown):
		// Russian paragraphs open with small letters, and French ones may.
		return false
	case unicode.IsLower(initial):
		// A paragraph may go on after its sub-paragraphs ("and requests ...").
		return end == unfinished && started || end == comma || end == fullStop
	case form.Open(b.Text) != form.OpensUnknown, form.AtMeeting(b.Text):
		return false
	case end == unfinished:
		// What ends without a stop too is the next item of a list.
		return started && (broken || len(a.Text) > longHeading && (ending(b.Text) != unfinished || len(b.Text) > longHeading))
	case end == comma:
		return broken && startsNumbered(first)
	}
	return false
}

// quoted reports whether a block begins with an opening quotation mark, as each
// paragraph of a quotation of several does.
func quoted(text string) bool {
	return strings.HasPrefix(text, "“") || strings.HasPrefix(text, "\"") || strings.HasPrefix(text, "«")
}

// standsAlone reports whether a block is a line that never belongs to a
// paragraph: a closing line, "Annex", the organ's name.
func standsAlone(text string) bool {
	_, organ := form.Organ(text)
	return organ || isClosing(text) || form.AnnexHeading(text)
}

// startsParagraph reports whether a block starts as a paragraph does: with a
// number or an opening word, or with a bullet.
func startsParagraph(b layout.Block) bool {
	return startsNumbered(b) || form.Open(b.Text) != form.OpensUnknown
}

func startsNumbered(b layout.Block) bool {
	if b.Style.List != "" {
		return true
	}
	m, rest := form.CutMarker(b.Text)
	return m.Style != form.None && m.Style != form.UpperRoman && m.Style != form.UpperLetter && rest != ""
}

// end is how a block's text ends.
type end uint8

const (
	unfinished end = iota
	comma
	semicolon // also "; and"
	colon
	fullStop // also a question or exclamation mark
)

// ending tells how a text ends, closing quotes and brackets aside.
//
//	"... entitled “Water”."  → fullStop
//	"... by 2030; and"       → semicolon
//	"Trade facilitation"     → unfinished
func ending(text string) end {
	text = strings.TrimRight(text, " ”’\"'»)]*⁰¹²³⁴⁵⁶⁷⁸⁹")
	if stem := strings.TrimRight(text, "0123456789"); len(stem) < len(text) && strings.ContainsAny(lastByte(stem), ",;.:") {
		text = stem // the mark of a note that is not there: "the wicks,2"
	}
	for _, conj := range []string{" and", " or"} {
		if t, ok := strings.CutSuffix(text, conj); ok && (strings.HasSuffix(t, ";") || strings.HasSuffix(t, ",")) {
			text = t
		}
	}
	last, size := utf8.DecodeLastRuneInString(text)
	switch {
	case size == 0:
	case strings.ContainsRune(form.Commas, last):
		return comma
	case strings.ContainsRune(form.Semicolons, last):
		return semicolon
	case strings.ContainsRune(form.Colons, last):
		return colon
	case strings.ContainsRune(form.FullStops, last):
		return fullStop
	}
	return unfinished
}

// lastByte is the last byte of a text, "" if it has none.
func lastByte(text string) string { return text[max(len(text)-1, 0):] }

// bareSection finds a section's number without its full stop.
var bareSection = pattern.New(`^(?:[IVX]{1,5}|[A-H])$`)

// joinHeadingNumbers joins a section's number that stands alone, with or
// without its full stop, with the heading after it.
//
//	"II." + "Means of implementation" → "II. Means of implementation"
//	"II" + "Means of implementation"  → "II. Means of implementation"
func joinHeadingNumbers(p *parser) {
	out := p.body[:0] // never longer than what was looked at
	for i := 0; i < len(p.body); i++ {
		b := p.body[i]
		sep := " "
		m, rest := form.CutMarker(b.Text)
		if len(b.Text) <= 5 && bareSection.MatchString(b.Text) {
			m, rest = form.CutMarker(b.Text + ".")
			sep = ". "
		}
		if rest == "" && (m.Style == form.UpperRoman || m.Style == form.UpperLetter) && i+1 < len(p.body) {
			next := p.body[i+1]
			if nm, _ := form.CutMarker(next.Text); next.Text != "" && nm.Style == form.None && ending(next.Text) == unfinished && len(next.Text) <= titleLimit(p.body, i+1) && !bareSection.MatchString(next.Text) {
				b = joinBlocks(b, sep, next)
				i++
			}
		}
		out = append(out, b)
	}
	p.body = out
}

// titleLimit is the greatest length in bytes of a section's title that is block i.
func titleLimit(blocks []layout.Block, i int) int {
	if i+1 < len(blocks) && startsParagraph(blocks[i+1]) {
		return longTitle
	}
	return longHeading
}
