package diff

import (
	"strings"

	"resdiff/wording"
)

// verbPair is a verb within the paragraph and the one it gave way to; nil
// where it has no counterpart.
type verbPair struct {
	old, new       *wording.Phrase
	oldRef, newRef wordAt
	shift          Shift
}

// compareVerbs compares the opening verbs, and the verbs within that changed.
func (v *view) compareVerbs() {
	a, okA := v.in.opening(v.in.old, v.ch.Old)
	b, okB := v.in.opening(v.in.new, v.ch.New)
	if okA {
		v.ch.Verb.Old = a.printed
	}
	if okB {
		v.ch.Verb.New = b.printed
	}
	switch {
	case okA && okB:
		v.ch.Verb.Shift = v.in.wording.shift(a.Phrase, b.Phrase)
		switch s := v.ch.Verb.Shift; {
		case s != Same && v.aged(a.Phrase, b.Phrase) == "" && !interchangeable(a.Phrase, b.Phrase):
			v.doubt(weightVerb, "the verb is "+shiftWords(s)+": “"+a.printed+"” → “"+b.printed+"”")
		case again(a.Phrase) != again(b.Phrase):
			v.doubt(weightVerb, "the verb is said with other emphasis: “"+a.printed+"” → “"+b.printed+"”")
		case a.Form.Preambular() != b.Form.Preambular() && v.in.old[v.ch.Old[0]].kind == v.in.new[v.ch.New[0]].kind:
			v.doubt(weightOther, "moved between the preamble and the operative part")
		}
	case okA != okB && len(v.ch.Old) == 1 && len(v.ch.New) == 1:
		v.ch.Verb.Shift = Incomparable
		v.doubt(weightVerb, "the opening verb came or went")
	}
	v.innerVerbs()
}

func shiftWords(s Shift) string {
	switch s {
	case Stronger:
		return "stronger"
	case Weaker:
		return "weaker"
	case Lateral:
		return "another of like strength"
	}
	return "another, not comparable in strength"
}

// innerVerbs pairs the verbs within the paragraph that changed, hunk by hunk.
func (v *view) innerVerbs() {
	for _, h := range v.hunks {
		a, b := v.verbsAt(h.old), v.verbsAt(h.new)
		for k := 0; k < len(a) && k < len(b); k++ {
			p := verbPair{a[k].verb, b[k].verb, a[k].ref, b[k].ref, v.in.wording.shift(*a[k].verb, *b[k].verb)}
			v.inner = append(v.inner, p)
			if p.shift != Same && !interchangeable(*p.old, *p.new) {
				x, y := v.reading(p.oldRef), v.reading(p.newRef)
				v.doubt(weightVerb, "a verb within is "+shiftWords(p.shift)+": “"+x.text[p.old.Start:p.old.End]+"” → “"+y.text[p.new.Start:p.new.End]+"”")
			}
		}
	}
}

// verbRef is a verb phrase and where it stands.
type verbRef struct {
	verb *wording.Phrase
	ref  wordAt
}

// verbsAt returns the verbs within the paragraph, not the opening one, that
// the places touch.
func (v *view) verbsAt(ps []wordAt) []verbRef {
	var out []verbRef
	for _, p := range ps {
		r := v.reading(p)
		k := r.verbAt[p.at]
		if k == 0 {
			continue
		}
		verb := &r.verbs[k-1]
		if opens(r, verb) || len(out) > 0 && out[len(out)-1].verb == verb {
			continue
		}
		out = append(out, verbRef{verb, p})
	}
	return out
}

// opens reports whether a verb opens its paragraph, a draft's brackets aside.
func opens(r *reading, verb *wording.Phrase) bool {
	return strings.TrimLeft(r.text[:verb.Start], "[") == ""
}

// bothNeutral reports whether two verbs only note: "takes note of" and "notes"
// are neutral terms that mean neither approval nor disapproval (General Assembly
// decision 55/488), so that one says no more than the other.
func bothNeutral(a, b wording.Phrase) bool {
	plain := func(p wording.Phrase) bool {
		return len(p.Verbs) == 1 && len(p.Modifiers) == 0 && neutral[p.Verbs[0]]
	}
	return plain(a) && plain(b)
}

// inTurn are verbs that drafters use in turn so as not to say the same one twice, each
// with the sort it is of. House judgement: within a sort none is stronger, and none
// asks for more.
var inTurn = map[string]string{
	"emphasize": "emphasis", "stress": "emphasis", "underline": "emphasis", "underscore": "emphasis",
	"recognize": "recognition", "acknowledge": "recognition",
	"aware": "awareness", "conscious": "awareness", "mindful": "awareness", "cognizant": "awareness",
}

// interchangeable reports whether one verb may stand for another: both only note, or
// both are of one sort of those used in turn, with no word of degree or feeling.
func interchangeable(a, b wording.Phrase) bool {
	plain := func(p wording.Phrase) string {
		if len(p.Verbs) != 1 || len(p.Modifiers) > 0 {
			return ""
		}
		return inTurn[p.Verbs[0]]
	}
	return bothNeutral(a, b) || plain(a) != "" && plain(a) == plain(b)
}

// excuseNeutral accounts for the words of one verb in place of another with which it
// is interchangeable.
func (v *view) excuseNeutral() {
	noting := excuse{Verb, "neutral verb", "“takes note of” and “notes” are equally neutral (decision 55/488)"}
	turning := excuse{Verb, "verbs in turn", "one verb of the same strength stands for another"}
	for _, p := range v.changedWords() {
		r := v.reading(p)
		k := r.verbAt[p.at]
		if r.low[p.at] == "of" && p.at > 0 && k == 0 {
			k = r.verbAt[p.at-1] // "takes note of"
		}
		if k > 0 && v.neutralAcross(&r.verbs[k-1]) {
			e := noting
			if inTurn[r.verbs[k-1].Verbs[0]] != "" {
				e = turning
			}
			v.excuse(p, e)
		}
	}
}

// neutralAcross reports whether a verb has for its counterpart one with which it is
// interchangeable: the opening one, or one within. Only the first paragraph of a
// side has the opening verb: where one became two, "Notes" says nothing of the
// "Deplores" that the second begins with.
func (v *view) neutralAcross(verb *wording.Phrase) bool {
	for _, p := range v.inner {
		if verb == p.old || verb == p.new {
			return interchangeable(*p.old, *p.new)
		}
	}
	a, okA := v.in.opening(v.in.old, v.ch.Old)
	b, okB := v.in.opening(v.in.new, v.ch.New)
	opening := okA && verb == &v.in.old[v.ch.Old[0]].verbs[0] || okB && verb == &v.in.new[v.ch.New[0]].verbs[0]
	return okA && okB && opening && interchangeable(a.Phrase, b.Phrase)
}
