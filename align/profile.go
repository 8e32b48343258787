package align

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"unicode/utf8"

	"resdiff/internal/words"
	"resdiff/resolution"
)

// profile is what the aligner knows of one paragraph.
type profile struct {
	kind   resolution.Kind
	tokens []words.Token
	ids    []int32 // term of each token; -1 for punctuation and sequence words
	text   int32   // equal for paragraphs of equal text
	verb   int32   // term of the opening verb, -1 if none
	// bags are the paragraph's terms: its single words and names, its pairs of
	// neighbouring words, and its frame: the pairs with every number, date and
	// title masked, which is what stays when a yearly slot rolls on.
	bags [bagCount]bag
}

// The bags of a profile.
const (
	singles = iota
	pairs
	frame
	bagCount
)

// bag is a multiset of terms with the sum of their weights.
type bag struct {
	terms  []term // ascending by id
	weight int64
}

type term struct{ id, n int32 }

// lexicon numbers the terms of both documents and weighs them.
type lexicon struct {
	single map[string]int32
	pair   map[uint64]int32
	kind   []AnchorKind
	short  []bool     // a short word, which mostly only ties others together
	df     [][2]int32 // number of old and new paragraphs that hold the term
	weight []int32
	texts  map[string]int32
}

// side is one document as profiles.
type side struct {
	doc   *resolution.Resolution
	paras []profile
}

// pairing is the work on one pair of documents.
type pairing struct {
	lexicon
	without [anchorKinds]bool
	sides   [2]side // old, new
}

const (
	oldSide = 0
	newSide = 1
)

func newPairing(old, new *resolution.Resolution, opt Options) *pairing {
	p := &pairing{lexicon: lexicon{single: map[string]int32{}, pair: map[uint64]int32{}, texts: map[string]int32{}}}
	for _, k := range opt.Without {
		p.without[k] = true
	}
	for s, doc := range [...]*resolution.Resolution{old, new} {
		p.sides[s] = side{doc, make([]profile, len(doc.Paragraphs))}
		for i := range doc.Paragraphs {
			p.sides[s].paras[i] = p.profile(&doc.Paragraphs[i])
		}
	}
	p.count()
	p.weigh()
	return p
}

// profile cuts one paragraph into terms.
func (p *pairing) profile(para *resolution.Paragraph) profile {
	tokens := words.Cut(para.Text)
	named := namesOf(para.Text, tokens)
	pr := profile{kind: para.Kind, tokens: tokens, ids: make([]int32, len(tokens)), verb: -1}
	if named.verb != "" {
		pr.verb = p.term(named.verb, AnchorVerb)
	}
	var bagged [bagCount][]int32
	var masked []int32 // the frame's row of words
	var keys strings.Builder
	mask := p.term("#", AnchorText)
	for i, t := range tokens {
		keys.WriteString(t.Key)
		keys.WriteByte(' ')
		pr.ids[i] = -1
		if !t.Word || named.sequence[i] {
			continue
		}
		word := strings.ToLower(t.Key)
		if unspaced(word) {
			for _, gram := range grams(word) {
				bagged[singles] = append(bagged[singles], p.term(gram, AnchorText))
			}
		}
		id := p.term(stem(word), wordKind(word))
		pr.ids[i] = id
		bagged[singles] = append(bagged[singles], id)
		if named.rolls[i] || numeral(word) {
			id = mask
		}
		if id != mask || len(masked) == 0 || masked[len(masked)-1] != mask {
			masked = append(masked, id)
		}
	}
	for _, n := range named.names {
		bagged[singles] = append(bagged[singles], p.term(n.key, n.kind))
	}
	bagged[pairs] = p.pairsOf(bagged[pairs], pr.ids)
	bagged[frame] = p.pairsOf(bagged[frame], masked)
	for b := range bagged {
		pr.bags[b].terms = multiset(bagged[b])
	}
	pr.text = number(p.texts, keys.String())
	return pr
}

