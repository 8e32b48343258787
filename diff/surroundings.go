package diff

import (
	"cmp"
	"slices"

	"resdiff/resolution"
)

// A paragraph may keep every word and still say another thing, by what stands
// around it: the chapeau above it, a line that governs all that follows, the
// part of the document, the paragraph that a number in it names, its footnotes.
// surroundings looks at these once all changes are judged by their own words.
type surroundings struct {
	in  *interpreter
	old surroundingSide
	new surroundingSide
}

// surroundingSide is one side's paragraphs and what stands around them.
type surroundingSide struct {
	read []reading
	// match is the index of each paragraph's match.
	match []int
	// chapeau is the paragraph that each sub-paragraph stands under, acting the
	// line that governs each operative paragraph ("Acting under Chapter VII ...");
	// -1 for none.
	chapeau, acting []int
	// below lists the paragraphs that stand right under each chapeau.
	below map[int][]int
	// governed lists the paragraphs that each such line governs.
	governed map[int][]int
	// label finds a paragraph by its label.
	label map[resolution.Label]int
}

// look adds to the changes what their surroundings tell.
func (in *interpreter) look() {
	s := &surroundings{in: in, old: surrounding(in.c.Old, in.old, in.oldChapeaux), new: surrounding(in.c.New, in.new, in.newChapeaux)}
	for k := range in.c.Changes {
		ch := &in.c.Changes[k]
		for _, i := range ch.Old {
			s.old.match[i] = k
		}
		for _, j := range ch.New {
			s.new.match[j] = k
		}
	}
	for k := range in.c.Changes {
		ch := &in.c.Changes[k]
		var news []doubt
		if len(ch.Old) > 0 && len(ch.New) > 0 {
			for _, rule := range surroundingRules {
				news = append(news, rule(s, ch)...)
			}
		}
		ch.news(append(news, s.actingNews(ch)...))
	}
}

// surroundingRules say of a change with both sides what around it is news.
var surroundingRules = []func(*surroundings, *Change) []doubt{
	(*surroundings).partNews,
	(*surroundings).chapeauNews,
	(*surroundings).chapeauRules,
	(*surroundings).governedNews,
	(*surroundings).referenceNews,
	(*surroundings).noteNews,
}

func surrounding(r *resolution.Resolution, read []reading, chapeaux []int) surroundingSide {
	s := surroundingSide{read: read, chapeau: chapeaux, acting: actingLines(r), match: make([]int, len(read)), label: make(map[resolution.Label]int, len(read))}
	for i, p := range r.Paragraphs {
		s.label[p.Label] = i
	}
	s.below, s.governed = map[int][]int{}, map[int][]int{}
	for i, top := range s.chapeau {
		if top >= 0 {
			s.below[top] = append(s.below[top], i)
		}
	}
	for i, line := range s.acting {
		if line >= 0 {
			s.governed[line] = append(s.governed[line], i)
		}
	}
	return s
}

// news adds reasons to what a change's own words gave. A change that was none
// or routine without them is routine no more.
func (ch *Change) news(doubts []doubt) {
	if len(doubts) == 0 {
		return
	}
	slices.SortStableFunc(doubts, func(a, b doubt) int { return cmp.Compare(a.weight, b.weight) })
	if ch.Attention != Substantive {
		ch.Rank = int(doubts[0].weight)
		if ch.Attention == Routine {
			ch.Reasons = nil // they say why nobody need look
		}
	}
	var texts []string
	for _, d := range doubts {
		if !slices.Contains(ch.Reasons, d.text) && !slices.Contains(texts, d.text) {
			texts = append(texts, d.text)
		}
	}
	ch.Surroundings = append(ch.Surroundings, texts...)
	if ch.Attention == Substantive {
		ch.Reasons = append(ch.Reasons, texts...)
	} else {
		ch.Reasons = append(texts, ch.Reasons...)
	}
	ch.Attention = Substantive
}

// same reports whether an old and a new paragraph are in one match; -1 and -1,
// none on either side, are the same.
func (s *surroundings) same(old, new int) bool {
	if old < 0 || new < 0 {
		return old < 0 && new < 0
	}
	return s.old.match[old] == s.new.match[new]
}

// partNews tells of words that went from one part of the document to another,
// where those that stayed in theirs do not: the preamble, the operative part,
// an annex.
func (s *surroundings) partNews(ch *Change) []doubt {
	was, is := parts(s.old.read, ch.Old), parts(s.new.read, ch.New)
	if was == is || was == 0 || is == 0 {
		return nil
	}
	gone, come := was&^is, is&^was
	from, to := gone.name(), come.name()
	switch {
	case gone == 0:
		from = was.name()
	case come == 0:
		to = is.name()
	}
	return []doubt{{weightOther, "moved from the " + from + " to the " + to}}
}

// partSet is a set of the parts of a document, a bit for each.
type partSet uint8

func parts(read []reading, list []int) partSet {
	var set partSet
	for _, i := range list {
		if read[i].kind != resolution.Heading {
			set |= 1 << read[i].kind
		}
	}
	return set
}

// name names the first part of a set.
func (s partSet) name() string {
	for _, k := range []resolution.Kind{resolution.Preambular, resolution.Operative, resolution.Annex} {
		if s&(1<<k) != 0 {
			return partName(k)
		}
	}
	return ""
}
