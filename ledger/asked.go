package ledger

import (
	"slices"
	"strings"

	"resdiff/internal/postings"
	"resdiff/wording"
)

// requests returns the stems of each clause of a document that asks something, and of whom
// the others tell that they were asked.
func (s *side) requests() [][]stem {
	out := make([][]stem, len(s.clauses))
	for k := range s.clauses {
		c := &s.clauses[k]
		r := c.Words
		if !c.Asks {
			r = s.recalled(c)
		}
		out[k] = distinct(s.stems[c.Paragraph][r.From:r.To])
	}
	return out
}

// recalled returns the words of a clause that tell who was asked: "in which it requested {the
// Board} to".
func (s *side) recalled(c *wording.Clause) wording.Range {
	const most = 16 // words of a name
	low := s.texts[c.Paragraph].Lower
	for from := c.Words.From; from < c.Words.To; from++ {
		if !askedBefore[low(from)] {
			continue
		}
		for to := from + 2; to < min(from+most, c.Words.To); to++ {
			if low(to) == "to" {
				return wording.Range{From: from + 1, To: to}
			}
		}
	}
	return wording.Range{}
}

// askedBefore are words of asking that tell of what was asked.
var askedBefore = setOf("asked requested request requests invited invitation encouraged urged called calls call mandated tasked")

// asked reports whether one of the requests of a document has all words of a name, or the
// name all of the request, or whether it is to one of that name in a fuller or shorter form.
func (s *side) asked(name string, stems []stem, requests [][]stem, in *postings.Lists[stem, int32]) bool {
	return slices.ContainsFunc(stems, func(id stem) bool {
		return len(in.Of(id)) > common || slices.ContainsFunc(in.Of(id), func(k int32) bool {
			return inBoth(stems, requests[k]) == min(len(stems), len(requests[k])) || slices.ContainsFunc(s.clauses[k].Addressees, func(y wording.Addressee) bool { return sameName(name, y.Key) })
		})
	})
}

// nameStems returns the stems of a name in its normal form, but for words that tell nobody
// from another: of a body known by its initials the words stand whole.
func nameStems(name string) []string {
	var out []string
	for w := range strings.FieldsSeq(name) {
		if w = wording.Stem(w); !anyone[w] {
			out = append(out, w)
		}
	}
	return out
}

// anyone are the stems of words that tell nobody from another.
var anyone = stemsOf("all other relevant")

// sameName reports whether two names are of the same one, the one in a fuller form:
// "States" and "Member States", "the United Nations Harbour Programme" and "the
// Programme".
func sameName(a, b string) bool {
	x, y := nameStems(a), nameStems(b)
	return within(x, y) || within(y, x)
}

// within reports whether all stems of one name are of another.
func within(some, all []string) bool {
	return !slices.ContainsFunc(some, func(w string) bool { return !slices.Contains(all, w) })
}
