package resolution

import (
	"strings"

	"resdiff/internal/form"
	"resdiff/internal/pattern"
	"resdiff/resolution/layout"
)

// readDraft tells whether a document is a negotiating draft, and if so takes
// its paragraphs' labels and the remarks of the negotiation out of their text.
//
//	"PP1 bis. [Recalling x,] (EU)" → label "PP1 bis.", "[Recalling x,]", remark "(EU)"
//
// Brackets stay: what they hold is text that is not agreed.
func readDraft(p *parser) {
	p.draft = isDraft(p.body)
	if !p.draft {
		return
	}
	var out []layout.Block
	for i := 0; i < len(p.body); i++ {
		b, ok := takeLabel(p.body[i])
		if ok && b.Text == "" && i+1 < len(p.body) && p.body[i+1].Style.List == "" {
			// The label stands on a line of its own.
			if _, labelled := takeLabel(p.body[i+1]); !labelled {
				list := b.Style.List
				i++
				b = p.body[i]
				b.Style.List = list
			}
		}
		if bare := takeRemarks(b); bare.Text != "" {
			b = bare
		}
		// Else a label with nothing but a remark, "OP5 [deleted]", is kept as it is.
		out = append(out, b)
	}
	p.body = out
}

// Signs of a draft: how many paragraphs must bear one.
const (
	labelsOfDraft   = 2 // labels such as "PP3"
	bracketsOfDraft = 3 // text in square brackets, in a document that says nothing else of itself
)

var (
	draftSymbol = pattern.New(`/(?:C\.\d+/[\w.-]+/)?(?:L|CRP|WP)\.\d+`)
	draftLine   = pattern.New(`(?i)^(?:zero |first |second |third |revised |final |informal |rev\.? ?\d* )*draft (?:resolution|decision|text|outcome)|: (?:revised )?draft (?:resolution|decision)\b|\b(?:zero draft|compilation text|as of \d{1,2} \p{L}+.*\d{1,2}[.:]\d\d)\b`)
)

// isDraft reports whether blocks are those of a negotiating draft: its labels
// say so, or it calls itself a draft and has brackets or attributions, or it
// has many brackets.
func isDraft(blocks []layout.Block) bool {
	labels, numbered, brackets, attributions, said := 0, 0, 0, 0, false
	for i, b := range blocks {
		if d, _, ok := form.CutDraftLabel(b.Text); ok {
			if d.Suffix != "" {
				numbered++
			}
			labels++
		} else if _, _, ok := form.CutDraftLabel(b.Style.List); ok {
			labels++
		}
		if hasBracket(b.Text) {
			brackets++
		}
		if takeRemarks(b).Text != b.Text {
			attributions++
		}
		said = said || i < headOfDraft && (saysDraft(b.Text) || len(b.Text) < 60 && draftSymbol.MatchString(b.Text))
	}
	return labels >= labelsOfDraft || numbered > 0 || said && brackets+attributions > 0 || brackets >= bracketsOfDraft && (labels > 0 || attributions > 0)
}

// saysDraft reports whether a line calls a document a draft.
func saysDraft(text string) bool {
	lower := strings.ToLower(text)
	return (strings.Contains(lower, "draft") || strings.Contains(lower, "compilation text") || strings.Contains(lower, "as of ")) && draftLine.MatchString(text)
}

// headOfDraft is the number of blocks at the start in which a document says
// that it is a draft.
const headOfDraft = 15

// hasBracket reports whether a paragraph has text in square brackets other
// than the lines that stand in them in adopted texts, and than "[sic]".
func hasBracket(text string) bool {
	if !strings.Contains(text, "[") {
		return false
	}
	_, recommended := form.Recommended(text)
	return !recommended && !form.Vote(text) && !strings.Contains(text, "[sic]") && !strings.Contains(text, "[…]")
}

// takeLabel takes a draft's label out of a block's text and gives it to the
// block as automatic numbering would.
func takeLabel(b layout.Block) (layout.Block, bool) {
	if _, _, ok := form.CutDraftLabel(b.Style.List); ok {
		return b, true
	}
	if b.Style.List != "" {
		return b, false
	}
	d, rest, ok := form.CutDraftLabel(b.Text)
	if !ok {
		return b, false
	}
	at := strings.Index(b.Text, d.Text)
	bare := strings.TrimLeft(rest, "[")
	brackets := rest[:len(rest)-len(bare)]
	// The brackets before the label move to its text.
	b = cutBytes(b, at, len(b.Text)-len(bare))
	if head := b.Text[:min(at, len(b.Text))]; head != brackets {
		b = cutBytes(b, 0, len(head))
		b = joinBlocks(layout.Block{Text: brackets, Style: b.Style, Span: b.Span}, "", b)
	}
	b.Style.List = d.Text
	return b, true
}

