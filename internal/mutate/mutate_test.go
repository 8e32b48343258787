package mutate_test

import (
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"resdiff/internal/mutate"
	"resdiff/resolution"
)

// sample is a small resolution on which every operation has something to do.
func sample() *resolution.Resolution {
	d := &resolution.Resolution{}
	add := func(kind resolution.Kind, texts ...string) {
		for _, text := range texts {
			d.Paragraphs = append(d.Paragraphs, resolution.Paragraph{Kind: kind, Text: text})
		}
	}
	add(resolution.Preambular,
		"Recalling its resolution 2016/52 of 22 July 2016 on the ferries of the inner sea,",
		"Recognizing that harbour pilots know the shoals better than any chart shows,",
		"Noting the important progress made, in particular on the northern quays, in the training of crews,")
	add(resolution.Heading, "Safety of crews")
	for range 6 {
		add(resolution.Operative,
			"Notes the holding of the fourth session of the Ferry Forum in Geneva from 3 to 5 May 2017, under the theme “Ropes, rails and patience on board”, and encourages all countries to support the efforts of small harbours to enhance the training of their crews;",
			"Requests the Secretary-General to report on the implementation of the present resolution at its next session;")
	}
	return d
}

// TestSuccessor: for any dose and seed the truth is in range, covers every old
// paragraph that was not deleted and every new one that was not inserted, and
// what no operation touched reads the same.
func TestSuccessor(t *testing.T) {
	donor := &resolution.Resolution{Paragraphs: []resolution.Paragraph{
		{Kind: resolution.Operative, Text: "Welcomes the kite makers of the southern islands;"},
		{Kind: resolution.Preambular, Text: "Mindful of the price of paper and string,"}}}
	rapid.Check(t, func(t *rapid.T) {
		dose := mutate.Dose{}
		for _, o := range mutate.Operations() {
			if rapid.Bool().Draw(t, o.String()) {
				dose[o] = rapid.Float64Range(0, 1).Draw(t, "share of "+o.String())
			}
		}
		seed := rapid.Uint64().Draw(t, "seed")
		s := mutate.Make(sample(), donor, dose, seed)
		var linked [2]map[int]bool
		linked[0], linked[1] = map[int]bool{}, map[int]bool{}
		for link, done := range s.Links {
			linked[0][link[0]], linked[1][link[1]] = true, true
			old, new := s.Old.Paragraphs[link[0]].Text, s.New.Paragraphs[link[1]].Text
			for _, o := range []mutate.Operation{mutate.Roll, mutate.Split, mutate.Merge, mutate.Promote, mutate.Paraphrase, mutate.Glue, mutate.Transplant, mutate.Repeat} {
				if done.Has(o) {
					old = new
				}
			}
			if old != new {
				t.Fatalf("untouched, yet %q became %q", old, new)
			}
		}
		for i := range s.Old.Paragraphs {
			if linked[0][i] == s.Touched[0][i].Has(mutate.Delete) {
				t.Fatalf("old paragraph %d: linked %v, deleted %v", i, linked[0][i], s.Touched[0][i].Has(mutate.Delete))
			}
		}
		for j := range s.New.Paragraphs {
			if linked[1][j] == s.Touched[1][j].Has(mutate.Insert) {
				t.Fatalf("new paragraph %d: linked %v, inserted %v", j, linked[1][j], s.Touched[1][j].Has(mutate.Insert))
			}
		}
		if again := mutate.Make(sample(), donor, dose, seed); !reflect.DeepEqual(s, again) {
			t.Fatal("the same seed made another successor")
		}
	})
}

// TestOperations: each operation alone does what its name says.
func TestOperations(t *testing.T) {
	strong := func(o mutate.Operation) mutate.Successor {
		return mutate.Make(sample(), sample(), mutate.Dose{o: 0.9}, 4)
	}
	text := func(s mutate.Successor) string {
		var b strings.Builder
		for _, p := range s.New.Paragraphs {
			b.WriteString(p.Text + "\n")
		}
		return b.String()
	}
	if s := text(strong(mutate.Roll)); !strings.Contains(s, "fifth session") || !strings.Contains(s, "2018") || !strings.Contains(s, "2017/") {
		t.Errorf("roll:\n%s", s)
	}
	if s := strong(mutate.Split); len(s.New.Paragraphs) <= len(s.Old.Paragraphs) {
		t.Errorf("split made %d of %d", len(s.New.Paragraphs), len(s.Old.Paragraphs))
	}
	if s := strong(mutate.Merge); len(s.New.Paragraphs) >= len(s.Old.Paragraphs) {
		t.Errorf("merge made %d of %d", len(s.New.Paragraphs), len(s.Old.Paragraphs))
	}
	if s := strong(mutate.Glue); len(s.New.Paragraphs) >= len(s.Old.Paragraphs) {
		t.Errorf("glue made %d of %d", len(s.New.Paragraphs), len(s.Old.Paragraphs))
	}
	if s := strong(mutate.Transplant); !slices.ContainsFunc(slices.Collect(maps.Keys(s.Links)), func(l [2]int) bool { return s.Links[l].Has(mutate.Transplant) && l[0] != l[1] }) {
		t.Errorf("transplant linked %v", s.Links)
	}
	if s := text(strong(mutate.Promote)); !strings.Contains(s, "Recognizes that harbour pilots know the shoals better than any chart shows;") {
		t.Errorf("promote:\n%s", s)
	}
	if s := strong(mutate.Duplicate); len(s.Old.Paragraphs) <= len(sample().Paragraphs) {
		t.Errorf("duplicate made %d of %d", len(s.Old.Paragraphs), len(sample().Paragraphs))
	}
}
