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
	old, new := termsOf(in.old), termsOf(in.new)
	var out []LedgerRow
	out = append(out, in.onlyIn(new, old, true)...)
	return append(out, in.onlyIn(old, new, false)...)
}

// terms counts, for each term by its stems, the paragraphs that have it.
type terms map[string]*term

type term struct {
	printed    string
	paragraphs []int
	words      int
}

// termsOf counts runs of one to three words that say something.
func termsOf(side []reading) terms {
	out := terms{}
	known := map[string]string{} // stems by word
	stemAt := func(r *reading, i int) string {
		s, ok := known[r.low[i]]
		if !ok {
			s = singular(spelling(r.low[i]))
			known[r.low[i]] = s
		}
		return s
	}
	var key []byte // the stems of a run, with spaces between
	for n := range side {
		r := &side[n]
		if r.kind == resolution.Heading {
			continue
		}
		for i := range r.toks {
			for size := 1; size <= 3 && i+size <= len(r.toks); size++ {
				if !r.telling(i + size - 1) {
					break
				}
				if size == 1 {
					key = append(key[:0], stemAt(r, i)...)
				} else {
					key = append(append(key, ' '), stemAt(r, i+size-1)...)
				}
				t := out[string(key)]
				if t == nil {
					t = &term{printed: r.text[r.toks[i].Start:r.toks[i+size-1].End], words: size}
					out[string(key)] = t
				}
				if k := len(t.paragraphs); k == 0 || t.paragraphs[k-1] != n {
					t.paragraphs = append(t.paragraphs, n)
				}
			}
		}
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

// onlyIn returns rows for the terms that several paragraphs of one side have
// and none of the other. A part of a longer such term is left out where it
// says no more.
func (in *interpreter) onlyIn(here, there terms, new bool) []LedgerRow {
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
		if len(t.paragraphs) >= least && there[key] == nil {
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
