package ledger

import (
	"slices"
	"strconv"
	"strings"

	"resdiff/diff"
	"resdiff/wording"
)

// cited is a resolution, decision or document that is cited, and where.
type cited struct {
	paragraph int
	words     wording.Range
	// number is what tells it from others, its letter left out: "78/265", "A/79/62".
	number string
	// title are the stems of what it is about, as far as the text goes on to say so.
	title []stem
}

// citations tells of what is cited in one document only, and of what took the place of
// what was cited.
func (p *pair) citations() {
	old, new := p.citedIn(p.old), p.citedIn(p.new)
	gone, come := onlyCited(old, p.new), onlyCited(new, p.old)
	used := map[string]bool{}
	p.succeeded(gone, come, used, aboutTheSame)
	p.shortened(gone, come, used)
	p.succeeded(gone, come, used, inThePlace)
	// One that moved on, as the change says, is not new for its forerunner standing elsewhere.
	p.succeeded(p.explained(p.old, old), p.explained(p.new, come), used, inThePlace)
	p.succeeded(p.explained(p.old, gone), p.explained(p.new, new), used, inThePlace)
	if own := ownNumber(p.c.Old.Number); own != "" {
		used[own] = true // last year's text joins the list of its forerunners: the calendar
	}
	told := map[string]int{}
	tell := func(s *side, x cited, f fact) {
		if used[x.number] || p.movedOn(s, x) {
			return
		}
		if k, ok := told[x.number]; ok {
			p.facts[k].Changes = merged(p.facts[k].Changes, f.Changes)
			return
		}
		told[x.number] = len(p.facts)
		p.add(f)
	}
	for _, x := range come {
		tell(p.new, x, fact{Rule: Citation, What: "new", New: p.new.quote(x.paragraph, x.words), Note: p.new.organOf(x), Changes: []int{p.new.change[x.paragraph]}, Weight: 0.3})
	}
	for _, x := range gone {
		tell(p.old, x, fact{Rule: Citation, What: "no longer cited", Old: p.old.quote(x.paragraph, x.words), Note: p.old.organOf(x), Changes: []int{p.old.change[x.paragraph]}, Weight: 0.3})
	}
}

// explained returns the citations of a list whose words changed and are accounted for.
func (p *pair) explained(s *side, list []cited) []cited {
	return slices.DeleteFunc(slices.Clone(list), func(x cited) bool {
		return s.anyLeft(x.paragraph, x.words) || p.editOfCited(s, x) == nil
	})
}

// editOfCited returns the edit that brought or took a citation; nil for none.
func (p *pair) editOfCited(s *side, x cited) *diff.Edit {
	edits := p.c.Changes[s.change[x.paragraph]].Edits
	if i := editOf(edits, s == p.old, x.paragraph, s.texts[x.paragraph].Start(x.words.From)); i >= 0 {
		return &edits[i]
	}
	return nil
}

// movedOn reports whether a change says already that a citation moved on with the documents.
func (p *pair) movedOn(s *side, x cited) bool {
	e := p.editOfCited(s, x)
	return e != nil && e.Rule == "citation"
}

// mostCited is how many citations of a paragraph are looked at for what they replaced: a
// longer list is gone through by its numbers alone.
const mostCited = 24

// replaced is the fact that one citation took the place of another.
func (p *pair) replaced(a, b cited, chance float64) fact {
	f := fact{Rule: Citation, What: "replaced", Old: p.old.quote(a.paragraph, a.words), New: p.new.quote(b.paragraph, b.words), Note: p.new.organOf(b), Changes: p.changes(a.paragraph, b.paragraph), Weight: 0.3, Doubt: 1 - chance}
	if !p.old.anyLeft(a.paragraph, a.words) && !p.new.anyLeft(b.paragraph, b.words) {
		f.What, f.Weight = "rolled on", 0.1
	}
	return f
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
			number := numberOf(t.Key(from))
			if misprinted(number) {
				continue
			}
			out = append(out, cited{i, wording.Range{From: from, To: to}, number, s.titleAfter(i, to)})
		}
	}
	return out
}

