package wording

import "strings"

// crossrefs finds references to paragraphs: of this resolution (CrossRef:
// "paragraphs 4 and 5 above") and of another text (Citation: "paragraph 37 of
// the outcome document").
func (s *scan) crossrefs() {
	for i := range s.Words {
		if !strings.HasSuffix(strings.TrimSuffix(s.Lower(i), "s"), "paragraph") { // a subparagraph too
			continue
		}
		j := i + 1
		for j < len(s.Words) && paragraphPart(s.Key(j)) {
			j++
		}
		for j > i+1 && (s.Key(j-1) == "," || s.Key(j-1) == "and" || s.Key(j-1) == "to" || s.Key(j-1) == "or") {
			j--
		}
		if j == i+1 {
			continue
		}
		kind, end := Citation, j
		switch w, next := s.Lower(j), s.Lower(j+1); {
		case w == "above" || w == "below":
			kind, end = CrossRef, j+1
		case w != "of":
			kind = CrossRef
		case next == "this" || next == "the" && s.Lower(j+2) == "present":
			kind, end = CrossRef, j+2
			for end < len(s.Words) && s.Word(end) && end < j+4 {
				end++
			}
		}
		s.add(kind, i, end, "paragraph "+s.joined(i+1, j))
	}
}

// paragraphPart reports whether w may stand in a list of paragraph numbers.
func paragraphPart(w string) bool {
	if w == "" || listed.has(w) {
		return w != ""
	}
	if w[0] >= '0' && w[0] <= '9' {
		return !strings.Contains(w, "/")
	}
	return len(w) <= 4 && strings.Trim(w, "ivx") == "" || len(w) == 1 && w[0] >= 'a' && w[0] <= 'z'
}

// titles finds words in quotation marks, the marks included. A mark that is
// never closed quotes nothing; a curly mark opens or closes as it is drawn, a
// straight one in turn.
func (s *scan) titles() {
	open := -1
	for i := range s.Words {
		if s.Key(i) != `"` {
			continue
		}
		switch raw := s.Text.Text[s.Start(i):s.End(i)]; {
		case raw == "“" || raw == "«" || raw == `"` && open < 0:
			open = i
		case open >= 0:
			if i > open+1 {
				s.add(Title, open, i+1, s.joined(open+1, i))
			}
			open = -1
		}
	}
}
