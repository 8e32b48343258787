// Package typeset sets styled text in lines of a fixed width for a terminal.
package typeset

import (
	"strings"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
	"github.com/rivo/uniseg"
)

// Style names how a run looks; what each value means is the caller's.
type Style uint8

// Run is text of one style. It holds no line breaks and no control characters.
type Run struct {
	Text  string
	Style Style
}

// Line is one line of runs.
type Line []Run

// Width returns the number of terminal cells that text takes.
func Width(text string) int {
	for i := 0; i < len(text); i++ {
		if text[i] >= utf8.RuneSelf {
			return ansi.StringWidth(text)
		}
	}
	return len(text)
}

// Width returns the number of terminal cells that the line takes.
func (l Line) Width() int {
	n := 0
	for _, r := range l {
		n += Width(r.Text)
	}
	return n
}

// String returns the line's text without styles.
func (l Line) String() string {
	var b strings.Builder
	for _, r := range l {
		b.WriteString(r.Text)
	}
	return b.String()
}

// Wrap sets runs in lines of at most width cells, breaking at spaces and
// between wide (East Asian) characters; the spaces at a break go. A word wider
// than a whole line is cut between characters. Width is at least 2, the widest
// character. No runs give no lines.
func Wrap(runs []Run, width int) []Line {
	s := setter{width: max(width, 2)}
	for _, r := range runs {
		s.run(r)
	}
	s.endWord()
	if len(s.runs) > 0 {
		s.lines = append(s.lines, s.filled())
	}
	return s.lines
}

// setter is the state of Wrap: finished lines, the line being filled, and the
// word being gathered, which goes on the line as a whole.
type setter struct {
	width int
	lines []Line
	// text and runs are the line: its runs end in its text at their ends.
	text  []byte
	runs  []runEnd
	lineW int
	word  Line
	wordW int
	// space is the spaces before word, in the style of the last.
	space Run
}

type runEnd struct {
	end   int
	style Style
}

func (s *setter) run(r Run) {
	text := r.Text
	for text != "" {
		if text[0] == ' ' {
			s.endWord()
			if s.space.Style != r.Style {
				s.space = Run{s.space.Text, r.Style}
			}
			s.space.Text += " "
			text = text[1:]
			continue
		}
		end := strings.IndexByte(text, ' ')
		if end < 0 {
			end = len(text)
		}
		s.fragment(text[:end], r.Style)
		text = text[end:]
	}
}

// fragment adds text without spaces to the word, ending words between wide
// characters.
func (s *setter) fragment(text string, style Style) {
	if w := Width(text); w == utf8.RuneCountInString(text) && !strings.ContainsFunc(text, wide) {
		s.add(text, style, w)
		return
	}
	state := -1
	for text != "" {
		var cluster string
		cluster, text, _, state = uniseg.FirstGraphemeClusterInString(text, state)
		w := Width(cluster)
		if r, _ := utf8.DecodeRuneInString(cluster); w == 2 && !closing(r) && !s.opens() {
			s.endWord()
		}
		s.add(cluster, style, w)
	}
}

// wide reports whether a rune may be a wide character.
func wide(r rune) bool { return r >= 0x1100 }

// closing reports whether a wide mark may not begin a line.
func closing(r rune) bool {
	return strings.ContainsRune("，。、；：？！）」』》〉】〕％ー", r)
}

// opens reports whether the gathered word ends with a mark that may not end a
// line: an opening bracket or quotation mark.
func (s *setter) opens() bool {
	if len(s.word) == 0 {
		return false
	}
	r, _ := utf8.DecodeLastRuneInString(s.word[len(s.word)-1].Text)
	return strings.ContainsRune("（「『《〈【〔([{“‘«+-", r)
}

// add puts text at the end of the word. Its runs are joined only on the line,
// which is short: a word may be a megabyte of characters.
func (s *setter) add(text string, style Style, width int) {
	s.word = append(s.word, Run{text, style})
	s.wordW += width
}

// push adds a run to the line, to its last run where the style is the same.
func (s *setter) push(r Run) {
	s.text = append(s.text, r.Text...)
	if n := len(s.runs); n > 0 && s.runs[n-1].style == r.Style {
		s.runs[n-1].end = len(s.text)
	} else {
		s.runs = append(s.runs, runEnd{len(s.text), r.Style})
	}
}

// filled returns the line.
func (s *setter) filled() Line {
	text, start := string(s.text), 0
	line := make(Line, len(s.runs))
	for k, r := range s.runs {
		line[k] = Run{text[start:r.end], r.style}
		start = r.end
	}
	return line
}

// endWord puts the gathered word on the line, or on a new one.
func (s *setter) endWord() {
	if len(s.word) == 0 {
		return
	}
	space := s.space
	if s.lineW == 0 {
		space.Text = ""
	}
	switch {
	case s.lineW+len(space.Text)+s.wordW <= s.width:
		if space.Text != "" {
			s.push(space)
			s.lineW += len(space.Text)
		}
		s.place()
	case s.wordW <= s.width:
		s.newLine()
		s.place()
	default:
		s.cut(space)
	}
	s.word, s.wordW, s.space = s.word[:0], 0, Run{}
}

func (s *setter) place() {
	for _, r := range s.word {
		s.push(r)
	}
	s.lineW += s.wordW
}

func (s *setter) newLine() {
	if s.lineW > 0 {
		s.lines = append(s.lines, s.filled())
	}
	s.text, s.runs, s.lineW = s.text[:0], s.runs[:0], 0
}

// cut places a word wider than a whole line character by character.
func (s *setter) cut(space Run) {
	if s.lineW > 0 && s.lineW+len(space.Text) < s.width {
		if space.Text != "" {
			s.push(space)
			s.lineW += len(space.Text)
		}
	} else {
		s.newLine()
	}
	for _, r := range s.word {
		text, state := r.Text, -1
		for text != "" {
			var cluster string
			cluster, text, _, state = uniseg.FirstGraphemeClusterInString(text, state)
			w := Width(cluster)
			if s.lineW+w > s.width {
				s.newLine()
			}
			s.push(Run{cluster, r.Style})
			s.lineW += w
		}
	}
}
