package ledger

import (
	"slices"
	"strings"

	"resdiff/align"
	"resdiff/diff"
	"resdiff/wording"
)

// backward are words that stand for what was named before.
var backward = setOf("it him her them they their these those this such both thereon therein thereof thereto therefrom thereafter")

// likewise are adjectives of things that were named before.
var likewise = setOf("similar outstanding participating latter former aforementioned above-mentioned")

// quoteWithSense quotes what a clause asks. Where it points back to what is named before,
// "these issues", the quotation begins with the paragraph, if that came or went whole, is
// short and says before the verb what is meant; else there is none, for nobody could tell
// what is asked.
func (s *side) quoteWithSense(c *wording.Clause) (q diff.Quote, ok bool) {
	const most, least = 70, 4 // words, and those before the verb that say something
	q = s.quoteClause(c)
	quoted, verb := s.quotedWords(q), s.verbWords(c.Paragraph, c.Verb).From
	if s.points(c.Paragraph, quoted) < 0 && !s.itsOfNone(c, quoted.To) && !s.asksThose(c) {
		return q, true
	}
	if quoted.To > most || len(s.links[c.Paragraph]) > 0 || len(distinct(s.stems[c.Paragraph][:verb])) < least {
		return q, false
	}
	cut := q.CutAfter
	q = s.quote(c.Paragraph, wording.Range{To: quoted.To})
	q.CutAfter = cut
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

// points returns the first of quoted words that points to what stands before them, -1 for none: "this task", "such
// ropes", "it" where nothing is named that it may be, "the log" of which the paragraph told
// more before.
func (s *side) points(paragraph int, r wording.Range) int {
	const few = 4 // words that say something before "it"
	t, named, someone := s.texts[paragraph], map[stem]bool{}, false
	for i := r.From; i < r.To; i++ {
		w, noun, points := t.Lower(i), s.stemAt(paragraph, i+1), false
		switch {
		case w == "the":
			points = !named[noun] && s.bareAgain(paragraph, i+1, r.From)
		case w == "well":
			points = s.wordAt(paragraph, i-1) == "as" && i+1 == r.To
		case !s.pointing(paragraph, i):
		case w == "it" || w == "them" || strings.HasPrefix(w, "there"):
			points = len(named) < few
		case w == "their" || w == "they" || w == "him" || w == "her":
			points = len(named) < few && !someone
		default:
			points = noun < 0 || !named[noun]
		}
		if points {
			return i
		}
		if id := s.stems[paragraph][i]; id >= 0 && !light[t.Stem(i)] && !s.verbAt[paragraph][i] {
			named[id] = true
		}
		someone = someone || s.someone(paragraph, i)
	}
	return -1
}

// bareAgain reports whether word i is a plain noun of which nothing more is said, and of
// which more was said before a word of the paragraph.
func (s *side) bareAgain(paragraph, i, before int) bool {
	noun := s.stemAt(paragraph, i)
	return noun >= 0 && !light[s.texts[paragraph].Stem(i)] && !capital(s.texts[paragraph].Key(i)) && bareBefore[s.wordAt(paragraph, i+1)] && slices.Contains(s.stems[paragraph][:before], noun)
}

// bareBefore are words and marks before which a noun stands of which nothing more is said.
var bareBefore = setOf(", ; . : and or to")

// pointing reports whether word i may point to what stands before it.
func (s *side) pointing(paragraph, i int) bool {
	t := s.texts[paragraph]
	w, next, noun := t.Lower(i), s.wordAt(paragraph, i+1), s.stemAt(paragraph, i+1)
	switch {
	case w == "both":
		return false // "both the pilots and the keepers"
	case w == "such":
		return next != "as"
	case w == "those":
		return noun >= 0 && !strings.HasSuffix(next, "ing") && !strings.HasSuffix(next, "ed") && !restricts[s.wordAt(paragraph, i+2)]
	case w == "that":
		return prepositions[s.wordAt(paragraph, i-1)]
	case likewise[w]:
		return next != "to"
	}
	return backward[w]
}

// stemAt returns the stem of a word, -1 behind the last.
func (s *side) stemAt(paragraph, i int) stem {
	if i < len(s.stems[paragraph]) {
		return s.stems[paragraph][i]
	}
	return -1
}