// numberOf returns the number of a citation without the letter of a part.
func numberOf(key string) string {
	if strings.Contains(key, "/") {
		return strings.TrimRight(strings.ToUpper(key), "ABCDEF")
	}
	return key
}

// misprinted reports whether a number can be none of a resolution: a footnote mark is
// stuck to it ("55/2831"), or it is something else.
func misprinted(number string) bool {
	a, b, ok := strings.Cut(number, "/")
	if ok && len(a) == 3 && a[1] == '-' {
		return true // the grade of a post: "P-2/1"
	}
	const digits = 3
	return ok && len(a) <= digits && len(b) > digits && strings.Trim(a+b, "0123456789") == ""
}

// titleAfter returns the stems of what a citation is about: "on the safety of harbours",
// after its date.
func (s *side) titleAfter(paragraph, i int) []stem {
	const longest, reach = 14, 10 // words of a title; of a date before it
	t := s.texts[paragraph]
	for k := i; k < len(t.Words) && k < i+reach; k++ {
		switch t.Lower(k) {
		case "on", "entitled":
			end := k + 1
			for end < len(t.Words) && end < k+longest && t.Lower(end) != "," && t.Lower(end) != ";" && !s.kinds[paragraph][end].Has(wording.Citation) {
				end++
			}
			return distinct(s.stems[paragraph][k+1 : end])
		case ";", "and":
			return nil
		}
		if k > i && s.kinds[paragraph][k].Has(wording.Citation) {
			return nil
		}
	}
	return nil
}

// onlyCited returns those of a document's citations whose number stands nowhere in the
// other, in a citation or otherwise, by itself or in a range.
func onlyCited(list []cited, other *side) []cited {
	there := map[string]bool{}
	var last string // the number before, where a range may begin
	note := func(key string, word bool) {
		if !word || !hasDigit(key) {
			if key != "to" && key != "-" && key != "–" && key != "—" {
				last = ""
			}
			return
		}
		there[numberOf(key)] = true
		for part := range strings.FieldsFuncSeq(key, func(r rune) bool { return r == '-' || r == '–' || r == '—' }) {
			noteRange(there, last, numberOf(part)) // "70/1-70/5"
			last = numberOf(part)
			there[last] = true
		}
	}
	for _, t := range other.texts {
		last = ""
		for i := range t.Words {
			note(t.Key(i), t.Word(i))
		}
	}
	for _, n := range other.document.Footnotes {
		last = ""
		for _, t := range wording.Cut(n.Text) {
			note(t.Key, t.Word)
		}
	}
	var out []cited
	for _, x := range list {
		if !there[x.number] {
			out = append(out, x)
		}
	}
	return out
}

// noteRange notes the numbers between two of one session: "70/1 to 70/5".
func noteRange(there map[string]bool, from, to string) {
	const most = 100 // numbers of one range
	head, a, _ := strings.Cut(from, "/")
	other, b, _ := strings.Cut(to, "/")
	first, err := strconv.Atoi(a)
	last, err2 := strconv.Atoi(b)
	if head != other || err != nil || err2 != nil || last-first > most {
		return
	}
	for n := first + 1; n < last; n++ {
		there[head+"/"+strconv.Itoa(n)] = true
	}
}

func hasDigit(key string) bool {
	for i := range len(key) {
		if key[i] >= '0' && key[i] <= '9' {
			return true
		}
	}
	return false
}

// uncited returns the stems of a paragraph without what it cites and dates.
func (s *side) uncited(paragraph int) []stem {
	var out []stem
	for i, id := range s.stems[paragraph] {
		if !s.kinds[paragraph][i].Has(wording.Citation, wording.Date) {
			out = append(out, id)
		}
	}
	return distinct(out)
}
