package diff

import (
	"slices"

	"resdiff/wording"
)

// Where a paragraph becomes two, its verb is said again for the second, and where
// two become one it is said once: "Encourages States to chart reefs and to train
// pilots" ↔ "Encourages States to chart reefs;", "Also encourages States to train
// pilots". Nobody is asked for more or less. Between two paragraphs that were one
// lies a joint.

// joint is the place in a hunk where two paragraphs of one side are one on the
// other.
type joint struct {
	// head are the words of the hunk that begin the second paragraph, mark those
	// that end the first, whole those of the paragraph that holds both.
	head, mark, whole []wordAt
}

// jointRule is the name of the rule of what is said again at a joint.
const jointRule = "split or merge"

// linking is what a paragraph may say of the one it was parted from before its verb.
var linking = setOf("regard respect context connection")

// excuseJoints accounts for the verb, and whom it is addressed to, at each joint.
func (v *view) excuseJoints() {
	if len(v.ch.Old)+len(v.ch.New) < 3 || !v.in.english {
		return
	}
	for i := range v.hunks {
		h := &v.hunks[i]
		for _, j := range [...]joint{jointOf(h.old, h.new), jointOf(h.new, h.old)} {
			if len(j.head) == 0 || !v.follows(j.head[0]) {
				continue
			}
			said := v.saidAgain(j)
			if len(said) == 0 || v.loose(h, said) {
				continue
			}
			for _, p := range said {
				v.excuse(p, excuse{Editorial, jointRule, "a paragraph parted in two, or two made one: the verb said for each or once"})
			}
		}
	}
}

// besideJoint returns the places without what is said again at a joint, where they
// begin or end with it: a reason quotes what is news beside it.
func (v *view) besideJoint(ps []wordAt) []wordAt {
	for len(ps) > 0 && v.excused[ps[0]].rule == jointRule {
		ps = ps[1:]
	}
	for len(ps) > 0 && v.excused[ps[len(ps)-1]].rule == jointRule {
		ps = ps[:len(ps)-1]
	}
	return ps
}

// jointOf finds the joint in a hunk: one side goes on from the end of one
// paragraph to the beginning of another, the other does not.
func jointOf(apart, whole []wordAt) joint {
	at := slices.IndexFunc(apart, func(p wordAt) bool { return p.at == 0 })
	if at < 0 || len(whole) == 0 || whole[0].at == 0 {
		return joint{}
	}
	for _, ps := range [...][]wordAt{whole, apart[at:]} {
		for k, p := range ps {
			if p.para != ps[0].para || p.at != ps[0].at+k {
				return joint{}
			}
		}
	}
	return joint{apart[at:], apart[:at], whole}
}

// follows reports whether another paragraph of its side stands before that of a
// word in the change.
func (v *view) follows(p wordAt) bool {
	for _, e := range v.ch.Edits {
		if n, from, to := v.span(e, p.old); from < to {
			return n != p.para
		}
	}
	return false
}

// saidAgain returns the words at a joint that say nothing of their own: what the
// second paragraph repeats, and what joins it to the first where they are one.
func (v *view) saidAgain(j joint) []wordAt {
	first := j.head[0]
	q, r := v.reading(first), v.reading(j.whole[0])
	head := first.at + len(j.head)
	opening := q.opensAlone()
	for k := len(j.whole); k >= 0; k-- {
		at := j.whole[0].at + k
		from, item := r.joining(j.whole[0].at, at)
		if from == item {
			continue
		}
		var n int // words of the head that are said again
		switch {
		case opening < 0:
			item, n = v.sameChapeau(first, j.whole[0], from, item, head)
		default:
			item, n = v.sameVerb(q, r, from, item, head)
		}
		if n < 0 || item < 0 {
			continue
		}
		said := slices.Clone(j.head[:min(n, len(j.head))])
		for _, p := range j.whole {
			if p.at >= from && p.at < item {
				said = append(said, p)
			}
		}
		for _, p := range j.mark {
			if w := v.word(p); w == ";" || w == "," || w == "and" && p == j.mark[len(j.mark)-1] {
				said = append(said, p)
			}
		}
		return said
	}
	return nil
}

// opensAlone returns the index of the word after the verb that opens a paragraph,
// an aside such as "in this regard" before it, -1 if it has none.
func (r *reading) opensAlone() int {
	if len(r.verbs) == 0 {
		return -1
	}
	from, to := r.words(r.verbs[0].Start, r.verbs[0].End)
	if from == 0 || r.linkBefore(from) == 0 {
		return to
	}
	return -1
}

// linkBefore returns where an aside that links to what came before begins, which
// ends before word i: "in this regard,"; i where there is none.
func (r *reading) linkBefore(i int) int {
	k := i
	if r.word(k-1) == "," {
		k--
	}
	if linking[r.word(k-1)] && (r.word(k-2) == "this" || r.word(k-2) == "that") && r.word(k-3) == "in" {
		return k - 3
	}
	return i
}

