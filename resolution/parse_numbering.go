package resolution

import (
	"strings"
	"unicode"

	"resdiff/internal/form"
	"resdiff/resolution/layout"
)

// operativeNumbers finds with what kind of number the operative paragraphs
// begin where it is not "1.": "1)", "(1)", "(a)", "A.". That is so where the
// first of a list opens as an operative paragraph does, and nothing operative
// stands above it that the list could belong to. form.None says that they have
// the usual ones, or none.
func operativeNumbers(p *parser) form.Style {
	for i, b := range p.body {
		m, _ := blockMarker(b)
		opening := openingOf(p, markerless(b, m))
		switch {
		case m.Style == form.Decimal, form.AnnexHeading(b.Text):
			return form.None
		case m.Style == form.None:
			if opening == form.OpensOperative || form.AtMeeting(b.Text) || strings.HasSuffix(b.Text, ":") {
				return form.None
			}
		case opening != form.OpensOperative || m.Value != 1 || p.isHeading(i):
		case m.Style == form.Digit, m.Style == form.Letter, m.Style == form.UpperLetter, m.Style == form.CapitalParen:
			return m.Style
		}
	}
	return form.None
}

// beforeOne tells of each block whether it stands in a preamble, whatever it opens
// with: the paragraph numbered 1 is still to come in its part of the document, and
// it or one before that ends in a comma as preambular paragraphs do. A verb in the
// indicative there makes nothing operative.
//
//	"Takes note of the law," | "Acting under Chapter VII," | "1. Decides" → true, true, false
//	"Reaffirms its call;"    | "Recommends as follows:"    | "1. Parties" → false, false, false
func beforeOne(p *parser) []bool {
	ones := make([]bool, len(p.body))
	toCome, preambles := false, false
	for i := len(p.body) - 1; i >= 0; i-- {
		b := p.body[i]
		m, _ := blockMarker(b)
		_, organ := form.Organ(b.Text)
		switch {
		case organ, form.AnnexHeading(b.Text), m.Style != form.Decimal && p.isHeading(i):
			toCome, preambles = false, false
		case m.Style == form.Decimal:
			toCome, preambles = m.Value == 1, false
			continue
		case m.Style == form.None && ending(b.Text) == comma:
			preambles = true
		}
		ones[i] = toCome && preambles
	}
	return ones
}

// markerless is a block's text without its marker.
func markerless(b layout.Block, m form.Marker) string {
	return cutMarkerText(b, m).Text
}

// numbersOperative reports whether a block's marker is the next number of the
// operative paragraphs.
func (l *labeller) numbersOperative(b layout.Block, m form.Marker) bool {
	if l.annex || m.Style == form.None || m.Style != l.numbering || m.Value != l.number+1 {
		return false
	}
	return openingOf(l.p, markerless(b, m)) == form.OpensOperative
}

// openingOf is form.Open, with the words that only the language of the document
// tells from others, and of what an organ's President says for it.
//
//	"Invite les États à ..."                 → operative, in a French text
//	"“The Security Council welcomes the ..." → operative
func openingOf(p *parser, text string) form.Opening {
	if opening := form.Open(text); opening != form.OpensUnknown {
		return opening
	}
	if opening := form.OpenIn(p.r.Language, text); opening != form.OpensUnknown {
		return opening
	}
	rest, ok := strings.CutPrefix(strings.TrimLeft(text, "“\"[ "), "The "+p.r.Organ+" ")
	if !ok || p.r.Organ == "" || rest == "" || !unicode.IsLower(rune(rest[0])) {
		return form.OpensUnknown
	}
	return form.Open(strings.ToUpper(rest[:1]) + rest[1:])
}
