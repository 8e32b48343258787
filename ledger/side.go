package ledger

import (
	"slices"
	"sort"
	"strings"

	"resdiff/align"
	"resdiff/internal/postings"
	"resdiff/internal/quotation"
	"resdiff/judge"
	"resdiff/resolution"
	"resdiff/wording"
)

// side is one of the two documents, read for what it asks and indexed by its words.
type side struct {
	document *resolution.Resolution
	texts    []*wording.Text
	// kinds are the kinds of mention that cover each word, stems the stems of the words
	// that say something by themselves, -1 for others; by paragraph.
	kinds [][]wording.KindSet
	stems [][]stem
	// clauses are in the order of the text; those of paragraph i begin at first[i].
	clauses []wording.Clause
	first   []int
	// content are the stems of each clause, sorted, each once: what is asked and of
	// whom, without the verb.
	content [][]stem
	// change is the change that each paragraph is in.
	change []int
	// left tells of each word whether it changed and nothing accounts for it, verbAt
	// whether it is of a verb phrase; by paragraph.
	left, verbAt [][]bool
	// links are the paragraphs of the other document that share descent, surest first;
	// by paragraph.
	links [][]link
	// paragraphs and clausesOf are the paragraphs and clauses that have a stem.
	paragraphs, clausesOf *postings.Lists[stem, int32]
	// said are the stems of each paragraph, sorted, each once.
	said [][]stem
	// pairedWith is, for each clause, the one of the other document that is the same; -1
	// for none.
	pairedWith []int
	// anew tells that the paragraphs are counted anew in each chapter.
	anew bool
	// other is the other document.
	other *side
}

// stem numbers the stems of both documents.
type stem int32

// link is a paragraph of the other document and the chance that it is a relation.
type link struct {
	paragraph int
	chance    float64
}

// stemmer numbers stems, in the order of first sight.
type stemmer struct {
	ids        map[string]stem
	vocabulary []wording.Word
	known      []stem // by word, two more than the stem; 0 where not asked yet
}

// stemsOf returns the stems of each paragraph.
func (s *stemmer) stemsOf(texts []*wording.Text) [][]stem {
	out := make([][]stem, len(texts))
	for i, t := range texts {
		out[i] = make([]stem, len(t.IDs))
		for k, w := range t.IDs {
			if s.known[w] == 0 {
				s.known[w] = s.of(&s.vocabulary[w]) + 2
			}
			out[i][k] = s.known[w] - 2
		}
	}
	return out
}

// of returns the stem of a word, or of the plainest one that says the same; -1 for one that
// says nothing.
func (s *stemmer) of(word *wording.Word) stem {
	if !wording.Says(word.Lower) {
		return -1
	}
	form := word.Stem
	if plain := judge.Plain(withoutMark(word.Lower)); plain != word.Lower {
		form = wording.Stem(plain)
	}
	id, ok := s.ids[form]
	if !ok {
		id = stem(len(s.ids))
		s.ids[form] = id
	}
	return id
}

// placesOf tells of each stem below most in what paragraphs, or clauses, it stands, in
// order, given the stems of each, each once.
func placesOf(sets [][]stem, most int) *postings.Lists[stem, int32] {
	return postings.New(most, func(do func(id stem, at int32)) {
		for k, set := range sets {
			for _, id := range set {
				do(id, int32(k))
			}
		}
	})
}

// read reads one document, given the stems of its paragraphs, numbered below most.
func read(doc *resolution.Resolution, texts []*wording.Text, stems [][]stem, most int) *side {
	n := len(texts)
	s := &side{document: doc, texts: texts, stems: stems, said: make([][]stem, n), change: make([]int, n), links: make([][]link, n),
		kinds: make([][]wording.KindSet, n), verbAt: make([][]bool, n), left: make([][]bool, n)}
	for i, t := range texts {
		s.kinds[i], s.said[i] = t.Kinds, distinct(stems[i])
		n := len(t.Words)
		flags := make([]bool, 2*n)
		s.verbAt[i], s.left[i] = flags[:n:n], flags[n:]
		for k := range t.Verbs {
			from, to := t.Range(t.Verbs[k].Start, t.Verbs[k].End)
			for w := from; w < to; w++ {
				s.verbAt[i][w] = true
			}
		}
	}
	s.anew = slices.ContainsFunc(doc.Paragraphs, func(p resolution.Paragraph) bool { return p.Kind == resolution.Operative && p.Label.Repeat > 1 })
	s.readClauses()
	s.paragraphs, s.clausesOf = placesOf(s.said, most), placesOf(s.content, most)
	return s
}