// joining returns the range of the words before word at, and not before word
// from, that join two clauses: ", and", "as well as", the comma of a list. A comma
// that is equal on both sides may stand before them.
func (r *reading) joining(from, at int) (int, int) {
	k := at
	switch {
	case k-1 >= from && r.low[k-1] == "and":
		k--
	case k-3 >= from && r.low[k-1] == "as" && r.low[k-2] == "well" && r.low[k-3] == "as":
		k -= 3
	case k-1 >= from && r.low[k-1] == "," && (r.listed(at) || r.actListed(at)):
		return k - 1, at
	default:
		return at, at
	}
	if r.word(k-1) == "," || r.word(k-1) == ";" {
		k--
	}
	return k, at
}

// listed reports whether the clause that begins at word i with "to" is one of a
// list whose last follows: ", to train pilots and to mend quays".
func (r *reading) listed(i int) bool {
	for k := i + 1; r.word(i) == "to" && k+2 < len(r.low) && !r.clauseEnds(k); k++ {
		if r.low[k] == "and" && r.low[k+1] == "to" && r.mayBeVerb(k+2) {
			return true
		}
	}
	return false
}

// actListed reports whether an act of the organ begins at word i, after a comma
// alone: ", encourages States". In a preamble it might be what another does.
func (r *reading) actListed(i int) bool {
	k := r.verbStarting(i)
	return k > 0 && !r.verbs[k].Form.Preambular()
}

// loose reports whether, beside the words said again, a hunk has others on its
// sides that only hold words together and are not the same: "for" is not "by".
func (v *view) loose(h *viewHunk, said []wordAt) bool {
	rest := func(ps []wordAt) []string {
		var out []string
		for _, p := range ps {
			if w := v.word(p); wordy(w) && !slices.Contains(said, p) {
				out = append(out, w)
			}
		}
		return out
	}
	a, b := rest(h.old), rest(h.new)
	holds := func(w string) bool { return !links[w] }
	return !slices.Equal(a, b) && !slices.ContainsFunc(a, holds) && !slices.ContainsFunc(b, holds)
}

// sameVerb reports how much of the head of a paragraph q, which goes on to word
// head, repeats what governs word item of the paragraph r, where the joining words
// begin at word from; -1 for nothing. It returns where the second part begins in
// r, with the verb left out where r has it too.
func (v *view) sameVerb(q, r *reading, from, item, head int) (begin, n int) {
	if len(r.verbs) == 0 || !opens(r, &r.verbs[0]) || r.verbs[0].Form != q.verbs[0].Form || r.joinedLong(from) {
		return -1, -1
	}
	start, end := q.words(q.verbs[0].Start, q.verbs[0].End)
	at := item
	if r.word(at) == "in" && (r.word(at+1) == "this" || r.word(at+1) == "that") && linking[r.word(at+2)] {
		at += 3 + count(r.word(at+3) == ",")
	}
	if k := r.verbStarting(at); k > 0 { // the verb is said on both sides
		if at > item && q.verbs[0].Start == 0 || !v.sameAct(q.verbs[0], r.verbs[k]) || !r.mayPart(k, from) {
			return -1, -1
		}
		_, to := r.words(r.verbs[k].Start, r.verbs[k].End)
		a, b := r.addresseeAgain(&r.verbs[k-1], to), q.addresseeTo(end)
		if a > to && b > end && b <= head && r.sameAddressee(&r.verbs[k-1], q.low[end:b]) {
			return a, b // "and encourages it to" ↔ "Encourages the Board to"
		}
		if head < end {
			if at > item {
				start = 0
			}
			return item, min(start, head) // the verb is equal, but for a capital or an order word
		}
		return to, end
	}
	g := r.governor(from)
	if g == nil || at > item || !v.sameAct(q.verbs[0], *g) {
		return -1, -1
	}
	return item, r.saysAgain(g, q, end, head, from, item)
}

// sameAct reports whether two verbs are the same, with the same colour and
// degree, as verbs of the same part of a resolution.
func (v *view) sameAct(a, b wording.Phrase) bool {
	return a.Key() == b.Key() && a.Form == b.Form && again(a) == again(b) && v.in.wording.shift(a, b) == Same
}

// verbStarting returns the index in verbs of the verb, not the opening one, that
// begins at word i; 0 for none.
func (r *reading) verbStarting(i int) int {
	if i >= len(r.toks) {
		return 0
	}
	k := r.verbAt[i]
	if k < 2 || r.verbs[k-1].Start != r.toks[i].Start {
		return 0
	}
	return int(k - 1)
}

// sameChapeau is sameVerb for a sub-paragraph that became two under their chapeau,
// or two that became one: the chapeau governs both parts.
func (v *view) sameChapeau(q, r wordAt, from, item, head int) (begin, n int) {
	x, y := v.reading(q), v.reading(r)
	if !v.siblings(q) || !v.siblings(r) || item >= len(y.low) || y.joinedLong(from) || y.qualified(item) {
		return -1, -1
	}
	switch {
	case y.alike(0, 0, from, item):
		return item, 0
	case head > 0 && x.low[0] == "to" && y.low[0] == "to" && y.alike(0, 1, from, item):
		return item, 1
	}
	return -1, -1
}

// siblings reports whether the paragraphs of the change on the side of a word
// stand under one chapeau.
func (v *view) siblings(p wordAt) bool {
	paragraphs, above := v.ch.New, v.in.newChapeaux
	if p.old {
		paragraphs, above = v.ch.Old, v.in.oldChapeaux
	}
	return above[p.para] >= 0 && !slices.ContainsFunc(paragraphs, func(n int) bool { return above[n] != above[p.para] })
}
