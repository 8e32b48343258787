package diff

import (
	"slices"
	"strings"

	"resdiff/wording"
)

// organizationNamed holds where the Organization came or went in the name of
// one of its bodies: "the [United Nations] High Commissioner for Refugees", "the
// Office for Harbours [of the Secretariat]".
func (v *view) organizationNamed(h *viewHunk) bool {
	ps := slices.Concat(h.old, h.new)
	if len(h.old) > 0 && len(h.new) > 0 || !v.oneParagraph(h) {
		return false
	}
	r := v.reading(ps[0])
	capital := func(i int) bool {
		return i >= 0 && i < len(r.toks) && r.toks[i].Key != r.low[i] && r.mentionAt(i, wording.Body) != nil
	}
	switch said := strings.Join(v.words(ps), " "); said {
	case "united nations", "the united nations":
		next := ps[len(ps)-1].at + 1
		for i := next; capital(i) || connecting[r.word(i)] && capital(i+1); i++ {
			if shared[r.low[i]] {
				return false
			}
		}
		return capital(next) && (capital(next+1) || capital(next+2))
	case "of the secretariat", "of the united nations", "of the united nations secretariat":
		before := ps[0].at - 1
		if shared[r.word(before)] && said == "of the united nations" {
			return false
		}
		return capital(before) || r.word(before) == "charter" && r.toks[before].Key == "Charter"
	}
	return false
}

// shared are what other organizations have too, beside the United Nations:
// without its name, whose it is must be told by something else.
var shared = setOf("envoy representative mission force forces operation mediator coordinator adviser panel observers commander monitors secretariat troops")

// organItself holds where the organ that adopted the resolution is named once
// and "it" the other time: "to submit to it" ↔ "to submit to the Assembly".
func (v *view) organItself(h *viewHunk) bool {
	return slices.ContainsFunc(v.in.ownNames(), func(name string) bool {
		p := slices.Concat(h.old, h.new)[0]
		return between(v.words(h.old), v.words(h.new), "it", name) && v.afterTo(p) && !v.reading(p).otherBody(p.at)
	})
}

// organInFull holds where the organ that adopted both resolutions is named in full or
// in short: "to report to the [Security] Council" in one of the Council.
func (v *view) organInFull(h *viewHunk) bool {
	names := v.in.ownNames()
	ps := slices.Concat(h.old, h.new)
	if names == nil || len(h.old) > 0 && len(h.new) > 0 || !v.oneParagraph(h) {
		return false
	}
	full, short := strings.Fields(names[0]), strings.Fields(names[1])
	r, from, to := v.reading(ps[0]), ps[0].at, ps[len(ps)-1].at+1
	return to-from == len(ps) && slices.Equal(v.words(ps), full[1:len(full)-1]) && r.word(from-1) == "the" && r.word(to) == short[1] && r.named(to)
}

// commissionerInFull holds where the High Commissioner is named with what the office
// is for, or without, in a resolution of the Human Rights Council, whose own office it
// is: "the Office of the High Commissioner [for Human Rights]".
func (v *view) commissionerInFull(h *viewHunk) bool {
	ps := slices.Concat(h.old, h.new)
	if len(h.old) > 0 && len(h.new) > 0 || !v.oneParagraph(h) || !slices.Equal(v.words(ps), []string{"for", "human", "rights"}) || len(v.in.ownNames()) == 0 || v.in.ownNames()[0] != "the human rights council" {
		return false
	}
	r, i := v.reading(ps[0]), ps[0].at
	return r.word(i-1) == "commissioner" && r.word(i-2) == "high"
}

// ownNames returns the names of the organ that adopted both resolutions, the full
// one first; nil for another.
func (in *interpreter) ownNames() []string {
	names := map[string][]string{"A/RES/": {"the general assembly", "the assembly"}, "A/HRC/RES/": {"the human rights council", "the council"},
		"S/RES/": {"the security council", "the council"}, "E/RES/": {"the economic and social council", "the council"}}
	for prefix, list := range names {
		if strings.HasPrefix(in.c.Old.Symbol, prefix) && strings.HasPrefix(in.c.New.Symbol, prefix) {
			return list
		}
	}
	return nil
}

