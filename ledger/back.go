package ledger

import (
	"slices"
	"strings"

	"resdiff/align"
	"resdiff/diff"
	"resdiff/wording"
)

// backward are words that stand for what was named before, pointing those before its noun.
var (
	backward = setOf("it him her them they their thereon therein thereof thereto therefrom thereafter")
	pointing = setOf("these those this such that similar outstanding participating latter former aforementioned above-mentioned")
)

// quoteWithSense quotes what a clause asks. Where it points back to what is named before,
// "these issues", the quotation begins with the paragraph, if that came or went whole, is
// short and says before the verb what is meant; else there is none, for nobody could tell
// what is asked.
func (s *side) quoteWithSense(c *wording.Clause) (q diff.Quote, ok bool) {
	const most, least = 70, 4 // words, and those before the verb that say something
	q = s.quoteClause(c)
	quoted, verb := s.quotedWords(q), s.verbWords(c.Paragraph, c.Verb).From
	if !s.pointsBefore(c.Paragraph, quoted) && !s.asksThose(c) && !s.itsOfNone(c, quoted.To) {
		return q, true
	}
	if quoted.To > most || len(s.links[c.Paragraph]) > 0 || len(distinct(s.stems[c.Paragraph][:verb])) < least {
		return q, false
	}
	cut := q.Cut
	q = s.quote(c.Paragraph, wording.Range{To: quoted.To})
	q.Cut = cut
	return q, true
}

// itsOfNone reports whether "its" in the task of a clause, up to a word, is of something named
// before: of several who are asked it is not, and the task names no single thing.
func (s *side) itsOfNone(c *wording.Clause, end int) bool {
	if len(c.Addressees) < 2 {
		return false
	}
	for i := c.Task.From; i < end; i++ {
		if w := s.wordAt(c.Paragraph, i); w == "its" || articles[w] {
			return w == "its"
		}
	}
	return false
}

var articles = setOf("the a an")

// asksThose reports whether a clause asks those whom the words before it name, and no more
// than "the entities".
func (s *side) asksThose(c *wording.Clause) bool {
	if c.Opening || len(c.Addressees) != 1 {
		return false
	}
	t, who := s.texts[c.Governor], c.Addressees[0].Words
	return who.Len() == 1 && t.Lower(who.From-1) == "the" && t.Key(who.From) == t.Lower(who.From)
}

// quotedWords returns the words of a quotation.
func (s *side) quotedWords(q diff.Quote) wording.Range {
	return s.words(align.Passage{Paragraph: q.Paragraph, Start: q.Start, End: q.End})
}

// pointsBefore reports whether quoted words point to what stands before them: "this task", "such
// ropes", "it" where nothing is named that it may be.
func (s *side) pointsBefore(paragraph int, r wording.Range) bool {
	const few = 4 // words that say something before "it"
	t, named, someone := s.texts[paragraph], map[stem]bool{}, false
	for i := r.From; i < r.To; i++ {
		if w := t.Lower(i); backward[w] && len(named) < few && !(someone && (w == "their" || w == "they")) {
			return true
		}
		noun := s.stemAt(paragraph, i+1)
		if (s.pointsOut(paragraph, i) || t.Lower(i) == "the" && s.bareAgain(paragraph, i+1, r.From)) && (noun < 0 || !named[noun]) {
			return true
		}
		if id := s.stems[paragraph][i]; id >= 0 && !light[t.Stem(i)] && !s.verbAt[paragraph][i] {
			named[id] = true
		}
		someone = someone || s.someone(paragraph, i)
	}
	return false
}

// bareAgain reports whether word i is a plain noun of which nothing more is said, and of
// which more was said before a word of the paragraph.
func (s *side) bareAgain(paragraph, i, before int) bool {
	noun := s.stemAt(paragraph, i)
	return noun >= 0 && !light[s.texts[paragraph].Stem(i)] && !capital(s.texts[paragraph].Key(i)) && bareBefore[s.wordAt(paragraph, i+1)] && slices.Contains(s.stems[paragraph][:before], noun)
}

// bareBefore are words and marks before which a noun stands of which nothing more is said.
var bareBefore = setOf(", ; . : and or to")

// pointsOut reports whether word i says of the noun behind it that it was named before.
func (s *side) pointsOut(paragraph, i int) bool {
	w, next := s.wordAt(paragraph, i), s.wordAt(paragraph, i+1)
	switch w {
	case "such":
		return next != "as"
	case "those":
		return s.stemAt(paragraph, i+1) >= 0 && !strings.HasSuffix(next, "ing") && !strings.HasSuffix(next, "ed") && !restricts[s.wordAt(paragraph, i+2)]
	case "that":
		return prepositions[s.wordAt(paragraph, i-1)]
	}
	return pointing[w] && next != "to"
}

// stemAt returns the stem of a word, -1 behind the last.
func (s *side) stemAt(paragraph, i int) stem {
	if i < len(s.stems[paragraph]) {
		return s.stems[paragraph][i]
	}
	return -1
}