// pairsOf appends the terms of neighbouring words of a row, gaps passed over.
func (p *pairing) pairsOf(to, row []int32) []int32 {
	last := int32(-1)
	for _, id := range row {
		if id < 0 {
			continue
		}
		if last >= 0 {
			key := uint64(last)<<32 | uint64(id)
			pair, ok := p.pair[key]
			if !ok {
				pair = p.add(AnchorText)
				p.pair[key] = pair
			}
			to = append(to, pair)
		}
		last = id
	}
	return to
}

// term numbers a single term.
func (p *pairing) term(key string, kind AnchorKind) int32 {
	if id, ok := p.single[key]; ok {
		return id
	}
	id := p.add(kind)
	p.single[key] = id
	p.short[id] = kind == AnchorText && utf8.RuneCountInString(key) <= 3
	return id
}

func (l *lexicon) add(kind AnchorKind) int32 {
	l.kind = append(l.kind, kind)
	l.short = append(l.short, false)
	l.df = append(l.df, [2]int32{})
	return int32(len(l.kind) - 1)
}

// count fills in how many paragraphs of each side hold each term.
func (p *pairing) count() {
	for s := range p.sides {
		for i := range p.sides[s].paras {
			bags := &p.sides[s].paras[i].bags
			for b := range bags {
				for _, t := range bags[b].terms {
					if b == frame && p.inPairs(bags, t.id) {
						continue // counted as a pair of words already
					}
					p.df[t.id][s]++
				}
			}
		}
	}
}

func (p *pairing) inPairs(bags *[bagCount]bag, id int32) bool {
	_, ok := slices.BinarySearchFunc(bags[pairs].terms, id, func(t term, id int32) int { return cmp.Compare(t.id, id) })
	return ok
}

// Weights are whole numbers, weightUnit to one natural logarithm of rarity:
// sums of them do not depend on the order of adding.
const (
	weightUnit = 256
	// smoothing stands for paragraphs of other resolutions, so that in a short
	// text a word is not common for being said twice.
	smoothing = 20
	// shortShare is what a word of up to three letters weighs of its rarity.
	shortShare = 4
)

// weigh gives each term the weight of its rarity in the two documents, and
// every bag the sum of its terms.
func (p *pairing) weigh() {
	total := float64(len(p.sides[oldSide].paras) + len(p.sides[newSide].paras) + smoothing)
	p.weight = make([]int32, len(p.kind))
	// rare is how many paragraphs a word may stand in to count as an anchor of
	// its own: those of one slot on both sides, or one in fifty.
	rare := max(4, int32(total)/50)
	for id, df := range p.df {
		n := df[oldSide] + df[newSide]
		if n == 0 {
			continue
		}
		if p.kind[id] == AnchorText && n <= rare && !p.short[id] {
			p.kind[id] = AnchorWord
		}
		w := weightUnit * math.Log(total/float64(n))
		if p.short[id] {
			w /= shortShare
		}
		p.weight[id] = max(weightUnit/16, int32(w))
	}
	for _, id := range p.pair {
		p.kind[id] = AnchorText
	}
	for id, k := range p.kind {
		if p.without[k] {
			p.weight[id] = 0
		}
	}
	for s := range p.sides {
		for i := range p.sides[s].paras {
			for b := range p.sides[s].paras[i].bags {
				bag := &p.sides[s].paras[i].bags[b]
				for _, t := range bag.terms {
					bag.weight += int64(t.n) * int64(p.weight[t.id])
				}
			}
		}
	}
}

// multiset sorts ids and counts equal ones.
func multiset(ids []int32) []term {
	slices.Sort(ids)
	terms := make([]term, 0, len(ids))
	for _, id := range ids {
		if n := len(terms); n > 0 && terms[n-1].id == id {
			terms[n-1].n++
			continue
		}
		terms = append(terms, term{id, 1})
	}
	return terms
}

// grams cuts a run of unspaced script into overlapping pairs of characters.
func grams(word string) []string {
	runes := []rune(word)
	var cut []string
	for i := 0; i+1 < len(runes); i++ {
		cut = append(cut, string(runes[i:i+2]))
	}
	return cut
}

// number returns the number of a key, given in order of first sight.
func number(of map[string]int32, key string) int32 {
	id, ok := of[key]
	if !ok {
		id = int32(len(of))
		of[key] = id
	}
	return id
}
