package ledger

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"resdiff/resolution"
	"resdiff/wording"
)

// term is a name and the paragraphs that have it.
type term struct {
	stems      []stem
	paragraphs []int
	first      wording.Range
	// instrument tells that it is of something that is adopted: told even where one
	// paragraph has it.
	instrument bool
}

// terms tells of names that two paragraphs of one document have, or that are of what is
// adopted, where no paragraph of the other has their words in any form.
func (p *pair) terms() {
	p.termsOf(p.new)
	p.termsOf(p.old)
}

func (p *pair) termsOf(s *side) {
	const least, most, reworded = 2, 12, 0.7 // paragraphs; rows; share of a name's weight that another paragraph may have, at most
	found := map[string]*term{}
	for i := range s.texts {
		if from, _ := s.of(i); s.clauses[from].Verb != nil {
			p.namesIn(s, i, found)
		}
	}
	var list []*term
	for _, t := range found {
		if len(t.paragraphs) < least && !t.instrument {
			continue
		}
		if share, most := p.stands(t.stems, t.stems, s.other); most < len(t.stems) && share < reworded {
			list = append(list, t)
		}
	}
	slices.SortFunc(list, func(a, b *term) int {
		return cmp.Or(cmp.Compare(len(b.paragraphs), len(a.paragraphs)), cmp.Compare(len(b.stems), len(a.stems)), cmp.Compare(a.paragraphs[0], b.paragraphs[0]), cmp.Compare(a.first.From, b.first.From), cmp.Compare(a.first.To, b.first.To))
	})
	var kept []*term
	for _, t := range list {
		if len(kept) == most {
			break
		}
		if slices.ContainsFunc(kept, func(k *term) bool { return inBoth(k.stems, t.stems) > 0 }) || p.otherwiseNamed(s, t) {
			continue
		}
		kept = append(kept, t)
		count := max(s.countOf(s.stems[t.paragraphs[0]][t.first.From:t.first.To]), len(t.paragraphs))
		f := fact{Rule: Term, Note: "in " + inParagraphs(count), Weight: shown}
		if count > least {
			f.Weight = 0.3
		}
		for _, i := range t.paragraphs {
			f.Changes = merged(f.Changes, []int{s.change[i]})
		}
		p.alone(s, turn{"appears", "vanishes"}, s.quote(t.paragraphs[0], t.first), f)
	}
}

func inParagraphs(n int) string {
	if n == 1 {
		return "1 paragraph"
	}
	return strconv.Itoa(n) + " paragraphs"
}

// countOf counts the paragraphs that have a run of stems.
func (s *side) countOf(run []stem) int {
	n := 0
	for i := range s.stems {
		if s.kind(i) != resolution.Heading && contains(s.stems[i], run) {
			n++
		}
	}
	return n
}

// capital reports whether a word begins with a capital letter.
func capital(key string) bool {
	r, _ := utf8.DecodeRuneInString(key)
	return unicode.IsUpper(r)
}

// otherwiseNamed reports whether the other document has a name in a shorter form: as far as its
// first "of", "the Charter" for "Charter of the Lagoons", or as a part of a compound. Who speaks
// in a document is named in none.
func (p *pair) otherwiseNamed(s *side, t *term) bool {
	text, r := s.texts[t.paragraphs[0]], t.first
	name := s.quote(t.paragraphs[0], r).Text
	for i := r.From + 1; i < r.To; i++ {
		if connects[text.Lower(i)] {
			r.To = i
		}
	}
	short, _, _ := strings.Cut(s.quote(t.paragraphs[0], r).Text, "-")
	return strings.EqualFold(name, s.document.Organ) || slices.ContainsFunc(s.other.texts, func(t *wording.Text) bool {
		if strings.Contains(short, " ") {
			return strings.Contains(t.Text, short)
		}
		_, rest, ok := strings.Cut(t.Text, "the "+short+" ")
		next, _, _ := strings.Cut(rest, " ")
		return ok && short != name && !connects[next] && !capital(next)
	})
}
