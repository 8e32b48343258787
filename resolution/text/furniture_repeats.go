package text

import (
	"strings"
	"unicode"
)

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
