package diff

import (
	"slices"
	"strings"

	"resdiff/wording"
)

// agreements are forms of a verb in one tense, which follow their subject.
var agreements = [][2]string{{"is", "are"}, {"was", "were"}, {"has", "have"}}

// agreement holds where a verb took the other number in the same tense, its
// subject the same: "ships and ropes are" → "ships and ropes is".
func (v *view) agreement(h *viewHunk) bool {
	a, b := v.words(h.old), v.words(h.new)
	if len(a) != 1 || len(b) != 1 {
		return false
	}
	for _, f := range agreements {
		if a[0] == f[0] && b[0] == f[1] || a[0] == f[1] && b[0] == f[0] {
			return true
		}
	}
	return false
}

// thoseWho holds where "the" became "those" before a noun and "who", or before
// one that was named before, or where "these" became "those": "paying tribute to
// those sailors who have died", "to make proposals and submit those proposals".
func (v *view) thoseWho(h *viewHunk) bool {
	if between(v.words(h.old), v.words(h.new), "these", "those") {
		return true
	}
	if !between(v.words(h.old), v.words(h.new), "the", "those") {
		return false
	}
	r, at := v.reading(h.new[0]), h.new[0].at
	return strings.HasSuffix(r.word(at+1), "s") && r.word(at+2) == "who" || v.namedBefore(h)
}

// namedBefore holds where "the" became "those" before several that the paragraph
// named before: both say the same ones.
func (v *view) namedBefore(h *viewHunk) bool {
	if len(h.old) != 1 || len(h.new) != 1 || !between(v.words(h.old), v.words(h.new), "the", "those") {
		return false
	}
	r, at := v.reading(h.new[0]), h.new[0].at
	noun := r.word(at + 1)
	return strings.HasSuffix(noun, "s") && r.word(at+2) != "who" && slices.Contains(r.low[:at], noun)
}

// lastDays are the ways to say by when at the latest something is due.
var lastDays = setOf("by no-later-than not-later-than on-or-before by-no-later-than")

// byThen holds where one of them stands for another before a date.
func (v *view) byThen(h *viewHunk) bool {
	if len(h.old) == 0 || len(h.new) == 0 || !lastDays[strings.Join(v.words(h.old), "-")] || !lastDays[strings.Join(v.words(h.new), "-")] {
		return false
	}
	last := h.new[len(h.new)-1]
	return v.reading(last).mentionAt(last.at+1, wording.Date) != nil
}

// between reports whether one phrase became the other, either way.
func between(old, new []string, a, b string) bool {
	const longest = 8 // words of any phrase asked for; a hunk may have thousands
	if len(old) > longest || len(new) > longest {
		return false
	}
	x, y := strings.Join(old, " "), strings.Join(new, " ")
	return x == a && y == b || x == b && y == a
}

// agents are nouns of doing whose doer may stand after "of" or "by" alike; not
// those that may be done to somebody ("the protection of the authorities").
var agents = setOf("refusal failure decision decisions commitment commitments efforts attempts statement statements announcement visit visits readiness willingness " +
	"unwillingness inability offer contribution contributions participation progress achievements")

// byWhom are the ways to say whose doing something is.
var byWhom = setOf("of by made-by undertaken-by")

// doer holds where "of" became "by" or "made by", or the reverse, between a
// noun of doing and the one who does it: "the refusal of the authorities to".
func (v *view) doer(h *viewHunk) bool {
	if len(h.old) == 0 || len(h.new) == 0 {
		return false
	}
	r, p := v.reading(h.new[0]), h.new[0]
	next := h.new[len(h.new)-1].at + 1
	if r.word(next) == "the" {
		next++
	}
	if r.mentionAt(next, wording.Instrument) != nil {
		return false // "the commitments of the Compact"
	}
	a, b, noun := strings.Join(v.words(h.old), "-"), strings.Join(v.words(h.new), "-"), r.word(p.at-1)
	if v.changed(wordAt{false, p.para, p.at - 1}) {
		return false
	}
	thanked := noun == "support" || noun == "assistance" || noun == "hospitality"
	if thanked && (a == "provided-by" && b == "of" || a == "of" && b == "provided-by") {
		return r.word(p.at-2) == "the" && r.word(p.at-3) == "for" && v.governed(r, p.at, []string{"express appreciation", "thank", "commend", "welcome", "express gratitude"})
	}
	return byWhom[a] && byWhom[b] && agents[noun] || done[a] && done[b] && works[noun] && r.mentionAt(next, wording.Actor, wording.Body) != nil
}

