package diff

import (
	"slices"
	"strings"

	"resdiff/wording"
)

// acronymOnly holds where a name stands for its acronym or the acronym for the
// name, whatever the body: "the Economic Community of Central African States"
// ↔ "ECCAS". The acronym in brackets after the name goes with it.
func (v *view) acronymOnly(h *viewHunk) bool {
	if !v.oneParagraph(h) {
		return false
	}
	a, b := v.nameWords(h.old), v.nameWords(h.new)
	switch {
	case len(a) == 1 && len(b) > 1:
		return spells(b, a[0]) && v.in.tells(a[0], b)
	case len(b) == 1 && len(a) > 1:
		return spells(a, b[0]) && v.in.tells(b[0], a)
	case len(a) == 0 && len(b) == 1:
		return v.bracketed(h.new)
	case len(b) == 0 && len(a) == 1:
		return v.bracketed(h.old)
	}
	return false
}

// tells reports whether an acronym tells one name from all others: it is long
// enough, or one of the documents gives it in brackets after the name. "ADB" is
// the bank of Africa and that of Asia.
func (in *interpreter) tells(acronym string, name []string) bool {
	const least = 4 // letters
	if len(acronym) >= least {
		return true
	}
	introduced := strings.Join(name, " ") + " (" + acronym + ")"
	given := func(r reading) bool { return strings.Contains(r.text, introduced) }
	return slices.ContainsFunc(in.old, given) || slices.ContainsFunc(in.new, given)
}

// nameWords returns the words at the places as printed, articles and marks
// left out, and a last word in brackets that is the acronym of those before it.
func (v *view) nameWords(ps []wordAt) []string {
	var out []string
	for _, p := range ps {
		if w := v.reading(p).toks[p.at].Key; w != "the" && wordy(w) {
			out = append(out, w)
		}
	}
	if n := len(out) - 1; n > 1 && spells(out[:n], out[n]) && v.word(ps[len(ps)-1]) == ")" {
		out = out[:n]
	}
	return out
}

// spells reports whether an acronym, of three letters or more, is made of the
// initials of the capitalised words of a name that has only connectors beside.
func spells(name []string, acronym string) bool {
	const least = 3
	if len(acronym) < least || strings.Trim(acronym, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") != "" {
		return false
	}
	for _, w := range name {
		if (w[0] < 'A' || w[0] > 'Z') && !connecting[w] {
			return false
		}
	}
	return initials(name) == acronym || madeOf(name, acronym)
}

// madeOf reports whether an acronym takes the initials of all capitalised words of
// a name in order, and of some that join them: "UNCTAD", with the "and".
func madeOf(name []string, acronym string) bool {
	if len(name) == 0 {
		return acronym == ""
	}
	w := name[0]
	takes := acronym != "" && strings.EqualFold(w[:1], acronym[:1]) && madeOf(name[1:], acronym[1:])
	return takes || connecting[w] && madeOf(name[1:], acronym)
}

// bracketed reports whether the places are an acronym in brackets, "(ECCAS)",
// after the name that it is made of.
func (v *view) bracketed(ps []wordAt) bool {
	if len(ps) != 3 || v.word(ps[0]) != "(" || v.word(ps[2]) != ")" {
		return false
	}
	r := v.reading(ps[1])
	acronym := r.toks[ps[1].at].Key
	const longest = 14 // words of a name
	var name []string
	for k := ps[0].at - 1; k >= 0 && len(name) < longest; k-- {
		w := r.toks[k].Key
		if !wordy(w) || w[0] >= 'a' && w[0] <= 'z' && !connecting[w] {
			break
		}
		name = append([]string{w}, name...)
		if w[0] >= 'A' && w[0] <= 'Z' && spells(name, acronym) {
			return true
		}
	}
	return false
}

// fullTitle holds where the name of a body that is specific already, of three
// capitalised words or more, is completed by what it is on: "the Working Group
// on Harbour Dues {+on Matters of Public Interest+}". Words that name another
// body, instrument, country or time are no such completion.
func (v *view) fullTitle(h *viewHunk) bool {
	ps := h.new
	if len(h.old) > 0 {
		ps = h.old
	}
	if len(h.old) > 0 && len(h.new) > 0 || len(ps) < 3 || v.word(ps[0]) != "on" && v.word(ps[0]) != "for" || !v.oneParagraph(h) {
		return false
	}
	r := v.reading(ps[0])
	if !v.governed(r, ps[0].at, []string{"recall", "note"}) {
		return false // whoever is asked or welcomed is not told by a title like it
	}
	capitals := 0
	for i, p := range ps {
		w := r.toks[p.at].Key
		switch {
		case i > 0 && p.at != ps[i-1].at+1:
			return false
		case w[0] >= 'A' && w[0] <= 'Z':
			if wording.Heads(r.low[p.at]) || r.mentionAt(p.at, wording.Place, wording.Date, wording.Actor) != nil {
				return false
			}
			capitals++
		case !connecting[w]:
			return false
		}
	}
	const specific = 3 // capitalised words of a name that tells one body from all others
	before := 0
	for k := ps[0].at - 1; k >= 0; k-- {
		w := r.toks[k].Key
		if w[0] >= 'A' && w[0] <= 'Z' {
			if r.mentionAt(k, wording.Body) == nil || persons[r.low[k]] {
				return false // of representatives and envoys there are many
			}
			before++
		} else if !connecting[w] || w == "the" && before > 0 && !connecting[r.word(k-1)] {
			break
		}
	}
	last := ps[0].at - 1
	if before == specific && r.word(last) == "office" {
		return false // there are many United Nations Offices
	}
	return capitals >= 2 && before >= specific && last >= 0 && !connecting[r.low[last]] && !slices.Contains(v.words(ps), "and")
}
