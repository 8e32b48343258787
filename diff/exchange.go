package diff

import "strings"

// exchange is what the two sides have from one hunk to another, what stayed
// between included, with the equal words beside it.
type exchange struct {
	old, new phrase
	// before and after count the equal words on both sides of it.
	before, after int
}

// phrase is a range of words of one paragraph.
type phrase struct {
	r        *reading
	from, to int
}

func (p phrase) words() []string { return p.r.low[p.from:p.to] }

// grown returns the phrase with some words more before and after.
func (p phrase) grown(before, after int) phrase { return phrase{p.r, p.from - before, p.to + after} }

func (p phrase) String() string { return strings.Join(p.words(), " ") }

// grown returns the exchange with some of the equal words beside it.
func (x exchange) grown(before, after int) exchange {
	return exchange{x.old.grown(before, after), x.new.grown(before, after), x.before - before, x.after - after}
}

// exchange returns what the two sides have from hunk i to hunk j; false if it is
// not of one paragraph on each.
func (v *view) exchange(i, j int) (exchange, bool) {
	edits := v.ch.Edits
	first, last := v.hunks[i].edits[0], v.hunks[j].edits[len(v.hunks[j].edits)-1]
	old, inOld := v.sidePhrase(first, last, true)
	new, inNew := v.sidePhrase(first, last, false)
	x := exchange{old: old, new: new}
	if first > 0 {
		x.before = len(v.lowOf(edits[first-1], true))
	}
	if last+1 < len(edits) {
		x.after = len(v.lowOf(edits[last+1], true))
	}
	return x, inOld && inNew
}

// sidePhrase returns what one side has from one edit to another and, where it has
// nothing, the place where it would stand; false if that and the equal words beside
// it are not of one paragraph.
func (v *view) sidePhrase(first, last int, old bool) (phrase, bool) {
	edits := v.ch.Edits
	paragraph, p := -1, phrase{}
	for e := max(0, first-1); e <= min(last+1, len(edits)-1); e++ {
		n, from, to := v.span(edits[e], old)
		switch {
		case from == to:
			continue
		case paragraph >= 0 && n != paragraph:
			return phrase{}, false
		case paragraph < 0:
			paragraph, p = n, phrase{v.reading(wordAt{old, n, from}), from, from}
			if e < first {
				p.from, p.to = to, to
			}
		}
		if e >= first && e <= last {
			p.to = to
		}
	}
	return p, paragraph >= 0
}

// trimmed returns the exchange without the same words at its beginnings and ends,
// an article that only one side has left aside.
func (x exchange) trimmed() exchange {
	for a, b := &x.old, &x.new; ; {
		la, lb := a.r.word(a.to-1), b.r.word(b.to-1)
		switch {
		case a.from == a.to || b.from == b.to:
			return x.trimmedBefore()
		case la == lb:
			a.to, b.to, x.after = a.to-1, b.to-1, x.after+1
		case la == "the":
			a.to--
		case lb == "the":
			b.to--
		default:
			return x.trimmedBefore()
		}
	}
}

func (x exchange) trimmedBefore() exchange {
	a, b := &x.old, &x.new
	for a.from < a.to && b.from < b.to && a.r.word(a.from) == b.r.word(b.from) {
		a.from, b.from, x.before = a.from+1, b.from+1, x.before+1
	}
	return x
}
