package diff

import (
	"slices"
	"strings"

	"resdiff/wording"
)

// A date says what its clause says: the verb next before it tells what is to be
// done by then, and the words between the operative verb and that one who is
// asked. Another word of the paragraph tells neither.

// deed returns the verb of the clause of word i, next before it: "submit" in
// "to submit a report by 31 March", "disarm" in "shall disarm by then"; -1
// where the operative verb alone governs it.
func (r *reading) deed(i int) int {
	const reach = 40 // words from the verb to the date
	for k := i - 1; k >= 0 && k >= i-reach; k-- {
		if r.clauseEnds(k) {
			return -1
		}
		switch r.low[k] {
		case "to":
			if k+1 < i && r.mayBeVerb(k+1) {
				return k + 1
			}
		case "shall", "should", "must", "will":
			for k++; k+1 < i && (r.low[k] == "be" || r.low[k] == "not" || r.low[k] == "have"); k++ {
			}
			return k
		}
	}
	return -1
}

// reporters are the heads of officers and bodies that report to an organ;
// parties are those who are asked for deeds, whatever they write about them.
var (
	reporters = setOf("secretary-general commissioner rapporteur rapporteurs panel group committee committees subcommittee expert experts secretariat director " +
		"board commission commissions office mission coordinator representative envoy adviser team fund programme council chair chairperson president bureau inspectors inspector " +
		"auditors mechanism organs organizations agency agencies institute university prosecutor registrar entity entities facilitator facilitators co-chairs force " +
		"operation monitor ombudsperson unit administrator comptroller assembly bodies funds programmes")
	parties = setOf("state states party parties government governments authority authorities country countries republic kingdom parliament groups actors movement " +
		"forces signatories members militia militias leaders side sides minister ministers")
	pronouns = setOf("it him her them he she they")
	// asides are words with which it ends who is asked.
	asides = setOf("in with through on under within for taking as by at from during including after before upon based following and")
)

// addressed reports whether the one who is asked by the clause of word i is an
// officer or a body that reports to the organ. A pronoun stands for the one
// whom the paragraph named before; a sub-paragraph is asked of those whom its
// chapeau asks.
func (v *view) addressed(ref wordAt) bool {
	r := v.reading(ref)
	g := r.governor(ref.at)
	if g == nil {
		c := v.chapeau(ref)
		return c != nil && len(c.verbs) > 0 && c.names(c.verbs[len(c.verbs)-1], len(c.low)-1)
	}
	return r.names(*g, ref.at)
}

// chapeau returns the outermost paragraph that a sub-paragraph stands under, or
// nil: its verb rules all below.
func (v *view) chapeau(ref wordAt) *reading {
	side, above := v.in.new, v.in.newChapeaux
	if ref.old {
		side, above = v.in.old, v.in.oldChapeaux
	}
	top := ref.para
	for above[top] >= 0 {
		top = above[top]
	}
	if top == ref.para {
		return nil
	}
	return &side[top]
}

// names reports whether a verb asks such an officer or body, before word i.
func (r *reading) names(verb wording.Phrase, i int) bool {
	start, from := r.words(verb.Start, verb.End)
	if r.word(from) == "that" {
		from++
	}
	if pronouns[r.word(from)] {
		return r.reporterAmong(0, start)
	}
	to := from
	for ; to < i && !r.addresseeEnds(to); to++ {
	}
	return r.reporterAmong(from, to)
}

// partyAsked reports whether the clause of word i asks States or parties.
func (r *reading) partyAsked(i int) bool {
	for k := r.afterGovernor(i); k < i && !r.addresseeEnds(k); k++ {
		if parties[r.low[k]] && r.mentionAt(k, wording.Body) == nil {
			return true
		}
	}
	return false
}

// addresseeEnds reports whether word i is no longer of the words that name who
// is asked.
func (r *reading) addresseeEnds(i int) bool {
	switch w := r.low[i]; {
	case w == ",", w == ";", w == "shall", w == "should", w == "must", w == "will", w == "that", w == "which":
		return true
	case w == "to":
		return i+1 < len(r.low) && r.mayBeVerb(i+1)
	case asides[w] && w != "and":
		return r.mentionAt(i, wording.Body) == nil
	}
	return false
}

// reporterAmong reports whether a range of words names an officer or body that
// reports, and no party.
func (r *reading) reporterAmong(from, to int) bool {
	found := false
	for k := from; k < to; k++ {
		body := r.mentionAt(k, wording.Body) != nil
		switch w := r.low[k]; {
		case parties[w] && !body:
			return false
		case body, reporters[w]:
			found = true
		}
	}
	return found
}

