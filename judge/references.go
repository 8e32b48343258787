package judge

import (
	"resdiff/diff"
	"slices"
	"sort"
	"strconv"
	"strings"

	"resdiff/resolution"
	"resdiff/wording"
)

// referenceNews tells of a reference to a paragraph of the resolution that
// stayed word for word while another paragraph took that number, or none has
// it any more: "Requests States to implement paragraph 4".
func (s *surroundings) referenceNews(ch *diff.Change) []doubt {
	var out []doubt
	refers := func(m wording.Mention) bool { return m.Kind == wording.CrossRef }
	if !slices.ContainsFunc(ch.New, func(j int) bool { return strings.Contains(s.new.read[j].text, "aragraph") }) {
		return nil
	}
	for _, e := range ch.Edits {
		if e.Op != diff.Equal {
			continue
		}
		r := &s.new.read[e.New.Paragraph]
		for _, ref := range r.relativeReferences() {
			start, end := r.read.Start(ref.from), r.read.End(ref.to-1)
			if start < e.New.Start || end > e.New.End {
				continue
			}
			if text := s.besideNews(e.Old.Paragraph, e.New.Paragraph, ref, r.read.Joined(wording.Range{From: ref.from, To: ref.to})); text != "" {
				out = append(out, doubt{weightCitation, text})
			}
		}
		first := sort.Search(len(r.found), func(k int) bool { return r.found[k].Start >= e.New.Start })
		for k := first; k < len(r.found) && r.found[k].Start < e.New.End; k++ {
			m := &r.found[k]
			if !refers(*m) || m.End > e.New.End || r.foreignReference(m) {
				continue
			}
			for _, number := range paragraphNumbers(m.Key) {
				if text := s.pointsElsewhere(e.Old.Paragraph, e.New.Paragraph, number); text != "" {
					out = append(out, doubt{weightCitation, text})
				}
			}
		}
	}
	return out
}

// foreignReference reports whether a reference may be to a paragraph of another
// text, which is named before it ("resolution 61/40, in particular paragraph 4")
// or pointed at, and does not say that it is to this one.
func (r *reading) foreignReference(m *wording.Mention) bool {
	from, to := r.words(m.Start, m.End)
	if r.word(from-1) == "preambular" || r.word(to) == "thereof" || r.word(to) == "ibid" || r.word(to) == "," && r.word(to+1) == "ibid" {
		return true
	}
	if strings.Contains(r.read.Joined(wording.Range{From: from, To: to}), "present") || r.word(to-1) == "above" || r.word(to-1) == "below" || r.word(to-1) == "resolution" {
		return false
	}
	for k := range r.found {
		if o := &r.found[k]; o.Start < m.Start && (o.Kind == wording.Citation || o.Kind == wording.Instrument || o.Kind == wording.Title) {
			return true
		}
	}
	return false
}

// pointsElsewhere says what became of a numbered paragraph that both texts
// refer to; "" where it is the same one, or the old text had none of the number.
func (s *surroundings) pointsElsewhere(old, new int, number string) string {
	was := s.old.numbered(old, number)
	if was < 0 {
		return ""
	}
	is := s.new.numbered(new, number)
	if is >= 0 && s.same(was, is) {
		return ""
	}
	text := "refers to paragraph " + number
	partners := s.c.Changes[s.old.match[was]].New
	switch {
	case len(partners) == 0 && is < 0:
		return text + ", which is gone"
	case len(partners) == 0:
		return text + ", which is gone: another has its number, " + s.new.naming(is)
	case is < 0:
		return text + ", which is " + s.new.read[partners[0]].name + " now; none has its number"
	}
	return text + ", which is another now: " + s.old.naming(was) + " → " + s.new.naming(is)
}

// numbered finds the operative paragraph of a number, such as "4" or "4(a)",
// that a paragraph refers to: -1 for none. In an annex, and where numbers begin
// anew, it is one of the same numbering.
func (s *surroundingSide) numbered(from int, number string) int {
	digits := number
	if at := strings.IndexByte(number, '('); at >= 0 {
		digits = number[:at]
	}
	n, err := strconv.Atoi(digits)
	if err != nil {
		return -1
	}
	l := resolution.Label{Series: "OP", Number: n, Sub: number[len(digits):]}
	kind := s.read[from].kind
	if kind == resolution.Preambular {
		kind = resolution.Operative
	}
	for _, l.Repeat = range []int{s.read[from].label.Repeat, 0, 1} {
		if i, ok := s.label[l]; ok && s.read[i].kind == kind {
			return i
		}
	}
	return -1
}

// paragraphNumbers returns the numbers in a reference's normal form
// ("paragraph 4 and 6 a" → "4", "6(a)").
func paragraphNumbers(key string) []string {
	var out []string
	for _, w := range strings.Fields(key)[1:] {
		switch {
		case w[0] >= '0' && w[0] <= '9':
			out = append(out, w)
		case w == "and" || w == "or" || w == "to":
		case len(out) > 0:
			out[len(out)-1] += "(" + w + ")"
		}
	}
	return out
}
