package ledger

import (
	"strings"

	"resdiff/diff"
	"resdiff/wording"
)

// readClause reads the clause that a figure stands in, as far as it is quoted, and what it
// counts.
func (s *side) readClause(f *figure) {
	t := s.texts[f.paragraph]
	f.begin = f.words.From
	for near[t.Lower(f.begin-1)] || articles[t.Lower(f.begin-1)] {
		f.begin--
	}
	f.clause.From = s.clauseFrom(f, false)
	f.clause.To = s.clauseTo(f, f.words.To)
	if k := s.predicate(f); k > 0 {
		f.clause.To = s.clauseTo(f, k)
	}
	if t.Any(wording.Range{From: f.words.To, To: f.clause.To}, func(w string) bool { return w == "it" || w == "them" }) {
		f.clause.From = s.clauseFrom(f, true)
	}
	for _, i := range s.telling(f.paragraph, f.clause.From, f.clause.To) {
		f.about = append(f.about, s.stems[f.paragraph][i])
	}
	f.about = distinct(f.about)
	const reach, before = 8, 3 // words from a figure to what it counts; to the verb that it measures
	for k := f.words.To; !money[f.measure] && k < min(f.clause.To, f.words.To+reach) && t.Word(k) && !auxiliary[t.Lower(k)]; k++ {
		if manyOf(t.Lower(k)) {
			f.noun = s.stems[f.paragraph][k]
			break
		}
	}
	for k := max(f.clause.From, f.begin-before); k < f.begin; k++ {
		f.moves = f.moves || moving[t.Stem(k)]
	}
}

// mostOfClause is how many words of its clause are quoted with a figure, on either side.
const mostOfClause = 40

// clauseFrom returns where the clause of a figure begins: behind the verb of the paragraph
// or clause, or the mark or conjunction before; a part that leans on what stands before it,
// ", representing 2 per cent", is quoted with that, and so is the first part before where
// further says so: "98 States signed the pact and 72 ratified it".
func (s *side) clauseFrom(f *figure, further bool) int {
	t, border, and := s.texts[f.paragraph], -1, -1
	for from := f.words.From; from > 0; {
		i := from - 1
		if and >= 0 && s.sumAfter(f, i) {
			return and // a sum of its own
		}
		if f.words.From-i > mostOfClause {
			if border >= 0 {
				return border
			}
			return from
		}
		switch w := t.Lower(i); {
		case breaks[w] || s.verbAt[f.paragraph][i]:
			return from
		case w == "," || w == "and" && (from >= f.begin || auxiliary[t.Lower(from)] || t.Lower(from) == "to"):
			if border = from; !further && !s.leans(f, from) {
				return from
			}
			further = false
		case w == "and" && and < 0:
			and = from
		}
		from = i
	}
	return 0
}

// sumAfter reports whether another sum begins within a few words: "and the share of 3 dollars".
func (s *side) sumAfter(f *figure, i int) bool {
	const reach = 6 // words
	if !money[f.measure] {
		return false
	}
	for k := i; k < i+reach && k < len(s.texts[f.paragraph].Words) && s.texts[f.paragraph].Word(k); k++ {
		if kinds := s.kinds[f.paragraph][k]; (k < f.words.From || k >= f.words.To) && kinds.Has(wording.Figure) && !kinds.Has(wording.Date) {
			return true
		}
	}
	return false
}

// breaks are marks and words at which a clause ends.
var breaks = setOf("; . – that while whereas but though although")

// leans reports whether the words from i to a figure cannot be understood without those
// before: "which is", "representing", "compared with", "a fall of".
func (s *side) leans(f *figure, i int) bool {
	t := s.texts[f.paragraph]
	for k := i; k < i+3; k++ {
		if moving[t.Stem(k)] {
			return true
		}
	}
	w := t.Lower(i)
	return leaning[w] || strings.HasSuffix(w, "ing") && w != "including" || strings.HasSuffix(w, "ed") && !near[w] || leansBare[w] && len(s.telling(f.paragraph, i, f.begin)) == 0
}

// leaning are words with which a part of a clause begins that leans on what stands before
// it, leansBare where it then tells nothing but a figure: "to 3 dollars", "in the amount of".
var leaning, leansBare = setOf("which who whose compared opposed or for they it"), setOf("of to by from in")