// asks reports whether the clause of word i, of the date m, asks those who
// report to the organ for a report and nothing else: "to brief the Council", "to
// submit a report". A last report is none of a yearly round.
func (v *view) asks(ref wordAt, m *wording.Mention) bool {
	r := v.reading(ref)
	if !v.addressed(ref) {
		return false
	}
	k := r.deed(ref.at)
	if k < 0 {
		n := r.reportNamed(r.afterGovernor(ref.at), ref.at)
		return n >= 0 && !r.lastOf(n)
	}
	if r.word(k-1) == "be" || r.word(k-1) == "not" {
		return false
	}
	w, next := r.low[k], k+1
	if directions[r.word(next)] {
		next++ // "to report on and disarm"
	}
	if also := r.word(next + 1); r.word(next) == "and" && !informing[also] && !delivering[also] {
		return false // "to report and disarm"
	}
	if informing[w] {
		_, end := r.words(m.Start, m.End)
		return r.word(end) != "that" // "to report by then that all arms are handed in"
	}
	if !delivering[w] {
		return false
	}
	if n := r.reportNamed(k+1, ref.at); n >= 0 {
		return !r.lastOf(n)
	}
	return r.dueAfter(m) || (m.Unit != "" || r.namesSession(ref.at)) && r.reportAfter(m)
}

// reportAfter reports whether, after a session, the report that is asked for is
// named: "at its eightieth session, through the Commission, a report".
func (r *reading) reportAfter(m *wording.Mention) bool {
	const reach = 40 // words from the session to the report
	_, from := r.words(m.Start, m.End)
	to := from
	for ; to < len(r.low) && to < from+reach && !r.clauseEnds(to); to++ {
		if r.low[to] == "to" && to+1 < len(r.low) && r.mayBeVerb(to+1) {
			break
		}
	}
	n := r.reportNamed(from, to)
	return n >= 0 && !r.lastOf(n)
}

// reportNamed returns the last report or its like before word i that is itself
// what the verb before word from asks for, -1 if there is none: not "the reforms
// set out in the report", nor "a report and the withdrawal".
func (r *reading) reportNamed(from, i int) int {
	found := -1
	for k := from; k < i; k++ {
		if !handedIn[r.low[k]] {
			continue
		}
		j := k - 1
		const adjectives = 5 // "a comprehensive and detailed written"
		for ; j >= from && j > k-1-adjectives && !nounMarks[r.low[j]] && (!links[r.low[j]] || r.low[j] == "and") && r.low[j] != ","; j-- {
		}
		if nounMarks[r.word(j)] {
			j--
		}
		if strings.HasSuffix(r.word(j), "ing") {
			continue // "to assist States in preparing their reports"
		}
		if r.word(j) == "and" && !slices.ContainsFunc(r.low[from:j], func(w string) bool { return handedIn[w] }) {
			continue // "ten ships and a report"
		}
		switch w := r.word(j); w {
		case "in", "of", "by", "from", "on", "under", "to", "into", "for", "per", "than":
			continue
		}
		if w := r.word(k + 1); (w == "and" || w == "or") && nounMarks[r.word(k+2)] && !r.reportSoon(k+3, i) {
			continue
		}
		found = k
	}
	return found
}

// reportSoon reports whether a report or its like is the noun at word k, before
// word i, its adjectives aside.
func (r *reading) reportSoon(k, i int) bool {
	const adjectives = 4
	for j := k; j < i && j <= k+adjectives && !links[r.low[j]]; j++ {
		if handedIn[r.low[j]] {
			return true
		}
	}
	return false
}

// yearlyPanels are those whose mandate is for a year, at the end of which each
// gives its final report.
var yearlyPanels = setOf("panel group team experts interim midterm mid-term")

// lastOf reports whether the report at word n is the last of all: "a final
// report", but for that at the end of the yearly term of a panel.
func (r *reading) lastOf(n int) bool {
	const adjectives = 4
	for k := n - 1; k >= 0 && k >= n-adjectives && !nounMarks[r.low[k]]; k-- {
		switch r.low[k] {
		case "one-time", "one-off":
			return true
		case "final", "last", "closing", "concluding", "liquidation", "completion":
			return !slices.ContainsFunc(r.low, func(w string) bool { return yearlyPanels[w] })
		}
	}
	return false
}
