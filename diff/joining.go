package diff

import (
	"iter"
	"slices"
	"sort"
	"strings"

	"resdiff/wording"
)

// "And", a comma, a dash or a bracket may tell what goes with what: which verb a
// condition is of, whether two names are one, whether figures are a span or its ends.
// Where one of them alone came, went or moved so, no rule takes it for style.

// joiningTold reports whether a hunk is such a case.
func (v *view) joiningTold(h *viewHunk) bool {
	return v.in.english && (v.spanTold(h) || v.subnumberTold(h) || v.andTold(h) || v.commaMoved(h))
}

// spanTold reports whether a dash between two figures, letters or dates came or went:
// "paragraphs 9–15" → "paragraphs 9 and 15".
func (v *view) spanTold(h *viewHunk) bool {
	dash := func(ps []wordAt) bool {
		return slices.ContainsFunc(v.unexcused(ps), func(p wordAt) bool {
			r := v.reading(p)
			return dashes[r.low[p.at]] && (r.numeral(p.at-1) || r.numeral(p.at+1))
		})
	}
	return dash(h.old) != dash(h.new)
}

// numeral reports whether word i is a figure, a Roman one or a single letter, is part
// of a date, or is the bracket around one. The article is a letter only in brackets.
func (r *reading) numeral(i int) bool {
	if i < 0 || i >= len(r.toks) {
		return false
	}
	switch w := r.toks[i].Key; {
	case w == "(":
		return r.word(i+1) != ")" && r.word(i+1) != "(" && r.numeral(i+1)
	case w == ")":
		return r.word(i-1) != ")" && r.word(i-1) != "(" && r.numeral(i-1)
	case r.mentionAt(i, wording.Date) != nil, w[0] >= '0' && w[0] <= '9':
		return true
	case w == "a":
		return r.word(i-1) == "(" && r.word(i+1) == ")"
	default:
		return len(w) == 1 && wordy(w) || strings.Trim(w, "IVXLC") == ""
	}
}

// subnumberTold reports whether the brackets around the number of a part came or went,
// or two such numbers were joined otherwise: "Article 2 (4)" → "Articles 2, 4".
func (v *view) subnumberTold(h *viewHunk) bool {
	const year = 4 // digits
	for _, p := range slices.Concat(h.old, h.new) {
		r, i := v.reading(p), p.at
		switch r.low[i] {
		case "(":
			if k := i + 1; r.numeral(k) && len(r.word(k)) < year && r.word(k+1) == ")" {
				return true
			}
		case ")":
			if k := i - 1; r.numeral(k) && len(r.word(k)) < year && r.word(k-1) == "(" {
				return true
			}
		case "and":
			if r.word(i-1) == ")" && r.word(i+1) == "(" {
				return true
			}
		}
	}
	return false
}

// onlyJoins reports whether a hunk has nothing but commas, "and" and articles.
func (v *view) onlyJoins(h *viewHunk) bool {
	return !slices.ContainsFunc(append(v.words(h.old), v.words(h.new)...), func(w string) bool {
		return w != "," && w != "and" && w != "the"
	})
}

// andTold reports whether "and" alone came or went where that makes two of one or one
// of two, or lets another verb have a condition: not where a list grew or shrank at its
// end, nor before "including".
func (v *view) andTold(h *viewHunk) bool {
	old, new := slices.Contains(v.words(h.old), "and"), slices.Contains(v.words(h.new), "and")
	if old == new || !v.onlyJoins(h) {
		return false
	}
	for _, p := range slices.Concat(h.old, h.new) {
		if v.word(p) != "and" {
			continue
		}
		r, next := v.reading(p), p.at+1
		if r.word(next) == "," {
			next++
		}
		if next < len(r.low) && r.verbAt[next] > 0 {
			return false // another act
		}
		switch r.word(next) {
		case "including", "especially", "notably", "particularly", "that", "also", "in", "further":
			if v.andElsewhere(h, old) == "" {
				return false
			}
		}
	}
	switch v.andElsewhere(h, old) {
	case "alone":
		return true // it moved
	case "list":
		return v.saysWho(h)
	}
	return v.twoNamed(h)
}

