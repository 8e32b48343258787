package pdf

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Arabic and Hebrew run from right to left. A page of such text is mirrored as
// soon as its letters are known, so that its lines start at the left like all
// others and every measure of indents and line ends holds; only the numbers and
// foreign words in it, which run from left to right, are turned back.

// firstHebrew is the first letter of the scripts that run from right to left.
const firstHebrew = 0x0591

// rightToLeft tells whether most letters of a page run from right to left.
func rightToLeft(glyphs []glyph) bool {
	right, left := 0, 0
	for i := range glyphs {
		switch r, _ := utf8.DecodeRuneInString(glyphs[i].text); {
		case r >= firstHebrew && unicode.In(r, unicode.Arabic, unicode.Hebrew):
			right++
		case unicode.IsLetter(r):
			left++
		}
	}
	return right > left
}

// mirror turns a page's places from left to right.
func (p *pageContent) mirror() {
	for i, g := range p.glyphs {
		p.glyphs[i].x = p.width - g.x - g.width
	}
	for i, r := range p.rules {
		p.rules[i].x0, p.rules[i].x1 = p.width-r.x1, p.width-r.x0
	}
}

// turnBack puts numbers and foreign words of a mirrored line in their own order,
// each within the room that it takes.
//
//	051/77 ... → 77/150 ...
func turnBack(pieces []piece) {
	for i := 0; i < len(pieces); i++ {
		if !runsRight(pieces[i].text) {
			continue
		}
		end := i + 1
		for k := end; k < len(pieces) && k-end < 3; k++ {
			text := strings.TrimSpace(pieces[k].text)
			if runsRight(text) && pieces[k].raised == pieces[i].raised {
				if blanks := k > end && hasBlank(pieces[end:k]); blanks && !(isLatin(pieces[end-1].text) && isLatin(text)) {
					break // two numbers with a space between stay in the line's order
				}
				end = k + 1
			} else if text != "" && !strings.ContainsRune("/.,-–:‑", firstRune(text)) {
				break
			}
		}
		run := pieces[i:end]
		from, to := run[0].x, run[len(run)-1].x+run[len(run)-1].width
		for k := range run {
			run[k].x = from + to - run[k].x - run[k].width
		}
		for a, b := 0, len(run)-1; a < b; a, b = a+1, b-1 {
			run[a], run[b] = run[b], run[a]
		}
		i = end - 1
	}
}

func hasBlank(pieces []piece) bool {
	for _, p := range pieces {
		if strings.TrimSpace(p.text) == "" {
			return true
		}
	}
	return false
}

// runsRight tells whether a glyph runs from left to right whatever stands
// around it.
func runsRight(text string) bool {
	r, _ := utf8.DecodeRuneInString(text)
	return unicode.IsDigit(r) || isLatin(text)
}

func isLatin(text string) bool {
	r, _ := utf8.DecodeRuneInString(text)
	return unicode.IsLetter(r) && !unicode.In(r, unicode.Arabic, unicode.Hebrew)
}

var swapBrackets = strings.NewReplacer("(", ")", ")", "(", "[", "]", "]", "[")

// mendBrackets turns the brackets of a right-to-left line round if they stand
// the wrong way: some writers give the sign that is drawn, others the one that
// is meant.
func mendBrackets(text string) string {
	open, closed := strings.IndexAny(text, "(["), strings.IndexAny(text, ")]")
	if closed >= 0 && open > closed && strings.Count(text, "(")+strings.Count(text, "[") == strings.Count(text, ")")+strings.Count(text, "]") {
		return swapBrackets.Replace(text)
	}
	return text
}

// firstIdeograph is the first letter of such a script: the radicals of Han.
const firstIdeograph = 0x2e80

// ideographic tells whether a letter belongs to a script that sets no spaces
// between words.
func ideographic(r rune) bool {
	return r >= firstIdeograph && unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana) || r >= 0x3001 && r <= 0x303f || r >= 0xff01 && r <= 0xff60
}
