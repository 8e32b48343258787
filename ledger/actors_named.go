package ledger

import (
	"slices"
	"strings"

	"resdiff/diff"
	"resdiff/wording"
)

// named tells of those who came beside others that are kept, or left them, "the private
// sector, civil society {and donors}".
func (p *pair) named() {
	p.eachEdit(func(ch *diff.Change, change, k int) {
		s, paragraph, edit := p.wordsOf(&ch.Edits[k])
		r := s.upToAside(paragraph, s.trim(paragraph, edit, outerWords))
		if left, all := s.leftIn(paragraph, r); all == 0 || left < all || !s.actors(paragraph, r) || s.straddles(paragraph, r) || s.inRole(paragraph, r.From) || !s.beside(paragraph, edit.From) || p.share(distinct(s.stems[paragraph][r.From:r.To]), s.among(paragraph)) >= 1 {
			return
		}
		if q := s.quote(paragraph, r); !p.quoted(Addressee, change, s, q) {
			p.alone(s, turn{"also named here now", "named here no longer"}, q, fact{Rule: Addressee, Changes: []int{change}, Weight: shown, Doubt: 1 - ch.Confidence})
		}
	})
}

// someone reports whether word i is a noun for somebody.
func (s *side) someone(paragraph, i int) bool {
	return wording.Someone(s.texts[paragraph].Lower(i)) || s.kinds[paragraph][i].Has(wording.Actor, wording.Body)
}

// restricts are words with which a phrase begins that says behind a noun which are meant.
var restricts = setOf("that who which whose where with in within affected facing without most emerging not")

// trim takes marks and some words off both ends of a range.
func (s *side) trim(paragraph int, r wording.Range, off map[string]bool) wording.Range {
	t := s.texts[paragraph]
	for r.From < r.To && (!t.Word(r.From) || off[t.Lower(r.From)]) {
		r.From++
	}
	for r.To > r.From && (!t.Word(r.To-1) || off[t.Lower(r.To-1)]) {
		r.To--
	}
	return r
}

// outerWords join the items of a list, stand before them, or are prepositions that may be
// said again before a further one: "from the banks and from donors".
var outerWords = setOf("and or as well the a an also including from by with of for to among between")

// inRole reports whether words name what somebody named before is: "the Union, as the lead
// agency".
func (s *side) inRole(paragraph, i int) bool {
	for i > 0 && articles[s.wordAt(paragraph, i-1)] {
		i--
	}
	return s.wordAt(paragraph, i-1) == "as" && s.wordAt(paragraph, i-2) != "well"
}

// upToAside returns the words of a range before the first that say only where, how or
// under what condition.
func (s *side) upToAside(paragraph int, r wording.Range) wording.Range {
	low := s.texts[paragraph].Lower
	for i := r.From + 1; i+1 < r.To; i++ {
		if low(i) == "," && prepositions[low(i+1)] || low(i) == "in" && low(i+1) == "accordance" {
			return s.trim(paragraph, wording.Range{From: r.From, To: i}, outerWords)
		}
	}
	return r
}

// actors reports whether a range is a list of nothing but those who act: "children and
// relevant United Nations bodies".
func (s *side) actors(paragraph int, r wording.Range) bool {
	t, kinds := s.texts[paragraph], s.kinds[paragraph]
	start := r.From
	for i := r.From; i <= r.To; i++ {
		inName := i > r.From && i+1 < r.To && kinds[i].Has(wording.Body, wording.Actor) && kinds[i-1].Has(wording.Body, wording.Actor) && kinds[i+1].Has(wording.Body, wording.Actor)
		if i < r.To && (inName || t.Word(i) && t.Lower(i) != "and" && t.Lower(i) != "or") {
			if w := t.Lower(i); s.verbAt[paragraph][i] || !inName && prepositions[w] || strings.HasSuffix(w, "ing") && w != "developing" || kinds[i].Has(wording.Event, wording.Instrument, wording.Title, wording.Citation, wording.Date) {
				return false
			}
			continue
		}
		item := s.trim(paragraph, wording.Range{From: start, To: i}, outerWords)
		start = i + 1
		if item.Len() > 0 && !wording.Someone(t.Lower(item.To-1)) && !s.endsName(paragraph, item.To-1) {
			return false
		}
	}
	return true
}

// endsName reports whether the name of somebody ends with word i.
func (s *side) endsName(paragraph, i int) bool {
	start, end := s.texts[paragraph].Start(i), s.texts[paragraph].End(i)
	return slices.ContainsFunc(s.near(paragraph, start, end), func(m wording.Mention) bool {
		return (m.Kind == wording.Actor || m.Kind == wording.Body) && m.End == end
	})
}

// prepositions are words that a bare name of somebody does not hold.
var prepositions = setOf("in on at of for to by with from that which who their its through under as is are not such including between among towards within into than")

// beside reports whether an edit from word from on comes right behind a kept item
// of who acts or is asked: "by States, {ports} and pilots"; not what is done for somebody, comes
// from them or consists of them, "the training of women {and girls}", nor examples, "including".
func (s *side) beside(paragraph, from int) bool {
	t := s.texts[paragraph]
	last := from - 1
	for last > 0 && (joints[t.Lower(last)] || t.Lower(last) == "the") {
		last--
	}
	acts := func(i int) bool {
		return i >= 0 && !s.left[paragraph][i] && s.someone(paragraph, i) && !s.kinds[paragraph][i].Has(wording.Instrument, wording.Event, wording.Title)
	}
	if !acts(last) || last == from-1 && !joints[s.wordAt(paragraph, from)] {
		return false
	}
	const reach = 60 // words of a list
	for i := last; i >= 0 && i > last-reach; i-- {
		switch w := t.Lower(i); {
		case w == "that" || s.kinds[paragraph][i].Has(wording.Body, wording.Actor):
		case w == "of" || w == "for" || w == "to" || w == "from" || w == "among" || w == "including" || w == "against" || w == "on" || w == "in":
			return false
		case prepositions[w] || s.verbAt[paragraph][i] || w == ";":
			return true
		}
	}
	return true
}

// joints stand between the items of a list.
var joints = setOf(", and or as well")

// plainBodies are nouns for somebody that a name before them tells rather than narrows:
// "treaty bodies", "system entities".
var plainBodies = setOf("international bodies entities organizations institutions mechanisms agencies programmes funds organs group groups committee commission office council team teams panel board mission mandate holders system fund")

var articles = setOf("the a an its")
