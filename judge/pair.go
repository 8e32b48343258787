package judge

import (
	"math"
	"strings"
	"sync"

	"resdiff/align"
	"resdiff/diff"
	"resdiff/internal/postings"
	"resdiff/internal/wordset"
	"resdiff/resolution"
	"resdiff/wording"
)

// pair is a comparison as judged, and what is known of it as a whole.
type pair struct {
	c       *diff.Comparison
	read    *wording.Pair
	gap     distance
	own     [2]string // the citation of either resolution itself
	words   []word    // what is known of each word, by its number in the vocabulary
	lexicon *Lexicon
	// english tells that neither text is known to be in another language.
	english bool
	// rolled are the citations that moved on where they are only told: they may move on in
	// what is asked too. cased counts the capital letters that the words of a stem took or lost.
	rolled map[[2]string]bool
	cased  map[casing]int
	labels [2]func() map[resolution.Label]int
	places [2]func() *postings.Lists[int32, int32] // the paragraphs that have a word in lower case
	// stems number the words of both documents by their stems, paragraphs counts those of
	// either document that have each.
	stems      wordset.Index
	paragraphs [2][]int32
	match      [2][]int
	// rooms are paragraphs that are done with, for reading others in their room.
	rooms sync.Pool
}

// casing is a capital letter that the words of a stem took or lost.
type casing struct {
	stem  string
	taken bool
}

func newPair(c *diff.Comparison, lexicon *Lexicon) *pair {
	read := c.Read()
	p := &pair{
		c: c, read: read, lexicon: lexicon.Or(), gap: distanceOf(c.Old, c.New), own: [2]string{ownKey(c.Old), ownKey(c.New)},
		words: wordsOf(read.Vocabulary), english: inEnglish(c.Old) && inEnglish(c.New),
		match:  matchOf(c.Alignment.Matches, len(c.Old.Paragraphs), len(c.New.Paragraphs)),
		labels: [2]func() map[resolution.Label]int{labels(c.Old), labels(c.New)},
		places: [2]func() *postings.Lists[int32, int32]{placesOf(read.Old, read.Vocabulary), placesOf(read.New, read.Vocabulary)},
	}
	p.rooms.New = func() any { return new(paragraph) }
	p.countStems()
	return p
}

// countStems counts the paragraphs of either document that have each word, by its stem.
func (p *pair) countStems() {
	stems := make([]int32, len(p.words))
	p.stems = wordset.IndexOf(len(p.words))
	for n := range p.words {
		k, _ := p.stems.Number(p.words[n].stem)
		stems[n] = int32(k)
	}
	for s, texts := range [...][]*wording.Text{oldSide: p.read.Old, newSide: p.read.New} {
		counts, last := make([]int32, len(p.words)), make([]int32, len(p.words)) // the paragraph that last had a word, from 1
		for at, t := range texts {
			for _, n := range t.IDs {
				if last[n] != int32(at+1) {
					last[n] = int32(at + 1)
					counts[stems[n]]++
				}
			}
		}
		p.paragraphs[s] = counts
	}
}

// paragraphsWith returns how many paragraphs of a document have a word, by its stem.
func (p *pair) paragraphsWith(s side, stem string) int {
	if k := p.stems.Find(stem); k >= 0 {
		return int(p.paragraphs[s][k])
	}
	return 0
}

// often tells how often a word stands in the paragraphs of both documents, 0 to 1 on a
// logarithmic scale.
func (p *pair) often(stem string) float64 {
	all := len(p.read.Old) + len(p.read.New)
	return min(1, math.Log1p(float64(p.paragraphsWith(oldSide, stem)+p.paragraphsWith(newSide, stem)))/math.Log1p(float64(all)))
}

// findCased counts the words that only took or lost a capital letter, over the whole pair.
func (p *pair) findCased(changes []*change) {
	p.cased = map[casing]int{}
	for _, c := range changes {
		for k := range c.hunks {
			h := &c.hunks[k]
			inOrder(h.old, h.new, func(a, b *item) bool { return a.sort == aWord && b.sort == aWord && a.value == b.value }, func(a, b *item) {
				if a.capital != b.capital {
					p.cased[casing{a.stem, b.capital}]++
				}
			})
		}
	}
}

// findRolled notes the citations that moved on where they are only told.
func (p *pair) findRolled(changes []*change) {
	p.rolled = map[[2]string]bool{}
	for _, c := range changes {
		for old, new := range c.couples(aCitation) {
			if c.citedOn(old, new) {
				p.rolled[[2]string{old.value, new.value}] = true
			}
		}
	}
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
	return sameNumber(key, p.own[oldSide]) || sameNumber(number, p.own[oldSide])
}

func sameNumber(a, b string) bool {
	if a == b {
		return a != ""
	}
	_, x, ok := strings.Cut(a, "RES/")
	_, y, also := strings.Cut(b, "RES/")
	return ok && also && x == y && strings.Contains(x, "/")
}

// matchOf maps the paragraphs of both sides to their matches.
func matchOf(matches []align.Match, old, new int) [2][]int {
	out := [2][]int{make([]int, old), make([]int, new)}
	for k, m := range matches {
		for _, i := range m.Old {
			out[oldSide][i] = k
		}
		for _, j := range m.New {
			out[newSide][j] = k
		}
	}
	return out
}

// inEnglish reports whether a resolution is in English or says nothing else.
func inEnglish(r *resolution.Resolution) bool {
	return r.Language == "" || r.Language == "und" || strings.HasPrefix(r.Language, "en")
}