// readClauses reads the clauses of all paragraphs.
func (s *side) readClauses() {
	s.clauses = wording.Clauses(s.texts, s.document.Chapeaux())
	s.first, s.content = make([]int, len(s.texts)+1), make([][]stem, len(s.clauses))
	for k := range s.clauses {
		c := &s.clauses[k]
		s.first[c.Paragraph+1] = k + 1
		r := c.Task
		if r.Len() == 0 {
			r = c.Words
		}
		s.content[k] = distinct(s.stems[c.Paragraph][r.From:r.To])
	}
	for i := 1; i < len(s.first); i++ {
		s.first[i] = max(s.first[i], s.first[i-1])
	}
}

// distinct returns the stems that say something, sorted, each once.
func distinct(stems []stem) []stem {
	n := 0
	for _, id := range stems {
		if id >= 0 {
			n++
		}
	}
	out := make([]stem, 0, n)
	for _, id := range stems {
		if id >= 0 {
			out = append(out, id)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// of returns the clauses of a paragraph, as indices into clauses.
func (s *side) of(paragraph int) (from, to int) { return s.first[paragraph], s.first[paragraph+1] }

// mostClauses is how many clauses of one paragraph are told apart: more of them are a list
// that nothing is stated about, so that a long text costs no more than its words.
const mostClauses = 96

// list reports whether a paragraph has more clauses than are told apart.
func (s *side) list(paragraph int) bool { return s.first[paragraph+1]-s.first[paragraph] > mostClauses }

// near returns the mentions of a paragraph that may overlap a range of bytes.
func (s *side) near(paragraph, start, end int) []wording.Mention {
	const longest = 600 // bytes of a name or title
	list := s.texts[paragraph].Mentions
	from := sort.Search(len(list), func(k int) bool { return list[k].Start >= start-longest })
	to := from + sort.Search(len(list)-from, func(k int) bool { return list[from+k].Start >= end })
	return list[from:to]
}

// wordAt returns a word in lower case, "" before the first and behind the last.
func (s *side) wordAt(paragraph, i int) string { return s.texts[paragraph].Lower(i) }

// mark notes the words of passages as left over.
func (s *side) mark(passages []align.Passage) {
	for _, p := range passages {
		from, to := s.texts[p.Paragraph].Range(p.Start, p.End)
		for i := from; i < to; i++ {
			s.left[p.Paragraph][i] = true
		}
	}
}

// leftIn counts the words in a range that say something and are left over, and all that
// say something.
func (s *side) leftIn(paragraph int, r wording.Range) (left, all int) {
	for i := r.From; i < r.To; i++ {
		if s.stems[paragraph][i] >= 0 {
			all++
			if s.left[paragraph][i] {
				left++
			}
		}
	}
	return left, all
}

// anyLeft reports whether any word or mark in a range is left over.
func (s *side) anyLeft(paragraph int, r wording.Range) bool {
	return r.From < r.To && slices.Contains(s.left[paragraph][r.From:r.To], true)
}

// kind returns the part of the document that a paragraph stands in.
func (s *side) kind(paragraph int) resolution.Kind { return s.document.Paragraphs[paragraph].Kind }

// headingOf returns the heading that a paragraph stands under; -1 for none.
func (s *side) headingOf(paragraph int) int {
	for i := paragraph - 1; i >= 0; i-- {
		if s.kind(i) == resolution.Heading {
			return i
		}
	}
	return -1
}

// inChapter names the heading that a paragraph stands under, "" for none. Only a document that
// counts its paragraphs anew in each chapter needs it: what "the project" is hangs on it.
func (s *side) inChapter(paragraph int) string {
	const most = 14 // words that show what it is about
	heading := s.headingOf(paragraph)
	if !s.anew || heading < 0 {
		return ""
	}
	words := strings.Fields(s.document.Paragraphs[heading].Text)
	if len(words) > most {
		words = append(words[:most:most], "…")
	}
	return "under " + quotation.Of(strings.Join(words, " "))
}

// verbWords returns the words of a verb phrase of a paragraph.
func (s *side) verbWords(paragraph int, v *wording.Phrase) wording.Range {
	from, to := s.texts[paragraph].Range(v.Start, v.End)
	return wording.Range{From: from, To: to}
}