// works are nouns of what is done, after which "of" before one who acts tells the
// doer as "undertaken by" does.
var (
	works = setOf("work activities activity actions endeavours initiatives operations tasks")
	done  = setOf("of by undertaken-by carried-out-by conducted-by done-by performed-by implemented-by")
)

// feelings are words after which "at", "about", "by" and "over" say the same.
var (
	feelings     = setOf("concern concerned alarm alarmed dismay dismayed disturbed shocked appalled outrage outraged")
	aboutAnother = setOf("at about by over")
)

// concernAt holds where one such preposition stands for another.
func (v *view) concernAt(h *viewHunk) bool {
	a, b := v.words(h.old), v.words(h.new)
	return len(a) == 1 && len(b) == 1 && aboutAnother[a[0]] && aboutAnother[b[0]] && feelings[v.reading(h.new[0]).word(h.new[0].at-1)]
}

// nominal holds where a verb became its noun, or the reverse: "to eliminate" ↔
// "for the elimination of", "promoting" ↔ "the promotion of".
func (v *view) nominal(h *viewHunk) bool {
	a, b := v.words(h.old), v.words(h.new)
	for _, ps := range [][]wordAt{h.old, h.new} {
		if len(ps) == 1 && actors[v.reading(ps[0]).word(ps[0].at+1)] {
			return false // "developing countries" are no development of countries
		}
	}
	return nounOf(a, b) || nounOf(b, a)
}

// actors are those who may do what a participle before them says.
var actors = setOf("countries country states state parties party partners agencies agency powers organizations entities members nations communities governments groups persons people institutions bodies companies donors forces")

func nounOf(verb, noun []string) bool {
	n := len(noun)
	if n < 2 || noun[n-1] != "of" {
		return false
	}
	head := noun[n-2]
	before := strings.Join(noun[:n-2], " ")
	switch {
	case len(verb) == 2 && verb[0] == "to" && before == "for the":
		return formsNoun(verb[1], head)
	case len(verb) == 1 && strings.HasSuffix(verb[0], "ing") && (before == "the" || before == ""):
		stem := strings.TrimSuffix(verb[0], "ing")
		return formsNoun(stem, head) || formsNoun(stem+"e", head)
	}
	return false
}

// formsNoun reports whether a noun is that of a verb by one of the usual
// endings: eliminate, elimination; develop, development; implement,
// implementation.
func formsNoun(verb, noun string) bool {
	const least = 4 // letters of a verb that tell it
	if len(verb) < least || wording.Heads(noun) {
		return false // "government" is no more the act of governing
	}
	if stem, ok := strings.CutSuffix(verb, "ish"); ok && noun == stem+"ition" {
		return true // abolish, abolition
	}
	for _, ending := range []string{"ment", "ion", "ation"} {
		if noun == verb+ending || noun == strings.TrimSuffix(verb, "e")+ending {
			return true
		}
	}
	for _, e := range [...][2]string{{"y", "ication"}, {"d", "sion"}, {"de", "sion"}, {"uce", "uction"}, {"mit", "mission"}, {"ribe", "ription"}, {"ume", "umption"}, {"ize", "ition"}} {
		if stem, ok := strings.CutSuffix(verb, e[0]); ok && noun == stem+e[1] {
			return true
		}
	}
	return false
}

// modifiedUntil reports whether the member of a coordination that begins at word i is
// told more closely by what follows, which may be of the members before it too.
func (r *reading) modifiedUntil(i int) bool {
	const reach = 8 // words of the member
	for k := i + 1; k < len(r.low) && k < i+reach && !r.clauseEnds(k); k++ {
		switch r.low[k] {
		case ",":
			return r.word(k+1) == "with" || r.word(k+1) == "subject" || r.word(k+1) == "under" || conditions[r.word(k+1)]
		case "and", "or":
			return false
		}
		if w := r.low[k]; r.modified(k) && w != "of" || len(w) > 4 && strings.HasSuffix(w, "ed") {
			return true
		}
	}
	return false
}

// repeatable are the words that may be said once for all members of a
// coordination or before each: "to the Council and [to] the Assembly". "Of" is
// none of them: what it belongs to may be another word then.
var repeatable = setOf("to by for in with on at from through")

