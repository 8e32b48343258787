package resolution

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"resdiff/internal/form"
	"resdiff/internal/pattern"
	"resdiff/resolution/layout"
)

// labeller gives paragraphs their kinds and labels, in document order.
type labeller struct {
	p *parser
	// annex and operative tell which part of the document the next block is in,
	// preamble that a heading stands above it and no number since: a section may
	// have a preamble of its own.
	annex, operative, preamble bool
	// called is what the last call in capitals, or the last operative one in small
	// letters, makes of the paragraphs below it.
	called form.Opening
	// bare tells that the last number has no stop after it, as the International
	// Maritime Organization prints them.
	bare bool
	// ones are the indices of the blocks before which a "1." is still to come.
	ones []bool
	// annexName is the annex's name, annexRepeats counts the labels in it.
	annexName    string
	annexRepeats map[Label]int
	// number is the last printed number of a paragraph; 0 before the first.
	number int
	// repeat is the Repeat of the paragraph with that number.
	repeat int
	// path is the place below the number: "(a)", "(i)"; above is the one above a
	// heading, until a paragraph follows.
	path, above []level
	// pp and h count preambular paragraphs and headings.
	pp, h int
	// last is the series under which sub-paragraphs go.
	last string
	// suffix is that of the last draft label, for the paragraphs below it.
	suffix string
	// reserved are the labels that a draft prints, without their suffixes.
	reserved map[Label]bool
	// numbering is the kind of number that operative paragraphs have here, where
	// it is not the usual one.
	numbering form.Style
	// free is the first free Repeat of each label, which is held under Repeat 0.
	free map[Label]int
}

// labelParagraphs turns the body's blocks into paragraphs.
//
//	"Recalling ..."      → PP1
//	"1. Urges ..."       → OP1
//	"(a) To report;"     → OP1(a)
//	"Annex"              → H1
//	"1. We commit ..."   → OP1#2
func labelParagraphs(p *parser) {
	l := &labeller{p: p, free: make(map[Label]int, len(p.body)), reserved: map[Label]bool{}, last: "PP"}
	l.reserveLabels()
	if !p.plain {
		l.numbering = operativeNumbers(p)
	}
	l.ones = beforeOne(p)
	p.r.Paragraphs = slices.Grow(p.r.Paragraphs, len(p.body))
	for i := range p.body {
		l.add(i)
	}
}

// add makes a paragraph of block i.
func (l *labeller) add(i int) {
	b := l.p.body[i]
	if b.Text == "" {
		return
	}
	if l.p.draft && l.draftParagraph(b) {
		return
	}
	if l.p.plain {
		l.plainParagraph(b, i)
		return
	}
	if organ, ok := form.Organ(strings.TrimLeft(b.Text, "“\"«")); ok {
		l.organ(b, organ)
		return
	}
	if form.AnnexHeading(b.Text) {
		l.restart(true)
		l.annexName = annexWords.FindString(b.Text)
		l.heading(b, "")
		return
	}
	if l.call(b) {
		return
	}
	if l.p.isHeading(i) {
		if annexTitle.MatchString(b.Text) {
			l.restart(true)
			l.annexName = annexWords.FindString(b.Text)
		}
		m, rest := form.CutMarker(b.Text)
		if rest == "" {
			m.Text = ""
		}
		l.heading(cutMarkerText(b, m), m.Text)
		return
	}
	m, quote := blockMarker(b)
	if m.Style == form.None && (l.bare || l.number >= form.MostMarker) {
		m = l.nextNumber(b)
	}
	switch {
	case m.Style == form.Decimal || m.Style == form.Dotted || l.numbersOperative(b, m):
		l.numbered(b, m, quote)
	case m.Style != form.None && m.Style != form.UpperLetter && m.Style != form.UpperRoman && m.Style != form.Bullet:
		l.sub(b, m, i)
	default:
		l.unnumbered(b, m, i)
	}
}

// annexTitle is the heading of an annex with its title on the same line.
var annexTitle = pattern.New(`^(?:Annex|Appendix)(?: [IVX]{1,5})?[.:]? [\p{Lu}\d“]`).Begins("Annex", "Appendix")

// annexWords are the words of such a heading that name the annex.
var annexWords = pattern.New(`^\pL+(?: (?:[IVX]{1,5}|[A-Z]|\d{1,2})\b)?`)

// restart starts a part in which numbers count anew: an annex, or what follows
// the organ's name where it stands again.
func (l *labeller) restart(annex bool) {
	l.annex, l.operative, l.preamble = annex, false, false
	l.called = form.OpensUnknown
	l.annexName, l.annexRepeats = "", map[Label]int{}
	l.number, l.repeat, l.path, l.suffix = 0, 0, nil, ""
}

// organ starts a part of its own, or a draft that is quoted, with the line that
// names its organ. The document's own organ says nothing new there; another one,
// or one within a quotation, is text.
func (l *labeller) organ(b layout.Block, name string) {
	if annex := l.annexName; l.annex && name != l.p.r.Organ {
		l.restart(true) // what another organ adopted, in an annex
		l.annexName = annex
	} else {
		l.restart(false)
	}
	l.pp, l.last = 0, "PP"
	switch {
	case quoted(b.Text):
		l.preambular(b, "")
	case name == l.p.r.Organ:
		l.p.furnish(b.Text)
	default:
		l.heading(b, "")
	}
}

