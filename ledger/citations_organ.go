package ledger

import (
	"slices"
	"strconv"
	"strings"

	"resdiff/wording"
)

// longestList is how many words a list of citations may have.
const longestList = 120

// organOf names whose resolution a citation is, where that is another organ than the one
// that speaks, and says of a decision that it is one: its number is not to be taken for that
// of a resolution.
func (s *side) organOf(x cited) string {
	const behind = 60 // words from a citation to the organ after its list: "5/1 of 7 March 2022 and 5/6 of the Assembly"
	t, organ, named := s.texts[x.paragraph], "", s.namedAt(x)
	for _, m := range s.near(x.paragraph, t.Start(max(x.words.From-longestList, 0)), t.End(min(x.words.To+behind, len(t.Words))-1)) {
		from, to := t.Range(m.Start, m.End)
		if m.Kind != wording.Body || !slices.ContainsFunc(t.Lowers(wording.Range{From: from, To: to}), func(w string) bool { return assembled[w] }) {
			continue
		}
		switch before := to <= x.words.From; {
		case to == named, before && s.onlyCites(x.paragraph, to, x.words.From), before && s.foreign(x.number) && s.oneClause(x.paragraph, to, x.words.From),
			organ == "" && from >= x.words.To && t.Lower(from-2) == "of" && s.onlyCites(x.paragraph, x.words.To, from):
			organ = t.Text[m.Start:m.End]
		}
	}
	if strings.HasSuffix(strings.ToLower(s.document.Organ), strings.ToLower(organ)) { // "the Assembly", in its own text
		organ = ""
	}
	if strings.HasPrefix(s.wordAt(x.paragraph, named), "decision") {
		return strings.TrimPrefix(organ+" decision", " ")
	}
	return organ
}

// namedAt returns the word "resolution" or "decision" before a citation, over the list that
// it stands in; -1 for none.
func (s *side) namedAt(x cited) int {
	for i := x.words.From; i >= 0 && i > x.words.From-longestList && s.wordAt(x.paragraph, i) != ";"; i-- {
		if adopted[s.wordAt(x.paragraph, i)] {
			return i
		}
	}
	return -1
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
		if s.verbAt[paragraph][k] && s.wordAt(paragraph, k) != "including" || s.wordAt(paragraph, k) == ";" {
			return false
		}
	}
	return true
}

var (
	// adopted are nouns for what an organ adopts under a number.
	adopted = setOf("resolution resolutions decision decisions")
	// assembled are nouns of organs that adopt resolutions.
	assembled = setOf("assembly council commission conference committee board congress")
	// listing are words between the citations of a list, and between it and its organ.
	listing = setOf(", and of to in at its the paragraph paragraphs resolution resolutions decision decisions")
)

// onlyCites reports whether nothing but citations, dates and some words stand from one word
// to another.
func (s *side) onlyCites(paragraph, from, to int) bool {
	for i := from; i < to; i++ {
		if w := s.wordAt(paragraph, i); !listing[w] && !digitsOnly(w) && !s.kinds[paragraph][i].Has(wording.Citation, wording.Date, wording.CrossRef) {
			return false
		}
	}
	return true
}
