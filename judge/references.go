package judge

import (
	"slices"
	"sort"
	"strconv"
	"strings"
	"sync"

	"resdiff/diff"
	"resdiff/resolution"
	"resdiff/wording"
)

// references explains paragraph numbers that follow where the paragraphs went, or that are of a
// resolution that moved on or a report that comes again.
func (c *change) references() {
	c.explainCouples(func(old, new *item) bool {
		return c.pair.sameReference(old.mention.Key, new.mention.Key)
	}, aReference, aCitation)
	for k := range c.hunks {
		if a, b := c.left(&c.hunks[k]); len(a) == 1 && len(b) == 1 && a[0].numbersHeading() && b[0].numbersHeading() {
			c.explain(a[0], b[0])
		}
	}
	c.explainCouples(func(old, new *item) bool { return old.part() && new.part() && new.tells() && !new.p.endorses }, aFigure)
}

// numbersHeading reports whether an item is the Roman number before a heading.
func (i *item) numbersHeading() bool {
	return i.p.kind() == resolution.Heading && i.at == 0 && len(i.p.items) > 1 && strings.Trim(i.value, "ivxl") == ""
}

// sameReference reports whether two references name the same paragraphs, as the
// alignment has them.
func (p *pair) sameReference(old, new string) bool {
	a, b := paragraphNumbers(old), paragraphNumbers(new)
	if len(a) == 0 || len(a) != len(b) {
		return false
	}
	for k := range a {
		i, inOld := p.labels[oldSide]()[labelOf(a[k])]
		j, inNew := p.labels[newSide]()[labelOf(b[k])]
		if !inOld || !inNew || p.match[oldSide][i] != p.match[newSide][j] {
			return false
		}
	}
	return true
}

// referenceNews tells of a reference to a paragraph of the resolution that
// stayed word for word while another paragraph took that number, or none has
// it any more: "Requests States to implement paragraph 4".
func (s *surroundings) referenceNews(ch *diff.Change) []doubt {
	var out []doubt
	for _, e := range ch.Edits {
		if e.Op != diff.Equal {
			continue
		}
		t := s.new.texts[e.New.Paragraph]
		for k := sort.Search(len(t.Mentions), func(k int) bool { return t.Mentions[k].Start >= e.New.Start }); k < len(t.Mentions) && t.Mentions[k].Start < e.New.End; k++ {
			m := &t.Mentions[k]
			if m.Kind != wording.CrossRef || m.End > e.New.End || foreignReference(t, m) {
				continue
			}
			for _, number := range paragraphNumbers(m.Key) {
				was, is := s.old.numbered(e.Old.Paragraph, number), s.new.numbered(e.New.Paragraph, number)
				switch {
				case was < 0 || s.same(was, is):
				case is < 0:
					out = append(out, doubt{"refers to paragraph " + number + ", which is gone or has another number", aroundWeight})
				default:
					out = append(out, doubt{"refers to paragraph " + number + ", which is another now: " + s.old.naming(was) + " → " + s.new.naming(is), aroundWeight})
				}
			}
		}
	}
	return out
}

// foreignReference reports whether a reference may be to a paragraph of another text, which is
// named before it ("resolution 61/40, in particular paragraph 4"), and does not say that it is
// to this one.
func foreignReference(t *wording.Text, m *wording.Mention) bool {
	_, to := t.Range(m.Start, m.End)
	switch t.Lower(to - 1) {
	case "above", "below", "resolution":
		return false
	}
	return t.Lower(to) == "thereof" || slices.ContainsFunc(t.Mentions, func(o wording.Mention) bool {
		return o.Start < m.Start && (o.Kind == wording.Citation || o.Kind == wording.Instrument || o.Kind == wording.Title)
	})
}

// numbered finds the paragraph of a number, such as "4" or "4(a)", that a paragraph refers to:
// -1 for none. In an annex, and where numbers begin anew, it is one of the same numbering.
func (s *surroundingSide) numbered(from int, number string) int {
	l := labelOf(number)
	kind := s.kind(from)
	if kind == resolution.Preambular {
		kind = resolution.Operative
	}
	for _, l.Repeat = range []int{s.Paragraphs[from].Label.Repeat, 0, 1} {
		if i, ok := s.labels()[l]; ok && s.kind(i) == kind {
			return i
		}
	}
	return -1
}

// labelOf is the label of the operative paragraph of a number: "4", "4(a)".
func labelOf(number string) resolution.Label {
	digits, _, _ := strings.Cut(number, "(")
	n, _ := strconv.Atoi(digits)
	return resolution.Label{Series: "OP", Number: n, Sub: number[len(digits):]}
}

// labels finds the paragraphs of a document by their labels.
func labels(r *resolution.Resolution) func() map[resolution.Label]int {
	return sync.OnceValue(func() map[resolution.Label]int {
		m := make(map[resolution.Label]int, len(r.Paragraphs))
		for i := range r.Paragraphs {
			m[r.Paragraphs[i].Label] = i
		}
		return m
	})
}

// paragraphNumbers returns the numbers in a reference's normal form
// ("paragraph 4 and 6 a" → "4", "6(a)").
func paragraphNumbers(key string) []string {
	var out []string
	for _, w := range strings.Fields(key)[1:] {
		switch {
		case w[0] >= '0' && w[0] <= '9':
			out = append(out, w)
		case w == "and" || w == "or" || w == "to":
		case len(out) > 0:
			out[len(out)-1] += "(" + w + ")"
		}
	}
	return out
}