// repeated holds where such a word came or went after "and" or "or", and
// stands unchanged before the first member.
func (v *view) repeated(h *viewHunk) bool {
	ps := slices.Concat(h.old, h.new)
	if len(ps) != 1 || !repeatable[v.word(ps[0])] {
		return false
	}
	p := ps[0]
	r, w := v.reading(p), v.word(p)
	if before := r.word(p.at - 1); before != "and" && before != "or" {
		return false
	}
	// Only what the word itself governs may be joined: of "the sale of arms and
	// [from] training", and of "women and [on] children" after "the rights of", the
	// second member may belong to the word between.
	reach := 12 // words of the first member
	gerund := func(k int) bool { return w == "by" && len(r.word(k)) > 4 && strings.HasSuffix(r.word(k), "ing") }
	if gerund(p.at + 1) {
		reach = 30 // "by encouraging contact and giving aid to schools, and [by] refraining from threats"
	}
	found := -1
	for k := p.at - 2; k >= 0 && k >= p.at-reach && !r.clauseEnds(k); k-- {
		if r.low[k] == w && (!gerund(p.at+1) || gerund(k+1)) {
			found = k
			break
		}
		if !gerund(p.at+1) && (parting[r.low[k]] || r.low[k] == "of") && !r.oneName(k-1, k+1) {
			break
		}
	}
	if found < 0 || v.changed(wordAt{p.old, p.para, found}) {
		return false
	}
	if !gerund(p.at+1) && r.modifiedUntil(p.at+1) {
		return false // "for food and [for] equipment approved by the Committee"
	}
	// "to promote trade and to the Council" repeats nothing.
	return w != "to" || r.infinitive(min(found+1, len(r.low)-1)) == r.infinitive(min(p.at+1, len(r.low)-1))
}

// oneName reports whether two words are of the same name that says what it names,
// which is not the title of somebody ("the Chair of the Committee"), nor two lands
// that nobody knows ("Kelmia and Ostrava").
func (r *reading) oneName(i, k int) bool {
	m := r.mentionAt(i, wording.Body, wording.Instrument, wording.Event)
	if m == nil || m != r.mentionAt(k, wording.Body, wording.Instrument, wording.Event) {
		return false
	}
	from, to := r.words(m.Start, m.End)
	return slices.ContainsFunc(r.low[from:to], wording.Heads) && !slices.ContainsFunc(r.low[from:to], func(w string) bool { return persons[w] })
}

// gerundOrInfinitive holds where a verb after "continue" or "begin" took the other
// of its two forms: "continue to engage" ↔ "continue engaging".
func (v *view) gerundOrInfinitive(h *viewHunk) bool {
	a, b := v.words(h.old), v.words(h.new)
	if len(a) == 1 {
		a, b = b, a
	}
	if len(a) != 2 || len(b) != 1 || a[0] != "to" || len(h.old) == 0 {
		return false
	}
	switch v.reading(h.new[0]).word(h.new[0].at - 1) {
	case "continue", "begin", "start":
	default:
		return false
	}
	stem, ok := strings.CutSuffix(b[0], "ing")
	return ok && (stem == a[1] || stem+"e" == a[1] || a[1] != "" && stem == a[1]+a[1][len(a[1])-1:])
}

// excuseForm accounts for an opening verb that only took the form of the part
// it moved to: "Expresses" → "Expressing". The move is a reason by itself.
func (v *view) excuseForm() {
	if len(v.ch.Old) == 0 || len(v.ch.New) == 0 {
		return
	}
	a, b := &v.in.old[v.ch.Old[0]], &v.in.new[v.ch.New[0]]
	if len(a.verbs) == 0 || len(b.verbs) == 0 || a.verbs[0].Start != 0 || b.verbs[0].Start != 0 {
		return
	}
	if x, y := a.verbs[0], b.verbs[0]; x.Key() != y.Key() || x.Form == y.Form || again(x) != again(y) {
		return
	}
	e := excuse{Editorial, "", "the form of the verb follows the part of the text"}
	_, to := a.words(a.verbs[0].Start, a.verbs[0].End)
	for i := range to {
		v.excuse(wordAt{true, v.ch.Old[0], i}, e)
	}
	_, to = b.words(b.verbs[0].Start, b.verbs[0].End)
	for i := range to {
		v.excuse(wordAt{false, v.ch.New[0], i}, e)
	}
}
