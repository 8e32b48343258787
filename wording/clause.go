package wording

import (
	"sort"
	"strings"
)

// Clause says who asks whom for what by when: one task of one verb phrase. "Requests
// the Secretary-General to convene a forum and to report by 2030" has two, of the same
// verb and addressee; a verb that asks nobody has one, with what it governs. A
// sub-paragraph without a verb of its own is read through its chapeau, which lends it
// verb and addressee.
type Clause struct {
	// Paragraph is where the words of the clause stand; Governor is where its verb and
	// its addressees do: another paragraph, if it stands under a chapeau.
	Paragraph, Governor int
	// Verb is the verb phrase that governs, nil where none does.
	Verb *Phrase
	// Opening tells that the verb opens the paragraph where it stands.
	Opening bool
	// Words are the words of the clause behind its verb, as indices into Text.Words of
	// its paragraph; Task of them what is to be done, from "to" on. Where nobody is
	// asked both are the same.
	Words, Task Range
	// Asks tells that the verb asks somebody for something, and Addressees whom, in
	// the words of Governor.
	Asks       bool
	Addressees []Addressee
	// Due is when the task is due, in the order of the text.
	Due []Due
}

// Range is a run of words of a text: indices into Text.Words, To not included.
type Range struct{ From, To int }

// Len returns the number of words and marks.
func (r Range) Len() int { return r.To - r.From }

// Range returns the words that a range of bytes touches.
func (t *Text) Range(start, end int) (from, to int) {
	from = sort.Search(len(t.Words), func(i int) bool { return t.End(i) > start })
	for to = from; to < len(t.Words) && t.Start(to) < end; { // most ranges are short
		to++
	}
	return from, to
}

// Clauses reads the clauses of a document, by paragraph and in order. above gives
// for each paragraph the one whose chapeau it stands under, an earlier one, or -1.
func Clauses(texts []*Text, above []int) []Clause {
	r := &clauseReader{found: make([]Clause, 0, 2*len(texts))}
	governing := make([]int, len(texts)) // the last clause of each paragraph
	for i, t := range texts {
		r.Text, r.paragraph = t, i
		if top := above[i]; top >= 0 && !r.opens() {
			r.under(r.found[governing[top]])
		} else {
			r.own()
		}
		governing[i] = len(r.found) - 1
	}
	return r.found
}

// clauseReader reads the clauses of one paragraph after another.
type clauseReader struct {
	*Text
	paragraph int
	found     []Clause
}

// opens reports whether a verb phrase opens the paragraph, brackets aside.
func (r *clauseReader) opens() bool {
	_, ok := r.Opening()
	return ok
}

// under reads a sub-paragraph that has no verb of its own: all its words are governed
// by the chapeau.
func (r *clauseReader) under(top Clause) {
	c := Clause{Paragraph: r.paragraph, Governor: top.Governor, Verb: top.Verb, Opening: top.Opening, Asks: top.Asks, Addressees: top.Addressees}
	c.Words = Range{0, len(r.Words)}
	r.tasks(c, 0)
}

// own reads a paragraph by its own verbs.
func (r *clauseReader) own() {
	end := len(r.Words)
	if len(r.Verbs) > 0 {
		end = r.Verbs[0].Words.From
	}
	if !r.opens() {
		r.found = append(r.found, Clause{Paragraph: r.paragraph, Governor: r.paragraph, Words: Range{0, end}, Task: Range{0, end}})
	}
	for k := range r.Verbs {
		v := &r.Verbs[k]
		end := len(r.Words)
		if k+1 < len(r.Verbs) {
			end = r.unjoined(v.Words.To, r.Verbs[k+1].Words.From)
		}
		r.asked(Clause{Paragraph: r.paragraph, Governor: r.paragraph, Verb: v, Opening: k == 0 && r.opens(), Words: Range{v.Words.To, end}})
	}
}

// asked reads who is asked and cuts the clause into its tasks.
func (r *clauseReader) asked(c Clause) {
	verb := c.Verb.Verbs[len(c.Verb.Verbs)-1]
	from, end := c.Words.From, c.Words.To
	c.Asks = asks(verb)
	if again.has(verb) && r.Lower(from) == "the" && r.in(from+1, asking) { // "Reiterates the call to States to"
		c.Asks = true
		from += 2
	}
	if r.Lower(from) == "to" { // "appeals to Governments"
		from++
	}
	first := end // word of the tasks
	if to := r.infinitive(from, end); c.Asks && r.Lower(from) != "that" && verb != "call for" {
		chapeau := to == end && r.Lower(end-1) == ":" // "Requests the Secretary-General:", the tasks stand below
		if chapeau {
			to--
		}
		if to < end {
			c.Addressees = r.addressees(from, to)
		}
		switch {
		case len(c.Addressees) == 0:
		case chapeau:
			c.Task = Range{end, end}
			r.found = append(r.found, c)
			return
		default:
			first = to
		}
	}
	r.tasks(c, first)
}

// tasks cuts a clause at each further infinitive that is joined to the first, which
// stands at word first; where that is the end there is one task, all the words.
func (r *clauseReader) tasks(c Clause, first int) {
	end := c.Words.To
	if first == end {
		c.Task, c.Due = c.Words, r.due(c.Words)
		r.found = append(r.found, c)
	}
	for i := first + 1; i <= end; i++ {
		to := i
		if i < end {
			if to = r.unjoined(first, i); to == i && r.Lower(i-1) != ";" || !r.verbAfterTo(i) {
				continue
			}
		}
		c.Task = Range{first, to}
		c.Due = r.due(c.Task)
		r.found = append(r.found, c)
		first = i
	}
}

// unjoined returns the end of words without the comma and "and" that join them to more.
func (r *clauseReader) unjoined(from, to int) int {
	for to > from && (r.Lower(to-1) == "and" || r.Lower(to-1) == ",") {
		to--
	}
	return to
}

// infinitive returns the "to" of the first infinitive that says what somebody is asked
// to do, from word i up to end; end where there is none.
func (r *clauseReader) infinitive(i, end int) int {
	const reach = 90 // words that name the addressees
	for k := i; k < end && k < i+reach; k++ {
		if r.verbAfterTo(k) && !r.in(k-1, leansOn) {
			return k
		}
	}
	return end
}

// verbAfterTo reports whether word i is "to" before a verb: "to submit", not "to
// information", nor within a name.
func (r *clauseReader) verbAfterTo(i int) bool {
	if r.Lower(i) != "to" {
		return false
	}
	if next := r.Lower(i + 1); next == "further" || next == "also" { // "to further refine the plan"
		i++
	}
	w := r.word(i + 1)
	if w.Key != w.Lower || w.Digit || !Says(w.Lower) && w.Lower != "be" && w.Lower != "do" && w.Lower != "have" {
		return false
	}
	for _, ending := range [...]string{"tion", "ness", "ity", "ance", "ence", "ing", "ers", "ent"} {
		if strings.HasSuffix(w.Lower, ending) {
			return r.in(i+1, infinitives)
		}
	}
	return true
}

// asks reports whether a verb asks somebody for something: "call upon", "reiterate its
// request".
func asks(verb string) bool {
	first, rest, _ := strings.Cut(verb, " ")
	if again.has(first) {
		first, _, _ = strings.Cut(strings.TrimPrefix(rest, "its "), " ")
	}
	return asking.has(first)
}
