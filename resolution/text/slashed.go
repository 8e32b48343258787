package text

import (
	"slices"
	"strconv"
	"strings"

	"resdiff/internal/pattern"
)

// Until about 1997 a footnote mark was set as a figure with a stroke, on the
// line: "the Programme of Action 1/ and", "the Covenants, 2/".

var slashedMark = pattern.New(`^([\p{L}\d.,;:”’"')\]]*) ?(\d{1,3})/([.,;:]?)$`)

// raiseSlashed writes the marks of that form as superscripts. A note may have
// lost its stroke, so that all numbered notes count.
//
//	"the Programme of Action 1/ and" → "the Programme of Action¹ and"
func raiseSlashed(lines []line, notes []note) []line {
	known := map[string]bool{}
	for _, n := range notes {
		if _, err := strconv.Atoi(n.mark); err == nil {
			known[n.mark] = true
		}
	}
	if len(known) == 0 || !slices.ContainsFunc(lines, func(l line) bool { return strings.Contains(l.text, "/") }) {
		return lines
	}
	out := slices.Clone(lines)
	for i := range out {
		out[i].text = raiseSlashedIn(out[i].text, known)
	}
	return out
}

// raiseSlashedIn does so in one line.
func raiseSlashedIn(text string, known map[string]bool) string {
	if !strings.Contains(text, "/") {
		return text
	}
	words := strings.Split(text, " ")
	var out []string
	for i, w := range words {
		m := slashedMark.FindStringSubmatch(w)
		if m == nil || !known[m[2]] || m[1] == "" && i == 0 {
			out = append(out, w)
			continue
		}
		mark := superscript(m[2]) + m[3]
		if m[1] != "" {
			out = append(out, m[1]+mark)
		} else {
			out[len(out)-1] += mark
		}
	}
	return strings.Join(out, " ")
}
