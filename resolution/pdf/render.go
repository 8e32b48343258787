package pdf

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"resdiff/internal/pattern"
	"resdiff/resolution/layout"
)

// rendered is a text with what the page tells about it.
type rendered struct {
	marks  []layout.Mark
	italic []layout.Range
	// letters and boldLetters count what is no space.
	letters, boldLetters int
	// spaced: the page itself sets a blank at the line's end, as office suites
	// do where a line breaks at a space.
	spaced bool
	// gaps are wide gaps within the line, as at tabs and between columns.
	gaps []gap
}

// gap is a wide gap before the byte At of a line's text, up to the place x.
type gap struct {
	at    int
	x     float64 // where the text goes on
	width float64
}

const (
	// wordGap: a gap of this many ems between letters is a word space where the
	// page sets no blank. Times' blank has 0.25 em, letter-spaced text gaps up
	// to 0.1 em.
	wordGap = 0.18
	// ideographGap is the same between signs that have no spaces between words;
	// justified lines spread them.
	ideographGap = 0.8
	// wideGap: a gap of this many ems is a tab or a new column.
	wideGap = 1.5
	// crushed: a blank that the next letter covers but for at most this share of its
	// width is an accident of kerning and no word space.
	crushed = 0.5
)

// render makes the line's text from its pieces. b is memory to work in, which it
// returns.
func (l *line) render(b []byte) []byte {
	b = b[:0]
	var mark strings.Builder
	markAt := 0
	space := false           // owed before the next letter
	end, before := l.x0, 0.0 // the last letter's right edge and size
	flushMark := func() {
		for _, m := range splitMarks(mark.String()) {
			l.marks = append(l.marks, layout.Mark{At: markAt, Note: layout.NoNote, Text: m})
		}
		mark.Reset()
	}
	for i := range l.pieces {
		p := &l.pieces[i]
		text := clean(p.text)
		if isBlank(text) {
			if text != "" && !l.isCrushed(i) {
				space = true
			}
			continue
		}
		if p.raised && l.isMark(i) {
			if mark.Len() == 0 {
				markAt = len(b)
			}
			mark.WriteString(text)
			end = max(end, p.x+p.width)
			continue
		}
		if strings.HasPrefix(text, " ") {
			space = true
		}
		distance := p.x - end
		if mark.Len() > 0 {
			flushMark()
		}
		if len(b) > 0 && distance > gapOf(b, text)*max(p.size, before) {
			space = true
		}
		if len(b) > 0 && distance > wideGap*l.size {
			l.gaps = append(l.gaps, gap{at: len(b) + 1, x: p.x, width: distance})
		}
		if space && len(b) > 0 || unicode.IsUpper(firstRune(text)) && len(b) < 8 && bareNumber.Match(b) {
			b = append(b, ' ')
		}
		space = strings.HasSuffix(text, " ") // some fonts set a letter and a blank as one glyph
		start := len(b)
		b = appendNFC(b, oneBlank(text))
		if p.flags&italic != 0 {
			l.addItalic(start, len(b))
		}
		l.letters++
		if p.flags&bold != 0 {
			l.boldLetters++
		}
		end, before = max(end, p.x+p.width), p.size
	}
	flushMark()
	l.text, l.spaced = string(b), space
	return b
}

// isBlank reports whether a text has nothing but white space.
func isBlank(text string) bool {
	if len(text) == 1 {
		return text[0] == ' ' || text[0] >= '\t' && text[0] <= '\r'
	}
	return strings.TrimSpace(text) == ""
}

// oneBlank returns a text with single blanks between its words and none at either
// end; nearly all are one letter.
func oneBlank(text string) string {
	if len(text) == 1 && text[0] > ' ' || strings.IndexFunc(text, unicode.IsSpace) < 0 {
		return text
	}
	return strings.Join(strings.Fields(text), " ")
}

// gapOf is the gap, in ems, that makes a space between what is written and the
// next letter.
func gapOf(b []byte, next string) float64 {
	if r, _ := utf8.DecodeLastRune(b); ideographic(r) && ideographic(firstRune(next)) {
		return ideographGap
	}
	return wordGap
}

