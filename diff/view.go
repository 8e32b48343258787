package diff

import (
	"resdiff/wording"
)

// view is a change as the rules see it: which words changed, what they belong
// to, and what excuses them.
type view struct {
	in    *interpreter
	ch    *Change
	hunks []viewHunk
	// excused are the changed words that a rule accounts for.
	excused map[wordAt]excuse
	// changedSet is filled when first asked for.
	changedSet *wordTable[bool]
	// changedList is what changedWords returns; nil until first asked for.
	changedList []wordAt
	// sameItems tells whether the change is a list in another order; nil until
	// first asked for.
	sameItems *bool
	// sameNames tells whether all that changed are names in another order; nil
	// until first asked for.
	sameNames *bool
	// sameWords tells whether all that changed are a few words that changed
	// places; nil until first asked for.
	sameWords *bool
	// sameDetails tells whether all that changed is the order of the details of
	// an event; nil until first asked for.
	sameDetails *bool
	// sameRecital tells whether all that changed are names that are recited in
	// another order; nil until first asked for.
	sameRecital *bool
	// respeltWords is what respelt returns; nil until first asked for.
	respeltWords map[wordAt]bool
	// equals is, for each word of both sides, the number of equal words before.
	equals wordTable[int32]
	// pairs are mentions of both sides that stand for each other; a side with
	// nil has no counterpart.
	pairs []mentionPair
	// pairAt is, for the words of dates, the index of their pair.
	pairAt map[wordAt]int
	// doubts are the reasons against routine.
	doubts []doubt
	// plainReasons say why a routine change is routine, in order, each once.
	plainReasons []string
	// inner are the verbs within the paragraph that gave way to others.
	inner []verbPair
}

// wordAt is a word of one side: paragraph and word in it.
type wordAt struct {
	old      bool
	para, at int
}

// excuse says why a changed word says nothing new.
type excuse struct {
	kind Kind
	// rule names the rule that regenerates the word; "" if none does.
	rule string
	// why says it in words.
	why string
}

// viewHunk is what changed between two equal runs.
type viewHunk struct {
	// edits are indices into Change.Edits.
	edits    []int
	old, new []wordAt
	// equals counts the equal words before the hunk.
	equals int
}

// mentionPair is a mention of the old side and its counterpart.
type mentionPair struct {
	old, new       *wording.Mention // nil where there is none
	oldRef, newRef wordAt           // the first word of each
}

func newView(in *interpreter, ch *Change) *view {
	v := &view{in: in, ch: ch, excused: map[wordAt]excuse{}, equals: newWordTable[int32](in, ch)}
	equals, open := 0, false
	for i, e := range ch.Edits {
		if e.Op == Equal {
			v.countEquals(e, true, equals, 1)
			equals += v.countEquals(e, false, equals, 1)
			open = false
			continue
		}
		if !open {
			v.hunks = append(v.hunks, viewHunk{equals: equals})
			open = true
		}
		h := &v.hunks[len(v.hunks)-1]
		h.edits = append(h.edits, i)
		h.old = append(h.old, v.places(e, true)...)
		h.new = append(h.new, v.places(e, false)...)
		v.countEquals(e, true, equals, 0)
		v.countEquals(e, false, equals, 0)
	}
	return v
}

// countEquals notes of the words of one side of an edit how many equal words
// stand before the first and, step more for each, before the others. It returns
// the number of words.
func (v *view) countEquals(e Edit, old bool, before, step int) int {
	n, from, to := v.span(e, old)
	row := v.equals.row(old, n)
	for i := from; i < to; i++ {
		row[i] = int32(before + step*(i-from))
	}
	return to - from
}

// span returns the paragraph of one side of an edit and the range of its words
// there; an empty range where the edit has none.
func (v *view) span(e Edit, old bool) (paragraph, from, to int) {
	p, side := e.New, v.in.new
	if old {
		p, side = e.Old, v.in.old
	}
	if p.Paragraph < 0 {
		return p.Paragraph, 0, 0
	}
	from, to = side[p.Paragraph].words(p.Start, p.End)
	return p.Paragraph, from, to
}

// places returns the words of one side of an edit.
func (v *view) places(e Edit, old bool) []wordAt {
	n, from, to := v.span(e, old)
	if from == to {
		return nil
	}
	out := make([]wordAt, 0, to-from)
	for i := from; i < to; i++ {
		out = append(out, wordAt{old, n, i})
	}
	return out
}

// lowOf returns the words of one side of an edit in lower case.
func (v *view) lowOf(e Edit, old bool) []string {
	n, from, to := v.span(e, old)
	if from == to {
		return nil
	}
	return v.reading(wordAt{old, n, from}).low[from:to]
}

// reading returns the paragraph that a word stands in.
func (v *view) reading(p wordAt) *reading {
	if p.old {
		return &v.in.old[p.para]
	}
	return &v.in.new[p.para]
}

// word returns the word in lower case.
func (v *view) word(p wordAt) string { return v.reading(p).low[p.at] }