// saysWho reports whether the name after a lone "and" or comma may say who the one
// before it is: "Israel, the occupying Power". Where the one before is no known actor,
// the comma that closes the apposition came or went with it.
func (v *view) saysWho(h *viewHunk) bool {
	if !v.twoNamed(h) {
		return false
	}
	const reach = 12 // words of the apposition
	closed := false
	for o := range v.hunksWithin(h, reach) {
		closed = closed || o.equals > h.equals && len(o.old)+len(o.new) == 1 && v.onlyJoins(o) && !slices.Contains(v.words(slices.Concat(o.old, o.new)), "and")
	}
	return slices.ContainsFunc([][]wordAt{h.old, h.new}, func(ps []wordAt) bool {
		if len(ps) == 0 {
			return false
		}
		r, before, last := v.reading(ps[0]), ps[0].at-1, ps[len(ps)-1].at
		if r.word(before) == "," {
			before--
		}
		the := r.word(last) == "the" || r.word(last+1) == "the"
		return the && (closed && r.named(before) || r.mentionAt(before, wording.Actor, wording.Body, wording.Place) != nil)
	})
}

// andElsewhere tells whether "and" came elsewhere in the change where it went here, or
// the reverse: "alone", or within a list with other words, "list"; "" if it did not.
func (v *view) andElsewhere(h *viewHunk, gone bool) string {
	const inList, reach = 12, 40 // equal words between the two
	found := ""
	for o := range v.hunksWithin(h, reach) {
		ps, others := o.old, o.new
		if gone {
			ps, others = others, ps
		}
		switch came := slices.Contains(v.words(ps), "and"); {
		case came && !v.onlyJoins(o):
			if d := o.equals - h.equals; d <= inList && d >= -inList {
				return "list"
			}
		case came && !slices.Contains(v.words(others), "and"):
			found = "alone"
		}
	}
	return found
}

// hunksWithin yields the other hunks that at most so many equal words part from h.
func (v *view) hunksWithin(h *viewHunk, reach int) iter.Seq[*viewHunk] {
	return func(yield func(*viewHunk) bool) {
		from := sort.Search(len(v.hunks), func(i int) bool { return v.hunks[i].equals >= h.equals-reach })
		for i := from; i < len(v.hunks) && v.hunks[i].equals <= h.equals+reach; i++ {
			if o := &v.hunks[i]; o.equals != h.equals && !yield(o) {
				return
			}
		}
	}
}

// twoNamed reports whether what a lone "and" stands between, or the comma in its place,
// are two names and no list of more.
func (v *view) twoNamed(h *viewHunk) bool {
	for _, ps := range [][]wordAt{h.old, h.new} {
		if len(ps) == 0 {
			continue
		}
		r, from, to := v.reading(ps[0]), ps[0].at, ps[len(ps)-1].at+1
		if r.word(to) == "the" {
			to++
		}
		if r.word(from-1) == "," {
			from--
		}
		if to >= len(r.toks) || from == 0 {
			return false
		}
		const reach = 12 // words of a list
		for k := from - 1; k >= 0 && k >= from-reach && !r.clauseEnds(k); k-- {
			if r.low[k] == "," {
				return false // a list of more
			}
		}
		who := func(k int) bool { return r.mentionAt(k, wording.Actor, wording.Body, wording.Place) != nil }
		return r.named(from-1) || r.named(to) || who(from-1) && who(to) || r.word(to-1) == "the" && who(from-1)
	}
	return false
}

// commaMoved reports whether a comma alone went where another came elsewhere, with few
// words between: what it set apart is another part then. So it is where one came or went
// before a word that says on what a thing depends.
func (v *view) commaMoved(h *viewHunk) bool {
	lone := func(ps []wordAt) bool { return len(ps) == 1 && v.word(ps[0]) == "," }
	const reach = 12 // equal words between the two
	for o := range v.hunksWithin(h, reach) {
		if lone(h.old) && len(h.new) == 0 && lone(o.new) && len(o.old) == 0 || lone(h.new) && len(h.old) == 0 && lone(o.old) && len(o.new) == 0 {
			return true
		}
	}
	for _, p := range slices.Concat(h.old, h.new) {
		if !lone(h.old) && !lone(h.new) || len(h.old)+len(h.new) != 1 {
			break
		}
		switch r := v.reading(p); r.word(p.at + 1) {
		case "because", "unless", "not", "provided":
			return true
		}
	}
	return false
}
