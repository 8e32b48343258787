package diff

import (
	"slices"
	"strings"

	"resdiff/wording"
)

// A verb may be said for each of two parts only where it governs both alike, and
// nothing else governs both: not "to help States to chart reefs and to train
// pilots", where the pilots may be trained by States; nor what is done "within
// existing resources", said at the end for both.

// saysAgain returns how many words of the head of q, whose verb ends before word
// end, say again what the verb g of r governs the second part by, which begins at
// word item; -1 where they do not.
func (r *reading) saysAgain(g *wording.Phrase, q *reading, end, head, from, item int) int {
	start, x := r.words(g.Start, g.End)
	if start > 0 && !joins(r.word(start-1)) || item >= len(r.low) || x >= from || r.qualified(item) || head < end-1 {
		return -1
	}
	switch w := r.low[item]; {
	case w != "of" && !sites[w] && (!directions[w] || w == "to"):
	case end == head+1 && r.low[x-1] == w && r.besidePreposition(x, from, item):
		return head // the "for" of "Calls for" stands on both sides
	case end <= head && r.low[x] == w && r.besidePreposition(x+1, from, item):
		return end // the "of" after "Takes note"
	}
	if head < end {
		return -1
	}
	verb, y := x, end
	switch to := r.addresseeTo(x); {
	case pronouns[q.word(y)] && y < head && to > x && to < from && r.meansAddressee(q.low[y], x, to, from):
		x, y = to, y+1
	default:
		for y < head && x < from && q.low[y] == r.low[x] {
			x, y = x+1, y+1
		}
	}
	if denied := func(w string) bool { return denying[w] }; slices.ContainsFunc(q.low[end:y], denied) || slices.ContainsFunc(r.low[x:from], denied) {
		return -1 // "not to arm the parties and to help them"
	}
	for _, back := range [...]int{0, 1} { // "to" may belong to the second part
		if y-back >= end && r.alike(verb, x-back, from, item) {
			return y - back
		}
	}
	return -1
}

// denying are words that may deny one of two parts or both.
var denying = setOf("not never neither refrain abstain without except")

// alike reports whether the part that begins at word item stands beside the one at
// word x, of the same form, and beside no other. What governs them ends before word
// verb; the joining words begin at word from.
func (r *reading) alike(verb, x, from, item int) bool {
	if x >= from || r.low[x] == "not" || r.low[x] == "," || slices.ContainsFunc(r.low[x:from], func(w string) bool { return pairing[w] }) {
		return false
	}
	switch first := r.low[x:from]; {
	case r.toVerb(x) && r.toVerb(item):
		return r.complete(x+1, from) && r.purposes(x+1, from) == 0
	case r.low[x] == "that" && r.low[item] == "that":
		after := r.word(x + 1) // "that, in times of war, ferries need rafts and that"
		return x == verb && after != "," && (!parting[after] || after == "no") && !slices.ContainsFunc(first[1:], func(w string) bool { return relatives[w] })
	case r.word(x-1) == "to" && r.mayBeVerb(x) && r.mayBeVerb(item): // "to chart reefs and train the pilots"
		after := r.word(item + 1)
		return nounMarks[after] && after != "that" && r.complete(x, from) && r.purposes(x, from) == 0 && !strings.HasSuffix(r.low[x], "ly")
	case !nounMarks[r.low[item]] || r.low[item] == "that" || x != verb && !r.toVerb(x-2):
		return false
	}
	return r.low[from] == "," && r.closed(x, from) && r.thingBeside(x, from, item)
}

// thingBeside reports whether the thing that word item begins with its article
// stands beside the one at word x, and beside none within it: a comma parts two
// things, and the second has parts of its own where the first has. "To help the
// Office, and the Board" has two that are helped.
func (r *reading) thingBeside(x, from, item int) bool {
	asked := false
	for k := x; k < from; k++ {
		if asked = asked || r.toVerb(k); asked && helping[r.low[k]] {
			return false
		}
	}
	if asked || r.asksIn(item, len(r.low)) {
		return asked && r.asksIn(item, len(r.low))
	}
	long := false
	for _, w := range r.low[x:from] {
		if directions[w] || w == "against" || w == "towards" {
			return false // "the attacks on ports, and the pilots"
		}
		long = long || w == "of" || parting[w]
	}
	return !long || r.toks[item+1].Key == r.low[item+1] && (r.word(item+2) == "of" || r.word(item+3) == "of")
}

// helping are verbs of what is done for others to do something.
var helping = setOf("help assist enable allow support encourage invite request urge permit prepare train lead bring cause require oblige")

// complete reports whether the verb at word x, adverbs before it, has its own
// object before word from: not "to chart, and to map, the reefs".
func (r *reading) complete(x, from int) bool {
	for x < from && strings.HasSuffix(r.low[x], "ly") {
		x++
	}
	last := r.low[from-1]
	return x+1 < from && !parting[last] && !links[last]
}

// pairing are words that take two parts together.
var pairing = setOf("both either neither between among respectively jointly together combined whether")

