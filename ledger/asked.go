package ledger

import (
	"slices"
	"strings"

	"resdiff/internal/postings"
	"resdiff/wording"
)

// asked is whom a document asks for something, now or as it recalls. It is looked up by the
// rarest word of a name, so that it takes no longer where many are asked.
type asked struct {
	initials map[string]bool
	names    *nameIndex
	// said is what the document says in each request, and whom it recalls to have asked.
	said [][]stem
	in   *postings.Lists[stem, int32] // those of said that have a stem
	// lone are those recalled in one word: "the Commission".
	lone map[stem]bool
}

// mostAsked is how many names, or requests, with a word are looked at: one that stands in
// more is taken for asked, for nobody is to be called new who is not.
const mostAsked = 200

// whoIsAsked gathers whom a document asks.
func (s *side) whoIsAsked() *asked {
	a := &asked{initials: map[string]bool{}, said: s.recalled(), lone: map[stem]bool{}}
	for _, stems := range a.said {
		if len(stems) == 1 {
			a.lone[stems[0]] = true
		}
	}
	var names []string
	for k := range s.clauses {
		if d := &s.clauses[k]; d.Asks {
			for _, y := range d.Addressees {
				names = append(names, y.Key)
				a.initials[s.initials(d.Governor, y.Words)] = true
			}
			a.said = append(a.said, distinct(s.stems[d.Paragraph][d.Words.From:d.Words.To]))
		}
	}
	a.names = indexNames(names)
	most := stem(0)
	for _, stems := range a.said {
		if len(stems) > 0 {
			most = max(most, stems[len(stems)-1]+1)
		}
	}
	a.in = placesOf(a.said, int(most))
	return a
}

// recalled returns the stems of each who is named behind a word of asking that tells of an
// earlier request, up to what is asked: "in which it requested {the Board} to".
func (s *side) recalled() [][]stem {
	const most = 16 // words of a name
	var out [][]stem
	for i, t := range s.texts {
		for k := range t.Words {
			if !askedBefore[t.Lower(k)] {
				continue
			}
			from := k + 1
			for t.Lower(from) == "to" || t.Lower(from) == "upon" || t.Lower(from) == "of" || t.Lower(from) == "the" {
				from++
			}
			to := from
			for to < min(from+most, len(t.Words)) && t.Lower(to) != "to" && t.Word(to) {
				to++
			}
			if stems := distinct(s.stems[i][from:to]); t.Lower(to) == "to" && (len(stems) > 1 || len(stems) == 1 && capital(t.Key(from))) {
				out = append(out, stems)
			}
		}
	}
	return out
}

// askedBefore are words of asking that tell of what was asked.
var askedBefore = setOf("asked requested request requests invited invitation encouraged urged called calls call mandated tasked")

// has reports whether one whom the other document asks is asked here too: by name, in a fuller
// or shorter form, by initials, or by all words of the name in one request.
func (a *asked) has(x wording.Addressee, initials string, name []stem) bool {
	return len(initials) >= leastInitials && a.initials[initials] || slices.ContainsFunc(name, func(id stem) bool { return a.lone[id] }) ||
		a.says(name) || a.names.has(x.Key)
}

// says reports whether one request has all words of a name.
func (a *asked) says(name []stem) bool {
	if len(name) == 0 {
		return true
	}
	var rarest []int32
	for k, id := range name {
		if int(id) >= a.in.Len() {
			return false
		}
		if in := a.in.Of(id); k == 0 || len(in) < len(rarest) {
			rarest = in
		}
	}
	return len(rarest) > mostAsked || slices.ContainsFunc(rarest, func(k int32) bool { return inBoth(name, a.said[k]) == len(name) })
}

// nameIndex finds names by their words.
type nameIndex struct {
	names [][]string         // the stems of each, those that tell nothing left out
	by    map[string][]int32 // the names that have a stem
	under map[string][]int32 // the names whose rarest stem it is
	// general tells that one of them tells nothing: it may be anybody.
	general bool
}

// indexNames indexes names in their normal form.
func indexNames(names []string) *nameIndex {
	n := &nameIndex{by: map[string][]int32{}}
	slices.Sort(names)
	for _, name := range slices.Compact(names) {
		stems := nameStems(name)
		n.general = n.general || len(stems) == 0
		for _, w := range stems {
			n.by[w] = append(n.by[w], int32(len(n.names)))
		}
		n.names = append(n.names, stems)
	}
	n.under = make(map[string][]int32, len(n.by))
	for k, stems := range n.names {
		if w := n.rarest(stems); w != "" {
			n.under[w] = append(n.under[w], int32(k))
		}
	}
	return n
}

// rarest returns the stem of a name that the fewest names have; "" for none.
func (n *nameIndex) rarest(stems []string) (rarest string) {
	for k, w := range stems {
		if k == 0 || len(n.by[w]) < len(n.by[rarest]) {
			rarest = w
		}
	}
	return rarest
}

// has reports whether a name is there in a fuller or shorter form.
func (n *nameIndex) has(name string) bool {
	stems := nameStems(name)
	if n.general || len(stems) == 0 {
		return len(n.names) > 0
	}
	fuller := n.by[n.rarest(stems)]
	if len(fuller) > mostAsked || slices.ContainsFunc(fuller, func(k int32) bool { return within(stems, n.names[k]) }) {
		return true
	}
	return slices.ContainsFunc(stems, func(w string) bool {
		return len(n.under[w]) > mostAsked || slices.ContainsFunc(n.under[w], func(k int32) bool { return within(n.names[k], stems) })
	})
}

// nameStems returns the stems of a name in its normal form, but for words that tell nobody
// from another: of a body known by its initials the words stand whole.
func nameStems(name string) []string {
	var out []string
	for w := range strings.FieldsSeq(name) {
		if w = wording.Stem(w); !anyone[w] {
			out = append(out, w)
		}
	}
	return out
}

// anyone are the stems of words that tell nobody from another.
var anyone = stemsOf("all other relevant")

// sameName reports whether two names are of the same one, the one in a fuller form:
// "States" and "Member States", "the United Nations Harbour Programme" and "the
// Programme".
func sameName(a, b string) bool {
	x, y := nameStems(a), nameStems(b)
	return within(x, y) || within(y, x)
}

// within reports whether all stems of one name are of another.
func within(some, all []string) bool {
	return !slices.ContainsFunc(some, func(w string) bool { return !slices.Contains(all, w) })
}
