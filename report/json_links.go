package report

import (
	"resdiff/diff"
	"resdiff/resolution"
)

// jsonLink is a pair of paragraphs that share descent, by id. Of a joined one,
// a clause that went from one change to another, oldText and newText are the
// clause.
type jsonLink struct {
	Old     string  `json:"old"`
	New     string  `json:"new"`
	Chance  float64 `json:"chance"`
	Joined  bool    `json:"joined,omitempty"`
	OldText string  `json:"oldText,omitempty"`
	NewText string  `json:"newText,omitempty"`
}

// jsonLinks lists the links; never nil, for JSON shows nil as null.
func jsonLinks(c *diff.Comparison) []jsonLink {
	out := make([]jsonLink, 0, len(c.Alignment.Links))
	for _, l := range c.Alignment.Links {
		j := jsonLink{Old: id(c.Old, l.Old), New: id(c.New, l.New), Chance: round(l.Chance), Joined: l.Joined}
		if l.Joined {
			j.OldText = c.Old.Paragraphs[l.Old].Text[l.OldPassage.Start:l.OldPassage.End]
			j.NewText = c.New.Paragraphs[l.New].Text[l.NewPassage.Start:l.NewPassage.End]
		}
		out = append(out, j)
	}
	return out
}

// jsonElsewhere is a place of the other document where the words of an edit
// stand; copied ones stand in their own place there as well.
type jsonElsewhere struct {
	jsonPassage
	Chance float64 `json:"chance"`
	Copied bool    `json:"copied,omitempty"`
}

// elsewhereOf tells where the words of an edit stand in the other document,
// r, and the id of that paragraph.
func elsewhereOf(r *resolution.Resolution, e diff.Edit) (string, *jsonElsewhere) {
	if e.Elsewhere == nil {
		return "", nil
	}
	p := e.Elsewhere.Passage
	return id(r, p.Paragraph), &jsonElsewhere{jsonPassageOf(r, p.Paragraph, p.Start, p.End), round(e.Elsewhere.Chance), e.Elsewhere.Copied}
}
