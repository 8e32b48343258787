package ledger

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"resdiff/align"
	"resdiff/diff"
	"resdiff/wording"
)

// figures tells of what is counted otherwise: of figures that took the place of others by the
// same measure, where the words around them are the same for the most part.
func (p *pair) figures() {
	for i := range p.c.Changes {
		ch := &p.c.Changes[i]
		if ch.Status != diff.Amended || len(ch.Old) != 1 || len(ch.New) != 1 || 1-ch.Confidence > diff.Doubtful || !p.oneSection(ch.Old[0], ch.New[0]) {
			continue
		}
		var pairs []figurePair
		for k := 1; k < len(ch.Edits); k++ {
			if ch.Edits[k-1].Op == diff.Delete && ch.Edits[k].Op == diff.Insert {
				pairs = append(pairs, p.pairFigures(ch.Edits[k-1].Old, ch.Edits[k].New)...)
			}
		}
		p.figuresChanged(i, pairs)
	}
}

// oneSection reports whether the headings that two paragraphs stand under, where both do, are
// of one section, or the one section went into the other: sections of other subjects repeat
// their formulas with other sums.
func (p *pair) oneSection(old, new int) bool {
	o, n := p.old.headingOf(old), p.new.headingOf(new)
	return o < 0 || n < 0 || p.old.change[o] == p.new.change[n] || slices.ContainsFunc(p.c.Alignment.Sections, func(s align.Section) bool {
		return s.Old == o && slices.Contains(s.Into, n) || s.New == n && slices.Contains(s.Into, o)
	})
}

// figurePair is two figures that count the same.
type figurePair struct{ old, new figure }

// pairFigures pairs the figures of a passage with those of the one in its place, where these
// are as many and of the same measures.
func (p *pair) pairFigures(old, new align.Passage) (pairs []figurePair) {
	const same = 0.75 // how alike the words are, at least, that tell what is counted
	was, is := p.old.figuresIn(old), p.new.figuresIn(new)
	if len(was) != len(is) {
		return nil
	}
	for i, a := range was {
		b := is[i]
		if p.old.toldOtherwise(old.Paragraph, a.clause, startsByDigit) || p.new.toldOtherwise(new.Paragraph, b.clause, startsByDigit) {
			continue // "under section 7", "under section 9"
		}
		if a.measure == b.measure && a.value != b.value && p.alike(p.old.counted(old.Paragraph, a.clause), p.new.counted(new.Paragraph, b.clause)) >= same {
			pairs = append(pairs, figurePair{a, b})
		}
	}
	return pairs
}

// figuresChanged tells of the figures of a change that count the same and are others: those
// of one clause as one fact.
func (p *pair) figuresChanged(change int, pairs []figurePair) {
	ch := &p.c.Changes[change]
	for i := 0; i < len(pairs); {
		x, end := pairs[i], i+1
		was, is := x.old.clause, x.new.clause
		for end < len(pairs) && (pairs[end].old.clause.From < was.To && pairs[end].new.clause.From < is.To) {
			was, is = joined(was, pairs[end].old.clause), joined(is, pairs[end].new.clause)
			end++
		}
		i = end
		f := fact{Rule: Figure, What: "changed", Old: p.old.quote(ch.Old[0], p.old.ended(ch.Old[0], was)), New: p.new.quote(ch.New[0], p.new.ended(ch.New[0], is)), Changes: []int{change}, Weight: 0.4, Doubt: 1 - ch.Confidence}
		if p.quoted(Deadline, change, p.new, f.New) {
			continue
		}
		f.Note = p.new.inChapter(ch.New[0])
		switch {
		case p.old.toldOtherwise(ch.Old[0], was, wording.Says) || p.new.toldOtherwise(ch.New[0], is, wording.Says):
			f.Note = strings.TrimPrefix(f.Note+", words around it changed too", ", ")
		case p.old.figuresOf(ch.Old[0], was) == 1 && p.new.figuresOf(ch.New[0], is) == 1:
			f.Note = strings.Trim(difference(x.old, x.new)+", "+f.Note, ", ")
		}
		p.add(f)
	}
}

func joined(a, b wording.Range) wording.Range {
	return wording.Range{From: min(a.From, b.From), To: max(a.To, b.To)}
}

// toldOtherwise reports whether such words of a clause that tell what is counted are left over.
func (s *side) toldOtherwise(paragraph int, r wording.Range, such func(lower string) bool) bool {
	return slices.ContainsFunc(s.telling(paragraph, r), func(i int) bool { return s.left[paragraph][i] && such(s.wordAt(paragraph, i)) })
}

// difference says by how much a figure changed: "+1.9 %", for percentages "+1 point";
// "" where one of the two is told as near, above or below or as a rise or fall, or it would
// say nothing.
func difference(a, b figure) string {
	small := 10.0 // of few things each counts for itself
	if a.measure != "count" {
		small = 1
	}
	if a.bounded || b.bounded || a.value < small || b.value < small {
		return ""
	}
	d := b.value - a.value
	unit := " %"
	if a.measure == "%" {
		if unit = " points"; math.Abs(d) == 1 {
			unit = " point"
		}
	} else {
		d = 100 * d / a.value
	}
	size := strings.TrimSuffix(strings.TrimRight(strconv.FormatFloat(math.Abs(d), 'f', 1, 64), "0"), ".")
	const most = 300 // per cent: a sum that is so many times another is no change of it
	if size == "0" || unit == " %" && math.Abs(d) > most {
		return ""
	}
	if d < 0 {
		return "−" + size + unit
	}
	return "+" + size + unit
}