// ownResolution holds where the organ's own name before a resolution that it
// recalls became "its", or the reverse: "Recalling General Assembly resolution
// 70/1" ↔ "Recalling its resolution 70/1" in a resolution of the Assembly.
func (v *view) ownResolution(h *viewHunk) bool {
	names := v.in.ownNames()
	if names == nil || len(h.old) == 0 || len(h.new) == 0 || !between(v.words(h.old), v.words(h.new), "its", strings.TrimPrefix(names[0], "the ")) {
		return false
	}
	for _, ps := range [][]wordAt{h.old, h.new} {
		r := v.reading(ps[0])
		if g := r.governor(ps[0].at); g == nil || g.Start != 0 || r.afterGovernor(ps[0].at) != ps[0].at {
			return false // "its" may be somebody else's
		}
		if w := r.word(ps[len(ps)-1].at + 1); w != "resolution" && w != "resolutions" && w != "decision" && w != "decisions" {
			return false
		}
	}
	return true
}

// bodyAgain holds where a body that the paragraph has named before is named again
// once and "it" the other time, as the one who is helped or told: "the functions
// of the Committee, and to assist it". Nobody else named before may be meant.
func (v *view) bodyAgain(h *viewHunk) bool {
	a, b := h.old, h.new
	if len(a) == 1 {
		a, b = b, a
	}
	if len(b) != 1 || v.word(b[0]) != "it" || len(a) < 2 || v.word(a[0]) != "the" {
		return false
	}
	name := v.words(a[1:])
	r, s := v.reading(a[0]), v.reading(b[0])
	if r.mentionAt(a[1].at, wording.Body) == nil || !helped[r.word(a[0].at-1)] || !helped[s.word(b[0].at-1)] {
		return false
	}
	return r.onlyBodyBefore(a[0].at, name) && s.onlyBodyBefore(b[0].at, name)
}

// helped are the verbs whose object in a request is a body, not a thing.
var helped = setOf("assist help support enable inform advise brief consult")

// onlyBodyBefore reports whether the body of that name, and no other that "it"
// may mean, is named before word i, in a paragraph of common length.
func (r *reading) onlyBodyBefore(i int, name []string) bool {
	const longest = 1000 // words of a paragraph before that are looked at
	if i > longest {
		return false
	}
	found := false
	for k := 0; k < i; k++ {
		m := r.mentionAt(k, wording.Body)
		if m == nil {
			if singleActors[r.low[k]] {
				return false
			}
			continue
		}
		from, to := r.words(m.Start, min(m.End, r.toks[i].Start))
		said := r.low[from:to]
		switch n := len(said) - 1; {
		case slices.ContainsFunc(said, func(w string) bool { return persons[strings.TrimSuffix(w, "'s")] }):
		case len(said) == len(name) && slices.Equal(said[:n], name[:n]) && strings.TrimSuffix(said[n], "'s") == name[n]:
			found = true
		default:
			return false
		}
		k = max(k, to-1)
	}
	return found
}

// singleActors are those who may be "it" without a name of their own.
var singleActors = setOf("government state country party authority organization agency force group team office fund board panel mission secretariat")

// otherBody reports whether a body stands before word i that "it" may mean as
// well as the organ: who holds an office is no "it".
func (r *reading) otherBody(i int) bool {
	for k := range i {
		m := r.mentionAt(k, wording.Body)
		if m == nil {
			continue
		}
		_, to := r.words(m.Start, m.End)
		if to <= i && !slices.ContainsFunc(r.low[k:to], func(w string) bool { return persons[w] }) {
			return true
		}
	}
	return false
}

// afterTo reports whether a word stands after "to".
func (v *view) afterTo(p wordAt) bool { return v.reading(p).word(p.at-1) == "to" }
