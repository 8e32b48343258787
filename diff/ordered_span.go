package diff

import (
	"slices"
	"strings"

	"resdiff/wording"
)

// orderSpan is what lies from the first changed word of a change to the last
// one, on one side.
type orderSpan struct {
	reading  *reading
	from, to int
}

// orderSpans returns the spans of both sides; false where the change covers
// several paragraphs.
func (v *view) orderSpans() (spans [2]orderSpan, ok bool) {
	a, b, ok := v.pair()
	if !ok {
		return spans, false
	}
	spans[0], spans[1] = orderSpan{a, -1, 0}, orderSpan{b, -1, 0}
	for _, p := range v.unexcused(v.changedWords()) {
		s := &spans[1]
		if p.old {
			s = &spans[0]
		}
		if s.from < 0 || p.at < s.from {
			s.from = p.at
		}
		s.to = max(s.to, p.at+1)
	}
	for k := range spans {
		if spans[k].from < 0 {
			spans[k].from = spans[k].to
		}
	}
	return spans, true
}

// orderMatters reports whether what changed places stands among words that
// give each place its own part, so that another order says something else: "by
// the one against the other", "two P-5 posts and one D-1", "as appropriate",
// "respectively".
func (v *view) orderMatters() bool {
	spans, ok := v.orderSpans()
	if !ok {
		return true
	}
	for _, s := range spans {
		if s.reading.byOrder() {
			return true
		}
		for i := s.from; i < s.to; i++ {
			w := s.reading.low[i]
			if parting[w] || w == "including" || w == "particular" || strings.ContainsAny(w, "0123456789") || countWords[w] ||
				s.reading.hedgeAt[i] || s.reading.verbAt[i] > 0 || s.reading.mentionAt(i, wording.Figure) != nil {
				return true
			}
		}
	}
	return false
}

// byOrder reports whether a paragraph speaks of what it named by its place: "respectively",
// "the latter".
func (r *reading) byOrder() bool {
	return slices.Contains(r.low, "respectively") || slices.Contains(r.low, "latter")
}

// countWords are figures in words.
var countWords = setOf("one two three four five six seven eight nine ten eleven twelve half third")

// onlyNames reports whether from the first changed word to the last there is
// nothing but names and what joins them: the donors of a fund, say.
func (v *view) onlyNames() bool {
	spans, ok := v.orderSpans()
	if !ok {
		return false
	}
	for _, s := range spans {
		if s.reading.byOrder() {
			return false
		}
		for i := s.from; i < s.to; i++ {
			switch w := s.reading.low[i]; {
			case s.reading.headed(i): // "the Committee against Torture"
			case parting[w]:
				return false
			case w == "the" || w == "and" || !wordy(w):
			case s.reading.toks[i].Key != w: // a name, of whatever
			case s.reading.mentionAt(i, wording.Place, wording.Actor) == nil:
				return false
			}
		}
	}
	return true
}

// headed reports whether word i is of the name of a body that says what it is:
// a committee, a programme.
func (r *reading) headed(i int) bool {
	m := r.mentionAt(i, wording.Body)
	if m == nil {
		return false
	}
	from, to := r.words(m.Start, m.End)
	return slices.ContainsFunc(r.low[from:to], wording.Heads)
}

// namedIn reports whether a changed word is part of the name of a place or body.
func (v *view) namedIn() bool {
	for _, p := range v.unexcused(v.changedWords()) {
		if v.reading(p).mentionAt(p.at, wording.Place, wording.Body) != nil {
			return true
		}
	}
	return false
}

// evenPair reports whether two things joined by "and" that changed places are
// of one length: a word before the longer one may else belong to both, as in
// "foreign fighters and mercenaries".
func (v *view) evenPair() bool {
	spans, ok := v.orderSpans()
	if !ok {
		return false
	}
	const reach = 6 // words of the other thing, which may have stayed
	for _, s := range spans {
		low := s.reading.low
		to := s.to
		for to < min(s.to+reach, len(low)) && wordy(low[to]) && !parting[low[to]] && s.reading.verbAt[to] == 0 {
			to++
		}
		parts := items(low[s.from:to])
		if len(parts) == 2 && strings.Count(parts[0], " ") != strings.Count(parts[1], " ") {
			return false
		}
	}
	return true
}
