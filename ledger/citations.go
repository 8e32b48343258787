package ledger

import (
	"slices"
	"strings"

	"resdiff/align"
	"resdiff/diff"
	"resdiff/wording"
)

// cited is a resolution, decision or document that is cited, and where.
type cited struct {
	paragraph int
	words     wording.Range
	// number is what tells it from others, its letter left out: "78/265", "A/79/62".
	number string
}

// citations tells of what is cited in one document only, and of what took the place of
// what was cited.
func (p *pair) citations() {
	old, new := p.old.cited(), p.new.cited()
	gone, come := onlyCited(old, p.new), onlyCited(new, p.old)
	told := p.replaced(gone, come)
	if parts := strings.Split(p.c.Old.Number, "/"); len(parts) > 1 {
		told[numberOf(strings.Join(parts[len(parts)-2:], "/"))] = true // last year's text joins the list of its forerunners: the calendar
	}
	cites, general := map[*side]map[int][]cited{p.old: byParagraph(old), p.new: byParagraph(new)}, map[*side][]bool{p.old: p.old.general(), p.new: p.new.general()}
	p.succeeded(new, cites[p.old], general, gone, come, told)
	p.citedOnly(p.new, new, cites, general[p.old], come, told)
	p.citedOnly(p.old, old, cites, general[p.new], gone, told)
}

// replaced tells of citations in whose place others stand, one or two by one or two, and
// returns the numbers of which it is told. gone and come are those that stand in one document
// only.
func (p *pair) replaced(gone, come map[string]bool) map[string]bool {
	const most = 2 // citations of one edit; more of them are a list
	told := map[string]bool{}
	p.eachEdit(func(ch *diff.Change, change, k int) {
		if k == 0 || ch.Edits[k-1].Op != diff.Delete || ch.Edits[k].Op != diff.Insert {
			return
		}
		old, new := p.old.citedIn(ch.Edits[k-1].Old), p.new.citedIn(ch.Edits[k].New)
		if len(old) != len(new) || len(old) > most {
			return
		}
		for i, a := range old {
			b := new[i]
			f := fact{Rule: Citation, What: "replaced", Old: p.old.quote(a.paragraph, a.words), New: p.new.quote(b.paragraph, b.words), Note: p.new.organOf(b), Changes: []int{change}, Weight: 0.3, Doubt: 1 - ch.Confidence}
			switch {
			case a.number == b.number || p.old.organOf(a) != f.Note:
				continue
			case !p.old.anyLeft(a.paragraph, a.words) && !p.new.anyLeft(b.paragraph, b.words):
				f.What, f.Weight = "rolled on", 0.1
			case !gone[a.number] || !come[b.number]:
				continue
			}
			told[a.number], told[b.number] = true, true
			p.add(f)
		}
	})
	return told
}

// succeeded tells of citations that came where a linked paragraph had another of the same
// title, but for those that are told.
func (p *pair) succeeded(new []cited, old map[int][]cited, general map[*side][]bool, gone, come, told map[string]bool) {
	const same = 0.8 // how alike the titles are
	for _, b := range new {
		if !come[b.number] || told[b.number] {
			continue
		}
		title := distinct(p.new.titleAfter(b))
		for _, l := range p.new.links[b.paragraph] {
			list := old[l.paragraph]
			for _, a := range list[:min(mostCited, len(list))] {
				if gone[a.number] && !told[a.number] && !told[b.number] && general[p.old][a.paragraph] == general[p.new][b.paragraph] && p.alike(distinct(p.old.titleAfter(a)), title) >= same {
					told[a.number], told[b.number] = true, true
					p.add(fact{Rule: Citation, What: "replaced", Old: p.old.quote(a.paragraph, a.words), New: p.new.quote(b.paragraph, b.words), Note: p.new.organOf(b), Changes: p.changes(a.paragraph, b.paragraph), Weight: 0.3, Doubt: 1 - l.chance})
				}
			}
		}
	}
}

// citedOnly tells of what one document cites and the other does not, each once, but for
// those that are told.
func (p *pair) citedOnly(s *side, list []cited, cites map[*side]map[int][]cited, general []bool, only, told map[string]bool) {
	rows, movedOn := map[string]int{}, p.movedOn(s)
	for _, x := range list {
		if !only[x.number] || told[x.number] || movedOn[[2]int{x.paragraph, x.words.From}] || s.inOtherWords(x, cites, general) {
			continue
		}
		if k, ok := rows[x.number]; ok {
			p.facts[k].Changes = merged(p.facts[k].Changes, []int{s.change[x.paragraph]})
			continue
		}
		rows[x.number] = len(p.facts)
		p.alone(s, turn{"new", "no longer cited"}, s.quote(x.paragraph, x.words), fact{Rule: Citation, Note: s.organOf(x), Changes: []int{s.change[x.paragraph]}, Weight: 0.3})
	}
}

// mostCited is how many citations of a paragraph are looked at for their titles: a longer list
// is gone through by its numbers alone.
const mostCited = 24

// byParagraph returns citations by the paragraph that they stand in.
func byParagraph(list []cited) map[int][]cited {
	out := map[int][]cited{}
	for _, x := range list {
		out[x.paragraph] = append(out[x.paragraph], x)
	}
	return out
}

