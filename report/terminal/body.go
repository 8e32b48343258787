package terminal

import (
	"strings"

	"resdiff/internal/typeset"
)

// gutter is the width of the left margin: sign, attention mark, space.
const gutter = 3

// marked reports whether words of the line went or came.
func marked(l typeset.Line) bool {
	for _, r := range l {
		switch r.Style {
		case deletedText, insertedText, movedOutText, movedInText, droppedText, addedText:
			return true
		}
	}
	return false
}

// body prints wrapped text behind the gutter, repeating sign on the lines where
// words went or came.
func (t *terminal) body(label string, runs []typeset.Run, sign string, style typeset.Style) {
	indent := typeset.Line{{Text: strings.Repeat(" ", gutter)}}
	switch l := run(label+"  ", strongText); {
	case label == "":
	case typeset.Width(l.Text) > t.width/2:
		runs = append([]typeset.Run{l}, runs...)
	default:
		indent = append(indent, l)
	}
	lines := typeset.Wrap(runs, t.width-indent.Width())
	for i, l := range lines {
		lead := indent
		if i > 0 {
			lead = typeset.Line{{Text: strings.Repeat(" ", indent.Width())}}
		}
		if marked(l) {
			lead = append(typeset.Line{{Text: sign, Style: style}, {Text: lead[0].Text[typeset.Width(sign):]}}, lead[1:]...)
		}
		t.line(append(lead, l...))
	}
}
