package align

import (
	"slices"
	"sync"

	"resdiff/internal/postings"
	"resdiff/resolution"
	"resdiff/wording"
)

// profile is what the aligner knows of one paragraph.
type profile struct {
	kind resolution.Kind
	read *wording.Text
	ids  []int32 // term of each token of the text; -1 for punctuation and sequence words
	text int32   // equal for paragraphs of equal text
	said int32   // equal for paragraphs of equal words, whatever their marks
	verb int32   // term of the opening verb, -1 if none
	// opening is the row of words after the opening verb, up to openingWords,
	// with every number, date and title masked.
	opening []int32
	// bags are the paragraph's terms: its single words and names, its pairs of
	// neighbouring words, and its frame: the pairs with every number, date and
	// title masked, which is what stays when a yearly slot rolls on; and its
	// bodies, instruments and events, which tell two slots of one form apart.
	bags [bagCount]bag
}

// The bags of a profile.
const (
	singles = iota
	pairs
	frame
	bodies
	bagCount
)

// lexicon numbers the terms of both documents and weighs them.
type lexicon struct {
	single map[string]int32
	name   map[string]int32
	pair   pairTable
	kind   []AnchorKind
	short  []bool     // a short word, which mostly only ties others together
	df     [][2]int32 // number of old and new paragraphs that hold the term
	weight []int32
	// enough is the weight of shared terms that counts as half of all one can
	// want: that of three or four words which stand once in either document, or half
	// of a middling paragraph in a large one that says the same words again and again.
	enough int64
	texts  sameTexts  // by all of a text
	saids  sameTexts  // by its words
	words  []wordTerm // by their numbers in the vocabulary
}

// wordTerm is what is known of a word: its term, whether it holds a digit, and whether
// it is of a script without spaces.
type wordTerm struct {
	id                       int32
	known, numeral, unspaced bool
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
	// allPairs has nothing settled.
	allPairs bool
	// text judges by the text alone, full by text, place and rivals.
	text, full *model
	join       *joinModel
	sides      [2]side // old, new
	homes      *homes  // the sections that match, nil without sections
	// settled is the counterpart of each paragraph that stands unchanged in both
	// documents, -1 for all others.
	settled  [2][]int32
	looked   []link // the pairs looked at as partners, by place
	assigner *assigner
	// profiled are the texts that have a profile already: most stand in both
	// documents.
	profiled map[*wording.Text]*profile
	room     room
	// lists are those of candidates, then of joins.
	lists postings.Lists[int32, posting]
	// freeRooms have the uses of one row for each worker, pairs and singles.
	freeRooms sync.Pool
	// anchorRooms has one anchorRoom for each worker.
	anchorRooms sync.Pool
}

// room is the working memory for making one profile after another.
type room struct {
	row      []use   // the words of the text
	masked   []use   // the frame's row of words
	maskedAt []int32 // where each stands in the row, -1 for a mask
	bagged   [bagCount][]use
}

const (
	oldSide = 0
	newSide = 1
)

func newPairing(old, new *resolution.Resolution, opt Options) *pairing {
	p := &pairing{lexicon: lexicon{name: map[string]int32{}, texts: sameTexts{of: map[uint64]int32{}, counts: everyToken}, saids: sameTexts{of: map[uint64]int32{}, counts: everyWord}}, profiled: map[*wording.Text]*profile{}}
	p.text, p.full, p.join = opt.Weights.models()
	p.allPairs = opt.AllPairs
	for _, k := range opt.Without {
		p.without[k] = true
	}
	read := opt.Read
	if read == nil {
		read = wording.ReadPair(old.Texts(), new.Texts())
	}
	p.words, p.single = make([]wordTerm, len(read.Vocabulary)), make(map[string]int32, len(read.Vocabulary))
	most := min(mostPairs, max(tokens(read.Old), tokens(read.New))/tokensPerPair)
	p.pair = newPairTable(most)
	p.makeRoom(most + len(read.Vocabulary))
	for s, doc := range [...]*resolution.Resolution{old, new} {
		p.sides[s] = side{doc, make([]profile, len(doc.Paragraphs))}
		for i, text := range [...][]*wording.Text{read.Old, read.New}[s] {
			here := &p.sides[s].paras[i]
			if like := p.profiled[text]; like != nil {
				*here = *like
			} else {
				*here, p.profiled[text] = p.profile(text), here
			}
			here.kind = doc.Paragraphs[i].Kind
		}
	}
	p.room = room{}
	p.count()
	p.weigh()
	return p
}

