package ledger

import (
	"slices"
	"strings"

	"resdiff/wording"
)

// cited is a resolution, decision or document that is cited, and where.
type cited struct {
	paragraph int
	words     wording.Range
	// number is what tells it from others, its letter left out: "78/265", "A/79/62".
	number string
	// about are the words that say what it is about, as far as the text goes on to say so,
	// title their stems.
	about wording.Range
	title []stem
}

// citations tells of what is cited in one document only, and of what took the place of
// what was cited.
func (p *pair) citations() {
	old, new := p.citedIn(p.old), p.citedIn(p.new)
	gone, come := onlyCited(old, p.new), onlyCited(new, p.old)
	used := map[string]bool{}
	p.shortened(gone, come, used)
	p.succeeded(gone, come, used)
	// One that moved on, as the change says, is not new for its forerunner standing elsewhere.
	p.succeeded(p.explained(p.old, old), p.explained(p.new, new), used)
	if parts := strings.Split(p.c.Old.Number, "/"); len(parts) > 1 {
		used[numberOf(strings.Join(parts[len(parts)-2:], "/"))] = true // last year's text joins the list of its forerunners: the calendar
	}
	told, cites := map[string]int{}, map[*side]map[int][]cited{p.old: byParagraph(old), p.new: byParagraph(new)}
	tell := func(s *side, x cited) {
		if i := p.editOf(s, x); used[x.number] || len(cites[s][x.paragraph]) <= mostCited && p.onlyNumber(s, x, cites[s.other]) || i >= 0 && p.c.Changes[s.change[x.paragraph]].Edits[i].Rule == "citation" {
			return // told, or only its number came or went, or its change says that it moved on
		}
		if k, ok := told[x.number]; ok {
			p.facts[k].Changes = merged(p.facts[k].Changes, []int{s.change[x.paragraph]})
			return
		}
		told[x.number] = len(p.facts)
		p.alone(s, turn{"new", "no longer cited"}, s.quote(x.paragraph, x.words), fact{Rule: Citation, Note: s.organOf(x), Changes: []int{s.change[x.paragraph]}, Weight: 0.3})
	}
	for _, x := range come {
		tell(p.new, x)
	}
	for _, x := range gone {
		tell(p.old, x)
	}
}

// byParagraph returns citations by the paragraph that they stand in.
func byParagraph(list []cited) map[int][]cited {
	out := map[int][]cited{}
	for _, x := range list {
		out[x.paragraph] = append(out[x.paragraph], x)
	}
	return out
}

// onlyNumber reports whether a paragraph linked with that of a citation has its title, and
// not behind the number of another: "decision 16/2 on the care of quays", "the decision on
// the care of quays".
func (p *pair) onlyNumber(s *side, x cited, there map[int][]cited) bool {
	const least, same = 3, 0.8 // stems of a title; how alike two titles of one series are
	return len(x.title) >= least && slices.ContainsFunc(s.links[x.paragraph], func(l link) bool {
		return len(there[l.paragraph]) <= mostCited && contains(s.other.stems[l.paragraph], s.stems[x.paragraph][x.about.From:x.about.To]) &&
			!slices.ContainsFunc(there[l.paragraph], func(y cited) bool { return p.alike(x.title, y.title) >= same })
	})
}

func merged(a, b []int) []int {
	for _, x := range b {
		if !slices.Contains(a, x) {
			a = append(a, x)
		}
	}
	return a
}

// citedIn returns what a document cites, by place.
func (p *pair) citedIn(s *side) []cited {
	var out []cited
	for i, t := range s.texts {
		for _, m := range t.Mentions {
			if m.Kind != wording.Citation || strings.HasPrefix(m.Key, "paragraph") {
				continue
			}
			from, to := t.Range(m.Start, m.End)
			about := s.titleAfter(i, to)
			x := cited{i, wording.Range{From: from, To: to}, numberOf(t.Key(from)), about, distinct(s.stems[i][about.From:about.To])}
			if !misprinted(x.number) && !s.report(x, m.Key) {
				out = append(out, x)
			}
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
		!(named >= 0 && s.onlyCites(x.paragraph, wording.Range{From: named, To: x.words.From}, listing))
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

// titleAfter returns the words that say what a citation is about: "on the safety of
// harbours", after its date.
func (s *side) titleAfter(paragraph, i int) wording.Range {
	const longest, reach = 14, 10 // words of a title; of a date before it
	t := s.texts[paragraph]
	for k := i; k < len(t.Words) && k < i+reach; k++ {
		switch w := t.Lower(k); {
		case w == "on" || w == "entitled":
			end := k + 1
			for end < len(t.Words) && end < k+longest && t.Lower(end) != "," && t.Lower(end) != ";" && !s.kinds[paragraph][end].Has(wording.Citation) {
				end++
			}
			return wording.Range{From: k + 1, To: end}
		case w == ";" || w == "and" || w == "," && t.Lower(k+1) != "on" && t.Lower(k+1) != "entitled" || s.kinds[paragraph][k].Has(wording.Citation):
			return wording.Range{}
		}
	}
	return wording.Range{}
}

// onlyCited returns those of a document's citations whose number stands nowhere in the
// other, in a citation or otherwise, by itself or in a range: "70/1-70/5".
func onlyCited(list []cited, other *side) []cited {
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
	return slices.DeleteFunc(slices.Clone(list), func(x cited) bool { return !open[x.number] })
}

// shortened notes as told the lists of citations that gave way to words for all of them:
// "and its previous resolutions", "all other resolutions ..., those addressing".
func (p *pair) shortened(gone, come []cited, used map[string]bool) {
	const least = 3          // citations that went, for a list
	forAll := map[int]bool{} // new paragraphs
	for o, list := range byParagraph(gone) {
		for _, l := range p.old.links[o] {
			if len(list) >= least && p.new.forAll(l.paragraph) {
				forAll[l.paragraph] = true
				for _, a := range list {
					used[a.number] = true
				}
			}
		}
	}
	for _, b := range come { // the last of the list, under its next number
		used[b.number] = used[b.number] || forAll[b.paragraph]
	}
}

// forAll reports whether words of a paragraph stand for resolutions whose numbers they leave
// out.
func (s *side) forAll(paragraph int) bool {
	const reach = 5 // words between "all other" and "resolutions"
	t := s.texts[paragraph]
	for i := range t.Words {
		if w := t.Lower(i); w != "previous" && w != "other" {
			continue
		}
		for k := i + 1; k < len(t.Words) && k <= i+reach && t.Word(k); k++ {
			if t.Lower(k) == "resolutions" {
				return true
			}
		}
	}
	return false
}
