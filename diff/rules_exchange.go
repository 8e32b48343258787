package diff

import "slices"

// excusePhrases accounts for phrases that say the same although words they share
// part the change in two: "[with a view] to [strengthening]" ↔ "[in order] to
// [strengthen]". What the rules for a single hunk know of is left to them.
func (v *view) excusePhrases() {
	if !v.in.english {
		return
	}
	for i := range v.hunks {
		const most, between = 3, 4 // hunks of one phrase, and equal words between two of them
		for j := i; j < len(v.hunks) && j < i+most; j++ {
			if j > i && v.hunks[j].equals-v.hunks[j-1].equals > between {
				break
			}
			if len(v.unexcused(v.hunks[j].old))+len(v.unexcused(v.hunks[j].new)) == 0 || i == j && v.restPhrase(i) {
				break
			}
			if v.samePhrase(i, j) {
				e := excuse{Editorial, "spelling", samePhraseSaid}
				for _, h := range v.hunks[i : j+1] {
					for _, p := range append(h.old, h.new...) {
						v.excuse(p, e)
					}
				}
				break
			}
		}
	}
}

// samePhrase reports whether the two sides say the same from one hunk to another.
func (v *view) samePhrase(i, j int) bool {
	const longest = 12 // words of a phrase with what it governs
	x, ok := v.exchange(i, j)
	if !ok || x.old.to-x.old.from > longest || x.new.to-x.new.from > longest {
		return false
	}
	whole := v.joined(i, j)
	if !v.oneParagraph(&whole) || !v.sameMarks(&whole) {
		return false
	}
	for k := i; k <= j; k++ {
		h := &v.hunks[k]
		if v.smallTold(h) || !slices.ContainsFunc(append(v.words(h.old), v.words(h.new)...), wordy) {
			return false
		}
	}
	if j > i && v.sameCanonical(&whole) {
		return true
	}
	if v.alike(x) || v.alike(x.trimmed()) || x.ofQuality() || x.hyphens() {
		return true
	}
	return i == j && !v.numberTold(&whole) && !v.instrumentsCounted(&whole) && !articleSwap(v.words(whole.old), v.words(whole.new)) && v.twoPhrases(x)
}

// alike reports whether the two sides of an exchange are one phrase that says the
// same.
func (v *view) alike(x exchange) bool {
	return v.phrases(x) || x.sameAct() || x.relative() || x.subject()
}

// twoPhrases reports whether the two sides are two such phrases one after the
// other: "take part in the mobilization of" ↔ "participate in mobilizing".
func (v *view) twoPhrases(x exchange) bool {
	const longest = 9 // words of both phrases
	n, m := x.old.to-x.old.from, x.new.to-x.new.from
	if n > longest || m > longest {
		return false
	}
	same := func(x exchange) bool {
		a, b := x.old.words(), x.new.words()
		if len(a) == 0 || len(b) == 0 {
			return false
		}
		c, d := canonical(a), canonical(b)
		return len(c) > 0 && slices.Equal(c, d) || v.alike(x)
	}
	for k := 1; k < n; k++ {
		for l := 1; l < m; l++ {
			first, second := x, x
			first.old.to, first.new.to, first.after = x.old.from+k, x.new.from+l, 0
			second.old.from, second.new.from, second.before = x.old.from+k, x.new.from+l, 0
			if same(first) && same(second) {
				return true
			}
		}
	}
	return false
}

// restPhrase accounts for what other rules left of a hunk, if on both sides it is
// one phrase that says the same: "convened in October 2024" ↔ "held in May 2025".
func (v *view) restPhrase(i int) bool {
	h := &v.hunks[i]
	rest := viewHunk{edits: h.edits, old: v.unexcused(h.old), new: v.unexcused(h.new), equals: h.equals}
	if len(rest.old) == 0 || len(rest.new) == 0 || len(rest.old)+len(rest.new) == len(h.old)+len(h.new) || !v.oneParagraph(h) || !v.sameMarks(&rest) ||
		v.onlyLinks(rest.old) && v.onlyLinks(rest.new) || v.smallTold(h) || v.numberTold(&rest) || v.instrumentsCounted(&rest) {
		return false
	}
	run := func(ps []wordAt) (phrase, bool) {
		first, last := ps[0].at, ps[len(ps)-1].at
		return phrase{v.reading(ps[0]), first, last + 1}, last-first == len(ps)-1
	}
	old, one := run(rest.old)
	new, too := run(rest.new)
	x := exchange{old: old, new: new}
	// The equal words beside the hunk stand beside the phrase only at its ends.
	whole, ok := v.exchange(i, i)
	if !one || !too || !ok || (old.from == whole.old.from) != (new.from == whole.new.from) || (old.to == whole.old.to) != (new.to == whole.new.to) {
		return false
	}
	if old.from == whole.old.from {
		x.before = whole.before
	}
	if old.to == whole.old.to {
		x.after = whole.after
	}
	a, b := canonical(old.words()), canonical(new.words())
	if !(len(a) > 0 && slices.Equal(a, b)) && !v.phrases(x.trimmed()) && !x.sameAct() {
		return false
	}
	for _, p := range append(rest.old, rest.new...) {
		v.excuse(p, excuse{Editorial, "spelling", samePhraseSaid})
	}
	return true
}

// sameMarks reports whether the marks among the words of a hunk are the same on
// both sides: one that came or went is judged by itself.
func (v *view) sameMarks(h *viewHunk) bool {
	marks := func(ps []wordAt) []string { return slices.DeleteFunc(v.words(ps), wordy) }
	return slices.Equal(marks(h.old), marks(h.new))
}

// samePhraseSaid is the reason where words that are no more than another way to say
// the same gave way.
const samePhraseSaid = "spelling, singular or plural, or an equal phrase"

// smallTold reports whether an article, a bracket, a capital or a sign of a hunk may say
// something by itself.
func (v *view) smallTold(h *viewHunk) bool {
	return v.articleTold(h) || v.bracketsIn(h) || v.capitalTold(h) || v.signed(h)
}

// joined returns the hunks from i to j as one.
func (v *view) joined(i, j int) viewHunk {
	h := viewHunk{equals: v.hunks[i].equals}
	for _, k := range v.hunks[i : j+1] {
		h.edits = append(h.edits, k.edits...)
		h.old = append(h.old, k.old...)
		h.new = append(h.new, k.new...)
	}
	return h
}

// phrases reports whether a phrase of the table gave way to another of its row,
// with some of the equal words beside them if need be.
func (v *view) phrases(x exchange) bool {
	const longest, reach = 5, 3 // words of a phrase, and of it that stayed on either side
	if x.old.to-x.old.from > longest || x.new.to-x.new.from > longest {
		return false
	}
	for before := 0; before <= min(reach, x.before); before++ {
		for after := 0; after <= min(reach, x.after); after++ {
			g := x.grown(before, after)
			if a, b := g.old.words(), g.new.words(); len(a) == 0 || len(b) == 0 || !exchangeWords()[a[0]] || !exchangeWords()[b[0]] {
				continue
			}
			a, b := g.old.String(), g.new.String()
			for _, row := range exchangeRows()[a] {
				if a != b && row.forms[b] && row.fits(v, g.old) && row.fits(v, g.new) {
					return true
				}
			}
		}
	}
	return false
}
