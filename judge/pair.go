package judge

import (
	"math"
	"slices"
	"strings"
	"sync"

	"resdiff/diff"
	"resdiff/internal/postings"
	"resdiff/internal/wordset"
	"resdiff/resolution"
	"resdiff/wording"
)

// pair is a comparison as judged, and what is known of it as a whole.
type pair struct {
	c       *diff.Comparison
	docs    [2]*reading
	gap     distance
	words   []word // what is known of each word, by its number in the vocabulary
	lexicon *Lexicon
	// english tells that neither text is known to be in another language.
	english bool
	// rolled are the citations that moved on where they are only told: they may move on in
	// what is asked too.
	rolled map[[2]string]bool
	// stems number the words of both documents by their stems.
	stems wordset.Index
}

// reading is one of the two resolutions, and what is looked up in it.
type reading struct {
	*resolution.Resolution
	texts []*wording.Text
	// own is its own citation in its normal form.
	own string
	// match is the match of each paragraph, chapeaux what each stands under, -1 for nothing.
	match, chapeaux []int
	// acting is the line of power that governs each, -1 for none, governs what each line governs.
	acting  []int
	governs map[int][]int
	// labels find a paragraph by its label; made when first asked for.
	labels func() map[resolution.Label]int
	// notes has the words of each footnote; made when first asked for.
	notes func() map[string]bool
	// having lists the paragraphs that have a word, by the number of its stem.
	having *postings.Lists[int32, int32]
}

func newPair(c *diff.Comparison, lexicon *Lexicon) *pair {
	read := c.Read()
	p := &pair{
		c: c, lexicon: lexicon.Or(), gap: distanceOf(c.Old, c.New),
		words: wordsOf(read.Vocabulary), english: inEnglish(c.Old) && inEnglish(c.New),
	}
	p.stems = wordset.IndexOf(len(p.words))
	stems := make([]int32, len(p.words))
	for n := range p.words {
		k, _ := p.stems.Number(p.words[n].stem)
		stems[n] = int32(k)
	}
	p.docs = [2]*reading{newReading(c.Old, read.Old, stems), newReading(c.New, read.New, stems)}
	for k, m := range c.Alignment.Matches {
		for _, i := range m.Old {
			p.docs[oldSide].match[i] = k
		}
		for _, j := range m.New {
			p.docs[newSide].match[j] = k
		}
	}
	return p
}

// newReading reads a resolution, given the number of the stem of each word.
func newReading(r *resolution.Resolution, texts []*wording.Text, stems []int32) *reading {
	d := &reading{Resolution: r, texts: texts, own: ownKey(r), match: make([]int, len(r.Paragraphs)), chapeaux: r.Chapeaux()}
	d.acting, d.governs = actingLines(r)
	d.having = postings.New(len(stems), func(do func(stem, at int32)) {
		last := make([]int32, len(stems)) // the paragraph that last had a stem, from 1
		for at, t := range texts {
			for _, word := range t.IDs {
				if stem := stems[word]; last[stem] != int32(at+1) {
					last[stem] = int32(at + 1)
					do(stem, int32(at))
				}
			}
		}
	})
	d.notes = sync.OnceValue(func() map[string]bool {
		m := make(map[string]bool, len(r.Footnotes))
		for _, n := range r.Footnotes {
			m[noteWords(n.Text)] = true
		}
		return m
	})
	d.labels = sync.OnceValue(func() map[resolution.Label]int {
		m := make(map[resolution.Label]int, len(r.Paragraphs))
		for i := range r.Paragraphs {
			m[r.Paragraphs[i].Label] = i
		}
		return m
	})
	return d
}

// paragraphsWith returns the paragraphs of a document that have a word, by its stem.
func (p *pair) paragraphsWith(s side, stem string) []int32 {
	if k := p.stems.Find(stem); k >= 0 {
		return p.docs[s].having.Of(int32(k))
	}
	return nil
}

// often tells how many of all paragraphs have a word, 0 to 1 on a logarithmic scale.
func (p *pair) often(stem string) float64 {
	all := len(p.c.Old.Paragraphs) + len(p.c.New.Paragraphs)
	have := len(p.paragraphsWith(oldSide, stem)) + len(p.paragraphsWith(newSide, stem))
	return min(1, math.Log1p(float64(have))/math.Log1p(float64(all)))
}

// gives reports whether a document has a run of lower-case words; the last may be in the plural.
func (p *pair) gives(s side, words []string) bool {
	last := len(words) - 1
	among := p.paragraphsWith(s, wording.Stem(words[0]))
	for _, w := range words[1:] {
		if in := p.paragraphsWith(s, wording.Stem(w)); len(in) < len(among) {
			among = in
		}
	}
	return slices.ContainsFunc(among, func(at int32) bool {
		t := p.docs[s].texts[at]
		for i := range len(t.Words) - last {
			if t.Reads(i, words[:last]) && (t.Lower(i+last) == words[last] || t.Lower(i+last) == plural(words[last])) {
				return true
			}
		}
		return false
	})
}

// findRolled notes the citations that moved on where they are only told.
func (p *pair) findRolled(changes []*change) {
	p.rolled = map[[2]string]bool{}
	for _, c := range changes {
		if c == nil {
			continue
		}
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
	for _, m := range wording.Read(t).Mentions {
		if m.Kind == wording.Citation {
			return m.Key
		}
	}
	return r.Symbol
}

// isOwn reports whether a citation is of the old resolution itself, though the text may
// not say of which organ ("its resolution 52/14").
func (p *pair) isOwn(key string) bool {
	own := p.docs[oldSide].own
	number, _, _ := strings.Cut(key, " ") // "79/258 A", a part of it
	_, x, ok := strings.Cut(number, "RES/")
	_, y, also := strings.Cut(own, "RES/")
	return key != "" && key == own || ok && also && x == y && strings.Contains(x, "/")
}

// inEnglish reports whether a resolution is in English or says nothing else.
func inEnglish(r *resolution.Resolution) bool {
	return r.Language == "" || r.Language == "und" || strings.HasPrefix(r.Language, "en")
}
