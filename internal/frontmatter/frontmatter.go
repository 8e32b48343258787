// Package frontmatter reads what some collections put before a text.
package frontmatter

import (
	"strings"

	"resdiff/resolution/layout"
)

// Cut takes the front matter off a text: the lines between two
// "---" at its very start, as some collections put them there. lines is how
// many lines it had.
//
//	"---\nsymbol: A/1\n---\nText" → {"symbol", "A/1"}, "Text", 3
func Cut(s string) (facts []layout.Fact, rest string, lines int) {
	const most = 200 // lines; a longer one is none
	body, ok := strings.CutPrefix(s, "---\n")
	if !ok {
		return nil, s, 0
	}
	lines = 1
	for lines < most {
		l, after, more := strings.Cut(body, "\n")
		lines++
		if strings.TrimRight(l, " ") == "---" {
			return facts, after, lines
		}
		name, value, ok := strings.Cut(l, ":")
		if !more || !ok && strings.TrimSpace(l) != "" && !strings.HasPrefix(l, " ") && !strings.HasPrefix(l, "-") {
			break
		}
		if ok {
			facts = append(facts, layout.Fact{Name: strings.TrimSpace(name), Value: strings.Trim(strings.TrimSpace(value), `"'`)})
		}
		body = after
	}
	return nil, s, 0
}
