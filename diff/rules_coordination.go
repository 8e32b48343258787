package diff

import (
	"slices"
	"strings"
)

// excuseOrder accounts for the members of a coordination or list that changed
// places while other words of the paragraph changed too: two around "and", and
// the items of a list between commas.
func (v *view) excuseOrder() {
	if len(v.ch.Old) != 1 || len(v.ch.New) != 1 || !v.in.english {
		return
	}
	for i := range v.hunks {
		const most = 5 // hunks from the first word that moved to the last
		for j := i; j < len(v.hunks) && j < i+most; j++ {
			if v.sameMembers(i, j) {
				e := excuse{Editorial, "same list", "the same list in another order"}
				for _, h := range v.hunks[i : j+1] {
					for _, p := range slices.Concat(h.old, h.new) {
						v.excuse(p, e)
					}
				}
				break
			}
		}
	}
}

// sameMembers reports whether the words from one hunk to another are, on both
// sides, the same members of a list in another order, each a whole one.
func (v *view) sameMembers(i, j int) bool {
	a := v.window(i, j, true)
	if !a.mayBeList() {
		return false
	}
	b := v.window(i, j, false)
	whole := a.whole && b.whole
	if !b.mayBeList() || !whole && (a.joined || b.joined) {
		return false
	}
	clauses := a.clauses && b.clauses
	x, y := members(a.low, clauses), members(b.low, clauses)
	if len(x) < 2 || len(x) != len(y) || slices.Equal(x, y) || slices.Contains(v.in.new[v.ch.New[0]].low, "respectively") {
		return false
	}
	if len(x) == 2 && !clauses && !a.things && !(a.goesOn && b.goesOn) && strings.Count(x[0], " ") != strings.Count(x[1], " ") {
		return false // "foreign fighters and mercenaries": the first word may belong to both
	}
	// A member with parts of its own may take in what is moved beside it: "the
	// army on civilians and rebels" is another attack than "rebels and the army
	// on civilians". Clauses of "that" cannot, nor can two things that are asked.
	apart := whole && (clauses || len(x) == 2 && a.things && b.things)
	for _, m := range x {
		const few = 3 // words of a member that can have no parts of its own
		words := strings.Fields(m)
		if !apart && slices.ContainsFunc(words, func(w string) bool { return parting[w] }) || !whole && (len(words) > few || slices.Contains(words, "of")) {
			return false
		}
	}
	slices.Sort(x)
	slices.Sort(y)
	if clauses && (!a.last || !b.last || leaning(a.low)) {
		return false
	}
	return slices.Equal(x, y) && (clauses && whole || v.membersKeep(i, j))
}

// leaning reports whether words of a clause lean on the one before it: in another
// order they lean on another.
func leaning(low []string) bool {
	return slices.ContainsFunc(low, func(w string) bool {
		switch w {
		case "such", "these", "those", "this", "said", "same", "also", "then", "therefore", "thus", "thereby", "there", "otherwise", "however", "other", "others", "further":
			return true
		}
		return false
	})
}

// window is what one side has from one hunk to another.
type window struct {
	low []string
	// clauses tells that the members are clauses with "that"; things that a verb
	// of asking has the members for its objects, each with its article.
	clauses, things bool
	// whole tells that the list begins and ends where the window does.
	whole bool
	// goesOn tells that a member of the same list stands before, with a comma.
	goesOn bool
	// last tells that nothing follows that may belong to the last member alone, or
	// to all.
	last bool
	// joined tells that it holds words that join otherwise, or deny: within a
	// whole member only they are harmless.
	joined bool
	// split tells that it holds what ends a list: a semicolon, a verb.
	split bool
}

// mayBeList reports whether the words may be a list whose order says nothing. A
// count may be of what stands beside it, unless it is in a clause of its own.
func (w *window) mayBeList() bool {
	const longest = 80 // words of a list
	own := w.clauses
	return len(w.low) > 0 && len(w.low) <= longest && !w.split && !slices.ContainsFunc(w.low, func(w string) bool {
		return w == "respectively" || !own && (countWords[w] || strings.ContainsAny(w, "0123456789"))
	})
}

// window returns the words of one side from hunk i to hunk j, with the equal
// words between.
func (v *view) window(i, j int, old bool) window {
	r, from, to := v.fromTo(i, j, old)
	if from == to {
		return window{}
	}
	w := window{low: r.low[from:to]}
	for k := from; k < to; k++ {
		switch r.low[k] {
		case "or", "nor", "but", "not", "no", "than", "and/or":
			w.joined = true
		case ";", ":", "respectively", "former", "latter", "it", "they", "them", "thereof", "thereto":
			w.split = true
		}
		w.split = w.split || r.verbAt[k] > 0 || isBracket(r.low[k])
	}
	begins := func(k int) bool {
		switch b := r.word(k); b {
		case "", ",", "and", "that", ":", ";":
			return true
		default:
			return parting[b] || r.verbAt[k] > 0 || mayOpen[b]
		}
	}
	ends := func(k int) bool {
		switch r.word(k) {
		case "", ",", ";", ".", ":":
			return true
		}
		return false
	}
	first, last := w.low[0], w.low[len(w.low)-1]
	w.goesOn = first == "," || r.word(from-1) == ","
	w.whole = (begins(from-1) || first == "and" || first == ",") && (ends(to) || last == "and" || last == ",")
	// Short members end where the list goes on, not where words follow that may
	// belong to the last of them.
	w.split = w.split || !ends(to) && r.word(to) != "and" && last != "and" && last != ","
	w.last = r.word(to) != "," || !parting[r.word(to+1)] && !conditions[r.word(to+1)] && !relatives[r.word(to+1)] && r.word(to+1) != "including"
	articles := 0
	for k := from; k < to; k++ {
		first := k == from || joins(w.low[k-from-1])
		articles += count(first && w.low[k-from] == "the")
		w.clauses = w.clauses || first && k > from && w.low[k-from] == "that"
	}
	w.clauses = w.clauses && (first == "that" || r.word(from-1) == "that")
	w.things = mayOpen[r.word(from-1)] && articles == len(members(w.low, false))
	return w
}

