package diff

import (
	"slices"
	"strings"

	"resdiff/wording"
)

// nameEvidence counts in how many paragraphs of each side a name stands in full.
type nameEvidence struct{ old, new map[string]int }

func gatherNames(old, new []reading) nameEvidence {
	count := func(side []reading) map[string]int {
		m := map[string]int{}
		for _, r := range side {
			for _, f := range r.found {
				if isName(f.Kind) {
					m[f.Key]++
				}
			}
		}
		return m
	}
	return nameEvidence{count(old), count(new)}
}

// others reports whether the short form may be of another name than the full
// one: with the Convention on one matter and the Convention against another, "the
// Convention" may be either. A name that the documents speak of all the time is
// what they mean, though another like it is mentioned.
func (n nameEvidence) others(short, full string) bool {
	const much = 3 // times as many paragraphs
	own, most := n.old[full]+n.new[full], 0
	for _, side := range []map[string]int{n.old, n.new} {
		for name := range side {
			rest, ok := strings.CutPrefix(name, short+" ")
			if ok && name != full && completing[strings.Fields(rest)[0]] && !strings.HasPrefix(full, name+" ") && !strings.HasPrefix(name, full+" ") {
				most = max(most, n.old[name]+n.new[name])
			}
		}
	}
	return most > 0 && own < much*most
}

// misprint reports whether one name is another misprinted: the words of substance
// are the same in the same order, one document alone has the wrong one, and both
// have the right one, which is the usual one.
func (n nameEvidence) misprint(wrong, right *wording.Mention) bool {
	const (
		least = 4 // words of substance, which make it unlikely that there are two such names
		much  = 3 // times as many paragraphs have the right one
	)
	a, b := substance(strings.Fields(wrong.Key)), substance(strings.Fields(right.Key))
	if wrong.Kind != wording.Body || right.Kind != wording.Body || len(a) < least || !slices.Equal(a, b) {
		return false
	}
	bad, good := n.old[wrong.Key]+n.new[wrong.Key], n.old[right.Key]+n.new[right.Key]
	return min(n.old[wrong.Key], n.new[wrong.Key]) == 0 && min(n.old[right.Key], n.new[right.Key]) > 0 && good >= much*bad
}

func isName(k wording.Kind) bool {
	return k == wording.Body || k == wording.Instrument || k == wording.Event
}

// excuseNames accounts for another form of the same name: fuller, shorter, its
// acronym, or the same words put right.
func (v *view) excuseNames() {
	var old, new []placed
	for _, k := range []wording.Kind{wording.Body, wording.Instrument, wording.Event, wording.Place} {
		old = append(old, v.changedMentions(k, true)...)
		new = append(new, v.changedMentions(k, false)...)
	}
	for _, o := range old {
		for _, n := range new {
			if o.from > n.to || n.from > o.to {
				continue
			}
			a, b := v.printed(o), v.printed(n)
			if o.m.Key != n.m.Key && (len(a) == 1 && !v.in.tells(a[0], b) || len(b) == 1 && !v.in.tells(b[0], a)) {
				continue
			}
			rule := sameName(a, b, o.m.Key, n.m.Key)
			if rule == "" && (v.in.names.misprint(o.m, n.m) || v.in.names.misprint(n.m, o.m)) {
				rule = "same name"
			}
			if rule != "" {
				e := excuse{Editorial, rule, "another form of the same name"}
				v.excuseMention(o.m, o.ref, e)
				v.excuseMention(n.m, n.ref, e)
			}
		}
	}
	for _, n := range new {
		v.excuseCompletion(n, "fuller name")
	}
	for _, o := range old {
		v.excuseCompletion(o, "shorter name")
	}
}

// printed returns the words of a mention as printed.
func (v *view) printed(p placed) []string {
	r := v.reading(p.ref)
	from, to := r.words(p.m.Start, p.m.End)
	out := make([]string, 0, to-from)
	for _, t := range r.toks[from:to] {
		out = append(out, t.Key)
	}
	return out
}

