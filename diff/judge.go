package diff

import (
	"slices"

	"resdiff/wording"
)

// judge gives every edit its kind and rule, hunk by hunk.
func (v *view) judge() {
	for i := range v.hunks {
		v.judgeHunk(&v.hunks[i])
	}
}

func (v *view) judgeHunk(h *viewHunk) {
	rest := viewHunk{edits: h.edits, old: v.unexcused(h.old), new: v.unexcused(h.new), equals: h.equals}
	partly := len(rest.old)+len(rest.new) < len(h.old)+len(h.new)
	marks := ""
	switch {
	case v.bracketsIn(h) || v.articleTold(h) || v.capitalTold(h) || v.signed(h) || v.joiningTold(h):
		// No rule takes a text into brackets or out of them, or judges how many of
		// several are meant, what is a name, or the sign of a figure.
	case v.markTold(h) != "":
		marks = v.markTold(h)
	case !partly:
		for i, rule := range editorialRules {
			if i >= anyLanguage && !v.in.english {
				break
			}
			if rule.hold(v, h) {
				v.explain(rule.why)
				for _, e := range h.edits {
					v.ch.Edits[e].Kind, v.ch.Edits[e].Rule = Editorial, rule.name
				}
				return
			}
		}
	case v.onlyLinks(rest.old) && v.onlyLinks(rest.new) && !v.redirected(&rest) || v.sameBetween(&rest) || v.organItself(v.trimmed(&rest)) || v.nextOfList(h, &rest) || v.pastSession(h) || v.doubled(&rest) || v.in.english && v.recited(h):
		rest.old, rest.new = nil, nil
	}
	open := map[wordAt]bool{}
	for _, p := range append(slices.Clone(rest.old), rest.new...) {
		open[p] = true
	}
	for _, e := range h.edits {
		v.judgeEdit(e, open)
	}
	if marks != "" && !slices.ContainsFunc(append(v.words(rest.old), v.words(rest.new)...), wordy) {
		v.doubt(weightTerm, marks)
		return
	}
	v.doubtHunk(h, rest)
}

// unexcused returns the places that no rule accounts for.
func (v *view) unexcused(ps []wordAt) []wordAt {
	var out []wordAt
	for _, p := range ps {
		if _, ok := v.excused[p]; !ok {
			out = append(out, p)
		}
	}
	return out
}

// links are words that only hold other words together.
var links = setOf("the a an of in on to for by with from at and as that which its their this these those is are was were be been being has have had held")

// onlyLinks reports whether the words say nothing beside those that a rule
// accounts for.
func (v *view) onlyLinks(ps []wordAt) bool {
	for _, p := range ps {
		if w := v.word(p); wordy(w) && !links[w] && !v.reading(p).joinsAsWellAs(p.at) {
			return false
		}
	}
	return true
}

// joinsAsWellAs reports whether word i is the "well" of "as well as".
func (r *reading) joinsAsWellAs(i int) bool {
	return r.low[i] == "well" && r.word(i-1) == "as" && r.word(i+1) == "as"
}

// directions are the words that tell who does something to whom, or with whom,
// and from when or until when; sites only tell where or when.
var (
	directions = setOf("by to from for on with against until before after")
	sites      = setOf("in at of during")
)

// redirected reports whether one such word gave way to another beside what a
// rule accounts for: "attacks by 300 settlers" → "attacks on 350 settlers".
func (v *view) redirected(rest *viewHunk) bool {
	of := func(ps []wordAt, sort map[string]bool) []string {
		return slices.DeleteFunc(v.words(ps), func(w string) bool { return !sort[w] })
	}
	a, b := of(rest.old, directions), of(rest.new, directions)
	slices.Sort(a)
	slices.Sort(b)
	both := len(a)+len(of(rest.old, sites)) > 0 && len(b)+len(of(rest.new, sites)) > 0
	dated := func(ps []wordAt) bool { // "on 3 May" and "in June" are alike
		return !slices.ContainsFunc(ps, func(p wordAt) bool {
			return directions[v.word(p)] && (v.word(p) != "on" || v.reading(p).mentionAt(p.at+1, wording.Date) == nil)
		})
	}
	return both && !slices.Equal(a, b) && !(dated(rest.old) && dated(rest.new))
}

