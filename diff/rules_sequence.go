package diff

import (
	"strings"

	"resdiff/resolution"
	"resdiff/wording"
)

// sequenceOf returns, for each paragraph, the adverb that the run of equal
// verbs before it gives its opening verb: plain, "also", "further", and again
// plain.
func sequenceOf(side []reading) []string {
	out := make([]string, len(side))
	verb, kind, run := "", resolution.Heading, 0
	for i := range side {
		r := &side[i]
		if r.kind == resolution.Heading || r.label.Sub != "" {
			continue // the run goes on over headings and sub-paragraphs
		}
		if len(r.verbs) == 0 || r.verbs[0].Start != 0 {
			verb, run = "", 0
			continue
		}
		v := strings.Fields(r.verbs[0].Verbs[0])[0]
		if v == verb && r.kind == kind {
			run++
		} else {
			verb, kind, run = v, r.kind, 0
		}
		out[i] = [...]string{"", "also", "further"}[run%3]
	}
	return out
}

// excuseSequence accounts for the sequence adverb of the opening verb, and of
// verbs within the paragraph.
func (v *view) excuseSequence() {
	for _, p := range v.changedWords() {
		r := v.reading(p)
		if w := r.low[p.at]; w != "also" && w != "further" {
			continue
		}
		if k := r.verbAt[p.at]; k > 0 {
			verb := r.verbs[k-1]
			from, to := r.words(verb.SequenceStart, verb.SequenceEnd)
			if verb.Sequence == "" || p.at < from || p.at >= to {
				continue
			}
			e := excuse{Sequence, "", "only the order word of the verb changed"}
			if verb.Start == 0 && v.regenerated() {
				e.rule = "sequence"
			}
			v.excuse(p, e)
		}
	}
	v.excuseCapital()
}

// regenerated reports whether the run of verbs gives the first new paragraph
// the sequence adverb that it has.
func (v *view) regenerated() bool {
	if len(v.ch.New) == 0 {
		return false
	}
	n := v.ch.New[0]
	r := &v.in.new[n]
	return len(r.verbs) > 0 && r.verbs[0].Start == 0 && r.verbs[0].Sequence == v.in.sequence[n]
}

// excuseCapital accounts for the opening verb itself where only its capital
// changed with the adverb before it: "Stresses" → "Also stresses".
func (v *view) excuseCapital() {
	if len(v.ch.Old) == 0 || len(v.ch.New) == 0 {
		return
	}
	a, b := &v.in.old[v.ch.Old[0]], &v.in.new[v.ch.New[0]]
	if len(a.verbs) == 0 || len(b.verbs) == 0 || a.verbs[0].Start != 0 || b.verbs[0].Start != 0 || a.verbs[0].Key() != b.verbs[0].Key() || a.verbs[0].Form != b.verbs[0].Form || again(a.verbs[0]) != again(b.verbs[0]) {
		return
	}
	rule, why := "", "only the order word of the verb changed"
	if v.regenerated() {
		rule = "sequence"
	}
	if a.verbs[0].Sequence == b.verbs[0].Sequence {
		why = "" // the same verb, within words that changed
	}
	for _, s := range []struct {
		r   *reading
		old bool
		n   int
	}{{a, true, v.ch.Old[0]}, {b, false, v.ch.New[0]}} {
		from, to := s.r.words(s.r.verbs[0].Start, s.r.verbs[0].End)
		for i := from; i < to; i++ {
			v.excuse(wordAt{s.old, s.n, i}, excuse{Sequence, rule, why})
		}
	}
}

// again reports whether a verb is said once more, which is emphasis, not order.
func again(p wording.Phrase) bool { return strings.HasSuffix(p.Sequence, "again") }

// excuseCrossReferences accounts for references to paragraphs of the same
// resolution that follow the alignment.
func (v *view) excuseCrossReferences() {
	for _, p := range v.pairs {
		if p.old == nil || p.new == nil || p.old.Kind != wording.CrossRef {
			continue
		}
		if !v.in.renumbered(p.old.Key, p.new.Key) {
			continue
		}
		e := excuse{CrossRef, "renumbered", "a reference follows the renumbering"}
		v.excuseMention(p.old, p.oldRef, e)
		v.excuseMention(p.new, p.newRef, e)
	}
}

// renumbered reports whether the paragraphs that the old reference names became
// those that the new one names.
func (in *interpreter) renumbered(old, new string) bool {
	a, b := paragraphNumbers(old), paragraphNumbers(new)
	if len(a) == 0 || len(a) != len(b) || joinedBy(old) != joinedBy(new) {
		return false
	}
	for i := range a {
		if !in.became(a[i], b[i]) {
			return false
		}
	}
	return true
}

// joinedBy returns the words that join the numbers of a reference: one or the
// other is not both, and what lies between two is more than the two.
func joinedBy(key string) string {
	out := ""
	for w := range strings.FieldsSeq(key) {
		switch w {
		case "or", "to":
			out += w + " "
		case "-", "–":
			out += "to "
		case "and", ",":
			out += "and "
		}
	}
	return strings.ReplaceAll(out, "and and ", "and ")
}

// became reports whether old operative paragraph a matches new one b.
func (in *interpreter) became(a, b string) bool {
	for _, m := range in.c.Alignment.Matches {
		for _, i := range m.Old {
			for _, j := range m.New {
				if in.c.Old.Paragraphs[i].Label.String() == "OP"+a && in.c.New.Paragraphs[j].Label.String() == "OP"+b {
					return true
				}
			}
		}
	}
	return false
}

// paragraphNumbers returns the numbers in a reference's normal form
// ("paragraph 4 and 6 a" → "4", "6(a)").
func paragraphNumbers(key string) []string {
	var out []string
	for _, w := range strings.Fields(key)[1:] {
		switch {
		case w[0] >= '0' && w[0] <= '9':
			out = append(out, w)
		case w == "and" || w == "or" || w == "to":
		case len(out) > 0:
			out[len(out)-1] += "(" + w + ")"
		}
	}
	return out
}
