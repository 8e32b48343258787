package json

import (
	"resdiff"
	"resdiff/diff"
	"resdiff/resolution"
)

// Link is a pair of paragraphs that share descent, by id. Of a joined one,
// a clause that went from one change to another, oldText and newText are the
// clause.
type Link struct {
	Old     string  `json:"old"`
	New     string  `json:"new"`
	Chance  float64 `json:"chance"`
	Joined  bool    `json:"joined"`
	OldText string  `json:"oldText,omitempty"`
	NewText string  `json:"newText,omitempty"`
}

// links lists the links of an alignment; never nil, for JSON shows nil as null.
func links(c *resdiff.Comparison) []Link {
	out := make([]Link, 0, len(c.Alignment.Links))
	for _, l := range c.Alignment.Links {
		j := Link{Old: ID(c.Old, l.Old), New: ID(c.New, l.New), Chance: round(l.Chance), Joined: l.Joined}
		if l.Joined {
			j.OldText = c.Old.Paragraphs[l.Old].Text[l.OldPassage.Start:l.OldPassage.End]
			j.NewText = c.New.Paragraphs[l.New].Text[l.NewPassage.Start:l.NewPassage.End]
		}
		out = append(out, j)
	}
	return out
}

// Elsewhere is a place of the other document where the words of an edit
// stand; copied ones stand in their own place there as well.
type Elsewhere struct {
	Passage
	Chance float64 `json:"chance"`
	Copied bool    `json:"copied,omitempty"`
}

// elsewhereOf tells where the words of an edit stand in the other document,
// r, and the id of that paragraph.
func elsewhereOf(r *resolution.Resolution, e diff.Edit) (string, *Elsewhere) {
	if e.Elsewhere == nil {
		return "", nil
	}
	p := e.Elsewhere.Passage
	return ID(r, p.Paragraph), &Elsewhere{passageOf(r, p.Paragraph, p.Start, p.End), round(e.Elsewhere.Chance), e.Elsewhere.Copied}
}
