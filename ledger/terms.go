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
	// renewed tells that it stands in the place of another name, or of another form of it.
	renewed bool
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
		if len(t.paragraphs) < least && !t.instrument || t.renewed {
			continue
		}
		if share, most := p.stands(t.stems, t.stems, s.other); most < len(t.stems) && share < reworded && !p.otherwiseNamed(s, t) {
			list = append(list, t)
		}
	}
	list = withoutNumbers(s, list)
	slices.SortFunc(list, func(a, b *term) int {
		return cmp.Or(cmp.Compare(len(b.paragraphs), len(a.paragraphs)), cmp.Compare(len(b.stems), len(a.stems)), cmp.Compare(a.paragraphs[0], b.paragraphs[0]), cmp.Compare(a.first.From, b.first.From), cmp.Compare(a.first.To, b.first.To))
	})
	var kept []*term
	for _, t := range list {
		if len(kept) == most {
			break
		}
		if slices.ContainsFunc(kept, func(k *term) bool { return inBoth(k.stems, t.stems) > 0 }) {
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

// withoutNumbers returns those of a document's terms that the other does not cite by the
// number under which they were adopted, there or in a footnote.
func withoutNumbers(s *side, list []*term) []*term {
	const reach = 16 // words from a name to its number: "adopted by the Assembly as resolution 69/313"
	numbers := make([]string, len(list))
	var all []cited
	for i, x := range list {
		t := s.texts[x.paragraphs[0]]
		for k := x.first.To; k < min(x.first.To+reach, len(t.Words)) && t.Lower(k) != ";"; k++ {
			if s.kinds[x.paragraphs[0]][k].Has(wording.Citation) && t.Any(wording.Range{From: x.first.To, To: k}, func(w string) bool { return w == "adopted" || w == "contained" }) {
				numbers[i] = numberOf(t.Key(k))
				all = append(all, cited{number: numbers[i]})
				break
			}
		}
	}
	gone := onlyCited(all, s.other)
	kept := list[:0]
	for i, x := range list {
		if numbers[i] == "" || gone[numbers[i]] {
			kept = append(kept, x)
		}
	}
	return kept
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

// otherwiseNamed reports whether the other document has a name in another form: as a part of
// a compound, or without what tells it. Who speaks in a document is named in none.
func (p *pair) otherwiseNamed(s *side, t *term) bool {
	name := s.texts[t.paragraphs[0]]
	return strings.EqualFold(strings.Join(name.Keys(t.first), " "), s.document.Organ) || s.other.inParts(name.Lowers(t.first)) || s.other.shorter(name.Keys(t.first))
}

// shorter reports whether a name stands in a document without what tells it, "the Charter"
// for "Charter of the Lagoons", or as far as its first "of".
func (s *side) shorter(words []string) bool {
	n := slices.IndexFunc(words, func(w string) bool { return connects[strings.ToLower(w)] })
	if n < 1 {
		return false
	}
	for _, t := range s.texts {
		for i := 0; i+n <= len(t.Words); i++ {
			if t.Key(i) != words[0] || !slices.Equal(t.Keys(wording.Range{From: i, To: i + n}), words[:n]) {
				continue
			}
			if n > 1 || i+n < len(t.Words) && !connects[t.Lower(i+n)] && t.Lower(i-1) == "the" && !capital(t.Key(i+n)) {
				return true
			}
		}
	}
	return false
}

// inParts reports whether a paragraph has words as parts of compounds, or the parts of their
// compounds as words: "Harbour-affiliated" where they are "affiliated with Harbour".
func (s *side) inParts(words []string) bool {
	const begin = 2 // letters with which a word begins as its stem does
	parts := partsOf(words)
	return len(parts) > 0 && slices.ContainsFunc(s.texts, func(t *wording.Text) bool {
		for part := range parts {
			there := false
			for i := 0; i < len(t.Words) && !there; i++ {
				w := t.Lower(i)
				there = t.Stem(i) == part || strings.Contains(w, "-") && strings.Contains(w, part[:min(begin, len(part))]) && partsOf([]string{w})[part]
			}
			if !there {
				return false
			}
		}
		return true
	})
}

// partsOf returns the stems of what words are made of.
func partsOf(words []string) map[string]bool {
	out := map[string]bool{}
	for _, w := range words {
		for part := range strings.SplitSeq(w, "-") {
			if wording.Says(part) && !startsByDigit(part) {
				out[wording.Stem(part)] = true
			}
		}
	}
	return out
}
