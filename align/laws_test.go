package align_test

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"resdiff/align"
	"resdiff/resolution"
)

// genTexts draws paragraphs from few enough words that likenesses, duplicates
// and empty paragraphs come about.
var genTexts = rapid.Custom(func(t *rapid.T) []string {
	word := rapid.SampledFrom(strings.Fields("water lakes rivers glaciers snow hazards flood early warning ministers report of the in and session 2019 third 70/125 Encourages Notes “upstream” ;"))
	return rapid.SliceOfN(rapid.Custom(func(t *rapid.T) string {
		return strings.Join(rapid.SliceOfN(word, 0, 14).Draw(t, "words"), " ")
	}), 0, 12).Draw(t, "paragraphs")
})

// genDocument draws a document of such paragraphs of every kind: headings too,
// which are linked by what stands under them.
var genDocument = rapid.Custom(func(t *rapid.T) *resolution.Resolution {
	d := document(genTexts.Draw(t, "texts"))
	kind := rapid.SampledFrom([]resolution.Kind{resolution.Operative, resolution.Operative, resolution.Heading, resolution.Preambular, resolution.Annex})
	for i := range d.Paragraphs {
		d.Paragraphs[i].Kind = kind.Draw(t, "kind")
	}
	return d
})

// TestEveryParagraphOnce: every paragraph of both sides is in exactly one
// match, relations fit their sizes, and confidences are chances.
func TestEveryParagraphOnce(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		old, new := genDocument.Draw(t, "old"), genDocument.Draw(t, "new")
		a := align.Align(old, new)
		checkPartition(t, a, len(old.Paragraphs), len(new.Paragraphs))
		checkLinks(t, a, old, new)
		if b := align.Align(old, new); !reflect.DeepEqual(a, b) {
			t.Fatal("two alignments of the same documents differ")
		}
	})
}

func checkPartition(t *rapid.T, a *align.Alignment, olds, news int) {
	t.Helper()
	var seen [2][]int
	for _, m := range a.Matches {
		seen[0], seen[1] = append(seen[0], m.Old...), append(seen[1], m.New...)
		if !slices.IsSorted(m.Old) || !slices.IsSorted(m.New) {
			t.Fatalf("not ascending: %+v", m)
		}
		want := align.OneToOne
		switch {
		case len(m.Old) == 0:
			want = align.Added
		case len(m.New) == 0:
			want = align.Dropped
		case len(m.Old) > 1 && len(m.New) > 1:
			want = align.ManyToMany
		case len(m.New) > 1:
			want = align.Split
		case len(m.Old) > 1:
			want = align.Merge
		}
		if m.Relation != want || !(m.Confidence >= 0 && m.Confidence <= 1) {
			t.Fatalf("%+v should be %s", m, want)
		}
		if alone := want == align.Added || want == align.Dropped; alone && m.Confidence < 0.5 {
			t.Fatalf("%+v is likelier not so", m)
		}
		if m.RunnerUp != nil && m.Confidence+m.RunnerUp.Confidence > 1+1e-9 {
			t.Fatalf("%+v: %+v is likelier than what is left", m, m.RunnerUp)
		}
	}
	for s, n := range []int{olds, news} {
		slices.Sort(seen[s])
		for i := range n {
			if len(seen[s]) != n || seen[s][i] != i {
				t.Fatalf("side %d: matches hold %v of %d paragraphs", s, seen[s], n)
			}
		}
	}
}

// links lists the links of an alignment, joined clauses too, as pairs of places.
func links(a *align.Alignment) map[[2]int]bool {
	set := map[[2]int]bool{}
	for _, l := range a.Links {
		set[[2]int{l.Old, l.New}] = true
	}
	return set
}

// checkLinks fails unless the links that are no joins are the pairs of the
// matches, in order, and those that are lie between two of them and name words
// of both paragraphs.
func checkLinks(t *rapid.T, a *align.Alignment, old, new *resolution.Resolution) {
	t.Helper()
	matched := map[[2]int]bool{}
	for _, m := range a.Matches {
		for _, i := range m.Old {
			for _, j := range m.New {
				matched[[2]int{i, j}] = true
			}
		}
	}
	for k, l := range a.Links {
		pair := [2]int{l.Old, l.New}
		if l.Joined == matched[pair] || !(l.Chance >= 0 && l.Chance <= 1) {
			t.Fatalf("%+v, matched %v", l, matched[pair])
		}
		if !l.Joined {
			delete(matched, pair)
		}
		for _, p := range []struct {
			align.Passage
			at   int
			text string
		}{{l.OldPassage, l.Old, old.Paragraphs[l.Old].Text}, {l.NewPassage, l.New, new.Paragraphs[l.New].Text}} {
			if p.Paragraph != p.at || p.Start < 0 || p.Start > p.End || p.End > len(p.text) || l.Joined && p.Start == p.End {
				t.Fatalf("%+v names no words of %q", l, p.text)
			}
		}
		if k > 0 && (a.Links[k-1].Old > l.Old || a.Links[k-1].Old == l.Old && a.Links[k-1].New >= l.New) {
			t.Fatalf("links out of order: %+v", a.Links)
		}
	}
	if len(matched) > 0 {
		t.Fatalf("no links for %v", matched)
	}
}