// cutBytes takes bytes out of a block's text, and the space before them where
// none would stand there, and moves what points into it.
func cutBytes(b layout.Block, start, end int) layout.Block {
	if start > 0 && b.Text[start-1] == ' ' && (end == len(b.Text) || strings.IndexByte(" ,;.:)", b.Text[end]) >= 0) {
		start--
	} else if start == 0 {
		for end < len(b.Text) && b.Text[end] == ' ' {
			end++
		}
	}
	moved := func(at int) int { return layout.MovedByCut(at, start, end) }
	b.Text = b.Text[:start] + b.Text[end:]
	b.Marks = append([]layout.Mark(nil), b.Marks...)
	for i := range b.Marks {
		b.Marks[i].At = moved(b.Marks[i].At)
	}
	b.Remarks = append([]layout.Remark(nil), b.Remarks...)
	for i := range b.Remarks {
		b.Remarks[i].At = moved(b.Remarks[i].At)
	}
	var italic []layout.Range
	for _, r := range b.Style.Italic {
		if r.Start, r.End = moved(r.Start), moved(r.End); r.Start < r.End {
			italic = append(italic, r)
		}
	}
	b.Style.Italic = italic
	var authored []layout.Authored
	for _, a := range b.Authored {
		if a.Start, a.End = moved(a.Start), moved(a.End); a.Start < a.End {
			authored = append(authored, a)
		}
	}
	b.Authored = authored
	return b
}

// draftParagraph makes the paragraph of a block that a draft labels in its own
// way; false if the block is none.
func (l *labeller) draftParagraph(b layout.Block) bool {
	if d, _, ok := form.CutDraftLabel(b.Style.List); ok {
		l.drafted(b, d)
		return true
	}
	letter, _, ok := form.CutDraftLetter(b.Text)
	if !ok || b.Style.List != "" {
		return false
	}
	sub := ""
	for _, lv := range l.path {
		if lv.style == form.Letter {
			break
		}
		sub += lv.text
	}
	// "(b bis)" is written "(b)bis" in a label.
	name := strings.ReplaceAll(letter, " ", "")
	if end := strings.IndexByte(name, ')'); end == len(name)-1 {
		m := lettersAndSuffix.FindStringSubmatch(letter)
		name = "(" + m[1] + ")" + m[2]
	}
	label := Label{Series: l.last, Number: l.number, Suffix: l.suffix, Sub: sub + name}
	kind := Operative
	if l.last == "PP" {
		label.Number, kind = l.pp, Preambular
	}
	l.put(label, l.kind(kind), letter, trimFront(b, len(letter)))
	return true
}

// lettersAndSuffix parts "(b bis)" and "(bbis)".
var lettersAndSuffix = pattern.New(`^\(([a-z]{1,4}?) ?((?:bis|ter|quat|quin|sex|sept|oct|non|nov|dec|alt|new)[a-z]*)\)$`)

// drafted makes the paragraph of a block that has a draft's label.
func (l *labeller) drafted(b layout.Block, d form.DraftLabel) {
	preambular := d.Series == "PP"
	label := Label{Series: d.Series, Number: d.Number, Suffix: d.Suffix, Sub: d.Sub}
	switch {
	case preambular && d.Number == 0:
		label.Number = l.pp
	case d.Number == 0:
		label.Number = l.number
	}
	l.last, l.suffix, l.path, l.repeat = d.Series, d.Suffix, nil, 0
	for rest := d.Sub; rest != ""; {
		m, after := form.CutMarker(strings.Replace(rest, ")", ") ", 1))
		if m.Style == form.None {
			break
		}
		l.path = append(l.path, level{m.Style, m.Value, m.Text})
		rest = strings.TrimSpace(after)
	}
	kind := Operative
	if preambular {
		kind, l.pp = Preambular, label.Number
	} else {
		l.operative, l.number = true, label.Number
	}
	given := l.put(label, l.kind(kind), d.Text, b)
	if !preambular {
		l.repeat = given.Repeat
	}
}

// reserveLabels notes the labels that a draft prints, so that paragraphs
// without one do not take them.
func (l *labeller) reserveLabels() {
	for _, b := range l.p.body {
		if d, _, ok := form.CutDraftLabel(b.Style.List); ok && l.p.draft {
			l.reserved[Label{Series: d.Series, Number: d.Number}] = true
		}
	}
}

// next returns the number after n in a series, or n itself where a draft
// prints a label with the next: what stands between two labels repeats the
// first.
func (l *labeller) next(series string, n int) int {
	if l.reserved[Label{Series: series, Number: n + 1}] && n > 0 {
		return n
	}
	return n + 1
}

// markBrackets notes the bracketed text of a draft's paragraphs, and warns of
// brackets that do not close.
func markBrackets(p *parser) {
	if !p.draft {
		return
	}
	for i := range p.r.Paragraphs {
		para := &p.r.Paragraphs[i]
		var open []int
		for at, c := range []byte(para.Text) {
			switch {
			case c == '[':
				open = append(open, len(para.Brackets))
				para.Brackets = append(para.Brackets, layout.Range{Start: at, End: len(para.Text)})
			case c == ']' && len(open) > 0:
				para.Brackets[open[len(open)-1]].End = at + 1
				open = open[:len(open)-1]
			case c == ']':
				p.warn(para.Source, "a bracket closes in "+para.Label.String()+" that was never opened")
			}
		}
		if len(open) > 0 {
			p.warn(para.Source, "a bracket opens in "+para.Label.String()+" that is never closed")
		}
	}
}
