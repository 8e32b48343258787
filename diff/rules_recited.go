package diff

import (
	"slices"
	"strings"

	"resdiff/resolution"
	"resdiff/wording"
)

// recited holds for every hunk of a change where instruments or bodies that are
// only recalled or spoken of are named in another order, and nothing else came
// or went: "Recalling the Convention on Bridges and the Convention on Ferries".
// Each name counts as one word, so that it does not matter how a name is put
// together or what two names have in common.
func (v *view) recited(*viewHunk) bool {
	if v.sameRecital == nil {
		same := len(v.ch.Old) == 1 && len(v.ch.New) == 1 && v.namesChanged() && v.namesRecited()
		v.sameRecital = &same
	}
	return *v.sameRecital
}

// namesChanged reports whether a name has a changed word on either side: without
// any, none went elsewhere.
func (v *view) namesChanged() bool {
	var old, new bool
	for _, p := range v.changedWords() {
		if v.reading(p).mentionAt(p.at, wording.Instrument, wording.Body) != nil {
			old, new = old || p.old, new || !p.old
		}
	}
	return old && new
}

// atom is a word, or a name in its normal form, and where it begins.
type atom struct {
	text string
	name wording.Kind
	at   int
}

// named reports whether an atom is a name.
func (a atom) named() bool { return strings.HasPrefix(a.text, "\x00") }

// atoms returns a paragraph as words and names, without the words that a rule
// accounts for.
func (v *view) atoms(old bool) (*reading, []atom) {
	n := v.ch.New[0]
	side := v.in.new
	if old {
		n, side = v.ch.Old[0], v.in.old
	}
	r := &side[n]
	var out []atom
	for i := 0; i < len(r.low); i++ {
		if m := r.mentionAt(i, wording.Instrument, wording.Body); m != nil {
			from, to := r.words(m.Start, m.End)
			if from == i {
				out = append(out, atom{"\x00" + m.Key, m.Kind, i})
				i = to - 1
				continue
			}
		}
		if _, ok := v.excused[wordAt{old, n, i}]; !ok {
			out = append(out, atom{text: r.low[i], at: i})
		}
	}
	return r, out
}

func (v *view) namesRecited() bool {
	a, x := v.atoms(true)
	b, y := v.atoms(false)
	from := 0
	for from < len(x) && from < len(y) && x[from].text == y[from].text {
		from++
	}
	end := 0
	for end < len(x)-from && end < len(y)-from && x[len(x)-1-end].text == y[len(y)-1-end].text {
		end++
	}
	one, other := namesOf(x[from:len(x)-end]), namesOf(y[from:len(y)-end])
	const least = 2 // names that changed places
	if len(one) < least || !slices.Equal(one, other) || from == 0 {
		return false
	}
	return a.recites(x, from, len(x)-end) && b.recites(y, from, len(y)-end) && !v.moving(a, x[from].at) && !v.moving(b, y[from].at)
}

// namesOf returns the names among atoms, sorted; nil where there is anything
// else than what joins them.
func namesOf(list []atom) []string {
	var out []string
	for _, a := range list {
		switch {
		case a.named():
			out = append(out, a.text)
		case a.text != "," && a.text != "and" && a.text != "the":
			return nil
		}
	}
	slices.Sort(out)
	return out
}

// moving reports whether the clause of word i asks, settles or complains of
// something: who is named first there may lead. What a preamble reaffirms is
// only recalled.
func (v *view) moving(r *reading, i int) bool {
	return v.directive(r, i) || r.kind != resolution.Preambular && v.governed(r, i, asking) || v.governed(r, i, settling) || v.judging(r, i) || r.complaining(i)
}

// recites reports whether the names from atom i to atom j are members of one
// list and stand for themselves: each has a name of its own, not "the
// Convention" or "its Protocol", all are of one sort, and no word before or after
// them is of one alone.
func (r *reading) recites(list []atom, i, j int) bool {
	for _, w := range r.low {
		if pointing[w] {
			return false
		}
	}
	for _, a := range list[i:j] {
		if a.named() && (a.name != firstName(list[i:j]) || !standsAlone(a.text[1:])) {
			return false
		}
	}
	for i > 0 && list[i-1].text == "the" {
		i--
	}
	before := func(n int) string {
		if i-n < 0 {
			return ""
		}
		return list[i-n].text
	}
	switch before(1) {
	case "of":
		if !sharedBy[before(2)] {
			return false
		}
	case "between", "from", "than", "against", "for", "over":
		return false
	}
	after := func(n int) string {
		if j+n >= len(list) {
			return ""
		}
		return list[j+n].text
	}
	n := 0
	if after(n) == "," {
		n++
	}
	if after(n) == "and" || after(n) == "as" && after(n+1) == "well" {
		for after(n) == "and" || after(n) == "as" || after(n) == "well" || after(n) == "the" {
			n++
		}
		return after(n) == "other" || after(n) == "all" || strings.HasPrefix(after(n), "\x00")
	}
	if after(n) == "the" {
		n++
	}
	switch w := after(n); w {
	case "", ".", ";":
		return true
	case "in":
		return firstName(list[i:j]) == wording.Body && n == 0 // what they do, not which they are
	default:
		return strings.HasPrefix(w, "\x00") && n > 0
	}
}

// firstName returns the kind of the first name among atoms.
func firstName(list []atom) wording.Kind {
	for _, a := range list {
		if a.named() {
			return a.name
		}
	}
	return wording.Verb
}

// pointing are words that point at something named before, or tell things by
// their order.
var pointing = setOf("thereto therein thereof thereunder latter former respectively respective first second first-mentioned last-mentioned")

// sharedBy are nouns of what several have or do each for themselves: "the work
// of the Board and the Forum", where "the report of" may be of the first alone.
var sharedBy = setOf("work works effort efforts role roles contribution contributions activities support cooperation importance initiatives principles provisions objectives")

// standsAlone reports whether a name says by itself which instrument or body it
// is: "the Convention", "the Optional Protocol" are understood from what was
// named before.
func standsAlone(key string) bool {
	words := strings.Fields(key)
	if slices.ContainsFunc(words, func(w string) bool { return strings.HasPrefix(w, "protocol") }) {
		return slices.Contains(words, "to") || slices.Contains(words, "on") || slices.Contains(words, "against") || slices.Contains(words, "for")
	}
	const least = 2
	return len(words) >= least
}
