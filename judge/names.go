package judge

import (
	"slices"
	"strings"
	"sync"

	"resdiff/wording"
)

// nameIndex knows where each word stands in either document, and the acronyms that they
// give.
type nameIndex struct {
	read *wording.Pair
	// texts are the different texts, uses how many old and new paragraphs have each.
	texts    []*wording.Text
	uses     map[*wording.Text]*[2]int
	acronyms map[string]string
	// places are where each word stands, by the number of the first that is the same in
	// lower case; worked out when first asked for.
	places func() [][]place
}

type place struct{ text, word int32 }

// mostPlaces is how many places of a run of two words are looked at.
const mostPlaces = 40

func newNameIndex(read *wording.Pair) *nameIndex {
	x := &nameIndex{read: read, uses: map[*wording.Text]*[2]int{}, acronyms: map[string]string{}}
	for s, texts := range [...][]*wording.Text{oldSide: read.Old, newSide: read.New} {
		for _, t := range texts {
			if x.uses[t] == nil {
				x.uses[t] = new([2]int)
				x.texts = append(x.texts, t)
				x.gatherAcronyms(t)
			}
			x.uses[t][s]++
		}
	}
	x.places = sync.OnceValue(x.findPlaces)
	return x
}

// same is the number of the first word that is that of a text in lower case.
func (x *nameIndex) same(t *wording.Text, word int) int32 { return x.read.Vocabulary[t.IDs[word]].Same }

func (x *nameIndex) findPlaces() [][]place {
	counts, total := make([]int, len(x.read.Vocabulary)), 0
	for _, t := range x.texts {
		total += len(t.IDs)
		for i := range t.IDs {
			counts[x.same(t, i)]++
		}
	}
	lists, row := make([][]place, len(counts)), make([]place, total)
	for w, n := range counts {
		lists[w], row = row[:0:n], row[n:]
	}
	for k, t := range x.texts {
		for i := range t.IDs {
			w := x.same(t, i)
			lists[w] = append(lists[w], place{int32(k), int32(i)})
		}
	}
	return lists
}

// gatherAcronyms notes "Full Name (ACRONYM)" with the words before it.
func (x *nameIndex) gatherAcronyms(t *wording.Text) {
	for i := 1; i+2 < len(t.Words); i++ {
		if t.Key(i) == "(" && acronym(t.Key(i+1)) && t.Key(i+2) == ")" {
			k := t.Key(i + 1)
			if x.acronyms[k] == "" {
				x.acronyms[k] = t.Joined(wording.Range{From: max(0, i-12), To: i})
			}
		}
	}
}

func acronym(w string) bool {
	n := 0
	for _, r := range w {
		if r >= 'A' && r <= 'Z' {
			n++
		}
	}
	return n >= 2
}

// gives reports whether a document has a run of words of a text of the other one, from one
// word up to another; the last may be in the plural.
func (x *nameIndex) gives(document side, in *wording.Text, from, to int) bool {
	if to-from < 2 {
		return false
	}
	// Places of the first two words are looked for among those of the rarer one.
	first, second := x.same(in, from), x.same(in, from+1)
	places, off := x.places()[first], 0
	if rarer := x.places()[second]; len(rarer) < len(places) {
		places, off = rarer, 1
	}
	looked := 0
	for _, at := range places {
		t, start := x.texts[at.text], int(at.word)-off
		if start < 0 || start+1 >= len(t.IDs) || x.same(t, start) != first || x.same(t, start+1) != second {
			continue
		}
		if looked++; looked > mostPlaces {
			break
		}
		end := start + to - from
		if x.uses[t][document] == 0 || end > len(t.Words) || !t.Reads(start, in.Lowers(wording.Range{From: from, To: to - 1})) {
			continue
		}
		if w := in.Lower(to - 1); t.Lower(end-1) == w || t.Lower(end-1) == plural(w) {
			return true
		}
	}
	return false
}

// acronyms explains an acronym in place of the name or beside it.
func (c *change) acronyms() []*item {
	var out []*item
	for _, h := range c.hunks {
		a, b := left(h.old), left(h.new)
		if full := slices.Concat(a, b); (len(a) == 0 || len(b) == 0) && c.spellsOut(full) {
			p, last := c.paragraphOf(full[0]), full[len(full)-1]
			for k := last.at + 3; k < min(len(p.items), last.at+5) && p.items[k].open; k++ {
				full = append(full, &p.items[k])
			}
			out = append(out, full...)
		}
		if c.abbreviates(a, b) || c.abbreviates(b, a) {
			out = append(append(out, a...), b...)
		}
	}
	return out
}

// spellsOut reports whether items are the full name before an acronym that was put in
// brackets: "the {+World Health Organization (+}WHO{+)+}".
func (c *change) spellsOut(full []*item) bool {
	if len(full) < 2 {
		return false
	}
	last := full[len(full)-1]
	p := c.paragraphOf(last)
	if p.word(last.at+1) != "(" || last.at+2 >= len(p.items) || p.items[last.at+2].open {
		return false
	}
	short := p.text.Key(p.items[last.at+2].From)
	name := strings.TrimPrefix(c.lowerOf(full), "the ")
	known := wording.FullName(strings.ToLower(short))
	return acronym(short) && (known == "" || known == name) && strings.HasSuffix(c.pair.names.acronyms[short], name)
}

// abbreviates reports whether short is an acronym and full the name it stands for,
// or full is empty and short in brackets.
func (c *change) abbreviates(short, full []*item) bool {
	var letters []string
	bracket := false
	for _, i := range short {
		switch {
		case i.sort == aMark:
			bracket = bracket || i.value == "("
		case i.sort != aWord:
			return false
		case i.value == "the":
		default:
			p := c.paragraphOf(i)
			k := p.text.Key(i.From)
			if i.To-i.From != 1 || !acronym(k) {
				return false
			}
			letters = append(letters, k)
		}
	}
	if len(letters) != 1 {
		return false
	}
	var initials strings.Builder
	var words []string
	for _, i := range full {
		if i.sort == aMark {
			continue
		}
		p := c.paragraphOf(i)
		for k := i.From; k < i.To; k++ {
			words = append(words, p.text.Lower(k))
			if w := p.text.Key(k); !small[p.text.Lower(k)] {
				initials.WriteString(strings.ToLower(w[:1]))
			}
		}
	}
	if len(words) == 0 {
		return bracket
	}
	ini, low := initials.String(), strings.ToLower(letters[0])
	if len(words) == 1 {
		return false
	}
	if words[0] == "the" && len(words) > 1 {
		words = words[1:]
	}
	if full := wording.FullName(strings.ToLower(letters[0])); full != "" && full == strings.Join(words, " ") {
		return true
	}
	if given := c.pair.names.acronyms[letters[0]]; given != "" && len(ini) >= 2 && (ini == low || strings.HasPrefix(low, ini) && len(low)-len(ini) <= 1) {
		return true
	}
	given := c.pair.names.acronyms[letters[0]]
	return len(words) > 1 && given != "" && strings.HasSuffix(given, strings.Join(words, " "))
}
