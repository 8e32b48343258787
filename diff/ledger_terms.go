package diff

import (
	"cmp"
	"slices"
	"strings"

	"resdiff/resolution"
)

// termRows lists the terms, of one to three words, that several paragraphs of
// one document speak of and none of the other.
func (in *interpreter) termRows() []LedgerRow {
	return append(in.onlyIn(in.appearing, true), in.onlyIn(in.vanishing, false)...)
}

// terms holds, for each term by its stems, the paragraphs that have it.
type terms map[string]*term

type term struct {
	printed    string
	paragraphs []int
	words      int
}

// termsOfOne finds the terms that only the old text has, and those that only
// the new one has. Most paragraphs stand in both, so theirs are not gathered:
// they only take terms away.
func (s stemmer) termsOfOne(old, new []reading) (vanishing, appearing terms) {
	inOld, inBoth := map[string]bool{}, map[string]*reading{}
	for n := range old {
		if old[n].kind != resolution.Heading {
			inOld[old[n].text] = true
		}
	}
	for n := range new {
		if r := &new[n]; r.kind != resolution.Heading && inOld[r.text] {
			inBoth[r.text] = r
		}
	}
	vanishing, appearing = s.terms(old, inBoth), s.terms(new, inBoth)
	for key := range vanishing {
		if appearing[key] != nil {
			delete(vanishing, key)
			delete(appearing, key)
		}
	}
	for _, r := range inBoth {
		s.each(r, func(key []byte, _, _ int) {
			delete(vanishing, string(key))
			delete(appearing, string(key))
		})
	}
	return vanishing, appearing
}

// stemmer knows the stems of the words that it met.
type stemmer map[string]string

func (s stemmer) stem(word string) string {
	stem, ok := s[word]
	if !ok {
		stem = singular(spelling(word))
		s[word] = stem
	}
	return stem
}

// each calls found with every run of one to three words of a paragraph that
// says something: its stems with spaces between, its first word, and how many
// words it has.
func (s stemmer) each(r *reading, found func(key []byte, at, size int)) {
	var room [64]byte
	key := room[:0]
	for i := range r.toks {
		for size := 1; size <= 3 && i+size <= len(r.toks) && r.telling(i+size-1); size++ {
			if size == 1 {
				key = append(key[:0], s.stem(r.low[i])...)
			} else {
				key = append(append(key, ' '), s.stem(r.low[i+size-1])...)
			}
			found(key, i, size)
		}
	}
}

// terms gathers the terms of a side's paragraphs, but for those of the texts
// that are left out.
func (s stemmer) terms(side []reading, leftOut map[string]*reading) terms {
	out := terms{}
	for n := range side {
		r := &side[n]
		if r.kind == resolution.Heading || leftOut[r.text] != nil {
			continue
		}
		s.each(r, func(key []byte, at, size int) {
			t := out[string(key)]
			if t == nil {
				t = &term{printed: r.text[r.toks[at].Start:r.toks[at+size-1].End], words: size}
				out[string(key)] = t
			}
			if k := len(t.paragraphs); k == 0 || t.paragraphs[k-1] != n {
				t.paragraphs = append(t.paragraphs, n)
			}
		})
	}
	return out
}

// telling reports whether word i may be part of a term: no function word, no
// number, no verb that opens a clause.
func (r *reading) telling(i int) bool {
	w := r.low[i]
	if len(w) < 4 || !wordy(w) || w[0] <= '9' || links[w] || r.verbAt[i] > 0 {
		return false
	}
	return !common[w] && r.detail[i] == noDetail
}

// common are words of drafting that name no subject.
var common = setOf("also further including particular particularly regard such other others well among within between through into upon than more most many " +
	"both each between during under over about while where when whose whom will would should could may might must shall been being have having there here " +
	"recalls recalling noting notes towards toward with without especially inter alia thereof thereby therefore accordingly including relevant respective " +
	"order view views basis need needs made make makes making take takes taking taken give given giving January February march april june july august september october november december " +
	"resolution resolutions session sessions paragraph paragraphs entitled")

// onlyIn returns rows for the terms that several paragraphs of one side have,
// which are none of the other's. A part of a longer such term is left out where it
// says no more.
func (in *interpreter) onlyIn(here terms, new bool) []LedgerRow {
	// What one paragraph says, its change shows; a single word must stand in
	// more of them than a phrase to be more than chance.
	const leastPhrase, leastWord = 2, 3
	const most = 12 // rows a side
	var keys []string
	for key, t := range here {
		least := leastPhrase
		if t.words == 1 {
			least = leastWord
		}
		if len(t.paragraphs) >= least {
			keys = append(keys, key)
		}
	}
	slices.SortFunc(keys, func(a, b string) int {
		x, y := here[a], here[b]
		return cmp.Or(cmp.Compare(len(y.paragraphs), len(x.paragraphs)), cmp.Compare(y.words, x.words), cmp.Compare(a, b))
	})
	var kept []string
	var out []LedgerRow
	for _, key := range keys {
		if len(out) == most || slices.ContainsFunc(kept, func(k string) bool {
			return overlapping(k, key) && len(here[k].paragraphs) <= 2*len(here[key].paragraphs)
		}) || here[key].words > 1 && in.joinedThere(key, new) {
			continue
		}
		if in.writtenThere(key, new) {
			kept = append(kept, key) // nor is a part of it a term: "wrights"
			continue
		}
		kept = append(kept, key)
		t := here[key]
		row := LedgerRow{What: "appears", New: t.printed, Note: "in " + plural(len(t.paragraphs), "paragraph"), Changes: in.changesOf(t.paragraphs, new)}
		if !new {
			row.What, row.Old, row.New = "vanishes", t.printed, ""
		}
		out = append(out, row)
	}
	return out
}

// overlapping reports whether one of two terms holds the other.
func overlapping(a, b string) bool {
	return strings.Contains(" "+a+" ", " "+b+" ") || strings.Contains(" "+b+" ", " "+a+" ")
}

// changesOf returns the changes that the paragraphs of one side are in.
func (in *interpreter) changesOf(paragraphs []int, new bool) []int {
	var out []int
	for i, ch := range in.c.Changes {
		side := ch.Old
		if new {
			side = ch.New
		}
		if slices.ContainsFunc(side, func(n int) bool { return slices.Contains(paragraphs, n) }) {
			out = append(out, i)
		}
	}
	return out
}
