package judge

import (
	"slices"
	"strings"

	"resdiff/diff"
	"resdiff/internal/quotation"
)

// chapeauNews tells of a paragraph that stands under another chapeau than
// before: "(b) Ban dredging" under "Calls upon States:", then under "Decides
// not:". A chapeau that is the same one, reworded, shows that by itself; what another sum is
// granted for under another chapeau is another item, whatever words they share.
func (s *surroundings) chapeauNews(ch *diff.Change) []doubt {
	if slices.ContainsFunc(ch.Edits, func(e diff.Edit) bool { return e.Op != diff.Equal && e.Kind == diff.Figure }) {
		return nil
	}
	var out []doubt
	for _, i := range ch.Old {
		for _, j := range ch.New {
			if text := s.otherChapeau(i, j); text != "" {
				out = append(out, doubt{text, aroundWeight})
			}
		}
	}
	if len(out) < len(ch.Old)*len(ch.New) {
		return nil // of several, some stayed where they were
	}
	return out
}

// otherChapeau says under what chapeau a paragraph stands now; "" where it is the same.
func (s *surroundings) otherChapeau(old, new int) string {
	was, is := s.old.chapeau[old], s.new.chapeau[new]
	if s.same(was, is) || s.old.kind(old) != s.new.kind(new) {
		return ""
	}
	// A paragraph with a verb of its own depends on no chapeau, and one that lost
	// its verb or got one shows that by its words.
	free := s.old.selfStanding(old) || s.new.selfStanding(new)
	switch {
	case (was < 0 || is < 0) && free:
		return ""
	case was < 0:
		return "stands under another paragraph now, " + s.new.naming(is) + ", and stood under none"
	case is < 0:
		return "stands by itself now, and stood under " + s.old.naming(was)
	case slices.ContainsFunc(s.new.rulers(is), func(top int) bool { return s.alike(was, top) }),
		slices.ContainsFunc(s.old.rulers(was), func(top int) bool { return s.alike(top, is) }):
		return ""
	}
	return "stands under another chapeau now: " + s.old.naming(was) + " → " + s.new.naming(is)
}

// alike reports whether two chapeaux or governing lines are one, or rule in the same words.
func (s *surroundings) alike(old, new int) bool {
	return s.same(old, new) || old >= 0 && new >= 0 && slices.Equal(s.old.governingWords(old), s.new.governingWords(new))
}

// rulers lists a chapeau and those above it with nothing but headings of a topic between,
// which have no verb: "In respect of tolls:" under "Requests the Board:".
func (s *surroundingSide) rulers(top int) []int {
	var out []int
	for ; top >= 0; top = s.chapeau[top] {
		out = append(out, top)
		if s.selfStanding(top) {
			break
		}
	}
	return out
}

// chapeauRules tells of a chapeau, whose verb, addressee or negation changed, of
// the paragraphs under it that kept their words: they are folded away in reports,
// and each means another thing with it.
func (s *surroundings) chapeauRules(ch *diff.Change) []doubt {
	if ch.Attention != diff.Substantive || len(ch.Old) == 0 || len(ch.New) == 0 || !s.turned(ch) {
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
	return []doubt{{"rules over what kept its words: " + s.new.span(list), aroundWeight}}
}

// turned reports whether a verb, an actor or a negation of a change came, went
// or gave way to another, where no rule explains it.
func (s *surroundings) turned(ch *diff.Change) bool {
	return ch.Verb.Shift != diff.Same || slices.ContainsFunc(ch.Edits, func(e diff.Edit) bool {
		if e.Op == diff.Equal || e.Rule != "" {
			return false
		}
		text := s.c.OldText(e) + s.c.NewText(e)
		return e.Kind == diff.Verb || e.Kind == diff.Actor || slices.ContainsFunc(strings.Fields(strings.ToLower(text)), func(w string) bool { return in(w, denying) })
	})
}

// selfStanding reports whether a paragraph has a verb of its own that rules it,
// as a paragraph with a number has.
func (s *surroundingSide) selfStanding(i int) bool { return openingVerb(s.texts[i]) != nil }

// governingWords are the words of a chapeau that what stands under it depends
// on: all but the words that order it among its neighbours, and its marks.
func (s *surroundingSide) governingWords(i int) []string {
	var out []string
	for k := range s.texts[i].Words {
		if w := s.texts[i].Lower(k); s.texts[i].Word(k) && w != "also" && w != "further" {
			out = append(out, w)
		}
	}
	return out
}

// naming quotes the beginning of a paragraph, with its label.
func (s *surroundingSide) naming(i int) string {
	const most = 12 // words that show whose act it is
	text := strings.Fields(s.texts[i].Text)
	from := strings.Join(text[:min(most, len(text))], " ")
	if len(text) > most {
		from = strings.TrimRight(from, " ,;:") + " …"
	}
	return quotation.Of(strings.TrimRight(from, " ,;:.")) + " (" + s.name(i) + ")"
}
