package judge

import (
	"resdiff/diff"
	"slices"
	"strings"

	"resdiff/internal/quotation"
)

// chapeauNews tells of a paragraph that stands under another chapeau than
// before: "(b) Ban dredging" under "Calls upon States:", then under "Decides
// not:". A chapeau that is the same one, reworded, shows that by itself.
func (s *surroundings) chapeauNews(ch *diff.Change) []doubt {
	var out []doubt
	for _, i := range ch.Old {
		for _, j := range ch.New {
			if d, ok := s.otherChapeau(i, j); ok {
				out = append(out, d)
			}
		}
	}
	if len(ch.Old)*len(ch.New) > 1 && len(out) < len(ch.Old)*len(ch.New) {
		return nil // of several, some stayed where they were
	}
	return out
}

func (s *surroundings) otherChapeau(old, new int) (doubt, bool) {
	was, is := s.old.chapeau[old], s.new.chapeau[new]
	if s.same(was, is) || s.old.read[old].kind != s.new.read[new].kind {
		return doubt{}, false
	}
	// A paragraph with a verb of its own depends on no chapeau, and one that lost
	// its verb or got one shows that by its words.
	free := s.old.selfStanding(old) || s.new.selfStanding(new)
	switch {
	case was < 0:
		return doubt{weightVerb, "stands under another paragraph now, " + s.new.naming(is) + ", and stood under none"}, !free
	case is < 0:
		return doubt{weightVerb, "stands by itself now, and stood under " + s.old.naming(was)}, !free
	case s.sameChain(was, is):
		return doubt{}, false
	}
	return doubt{weightVerb, "stands under another chapeau now: " + s.old.naming(was) + " → " + s.new.naming(is)}, true
}

// sameChain reports whether two chapeaux rule alike: in the same words, or the one stands
// above the other with nothing but headings of a topic between, which have no verb: "In
// respect of tolls:" under "Requests the Board:".
func (s *surroundings) sameChain(was, is int) bool {
	alike := func(old, new int) bool {
		return s.same(old, new) || slices.Equal(s.old.governingWords(old), s.new.governingWords(new))
	}
	for top := is; top >= 0; top = s.new.chapeau[top] {
		if alike(was, top) {
			return true
		}
		if s.new.selfStanding(top) {
			break
		}
	}
	for top := was; top >= 0; top = s.old.chapeau[top] {
		if alike(top, is) {
			return true
		}
		if s.old.selfStanding(top) {
			break
		}
	}
	return false
}

// chapeauRules tells of a chapeau, whose verb, addressee or negation changed, of
// the paragraphs under it that kept their words: they are folded away in reports,
// and each means another thing with it.
func (s *surroundings) chapeauRules(ch *diff.Change) []doubt {
	if ch.Attention != diff.Substantive || !s.turned(ch) {
		return nil
	}
	var list []int
	for _, j := range ch.New {
		for _, k := range s.new.below[j] {
			if below := &s.c.Changes[s.new.match[k]]; below.Status == diff.Unchanged && s.same(s.old.chapeau[below.Old[0]], j) {
				list = append(list, k)
			}
		}
	}
	if len(list) == 0 {
		return nil
	}
	return []doubt{{weightOther, "rules over what kept its words: " + s.new.span(list)}}
}

// turned reports whether a verb, an actor or a negation of a change came, went
// or gave way to another, where no rule explains it.
func (s *surroundings) turned(ch *diff.Change) bool {
	if ch.Verb.Shift != diff.Same {
		return true
	}
	for _, e := range ch.Edits {
		if e.Op == diff.Equal || e.Rule != "" {
			continue
		}
		text := s.c.NewText(e)
		if e.Op == diff.Delete {
			text = s.c.OldText(e)
		}
		if e.Kind == diff.Verb || e.Kind == diff.Actor || slices.ContainsFunc(strings.Fields(strings.ToLower(text)), func(w string) bool { return w == "not" || w == "no" || w == "never" }) {
			return true
		}
	}
	return false
}

// selfStanding reports whether a paragraph has a verb of its own that rules it,
// as a paragraph with a number has.
func (s *surroundingSide) selfStanding(i int) bool {
	r := &s.read[i]
	return len(r.verbs) > 0 && opens(r, &r.verbs[0])
}

// governingWords are the words of a chapeau that what stands under it depends
// on: all but the order words of its verb, and its marks.
func (s *surroundingSide) governingWords(i int) []string {
	r := &s.read[i]
	var out []string
	for k := range r.read.Words {
		w := r.word(k)
		if !wordy(w) {
			continue
		}
		if r.inSequence(k) {
			continue
		}
		out = append(out, w)
	}
	return out
}

// naming quotes the beginning of a paragraph, with its label.
func (s *surroundingSide) naming(i int) string {
	return quotation.Of(s.beginning(i)) + " (" + s.read[i].name + ")"
}

// beginning returns the first words of a paragraph, as printed.
func (s *surroundingSide) beginning(i int) string {
	const most = 12 // words that show whose act it is
	r := &s.read[i]
	n := 0
	for k := range r.read.Words {
		w := r.word(k)
		if wordy(w) {
			n++
		}
		if n > most {
			return strings.TrimRight(r.text[:r.read.End(k-1)], " ,;:") + " …"
		}
	}
	return strings.TrimRight(r.text, " ,;:.")
}

// inSequence reports whether word k is the order word of a verb, "also" or "further".
func (r *reading) inSequence(k int) bool {
	for i := range r.verbs {
		v := &r.verbs[i]
		if from, to := r.words(v.SequenceStart, v.SequenceEnd); v.Sequence != "" && !again(*v) && from <= k && k < to {
			return true
		}
	}
	return false
}
