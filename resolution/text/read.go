// Package text reads plain text in the forms in which resolutions are handed
// about: clean text, text off the pages with its footnotes between them, raw
// and laid-out extractions of a PDF.
//
// Nothing in a text says which form it has, so nothing is decided by form:
// each step goes by what it finds. Lines that are furniture of the page go
// first, then footnotes, then lines become blocks, and last the footnote marks
// are found in the blocks' text.
package text

import (
	"slices"
	"sort"
	"strings"

	"resdiff/internal/form"
	"resdiff/internal/frontmatter"
	"resdiff/resolution/layout"
)

// Read reads a plain text. It fails with ErrBinary, ErrNoText or ErrTooLarge
// if the content is no text, has no words or is too large.
func Read(content []byte) (layout.Document, error) {
	doc := layout.Document{Reader: "text"}
	s, warnings, err := decode(content)
	if err != nil {
		return doc, err
	}
	doc.Warnings = warnings
	facts, s, skipped := frontmatter.Cut(s)
	doc.Facts = facts
	lines := joinOrganLines(cutLines(stripMarkdown(s), skipped))
	switch {
	case len(lines) == 0:
		return doc, ErrNoText
	case len(lines) > MaxLines:
		return doc, ErrTooLarge
	}
	lines, doc.Furniture = takeFurniture(partMasthead(lines), factMap(facts))
	if len(lines) == 0 {
		return doc, ErrNoText
	}
	lines, heading := raiseTyped(lines)
	if heading != "" {
		doc.Furniture = append(doc.Furniture, heading)
	}
	lines, _ = dropRepeatedHeads(lines, 0)
	lines, notes := takeNotes(ruleStars(lines))
	lines = raiseSlashed(lowerMarks(lines, notes), notes)
	v := vocabulary(lines)
	doc.Notes = finish(notes, v)
	doc.Blocks = finishBlocks(gather(lines), v, doc.Notes)
	takeStars(doc.Blocks, doc.Notes)
	return doc, nil
}

// joinOrganLines joins the line that names the organ with its second, if the name
// is too long for one: what stands above it is the masthead.
func joinOrganLines(lines []line) []line {
	const reach = 80 // lines of a masthead
	for i := 0; i+1 < min(reach, len(lines)); i++ {
		a, b := lines[i], lines[i+1]
		if !strings.HasPrefix(a.text, "The ") && !strings.HasPrefix(a.text, "THE ") || !strings.HasSuffix(b.text, ",") || b.blank {
			continue
		}
		if _, alone := form.Organ(a.text); alone {
			return lines
		}
		if _, ok := form.Organ(a.text + " " + b.text); ok {
			lines[i].text += " " + b.text
			lines[i].wide = nil
			return slices.Delete(lines, i+1, i+2)
		}
	}
	return lines
}

func factMap(facts []layout.Fact) map[string]string {
	m := map[string]string{}
	for _, f := range facts {
		m[strings.ToLower(f.Name)] = f.Value
	}
	return m
}

// partMasthead cuts the lines before the organ's name where columns part.
//
//	"United Nations      A/RES/78/15" → "United Nations" + "A/RES/78/15"
func partMasthead(lines []line) []line {
	body := slices.IndexFunc(lines, func(l line) bool { _, ok := form.Organ(l.text); return ok })
	var out []line
	for _, l := range lines[:max(body, 0)] {
		segs := segments(l)
		if _, rest, ok := form.NumberTitle(segs[0]); ok && rest == "" {
			segs = []string{l.text}
		}
		for i, seg := range segs {
			part := l
			part.text, part.wide = seg, nil
			part.blank = l.blank && i == 0
			out = append(out, part)
		}
	}
	return append(out, lines[max(body, 0):]...)
}

// vocabulary learns the words of the document from its lines.
func vocabulary(lines []line) *layout.Vocabulary {
	texts := make([]string, len(lines))
	for i, l := range lines {
		texts[i] = l.text
	}
	return layout.NewVocabulary(texts...)
}

// finishBlocks joins each block's lines, heals them and takes the marks out.
func finishBlocks(list []block, v *layout.Vocabulary, notes []layout.Note) []layout.Block {
	texts := make([]string, len(list))
	starts := make([][]int, len(list))
	for i, b := range list {
		text, at := joinLines(b.lines, v)
		if b.row {
			text = strings.TrimPrefix(text, rowSign)
		}
		texts[i], starts[i] = v.Heal(text), at
	}
	page := func(i, at int) int {
		k := sort.SearchInts(starts[i], at+1) - 1
		return list[i].lines[max(k, 0)].page
	}
	texts, marks := takeMarks(texts, page, notes, v)
	out := make([]layout.Block, 0, len(list))
	for i, b := range list {
		first, last := b.lines[0], b.lines[len(b.lines)-1]
		out = append(out, layout.Block{
			Text:  texts[i],
			Marks: marks[i],
			Style: layout.Style{Table: b.row},
			Span:  layout.Span{Page: first.page, Line: first.number, EndLine: last.number},
		})
	}
	return out
}
