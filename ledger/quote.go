package ledger

import (
	"strings"

	"resdiff/diff"
	"resdiff/wording"
)

// quote returns words of a paragraph as a quotation, marks at either end left out.
func (s *side) quote(paragraph int, r wording.Range) diff.Quote {
	t := s.texts[paragraph]
	for r.From < r.To && !t.Word(r.From) {
		r.From++
	}
	for r.To > r.From && !t.Word(r.To-1) && !closes(t.Key(r.To-1)) {
		r.To--
	}
	if r.From >= r.To {
		return diff.Quote{}
	}
	start, end := t.Start(r.From), t.End(r.To-1)
	end = start + len(withoutMark(t.Text[start:end]))
	return diff.Quote{Text: t.Text[start:end], Paragraph: paragraph, Start: start, End: end}
}

// withoutMark returns words without the mark of a footnote that is stuck to the last of them:
// "Rights2", "the pilots;2".
func withoutMark(text string) string {
	const least = 4 // letters of such a word
	bare := strings.TrimRight(text, "0123456789")
	word := strings.TrimRight(bare, ";,")
	if bare != text && len(word)-len(strings.TrimRight(word, "abcdefghijklmnopqrstuvwxyz")) >= least {
		return word
	}
	return text
}

func closes(key string) bool { return key == `"` || key == ")" || key == "%" }

// short returns as much of a range of words as is quoted of a long passage whose core begins
// with a word: up to a mark where a clause ends, or all of it.
func (s *side) short(paragraph int, r wording.Range, core int) wording.Range {
	const most, least = 60, 15 // words, and those of the core
	if r.Len() <= most {
		return r
	}
	low := s.texts[paragraph].Lower
	ends := func(k int) bool {
		return low(k) == ";" || low(k) == "," && starts[low(k+1)] && low(k-1) != "and" && low(k-2) != "to"
	}
	for k := r.From + most; k > core+least; k-- {
		if ends(k) {
			return wording.Range{From: r.From, To: k}
		}
	}
	for k := max(r.From+most, core+least); k < r.To; k++ {
		if ends(k) {
			return wording.Range{From: r.From, To: k}
		}
	}
	return r
}

// starts are words with which a clause begins that may be left out of a quotation.
var starts = setOf("including in with taking by through bearing which where while noting")

// quoteClause quotes what a clause asks, from its verb on.
func (s *side) quoteClause(c *wording.Clause) diff.Quote {
	const most = 45 // words
	r := wording.Range{From: s.firstVerb(c), To: s.withAim(c)}
	if len(s.links[c.Paragraph]) == 0 && c.Words.To-r.From <= most {
		r.To = c.Words.To
	}
	return s.quotePart(c.Paragraph, r, c.Task.From)
}

// withAim returns where the task of a clause ends with what it is for: an infinitive that no
// "and" joins to the tasks of the verb, "to build sheds, if need be, to let divers rest".
func (s *side) withAim(c *wording.Clause) int {
	end := c.Task.To
	for k, stop := s.of(c.Paragraph); k < stop; k++ {
		if d := &s.clauses[k]; d.Verb == c.Verb && d.Task.From > c.Task.From {
			if s.wordAt(c.Paragraph, d.Task.From-1) != "," {
				return c.Task.To
			}
			end = d.Task.To
		}
	}
	return end
}

// firstVerb returns where the verb of a clause begins, or that before it which asks others
// for the same: "calls upon States and invites donors to give ropes".
func (s *side) firstVerb(c *wording.Clause) int {
	from := s.verbWords(c.Paragraph, c.Verb).From
	for k, end := s.of(c.Paragraph); k < end && s.wordAt(c.Paragraph, from-1) == "and"; k++ {
		d := &s.clauses[k]
		if who := s.trim(c.Paragraph, d.Words, joint); d.Asks && d.Governor == c.Paragraph && who.Len() > 0 && who.To == from-1 && s.head(c.Paragraph, who) == who.To-1 && s.someone(c.Paragraph, who.To-1) {
			return s.verbWords(c.Paragraph, d.Verb).From
		}
	}
	return from
}

// quotePart quotes as much of a clause as is quoted of a long one, whose core begins with a
// word, and notes where it goes on behind the quotation.
func (s *side) quotePart(paragraph int, r wording.Range, core int) diff.Quote {
	for i := r.From + 1; i+1 < r.To; i++ {
		if s.wordAt(paragraph, i) == "." && capital(s.texts[paragraph].Key(i+1)) {
			r.To = i // the next sentence asks something else
		}
	}
	q := s.quote(paragraph, s.ended(paragraph, s.short(paragraph, r, core)))
	if q.Text == "" {
		return q
	}
	words, low := s.texts[paragraph].Words, s.texts[paragraph].Lower
	_, k := s.texts[paragraph].Range(q.Start, q.End)
	if s.wordAt(paragraph, k) == ";" {
		q.Cut = s.wordAt(paragraph, k+1) == "(" // the next item of a list
	} else {
		for k < len(words) && (low(k) == "," || joins[low(k)]) {
			k++
		}
		q.Cut = k < len(words) && low(k) != "." && !s.verbAt[paragraph][k]
	}
	return q
}

// joins are words between two clauses.
var joins = setOf("and or but while")

// ended takes off the end of a range what leads to words after it.
func (s *side) ended(paragraph int, r wording.Range) wording.Range {
	t := s.texts[paragraph]
	for i := r.To - 1; r.Len() > 1 && (!t.Word(i) && !closes(t.Key(i)) || dangling[t.Lower(i)]); i-- {
		r.To--
	}
	return r
}

// dangling are words that lead to what comes after them, with which no quotation ends.
var dangling = setOf("and or by including with in particular the as such through that namely for to on")
