package ledger

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"resdiff/align"
	"resdiff/diff"
	"resdiff/resolution"
	"resdiff/wording"
)

// ownNumber returns the number by which a resolution is cited: "78/25" of "A/RES/78/25",
// "" where its symbol holds none.
func ownNumber(symbol string) string {
	parts := strings.Split(symbol, "/")
	if len(parts) < 2 {
		return ""
	}
	number := strings.Join(parts[len(parts)-2:], "/")
	if !startsByDigit(number) || !startsByDigit(parts[len(parts)-1]) {
		return ""
	}
	return numberOf(number)
}

// aboutTheSame and inThePlace are how sure it is, at least, that of two citations the one
// follows the other: by what they are about, or by where they stand.
const aboutTheSame, inThePlace = 2.5, 0.5

// succeeded pairs citations that went with those that came: about the same, in the same
// slot, or each the only one of paragraphs that are the same, the surest first.
func (p *pair) succeeded(gone, come []cited, used map[string]bool, least float64) {
	type proposal struct {
		a, b  int
		score float64
	}
	byParagraph := map[int][]int{}
	for k, b := range come {
		if l := byParagraph[b.paragraph]; len(l) < mostCited {
			byParagraph[b.paragraph] = append(l, k)
		}
	}
	var list []proposal
	counts := map[int]int{}
	for i, a := range gone {
		if counts[a.paragraph]++; counts[a.paragraph] > mostCited {
			continue
		}
		for _, l := range p.old.links[a.paragraph] {
			for _, k := range byParagraph[l.paragraph] {
				if score := p.successor(a, come[k]); score >= least {
					list = append(list, proposal{i, k, score + l.chance/10})
				}
			}
		}
	}
	slices.SortStableFunc(list, func(x, y proposal) int { return cmp.Compare(y.score, x.score) })
	for _, x := range list {
		a, b := gone[x.a], come[x.b]
		if used[a.number] || used[b.number] {
			continue
		}
		used[a.number], used[b.number] = true, true
		p.add(p.replaced(a, b, p.old.chance(a.paragraph, b.paragraph)))
	}
}

// succeededElsewhere pairs what is about the same in paragraphs that have nothing to do
// with one another.
func (p *pair) succeededElsewhere(gone, come []cited, used map[string]bool) {
	const most, same, leastWeight = 64, 0.9, 6.0
	for i, a := range gone[:min(most, len(gone))] {
		if used[a.number] || p.heavy(a.title) < leastWeight {
			continue
		}
		best, at := 0.0, -1
		for k, b := range come[:min(most, len(come))] {
			if score := p.alike(a.title, b.title); !used[b.number] && score >= same && score > best {
				best, at = score, k
			}
		}
		if at >= 0 {
			used[a.number], used[come[at].number] = true, true
			p.add(p.replaced(gone[i], come[at], best))
		}
	}
}

// successor reports how sure it is that one citation took the place of another; 0 where
// it did not.
func (p *pair) successor(a, b cited) float64 {
	titles := p.alike(a.title, b.title)
	if len(a.title) > 0 && len(b.title) > 0 && titles >= 0.8 {
		return 2 + titles
	}
	if series(a.number) != series(b.number) {
		return 0
	}
	if (len(a.title) == 0 || len(b.title) == 0 || titles >= 0.5) && p.sameSlot(a, b) {
		return 2
	}
	if len(a.title) > 0 && len(b.title) > 0 {
		return 0
	}
	const same = 0.75
	if p.old.cites[a.paragraph] == 1 && p.new.cites[b.paragraph] == 1 && p.alike(p.old.uncited(a.paragraph), p.new.uncited(b.paragraph)) >= same {
		return 1
	}
	return 0
}

// series tells sorts of number apart that never follow one another: those of years, of
// meetings in Roman figures, of documents with letters, and of sessions.
func series(number string) string {
	head, tail, _ := strings.Cut(number, "/")
	switch {
	case !startsByDigit(head):
		return "letters"
	case !startsByDigit(tail):
		return "decision " + strings.TrimRight(tail, "0123456789")
	case len(head) == 4:
		return "year"
	case tail == "":
		return "number"
	}
	return "session"
}

