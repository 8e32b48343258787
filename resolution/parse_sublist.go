package resolution

import (
	"slices"
	"strings"

	"resdiff/internal/form"
	"resdiff/resolution/layout"
)

// level is one step of the path below a paragraph's number.
type level struct {
	style form.Style
	value int
	text  string
}

// sub makes the paragraph of a block that starts with a letter or number in
// brackets.
func (l *labeller) sub(b layout.Block, m form.Marker, i int) {
	next := form.Marker{}
	if i+1 < len(l.p.body) {
		next, _ = blockMarker(l.p.body[i+1])
	}
	_, quote := blockMarker(b)
	text, printed := cutQuoted(b, m, quote), m.Text
	if inner, rest := innerMarker(text); inner.Style != form.None {
		// "(a)(ii)" after "(a)(i)" goes on with both.
		if !slices.ContainsFunc(l.path, func(lv level) bool { return lv.style == m.Style && lv.value == m.Value }) {
			l.follow(b, m, form.Marker{})
		}
		text, printed, m = rest, printed+inner.Text, inner
	}
	l.follow(b, m, next)
	label := Label{Series: l.last, Number: l.number, Suffix: l.suffix, Sub: l.sublabel(), Repeat: l.repeat}
	kind := Operative
	if l.last == "PP" {
		label.Number, label.Repeat, kind = l.pp, 0, Preambular
	}
	l.put(label, l.kind(kind), printed, text)
}

// follow moves the path on to a sub-paragraph with marker m.
func (l *labeller) follow(b layout.Block, m, next form.Marker) {
	if len(l.path) == 0 && l.goesOnBelow(m, next) {
		l.path = l.above
	}
	path, gap := step(l.path, m, next)
	l.path = path
	if gap {
		if l.p.gaps++; l.p.gaps == 1 {
			l.p.gap = Warning{Span: b.Span, Text: "the sub-paragraph " + m.Text + " does not follow on the one before it: read where its kind of letter stands"}
		}
	}
}

// goesOnBelow reports whether a sub-paragraph below a heading goes on with the list
// above it, or is the first that the sub-paragraph above it leads in.
//
//	"(b) Care of harbours:" | "Lamps" | "(i) To light them;" → (b)(i)
//	"(i) To light them;" | "Wicks" | "(ii) To trim them;"    → (b)(ii)
func (l *labeller) goesOnBelow(m, next form.Marker) bool {
	if m.Style == form.Letter && m.Other > 0 && next.Style == form.Roman && next.Value == m.Other+1 {
		m = form.Marker{Style: form.Roman, Value: m.Other}
	}
	for _, lv := range l.above {
		if lv.style == m.Style && lv.value+1 == m.Value {
			return true
		}
	}
	if m.Value != 1 {
		return false
	}
	for k := len(l.p.r.Paragraphs) - 1; k >= 0; k-- {
		if para := l.p.r.Paragraphs[k]; para.Kind != Heading {
			end := ending(para.Text)
			return end == comma || end == colon
		}
	}
	return false
}

// innerMarker cuts the second marker off a sub-paragraph that begins two lists at
// once.
//
//	"(b) (i) To report;" without its "(b)" → "(i)", "To report;"
func innerMarker(b layout.Block) (form.Marker, layout.Block) {
	m, rest := form.CutMarker(b.Text)
	if rest == "" || !strings.HasPrefix(m.Text, "(") || !strings.HasSuffix(m.Text, ")") || b.Style.List != "" {
		return form.Marker{}, b
	}
	return m, cutMarkerText(b, m)
}

// deepestList is how many lists stand within each other at most. Resolutions use
// four; a file of nothing but "(a)" would give labels as long as the file.
const deepestList = 8

// step returns the path of a sub-paragraph with marker m after one with the
// given path. A marker goes on with the innermost list that it can be the next
// of; the first of a kind opens a list below; anything else is a gap.
//
//	(a)    then "(b)"                     → (b)
//	(a)    then "(i)"                     → (a)(i)
//	(h)    then "(i)" before "(j)"        → (i)
//	(h)    then "(i)" before "(ii)"       → (h)(i)
func step(path []level, m, next form.Marker) (to []level, gap bool) {
	readings := []level{{m.Style, m.Value, bracketed(m.Text)}}
	if m.Style == form.Letter && m.Other > 0 {
		roman := level{form.Roman, m.Other, bracketed(m.Text)}
		if next.Style == form.Roman && next.Value == m.Other+1 || next.Other == m.Other+1 && next.Value != m.Value+1 {
			readings = []level{roman, readings[0]}
		} else {
			readings = append(readings, roman)
		}
	}
	for _, r := range readings {
		for i := len(path) - 1; i >= 0; i-- {
			if path[i].style == r.style && path[i].value+1 == r.value {
				return append(path[:i:i], r), false
			}
		}
		if r.value == 1 && len(path) < deepestList {
			return append(path[:len(path):len(path)], r), false
		}
	}
	for _, r := range readings {
		for i := len(path) - 1; i >= 0; i-- {
			if path[i].style == r.style {
				return append(path[:i:i], r), true
			}
		}
	}
	return []level{readings[0]}, true
}

// bracketed is a sub-paragraph's marker as labels write it, in brackets.
//
//	"a)" → "(a)"
//	"a." → "(a)"
//	"（a）" → "(a)"
func bracketed(marker string) string {
	marker = strings.NewReplacer("（", "(", "）", ")").Replace(marker)
	marker = strings.TrimSuffix(marker, ".")
	if !strings.HasPrefix(marker, "(") {
		marker = "(" + marker
	}
	if !strings.HasSuffix(marker, ")") {
		marker += ")"
	}
	return marker
}

// goOn makes the paragraph of a block that goes on with the one before it: an
// item with a dash, or text under a sub-paragraph that has only a title, repeats
// the label of the whole path, other text that of the number.
func (l *labeller) goOn(b layout.Block, printed string) {
	label, kind := Label{Series: "OP", Number: l.number, Suffix: l.suffix, Repeat: l.repeat}, Operative
	if !l.operative || l.last == "PP" {
		label, kind = Label{Series: "PP", Number: l.pp}, Preambular
	}
	if printed == "" && (openingOf(l.p, b.Text) != form.OpensUnknown || !l.titled()) {
		l.path = nil
	}
	label.Sub = l.sublabel()
	l.put(label, l.kind(kind), printed, b)
}

// titled reports whether the last paragraph is a sub-paragraph that has only a
// title, or goes on with one: what follows stands under it.
func (l *labeller) titled() bool {
	done := l.p.r.Paragraphs
	for k := len(done) - 1; k >= 0 && len(l.path) > 0 && done[k].Label.Sub != ""; k-- {
		if done[k].Printed != "" {
			return ending(done[k].Text) == unfinished
		}
	}
	return false
}

// sublabel is the place below the number.
func (l *labeller) sublabel() string {
	var sub strings.Builder
	for _, lv := range l.path {
		sub.WriteString(lv.text)
	}
	return sub.String()
}
