package judge

import (
	"slices"
	"strings"

	"resdiff/align"
	"resdiff/diff"
	"resdiff/internal/quotation"
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
	// match is the index of each paragraph's match, partners are the paragraphs of the
	// other side in each match.
	match    []int
	partners func(match int) []int
	// chapeau is what each sub-paragraph stands under, acting the line that governs each
	// operative paragraph.
	chapeau, acting governing
	// labels find a paragraph by its label; made when first asked for.
	labels func() map[resolution.Label]int
}

// governing tells what governs each paragraph, -1 for nothing, and what each governs.
type governing struct {
	by    []int
	below map[int][]int
}

func governingBy(by []int) governing {
	g := governing{by, map[int][]int{}}
	for i, top := range by {
		if top >= 0 {
			g.below[top] = append(g.below[top], i)
		}
	}
	return g
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
	(*surroundings).actingNews,
	(*surroundings).referenceNews,
	(*surroundings).partNews,
	(*surroundings).chapeauRules,
	(*surroundings).noteNews,
}

// look adds to the changes what their surroundings tell.
func (p *pair) look() {
	s := &surroundings{c: p.c}
	s.old = surrounding(p.c.Old, p.read.Old, p.match[oldSide], func(m int) []int { return p.c.Changes[m].New })
	s.new = surrounding(p.c.New, p.read.New, p.match[newSide], func(m int) []int { return p.c.Changes[m].Old })
	for k := range p.c.Changes {
		var found []doubt
		for _, rule := range surroundingRules {
			found = append(found, rule(s, &p.c.Changes[k])...)
		}
		tell(&p.c.Changes[k], found)
	}
}

func surrounding(r *resolution.Resolution, texts []*wording.Text, match []int, partners func(int) []int) surroundingSide {
	s := surroundingSide{Resolution: r, texts: texts, match: match, partners: partners, labels: labels(r)}
	s.chapeau, s.acting = governingBy(r.Chapeaux()), governingBy(actingLines(r))
	return s
}

// kind is the kind of a paragraph, name its label for a reader.
func (s *surroundingSide) kind(i int) resolution.Kind { return s.Paragraphs[i].Kind }
func (s *surroundingSide) name(i int) string          { return s.Paragraphs[i].Name() }

// naming quotes the beginning of a paragraph, with its label.
func (s *surroundingSide) naming(i int) string {
	const most = 12 // words that show whose act it is
	text := strings.Fields(s.texts[i].Text)
	from := strings.Join(text[:min(most, len(text))], " ")
	if len(text) > most {
		from = strings.TrimRight(from, " ,;:") + " …"
	}
	return quotation.Of(strings.TrimRight(from, " ,;:.")) + " (" + s.name(i) + ")"
}

// span names paragraphs by their labels, a run of three or more by its ends.
func (s *surroundingSide) span(list []int) string {
	var out []string
	for i := 0; i < len(list); {
		j := i
		for j+1 < len(list) && list[j+1] == list[j]+1 {
			j++
		}
		switch first, last := s.name(list[i]), s.name(list[j]); j - i {
		case 0:
			out = append(out, first)
		case 1:
			out = append(out, first, last)
		default:
			out = append(out, first+" to "+last)
		}
		i = j + 1
	}
	if n := len(out); n > 1 {
		out[n-2] += " and " + out[n-1]
		out = out[:n-1]
	}
	return strings.Join(out, ", ")
}

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

// alike reports whether two chapeaux or governing lines are one, share descent, or rule in the
// same words.
func (s *surroundings) alike(old, new int) bool {
	return s.same(old, new) || slices.ContainsFunc(s.c.Alignment.Links, func(l align.Link) bool { return l.Old == old && l.New == new }) || old >= 0 && new >= 0 && slices.Equal(governingWords(s.old.texts[old]), governingWords(s.new.texts[new]))
}

// governingWords are the words of a chapeau that what stands under it depends
// on: all but the words that order it among its neighbours, and its marks.
func governingWords(t *wording.Text) []string {
	var out []string
	for k := range t.Words {
		if w := t.Lower(k); t.Word(k) && w != "also" && w != "further" {
			out = append(out, w)
		}
	}
	return out
}

// partNews tells of a paragraph that went from one part of the document to another: the
// preamble, the operative part, an annex.
func (s *surroundings) partNews(ch *diff.Change) []doubt {
	if len(ch.Old) != 1 || len(ch.New) != 1 {
		return nil
	}
	from, to, changed := ch.PartChange(s.c.Old, s.c.New)
	if !changed || max(s.kept(ch, ch.Old[0], -1), s.kept(ch, -1, ch.New[0])) < leastMoved {
		return nil
	}
	return []doubt{{"moved from the " + partName(from) + " to the " + partName(to), aroundWeight}}
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

func partName(k resolution.Kind) string {
	switch k {
	case resolution.Operative:
		return "operative part"
	case resolution.Annex:
		return "annex"
	}
	return "preamble"
}
