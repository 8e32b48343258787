package ledger

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"resdiff/align"
	"resdiff/diff"
	"resdiff/wording"
)

// style tells once of what is written otherwise in many places, where nothing is said otherwise:
// "States parties" and "States Parties", "health care" and "healthcare".
func (p *pair) style() {
	const least, most = 3, 6 // changes that write it so, and rows
	found := map[[2]string]*written{}
	for k := range p.c.Changes {
		edits := p.c.Changes[k].Edits
		for i := range edits {
			if i+1 >= len(edits) || edits[i].Op != diff.Delete || edits[i+1].Op != diff.Insert || edits[i].Rule != edits[i+1].Rule || edits[i].Rule != "same" && edits[i].Rule != "spacing" {
				continue
			}
			old, new := p.old.words(edits[i].Old), p.new.words(edits[i+1].New)
			was, is := p.old.quote(edits[i].Old.Paragraph, old), p.new.quote(edits[i+1].New.Paragraph, new)
			if !sameLetters(was.Text, is.Text) {
				continue
			}
			key := [2]string{was.Text, is.Text}
			if found[key] == nil {
				found[key] = &written{fact: fact{Rule: Style, What: "written otherwise", Old: was, New: is, Weight: 0.1}}
			}
			found[key].times++
			found[key].Changes = merged(found[key].Changes, []int{k})
		}
	}
	var rows []*written
	for _, w := range found {
		if len(w.Changes) >= least {
			w.Note = "at least " + strconv.Itoa(w.times) + " times"
			rows = append(rows, w)
		}
	}
	slices.SortFunc(rows, func(a, b *written) int {
		return cmp.Or(cmp.Compare(b.times, a.times), cmp.Compare(a.Old.Paragraph, b.Old.Paragraph), cmp.Compare(a.Old.Start, b.Old.Start))
	})
	for _, w := range rows[:min(most, len(rows))] {
		p.add(w.fact)
	}
}

// written is a fact of style and how often it is so.
type written struct {
	fact
	times int
}

// words returns the words of a passage.
func (s *side) words(at align.Passage) wording.Range {
	from, to := s.texts[at.Paragraph].Range(at.Start, at.End)
	return wording.Range{From: from, To: to}
}

// sameLetters reports whether two texts differ in nothing but blanks, hyphens and capital
// letters.
func sameLetters(a, b string) bool {
	plain := strings.NewReplacer(" ", "", "-", "", "‑", "")
	return a != b && a != "" && strings.EqualFold(plain.Replace(a), plain.Replace(b))
}