// movedOn returns the citations, by paragraph and first word, of which their change says that
// they moved on.
func (p *pair) movedOn(s *side) map[[2]int]bool {
	out := map[[2]int]bool{}
	for i := range p.c.Changes {
		for _, e := range p.c.Changes[i].Edits {
			at := e.New
			if s == p.old {
				at = e.Old
			}
			if e.Op == diff.Equal || (e.Op == diff.Delete) != (s == p.old) || e.Rule != "citation" {
				continue
			}
			for _, x := range s.citedIn(at) {
				out[[2]int{x.paragraph, x.words.From}] = true
			}
		}
	}
	return out
}

// inOtherWords reports whether a paragraph linked with that of a citation has words for it
// without its number: its title, or "all its previous resolutions".
func (s *side) inOtherWords(x cited, cites map[*side]map[int][]cited, general []bool) bool {
	const least = 3 // words that say something
	title := s.titleAfter(x)
	if len(distinct(title)) < least || len(cites[s][x.paragraph]) > mostCited {
		title = nil
	}
	return slices.ContainsFunc(s.links[x.paragraph], func(l link) bool {
		return general[l.paragraph] || title != nil && len(cites[s.other][l.paragraph]) == 0 && contains(s.other.stems[l.paragraph], title)
	})
}

// titleAfter returns the stems of the words behind a citation that say what it is about, dates
// left out: "of 4 May 2017 on the safety of harbours".
func (s *side) titleAfter(x cited) (title []stem) {
	const longest = 14 // words
	t := s.texts[x.paragraph]
	for k := x.words.To; k < min(len(t.Words), x.words.To+longest) && t.Word(k); k++ {
		if !s.kinds[x.paragraph][k].Has(wording.Date) {
			title = append(title, s.stems[x.paragraph][k])
		}
	}
	return title
}

// general tells of each paragraph whether words of it stand for other resolutions.
func (s *side) general() []bool {
	out := make([]bool, len(s.texts))
	for i := range out {
		out[i] = s.forAll(i)
	}
	return out
}

// forAll reports whether words of a paragraph stand for resolutions whose numbers they leave
// out: "all other resolutions".
func (s *side) forAll(paragraph int) bool {
	const reach = 5 // words between "all other" and "resolutions"
	t := s.texts[paragraph]
	for i := range t.Words {
		if w := t.Lower(i); w == "previous" || w == "other" {
			for k := i + 1; k < min(len(t.Words), i+reach+1) && t.Word(k); k++ {
				if t.Lower(k) == "resolutions" {
					return true
				}
			}
		}
	}
	return false
}

func merged(a, b []int) []int {
	for _, x := range b {
		if !slices.Contains(a, x) {
			a = append(a, x)
		}
	}
	return a
}

// cited returns what a document cites, by place.
func (s *side) cited() []cited {
	var out []cited
	for i := range s.texts {
		out = append(out, s.citedIn(s.all(i))...)
	}
	return out
}

// all returns the passage that is a paragraph.
func (s *side) all(paragraph int) align.Passage {
	return align.Passage{Paragraph: paragraph, End: len(s.texts[paragraph].Text)}
}

// citedIn returns what is cited in a passage.
func (s *side) citedIn(at align.Passage) []cited {
	var out []cited
	t := s.texts[at.Paragraph]
	for _, m := range s.near(at.Paragraph, at.Start, at.End) {
		if m.Kind != wording.Citation || m.Start < at.Start || strings.HasPrefix(m.Key, "paragraph") {
			continue
		}
		from, to := t.Range(m.Start, m.End)
		x := cited{at.Paragraph, wording.Range{From: from, To: to}, numberOf(t.Key(from))}
		if !misprinted(x.number) && !s.report(x, m.Key) {
			out = append(out, x)
		}
	}
	return out
}

// report reports whether what is cited, under a key, is a statement or a document before an
// organ and no resolution or decision: the report of one year gives way to that of the next.
func (s *side) report(x cited, key string) bool {
	if w := s.wordAt(x.paragraph, x.words.From-1); w == "statement" || w == "prst" {
		return true
	}
	named := s.namedAt(x)
	return !startsByDigit(x.number) && !strings.Contains(key, "RES/") && !strings.Contains(key, "DEC/") &&
		!(named >= 0 && s.onlyCites(x.paragraph, named, x.words.From))
}

// numberOf returns the number of a citation without the letter of a part.
func numberOf(key string) string {
	if strings.Contains(key, "/") {
		return strings.TrimRight(strings.ToUpper(key), "ABCDEF")
	}
	return key
}

// misprinted reports whether a number can be none of a resolution: a footnote mark is
// stuck to it ("55/2831").
func misprinted(number string) bool {
	const digits, year = 3, 4 // of the last part; of what stands before a longer one
	parts := strings.Split(number, "/")
	last, before := parts[len(parts)-1], parts[max(len(parts)-2, 0)]
	return len(parts) > 1 && len(last) > digits && digitsOnly(last) && !(len(before) == year && digitsOnly(before))
}

// onlyCited returns the numbers of a document's citations that stand nowhere in the other,
// in a citation or otherwise, by themselves or in a range: "70/1-70/5".
func onlyCited(list []cited, other *side) map[string]bool {
	open := map[string]bool{}
	for _, x := range list {
		open[x.number] = true
	}
	note := func(key string) {
		for part := range strings.SplitSeq(key, "-") {
			delete(open, numberOf(part))
		}
		delete(open, numberOf(key))
	}
	for _, t := range other.texts {
		for i := range t.Words {
			note(t.Key(i))
		}
	}
	for _, n := range other.document.Footnotes {
		for _, t := range wording.Cut(n.Text) {
			note(t.Key)
		}
	}
	return open
}