// sameBetween reports whether what is left on the two sides are the same words:
// they stood between others that a rule accounts for, and "and" went to another
// place with these: "75/3 and 76/4" → "75/3, 76/4 and 77/5".
func (v *view) sameBetween(rest *viewHunk) bool {
	unmarked := func(ps []wordAt) []string {
		return slices.DeleteFunc(v.words(ps), func(w string) bool { return !wordy(w) || w == "and" })
	}
	return slices.Equal(unmarked(rest.old), unmarked(rest.new))
}

// trimmed returns a hunk without the same words at its beginnings and ends.
func (v *view) trimmed(h *viewHunk) *viewHunk {
	t := *h
	for len(t.old) > 0 && len(t.new) > 0 && v.word(t.old[0]) == v.word(t.new[0]) {
		t.old, t.new = t.old[1:], t.new[1:]
	}
	for len(t.old) > 0 && len(t.new) > 0 && v.word(t.old[len(t.old)-1]) == v.word(t.new[len(t.new)-1]) {
		t.old, t.new = t.old[:len(t.old)-1], t.new[:len(t.new)-1]
	}
	return &t
}

// judgeEdit gives an edit its kind: that of the words no rule accounts for, or
// else that of the rule.
func (v *view) judgeEdit(e int, open map[wordAt]bool) {
	edit := &v.ch.Edits[e]
	places := v.places(*edit, edit.Op == Delete)
	var own []wordAt
	for _, p := range places {
		if open[p] {
			own = append(own, p)
		}
	}
	if len(own) == 0 {
		edit.Kind = Editorial
		for i, p := range places {
			x, ok := v.excused[p]
			if !ok {
				continue
			}
			v.explain(x.why)
			if i == 0 || edit.Kind == Editorial || x.kind == Event {
				edit.Kind = x.kind
			}
			if x.rule != "" && edit.Rule == "" {
				edit.Rule = x.rule
			}
		}
		for _, p := range places { // explained only where a rule gives every word
			if x, ok := v.excused[p]; ok && x.rule == "" {
				edit.Rule = ""
			}
		}
		return
	}
	edit.Kind = v.kindOf(own)
}

// kindOf tells what sort of words are at the places: a named sort where all
// that say something are of it, else a term or a clause by how many there are.
func (v *view) kindOf(ps []wordAt) Kind {
	counts := map[Kind]int{}
	loose := 0
	for _, p := range ps {
		if w := v.word(p); !wordy(w) || links[w] && v.sortOf(p) == KindNone {
			continue
		}
		if k := v.sortOf(p); k != KindNone {
			counts[k]++
		} else {
			loose++
		}
	}
	const most = 4 // words of a term: longer runs are clauses
	if loose == 0 {
		best := KindNone
		for _, k := range []Kind{Verb, Hedge, Actor, Citation, Date, Event, Figure, CrossRef, Sequence} {
			if counts[k] > counts[best] || best == KindNone && counts[k] > 0 {
				best = k
			}
		}
		if best != KindNone {
			return best
		}
		return Term
	}
	total := loose
	for _, n := range counts {
		total += n
	}
	if total > most {
		return Clause
	}
	return Term
}

// sortOf tells what a single word belongs to; KindNone for plain words.
func (v *view) sortOf(p wordAt) Kind {
	r := v.reading(p)
	if r.verbAt[p.at] > 0 {
		return Verb
	}
	if r.mentionAt(p.at, wording.CrossRef) != nil {
		return CrossRef
	}
	if r.mentionAt(p.at, wording.Citation, wording.Instrument) != nil {
		return Citation
	}
	if r.mentionAt(p.at, wording.Date) != nil {
		return Date
	}
	if r.mentionAt(p.at, wording.Figure) != nil {
		return Figure
	}
	if r.hedgeAt[p.at] {
		return Hedge
	}
	if r.mentionAt(p.at, wording.Actor, wording.Body) != nil {
		return Actor
	}
	if r.detail[p.at] != noDetail || r.mentionAt(p.at, wording.Event) != nil {
		return Event
	}
	return KindNone
}

// whole judges a paragraph that is new or gone: all of it is one clause.
func (v *view) whole() {
	for i := range v.ch.Edits {
		if e := &v.ch.Edits[i]; e.Op != Equal {
			e.Kind = Clause
		}
	}
	v.ch.Attention = Substantive
	if v.ch.Status == Added {
		v.ch.Reasons = []string{"a new paragraph"}
	} else {
		v.ch.Reasons = []string{"the paragraph is gone"}
	}
}
