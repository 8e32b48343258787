package ledger

import (
	"slices"
	"strings"

	"resdiff/diff"
	"resdiff/wording"
)

// named tells of those who came to a list of actors that is kept or left it, "the private
// sector, civil society {and international organizations}", and of nouns for them that
// gained or lost what tells which: "{undocumented} migrants".
func (p *pair) named() {
	const most = 400 // edits that are looked at
	for i := range p.c.Changes {
		ch := &p.c.Changes[i]
		if ch.Status != diff.Amended || 1-ch.Confidence > diff.Doubtful || len(ch.Edits) > most {
			continue
		}
		for k := 1; k+1 < len(ch.Edits); k++ {
			if e := &ch.Edits[k]; e.Op != diff.Equal && e.Elsewhere == nil && p.nobody(&ch.Edits[k-1]) && p.nobody(&ch.Edits[k+1]) {
				p.namedBy(ch, i, k)
			}
		}
	}
}

// addressed reports whether word i is of those who are asked.
func (s *side) addressed(paragraph, i int) bool {
	from, to := s.of(paragraph)
	return slices.ContainsFunc(s.clauses[from:to], func(c wording.Clause) bool {
		return c.Asks && c.Governor == paragraph && slices.ContainsFunc(c.Addressees, func(x wording.Addressee) bool { return x.Words.From <= i && i < x.Words.To })
	})
}

// nobody reports whether an edit is of kept words, or names nobody.
func (p *pair) nobody(e *diff.Edit) bool {
	if e.Op == diff.Equal {
		return true
	}
	s, paragraph, r := p.wordsOf(e)
	for i := r.From; i < r.To; i++ {
		if s.someone(paragraph, i) || s.kinds[paragraph][i].Has(wording.Place) {
			return false
		}
	}
	return true
}

// namedBy tells of who came or went by one edit with kept words on either side.
func (p *pair) namedBy(ch *diff.Change, change, k int) {
	const longest = 14 // words
	s, paragraph, edit := p.wordsOf(&ch.Edits[k])
	from, to := edit.From, edit.To
	r := s.upToAside(paragraph, s.trim(paragraph, edit, outerWords))
	if left, all := s.leftIn(paragraph, r); all == 0 || left < all || r.Len() > longest {
		return
	}
	f := fact{Rule: Addressee, Changes: []int{change}, Weight: shown, Doubt: 1 - ch.Confidence}
	switch {
	case s.actors(paragraph, r) && !s.straddles(paragraph, r, wording.Body, wording.Instrument):
		if s.inRole(paragraph, r.From) || !s.beside(paragraph, from, to) || p.spoken(s, paragraph, r) {
			return
		}
		if q := s.quote(paragraph, r); s == p.new {
			f.What, f.New = "added to a list", q
		} else {
			f.What, f.Old = "left out of a list", q
		}
	case strings.HasPrefix(s.quote(paragraph, r).Text, "in a position to") && s.someone(paragraph, max(from-1, 0)):
		if f.What, f.New = "narrower", s.quote(paragraph, wording.Range{From: from - 1, To: r.To}); s == p.old {
			f.What, f.Old, f.New = "wider", f.New, diff.Quote{}
		}
	case r.To == to && ch.Edits[k-1].Op == diff.Equal && ch.Edits[k+1].Op == diff.Equal && s.tellsWhich(paragraph, r):
		next, end := ch.Edits[k+1].Old, s.nounAt(paragraph, to)
		if s == p.old {
			next = ch.Edits[k+1].New
		}
		if end < 0 || next.Paragraph < 0 {
			return
		}
		start, _ := s.other.texts[next.Paragraph].Range(next.Start, next.End)
		stop := min(start+end-to, len(s.other.texts[next.Paragraph].Words))
		if s.other.texts[next.Paragraph].Lower(stop-1) != s.texts[paragraph].Lower(end-1) {
			return
		}
		if x, y := s.wordAt(paragraph, end), s.other.wordAt(next.Paragraph, stop); x != y && (restricts[x] || restricts[y]) {
			return // "countries that most need it": told otherwise, neither wider nor narrower
		}
		whole, bare := s.quote(paragraph, wording.Range{From: r.From, To: end}), s.other.quote(next.Paragraph, wording.Range{From: start, To: stop})
		if f.What, f.Old, f.New = "narrower", bare, whole; s == p.old {
			f.What, f.Old, f.New = "wider", whole, bare
		}
	default:
		return
	}
	if p.statedOf(change, f.Old) || p.statedOf(change, f.New) {
		return
	}
	if s.addressed(paragraph, r.From) || f.What != "added to a list" && s.addressed(paragraph, max(from-1, 0)) {
		f.Weight = 0.7
	}
	p.add(f)
}

