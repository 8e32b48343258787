package pdf

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"resdiff/resolution/layout"
)

// joiner joins the lines of a paragraph. It knows the words of the document, to
// tell a hyphen of the word from one of the line end.
type joiner struct {
	words map[string]bool
}

func newJoiner(sheets []*sheet) *joiner {
	j := &joiner{words: map[string]bool{}}
	for _, s := range sheets {
		for _, list := range [][]*line{s.lines, s.notes} {
			for _, l := range list {
				for _, w := range strings.FieldsFunc(l.text, notOfWord) {
					j.words[strings.ToLower(w)] = true
				}
			}
		}
	}
	return j
}

func notOfWord(r rune) bool { return !unicode.IsLetter(r) && r != '-' && r != '’' && r != '\'' }

// join gives the lines as one text, with marks and italics moved along. The
// index of each mark's line comes with it, for its page.
func (j *joiner) join(lines []*line) (string, rendered) {
	var b strings.Builder
	var all rendered
	var before *line // the last one with a text: some have a mark alone
	for _, l := range lines {
		if before != nil && l.text != "" {
			switch j.seam(before, l) {
			case seamSpace:
				b.WriteByte(' ')
			case seamHyphen:
				t := b.String()
				_, n := utf8.DecodeLastRuneInString(t)
				b.Reset()
				b.WriteString(t[:len(t)-n])
				all.clip(b.Len())
			}
		}
		if l.text != "" {
			before = l
		}
		at := b.Len()
		b.WriteString(l.text)
		for _, m := range l.marks {
			m.At += at
			all.marks = append(all.marks, m)
		}
		for _, r := range l.italic {
			all.addItalic(r.Start+at, r.End+at)
		}
		all.letters += l.letters
		all.boldLetters += l.boldLetters
	}
	return all.withoutSoftHyphens(b.String())
}

type seam uint8

const (
	seamSpace  seam = iota
	seamNone        // the hyphen is the word's own, or the line broke at a slash
	seamHyphen      // the hyphen is the line end's: away with it
)

// seam tells how two lines go together.
//
//	"follow-"   "up"        follow-up     a hyphen of the word
//	"resolu-"   "tion"      resolution    as the document has it elsewhere
//	"2024–"     "2034"      2024–2034     a dash that stood without a space
//	"and/"      "or"        and/or
func (j *joiner) seam(a, b *line) seam {
	last, _ := utf8.DecodeLastRuneInString(a.text)
	next, _ := utf8.DecodeRuneInString(b.text)
	if ideographic(last) && (ideographic(next) || unicode.IsDigit(next)) || unicode.IsDigit(last) && ideographic(next) {
		return seamNone
	}
	switch last {
	case softHyphen:
		return seamHyphen
	case '-', '\u2011':
		if a.spaced || strings.HasSuffix(a.text, " -") {
			return seamSpace
		}
		if unicode.IsLower(next) && j.hyphenated(a.text, b.text) {
			return seamHyphen
		}
		return seamNone
	case '–', '—':
		if a.spaced || strings.HasSuffix(strings.TrimRight(a.text, "–—"), " ") {
			return seamSpace
		}
		return seamNone
	case '/':
		if a.spaced {
			return seamSpace
		}
		return seamNone
	}
	return seamSpace
}

// hyphenated tells whether a line-end hyphen divides a word that the document
// writes in one elsewhere, and nowhere with the hyphen.
func (j *joiner) hyphenated(a, b string) bool {
	i := strings.LastIndexFunc(a, notOfWord)
	head := strings.ToLower(a[i+1:])
	end := strings.IndexFunc(b, notOfWord)
	if end < 0 {
		end = len(b)
	}
	tail := strings.ToLower(b[:end])
	return j.words[strings.TrimSuffix(head, "-")+tail] && !j.words[head+tail]
}

// clip ends the italics at a shortened text's end.
func (r *rendered) clip(end int) {
	if n := len(r.italic); n > 0 && r.italic[n-1].End > end {
		r.italic[n-1].End = end
	}
}

// withoutSoftHyphens takes out the hyphens that show only at line ends and the
// blanks that stood against them, and moves marks and italics along.
func (r rendered) withoutSoftHyphens(text string) (string, rendered) {
	if !strings.ContainsRune(text, softHyphen) {
		return text, r
	}
	var b strings.Builder
	moved := make([]int, len(text)+1) // where each byte of the text went
	blank := false
	for at, c := range text {
		switch {
		case c == ' ':
			blank = b.Len() > 0
		case c != softHyphen:
			if blank {
				b.WriteByte(' ')
				blank = false
			}
			moved[at] = b.Len()
			b.WriteRune(c)
			continue
		}
		moved[at] = b.Len()
	}
	moved[len(text)] = b.Len()
	for i := range r.marks {
		r.marks[i].At = moved[r.marks[i].At]
	}
	for i := range r.italic {
		r.italic[i] = layout.Range{Start: moved[r.italic[i].Start], End: moved[r.italic[i].End]}
	}
	return b.String(), r
}

const softHyphen = '\u00ad'

// span says where lines stood.
func span(lines []*line) layout.Span {
	s := layout.Span{Page: lines[0].page, Line: lines[0].number}
	for _, l := range lines {
		if l.page == s.Page {
			s.EndLine = l.number
		}
	}
	return s
}