// bareNumber: a paragraph's number, to which some writers set the text without
// a space: "12.Urges".
var bareNumber = pattern.New(`^(\d{1,3}\.|\([a-z]{1,4}\))$`)

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

// addItalic adds a range, joined to the last one if only a space is between.
func (r *rendered) addItalic(start, end int) {
	if n := len(r.italic); n > 0 && start-r.italic[n-1].End <= 1 {
		r.italic[n-1].End = end
		return
	}
	r.italic = append(r.italic, layout.Range{Start: start, End: end})
}

// isCrushed tells whether a blank has no room: the next letter stands nearly
// where the blank does.
func (l *line) isCrushed(i int) bool {
	p := l.pieces[i]
	if i+1 >= len(l.pieces) || p.width <= 0 {
		return false
	}
	next := l.pieces[i+1]
	return !isBlank(next.text) && i > 0 && next.x-p.x < crushed*p.width && next.x-(l.pieces[i-1].x+l.pieces[i-1].width) < wordGap*p.size
}

// longestMark is the most letters of a raised word that are looked at.
const longestMark = 8

// isMark tells whether a raised piece is a footnote mark: digits, one letter or
// signs, and not the raised end of a word ("20th", "m²" is left to the notes).
func (l *line) isMark(i int) bool {
	from, to := i, i+1
	for from > 0 && i-from < longestMark && l.pieces[from-1].raised && !isBlank(l.pieces[from-1].text) {
		from--
	}
	for to < len(l.pieces) && to-i < longestMark && l.pieces[to].raised && !isBlank(l.pieces[to].text) {
		to++
	}
	word, letters := "", 0
	for _, p := range l.pieces[from:to] {
		word += p.text
	}
	for _, r := range word {
		if unicode.IsLetter(r) {
			letters++
		}
	}
	return letters <= 1 || letters == 2 && word[0] == word[len(word)-1] // "aa" follows "z"
}

// splitMarks splits marks that stand together: "1,2", "1 2", "*7".
func splitMarks(s string) []string {
	var out []string
	last := 0 // 0 nothing, 1 digits and letters, 2 signs
	for _, r := range s {
		kind := 2
		switch {
		case unicode.IsDigit(r) || unicode.IsLetter(r):
			kind = 1
		case strings.ContainsRune(",;.() \u00ad", r):
			kind = 0
		}
		switch kind {
		case 0:
		case last:
			out[len(out)-1] += string(r)
		default:
			out = append(out, string(r))
		}
		last = kind
	}
	return out
}

// clean gives a glyph's text as plain characters: ligatures and presentation
// forms taken apart, every blank a space, and what nobody sees left out.
func clean(s string) string {
	if len(s) == 1 && s[0] >= ' ' && s[0] < 0x7f {
		return s
	}
	var b strings.Builder
	for _, r := range s {
		switch {
		case r == '\u00ad':
			b.WriteRune(r)
		case unicode.IsSpace(r):
			b.WriteByte(' ')
		case r == '\u2010': // what some fonts call the plain hyphen
			b.WriteByte('-')
		case r == '\uf0b7' || r == '\uf0a7' || r == '\uf02d':
			b.WriteRune('•') // bullets of Word's symbol fonts
		case r == utf8.RuneError || unicode.IsControl(r) || unicode.Is(unicode.Cf, r):
		case r >= 0xfb00 && r <= 0xfb4f || r >= 0xfb50 && r <= 0xfefc:
			b.WriteString(norm.NFKC.String(string(r)))
		case unicode.Is(unicode.Co, r):
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// longestCluster is the most bytes that an accent looks back for its letter.
const longestCluster = 64

// appendNFC appends a glyph's text; an accent that is a glyph of its own joins
// the letter before it.
func appendNFC(b []byte, text string) []byte {
	if len(text) == 1 && text[0] < utf8.RuneSelf {
		return append(b, text...)
	}
	if norm.NFC.PropertiesString(text).BoundaryBefore() {
		return append(b, norm.NFC.String(text)...)
	}
	tail := max(0, len(b)-longestCluster)
	at := norm.NFC.LastBoundary(b[tail:])
	if at < 0 {
		return append(b, text...)
	}
	at += tail
	cluster := norm.NFC.String(string(b[at:]) + text)
	return append(b[:at], cluster...)
}