// restricts are words with which a phrase begins that says behind a noun which are meant.
var restricts = map[string]bool{"that": true, "who": true, "which": true, "whose": true, "where": true, "with": true, "in": true, "affected": true, "facing": true, "without": true, "most": true, "emerging": true, "not": true}

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
var outerWords = map[string]bool{"and": true, "or": true, "as": true, "well": true, "the": true, "a": true, "an": true, "also": true, "including": true, "from": true, "by": true, "with": true, "of": true, "for": true,
	"to": true, "among": true, "between": true}

// inRole reports whether words name what somebody named before is: "the Union, as the lead
// agency".
func (s *side) inRole(paragraph, i int) bool {
	low := s.texts[paragraph].Lower
	for i > 0 && (low(i-1) == "the" || low(i-1) == "a" || low(i-1) == "an" || low(i-1) == "its") {
		i--
	}
	return i > 0 && low(i-1) == "as" && (i < 2 || low(i-2) != "well")
}

// upToAside returns the words of a range before the first that say only where, how or
// under what condition.
func (s *side) upToAside(paragraph int, r wording.Range) wording.Range {
	low := s.texts[paragraph].Lower
	for i := r.From + 1; i+1 < r.To; i++ {
		if low(i) == "," && (prepositions[low(i+1)] || s.verbAt[paragraph][i+1] || s.verbAt[paragraph][min(i+2, r.To-1)]) || low(i) == "in" && low(i+1) == "accordance" || low(i) == "as" && low(i+1) == "appropriate" {
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
		if item.Len() == 0 {
			continue
		}
		if last := item.To - 1; !wording.Someone(t.Lower(last)) && !s.endsName(paragraph, last) {
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
var prepositions = map[string]bool{"in": true, "on": true, "at": true, "of": true, "for": true, "to": true, "by": true, "with": true, "from": true, "that": true, "which": true, "who": true, "their": true, "its": true,
	"through": true, "under": true, "as": true, "is": true, "are": true, "not": true, "such": true, "including": true, "between": true, "among": true, "towards": true, "within": true, "into": true, "than": true}

// beside reports whether an edit from word from up to word to joins a kept item of who acts: "States, {women and girls,} and ports".
func (s *side) beside(paragraph, from, to int) bool {
	t := s.texts[paragraph]
	joint := func(i int) bool {
		return i >= 0 && i < len(t.Words) && (t.Lower(i) == "," || t.Lower(i) == "and" || t.Lower(i) == "or" || t.Lower(i) == "as")
	}
	acts := func(i int) bool {
		return i >= 0 && i < len(t.Words) && !s.left[paragraph][i] && (s.kinds[paragraph][i].Has(wording.Actor, wording.Body) && !s.kinds[paragraph][i].Has(wording.Instrument, wording.Event, wording.Title) || wording.Someone(t.Lower(i)))
	}
	last := from - 1
	for last > 0 && (joint(last) || t.Lower(last) == "well" || t.Lower(last) == "the" || t.Lower(last) == "including") {
		last--
	}
	if acts(last) && (last < from-1 || joint(from)) {
		return true
	}
	const reach = 5 // words of the item behind it
	next := to
	for next < len(t.Words) && (joint(next) || t.Lower(next) == "the") {
		next++
	}
	if !joint(to) && !joint(to-1) {
		return false
	}
	for i := next; i < min(next+reach, len(t.Words)) && t.Word(i) && !prepositions[t.Lower(i)]; i++ {
		if acts(i) {
			return true
		}
	}
	return false
}

// spoken reports whether those named are named in a paragraph linked with theirs, in any
// form.
func (p *pair) spoken(s *side, paragraph int, r wording.Range) bool {
	run := s.stems[paragraph][r.From:r.To]
	return p.share(distinct(run), s.among(paragraph)) >= 1 || p.knownFuller(s, paragraph, r)
}

// tellsWhich reports whether words before a noun can only tell which ones are meant:
// adjectives, no part of a list or of a longer one.
func (s *side) tellsWhich(paragraph int, r wording.Range) bool {
	const most = 3
	t := s.texts[paragraph]
	if r.Len() > most || r.From == 0 || r.To >= len(t.Words) || listed[t.Lower(r.From-1)] {
		return false
	}
	for i := r.From; i < r.To; i++ {
		w := t.Lower(i)
		if !t.Word(i) || s.stems[paragraph][i] < 0 || s.verbAt[paragraph][i] || prepositions[w] || wording.Someone(w) || leastTelling[wording.Stem(w)] || t.Key(i) != w ||
			s.kinds[paragraph][i].Has(wording.Figure, wording.Date, wording.Citation, wording.Place) || strings.HasSuffix(w, "ing") && !telling[w] || strings.HasSuffix(w, "ly") || s.kinds[paragraph][i].Has(wording.Body) && s.kinds[paragraph][r.To].Has(wording.Body) {
			return false
		}
	}
	return true
}

// telling are adjectives that look like verbs.
var telling = map[string]bool{"developing": true, "willing": true, "participating": true, "contributing": true, "neighbouring": true, "emerging": true}

// listed are words after which an adjective may be one of several.
var listed = map[string]bool{"and": true, "or": true, "between": true, ",": true, "these": true, "those": true, "such": true, "both": true, "non": true, "-": true, "least": true, "most": true, "more": true, "less": true}

// nounAt returns the end of the noun for somebody that begins at word i, at once or
// after one word that tells it; -1 where none does.
func (s *side) nounAt(paragraph, i int) int {
	t := s.texts[paragraph]
	for k := i; k < min(i+2, len(t.Words)) && t.Word(k); k++ {
		if w := t.Lower(k); !plainBodies[w] && (wording.Someone(w) || s.kinds[paragraph][k].Has(wording.Actor) && strings.HasSuffix(w, "s")) {
			if k+1 < len(t.Words) && (wording.Someone(t.Lower(k+1)) || strings.HasPrefix(t.Lower(k+1), "'")) {
				return -1
			}
			return k + 1
		}
	}
	return -1
}

// plainBodies are nouns for somebody that a name before them tells rather than narrows:
// "treaty bodies", "system entities".
var plainBodies = map[string]bool{"bodies": true, "entities": true, "organizations": true, "institutions": true, "mechanisms": true, "agencies": true, "programmes": true, "funds": true, "organs": true,
	"group": true, "groups": true, "committee": true, "commission": true, "office": true, "council": true, "team": true, "teams": true, "panel": true, "board": true, "mission": true, "mandate": true, "holders": true, "system": true, "fund": true}

// statedOf reports whether a fact about who is asked quotes the same words of a change.
func (p *pair) statedOf(change int, q diff.Quote) bool {
	in := func(text string) bool {
		return text != "" && q.Text != "" && (strings.Contains(text, q.Text) || strings.Contains(q.Text, text))
	}
	return slices.ContainsFunc(p.facts, func(f fact) bool {
		return f.Rule == Addressee && slices.Contains(f.Changes, change) && (in(f.New.Text) || in(f.Old.Text))
	})
}

// knownFuller reports whether a paragraph linked with one names the same in a fuller or
// shorter form.
func (p *pair) knownFuller(s *side, paragraph int, item wording.Range) bool {
	t := s.texts[paragraph]
	var keys []string
	for _, m := range s.near(paragraph, t.Start(item.From), t.End(item.To-1)) {
		if (m.Kind == wording.Actor || m.Kind == wording.Body) && m.Start >= t.Start(item.From) && m.End <= t.End(item.To-1) {
			keys = append(keys, m.Key)
		}
	}
	for _, l := range s.links[paragraph] {
		for _, m := range s.other.texts[l.paragraph].Mentions {
			if (m.Kind == wording.Actor || m.Kind == wording.Body) && slices.Contains(keys, m.Key) {
				return true
			}
		}
	}
	return false
}
