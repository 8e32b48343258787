package diff

import (
	"strconv"
	"strings"

	"resdiff/resolution"
	"resdiff/wording"
)

// Which document is cited is a detail only where the next of its series has the
// same part in the sentence: a report that is noted, a resolution that is
// recalled. Another text that is adopted, applied or carried out is news.

// noting are the verbs under which a report is only taken up.
var noting = []string{"note", "recall", "welcome", "consider", "have considered", "have examined", "have received", "have reviewed", "have studied", "aware",
	"express appreciation", "commend", "recognize", "note with appreciation", "note with concern", "note with satisfaction", "note with interest", "recall with appreciation", "welcome with appreciation",
	"welcome with satisfaction", "note with regret", "have regard"}

// reportCited reports whether both citations of a pair are the symbols of
// reports that are taken up as such: "Takes note of the report of the
// Secretary-General (A/78/62)".
func (v *view) reportCited(p mentionPair) bool {
	return v.reportSymbol(p.oldRef) && v.reportSymbol(p.newRef)
}

func (v *view) reportSymbol(ref wordAt) bool {
	r := v.reading(ref)
	return v.takenUp(ref) && !v.endorsedAfter(ref) && (r.kind == resolution.Heading || r.symbolOfReport(ref.at))
}

// endorsedAfter reports whether a verb after a place approves what the document
// there says: "takes note of the report, and endorses its recommendations".
func (v *view) endorsedAfter(ref wordAt) bool {
	r := v.reading(ref)
	for k := range r.verbs {
		_, i := r.words(r.verbs[k].Start, r.verbs[k].End)
		if i <= ref.at || i >= len(r.low) || !v.governed(r, i, []string{"endorse", "adopt", "approve", "decide"}) {
			continue
		}
		switch r.low[i] {
		case "its", "their", "it", "them":
			return true
		}
		const reach = 6 // "the conclusions and recommendations contained therein"
		for j := i; j < len(r.low) && j < i+reach; j++ {
			if enclosing[r.low[j]] || r.low[j] == "findings" {
				return true
			}
		}
	}
	return false
}

// takenUp reports whether what is at a place is only noted, recalled or
// welcomed, or stands in a heading.
func (v *view) takenUp(ref wordAt) bool {
	r := v.reading(ref)
	if r.governor(ref.at) == nil {
		return r.kind == resolution.Heading
	}
	return v.governed(r, ref.at, noting)
}

// enclosing words tell that a symbol is only that of the paper in which another
// text stands.
var enclosing = setOf("annex annexed annexes contained containing set enclosed letter letters agreement agreements statute statutes principles code rules treaty articles communiqué " +
	"declaration plan memorandum recommendations recommendation conclusions decision decisions guidelines framework text identical resolution draft")

// symbolOfReport reports whether the symbol at word i stands in brackets after a
// report that the verb itself speaks of.
func (r *reading) symbolOfReport(i int) bool {
	from := r.afterGovernor(i)
	if r.word(i+1) == "," && enclosing[r.word(i+2)] {
		return false
	}
	const reach = 40 // "report of the Special Rapporteur on ... in Lowland"
	for k := i - 1; k >= from && k >= i-reach; k-- {
		switch w := r.low[k]; {
		case published[w]:
			return !r.within(k)
		case enclosing[w] && r.mentionAt(k, wording.Body) == nil && !r.subjectOf(k, from):
			return false
		}
	}
	return false
}

// within reports whether the report at word k is only where something else
// stands or comes from: "contained in the report", "the proposals of the report".
func (r *reading) within(k int) bool {
	const adjectives = 5 // "the interim and the final"
	j := k - 1
	for ; j > 0 && j > k-adjectives && r.verbAt[j] == 0 && !nounMarks[r.low[j]] && !links[r.low[j]]; j-- {
	}
	if nounMarks[r.word(j)] {
		j--
	}
	switch r.word(j) {
	case "in", "by", "from", "under", "to", "with", "of":
		return r.verbAt[j] == 0 && r.verbAt[max(j-1, 0)] == 0 // "takes note of" is the verb itself
	}
	return false
}

// subjectOf reports whether word k is of the subject of a report that stands
// before it: "the report of the Secretary-General on the draft articles".
func (r *reading) subjectOf(k, from int) bool {
	on := false
	for j := k - 1; j >= from; j-- {
		switch w := r.low[j]; {
		case w == "on" || w == "concerning" || w == "regarding":
			on = true
		case published[w]:
			return on
		case w == "," || w == ";" || w == "(":
			return false
		}
	}
	return false
}

// citedAgain reports whether the resolution at a place is one that is only
// recalled, or that says how and by what something yearly is done: "in
// accordance with resolution 78/132". What has itself to be applied or carried
// out is named by its number.
func (v *view) citedAgain(ref wordAt) bool {
	r := v.reading(ref)
	return r.kind == resolution.Preambular || !v.directive(r, ref.at) || r.mannerOf(ref.at) && (v.addressed(ref) || r.clauseHas(ref.at, renewing)) || v.reportOn(r, ref.at)
}

// mannerOf reports whether "in accordance with" or the like stands before the
// resolution at word i.
func (r *reading) mannerOf(i int) bool {
	const reach = 14 // "as provided for by the Human Rights Council in its resolution"
	for k := i - 1; k >= 0 && k >= i-reach && !r.clauseEnds(k); k-- {
		switch w := r.low[k]; w {
		case "accordance", "pursuant", "conformity", "further", "line":
			return true
		case "provided", "requested", "mandated", "stipulated", "established":
			return r.word(k-1) == "as" || r.word(k-1) == "terms"
		case "implement", "apply", "observe", "fulfil", "uphold", "respect", "rules", ",":
			return false
		}
	}
	return false
}

