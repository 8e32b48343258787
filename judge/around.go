package judge

import (
	"cmp"
	"resdiff/diff"
	"resdiff/wording"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"resdiff/resolution"
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
func (p *pair) look() {
	c := p.c
	s := &surroundings{c: c, old: surrounding(c.Old, p.read.Old), new: surrounding(c.New, p.read.New)}
	s.old.match, s.new.match = p.match[oldSide], p.match[newSide]
	for k := range c.Changes {
		ch := &c.Changes[k]
		var news []doubt
		if len(ch.Old) > 0 && len(ch.New) > 0 {
			for _, rule := range surroundingRules {
				news = append(news, rule(s, ch)...)
			}
		}
		tell(ch, append(news, s.actingNews(ch)...))
	}
}

// surroundingRules say of a change with both sides what around it is news.
var surroundingRules = []func(*surroundings, *diff.Change) []doubt{
	(*surroundings).partNews,
	(*surroundings).chapeauNews,
	(*surroundings).chapeauRules,
	(*surroundings).governedNews,
	(*surroundings).referenceNews,
	(*surroundings).noteNews,
}

func surrounding(r *resolution.Resolution, texts []*wording.Text) surroundingSide {
	s := surroundingSide{read: readAll(r, texts), chapeau: r.Chapeaux(), acting: actingLines(r), label: make(map[resolution.Label]int, len(texts))}
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

// tell adds reasons to a change. One that was none or routine without them is routine no
// more.
func tell(ch *diff.Change, doubts []doubt) {
	if len(doubts) == 0 {
		return
	}
	slices.SortStableFunc(doubts, func(a, b doubt) int { return cmp.Compare(a.weight, b.weight) })
	if ch.Attention == diff.Routine {
		ch.Reasons = nil // they say why nobody need look
	}
	for _, d := range doubts {
		if !slices.ContainsFunc(ch.Reasons, func(s diff.Statement) bool { return s.What == d.text }) {
			ch.Reasons = append(ch.Reasons, diff.Statement{Rule: diff.Around, What: d.text})
		}
	}
	ch.Attention = diff.Substantive
	least := noteWeight
	if doubts[0].weight != weightNote { // they stand in order
		least = aroundWeight
	}
	ch.Weight = max(ch.Weight, least)
}

// aroundWeight is what a change weighs at least whose surroundings make it another: as much
// as a new term.
const aroundWeight = 0.6

// noteWeight is what a change weighs at least of which only a footnote is another.
const noteWeight = 0.4

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
		if !changed {
			return nil
		}
		return []doubt{{weightOther, "moved from the " + partName(from) + " to the " + partName(to)}}
	}
	const sure = 0.9
	was, is := parts(s.old.read, ch.Old), parts(s.new.read, ch.New)
	if was == is || was == 0 || is == 0 {
		return nil
	}
	var out []doubt
	for _, o := range ch.Old {
		if part := parts(s.old.read, []int{o}); part != 0 && part&is == 0 && ch.Confidence >= sure {
			out = append(out, doubt{weightOther, s.old.read[o].name + " moved from the " + part.name() + " to the " + is.name()})
		}
	}
	for _, n := range ch.New {
		if part := parts(s.new.read, []int{n}); part != 0 && part&was == 0 && len(ch.Old) == 1 && len(out) == 0 && ch.Confidence >= sure {
			out = append(out, doubt{weightOther, "a part of it moved from the " + was.name() + " to the " + part.name() + ", as " + s.new.read[n].name})
		}
	}
	return out
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

func partName(k resolution.Kind) string {
	switch k {
	case resolution.Operative:
		return "operative part"
	case resolution.Annex:
		return "annex"
	}
	return "preamble"
}

// doubt is a reason to look at a change, by its surroundings.
type doubt struct {
	weight doubtWeight
	text   string
}

// doubtWeight orders reasons: what a delegate asks first comes first.
type doubtWeight uint8

const (
	weightVerb doubtWeight = iota
	weightCitation
	weightOther
	weightNote
)

// reading is a paragraph as its surroundings are read.
type reading struct {
	text  string
	kind  resolution.Kind
	label resolution.Label
	name  string // for a reader
	read  *wording.Text
	found []wording.Mention
	verbs []wording.Phrase
}

func readAll(r *resolution.Resolution, texts []*wording.Text) []reading {
	out := make([]reading, len(texts))
	for i, t := range texts {
		p := &r.Paragraphs[i]
		out[i] = reading{t.Text, p.Kind, p.Label, p.Name(), t, t.Mentions, t.Verbs}
	}
	return out
}

// words returns the range of words that a range of bytes of the text touches.
func (r *reading) words(start, end int) (from, to int) { return r.read.Range(start, end) }

// word returns the lower-case word at i, "" outside the text.
func (r *reading) word(i int) string { return r.read.Lower(i) }

// opens reports whether a verb opens its paragraph, a draft's brackets aside.
func opens(r *reading, verb *wording.Phrase) bool {
	return strings.TrimLeft(r.text[:verb.Start], "[") == ""
}

// again reports whether a verb is said with emphasis on its being said again.
func again(p wording.Phrase) bool { return strings.HasSuffix(p.Sequence, "again") }

// wordy reports whether w is a word or number, not a mark.
func wordy(w string) bool {
	c, _ := utf8.DecodeRuneInString(w)
	return unicode.IsLetter(c) || unicode.IsDigit(c)
}