// TestSwapKeepsLinks: aligning the other way round gives the same links.
func TestSwapKeepsLinks(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		old, new := genDocument.Draw(t, "old"), genDocument.Draw(t, "new")
		there := links(align.Align(old, new))
		back := map[[2]int]bool{}
		for l := range links(align.Align(new, old)) {
			back[[2]int{l[1], l[0]}] = true
		}
		if !reflect.DeepEqual(there, back) {
			t.Fatalf("there %v, back %v", there, back)
		}
	})
}

// TestSameDocument: a document aligns with itself, nothing moved.
func TestSameDocument(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := genDocument.Draw(t, "document")
		for i, m := range align.Align(d, d).Matches {
			if m.Relation != align.OneToOne || m.Old[0] != i || m.New[0] != i || m.Moved {
				t.Fatalf("%d: %+v", i, m)
			}
		}
	})
}

// TestShuffleFindsAll: every distinct paragraph is found wherever it went.
func TestShuffleFindsAll(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		texts := genTexts.Draw(t, "texts")
		slices.Sort(texts)
		texts = slices.Compact(texts)
		texts = slices.DeleteFunc(texts, func(s string) bool { return len(strings.Fields(s)) < 3 })
		order := rapid.Permutation(places(len(texts))).Draw(t, "order")
		shuffled := make([]string, len(texts))
		for j, i := range order {
			shuffled[j] = texts[i]
		}
		found := links(align.Align(document(texts), document(shuffled)))
		for j, i := range order {
			if !found[[2]int{i, j}] {
				t.Fatalf("%q went from %d to %d unseen; links %v", texts[i], i, j, found)
			}
		}
	})
}

func places(n int) []int {
	list := make([]int, n)
	for i := range list {
		list[i] = i
	}
	return list
}

// TestUnrelatedParagraph: a new paragraph that has no word in common with
// anything changes no other match.
func TestUnrelatedParagraph(t *testing.T) {
	old := invented(5, 40)
	new := edited(old)
	before := links(align.Align(document(old), document(new)))
	for at := range len(new) + 1 {
		more := slices.Insert(slices.Clone(new), at, fmt.Sprintf("Zzyzx qwerty %s asdfgh uiop jklzxc vbnm plokij mnbvcx", strings.Repeat("hjkl ", at%9)))
		after := map[[2]int]bool{}
		for l := range links(align.Align(document(old), document(more))) {
			if l[1] == at {
				t.Fatalf("the paragraph put in at %d was linked to %d", at, l[0])
			}
			if l[1] > at {
				l[1]--
			}
			after[l] = true
		}
		if !reflect.DeepEqual(before, after) {
			t.Fatalf("links changed by a paragraph put in at %d", at)
		}
	}
}

// TestUnrelatedDocuments: documents without a word in common share no link.
func TestUnrelatedDocuments(t *testing.T) {
	a := align.Align(document([]string{"Notes the glaciers of the north", "Decides to count them"}),
		document([]string{"Alpha beta gamma delta", "Epsilon zeta eta theta"}))
	if n := len(links(a)); n != 0 {
		t.Errorf("%d links between unrelated documents: %+v", n, a.Matches)
	}
}

// TestLongTextOfFewWords: where every word stands in very many paragraphs, most of
// which were amended, all are found.
func TestLongTextOfFewWords(t *testing.T) {
	draw := rand.New(rand.NewPCG(1, 2))
	var old, new []string
	for n := range 1500 {
		of := func(k uint64) string { return letters(100+20*k+draw.Uint64N(20)) + "haven" }
		text := fmt.Sprintf("Requests the harbour of %s to train the pilots of the %s reef in the reading of %s and to report on %s each year", of(1), of(2), of(3), of(4))
		old = append(old, text)
		switch n % 9 {
		case 4: // it goes
		case 7:
			new = append(new, text)
		default:
			new = append(new, text+", as appropriate")
		}
	}
	found := links(align.Align(document(old), document(new)))
	missed := 0
	for n, at := 0, 0; n < len(old); n++ {
		if n%9 != 4 {
			if !found[[2]int{n, at}] {
				missed++
			}
			at++
		}
	}
	if missed > 15 {
		t.Errorf("%d of %d paragraphs were not found", missed, len(new))
	}
}
