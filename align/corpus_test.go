package align_test

import (
	"path/filepath"
	"reflect"
	"slices"
	"testing"

	"resdiff/align"
	"resdiff/internal/corpus"
	"resdiff/internal/needs"
	"resdiff/resolution"
)

// successive returns pairs of successive real resolutions.
func successive(t *testing.T) [][2]*resolution.Resolution {
	dir := needs.Corpus(t)
	var pairs [][2]*resolution.Resolution
	for _, series := range []string{"wsis", "ict"} {
		paths, err := filepath.Glob(filepath.Join(dir, series, "*.paragraphs.json"))
		if err != nil {
			t.Fatal(err)
		}
		var before *resolution.Resolution
		for _, path := range paths {
			doc, err := corpus.Reference(path)
			if err != nil {
				t.Fatal(err)
			}
			if before != nil {
				pairs = append(pairs, [2]*resolution.Resolution{before, doc.Resolution})
			}
			before = doc.Resolution
		}
	}
	return pairs
}

// TestCorpusSwap: on real pairs too, the other way round gives the same links
// and the same moves.
func TestCorpusSwap(t *testing.T) {
	for _, p := range successive(t) {
		there, back := align.Align(p[0], p[1]), align.Align(p[1], p[0])
		turned := map[[2]int]bool{}
		for l := range links(back) {
			turned[[2]int{l[1], l[0]}] = true
		}
		if !reflect.DeepEqual(links(there), turned) {
			t.Errorf("links differ the other way round")
		}
		if a, b := movedLinks(there, 0, 1), movedLinks(back, 1, 0); !reflect.DeepEqual(a, b) {
			t.Errorf("moved %v, the other way round %v", a, b)
		}
	}
}

func movedLinks(a *align.Alignment, first, second int) map[[2]int]bool {
	set := map[[2]int]bool{}
	for _, m := range a.Matches {
		if m.Moved {
			ends := [2]int{m.Old[0], m.New[0]}
			set[[2]int{ends[first], ends[second]}] = true
		}
	}
	return set
}

// firm are the links of matches that are no toss of a coin.
func firm(a *align.Alignment) map[[2]int]bool {
	const toss = 0.6
	set := map[[2]int]bool{}
	for _, m := range a.Matches {
		if m.Confidence < toss {
			continue
		}
		for _, i := range m.Old {
			for _, j := range m.New {
				set[[2]int{i, j}] = true
			}
		}
	}
	return set
}

// TestCorpusUnrelatedParagraph: a paragraph about nothing in the document
// changes no other match, wherever it is put. A match at the edge may fall
// the other way, for it stands a little further from its neighbours.
func TestCorpusUnrelatedParagraph(t *testing.T) {
	for _, p := range successive(t) {
		old, new := p[0], p[1]
		a := align.Align(old, new)
		before, sureBefore := links(a), firm(a)
		for _, at := range []int{0, len(new.Paragraphs) / 3, len(new.Paragraphs) / 2, len(new.Paragraphs)} {
			more := &resolution.Resolution{Paragraphs: slices.Insert(slices.Clone(new.Paragraphs), at, resolution.Paragraph{
				Kind: resolution.Operative, Text: "Thanks beekeepers for lending thirteen copper kettles to lighthouse choirs;"})}
			b := align.Align(old, more)
			back := func(links map[[2]int]bool) map[[2]int]bool {
				set := map[[2]int]bool{}
				for l := range links {
					if l[1] == at {
						t.Errorf("the paragraph was linked to %q", old.Paragraphs[l[0]].Text)
					}
					if l[1] > at {
						l[1]--
					}
					set[l] = true
				}
				return set
			}
			after, sureAfter := back(links(b)), back(firm(b))
			for l := range sureBefore {
				if !after[l] {
					t.Errorf("at %d: lost %q", at, old.Paragraphs[l[0]].Text)
				}
			}
			for l := range sureAfter {
				if !before[l] {
					t.Errorf("at %d: gained %q", at, old.Paragraphs[l[0]].Text)
				}
			}
		}
	}
}
