package diff

import (
	"resdiff/wording"
)

// approximations stand before a figure and belong to it.
var approximations = setOf("more than over almost nearly about some around approximately fewer less close roughly an estimated estimated only just under")

// approximates reports whether word i stands before a figure and belongs to it.
func (r *reading) approximates(i int) bool {
	return approximations[r.word(i)] || r.word(i) == "to" && r.word(i-1) == "close"
}

// excuseFigures accounts for statistics: figures that describe, under a verb
// that asks nothing. A figure that commits, limits or pays is never excused.
func (v *view) excuseFigures() {
	apart := v.movedApart()
	for k, p := range v.pairs {
		if (p.old == nil || p.old.Kind != wording.Figure) && (p.new == nil || p.new.Kind != wording.Figure) {
			continue
		}
		if p.new == nil || p.old == nil && !v.counts(p) || p.old != nil && !v.sameMeasure(k) {
			continue
		}
		e := excuse{Figure, "", "a statistic was updated"}
		switch {
		case p.old != nil && v.reportParagraph(p):
			e.why = "a paragraph of the next report is noted"
		case p.old != nil && v.yearsOfReview(p):
			e.why = "the next edition of the same report"
		case apart && p.new != nil && p.new.Unit == "%":
			continue
		case p.old != nil && !v.statistic(p.old, p.oldRef) || !v.statistic(p.new, p.newRef):
			continue
		}
		v.excuseFigure(p.old, p.oldRef, e)
		v.excuseFigure(p.new, p.newRef, e)
	}
}

// counts reports whether a figure that came says how many there are of what the
// paragraph told of before, not of what share of it, of whom among them, or that it is few.
func (v *view) counts(p mentionPair) bool {
	r := v.reading(p.newRef)
	_, to := r.words(p.new.Start, p.new.End)
	first := p.newRef.at
	for first > 0 && r.approximates(first-1) {
		first--
		if w := r.low[first]; w == "only" || w == "just" {
			return false
		}
	}
	return p.new.Unit != "" && p.new.Unit != "%" && r.word(to) != "of" && r.word(first-1) != "including"
}

// sameNounAfter reports whether the same word follows both figures of a pair.
func (v *view) sameNounAfter(p mentionPair) bool {
	a, b := v.reading(p.oldRef), v.reading(p.newRef)
	_, i := a.words(p.old.Start, p.old.End)
	_, j := b.words(p.new.Start, p.new.End)
	return a.word(i) != "" && a.word(i) == b.word(j)
}

// excuseFigure excuses a figure and the words of approximation before it.
func (v *view) excuseFigure(m *wording.Mention, ref wordAt, e excuse) {
	if m == nil {
		return
	}
	v.excuseMention(m, ref, e)
	r := v.reading(ref)
	for i := ref.at - 1; i >= 0 && r.approximates(i); i-- {
		v.excuse(wordAt{ref.old, ref.para, i}, e)
	}
}

// committing are nouns that make a figure near them part of a commitment, a
// limit or a payment, and units that are no statistic.
var committing = setOf("target targets commitment commitments goal least maximum minimum ceiling limit appropriation appropriations assessment " +
	"budget allocation contribution contributions threshold quota ratio period term age aged members seats days months years weeks hours " +
	"dollars euros francs majority composed comprising consisting no authorized strength troops personnel police post posts position " +
	"positions vacancy assessed pledge pledged pledging promise promised comprises")

// aiming are verbs that do so after "to" or a verb of obligation.
var aiming = setOf("reach achieve attain halve reduce increase exceed appropriate assess allocate contribute provide mobilize raise cut bring ensure limit")

// prescribing are words after which a clause says what ought to be, though the
// verb that governs it asks nothing: "Recognizes the need to train 50 judges".
var prescribing = setOf("need needs needed must shall should necessity importance obligation obligations responsibility duty requirement decision urgency priority")

