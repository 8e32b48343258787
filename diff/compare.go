package diff

import (
	"resdiff/align"
	"resdiff/resolution"
)

// Compare compares two resolutions: it aligns their paragraphs, diffs each
// match word by word, and says of every change what it means.
func Compare(old, new *resolution.Resolution, opt Options) *Comparison {
	c := &Comparison{Old: old, New: new, Alignment: align.Align(old, new)}
	for _, m := range c.Alignment.Matches {
		ch := Change{Match: m}
		for _, i := range m.Old {
			ch.Edits = append(ch.Edits, Edit{Op: Delete, Old: align.Passage{Paragraph: i, End: len(old.Paragraphs[i].Text)}, New: align.Passage{Paragraph: -1}})
		}
		for _, i := range m.New {
			ch.Edits = append(ch.Edits, Edit{Op: Insert, New: align.Passage{Paragraph: i, End: len(new.Paragraphs[i].Text)}, Old: align.Passage{Paragraph: -1}})
		}
		c.Changes = append(c.Changes, ch)
	}
	interpret(c, opt)
	return c
}
