package view

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"resdiff"
	"resdiff/internal/quotation"
	"resdiff/resolution"
)

// Places names changes by number and new label (the old one of what was
// dropped), unchanged paragraphs by label alone: "changes 7 (OP8), 13 (OP29); PP3".
func Places(c *resdiff.Comparison, changes []int) string {
	var numbered, unnumbered []string
	for _, at := range changes {
		ch := c.Changes[at]
		label := Labels(c.New, ch.New)
		if label == "" {
			label = Labels(c.Old, ch.Old)
		}
		if ch.Number == 0 {
			unnumbered = append(unnumbered, label)
			continue
		}
		numbered = append(numbered, fmt.Sprintf("%d%s(%s)", ch.Number, NoBreakSpace, strings.ReplaceAll(label, " ", NoBreakSpace)))
	}
	var out []string
	switch len(numbered) {
	case 0:
	case 1:
		out = append(out, "change"+NoBreakSpace+numbered[0])
	default:
		out = append(out, "changes"+NoBreakSpace+strings.Join(numbered, ", "))
	}
	if len(unnumbered) > 0 {
		out = append(out, strings.Join(unnumbered, ", "))
	}
	return strings.Join(out, "; ")
}

// NoBreakSpace keeps words on one line.
const NoBreakSpace = "\u00a0"

// WhereMoved says where a moved paragraph stood and where it stands now.
func WhereMoved(c *resdiff.Comparison, ch resdiff.Change) string {
	if len(ch.Old) == 0 || len(ch.New) == 0 {
		return ""
	}
	was, is := Part(c.Old, ch.Old[0]), Part(c.New, ch.New[0])
	if was == is {
		was, is = "", ""
	}
	asItem, byItself := Levels(c.Old.Paragraphs[ch.Old[0]], c.New.Paragraphs[ch.New[0]])
	return "stood " + Stand(c.Old, ch.Old[0]) + was + asItem + ", now stands " + Stand(c.New, ch.New[0]) + is + byItself
}

// Levels say of an item of a list that became a paragraph with a number of its own, or
// the reverse, as what it stood and stands; "" and "" where it stayed what it was.
func Levels(old, new resolution.Paragraph) (was, is string) {
	const item, own = " as an item", " as a paragraph of its own"
	switch was, is := old.Label.Sub != "", new.Label.Sub != ""; {
	case was && !is:
		return item, own
	case is && !was:
		return own, item
	}
	return "", ""
}

// Stand says after which paragraph paragraph i stands.
func Stand(r *resolution.Resolution, i int) string {
	if i == 0 || r.Paragraphs[i].Kind != resolution.Heading && r.Paragraphs[i-1].Kind == resolution.Heading {
		return "first"
	}
	return "after " + Name(r, i-1)
}

// Part names the part of the document in which paragraph i stands: the section,
// by the start of its heading, or the preamble.
func Part(r *resolution.Resolution, i int) string {
	switch r.Paragraphs[i].Kind {
	case resolution.Preambular:
		return " in the preamble"
	case resolution.Annex:
		return " in the annex"
	}
	h := sectionOf(r, i)
	if h < 0 || h == i {
		return ""
	}
	return " under " + quotation.Of(shortened(r.Paragraphs[h].Text, 40))
}

// shortened cuts a text to about that many characters at the end of a word.
func shortened(text string, length int) string {
	if utf8.RuneCountInString(text) <= length {
		return text
	}
	cut := 0
	for range length {
		_, size := utf8.DecodeRuneInString(text[cut:])
		cut += size
	}
	if space := strings.LastIndexByte(text[:cut], ' '); space > 0 {
		cut = space
	}
	return text[:cut] + " …"
}
