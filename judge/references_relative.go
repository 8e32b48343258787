package judge

import "strings"

// A reference may name a paragraph by its place and not its number: "the
// preceding paragraph". It keeps its words whatever comes to stand there.

// relativeReference is such a reference, as a range of words.
type relativeReference struct {
	from, to int
	// back tells that it is to what stands before; sub that it is to a
	// sub-paragraph.
	back, sub bool
}

// placeWords are the words before "paragraph" that say where it stands, and
// whether that is before.
var placeWords = map[string]bool{
	"preceding": true, "previous": true, "foregoing": true, "following": false, "next": false, "succeeding": false,
}

// relativeReferences finds the references by place to one paragraph of the text
// itself. Several at once, "the preceding paragraphs", are left out: nothing says
// how many.
//
//	"pursuant to the preceding paragraph"      → back
//	"the paragraph immediately below"          → forward
//	"to insert the following paragraph: “...”" → none, it is quoted
func (r *reading) relativeReferences() []relativeReference {
	var out []relativeReference
	for i := range r.read.Words {
		w := r.word(i)
		sub := strings.HasPrefix(w, "sub")
		if strings.TrimPrefix(strings.TrimPrefix(w, "sub"), "-") != "paragraph" {
			continue
		}
		ref := relativeReference{from: i, to: i + 1, sub: sub}
		next := i + 1
		if r.word(next) == "immediately" || r.word(next) == "directly" {
			next++
		}
		switch back, directed := placeWords[r.word(i-1)]; {
		case directed && r.word(i+1) != ":":
			ref.from, ref.back = i-1, back
		case r.word(next) == "above" || r.word(next) == "below":
			ref.to, ref.back = next+1, r.word(next) == "above"
		default:
			continue
		}
		if r.word(ref.to) == "of" && (r.word(ref.to+1) != "the" || r.word(ref.to+2) != "present") && r.word(ref.to+1) != "this" {
			continue // "of resolution 61/40"
		}
		out = append(out, ref)
	}
	return out
}

// beside finds the paragraph that a reference by place from another names: the
// next before or after it in the same part, for a sub-paragraph in the same list;
// -1 if there is none. From within a list "the preceding paragraph" may be the
// item above or the paragraph before the list: nothing is said of it.
func (s *surroundingSide) beside(from int, ref relativeReference) int {
	own := s.read[from]
	depth := strings.Count(own.label.Sub, "(")
	if ref.sub != (depth > 0) {
		return -1
	}
	step := 1
	if ref.back {
		step = -1
	}
	for i := from + step; i >= 0 && i < len(s.read); i += step {
		switch at := strings.Count(s.read[i].label.Sub, "("); {
		case s.read[i].kind != own.kind || at > depth:
		case at < depth:
			return -1 // out of the list
		default:
			return i
		}
	}
	return -1
}

// besideNews says what became of the paragraph that both texts name by its
// place; "" where it is the same one.
func (s *surroundings) besideNews(old, new int, ref relativeReference, words string) string {
	was, is := s.old.beside(old, ref), s.new.beside(new, ref)
	switch {
	case s.same(was, is), was < 0:
		return ""
	case is < 0:
		return "refers to the " + words + ", and none stands there now; it was " + s.old.naming(was)
	}
	return "refers to the " + words + ", which is another now: " + s.old.naming(was) + " → " + s.new.naming(is)
}
