package layout

import (
	_ "embed"
	"strings"
	"unicode"
	"unicode/utf8"

	"resdiff/internal/wordset"
)

// Vocabulary knows the words of one document and how often each occurs. It is
// the evidence by which broken words are healed: a document that prints
// "partnerships" elsewhere means it by "partnersh ips".
type Vocabulary struct {
	// words numbers runs of letters as they are written, and places tells by that
	// number which tally is that of the word in small letters; compounds counts words
	// with hyphens in them.
	words     wordset.Index
	places    []int32
	tallies   []tally
	compounds map[string]int
	// spaced counts the hyphens with a space on either side, by the word that
	// they would make; dashes counts the true dashes.
	spaced map[string]int
	dashes int
	// total counts all words, common those of the language's common ones.
	total, common int
}

// tally is how often a word stands, and whether it is a common one.
type tally struct {
	count  int32
	common bool
}

// bytesPerWord is how many bytes of a long text there are for each different word in
// it; a short one has fewer, and room is soon made for its words.
const bytesPerWord = 60

// NewVocabulary returns the vocabulary of texts. The words at the ends of each
// text are counted only where no hyphen cuts them off.
func NewVocabulary(texts ...string) *Vocabulary {
	bytes := 0
	for _, t := range texts {
		bytes += len(t)
	}
	most := bytes / bytesPerWord
	v := &Vocabulary{words: wordset.IndexOf(most), places: make([]int32, 0, most), tallies: make([]tally, 0, most), compounds: map[string]int{}, spaced: map[string]int{}}
	for _, t := range texts {
		v.Add(t)
	}
	return v
}

// Add counts the words of one more text.
func (v *Vocabulary) Add(text string) {
	v.dashes += strings.Count(text, " – ") + strings.Count(text, " — ")
	for rest := text; ; {
		left, right, ok := strings.Cut(rest, " - ")
		if !ok {
			break
		}
		v.spaced[strings.ToLower(lastWord(left)+"-"+firstWord(right))]++
		rest = right
	}
	for start, end := 0, 0; start < len(text); start = end {
		for end < len(text) && 'a' <= text[end]|0x20 && text[end]|0x20 <= 'z' {
			end++
		}
		if end > start && (end == len(text) || text[end] < utf8.RuneSelf && text[end] != '-' && text[end] != '\'') {
			t := v.tallyOf(text[start:end]) // as nearly all words are
			t.count++
			v.sum(t.common)
			continue
		}
		for end < len(text) {
			r, size := utf8.DecodeRuneInString(text[end:])
			if !unicode.IsLetter(r) && !unicode.IsMark(r) && !isHyphen(r) && r != '’' && r != '\'' {
				break
			}
			end += size
		}
		if end > start {
			v.addRun(strings.ToLower(text[start:end]))
			continue
		}
		_, size := utf8.DecodeRuneInString(text[start:])
		end += size
	}
}

// addRun counts the words of a run of letters, hyphens and apostrophes.
func (v *Vocabulary) addRun(w string) {
	// "women’s" counts as "women": what follows the apostrophe is no word.
	w, _, _ = strings.Cut(strings.ReplaceAll(w, "'", "’"), "’")
	v.sum(common(w))
	parts := strings.FieldsFunc(w, isHyphen)
	for _, p := range parts {
		if len(parts) == 1 && len(p) < len(w) {
			continue // cut off by a hyphen: "develop-", "-ment"
		}
		v.tallyOf(p).count++
	}
	if len(parts) > 1 {
		v.compounds[strings.Join(parts, "-")]++
	}
}

// tallyOf returns the tally of a word, which holds until the next is asked for.
func (v *Vocabulary) tallyOf(w string) *tally {
	k, known := v.words.Number(w)
	if !known {
		small := strings.ToLower(w)
		v.places = append(v.places, int32(len(v.tallies)))
		if small == w {
			v.tallies = append(v.tallies, tally{common: common(w)})
		} else {
			v.tallyOf(small)
			v.places[k] = v.places[v.words.Find(small)]
		}
	}
	return &v.tallies[v.places[k]]
}

// count tells how often the document has a word.
func (v *Vocabulary) count(w string) int {
	if k := v.words.Find(w); k >= 0 {
		return int(v.tallies[v.places[k]].count)
	}
	return 0
}

// sum counts a word among all and, if it is one, among the common ones.
func (v *Vocabulary) sum(common bool) {
	v.total++
	if common {
		v.common++
	}
}

// isWord reports whether w is a common word or one that the document uses.
func (v *Vocabulary) isWord(w string) bool { return common(w) || v.count(w) > 0 }

// english reports whether the document is in English, as far as its words
// tell: half of them are common ones.
func (v *Vocabulary) english() bool { return v.common*2 > v.total }

// knows reports whether w is a word: a common one, or one that the document
// uses more than a fragment would be.
func (v *Vocabulary) knows(w string) bool { return common(w) || v.count(w) > rare }

//go:embed words.txt
var wordList string

// commonWords are the words in small letters that at least three of some sixty
// resolutions of the General Assembly and the Economic and Social Council use.
var commonWords = wordset.Set{List: wordList}

// common reports whether w is one of them, or a word of one letter.
func common(w string) bool { return commonWords.Has(w) || w == "a" || w == "i" }

//go:embed other-words.txt
var otherWordList string

// otherWords are words besides, which at least four of some hundred and forty texts of
// all organs use: what is one of them is no fragment.
var otherWords = wordset.Set{List: otherWordList}

// lastWord returns the run of letters at the end of s, firstWord the one at
// its start.
func lastWord(s string) string {
	i := len(s)
	for i > 0 {
		r, n := utf8.DecodeLastRuneInString(s[:i])
		if !unicode.IsLetter(r) && !unicode.IsMark(r) {
			break
		}
		i -= n
	}
	return s[i:]
}

func firstWord(s string) string {
	for i, r := range s {
		if !unicode.IsLetter(r) && !unicode.IsMark(r) {
			return s[:i]
		}
	}
	return s
}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}
