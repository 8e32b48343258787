package ledger

import (
	"strconv"
	"strings"

	"resdiff/align"
	"resdiff/wording"
)

// citedBy counts what is cited in a passage.
func (s *side) citedBy(at align.Passage) int {
	n := 0
	for _, m := range s.near(at.Paragraph, at.Start, at.End) {
		if m.Kind == wording.Citation && m.Start >= at.Start {
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
		return t.Lower(i-1) + " " + t.Stem(i)
	}
	return t.Stem(i)
}

// longestList is how many words a list of citations may have.
const longestList = 120

// namedAt returns the word "resolution" or "decision" before a citation, over the list that
// it stands in; -1 for none.
func (s *side) namedAt(x cited) int {
	for i := x.words.From; i >= 0 && i > x.words.From-longestList && s.texts[x.paragraph].Lower(i) != ";"; i-- {
		if adopted[s.texts[x.paragraph].Lower(i)] {
			return i
		}
	}
	return -1
}

// adopted are nouns for what an organ adopts under a number.
var adopted = setOf("resolution resolutions decision decisions")

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
	nearest := ""     // the organ before, of a number that is not of who speaks
	first := max(i-longestList, 0)
	for _, m := range s.near(x.paragraph, t.Start(first), t.End(min(x.words.To+behind, len(t.Words)-1))) {
		if m.Kind != wording.Body {
			continue
		}
		from, to := t.Range(m.Start, m.End)
		name := s.quote(x.paragraph, wording.Range{From: from, To: to}).Text
		if strings.EqualFold(name, s.document.Organ) {
			continue
		}
		after := s.wordAt(x.paragraph, from-1) == "the" && s.wordAt(x.paragraph, from-2) == "of" && from > x.words.To && s.onlyCites(x.paragraph, wording.Range{From: x.words.To, To: from - 2})
		its := s.wordAt(x.paragraph, i-1) == "its" && to == i-2 // "the Harbour Council in its resolution 5/1"
		if to == i || after || its {
			return name
		}
		if to < i && assembled[t.Lower(to-1)] && s.oneClause(x.paragraph, to, i) {
			nearest = name
		}
	}
	if nearest != "" && s.foreign(x.number) {
		return nearest
	}
	if strings.HasPrefix(t.Lower(named), "decision") {
		return "decision"
	}
	return ""
}

// foreign reports whether a number can be none of the General Assembly, which speaks: it
// numbers its resolutions by session since the thirty-first, and of earlier ones otherwise.
func (s *side) foreign(number string) bool {
	const sinceSession = 31
	head, _, _ := strings.Cut(number, "/")
	session, err := strconv.Atoi(head)
	return s.document.Organ == "General Assembly" && err == nil && session < sinceSession
}

// oneClause reports whether no verb and no semicolon stands from one word to another.
func (s *side) oneClause(paragraph, from, to int) bool {
	for k := from; k < to; k++ {
		if s.verbAt[paragraph][k] && s.texts[paragraph].Lower(k) != "including" || s.texts[paragraph].Lower(k) == ";" {
			return false
		}
	}
	return true
}

// headOf returns the word "resolution" or "decision" at the head of the list that goes on at
// word i: "Council decision 1/2 and resolutions 3/4 and 5/6".
func (s *side) headOf(paragraph, i int) int {
	if w := s.wordAt(paragraph, i-1); i < 2 || w != "and" && w != "," {
		return i
	}
	for k := i - 1; k >= 0 && k > i-longestList; k-- {
		if adopted[s.texts[paragraph].Lower(k)] {
			return s.headOf(paragraph, k)
		}
		if !s.onlyCites(paragraph, wording.Range{From: k, To: k + 1}) {
			break
		}
	}
	return i
}

// assembled are nouns of organs that adopt resolutions.
var assembled = setOf("assembly council commission conference committee board congress")

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
