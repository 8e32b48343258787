package resolution

import (
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
	path, gap := step(l.path, m, next)
	l.path = path
	if gap {
		l.p.warn(b.Span, "the sub-paragraph "+m.Text+" does not follow on the one before it: read where its kind of letter stands")
	}
	var sub strings.Builder
	for _, lv := range l.path {
		sub.WriteString(lv.text)
	}
	label := Label{Series: l.last, Number: l.number, Suffix: l.suffix, Sub: sub.String(), Repeat: l.repeat}
	kind := Operative
	if l.last == "PP" {
		label.Number, label.Repeat, kind = l.pp, 0, Preambular
	}
	_, quote := blockMarker(b)
	l.put(label, l.kind(kind), m.Text, cutQuoted(b, m, quote))
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
//	"（a）" → "(a)"
func bracketed(marker string) string {
	marker = strings.NewReplacer("（", "(", "）", ")").Replace(marker)
	if strings.HasSuffix(marker, ")") && !strings.HasPrefix(marker, "(") {
		return "(" + marker
	}
	return marker
}