// toVerb reports whether an infinitive with "to" begins at word i.
func (r *reading) toVerb(i int) bool {
	return r.word(i) == "to" && i+1 < len(r.low) && r.mayBeVerb(i+1)
}

// purposes counts the infinitives in a range of words that are no members of a
// list with the one before.
func (r *reading) purposes(from, to int) int {
	n := 0
	for k := from; k < to; k++ {
		n += count(r.toVerb(k) && !joins(r.low[k-1]))
	}
	return n
}

// asksIn reports whether an infinitive stands in a range of words of one clause.
func (r *reading) asksIn(from, to int) bool {
	for k := from; k < to && (k == from || !r.clauseEnds(k)); k++ {
		if r.toVerb(k) {
			return true
		}
	}
	return false
}

// closed reports whether no list is open at word to: after the last comma from
// word from on comes an "and".
func (r *reading) closed(from, to int) bool {
	for k := to - 1; k >= from; k-- {
		switch r.low[k] {
		case "and":
			return true
		case ",":
			return false
		}
	}
	return true
}

// joinedLong reports whether a relative clause is open where the joining words
// begin, which what follows may belong to.
func (r *reading) joinedLong(from int) bool {
	return slices.ContainsFunc(r.low[r.afterGovernor(from):from], func(w string) bool { return w != "that" && relatives[w] })
}

// mayPart reports whether the verb k and the one before are two acts of the organ,
// said of nothing in common, where the words that join them begin at word from.
func (r *reading) mayPart(k, from int) bool {
	_, x := r.words(r.verbs[k-1].Start, r.verbs[k-1].End)
	_, y := r.words(r.verbs[k].Start, r.verbs[k].End)
	if x >= from || r.low[x] == "," || r.conditional(y) {
		return false
	}
	for i := from - 1; i >= x; i-- {
		if r.low[i] == "that" && (r.low[from] != "," || r.verbs[k].Form.Preambular() && !r.closed(i, from)) {
			return false // "that the Board inspects ferries and encourages States"
		}
	}
	// "the work of the Board in charting reefs and encouraging States"
	return !r.verbs[k].Form.Preambular() || r.low[from] == "," || !slices.ContainsFunc(r.low[x:from], func(w string) bool { return strings.HasSuffix(w, "ing") })
}

// besidePreposition reports whether the preposition at word item, which the verb
// before word x ends with, stands in that verb's place and not in that of one like
// it before word from: "of the report of the Board and of the views" are two that
// are noted, for the views have no report.
func (r *reading) besidePreposition(x, from, item int) bool {
	for k := x; k < from; k++ {
		if r.low[k] != r.low[item] {
			continue
		}
		at := item + 1 + count(nounMarks[r.word(item+1)])
		owner := k + 1 + count(nounMarks[r.word(k+1)])
		if owner >= from || r.mentionAt(owner, wording.Body, wording.Actor) == nil && !reporters[r.low[owner]] || !handedIn[r.word(at)] && !uttered[r.word(at)] {
			return false
		}
	}
	return true
}

// uttered are nouns of what was said or written, which makes no report.
var uttered = setOf("view views recommendation recommendations observation observations conclusion conclusions proposal proposals comments outcome")

// addresseeTo returns the index of the "to" after the words from word i that name
// who is asked; i where none are.
func (r *reading) addresseeTo(i int) int {
	for k := i; k < len(r.low) && r.low[k] != "," && r.low[k] != ";" && !r.clauseEnds(k); k++ {
		if r.toVerb(k) {
			return k
		}
	}
	return i
}

// meansAddressee reports whether a pronoun stands for the one who is asked by the words
// from word x to word to, and for no other who is named before word from.
func (r *reading) meansAddressee(pronoun string, x, to, from int) bool {
	for k := to; k < from; k++ {
		if parties[r.low[k]] || reporters[r.low[k]] || r.mentionAt(k, wording.Body, wording.Actor) != nil {
			return false
		}
	}
	many := slices.Contains(r.low[x:to], "and") || strings.HasSuffix(r.low[to-1], "s") && r.mentionAt(to-1, wording.Body) == nil
	switch pronoun {
	case "it":
		return !many
	case "them":
		return many
	}
	return false
}

// addresseeAgain returns the index after a pronoun at word i that takes up whom the
// verb g asks; i where none does.
func (r *reading) addresseeAgain(g *wording.Phrase, i int) int {
	_, x := r.words(g.Start, g.End)
	if to := r.addresseeTo(x); to > x && pronouns[r.word(i)] && r.toVerb(i+1) && r.meansAddressee(r.low[i], x, to, r.lastJoin(i)) {
		return i + 1
	}
	return i
}

// lastJoin returns the index of the last "and" or comma before word i.
func (r *reading) lastJoin(i int) int {
	for i--; i > 0 && !joins(r.low[i]); i-- {
	}
	return i
}

// sameAddressee reports whether the verb g asks those whom the words name.
func (r *reading) sameAddressee(g *wording.Phrase, name []string) bool {
	_, x := r.words(g.Start, g.End)
	return slices.Equal(r.low[x:r.addresseeTo(x)], name)
}
