package align_test

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"resdiff/align"
	"resdiff/internal/mutate"
	"resdiff/resolution"
)

// samples are the project's own resolutions in their clean form.
func samples(t *testing.T) []*resolution.Resolution {
	t.Helper()
	paths, err := filepath.Glob("../testdata/samples/[a-z]*.txt")
	if err != nil {
		t.Fatal(err)
	}
	var docs []*resolution.Resolution
	for _, path := range paths {
		if strings.Count(filepath.Base(path), ".") > 1 {
			continue // a paged form of another
		}
		content, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if doc := readText(t, string(content)); len(doc.Paragraphs) >= 12 {
			docs = append(docs, doc)
		}
	}
	if len(docs) < 2 {
		t.Fatalf("%d samples", len(docs))
	}
	return docs
}

// wandering is a strong dose of clauses that went from paragraph to paragraph.
func wandering() mutate.Dose {
	dose := mutate.Clauses()
	dose[mutate.Glue], dose[mutate.Transplant], dose[mutate.Repeat] = 0.15, 0.4, 0.1
	return dose
}

// eachSuccessor makes successors of the samples.
func eachSuccessor(t *testing.T, seeds uint64, dose mutate.Dose, do func(name string, old, new *resolution.Resolution)) {
	docs := samples(t)
	for k, doc := range docs {
		for seed := range seeds {
			s := mutate.Make(doc, docs[(k+1)%len(docs)], dose, seed)
			do(fmt.Sprintf("%s, seed %d", doc.Title, seed), s.Old, s.New)
		}
	}
}

// TestSwapKeepsClauses: aligning the other way round gives the same links with the same
// chances and the same words, where clauses wander too.
func TestSwapKeepsClauses(t *testing.T) {
	joined := 0
	eachSuccessor(t, 6, wandering(), func(name string, old, new *resolution.Resolution) {
		there := align.Align(old, new).Links
		back := align.Align(new, old).Links
		for k := range back {
			l := &back[k]
			l.Old, l.New, l.OldPassage, l.NewPassage = l.New, l.Old, l.NewPassage, l.OldPassage
		}
		slices.SortFunc(back, func(a, b align.Link) int {
			if a.Old != b.Old {
				return a.Old - b.Old
			}
			return a.New - b.New
		})
		if !reflect.DeepEqual(there, back) {
			t.Errorf("%s: there %v\nback %v", name, there, back)
		}
		for _, l := range there {
			if l.Joined {
				joined++
			}
		}
	})
	if joined < 10 {
		t.Errorf("%d clauses wandered: too few to test with", joined)
	}
}

// TestUnrelatedParagraphAmongClauses: a paragraph that has no word in common with
// anything, on either side, changes no link. Nothing is said twice there: of two that are
// equally likely, the place decides.
func TestUnrelatedParagraphAmongClauses(t *testing.T) {
	with := func(r *resolution.Resolution, at int) *resolution.Resolution {
		stranger := r.Paragraphs[min(at, len(r.Paragraphs)-1)]
		stranger.Text = "Zzyzx qwerty asdfgh uiop jklzxc vbnm plokij mnbvcx hjkl"
		more := *r
		more.Paragraphs = slices.Insert(slices.Clone(r.Paragraphs), at, stranger)
		return &more
	}
	without := func(set map[[2]int]bool, side, at int) map[[2]int]bool {
		out := map[[2]int]bool{}
		for l := range set {
			if l[side] > at {
				l[side]--
			}
			out[l] = true
		}
		return out
	}
	dose := wandering()
	dose[mutate.Repeat], dose[mutate.Duplicate] = 0, 0
	eachSuccessor(t, 4, dose, func(name string, old, new *resolution.Resolution) {
		before := links(align.Align(old, new))
		r := rand.New(rand.NewPCG(1, 1))
		for range 4 {
			at := r.IntN(len(old.Paragraphs) + 1)
			if after := without(links(align.Align(with(old, at), new)), 0, at); !reflect.DeepEqual(before, after) {
				t.Errorf("%s: an old paragraph put in at %d changed links", name, at)
			}
			at = r.IntN(len(new.Paragraphs) + 1)
			if after := without(links(align.Align(old, with(new, at))), 1, at); !reflect.DeepEqual(before, after) {
				t.Errorf("%s: a new paragraph put in at %d changed links", name, at)
			}
		}
	})
}

// TestShuffledSample: every paragraph of a resolution is found in a shuffled copy, word
// for word.
func TestShuffledSample(t *testing.T) {
	for _, doc := range samples(t) {
		shuffled := *doc
		shuffled.Paragraphs = slices.Clone(doc.Paragraphs)
		r := rand.New(rand.NewPCG(3, 3))
		r.Shuffle(len(shuffled.Paragraphs), func(i, j int) {
			p := shuffled.Paragraphs
			p[i], p[j] = p[j], p[i]
		})
		for _, m := range align.Align(doc, &shuffled).Matches {
			if m.Relation != align.OneToOne || doc.Paragraphs[m.Old[0]].Text != shuffled.Paragraphs[m.New[0]].Text {
				t.Errorf("%s: %+v", doc.Title, m)
			}
		}
	}
}
