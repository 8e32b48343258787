package judge

import (
	"slices"
	"strconv"
	"strings"

	"resdiff/diff"
	"resdiff/resolution"
	"resdiff/wording"
)

// references explains paragraph numbers that follow where the paragraphs went, or that are of a
// resolution that moved on or a report that comes again.
func (c *change) references() {
	c.explainCouples(func(old, new *item) bool {
		return c.pair.sameReference(old, new)
	}, aReference, aCitation)
	c.explainCouples(func(old, new *item) bool { return old.part() && new.part() && new.tells() && !new.p.endorses }, aFigure)
}

// sameReference reports whether two references name the same paragraphs, as these are aligned.
func (p *pair) sameReference(old, new *item) bool {
	a, b := paragraphNumbers(old.mention.Key), paragraphNumbers(new.mention.Key)
	if len(a) == 0 || len(a) != len(b) {
		return false
	}
	for k := range a {
		i, j := p.docs[oldSide].numbered(old.p.index, a[k]), p.docs[newSide].numbered(new.p.index, b[k])
		if i < 0 || !p.sameMatch(i, j) {
			return false
		}
	}
	return true
}

// referenceNews tells of a reference to a paragraph of the resolution that stayed word for word, while
// another paragraph took that number, or none has it any more.
func (p *pair) referenceNews(ch *diff.Change, tell func(string)) {
	old, new := p.docs[oldSide], p.docs[newSide]
	for _, e := range ch.Edits {
		if e.Op != diff.Equal {
			continue
		}
		t := new.texts[e.New.Paragraph]
		for _, m := range mentionsFrom(t, e.New.Start) {
			if m.Start >= e.New.End {
				break
			}
			if m.Kind != wording.CrossRef || m.End > e.New.End || foreignReference(t, m) {
				continue
			}
			for _, number := range paragraphNumbers(m.Key) {
				was, is := old.numbered(e.Old.Paragraph, number), new.numbered(e.New.Paragraph, number)
				switch {
				case was < 0 || p.sameMatch(was, is):
				case is < 0:
					tell("refers to paragraph " + number + ", which is gone or has another number")
				default:
					tell("refers to paragraph " + number + ", which is another now: " + old.naming(was) + " → " + new.naming(is))
				}
			}
		}
	}
}

// foreignReference reports whether a reference may be to a paragraph of another text that is named
// before it, "resolution 61/40, in particular paragraph 4", and does not say that it is to this one.
func foreignReference(t *wording.Text, m wording.Mention) bool {
	_, to := t.Range(m.Start, m.End)
	switch t.Lower(to - 1) {
	case "above", "below", "resolution":
		return false
	}
	return t.Lower(to) == "thereof" || slices.ContainsFunc(t.Mentions, func(o wording.Mention) bool {
		return o.Start < m.Start && (o.Kind == wording.Citation || o.Kind == wording.Instrument || o.Kind == wording.Title)
	})
}

// numbered finds the paragraph of a number, such as "4" or "4(a)", that a paragraph refers to:
// -1 for none. In an annex, and where numbers begin anew, it is one of the same numbering.
func (d *reading) numbered(from int, number string) int {
	digits, _, _ := strings.Cut(number, "(")
	n, _ := strconv.Atoi(digits)
	l, kind := resolution.Label{Series: "OP", Number: n, Sub: number[len(digits):]}, d.Paragraphs[from].Kind
	if kind == resolution.Preambular {
		kind = resolution.Operative
	}
	for _, l.Repeat = range []int{d.Paragraphs[from].Label.Repeat, 0, 1} {
		if i, ok := d.labels()[l]; ok && d.Paragraphs[i].Kind == kind {
			return i
		}
	}
	return -1
}

// paragraphNumbers returns the numbers in a reference's normal form: "paragraph 4 and 6 a".
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