// sameSlot reports whether what went and what came stand side by side in one change: no
// citation and no more than a date or the joint of a list is kept between them.
func (p *pair) sameSlot(a, b cited) bool {
	ch := &p.c.Changes[p.old.change[a.paragraph]]
	if p.new.change[b.paragraph] != p.old.change[a.paragraph] {
		return false
	}
	i := editOf(ch.Edits, true, a.paragraph, p.old.texts[a.paragraph].Words[a.words.From].Start)
	k := editOf(ch.Edits, false, b.paragraph, p.new.texts[b.paragraph].Words[b.words.From].Start)
	if i < 0 || k < 0 {
		return false
	}
	if x, y := p.old.citedBy(a, ch.Edits[i].Old), p.new.citedBy(b, ch.Edits[k].New); x != y || x > 2 {
		return false // which of the list took whose place?
	}
	const kept = 3 // words between them
	for _, e := range ch.Edits[min(i, k):max(i, k)] {
		if e.Op != diff.Equal {
			continue
		}
		from, to := p.old.texts[e.Old.Paragraph].Range(e.Old.Start, e.Old.End)
		words := 0
		for n := from; n < to; n++ {
			if p.old.kinds[e.Old.Paragraph][n].Has(wording.Citation) {
				return false
			}
			if p.old.stems[e.Old.Paragraph][n] >= 0 && !p.old.kinds[e.Old.Paragraph][n].Has(wording.Date) {
				words++
			}
		}
		if words > kept {
			return false
		}
	}
	// One of a list that went for another in it: the words before each are those of one
	// list, not "decision" and "resolution".
	return p.old.citedAs(a) == p.new.citedAs(b)
}

// citedBy counts what is cited in a passage that one citation stands in.
func (s *side) citedBy(x cited, at align.Passage) int {
	n := 0
	for _, m := range s.near(x.paragraph, at.Start, at.End) {
		if m.Kind == wording.Citation && m.Start >= at.Start && m.End <= at.End {
			n++
		}
	}
	return n
}

// citedAs returns what a citation calls itself, as far as the words before it, over the
// list that it stands in, say: "council resolution".
func (s *side) citedAs(x cited) string {
	i := s.namedAt(x)
	if i < 0 {
		return ""
	}
	t := s.texts[x.paragraph]
	if i > 0 && s.kinds[x.paragraph][i-1].Has(wording.Body) {
		return t.Lower[i-1] + " " + wording.Stem(t.Lower[i])
	}
	return wording.Stem(t.Lower[i])
}

// namedAt returns the word "resolution" or "decision" before a citation, over the list that
// it stands in; -1 for none.
func (s *side) namedAt(x cited) int {
	const reach = 120 // words of a list
	t := s.texts[x.paragraph]
	for i := x.words.From; i >= 0 && i > x.words.From-reach && t.Lower[i] != ";"; i-- {
		switch t.Lower[i] {
		case "resolution", "resolutions", "decision", "decisions":
			return i
		}
	}
	return -1
}

// organOf names whose resolution a citation is, where that is another organ than the one
// that speaks: its numbers are not to be taken for those of others.
func (s *side) organOf(x cited) string {
	i := s.namedAt(x)
	t := s.texts[x.paragraph]
	if i < 1 {
		return ""
	}
	const behind = 60 // words from a citation to the organ after its list: "5/1 of 7 March 2022 and 5/6 of the Assembly"
	for _, m := range t.Mentions {
		if m.Kind != wording.Body {
			continue
		}
		from, to := t.Range(m.Start, m.End)
		before := to == i
		after := from > 1 && t.Lower[from-1] == "the" && t.Lower[from-2] == "of" && from > x.words.To && from <= x.words.To+behind && s.onlyCites(x.paragraph, wording.Range{From: x.words.To, To: from - 2})
		if name := s.quote(x.paragraph, wording.Range{From: from, To: to}).Text; (before || after) && !strings.EqualFold(name, s.document.Organ) {
			return name
		}
	}
	return ""
}