// predicate returns where the predicate of a figure's clause begins behind more of those who
// are counted, 0 for none: "a third of the keepers, and above all the old, have no boat".
func (s *side) predicate(f *figure) int {
	t := s.texts[f.paragraph]
	if t.Any(f.clause, func(w string) bool { return auxiliary[w] }) {
		return 0
	}
	for k := f.clause.To; k < len(t.Words) && k < f.clause.To+mostOfClause && (t.Lower(k) == "," || !breaks[t.Lower(k)] && !s.verbAt[f.paragraph][k]); k++ {
		if t.Lower(k) == "," && auxiliary[t.Lower(k+1)] {
			return k + 1
		}
	}
	return 0
}

// clauseTo returns where the clause of a figure ends that goes on to a word: before the next
// mark or verb; asides are stepped over, and a part that is nothing but a figure goes on.
func (s *side) clauseTo(f *figure, to int) int {
	t, kinds := s.texts[f.paragraph], s.kinds[f.paragraph]
	figure := func(i int) bool {
		for near[t.Lower(i)] || articles[t.Lower(i)] {
			i++
		}
		return i < len(t.Words) && kinds[i].Has(wording.Figure) && !kinds[i].Has(wording.Date)
	}
	const least = 2 // words that tell what is counted
	for end := to + mostOfClause; to < min(end, len(t.Words)); {
		next := t.Lower(to + 1)
		switch w := t.Lower(to); {
		case w == "," && next == "or" && figure(to+2), w == "(", w == "–":
			end := s.asideEnd(f.paragraph, to)
			if end < 0 {
				return to
			}
			to = end
			continue
		case w == "," && f.measure == "%" && (figure(to+1) || next == "and" && figure(to+2)),
			(w == "," || w == "that") && len(s.telling(f.paragraph, f.clause.From, to)) < least:
		case w == "and" && figure(to+1) && !money[f.measure]:
		case w == "and" && s.sumAfter(f, to+1):
			return to
		case w == "and" && !figure(to+1) && !auxiliary[next]:
		case w == "and" || breaks[w] || !t.Word(to) && !closes(w) && w != "'" || w == ")" || s.verbAt[f.paragraph][to]:
			return to
		}
		to++
	}
	return to
}

// asideEnd returns the end of an aside that begins with mark i; -1 where it is long or none.
func (s *side) asideEnd(paragraph, i int) int {
	longest := 9 // words
	t := s.texts[paragraph]
	closing := t.Lower(i)
	if closing == "(" {
		closing, longest = ")", mostOfClause
	}
	for k := i + 1; k < len(t.Words) && k <= i+longest; k++ {
		if t.Lower(k) == closing {
			return k + 1
		}
	}
	return -1
}

// telling returns the words of a range that tell what is counted: no figures, dates, bounds
// and measures.
func (s *side) telling(paragraph, from, to int) []int {
	var out []int
	for i := from; i < to; i++ {
		if w := s.wordAt(paragraph, i); s.stems[paragraph][i] >= 0 && !near[w] && !ofMeasure[w] && !s.kinds[paragraph][i].Has(wording.Figure, wording.Date, wording.Sequence) {
			out = append(out, i)
		}
	}
	return out
}

var ofMeasure = setOf("united states dollars dollar euros swiss francs per cent gross net equivalent amount total sum less section")

// quoteFigure quotes the clause of a figure, and notes where it is cut.
func (s *side) quoteFigure(paragraph int, r wording.Range) diff.Quote {
	t := s.texts[paragraph]
	if t.Reads(r.From, []string{"as", "well", "as"}) {
		r.From += 3
	}
	for r.Len() > 1 && !s.kinds[paragraph][r.From].Has(wording.Figure) && (leadIn[t.Lower(r.From)] || t.Lower(r.From) == "about" && articles[t.Lower(r.From+1)]) {
		r.From++
	}
	r = s.ended(paragraph, r)
	q := s.quote(paragraph, r)
	q.CutBefore = r.From > 0 && t.Word(r.From-1) && !leadIn[t.Lower(r.From-1)] && !s.verbAt[paragraph][r.From-1]
	q.CutAfter = r.To < len(t.Words) && t.Word(r.To) && !joins[t.Lower(r.To)] && !s.verbAt[paragraph][r.To]
	return q
}

// leadIn are words before a clause that are not quoted with it.
var leadIn = setOf("that of the a an and as with or while including")

// moving are the stems of verbs and nouns of rising and falling.
var moving = stemsOf(`declined decline declining decreased decrease decreasing fell fall falling fallen dropped drop dropping rose rise rising risen increased increase increasing grew grow growth growing
	shrank reduced reduction reducing contracted contraction gained gain loss lost surged`)

// auxiliary are words with which what is told of those who are counted begins.
var auxiliary = setOf("is are was were be been has have had do does did can could may might will would shall should now still already currently")
