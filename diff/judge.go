package diff

import (
	"cmp"
	"slices"
	"strings"

	"resdiff/internal/mention"
)

// doubt is a reason to call a change substantive.
type doubt struct {
	// weight orders the reasons: what a delegate asks first comes first.
	weight doubtWeight
	text   string
}

type doubtWeight uint8

const (
	weightVerb doubtWeight = iota
	weightDeadline
	weightHedge
	weightActor
	weightClause
	weightTerm
	weightFigure
	weightCitation
	weightOther
)

func (v *view) doubt(w doubtWeight, text string) { v.doubts = append(v.doubts, doubt{w, text}) }

// explain notes why something is routine, each reason once.
func (v *view) explain(why string) {
	if !slices.Contains(v.plainReasons, why) {
		v.plainReasons = append(v.plainReasons, why)
	}
}

// judge gives every edit its kind and rule, hunk by hunk.
func (v *view) judge() {
	for i := range v.hunks {
		v.judgeHunk(&v.hunks[i])
	}
}

func (v *view) judgeHunk(h *viewHunk) {
	rest := viewHunk{edits: h.edits, old: v.unexcused(h.old), new: v.unexcused(h.new), equals: h.equals}
	partly := len(rest.old)+len(rest.new) < len(h.old)+len(h.new)
	switch {
	case v.bracketsIn(h):
		// No rule takes a text into brackets or out of them.
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
	case v.onlyLinks(rest.old) && v.onlyLinks(rest.new) || v.pastSession(h) || v.doubled(&rest):
		rest.old, rest.new = nil, nil
	}
	open := map[wordAt]bool{}
	for _, p := range append(slices.Clone(rest.old), rest.new...) {
		open[p] = true
	}
	for _, e := range h.edits {
		v.judgeEdit(e, open)
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
		if w := v.word(p); wordy(w) && !links[w] {
			return false
		}
	}
	return true
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
	if r.mentionAt(p.at, mention.CrossRef) != nil {
		return CrossRef
	}
	if r.mentionAt(p.at, mention.Citation, mention.Instrument) != nil {
		return Citation
	}
	if r.mentionAt(p.at, mention.Date) != nil {
		return Date
	}
	if r.mentionAt(p.at, mention.Figure) != nil {
		return Figure
	}
	if r.hedgeAt[p.at] {
		return Hedge
	}
	if r.mentionAt(p.at, mention.Actor, mention.Body) != nil {
		return Actor
	}
	if r.detail[p.at] != noDetail || r.mentionAt(p.at, mention.Event) != nil {
		return Event
	}
	return KindNone
}

// doubtHunk notes what of a hunk needs a person's eyes.
func (v *view) doubtHunk(h *viewHunk, rest viewHunk) {
	if len(rest.old)+len(rest.new) == 0 {
		return
	}
	if v.doubtBrackets(h) {
		return
	}
	old, new := v.quote(h.old), v.quote(h.new)
	kinds := map[Kind]bool{}
	for _, e := range h.edits {
		kinds[v.ch.Edits[e].Kind] = true
	}
	first := func(ks ...Kind) Kind {
		for _, k := range ks {
			if kinds[k] {
				return k
			}
		}
		return Term
	}
	if kinds[Verb] && v.onlyVerbs(rest) {
		return // said with its shift already
	}
	kind := first(Clause, Hedge, Actor, Verb, Figure, Date, Citation, CrossRef, Event, Term)
	verb, weight := "reworded", weightTerm
	switch {
	case old == "":
		verb = "added"
	case new == "":
		verb = "dropped"
	}
	name := map[Kind]string{Clause: "words", Hedge: "a word of degree", Actor: "an actor", Verb: "a verb", Figure: "a figure", Date: "a date",
		Citation: "a citation", CrossRef: "a reference", Event: "an event", Term: "a term"}[kind]
	switch kind {
	case Clause:
		weight = weightClause
	case Hedge:
		weight = weightHedge
	case Actor:
		weight = weightActor
	case Verb:
		weight = weightVerb
	case Figure:
		weight = weightFigure
	case Date:
		weight = weightDeadline
	case Citation:
		weight = weightCitation
	}
	if kind == Hedge || kind == Term {
		if effect := v.effects(rest); effect != "" {
			name, weight = effect, weightHedge
		}
	}
	v.doubt(weight, name+" "+verb+": "+arrow(old, new))
}

// effects says what the hedges in what is left of a hunk do: "a weakening
// word"; "" where there is none.
func (v *view) effects(rest viewHunk) string {
	var weakens, strengthens bool
	for _, p := range append(slices.Clone(rest.old), rest.new...) {
		r := v.reading(p)
		if !r.hedgeAt[p.at] {
			continue
		}
		for _, h := range r.hedges {
			if h.start <= p.at && p.at < h.end {
				weakens, strengthens = weakens || h.weakens, strengthens || !h.weakens
			}
		}
	}
	switch {
	case weakens && strengthens:
		return "words of degree"
	case weakens:
		return "a weakening word"
	case strengthens:
		return "a strengthening word"
	}
	return ""
}

// onlyVerbs reports whether all that is left of a hunk are verbs whose shift is
// a reason by itself.
func (v *view) onlyVerbs(rest viewHunk) bool {
	for _, p := range append(slices.Clone(rest.old), rest.new...) {
		if w := v.word(p); wordy(w) && !links[w] && v.sortOf(p) != Verb {
			return false
		}
	}
	for _, d := range v.doubts {
		if d.weight == weightVerb {
			return true
		}
	}
	return false
}

// arrow shows before and after.
func arrow(old, new string) string {
	switch {
	case old == "":
		return new
	case new == "":
		return old
	}
	return old + " → " + new
}

// quote returns the words at the places as printed, in quotation marks, cut
// short after some words.
func (v *view) quote(ps []wordAt) string {
	if len(ps) == 0 {
		return ""
	}
	const most = 12 // words shown of a long passage
	r := v.reading(ps[0])
	last := 0
	for last+1 < len(ps) && last+1 < most && ps[last+1].para == ps[0].para && ps[last+1].at == ps[last].at+1 {
		last++
	}
	text := r.text[r.toks[ps[0].at].Start:r.toks[ps[last].at].End]
	if last+1 < len(ps) {
		text += " …"
	}
	return "“" + strings.Trim(text, " ,;") + "”"
}

// attend gives the change its attention and the reasons.
func (v *view) attend() {
	if len(v.doubts) == 0 {
		v.ch.Attention = Routine
		v.ch.Reasons = v.plainReasons
		return
	}
	v.ch.Attention = Substantive
	slices.SortStableFunc(v.doubts, func(a, b doubt) int { return cmp.Compare(a.weight, b.weight) })
	for _, d := range v.doubts {
		if !slices.Contains(v.ch.Reasons, d.text) {
			v.ch.Reasons = append(v.ch.Reasons, d.text)
		}
	}
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
