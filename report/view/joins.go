package view

import (
	"slices"

	"resdiff"
	"resdiff/align"
	"resdiff/diff"
)

// joins are the links between paragraphs of different changes, a clause of one of
// which went to the other, by paragraph of each side.
type joins [2]map[int][]align.Link

func joinsOf(c *resdiff.Comparison) joins {
	out := joins{{}, {}}
	for _, l := range c.Alignment.Links {
		if l.Joined {
			out[Old][l.Old] = append(out[Old][l.Old], l)
			out[New][l.New] = append(out[New][l.New], l)
		}
	}
	return out
}

// of are the joins of a change that its marked-up words do not tell of.
func (j joins) of(c *resdiff.Comparison, ch resdiff.Change) []OtherPlace {
	var out []OtherPlace
	for s := Old; s <= New; s++ {
		for _, i := range Paragraphs(ch, s) {
			for _, l := range j[s][i] {
				p := OtherPlace{Side: s.Other(), Paragraph: l.New, Says: "a clause went to"}
				if s == New {
					p.Paragraph, p.Says = l.Old, "a clause came from"
				}
				if marked(ch, p) {
					continue
				}
				p.Name = Name(Document(c, p.Side), p.Paragraph)
				if l.Chance < Uncertain {
					p.Says = "probably " + p.Says
				}
				if !slices.Contains(out, p) {
					out = append(out, p)
				}
			}
		}
	}
	return out
}

// marked reports whether words of a change are marked with another place.
func marked(ch resdiff.Change, p OtherPlace) bool {
	op := diff.Delete
	if p.Side == Old {
		op = diff.Insert
	}
	return slices.ContainsFunc(ch.Edits, func(e diff.Edit) bool {
		return e.Op == op && e.Elsewhere != nil && e.Elsewhere.Paragraph == p.Paragraph
	})
}

// JoinsLine says in one line with which paragraphs a row shares a clause.
func (r Row) JoinsLine() string {
	line := ""
	for i, p := range r.Joins {
		if i > 0 {
			line += "; "
		}
		line += p.Text()
	}
	return line
}
