package diff

import (
	"cmp"
	"slices"
	"strings"

	"resdiff/internal/quotation"
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
	if why != "" && !slices.Contains(v.plainReasons, why) {
		v.plainReasons = append(v.plainReasons, why)
	}
}

// doubtHunk notes what of a hunk needs a person's eyes.
func (v *view) doubtHunk(h *viewHunk, rest viewHunk) {
	if len(rest.old)+len(rest.new) == 0 {
		return
	}
	if v.doubtBrackets(h) {
		return
	}
	old, new := v.quote(v.besideJoint(h.old)), v.quote(v.besideJoint(h.new))
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
	case kind == Date || kind == Figure || kind == Citation || kind == CrossRef:
		verb = "changed"
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
	if kind == Actor {
		if a, b := v.renamedBody(h); a != nil {
			name, verb = "the name of a body", "reworded"
			old, new = v.named(a, v.in.old, v.ch.Old), v.named(b, v.in.new, v.ch.New)
		}
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
	for len(ps) > 1 && ps[1].para != ps[0].para && !wordy(v.word(ps[0])) {
		ps = ps[1:] // the mark that ends one paragraph, before the words of the next
	}
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
	return quotation.Of(strings.Trim(text, " ,;"))
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
	v.ch.Rank = int(v.doubts[0].weight)
	for _, d := range v.doubts {
		if !slices.Contains(v.ch.Reasons, d.text) {
			v.ch.Reasons = append(v.ch.Reasons, d.text)
		}
	}
}
