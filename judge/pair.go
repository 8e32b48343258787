package judge

import (
	"math"
	"strings"
	"sync"

	"resdiff/diff"
	"resdiff/resolution"
	"resdiff/wording"
)

// findCased counts the words that only took or lost a capital letter, over the whole pair.
func (p *pair) findCased(changes []*change) {
	p.cased = map[casing]int{}
	for _, c := range changes {
		if c == nil {
			continue
		}
		for _, h := range c.hunks {
			pairs := inOrder(h.old, h.new, func(a, b *item) bool { return a.sort == aWord && b.sort == aWord && a.value == b.value })
			for k := 0; k+1 < len(pairs); k += 2 {
				a, b := pairs[k], pairs[k+1]
				if a.capital != b.capital {
					p.cased[casing{a.stem, b.capital}]++
				}
			}
		}
	}
}

// findRolled notes the citations that moved on where they are only told, which may move on
// in what is asked too.
func (p *pair) findRolled(changes []*change) {
	p.rolled = map[[2]string]bool{}
	for _, c := range changes {
		if c == nil {
			continue
		}
		items := c.citations()
		for k := 0; k+1 < len(items); k += 2 {
			p.rolled[[2]string{items[k].value, items[k+1].value}] = true
		}
	}
}

// casing is a capital letter that the words of a stem took or lost.
type casing struct {
	stem  string
	taken bool
}

type pair struct {
	c              *diff.Comparison
	read           *wording.Pair
	gap            distance
	ownOld, ownNew string
	// words tell what is known of each word, by its number in the vocabulary.
	words   []word
	names   *nameIndex
	lexicon *Lexicon
	// english tells that neither text is known to be in another language.
	english  bool
	rolled   map[[2]string]bool
	cased    map[casing]int
	byNumber [2]map[string]int
	// stems count the paragraphs of either document that have a word, by its stem.
	stems [2]map[string]int
	match [2][]int
	// rooms are paragraphs that are done with, for reading others in their room.
	rooms sync.Pool
}

func newPair(c *diff.Comparison, lexicon *Lexicon) *pair {
	read := c.Read()
	p := &pair{c: c, read: read, gap: distanceOf(c.Old, c.New, read)}
	p.rooms.New = func() any { return new(paragraph) }
	p.ownOld, p.ownNew = ownKey(c.Old), ownKey(c.New)
	p.names = newNameIndex(read)
	p.words = wordsOf(read.Vocabulary)
	p.stems = [2]map[string]int{p.stemsOf(read.Old), p.stemsOf(read.New)}
	p.lexicon = lexicon.Or()
	p.english = inEnglish(c.Old) && inEnglish(c.New)
	p.match = matchOf(c.Alignment.Matches, len(c.Old.Paragraphs), len(c.New.Paragraphs))
	p.byNumber = [2]map[string]int{numbers(c.Old), numbers(c.New)}
	return p
}

// stemsOf counts the paragraphs that have each word of a document, by its stem.
func (p *pair) stemsOf(texts []*wording.Text) map[string]int {
	out := map[string]int{}
	last := make([]int, len(p.words)) // the paragraph that last had a word, from 1
	for at, t := range texts {
		for k, n := range t.IDs {
			if last[n] != at+1 && t.Word(k) {
				last[n] = at + 1
				out[p.words[n].stem]++
			}
		}
	}
	return out
}

// often tells how often a word stands in the paragraphs of both documents, 0 to 1 on a
// logarithmic scale.
func (p *pair) often(stem string) float64 {
	all := len(p.read.Old) + len(p.read.New)
	return min(1, math.Log1p(float64(p.stems[oldSide][stem]+p.stems[newSide][stem]))/math.Log1p(float64(all)))
}

// ownKey is a resolution's own citation in its normal form.
func ownKey(r *resolution.Resolution) string {
	t := "resolution " + r.Number
	if r.Symbol != "" {
		t = r.Symbol
	}
	for _, m := range wording.Find(t) {
		if m.Kind == wording.Citation {
			return m.Key
		}
	}
	return r.Symbol
}

// isOwn reports whether a citation is of the old resolution itself, though the text may
// not say of which organ ("its resolution 52/14").
func (p *pair) isOwn(key string) bool {
	number, _, _ := strings.Cut(key, " ") // "79/258 A", a part of it
	return sameNumber(key, p.ownOld) || sameNumber(number, p.ownOld)
}

func sameNumber(a, b string) bool {
	if a == b {
		return a != ""
	}
	_, x, ok := strings.Cut(a, "RES/")
	_, y, also := strings.Cut(b, "RES/")
	return ok && also && x == y && strings.Contains(x, "/")
}

// numbers maps the numbers of operative paragraphs, such as "4" and "4(a)", to their places.
func numbers(r *resolution.Resolution) map[string]int {
	m := map[string]int{}
	for i := range r.Paragraphs {
		if number, ok := strings.CutPrefix(r.Paragraphs[i].Label.String(), "OP"); ok {
			m[number] = i
		}
	}
	return m
}

// inEnglish reports whether a resolution is in English or says nothing else.
func inEnglish(r *resolution.Resolution) bool {
	return r.Language == "" || r.Language == "und" || strings.HasPrefix(r.Language, "en")
}
