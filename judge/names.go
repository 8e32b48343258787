package judge

import (
	"slices"
	"strings"
	"sync"

	"resdiff/wording"
)

// nameIndex knows where each word stands in either document.
type nameIndex struct {
	read *wording.Pair
	// texts are the different texts, in tells which documents have each.
	texts []*wording.Text
	in    [][2]bool
	// places are where each word with a capital letter stands, by the number of the first
	// that is the same in lower case; worked out when first asked for.
	places func() [][]place
}

type place struct{ text, word int32 }

// mostPlaces is how many places of a run of two words are looked at.
const mostPlaces = 40

func newNameIndex(read *wording.Pair) *nameIndex {
	x := &nameIndex{read: read}
	x.places = sync.OnceValue(x.findPlaces)
	return x
}

// same is the number of the first word that is that of a text in lower case.
func (x *nameIndex) same(t *wording.Text, word int) int32 { return x.read.Vocabulary[t.IDs[word]].Same }

func (x *nameIndex) findPlaces() [][]place {
	number := map[*wording.Text]int{}
	lists := make([][]place, len(x.read.Vocabulary))
	for s, texts := range [...][]*wording.Text{oldSide: x.read.Old, newSide: x.read.New} {
		for _, t := range texts {
			n, known := number[t]
			if !known {
				n = len(x.texts)
				number[t] = n
				x.texts, x.in = append(x.texts, t), append(x.in, [2]bool{})
				for i, id := range t.IDs {
					if x.read.Vocabulary[id].Upper {
						w := x.same(t, i)
						lists[w] = append(lists[w], place{int32(n), int32(i)})
					}
				}
			}
			x.in[n][s] = true
		}
	}
	return lists
}

// gives reports whether a document has a run of words of a text of the other one, from one
// word up to another; the last may be in the plural.
func (x *nameIndex) gives(document side, in *wording.Text, from, to int) bool {
	if to-from < 2 || to > len(in.Words) {
		return false
	}
	first, second := x.same(in, from), x.same(in, from+1)
	looked := 0
	for _, at := range x.places()[first] {
		t, start := x.texts[at.text], int(at.word)
		if start+1 >= len(t.IDs) || x.same(t, start+1) != second {
			continue
		}
		if looked++; looked > mostPlaces {
			break
		}
		end := start + to - from
		if x.in[at.text][document] && end <= len(t.Words) && t.Reads(start, in.Lowers(wording.Range{From: from, To: to - 1})) {
			if w := in.Lower(to - 1); t.Lower(end-1) == w || t.Lower(end-1) == plural(w) {
				return true
			}
		}
	}
	return false
}

// fullerNames explains words that complete a name, where the document with the short name
// gives the full one too, and a short name in brackets after the full one.
func (c *change) fullerNames() {
	c.explainHunks(func(a, b []*item, h *hunk) bool {
		return shortened(slices.Concat(h.old, h.new)) || c.initials(a, b) || c.initials(b, a) || (saying(a) == 0) != (saying(b) == 0) && (completes(a) || completes(b))
	})
}

// shortened reports whether items are a short name in brackets after the full one, of whose
// words it is made.
func shortened(items []*item) bool {
	const far = 60 // words of a name, and of where the event was held
	n := len(items)
	if n < 4 || items[0].value != "(" || items[n-1].value != ")" || items[0].p != items[n-1].p {
		return false
	}
	before := items[0].around(far, -1)
	return !slices.ContainsFunc(items[1:n-1], func(i *item) bool {
		return i.value != "the" && !(i.capital && has(before, func(j *item) bool { return j.capital && j.value == i.value }))
	})
}

// initials reports whether one side of a hunk is a short name made of the initials of the other
// side, which one of the texts gives in brackets after it.
func (c *change) initials(short, full []*item) bool {
	if len(short) != 1 || len(full) < 3 || len(short[0].value) < 3 {
		return false
	}
	var letters strings.Builder
	for _, i := range full {
		if i.capital {
			letters.WriteByte(i.value[0])
		}
	}
	if letters.String() != short[0].value {
		return false
	}
	given := strings.Join(full[len(full)-1].lowers(), " ") + " (" + short[0].value + ")"
	return slices.ContainsFunc(slices.Concat(c.pair.read.Old, c.pair.read.New), func(t *wording.Text) bool {
		return strings.Contains(strings.ToLower(t.Text), given)
	})
}

// completes reports whether a run of items completes the name before it or after it.
func completes(items []*item) bool {
	var words []*item
	capital := false
	for _, i := range items {
		if i.sort == aMark {
			continue
		}
		if i.sort != aWord || len(words) > 0 && words[len(words)-1].beside(1) != i {
			return false
		}
		words, capital = append(words, i), capital || i.capital
	}
	if !capital {
		return false
	}
	first, last := words[0], words[len(words)-1]
	names, other := first.p.pair.names, 1-first.p.side
	switch before, next := first.beside(-1), last.beside(1); {
	case before.capital && first.in(completing):
		return sameButFor(words, before) && names.gives(other, first.p.text, int(first.from)-1, int(last.to))
	case next.capital && first.capital:
		return sameButFor(words, next) && names.gives(other, first.p.text, int(first.from), int(last.to)+1)
	}
	return false
}

// sameButFor reports whether the name that some items stand in, with another word of it
// beside them, is that of the other side but for words that it lacks: "International Court of
// Justice" with one word changed is no other form of "International Criminal Court".
func sameButFor(items []*item, beside *item) bool {
	if beside.open {
		return false
	}
	from, to := beside.name()
	from, to = min(from, int(items[0].at)), max(to, int(items[len(items)-1].at)+1)
	other, end := beside.partner.name()
	for k := from; k < to; k++ {
		i := &beside.p.items[k]
		if i.open {
			continue
		}
		if other >= end || beside.partner.p.items[other].value != i.value {
			return false
		}
		other++
	}
	return other == end
}

// name returns the range of items that an item forms a name with: words with a capital
// letter, and prepositions between two of them.
func (i *item) name() (from, to int) {
	from, to = int(i.at), int(i.at)+1
	for n := -1; ; n-- {
		if j := i.beside(n); j.capital {
			from = int(j.at)
		} else if j.value != "the" && !j.in(completing) || from-int(j.at) > 2 {
			break
		}
	}
	for n := 1; ; n++ {
		if j := i.beside(n); j.capital {
			to = int(j.at) + 1
		} else if j.value != "the" && !j.in(completing) || int(j.at)-to > 1 {
			break
		}
	}
	return from, to
}
