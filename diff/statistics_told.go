package diff

import "resdiff/wording"

// Some statistics show themselves by the form in which they are told: a share
// accounted for, people by the million, "one in three", the work of a fund since
// its inception, those who came to a forum. A form counts only where the clause says how things are, not what is planned or owed.

// toldForm reports whether a figure is told in one of those forms.
func (v *view) toldForm(m *wording.Mention, ref wordAt) bool {
	r, from := v.reading(ref), ref.at
	_, end := r.words(m.Start, m.End)
	if v.governed(r, from, recalling) {
		return false
	}
	switch {
	case r.attendance(from, end):
		return r.factual(from, end, r.named)
	case r.cumulative(from) && r.anyFrom(worked, end, 4) && r.anyBefore(working, r.beforeFigure(from), 4):
		return r.factual(from, end, r.among(fundWords))
	case v.ownOrgan("S/RES/"):
		return false // in a conflict a share or a number is what a side holds
	case m.Unit == "%" && r.accountedFor(from) && r.wholeAfter(end), r.outOfSome(m, end), r.peopleByMillions(m, from, end):
		return r.toldBefore(from) && r.factual(from, end, r.among(nil))
	}
	return false
}

// recalling are verbs that recall or affirm what was settled once.
var recalling = append([]string{"recall"}, affirming...)

// fundWords are those that this form itself brings along, though they are ruling
// elsewhere.
var fundWords = setOf("fund funds")

// among returns a test for words of a list.
func (r *reading) among(list map[string]bool) func(int) bool {
	return func(i int) bool { return list[r.low[i]] }
}

var (
	// modal are words by which a clause tells what is to be, may be or is not,
	// rather than what is.
	modal = setOf("will would may might can could be not never neither unless if until aim aims aimed aiming intends intend intended seek seeks sought hope hopes expects " +
		"expected scheduled projected requires require required requiring right rights allowed authorizes authorized limit limited cap capped reserved " +
		"earmarked entitled entitles guarantees guaranteed decided agree agrees promises undertakes undertook obliged obliges compulsory mandatory reduction " +
		"reductions cut cuts efforts scheme campaign wish wishes desire undertaken consent")
	// contested are words of law, force and money that make a figure beside them
	// part of a dispute, a favour or a duty, beyond those of ruling.
	contested = setOf("embargo levy war raid moratorium deprives barred forced host authorities occupying credentials loss fall under bind binds binding allotted subsidy " +
		"fixed illegal permits permit decree starves excluded appointed arrears against independence seat disputed smuggled preferential sanctioned unilateral " +
		"coercive compensation law laws treaty convention charter statute authentic official")
)

// factual reports whether the clause around a figure, words from to end, tells
// a fact: no word of it plans, owes, limits or decides, words of the form aside.
func (r *reading) factual(from, end int, but func(i int) bool) bool {
	const before, after = 40, 16
	open := func(i int) bool {
		w := r.low[i]
		return !but(i) && (modal[w] || contested[w] || prescribing[w] || committing[w] || rules(w) || manning[w]) &&
			r.mentionAt(i, wording.Date) == nil // "may" is a month
	}
	first := r.beforeFigure(from)
	if r.word(first-1) == "least" && r.word(first-2) == "at" {
		first -= 2
	}
	for i := first - 1; i >= 0 && i >= from-before && r.verbAt[i] == 0 && !r.clauseEnds(i); i-- {
		if open(i) || r.low[i] == "to" && i != first-1 && r.purpose(i) {
			return false
		}
	}
	for i := end; i < len(r.low) && i < end+after && !r.clauseEnds(i); i++ {
		if open(i) || r.low[i] == "to" && (r.word(i+1) == "be" || r.word(i-1) == "have" || r.word(i-1) == "has") || r.mentionAt(i, wording.Date) != nil && r.deadlineAt(i) {
			return false
		}
	}
	return true
}

// purpose reports whether "to" at word i may begin a purpose, which is not yet a
// fact: not in "from 5 to 9 June", "to date", "access to water".
func (r *reading) purpose(i int) bool {
	return r.mentionAt(i, wording.Date) == nil && !beforeTo[r.word(i-1)] && r.word(i+1) != "date"
}

var beforeTo = setOf("according due access thanks compared addition next close up respect regard contribute contributes exposed")

// toldBefore reports whether a clause that tells a fact begins before word i,
// under its verb: "noting that", ", of which". A bare noun may be a project.
func (r *reading) toldBefore(i int) bool {
	const reach = 40
	for k := i - 1; k >= 0 && k > i-reach && r.verbAt[k] == 0 && !r.clauseEnds(k); k-- {
		if w := r.low[k]; w == "that" || w == "which" || w == "whom" {
			return true
		}
	}
	return false
}

// anyFrom reports whether one of the words from i on, up to n of them, is in a list.
func (r *reading) anyFrom(list map[string]bool, i, n int) bool {
	for k := i; k < len(r.low) && k < i+n && !r.clauseEnds(k); k++ {
		if list[r.low[k]] {
			return true
		}
	}
	return false
}

// anyBefore reports whether one of up to n words before word i, in its clause,
// is in a list.
func (r *reading) anyBefore(list map[string]bool, i, n int) bool {
	for k := i - 1; k >= 0 && k >= i-n && !r.clauseEnds(k); k-- {
		if list[r.low[k]] {
			return true
		}
	}
	return false
}

// beforeFigure returns the index of the first word of a figure's approximation.
func (r *reading) beforeFigure(i int) int {
	for i > 0 && r.approximates(i-1) {
		i--
	}
	return i
}
