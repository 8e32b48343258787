package judge

import (
	"slices"

	"resdiff/diff"
	"resdiff/resolution"
	"resdiff/wording"
)

// A paragraph may keep every word and still say another thing, by what stands
// around it: the chapeau above it, a line that governs all that follows, the
// part of the document, the paragraph that a number in it names, its footnotes.
// surroundings looks at these once all changes are judged by their own words.
type surroundings struct {
	c   *diff.Comparison
	old surroundingSide
	new surroundingSide
}

// surroundingSide is one side's paragraphs and what stands around them.
type surroundingSide struct {
	*resolution.Resolution
	texts []*wording.Text
	// match is the index of each paragraph's match.
	match []int
	// chapeau is the paragraph that each sub-paragraph stands under, acting the
	// line that governs each operative paragraph ("Acting under Chapter VII ...");
	// -1 for none.
	chapeau, acting []int
	// below lists the paragraphs that stand right under each chapeau, governed those that
	// each such line governs.
	below, governed map[int][]int
	// label finds a paragraph by its label.
	label map[resolution.Label]int
}

// doubt is a reason to look at a change, by its surroundings, and what the change weighs
// at least with it.
type doubt struct {
	text  string
	least float64
}

const (
	// aroundWeight is what a change weighs at least whose surroundings make it another: as
	// much as a new term.
	aroundWeight = 0.6
	// noteWeight is that of a change of which only a footnote is another.
	noteWeight = 0.4
)

// surroundingRules say of a change what around it is news, what a delegate asks first in
// front.
var surroundingRules = []func(*surroundings, *diff.Change) []doubt{
	(*surroundings).chapeauNews,
	(*surroundings).governedNews,
	(*surroundings).actingNews,
	(*surroundings).referenceNews,
	(*surroundings).partNews,
	(*surroundings).chapeauRules,
	(*surroundings).noteNews,
}

// look adds to the changes what their surroundings tell.
func (p *pair) look() {
	s := &surroundings{c: p.c, old: surrounding(p.c.Old, p.read.Old, p.match[oldSide]), new: surrounding(p.c.New, p.read.New, p.match[newSide])}
	for k := range p.c.Changes {
		var found []doubt
		for _, rule := range surroundingRules {
			found = append(found, rule(s, &p.c.Changes[k])...)
		}
		tell(&p.c.Changes[k], found)
	}
}

func surrounding(r *resolution.Resolution, texts []*wording.Text, match []int) surroundingSide {
	s := surroundingSide{Resolution: r, texts: texts, match: match, chapeau: r.Chapeaux(), acting: actingLines(r), label: make(map[resolution.Label]int, len(texts))}
	for i, p := range r.Paragraphs {
		s.label[p.Label] = i
	}
	s.below, s.governed = under(s.chapeau), under(s.acting)
	return s
}

// under lists what stands under each of those that list names for what stands under them.
func under(list []int) map[int][]int {
	m := map[int][]int{}
	for i, top := range list {
		if top >= 0 {
			m[top] = append(m[top], i)
		}
	}
	return m
}

// kind is the kind of a paragraph, name its label for a reader.
func (s *surroundingSide) kind(i int) resolution.Kind { return s.Paragraphs[i].Kind }
func (s *surroundingSide) name(i int) string          { return s.Paragraphs[i].Name() }

// tell adds reasons to a change. One that was none or routine without them is routine no
// more.
func tell(ch *diff.Change, doubts []doubt) {
	if len(doubts) == 0 {
		return
	}
	if ch.Attention == diff.Routine {
		ch.Reasons = nil // they say why nobody need look
	}
	for _, d := range doubts {
		if !slices.ContainsFunc(ch.Reasons, func(s diff.Statement) bool { return s.What == d.text }) {
			ch.Reasons = append(ch.Reasons, diff.Statement{Rule: diff.Around, What: d.text})
		}
		ch.Weight = max(ch.Weight, d.least)
	}
	ch.Attention = diff.Substantive
}

// same reports whether an old and a new paragraph are in one match; -1 and -1,
// none on either side, are the same.
func (s *surroundings) same(old, new int) bool {
	if old < 0 || new < 0 {
		return old < 0 && new < 0
	}
	return s.old.match[old] == s.new.match[new]
}

// partNews tells of what went from one part of the document to another: the preamble,
// the operative part, an annex. Of several paragraphs on a side it names the one that
// went, and nothing where it is not sure that it did.
func (s *surroundings) partNews(ch *diff.Change) []doubt {
	if len(ch.Old) == 1 && len(ch.New) == 1 {
		from, to, changed := ch.PartChange(s.c.Old, s.c.New)
		if !changed || max(s.kept(ch, ch.Old[0], -1), s.kept(ch, -1, ch.New[0])) < leastMoved {
			return nil
		}
		return []doubt{{"moved from the " + partName(from) + " to the " + partName(to), aroundWeight}}
	}
	const sure = 0.9
	if ch.Confidence < sure {
		return nil
	}
	was, is := s.old.parts(ch.Old), s.new.parts(ch.New)
	if len(was) == 0 || len(is) == 0 {
		return nil
	}
	var out []doubt
	for _, o := range ch.Old {
		if k := s.old.kind(o); k != resolution.Heading && !slices.Contains(is, k) && s.kept(ch, o, -1) >= leastMoved {
			out = append(out, doubt{s.old.name(o) + " moved from the " + partName(k) + " to the " + partName(is[0]), aroundWeight})
		}
	}
	for _, n := range ch.New {
		if k := s.new.kind(n); k != resolution.Heading && !slices.Contains(was, k) && len(ch.Old) == 1 && len(out) == 0 && s.kept(ch, -1, n) >= leastMoved {
			out = append(out, doubt{"a part of it moved from the " + partName(was[0]) + " to the " + partName(k) + ", as " + s.new.name(n), aroundWeight})
		}
	}
	return out
}

// leastMoved is how much of a paragraph's text has to stand in its counterpart for it to be
// said that it moved: less is names that both mention.
const leastMoved = 0.3

// kept returns how much of the text of an old paragraph of a change stands on its other side
// or, moved, elsewhere, or of a new one; the other of the two is -1.
func (s *surroundings) kept(ch *diff.Change, old, new int) float64 {
	var both, all int
	for _, e := range ch.Edits {
		n := 0
		if e.Op != diff.Insert && e.Old.Paragraph == old {
			n = e.Old.End - e.Old.Start
		} else if e.Op != diff.Delete && e.New.Paragraph == new {
			n = e.New.End - e.New.Start
		}
		if all += n; e.Op == diff.Equal || e.Elsewhere != nil {
			both += n
		}
	}
	return float64(both) / float64(max(all, 1))
}

// parts lists the parts of the document that paragraphs are of, headings aside, in order.
func (s *surroundingSide) parts(list []int) []resolution.Kind {
	var out []resolution.Kind
	for _, i := range list {
		if k := s.kind(i); k != resolution.Heading {
			out = append(out, k)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

func partName(k resolution.Kind) string {
	switch k {
	case resolution.Operative:
		return "operative part"
	case resolution.Annex:
		return "annex"
	}
	return "preamble"
}