// words returns the words at the places in lower case.
func (v *view) words(ps []wordAt) []string {
	out := make([]string, len(ps))
	for i, p := range ps {
		out[i] = v.word(p)
	}
	return out
}

// excuse records that a word is accounted for; the first rule to say so wins.
func (v *view) excuse(p wordAt, e excuse) {
	if _, ok := v.excused[p]; !ok {
		v.excused[p] = e
	}
}

// excuseMention excuses the changed words of a mention.
func (v *view) excuseMention(m *wording.Mention, ref wordAt, e excuse) {
	if m == nil {
		return
	}
	from, to := v.reading(ref).words(m.Start, m.End)
	for i := from; i < to; i++ {
		v.excuse(wordAt{ref.old, ref.para, i}, e)
	}
}

// changedWords returns every changed word, old side first within each hunk.
func (v *view) changedWords() []wordAt {
	if v.changedList == nil {
		n := 0
		for i := range v.hunks {
			n += len(v.hunks[i].old) + len(v.hunks[i].new)
		}
		v.changedList = make([]wordAt, 0, n)
		for i := range v.hunks {
			v.changedList = append(append(v.changedList, v.hunks[i].old...), v.hunks[i].new...)
		}
	}
	return v.changedList
}

// pairedKinds are the mentions that are compared by value.
var pairedKinds = []wording.Kind{wording.Citation, wording.Date, wording.CrossRef, wording.Title, wording.Figure}

// pairMentions pairs the changed mentions of the two sides, kind by kind, by
// where they stand among the equal words and, of several at one place, by what
// they count.
func (v *view) pairMentions() {
	for _, kind := range pairedKinds {
		old, new := v.changedMentions(kind, true), v.changedMentions(kind, false)
		i, j := 0, 0
		for i < len(old) || j < len(new) {
			switch {
			case j == len(new) || i < len(old) && old[i].to < new[j].from:
				v.pairs = append(v.pairs, mentionPair{old: old[i].m, oldRef: old[i].ref})
				i++
			case i == len(old) || new[j].to < old[i].from:
				v.pairs = append(v.pairs, mentionPair{new: new[j].m, newRef: new[j].ref})
				j++
			case i+1 < len(old) && old[i].m.Unit != new[j].m.Unit && old[i+1].m.Unit == new[j].m.Unit && old[i+1].meets(new[j]) && !old[i].among(new[j:]):
				v.pairs = append(v.pairs, mentionPair{old: old[i].m, oldRef: old[i].ref})
				i++
			case j+1 < len(new) && old[i].m.Unit != new[j].m.Unit && old[i].m.Unit == new[j+1].m.Unit && old[i].meets(new[j+1]) && !new[j].among(old[i:]):
				v.pairs = append(v.pairs, mentionPair{new: new[j].m, newRef: new[j].ref})
				j++
			default:
				v.pairs = append(v.pairs, mentionPair{old[i].m, new[j].m, old[i].ref, new[j].ref})
				i, j = i+1, j+1
			}
		}
	}
	v.pairAt = map[wordAt]int{}
	for k, q := range v.pairs {
		if q.old != nil && q.old.Kind == wording.Date || q.new != nil && q.new.Kind == wording.Date {
			for _, p := range append(v.wordsOf(q.old, q.oldRef), v.wordsOf(q.new, q.newRef)...) {
				v.pairAt[p] = k
			}
		}
	}
}

// wordsOf returns the places of the words of a mention; none for nil.
func (v *view) wordsOf(m *wording.Mention, ref wordAt) []wordAt {
	if m == nil {
		return nil
	}
	from, to := v.reading(ref).words(m.Start, m.End)
	out := make([]wordAt, 0, to-from)
	for i := from; i < to; i++ {
		out = append(out, wordAt{ref.old, ref.para, i})
	}
	return out
}

// placed is a mention with the range of gaps between equal words it stands in.
type placed struct {
	m        *wording.Mention
	ref      wordAt
	from, to int
}

// meets reports whether two mentions may stand for each other by their places.
func (p placed) meets(q placed) bool { return p.from <= q.to && q.from <= p.to }

// among reports whether one of the mentions at the same place counts the same.
func (p placed) among(list []placed) bool {
	for _, q := range list {
		if !p.meets(q) {
			return false
		}
		if p.m.Unit == q.m.Unit {
			return true
		}
	}
	return false
}

// changedMentions returns the mentions of a kind, on one side, that have a
// changed word.
func (v *view) changedMentions(kind wording.Kind, old bool) []placed {
	var out []placed
	for _, h := range v.hunks {
		ps := h.new
		if old {
			ps = h.old
		}
		for _, p := range ps {
			r := v.reading(p)
			m := r.mentionAt(p.at, kind)
			if m == nil {
				continue
			}
			if n := len(out); n > 0 && out[n-1].m == m {
				continue
			}
			from, to := r.words(m.Start, m.End)
			first, last := wordAt{old, p.para, from}, wordAt{old, p.para, to - 1}
			out = append(out, placed{m, first, int(v.equals.of(first)), int(v.equals.of(last))})
		}
	}
	return out
}
