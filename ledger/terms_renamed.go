package ledger

import (
	"iter"
	"slices"
	"strings"

	"resdiff/wording"
)

// otherwiseNamed reports whether the other document has a name in another form: its
// initials, the full name of which it is the initials, or one word made of it ("Electronic
// Week" → "eWeek") in a paragraph linked with one that has it.
func (p *pair) otherwiseNamed(s *side, t *term) bool {
	from := s.texts[t.paragraphs[0]]
	words := from.Keys(t.first)
	name := strings.ToLower(s.quote(t.paragraphs[0], t.first).Text)
	if name == strings.ToLower(s.document.Organ) || name == strings.ToLower(s.other.document.Organ) {
		return true // who speaks in it
	}
	if len(words) == 1 && acronym(words[0]) {
		return s.other.spelled(words[0])
	}
	if t.named && s.other.shorter(from, t.first) {
		return true
	}
	if short := initials(words); len(short) >= 3 {
		for _, text := range s.other.texts {
			for i := range text.Words {
				if text.Key(i) == short {
					return true
				}
			}
		}
	}
	last := strings.ToLower(words[len(words)-1])
	const least = 4 // letters that a word made of it ends with
	if !t.named || len(last) < least {
		return false
	}
	for _, i := range t.paragraphs {
		for _, l := range s.links[i] {
			for k := range s.other.texts[l.paragraph].Words {
				if w := s.other.texts[l.paragraph].Lower(k); s.other.left[l.paragraph][k] && len(w) > len(last) && strings.HasSuffix(w, last) {
					return true
				}
			}
		}
	}
	return false
}

// shorter reports whether a name stands in a document without what tells it, "the Charter"
// for "Charter of the Lagoons", or as far as its first "of".
func (s *side) shorter(name *wording.Text, r wording.Range) bool {
	n := slices.IndexFunc(name.Lowers(r), func(w string) bool { return connects[w] })
	if n < 1 {
		return false
	}
	short := name.IDs[r.From : r.From+n]
	for _, t := range s.texts {
		for i := 0; i+n <= len(t.Words); i++ {
			if !slices.Equal(t.IDs[i:i+n], short) {
				continue
			}
			if n > 1 || (i+n == len(t.Words) || !connects[t.Lower(i+n)]) && i > 0 && t.Lower(i-1) == "the" && !capital(t.Key(min(i+n, len(t.Words)-1))) {
				return true
			}
		}
	}
	return false
}

// inParts reports whether a paragraph of the other document has the words of a term as
// parts of compounds: "Harbour-affiliated" where the term is "affiliated with Harbour".
func (p *pair) inParts(s *side, t *term) bool {
	if s.other.parts == nil {
		s.other.findParts(len(p.c.Read().Vocabulary))
	}
	var all []int
	first := true
	for part := range partsOf(s.texts[t.paragraphs[0]].Lowers(t.first)) {
		var there []int
		if list := s.other.parts[part]; list != nil {
			there = *list
		}
		if first {
			all, first = slices.Clone(there), false
			continue
		}
		all = slices.DeleteFunc(all, func(i int) bool { _, ok := slices.BinarySearch(there, i); return !ok })
	}
	return len(all) > 0
}

// findParts finds the paragraphs that have each part of a word, of so many words.
func (s *side) findParts(words int) {
	s.parts = map[string]*[]int{}
	known := make([][]*[]int, words) // the paragraphs of each part of a word
	for i, text := range s.texts {
		for k, w := range text.IDs {
			if known[w] == nil {
				known[w] = []*[]int{}
				for part := range partsOfWord(text.Lower(k)) {
					if s.parts[part] == nil {
						s.parts[part] = &[]int{}
					}
					known[w] = append(known[w], s.parts[part])
				}
			}
			for _, list := range known[w] {
				if n := len(*list); n == 0 || (*list)[n-1] != i {
					*list = append(*list, i)
				}
			}
		}
	}
}

// partsOf returns the stems of what words are made of.
func partsOf(words []string) map[string]bool {
	out := map[string]bool{}
	for _, w := range words {
		for part := range partsOfWord(w) {
			out[part] = true
		}
	}
	return out
}

// partsOfWord gives the stems of what a word is made of.
func partsOfWord(word string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for part := range strings.SplitSeq(word, "-") {
			if wording.Says(part) && !startsByDigit(part) && !yield(wording.Stem(part)) {
				return
			}
		}
	}
}

// acronym reports whether a word is of capital letters alone.
func acronym(key string) bool {
	const least = 3 // letters
	return len(key) >= least && strings.Trim(key, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == ""
}

// initials returns the first letters of the capitalised words of a name.
func initials(keys []string) string {
	var b strings.Builder
	for _, w := range keys {
		if capital(w) {
			b.WriteByte(w[0])
		}
	}
	return b.String()
}

// spelled reports whether capitalised words that follow one another, small ones between
// them left out, begin with the letters of an acronym.
func (s *side) spelled(letters string) bool {
	for _, t := range s.texts {
		for i := range t.Words {
			n, small := 0, 0
			for k := i; k < len(t.Words) && n < len(letters); k++ {
				key := t.Key(k)
				switch {
				case t.Word(k) && strings.HasPrefix(key, letters[n:n+1]):
					n, small = n+1, 0
				case n > 0 && (connects[t.Lower(k)] || t.Lower(k) == "the") && small < 2:
					small++
				default:
					k = len(t.Words)
				}
			}
			if n == len(letters) {
				return true
			}
		}
	}
	return false
}