func (l *labeller) heading(b layout.Block, printed string) {
	l.h++
	if l.path != nil {
		l.above = l.path
	}
	l.path, l.preamble = nil, true
	l.put(Label{Series: "H", Number: l.h}, Heading, printed, b)
}

// numbered makes the paragraph of a block that starts with "12.", "1.2.", "1.a",
// "12 (a)." or "12. (a)".
func (l *labeller) numbered(b layout.Block, m form.Marker, quote string) {
	l.operative, l.preamble, l.path, l.last = true, false, nil, "OP"
	l.bare = !strings.ContainsAny(m.Text, ".)-–")
	label := Label{Series: "OP", Number: m.Value}
	if m.Style == form.Dotted {
		label.Sub = strings.TrimRight(strings.TrimLeft(strings.TrimPrefix(m.Text, strconv.Itoa(m.Value)), " "), ".")
	}
	l.number, l.repeat, l.suffix = m.Value, 0, ""
	text, printed := cutQuoted(b, m, quote), m.Text
	if inner, rest := innerMarker(text); inner.Style != form.None && m.Style == form.Decimal {
		text, printed = rest, printed+" "+inner.Text
		label.Sub = bracketed(inner.Text)
		l.path = []level{{inner.Style, inner.Value, label.Sub}}
	}
	put := l.put(label, l.kind(Operative), printed, text)
	if len(l.path) == 0 {
		l.repeat = put.Repeat
	}
}

// nextNumber reads the next number from the front of a block, without a stop once a
// document prints them so, when it needs no verb to be known by, or with one where it
// has more digits than a marker: alone it would be a year.
func (l *labeller) nextNumber(b layout.Block) form.Marker {
	next := strconv.Itoa(l.number + 1)
	if l.number >= form.MostMarker && !l.bare {
		next += "."
	}
	rest, ok := strings.CutPrefix(b.Text, next+" ")
	if first, _ := utf8.DecodeRuneInString(rest); !ok || !unicode.IsUpper(first) {
		return form.Marker{}
	}
	return form.Marker{Style: form.Decimal, Value: l.number + 1, Text: next}
}

// unnumbered makes the paragraph of block i, which has no number. In the preamble
// it is the next preambular paragraph, and so it is where a "1." is still to come;
// in the operative part it goes on with the paragraph before it, and so repeats
// its label; in an annex it counts with the preambular ones.
func (l *labeller) unnumbered(b layout.Block, m form.Marker, i int) {
	printed := ""
	if m.Style == form.Bullet {
		printed, b = m.Text, cutMarkerText(b, m)
	}
	first, _ := utf8.DecodeRuneInString(b.Text)
	switch opening := openingOf(l.p, b.Text); {
	case l.below(b.Text), l.annex && l.number > 0 && listable(b) && listed(l.p.body, i):
		l.goOn(b, printed)
	case l.annex && (l.number == 0 || !unicode.IsLower(first)) && (printed == "" || len(l.path) == 0):
		l.preambular(b, printed)
	case l.operative && l.preamble && opening == form.OpensPreambular && ending(b.Text) == comma:
		l.preambular(b, printed)
	case (!l.operative || l.preamble) && opening != form.OpensUnknown && l.ones[i] && ending(b.Text) != colon:
		l.preambular(b, printed)
	case opening == form.OpensOperative && printed == "" || l.called == form.OpensOperative && !l.p.calling && printed == "" || !l.operative && l.p.decides(b.Text) || l.p.statement && l.operative && printed == "":
		// The single operative paragraph of a short resolution has no number.
		// It counts with those that have none, as what follows in an annex does.
		l.operative, l.path, l.last = true, nil, "OP"
		l.number, l.suffix = l.next("OP", l.number), ""
		l.pp++
		l.repeat = l.put(Label{Series: "OP", Number: l.number}, l.kind(Operative), printed, b).Repeat
	case !l.operative && (printed == "" || len(l.path) == 0):
		l.preambular(b, printed)
	default:
		l.goOn(b, printed)
	}
}

func (l *labeller) preambular(b layout.Block, printed string) {
	l.pp = l.next("PP", l.pp)
	l.path, l.last, l.suffix, l.operative = nil, "PP", "", l.operative && !l.preamble
	l.put(Label{Series: "PP", Number: l.pp}, l.kind(Preambular), printed, b)
}

// kind is k in the resolution itself, and Annex in an annex.
func (l *labeller) kind(k Kind) Kind {
	if l.annex {
		return Annex
	}
	return k
}

// put adds a paragraph under the first free repeat of its label and returns
// that label.
func (l *labeller) put(label Label, kind Kind, printed string, b layout.Block) Label {
	if b.Text == "" && len(b.Marks) == 0 {
		l.p.furnish(printed) // a number whose text is gone, as where it was struck out
		return label
	}
	if kind != Heading {
		l.above = nil
	}
	first := label
	first.Repeat = 0
	label.Repeat = max(label.Repeat, l.free[first])
	l.free[first] = max(label.Repeat, 1) + 1
	para := Paragraph{Label: label, Kind: kind, Printed: printed, Text: b.Text, Italic: b.Style.Italic, Remarks: b.Remarks, Authored: b.Authored, Source: b.Span}
	if kind == Annex {
		l.annexRepeats[first]++
		para.Annex, para.within = l.annexName, l.annexRepeats[first]
	}
	for _, mark := range b.Marks {
		para.Notes = append(para.Notes, NoteRef{At: mark.At, Note: mark.Note})
	}
	l.p.r.Paragraphs = append(l.p.r.Paragraphs, para)
	return label
}
