package resolution

import (
	"strconv"
	"strings"
	"unicode"

	"resdiff/internal/form"
	"resdiff/internal/pattern"
	"resdiff/resolution/layout"
)

// contentsEntry finds a title and the page, or the paragraphs and the page, that a
// table of contents gives after it.
var contentsEntry = pattern.New(`^(.*?[^\s.…·])[\s.…·]+(?:\d{1,3}[–-]\d{1,3}[\s.…·]+)?(\d{1,3})$`)

// contentsHead finds the lines above a table of contents.
var contentsHead = pattern.New(`^(?i:(?:table of )?contents|(?:\pL+ ){0,2}page)$`)

// takeContents takes out a table of contents: titles with pages that do not fall, most
// of which stand again below as headings. What it says is where a page begins.
//
//	"Section Page" | "I. Lamps 3" | "II. Wicks 4" | "III. Oil 9" | "I. LAMPS" ... → furniture
func takeContents(p *parser) {
	const fewest = 3
	var below map[string]int // where each short line stands last
	out := p.body[:0]        // what is left stands further ahead
	for i := 0; i < len(p.body); {
		end, page := i, 0
		var titles []string
		for ; end < len(p.body); end++ {
			title, at := cutPage(p.body[end].Text)
			if title == "" || at < page {
				break
			}
			titles, page = append(titles, title), at
		}
		if len(titles) >= fewest {
			if below == nil {
				below = shortLines(p.body)
			}
			found := 0
			for _, title := range titles {
				if below[title] >= end {
					found++
				}
			}
			if found >= fewest && 4*found >= 3*len(titles) {
				for n := len(out); n > 0 && contentsHead.MatchString(out[n-1].Text); n-- {
					p.furnish(out[n-1].Text)
					out = out[:n-1]
				}
				for _, b := range p.body[i:end] {
					p.furnish(b.Text)
				}
				i = end
				continue
			}
		}
		end = max(end, i+1)
		out = append(out, p.body[i:end]...)
		i = end
	}
	p.body = out
}

// cutPage cuts the page off an entry of a table of contents; the title is empty where
// the text is none.
func cutPage(text string) (title string, page int) {
	if n := len(text); n == 0 || n > longTitle || text[n-1] < '0' || text[n-1] > '9' {
		return "", 0
	}
	m := contentsEntry.FindStringSubmatch(text)
	if m == nil {
		return "", 0
	}
	page, _ = strconv.Atoi(m[2])
	return titleLetters(m[1]), page
}

// shortLines are the last places of the lines that may be titles, by their letters.
func shortLines(blocks []layout.Block) map[string]int {
	lines := map[string]int{}
	for i, b := range blocks {
		if len(b.Text) <= longTitle {
			lines[titleLetters(b.Text)] = i
		}
	}
	return lines
}

// titleLetters are the letters of a title without its number, in small ones.
func titleLetters(text string) string {
	if _, rest := form.CutMarker(text); rest != "" {
		text = rest
	}
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, text)
}
