package ledger

import (
	"strconv"
	"strings"

	"resdiff/align"
	"resdiff/resolution"
	"resdiff/wording"
)

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
		return t.Lower(i-1) + " " + wording.Stem(t.Lower(i))
	}
	return wording.Stem(t.Lower(i))
}

// namedAt returns the word "resolution" or "decision" before a citation, over the list that
// it stands in; -1 for none.
func (s *side) namedAt(x cited) int {
	const reach = 120 // words of a list
	t := s.texts[x.paragraph]
	for i := x.words.From; i >= 0 && i > x.words.From-reach && t.Lower(i) != ";"; i-- {
		switch t.Lower(i) {
		case "resolution", "resolutions", "decision", "decisions":
			return i
		}
	}
	return -1
}

// organOf names whose resolution a citation is, where that is another organ than the one
// that speaks, or says that it is a decision: its number is not to be taken for another's.
func (s *side) organOf(x cited) string {
	named := s.namedAt(x)
	i := s.headOf(x.paragraph, named)
	t := s.texts[x.paragraph]
	if i < 1 {
		return ""
	}
	const behind = 60 // words from a citation to the organ after its list: "5/1 of 7 March 2022 and 5/6 of the Assembly"
	for _, m := range s.near(x.paragraph, t.Start(i), t.End(min(x.words.To+behind, len(t.Words)-1))) {
		if m.Kind != wording.Body {
			continue
		}
		from, to := t.Range(m.Start, m.End)
		before := to == i || s.atSession(x.paragraph, to, i) && assembled[t.Lower(to-1)]
		after := from > 1 && t.Lower(from-1) == "the" && t.Lower(from-2) == "of" && from > x.words.To && from <= x.words.To+behind && s.onlyCites(x.paragraph, wording.Range{From: x.words.To, To: from - 2})
		if name := s.quote(x.paragraph, wording.Range{From: from, To: to}).Text; (before || after) && !strings.EqualFold(name, s.document.Organ) {
			return name
		}
	}
	if strings.HasPrefix(t.Lower(named), "decision") {
		return "decision"
	}
	return ""
}

// headOf returns the word "resolution" or "decision" at the head of the list that goes on at
// word i: "Council decision 1/2 and resolutions 3/4 and 5/6".
func (s *side) headOf(paragraph, i int) int {
	const reach = 120 // words of a list
	low := s.texts[paragraph].Lower
	if i < 2 || low(i-1) != "and" && low(i-1) != "," {
		return i
	}
	for k := i - 1; k >= 0 && k > i-reach; k-- {
		switch low(k) {
		case "resolution", "resolutions", "decision", "decisions":
			return s.headOf(paragraph, k)
		}
		if !s.onlyCites(paragraph, wording.Range{From: k, To: k + 1}) {
			return i
		}
	}
	return i
}

// atSession reports whether the words between an organ and a citation, which begin at from
// and end at to, say at which of its sessions it adopted it: "the Harbour Assembly, at its
// third session, in resolution 3/1".
func (s *side) atSession(paragraph, from, to int) bool {
	const reach = 14 // words
	low := s.texts[paragraph].Lower
	if to-from < 3 || to-from > reach || low(to-1) != "in" && low(to-1) != "by" || s.texts[paragraph].Has(wording.Range{From: from, To: to}, ";") {
		return false
	}
	return (low(from) == "at" || low(from) == "," && low(from+1) == "at") && s.texts[paragraph].Has(wording.Range{From: from, To: to}, "session")
}

// assembled are nouns of organs that adopt resolutions.
var assembled = map[string]bool{"assembly": true, "council": true, "commission": true, "conference": true, "committee": true, "board": true, "congress": true}

// onlyCites reports whether a range holds nothing but citations, dates and what joins them.
func (s *side) onlyCites(paragraph int, r wording.Range) bool {
	for i := r.From; i < r.To; i++ {
		w := s.texts[paragraph].Lower(i)
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
	for i := range s.texts[paragraph].Words {
		if w := low(i); w != "previous" && w != "other" && w != "earlier" && w != "subsequent" && w != "prior" {
			continue
		}
		for k := i + 1; k < len(s.texts[paragraph].Words) && k <= i+reach; k++ {
			if !s.texts[paragraph].Word(k) || s.kinds[paragraph][k].Has(wording.Citation) {
				break
			}
			if low(k) == "resolutions" && (k+1 == len(s.texts[paragraph].Words) || !s.kinds[paragraph][k+1].Has(wording.Citation)) {
				from := i
				if from > 0 && (low(from-1) == "its" || low(from-1) == "all") {
					from--
				}
				return wording.Range{From: from, To: k + 1}, true
			}
		}
	}
	return wording.Range{}, false
}