// onlyCites reports whether a range holds nothing but citations, dates and what joins them.
func (s *side) onlyCites(paragraph int, r wording.Range) bool {
	for i := r.From; i < r.To; i++ {
		w := s.texts[paragraph].Lower[i]
		if !s.kinds[paragraph][i].Has(wording.Citation, wording.Date) && w != "," && w != "and" && w != "of" && w != "to" {
			return false
		}
	}
	return true
}

// shortened tells of lists of citations that gave way to words for all of them: "and its
// previous resolutions", "all other resolutions ..., those addressing".
func (p *pair) shortened(gone, come []cited, used map[string]bool) {
	const least = 3 // citations that went, for a list
	byParagraph := map[int][]cited{}
	for _, a := range gone {
		if !used[a.number] && p.old.citedAs(a) != "" {
			byParagraph[a.paragraph] = append(byParagraph[a.paragraph], a)
		}
	}
	for o := range p.old.texts {
		list := byParagraph[o]
		if len(list) < least {
			continue
		}
		n, words, ok := p.wordsForAll(o)
		if !ok {
			continue
		}
		for _, a := range list {
			used[a.number] = true
		}
		for _, b := range come { // the last of the list, under its next number
			if b.paragraph == n && b.words.To <= words.From && !used[b.number] {
				used[b.number] = true
				words.From = min(words.From, b.words.From)
			}
		}
		first, last, note := list[0].words, list[len(list)-1].words, ""
		r := wording.Range{From: first.From, To: last.To}
		if s := p.old.short(o, r); s.Len() < r.Len() {
			r, note = first, "with "+strconv.Itoa(len(list)-1)+" more numbers"
		}
		p.add(fact{Rule: Citation, What: "list shortened", Old: p.old.quote(o, r), New: p.new.quote(n, p.new.short(n, words)), Note: note, Changes: p.changes(o, n), Weight: 0.2})
	}
}

// wordsForAll returns where words stand for the resolutions that an old paragraph lists: in
// one linked with it, or else in a preambular one that has no counterpart.
func (p *pair) wordsForAll(old int) (paragraph int, words wording.Range, ok bool) {
	for _, l := range p.old.links[old] {
		if words, ok := p.new.forAll(l.paragraph); ok {
			return l.paragraph, words, true
		}
	}
	for n := range p.new.texts {
		if p.new.kind(n) == resolution.Preambular && len(p.new.links[n]) == 0 {
			if words, ok := p.new.forAll(n); ok {
				return n, words, true
			}
		}
	}
	return 0, wording.Range{}, false
}

// forAll returns the words of a paragraph that stand for resolutions whose numbers they
// leave out.
func (s *side) forAll(paragraph int) (wording.Range, bool) {
	const reach = 5 // words between "all other" and "resolutions"
	low := s.texts[paragraph].Lower
	for i, w := range low {
		if w != "previous" && w != "other" && w != "earlier" && w != "subsequent" && w != "prior" {
			continue
		}
		for k := i + 1; k < len(low) && k <= i+reach; k++ {
			if !s.texts[paragraph].Words[k].Word || s.kinds[paragraph][k].Has(wording.Citation) {
				break
			}
			if low[k] == "resolutions" && (k+1 == len(low) || !s.kinds[paragraph][k+1].Has(wording.Citation)) {
				from := i
				if from > 0 && (low[from-1] == "its" || low[from-1] == "all") {
					from--
				}
				return wording.Range{From: from, To: k + 1}, true
			}
		}
	}
	return wording.Range{}, false
}

// editOf returns the edit of one operation that holds a byte of a paragraph; -1 for none.
func editOf(edits []diff.Edit, deleted bool, paragraph, at int) int {
	return slices.IndexFunc(edits, func(e diff.Edit) bool {
		place := e.New
		if deleted {
			place = e.Old
		}
		return e.Op != diff.Equal && (e.Op == diff.Delete) == deleted && place.Paragraph == paragraph && place.Start <= at && at < place.End
	})
}
