// Package samples makes the forms of the project's own long sample
// resolutions from their sources in testdata/samples/*.src: clean text, text
// off the pages, raw extraction from a PDF, laid-out extraction and the pages
// as PDF. The forms are committed; a test checks that they are what the sources
// give.
//
// A source is a header of "key: value" lines, a blank line, and paragraphs
// separated by blank lines: "@" before the line that names the organ, "#"
// before a section heading, *asterisks* around italics, ^[...] around a
// footnote where its mark stands.
package samples

import (
	"fmt"
	"regexp"
	"strings"
)

// source is a parsed sample source.
type source struct {
	head       map[string]string
	paragraphs []paragraph
}

// paragraph is one paragraph of a source. Its text holds \x01 where a footnote
// mark stands, in the order of notes, and \x02 around italics.
type paragraph struct {
	kind  byte // '@' organ, '#' heading, '1' numbered, '(' sub-paragraph, 'P' preambular
	text  string
	notes []string
}

const (
	markHere = "\x01"
	italic   = "\x02"
)

var noteSyntax = regexp.MustCompile(`\^\[(.*?)\](,|;|\.| |$)`)

func parse(content string) (source, error) {
	header, body, ok := strings.Cut(content, "\n\n")
	if !ok {
		return source{}, fmt.Errorf("no blank line after the header")
	}
	s := source{head: map[string]string{}}
	for _, line := range strings.Split(header, "\n") {
		key, value, _ := strings.Cut(line, ": ")
		s.head[key] = value
	}
	for _, text := range strings.Split(strings.TrimSpace(body), "\n\n") {
		p := paragraph{kind: 'P'}
		switch c := text[0]; {
		case c == '@' || c == '#':
			p.kind, text = c, strings.TrimSpace(text[1:])
		case c == '(':
			p.kind = '('
		case c >= '0' && c <= '9':
			p.kind = '1'
		}
		p.text = noteSyntax.ReplaceAllStringFunc(text, func(s string) string {
			m := noteSyntax.FindStringSubmatch(s)
			p.notes = append(p.notes, m[1])
			return markHere + m[2]
		})
		p.text = strings.ReplaceAll(p.text, "*", italic)
		s.paragraphs = append(s.paragraphs, p)
	}
	return s, nil
}

// plain returns the paragraph's text with mark(n) where its footnotes stand,
// the first of them being number first, and without italics.
func (p paragraph) plain(first int, mark func(n int) string) string {
	text := strings.ReplaceAll(p.text, italic, "")
	for i := range p.notes {
		text = strings.Replace(text, markHere, mark(first+i), 1)
	}
	return text
}
