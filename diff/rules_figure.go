package diff

import (
	"resdiff/internal/mention"
)

// approximations stand before a figure and belong to it.
var approximations = setOf("more than over almost nearly about some around approximately fewer less close to roughly an estimated estimated only just under")

// excuseFigures accounts for statistics: figures that describe, under a verb
// that asks nothing. A figure that commits, limits or pays is never excused.
func (v *view) excuseFigures() {
	e := excuse{Figure, "", "a statistic was updated"}
	for _, p := range v.pairs {
		if (p.old == nil || p.old.Kind != mention.Figure) && (p.new == nil || p.new.Kind != mention.Figure) {
			continue
		}
		if p.old != nil && p.new != nil && p.old.Unit != p.new.Unit && !v.sameNounAfter(p) {
			continue
		}
		if p.old == nil && p.new.Unit == "" || p.new == nil {
			continue
		}
		if p.old != nil && !v.statistic(p.old, p.oldRef) || p.new != nil && !v.statistic(p.new, p.newRef) {
			continue
		}
		v.excuseFigure(p.old, p.oldRef, e)
		v.excuseFigure(p.new, p.newRef, e)
	}
}

// sameNounAfter reports whether the same word follows both figures of a pair.
func (v *view) sameNounAfter(p mentionPair) bool {
	a, b := v.reading(p.oldRef), v.reading(p.newRef)
	_, i := a.words(p.old.Start, p.old.End)
	_, j := b.words(p.new.Start, p.new.End)
	return a.word(i) != "" && a.word(i) == b.word(j)
}

// excuseFigure excuses a figure and the words of approximation before it.
func (v *view) excuseFigure(m *mention.Mention, ref wordAt, e excuse) {
	if m == nil {
		return
	}
	v.excuseMention(m, ref, e)
	r := v.reading(ref)
	for i := ref.at - 1; i >= 0 && approximations[r.low[i]]; i-- {
		v.excuse(wordAt{ref.old, ref.para, i}, e)
	}
}

// committing are words that make a figure near them part of a commitment, a
// limit or a payment.
var committing = setOf("target targets target: commitment commitments commit committed reach reaching achieve achieving attain halve reduce reducing increase increasing " +
	"least maximum minimum ceiling limit exceed below above appropriate appropriates appropriation appropriations assess assessed assessment budget " +
	"allocate allocation allocated contribute contribution contributions must shall should threshold quota ratio by period term age aged members seats " +
	"days months years dollars euros francs majority composed comprising consisting")

// statistic reports whether a figure describes the world: the verb that
// governs it asks nothing, and no word near it commits anybody.
func (v *view) statistic(m *mention.Mention, ref wordAt) bool {
	r := v.reading(ref)
	if v.directive(r, ref.at) || committing[m.Unit] || m.Unit == "$" || m.Unit == "€" {
		return false
	}
	_, end := r.words(m.Start, m.End)
	const before, after = 6, 5 // words: "commitment to provide at least 0.7 per cent of gross national income by 2030"
	for i := ref.at - 1; i >= 0 && i >= ref.at-before; i-- {
		if committing[r.low[i]] && !(r.low[i] == "by" && r.mentionAt(i+1, mention.Date) == nil) {
			return false
		}
	}
	for i := end; i < len(r.low) && i < end+after; i++ {
		if r.low[i] == ";" {
			break
		}
		if w := r.low[i]; w == "dollars" || w == "by" && r.calendarAt(i+1) != nil || w == "gross" {
			return false
		}
	}
	return true
}
