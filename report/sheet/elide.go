package sheet

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"resdiff/wording"
)

const (
	// opening is how many words are shown behind the verb of a clause, and how many of
	// what it asks, so that both are seen.
	opening, asked = 4, 3
	// around is how many words are shown before and after what changed.
	around = 3
	// leastShown is how many words of a paragraph are shown at least, so that it is
	// understood.
	leastShown = 14
	// leastLeft is the least number of words that are left out: fewer are shown.
	leastLeft = 4
)

// elider leaves words out of a paragraph so that what is left says nothing that the
// paragraph does not. A gap begins and ends between phrases, never within a name, a
// quotation or brackets, and no clause that is shown in part is without its verb and
// what this asks: "Notes the holding of the … Conference from 3 to 5 May" may be another
// event's date. Where no such place is near, more is shown, up to all.
type elider struct {
	*wording.Text
	clauses []wording.Clause
	// begins are the words at which a clause, or a further task of one, begins.
	begins map[int]bool
	// within tells of each word that it goes on with a name, a quotation or brackets.
	within []bool
	keep   []bool
}

func newElider(text string) *elider {
	e := &elider{Text: wording.Read(text), begins: map[int]bool{}}
	e.clauses = wording.Clauses([]*wording.Text{e.Text}, []int{-1})
	e.within, e.keep = make([]bool, len(e.Words)), make([]bool, len(e.Words))
	for k := range e.clauses {
		e.begins[e.begin(k)] = true
		e.begins[e.clauses[k].Task.From] = e.begins[e.clauses[k].Task.From] || e.clauses[k].Asks
	}
	for _, m := range e.Mentions {
		from, to := e.Range(m.Start, m.End)
		for i := from + 1; i < to; i++ {
			e.within[i] = true
		}
	}
	depth := 0
	for i, w := range e.Words {
		e.within[i] = e.within[i] || depth > 0
		switch text[w.Start:w.End] {
		case "(", "[", "“", "«":
			depth++
		case ")", "]", "”", "»":
			depth = max(depth-1, 0)
		}
	}
	return e
}

// begin is the word at which clause k begins: its verb, or what a further task of the same
// verb begins with.
func (e *elider) begin(k int) int {
	c := &e.clauses[k]
	if c.Verb == nil || k > 0 && e.clauses[k-1].Verb == c.Verb {
		return c.Task.From
	}
	from, _ := e.Range(c.Verb.Start, c.Verb.End)
	return from
}

// show shows the words that a range of bytes touches, those around them, and the beginning
// of the clauses that they stand in.
func (e *elider) show(start, end int) {
	from, to := e.Range(start, end)
	for k := range e.clauses {
		next := len(e.Words)
		if k+1 < len(e.clauses) {
			next = e.begin(k + 1)
		}
		if e.begin(k) < max(to, from+1) && from < next {
			e.open(k)
		}
	}
	e.stretch(from-around, to+around)
}

// open shows how clause k begins: its verb and whom it asks, and what of them.
func (e *elider) open(k int) {
	c := &e.clauses[k]
	if c.Verb != nil {
		from, to := e.Range(c.Verb.Start, c.Verb.End)
		if to < len(e.Words) && e.Lower(to) == "," { // "Welcomes, in this regard, the"
			if past := slices.Index(e.Lowers(wording.Range{From: to + 1, To: len(e.Words)}), ","); past >= 0 {
				to += past + 2
			}
		}
		e.stretch(from, to+opening)
	}
	if c.Asks || c.Verb == nil {
		e.stretch(c.Task.From, c.Task.From+asked)
	}
}

// stretch shows the words from from to to, and more on both sides up to where one may
// begin and end.
func (e *elider) stretch(from, to int) {
	from, to = max(min(from, len(e.Words)), 0), max(min(to, len(e.Words)), 0)
	for from > 0 && !e.resumes(from) {
		from--
	}
	for to < len(e.Words) && !e.stops(to) {
		to++
	}
	for i := from; i < to; i++ {
		e.keep[i] = true
	}
}

// furthers are the words with which a phrase begins that goes on about what stands before
// it: one may stop before them, and go on with them only behind a comma.
var furthers = wordsOf("by through during under within from with in at throughout among across")

// Behind a comma, joints are the words with which one may go on, items those before which
// one may only stop, for they may be one of a list, and hangers those that hang on the
// words before them.
var (
	joints  = wordsOf("by through during under within from with in at throughout among across on to and or for as")
	items   = wordsOf("the a an of all its their those")
	hangers = wordsOf("such which who whose where including while whereas as inter namely")
)

func wordsOf(list string) map[string]bool {
	out := map[string]bool{}
	for _, w := range strings.Fields(list) {
		out[w] = true
	}
	return out
}

// stops reports whether the words before word i may stand without those from it on.
func (e *elider) stops(i int) bool {
	switch {
	case i == len(e.Words) || e.begins[i]:
		return true
	case i == 0 || e.within[i]:
		return false
	case e.Lower(i) == ";" || e.Lower(i) == ":":
		return true
	case e.Lower(i) == "," && i+1 < len(e.Words):
		next := e.Lower(i + 1)
		return e.begins[i+1] || joints[next] || items[next] || hangers[next] || e.governs(i+1) || strings.HasSuffix(next, "ed") && i+2 < len(e.Words) && furthers[e.Lower(i+2)]
	}
	before := e.Lower(i - 1)
	first, _ := utf8.DecodeRuneInString(e.Text.Text[e.Start(i-1):])
	participle := strings.HasSuffix(before, "ed") || strings.HasSuffix(before, "ing") // "compared with"
	return unicode.IsLower(first) && !participle && !joints[before] && !items[before] && !hangers[before] && (furthers[e.Lower(i)] || hangers[e.Lower(i)])
}

// resumes reports whether one may go on with word i where those before it are left out.
func (e *elider) resumes(i int) bool {
	switch {
	case i == 0 || i < len(e.Words) && e.begins[i]:
		return true
	case i == len(e.Words) || e.within[i]:
		return false
	}
	before := e.Lower(i - 1)
	return before == ";" || before == ":" || before == "," && (joints[e.Lower(i)] || e.governs(i))
}

// governs reports whether word i is a participle with an object: "acknowledging the".
func (e *elider) governs(i int) bool {
	return strings.HasSuffix(e.Lower(i), "ing") && i+1 < len(e.Words) && objects[e.Lower(i+1)]
}

// objects are the words with which the object of a participle begins.
var objects = wordsOf("the a an that its their all to in")

// gaps are the ranges of bytes that are left out.
func (e *elider) gaps() [][2]int {
	if len(e.clauses) > 0 {
		e.open(0)
	}
	e.stretch(0, 1)
	for shown := e.shown(); shown < leastShown && shown < len(e.Words); shown = e.shown() {
		at := slices.Index(e.keep, false) // there is one, for not all are shown
		e.stretch(at, at+leastShown-shown)
	}
	var out [][2]int
	for i := 0; i < len(e.keep); {
		j := i
		words := 0
		for ; j < len(e.keep) && !e.keep[j]; j++ {
			if e.Word(j) {
				words++
			}
		}
		if words >= leastLeft {
			end := len(e.Text.Text)
			if j < len(e.keep) {
				end = e.Start(j)
			}
			out = append(out, [2]int{e.End(i - 1), end}) // the first word is kept
		}
		i = max(j, i+1)
	}
	return out
}

func (e *elider) shown() int {
	n := 0
	for _, kept := range e.keep {
		if kept {
			n++
		}
	}
	return n
}