// reportOn reports whether the clause of word i asks for a report on how the
// resolution was carried out: "on the implementation of resolution 78/132".
func (v *view) reportOn(r *reading, i int) bool {
	k := r.deed(i)
	if k < 0 || !informing[r.low[k]] && !delivering[r.low[k]] {
		return false
	}
	const reach = 8 // "on the implementation of General Assembly resolution"
	for j := i - 1; j > k && j >= i-reach; j-- {
		if r.low[j] == "implementation" {
			return strings.HasSuffix(r.word(j-1), "the") && (r.word(j-2) == "on" || r.word(j-2) == "in")
		}
	}
	return false
}

// nextDocument reports whether a document symbol, numbered by session or year
// ("A/78/62", not "A/CN.4/748"), moved from turn a to b as far as the pair.
func (in *interpreter) nextDocument(key, new string, a, b int) bool {
	numbers := 0
	for part := range strings.SplitSeq(key, "/") {
		if _, err := strconv.Atoi(part); err == nil {
			numbers++
		}
	}
	const least = 2 // the session or year, and the number within it
	own := strings.HasPrefix(symbolKey(in.c.New.Symbol), "A/HRC/")
	council := strings.HasPrefix(key, "A/HRC/")
	switch d := in.distance; {
	case numbers < least:
		return false
	case council && own && d.sessions != 0:
		return b-a == d.sessions
	case council:
		return b != a && b-a == sessionsAYear*d.years
	case own && d.years != 0:
		return b-a == d.years
	case in.spanMonths() != 0:
		return b-a == d.years && (a != b || lastNumber(new) > lastNumber(key)) // the report of the next half-year
	default:
		return d.fits(b - a)
	}
}

// lastNumber returns the number of a document within its year or session:
// "S/2024/421" → 421; 0 if it ends otherwise.
func lastNumber(key string) int {
	n, _ := strconv.Atoi(key[strings.LastIndexByte(key, '/')+1:])
	return n
}

// renewedBy reports whether two citations name the last renewal of the same
// measures: "measures renewed by resolution 2648 (2022)", as far apart as the
// pair.
func (v *view) renewedBy(p mentionPair) bool {
	n := v.in.spanYears()
	turn := citedTurn(p.new.Key) - citedTurn(p.old.Key)
	if strings.HasPrefix(p.new.Key, "S/") {
		turn = v.citedYear(p.new, p.newRef) - v.citedYear(p.old, p.oldRef)
	}
	ownLast := own(v.in.c.Old.Symbol, p.new.Key)
	if n == 0 || turn != n || !sameOrgan(p.old.Key, p.new.Key) || !strings.Contains(p.new.Key, "/RES/") || !ownLast && !v.in.asFarOn(p.old.Key, p.new.Key) {
		return false
	}
	a, b := v.reading(p.oldRef), v.reading(p.newRef)
	renewed := a.afterRenewal(p.oldRef.at) && b.afterRenewal(p.newRef.at)
	if v.directive(b, p.newRef.at) && !v.addressed(p.newRef) && !(renewed && ownLast) {
		return false // what States have to carry out is named by its number
	}
	if renewed {
		return true
	}
	if y := v.in.c.New.Adopted.Year(); !v.in.c.New.Adopted.IsZero() && v.citedYear(p.new, p.newRef) < y-max(n, 1) {
		return false // none that is in force
	}
	if v.governed(b, p.newRef.at, []string{"recall"}) && a.mandateSetOut(p.oldRef.at) && b.mandateSetOut(p.newRef.at) {
		return true
	}
	if a.latestRenewal(p.oldRef.at) && b.latestRenewal(p.newRef.at) || a.renewsAfter(p.old) && b.renewsAfter(p.new) {
		x, y := v.dateOf(p.old, p.oldRef), v.dateOf(p.new, p.newRef)
		return x == nil && y == nil || x != nil && y != nil && v.in.rolledDay(x.Key, y.Key, slack)
	}
	return false
}

// asFarOn reports whether two resolutions of the Security Council, which counts
// on through the years, are about as many numbers apart as the pair.
func (in *interpreter) asFarOn(old, new string) bool {
	const prefix, aMonthOrTwo = "S/RES/", 12 // resolutions
	number := func(key string) int {
		n, err := strconv.Atoi(strings.TrimPrefix(key, prefix))
		if err != nil || !strings.HasPrefix(key, prefix) {
			return 0
		}
		return n
	}
	a, b := number(symbolKey(in.c.Old.Symbol)), number(symbolKey(in.c.New.Symbol))
	c, d := number(old), number(new)
	if a == 0 || b == 0 || c == 0 || d == 0 {
		return true
	}
	off := (d - c) - (b - a)
	return max(off, -off) <= aMonthOrTwo
}

// afterRenewal reports whether "renewed by", "extended in" or the like stands
// before the citation at word i.
func (r *reading) afterRenewal(i int) bool {
	const reach = 8 // "renewed by paragraph 1 of Security Council resolution"
	for k := i - 1; k >= 0 && k >= i-reach && !r.clauseEnds(k); k-- {
		switch r.low[k] {
		case "by", "in", "pursuant":
			return renewing[r.word(k-1)] || r.word(k-1) == "recently" && renewing[r.word(k-2)]
		case ",", "and":
			return false
		}
	}
	return false
}
