package ledger_test

import (
	"fmt"
	"slices"
	"strings"

	"resdiff"
	"resdiff/diff"
	"resdiff/resolution"
	"resdiff/wording"
)

// nowhere are what rows say of words that stand in no paragraph of the other document,
// notHere what they say of words that stand in none that their own is linked with.
var (
	nowhere = []string{"new", "no longer asked", "newly decided", "decided before, not again", "need newly stressed", "need no longer stressed",
		"asked in a new paragraph", "was asked in a paragraph that is gone", "decided in a new paragraph", "was decided in a paragraph that is gone",
		"need stressed in a new paragraph", "need was stressed in a paragraph that is gone", "concern or regret voiced now", "concern or regret voiced no longer", "gone", "appears", "vanishes", "no longer cited"}
	notHere = []string{"condition gained", "condition lost", "qualified here now", "qualified here no longer", "also named here now", "named here no longer"}
)

// checkAbsence checks that no row says that something is new, lost, lapsed or gained whose
// words, all of them and in any form, stand in one paragraph of the other document: in any,
// or in one that its own shares descent with.
func checkAbsence(t fataler, c *resdiff.Comparison) (checked int) {
	t.Helper()
	old, new := map[int][]int{}, map[int][]int{}
	link := func(o, n int) { old[o], new[n] = append(old[o], n), append(new[n], o) }
	for _, ch := range c.Changes {
		for _, o := range ch.Old {
			for _, n := range ch.New {
				link(o, n)
			}
		}
	}
	for _, l := range c.Alignment.Links {
		link(l.Old, l.New)
	}
	read := map[*resolution.Resolution][][]string{}
	for _, doc := range []*resolution.Resolution{c.Old, c.New} {
		for _, p := range doc.Paragraphs {
			read[doc] = append(read[doc], said(p.Text))
		}
	}
	absent := func(r *diff.Statement, q diff.Quote, linked []int, doc *resolution.Resolution) {
		if q.Text == "" {
			return
		}
		words := said(q.Text)
		for i, there := range read[doc] {
			if !slices.Contains(nowhere, r.What) && !slices.Contains(linked, i) {
				continue
			}
			if len(words) > 0 && !slices.ContainsFunc(words, func(w string) bool { return !slices.Contains(there, w) }) {
				t.Errorf("%s %s: %q, but its words stand in paragraph %d: %q", r.Rule, r.What, q.Text, i, doc.Paragraphs[i].Text)
			}
		}
	}
	for _, l := range c.Ledgers {
		for _, r := range l.Rows {
			if !slices.Contains(nowhere, r.What) && !slices.Contains(notHere, r.What) {
				continue
			}
			checked++
			absent(&r, r.Old, old[r.Old.Paragraph], c.New)
			absent(&r, r.New, new[r.New.Paragraph], c.Old)
		}
	}
	return checked
}

// checkTurned checks that names that appear vanish where the documents change places.
func checkTurned(t fataler, c *resdiff.Comparison) {
	t.Helper()
	names := func(c *resdiff.Comparison, turned bool) (out []string) {
		for _, l := range c.Ledgers {
			for _, r := range l.Rows {
				if r.Rule == "term" {
					out = append(out, fmt.Sprint(r.Old.Text != "" != turned, r.Old.Text, r.New.Text, r.Note))
				}
			}
		}
		slices.Sort(out)
		return out
	}
	one, other := names(c, false), names(resdiff.Compare(c.New, c.Old, resdiff.Options{}), true)
	if !slices.Equal(one, other) {
		t.Errorf("names %q, turned %q", one, other)
	}
}

// said returns the stems of the words of a text that say something, and its numbers.
func said(text string) []string {
	var out []string
	for _, t := range wording.Cut(text) {
		switch w := strings.ToLower(t.Key); {
		case t.Word && wording.Says(w):
			out = append(out, wording.Stem(w))
		case strings.ContainsAny(w, "0123456789"):
			out = append(out, w)
		}
	}
	return out
}
