package ledger

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"resdiff/align"
	"resdiff/diff"
	"resdiff/wording"
)

// mostCited is how many citations of a paragraph are looked at for what they replaced: a
// longer list is gone through by its numbers alone.
const mostCited = 24

// succeeded pairs citations that went with those that came: about the same, or in the same
// slot, the surest first.
func (p *pair) succeeded(gone, come []cited, used map[string]bool) {
	type proposal struct {
		a, b  int
		score float64
	}
	before := maps.Clone(used)
	byParagraph := map[int][]int{}
	for k, b := range come {
		if l := byParagraph[b.paragraph]; len(l) < mostCited {
			byParagraph[b.paragraph] = append(l, k)
		}
	}
	var list []proposal
	counts := map[int]int{}
	for i, a := range gone {
		if counts[a.paragraph]++; counts[a.paragraph] > mostCited {
			continue
		}
		for _, l := range p.old.links[a.paragraph] {
			for _, k := range byParagraph[l.paragraph] {
				if score := p.successor(a, come[k]); score > 0 {
					list = append(list, proposal{i, k, score + l.chance/10})
				}
			}
		}
	}
	slices.SortStableFunc(list, func(x, y proposal) int { return cmp.Compare(y.score, x.score) })
	replaced := map[int]bool{} // by place: the same number may give way to two others in two places
	for _, x := range list {
		a, b := gone[x.a], come[x.b]
		if replaced[x.a] || before[a.number] || used[b.number] {
			continue
		}
		replaced[x.a], used[a.number], used[b.number] = true, true, true
		f := fact{Rule: Citation, What: "replaced", Old: p.old.quote(a.paragraph, a.words), New: p.new.quote(b.paragraph, b.words), Note: p.new.organOf(b), Changes: p.changes(a.paragraph, b.paragraph), Weight: 0.3, Doubt: 1 - p.old.chance(a.paragraph, b.paragraph)}
		if !p.old.anyLeft(a.paragraph, a.words) && !p.new.anyLeft(b.paragraph, b.words) {
			f.What, f.Weight = "rolled on", 0.1
		}
		p.add(f)
	}
}

// successor reports how sure it is that one citation took the place of another; 0 where
// it did not.
func (p *pair) successor(a, b cited) float64 {
	titles := p.alike(a.title, b.title)
	both := len(a.title) > 0 && len(b.title) > 0
	switch {
	case a.number == b.number:
		return 0
	case both && titles >= 0.8:
		return 2 + titles
	case (!both || titles >= 0.5) && p.sameSlot(a, b):
		return 2
	}
	return 0
}

// sameSlot reports whether what went and what came stand right beside each other in one
// change, each alone or one of two, under one name: not "decision" and "resolution".
func (p *pair) sameSlot(a, b cited) bool {
	edits := p.c.Changes[p.old.change[a.paragraph]].Edits
	i, k := p.editOf(p.old, a), p.editOf(p.new, b)
	if p.new.change[b.paragraph] != p.old.change[a.paragraph] || i < 0 || k < 0 || i-k > 1 || k-i > 1 {
		return false
	}
	x, y := p.old.citedBy(edits[i].Old), p.new.citedBy(edits[k].New)
	return x == y && x <= 2 && p.old.organOf(a) == p.new.organOf(b) && !p.ofAnother(p.old.change[a.paragraph])
}

// ofAnother reports whether a change speaks of another than before: a name gave way to one
// that has none of its words, "the Harbour Mission", "the Lagoon Force".
func (p *pair) ofAnother(change int) bool {
	names := func(e *diff.Edit) (out []stem) {
		s, at, words := p.wordsOf(e)
		for i := max(words.From, 1); i < words.To; i++ {
			if id := s.stems[at][i]; id >= 0 && strings.Trim(s.texts[at].Key(i), "IVXL") != "" && capital(s.texts[at].Key(i)) && s.kinds[at][i].Has(wording.Body) {
				out = append(out, id)
			}
		}
		return distinct(out)
	}
	edits := p.c.Changes[change].Edits
	for i := 1; i < len(edits); i++ {
		if edits[i-1].Op == diff.Delete && edits[i].Op == diff.Insert {
			if was, is := names(&edits[i-1]), names(&edits[i]); len(was) > 0 && len(is) > 0 && inBoth(was, is) == 0 {
				return true
			}
		}
	}
	return false
}

// citedBy counts what is cited in a passage.
func (s *side) citedBy(at align.Passage) int {
	n := 0
	for _, m := range s.near(at.Paragraph, at.Start, at.End) {
		if m.Kind == wording.Citation && m.Start >= at.Start {
			n++
		}
	}
	return n
}

// editOf returns the edit of its change that brought or took a citation; -1 for none.
func (p *pair) editOf(s *side, x cited) int { return p.editAt(s, x.paragraph, x.words.From) }

// editAt returns the edit of its change that brought or took word i; -1 for none.
func (p *pair) editAt(s *side, paragraph, i int) int {
	at := s.texts[paragraph].Start(i)
	return slices.IndexFunc(p.c.Changes[s.change[paragraph]].Edits, func(e diff.Edit) bool {
		place := e.New
		if s == p.old {
			place = e.Old
		}
		return e.Op != diff.Equal && (e.Op == diff.Delete) == (s == p.old) && place.Paragraph == paragraph && place.Start <= at && at < place.End
	})
}

// explained returns the citations of a list whose words changed and are accounted for.
func (p *pair) explained(s *side, list []cited) []cited {
	return slices.DeleteFunc(slices.Clone(list), func(x cited) bool { return s.anyLeft(x.paragraph, x.words) || p.editOf(s, x) < 0 })
}