// sameName returns the rule by which two printed names name the same, "" if
// none does: a known acronym or short form, the initials, or the same words of
// substance in the same order ("the Secretary-General's Envoy", "the Envoy of
// the Secretary-General").
func sameName(old, new []string, oldKey, newKey string) string {
	switch {
	case oldKey == newKey:
		return sized(old, new)
	case len(old) == 1 && initials(new) == old[0] || len(new) == 1 && initials(old) == new[0]:
		return sized(old, new)
	}
	if slices.ContainsFunc(slices.Concat(old, new), func(w string) bool { return parting[strings.ToLower(w)] }) {
		return "" // "attacks by the one against the other" is no name
	}
	if slices.Contains(old, "and") && !slices.ContainsFunc(slices.Concat(old, new), func(w string) bool { return strings.HasSuffix(w, "'s") }) {
		return "" // two names, each with what is its own
	}
	a, b := substance(old), substance(new)
	slices.Sort(a)
	slices.Sort(b)
	if len(a) > 1 && slices.Equal(a, b) {
		return "same name"
	}
	return ""
}

func sized(old, new []string) string {
	switch {
	case len(old) < len(new):
		return "fuller name"
	case len(old) > len(new):
		return "shorter name"
	}
	return "same name"
}

// initials returns the initials of the capitalised words of a name.
func initials(name []string) string {
	var b strings.Builder
	for _, w := range name {
		if w != "" && w[0] >= 'A' && w[0] <= 'Z' {
			b.WriteByte(w[0])
		}
	}
	if b.Len() < 2 {
		return "?"
	}
	return b.String()
}

// substance returns the words of a name but its connectors, in lower case,
// without the possessive.
func substance(name []string) []string {
	var out []string
	for _, w := range name {
		w = strings.TrimSuffix(strings.ToLower(w), "'s")
		if wordy(w) && !connecting[w] {
			out = append(out, w)
		}
	}
	return out
}

// completing are the words by which a short name goes on to the full one; "and" goes
// on to somebody else.
var completing = setOf("of on for against")

var connecting = setOf("of the on for and to in")

// excuseCompletion accounts for words that complete a name which stood there
// in short ("the Commission" → "the Commission on Narcotic Drugs"), where the
// full name stands elsewhere in the other document too.
func (v *view) excuseCompletion(p placed, rule string) {
	r := v.reading(p.ref)
	from, to := r.words(p.m.Start, p.m.End)
	cut := from
	for cut < to && !v.changed(wordAt{p.ref.old, p.ref.para, cut}) {
		cut++
	}
	if cut == from || cut == to {
		return
	}
	for i := cut; i < to; i++ {
		if !v.changed(wordAt{p.ref.old, p.ref.para, i}) {
			return
		}
	}
	other := v.in.names.old
	if p.ref.old {
		other = v.in.names.new
	}
	short := strings.Join(r.low[from:cut], " ")
	if other[p.m.Key] == 0 && wording.FullName(short) != p.m.Key {
		return
	}
	// The short form must be how such a body is called for short: its name up
	// to the word that says what it is for.
	if !completing[r.low[cut]] && wording.FullName(short) != p.m.Key {
		return
	}
	if v.in.names.others(short, p.m.Key) {
		return
	}
	e := excuse{Editorial, rule, "another form of the same name"}
	for i := cut; i < to; i++ {
		v.excuse(wordAt{p.ref.old, p.ref.para, i}, e)
	}
}

// changed reports whether a word is one of the changed words.
func (v *view) changed(p wordAt) bool {
	if v.changedSet == nil {
		set := newWordTable[bool](v.in, v.ch)
		for _, h := range v.hunks {
			for _, q := range h.old {
				set.set(q, true)
			}
			for _, q := range h.new {
				set.set(q, true)
			}
		}
		v.changedSet = &set
	}
	return v.changedSet.of(p)
}
