package text

import (
	"strings"

	"resdiff/internal/pattern"
)

// Markdown in a text is recognized by what plain text never has: links,
// footnotes in its form, headings with number signs, or emphasised words at
// least twice.
var (
	mdLink     = pattern.New(`\[([^\[\]\n]*)\]\([^()\s]*\)`)
	mdNote     = pattern.New(`\[\^(\d{1,3})\](:?)[ ]?`)
	mdHeading  = pattern.New(`(?m)^#{1,6} +(.*?)[ #]*$`)
	mdEmphasis = pattern.New(`(^|[^\w*])(\*{1,3})([\pL\d“"‘(][^*]{0,300})(\*{1,3})`)
	mdUnder    = pattern.New(`(^|[^\w_])_{1,2}([\pL“"‘(][^_\n]{0,300})_{1,2}($|[^\w_])`)
	mdRule     = pattern.New(`(?m)^(?:-{3,}|\*{3,}|(?:\* ){2,}\*)[ ]*$`)
	mdBullet   = pattern.New(`(?m)^( *)[-*+] +`)
	mdEscape   = pattern.New(`\\([\\.*_#()\[\]+>-])`)
	mdQuote    = pattern.New(`(?m)^(?:> ?)+`)
	mdTable    = pattern.New(`(?m)^ *\|(?: *:?-{3,}:? *\|)+ *$`)
	mdRow      = pattern.New(`(?m)^ *\|.*\| *$`)
	mdComment  = pattern.New(`<!--(?:[^-\n]|-[^-\n])*-->`)
)

// stripMarkdown takes Markdown's signs out of a text, line for line, and its comments
// ("<!-- Page 2 -->"). Footnote marks become superscript figures.
//
//	"1. *Urges* the [report](#);[^2]" → "1. Urges the report;²"
func stripMarkdown(s string) string {
	if strings.Contains(s, "<!--") {
		s = mdComment.ReplaceAllString(s, "")
	}
	if strings.Contains(s, "|-") || strings.Contains(s, "| -") || strings.Contains(s, "|:") {
		s = stripTables(s)
	}
	if !isMarkdown(s) {
		return s
	}
	s = mdRule.ReplaceAllString(s, "")
	s = mdNote.ReplaceAllStringFunc(s, func(m string) string {
		sub := mdNote.FindStringSubmatch(m)
		if sub[2] != "" {
			return superscript(sub[1]) + " "
		}
		return superscript(sub[1]) + strings.Repeat(" ", len(m)-len(strings.TrimRight(m, " ")))
	})
	s = mdLink.ReplaceAllStringFunc(s, linkText)
	s = mdHeading.ReplaceAllString(s, "$1")
	s = mdBullet.ReplaceAllString(s, "$1• ")
	s = mdQuote.ReplaceAllString(s, "")
	s = mdEmphasis.ReplaceAllStringFunc(s, func(m string) string {
		sub := mdEmphasis.FindStringSubmatch(m)
		if strings.Trim(sub[3], "0123456789") == "" || strings.Contains(sub[3], "\n\n") || strings.HasSuffix(sub[3], " ") || strings.HasSuffix(sub[3], "\n") {
			return m
		}
		return sub[1] + sub[3]
	})
	s = mdUnder.ReplaceAllString(s, "$1$2$3")
	return mdEscape.ReplaceAllString(s, "$1")
}

// rowSign stands before a line that is a row of a table in Markdown.
const rowSign = "| "

// stripTables takes out the rules of Markdown's tables and the strokes between their
// cells; the one before a row stays as its sign.
//
//	"| Pilot | P-4 |" → "| Pilot   P-4"
func stripTables(s string) string {
	if !mdTable.MatchString(s) {
		return s
	}
	return mdRow.ReplaceAllStringFunc(mdTable.ReplaceAllString(s, ""), func(row string) string {
		cells := strings.Split(strings.Trim(row, " |"), "|")
		for i, c := range cells {
			cells[i] = strings.TrimSpace(c)
		}
		if len(cells) == 1 {
			return cells[0] // one column is a list: of notes, say
		}
		return rowSign + strings.Join(cells, "   ")
	})
}

// isMarkdown looks for the bare signs first: most texts have none.
func isMarkdown(s string) bool {
	return strings.Contains(s, "](") && mdLink.MatchString(s) ||
		strings.Contains(s, "[^") && mdNote.MatchString(s) ||
		strings.Contains(s, "# ") && len(mdHeading.FindAllStringIndex(s, 2)) == 2 ||
		strings.Count(s, "*") >= 4 && len(mdEmphasis.FindAllStringIndex(s, 2)) == 2
}

// linkText writes a link as its text, with where it leads to if that says more: not
// a place in the document itself, nor an address that ends in the text.
//
//	"[70/1](https://example.org/A/RES/70/1)" → "70/1"
//	"[the report](https://example.org/r)"    → "the report (https://example.org/r)"
func linkText(link string) string {
	m := mdLink.FindStringSubmatch(link)
	target := link[len(m[1])+len("[](") : len(link)-1]
	if target == "" || target[0] == '#' || strings.HasSuffix(strings.ToLower(target), strings.ToLower(m[1])) || strings.ContainsAny(m[1], "/") {
		return m[1]
	}
	return m[1] + " (" + target + ")"
}

const superDigits = "⁰¹²³⁴⁵⁶⁷⁸⁹"

// superscript writes figures as superscript ones.
func superscript(digits string) string {
	super := []rune(superDigits)
	return strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' {
			return super[r-'0']
		}
		return r
	}, digits)
}

// plainDigits reads superscript figures; ok is false if s has anything else.
func plainDigits(s string) (digits string, ok bool) {
	super := []rune(superDigits)
	var b strings.Builder
next:
	for _, r := range s {
		for d, sup := range super {
			if r == sup {
				b.WriteByte(byte('0' + d))
				continue next
			}
		}
		return "", false
	}
	return b.String(), b.Len() > 0
}
