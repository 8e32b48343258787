package text

import (
	"strings"
	"unicode"
)

// dropStrayTitles marks lines of the title alone that stand between empty lines
// where a sentence is broken: what a tool that takes out symbols and page
// numbers left of a running head.
func (f *furniture) dropStrayTitles(drop []bool) {
	const fewest = 20 // letters; shorter lines may be words of the text
	for i := f.body + 1; i+1 < len(f.lines); i++ {
		l := f.lines[i]
		if drop[i] || !l.blank || !f.lines[i+1].blank || len(l.text) > 300 {
			continue
		}
		if t := letters(l.text); len(t) >= fewest && f.isTitle(t) && ending(f.lines[i-1].text) == open && len(f.lines[i-1].text) > len(l.text) {
			drop[i] = true
			f.lines[i+1].broken = true
		}
	}
}

// dropRepeats marks the first and last lines of pages that stand on three
// pages or more alike, page numbers aside.
func (f *furniture) dropRepeats(drop []bool) {
	const fewest = 3
	edges := map[string][]int{}
	for i := range f.lines {
		top := i > 0 && f.lines[i].page != f.lines[i-1].page
		bottom := i+1 < len(f.lines) && f.lines[i].page != f.lines[i+1].page
		if top || bottom {
			key := strings.Map(func(r rune) rune {
				if unicode.IsDigit(r) {
					return -1
				}
				return r
			}, f.lines[i].text)
			edges[key] = append(edges[key], i)
		}
	}
	for key, at := range edges {
		if len(at) >= fewest && len(key) < 200 {
			for _, i := range at {
				drop[i] = true
			}
		}
	}
}