// statistic reports whether a figure describes the world: the verb that
// governs it asks nothing, and no word near it commits anybody.
func (v *view) statistic(m *wording.Mention, ref wordAt) bool {
	r := v.reading(ref)
	if r.headcount(m, ref.at) && !v.judging(r, ref.at) && !v.deciding(r, ref.at) {
		return true
	}
	if v.governed(r, ref.at, []string{"recall"}) {
		return false // what is recalled is history
	}
	if v.directive(r, ref.at) || v.judging(r, ref.at) || committing[m.Unit] || m.Unit == "$" || m.Unit == "€" {
		return false
	}
	if v.toldForm(m, ref) {
		return true
	}
	_, end := r.words(m.Start, m.End)
	const before, after = 6, 5 // words: "commitment to provide at least 0.7 per cent of gross national income by 2030"
	const longest = 100        // words back to the verb or "that" that governs the figure
	for i := ref.at - 1; i >= max(0, ref.at-longest) && r.low[i] != "that" && !r.clauseEnds(i) && !r.factAt(i+1); i-- {
		if prescribing[r.low[i]] && !r.inWant(i) {
			return false
		}
		if i >= ref.at-before && (committing[r.low[i]] || aiming[r.low[i]] && obliged[r.word(i-1)]) {
			return false
		}
	}
	if r.obligedAfter(end) {
		return false
	}
	for i := end; i < len(r.low) && i < end+after && r.low[i] != ";"; i++ {
		if w := r.low[i]; w == "dollars" || w == "gross" || manning[w] || r.mentionAt(i, wording.Date) != nil && r.deadlineAt(i) {
			return false
		}
	}
	return r.describes(m, ref.at)
}

// inWant reports whether word i says that somebody is in want, which tells how
// things are: "2 million people need aid", not "people need to be trained".
func (r *reading) inWant(i int) bool {
	if w := r.low[i]; w != "need" && w != "needed" || r.word(i+1) == "to" {
		return false
	}
	switch r.word(i - 1) {
	case "people", "persons", "children", "women", "families", "households", "civilians", "refugees":
		return true
	}
	return false
}

// obligedAfter reports whether what the figure that ends before word i counts
// is said to be owed: "30 per cent of the seats should be held by women".
func (r *reading) obligedAfter(i int) bool {
	const reach = 8 // words of the noun phrase with the figure
	for k := i; k < len(r.low) && k < i+reach && wordy(r.low[k]); k++ {
		switch r.low[k] {
		case "should", "must", "shall", "ought":
			return true
		case "to": // "is to be devoted to"
			if r.word(k+1) == "be" && (r.word(k-1) == "is" || r.word(k-1) == "are") {
				return true
			}
		}
	}
	return false
}

// stating are verbs by which a clause says how things are.
var stating = setOf("lives live uses use has have is are was were remains remain lacks lack faces face resides reside depends depend suffers suffer")

// factAt reports whether a clause of its own begins at word i with a figure
// and says how things are: ", 97 per cent of the people live by the sea". What
// ought to be in the clause before it does not govern it.
func (r *reading) factAt(i int) bool {
	before := i - 1
	if r.word(before) == "and" {
		before--
	}
	if r.word(before) != "," {
		return false
	}
	for r.approximates(i) {
		i++
	}
	m := r.mentionAt(i, wording.Figure)
	if m == nil {
		return false
	}
	_, k := r.words(m.Start, m.End)
	const reach = 12 // words of the subject: "per cent of the world's population in rural areas"
	for j := k; j < len(r.low) && j < k+reach && wordy(r.low[j]); j++ {
		if prescribing[r.low[j]] || r.low[j] == "which" || r.low[j] == "whom" || r.low[j] == "whose" {
			return false
		}
		if stating[r.low[j]] {
			return r.word(j+1) != "to"
		}
	}
	return false
}

// headcount reports whether a figure counts people in distress as a known
// group, which what is asked does not set: "durable solutions for the 484,000
// displaced persons". It stands after a preposition and "the".
func (r *reading) headcount(m *wording.Mention, i int) bool {
	const least = 1000
	if m.Value < least || m.Unit == "%" || m.Unit == "$" || m.Unit == "€" {
		return false
	}
	for i > 0 && r.approximates(i-1) {
		i--
	}
	if r.word(i-1) != "the" || !setOf("for of among amongst by affecting")[r.word(i-2)] {
		return false
	}
	_, end := r.words(m.Start, m.End)
	const reach = 4 // "internally displaced persons"
	for k := end; k < end+reach && wordy(r.word(k)); k++ {
		switch r.low[k] {
		case "displaced", "refugees", "returnees", "asylum-seekers", "stateless":
			return true
		}
	}
	return false
}

// manning are nouns after a figure that make it one of staff or money granted.
var manning = setOf("personnel troops police post posts position positions assessed contributions appropriation budget vacancy soldiers peacekeepers observers helicopters staff seats ratifications languages pillars degrees nautical thirds quarters official permanent")

// deciding reports whether the verb that governs word i settles the matter
// itself: a count under it is what is settled.
func (v *view) deciding(r *reading, i int) bool {
	return r.governor(i) == nil || v.governed(r, i, settling)
}

// judging reports whether the verb that governs word i endorses or condemns:
// the figure is then what is endorsed, or the count of the wrong.
func (v *view) judging(r *reading, i int) bool {
	return v.governed(r, i, approving)
}

// obliged are words after which a verb says what is to be done.
var obliged = setOf("to should must shall will and or")