// mostPairs is the room made beforehand for pairs of words. What has more words
// than that mostly repeats them; of the longer of two texts of successive years each
// different pair of both has tokensPerPair at least.
const (
	mostPairs     = 1 << 15
	tokensPerPair = 2
)

// tokens counts the tokens of some texts.
func tokens(read []*wording.Text) int {
	n := 0
	for _, t := range read {
		n += len(t.Words)
	}
	return n
}

// profile cuts the text of a paragraph into terms.
func (p *pairing) profile(read *wording.Text) profile {
	tokens := read.Words
	named := namedTokens(read)
	pr := profile{read: read, ids: make([]int32, len(tokens)), verb: -1}
	if named.verb != "" {
		pr.verb = p.term(named.verb, AnchorVerb)
	}
	bagged, row, masked, maskedAt := &p.room.bagged, p.room.row[:0], p.room.masked[:0], p.room.maskedAt[:0]
	for b := range bagged {
		bagged[b] = bagged[b][:0]
	}
	mask := p.term("#", AnchorText)
	opened := 0  // words of masked that are the opening verb
	verbEnd := 0 // byte at which the opening verb ends
	if pr.verb >= 0 && len(read.Verbs) > 0 {
		verbEnd = read.Verbs[0].End
	}
	for i, t := range tokens {
		pr.ids[i] = -1
		if !t.Word || named.sequence[i] {
			continue
		}
		word := read.Lower(i)
		known := &p.words[read.IDs[i]]
		if !known.known {
			known.numeral, known.unspaced = numeral(word), unspaced(word)
		}
		rolls := named.rolls[i] || known.numeral
		if known.unspaced {
			for _, gram := range grams(word) {
				bagged[singles] = append(bagged[singles], useOf(p.term(gram, AnchorText), rolls))
			}
		}
		if !known.known {
			known.id, known.known = p.term(stem(word), wordKind(word)), true
		}
		id := known.id
		pr.ids[i] = id
		row = append(row, useOf(id, rolls))
		if !rolls {
			masked, maskedAt = append(masked, useOf(id, false)), append(maskedAt, int32(len(row)-1))
		} else if len(masked) == 0 || masked[len(masked)-1].id() != mask {
			masked, maskedAt = append(masked, useOf(mask, false)), append(maskedAt, -1)
		}
		if int(t.Start) < verbEnd {
			opened = len(masked)
		}
	}
	bagged[singles] = append(bagged[singles], row...)
	for n := range namesOf(read) {
		u := useOf(p.nameTerm(n), n.kind != AnchorBody)
		if n.kind == AnchorBody {
			bagged[bodies] = append(bagged[bodies], u)
		}
		if n.words > 1 || n.kind == AnchorCitation {
			bagged[singles] = append(bagged[singles], u)
		}
	}
	bagged[pairs] = p.pairsOf(bagged[pairs], row)
	bagged[frame] = p.framePairs(bagged[frame], masked, maskedAt, bagged[pairs])
	for _, b := range [...]int{singles, pairs, bodies} {
		pr.bags[b].terms = multiset(bagged[b])
	}
	if slices.Contains(maskedAt, -1) {
		pr.bags[frame].terms = multiset(bagged[frame])
	} else { // nothing is masked
		pr.bags[frame].terms = pr.bags[pairs].terms
	}
	first := masked[opened:min(len(masked), opened+openingWords)]
	pr.opening = make([]int32, len(first))
	for k, u := range first {
		pr.opening[k] = u.id()
	}
	pr.text, pr.said = p.texts.number(read), p.saids.number(read)
	if !slices.ContainsFunc(tokens, func(t wording.Token) bool { return t.Word }) {
		pr.said = -1 - pr.text // no words: known by its marks
	}
	p.room.row, p.room.masked, p.room.maskedAt = row, masked, maskedAt
	return pr
}

// openingWords is how many words of a paragraph's beginning are compared one
// for one: about those of its first clause.
const openingWords = 24