// fromTo returns the paragraph and range of the words of one side from hunk i to
// hunk j; an empty range where there are none, or they are of several paragraphs.
func (v *view) fromTo(i, j int, old bool) (r *reading, from, to int) {
	edits, paragraph := v.ch.Edits, -1
	for e := v.hunks[i].edits[0]; e <= v.hunks[j].edits[len(v.hunks[j].edits)-1]; e++ {
		if edits[e].Op != Equal && (edits[e].Op == Delete) != old {
			continue
		}
		n, begin, end := v.span(edits[e], old)
		switch {
		case begin == end:
			continue
		case r == nil:
			r, from, paragraph = v.reading(wordAt{old, n, begin}), begin, n
		case n != paragraph:
			return nil, 0, 0
		}
		to = end
	}
	return r, from, to
}

// joins reports whether a word joins the members of a list.
func joins(w string) bool { return w == "," || w == "and" }

func count(yes bool) int {
	if yes {
		return 1
	}
	return 0
}

// mayOpen are verbs of what is asked, after which a list of its objects begins.
var mayOpen = setOf("ensure ensuring protect protecting promote promoting strengthen strengthening respect respecting guarantee guaranteeing support supporting")

// members cuts words into the members of a list, in canonical form: articles
// and the "that" before a clause of the list say nothing of its order. Of
// clauses, each begins with its "that".
func members(low []string, clauses bool) []string {
	var out []string
	var member []string
	low = append(slices.Clone(low), ",")
	for i, w := range low {
		if !joins(w) || clauses && i+1 < len(low) && low[i+1] != "that" && !joins(low[i+1]) {
			member = append(member, w)
			continue
		}
		if len(member) > 0 && member[0] == "that" {
			member = member[1:]
		}
		if m := strings.Join(canonical(member), " "); m != "" {
			out = append(out, m)
		}
		member = nil
	}
	return out
}

// excuseFronted accounts for a short phrase of place or time that moved from
// the end of its clause to the front, or back: "that ships are lacking in many
// ports" ↔ "that in many ports ships are lacking".
func (v *view) excuseFronted() {
	if len(v.ch.Old) != 1 || len(v.ch.New) != 1 || !v.in.english {
		return
	}
	for i := 0; i+1 < len(v.hunks); i++ {
		a, b := &v.hunks[i], &v.hunks[i+1]
		gone, came := slices.Concat(a.old, b.old), slices.Concat(a.new, b.new)
		if len(a.old) > 0 && len(a.new) > 0 || len(b.old) > 0 && len(b.new) > 0 || !slices.Equal(v.words(gone), v.words(came)) {
			continue
		}
		w, moved := v.window(i, i+1, true), v.words(gone)
		if len(moved) == 0 || len(w.low) <= len(moved) || w.split || w.joined || !w.whole {
			continue
		}
		first, last := w.low[:len(moved)], w.low[len(moved):]
		if len(a.old) == 0 {
			first, last = w.low[:len(w.low)-len(moved)], w.low[len(w.low)-len(moved):]
		}
		if circumstance(first) && statement(last) || circumstance(last) && statement(first) {
			for _, p := range slices.Concat(gone, came) {
				v.excuse(p, excuse{Editorial, "same words", "the same words in another order"})
			}
		}
	}
}

// circumstance reports whether words are a short phrase of place or time that
// narrows nothing by its place in the sentence.
func circumstance(low []string) bool {
	const most = 6
	if len(low) < 2 || len(low) > most || low[0] != "in" && low[0] != "at" && low[0] != "during" && low[0] != "within" {
		return false
	}
	return !slices.ContainsFunc(low[1:], func(w string) bool {
		return parting[w] || quantified[w] || auxiliaries[w] || !wordy(w)
	})
}

// statement reports whether words are one clause that says how things are,
// with no phrase in it that the circumstance might belong to instead.
func statement(low []string) bool {
	verb := false
	for _, w := range low {
		switch {
		case auxiliaries[w]:
			verb = true
		case parting[w] || quantified[w] || joins(w) || !wordy(w):
			return false
		}
	}
	return verb
}

// quantified are words whose place in the sentence says how far they reach.
var quantified = setOf("all only each every any none always never solely mainly both either neither alone even")
