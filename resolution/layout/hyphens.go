package layout

import (
	"strings"
	"unicode"

	"resdiff/internal/wordset"
)

func isHyphen(r rune) bool { return r == '-' || r == '‐' || r == '‑' }

// suffixes are endings that are no words: after a line-end hyphen they go on
// with the word before it. Written from the common suffixes of English.
var suffixes = wordset.Set{List: `ment ments tion tions sion sions cation ation ations ing ings ed er ers ity ities ness
		ly ally able ible ance ances ence ences ency ancy ive ives ous ious ism ist ists ical ically ial ian al
		ary ory ure ures ture tures ship ships ful less ty ties ral nal cal tic tics ble bly ble`}

// prefixes are words' first halves that keep their hyphen in United Nations
// spelling (UN Editorial Manual, "Hyphens").
var prefixes = wordset.Set{List: `non multi self co re post pre mid anti counter inter cross well high low long short
		full part half all vice ex pro semi quasi socio follow decision policy rule age gender people`}

// JoinHyphen joins the two parts of a word that a line end broke at a hyphen:
// left ends with the hyphen, right starts the next line. It keeps the hyphen
// unless the document shows that the word has none, or neither part is a word.
//
//	"multi-" + "stakeholder"  → "multi-stakeholder"
//	"develop-" + "ment"       → "development"
//	"age-" + "and"            → as it stands, if "age-and" is not a word
func (v *Vocabulary) JoinHyphen(left, right string) string {
	head := strings.TrimRightFunc(left, isHyphen)
	a, b := lastWord(head), firstWord(right)
	if a == "" || b == "" || unicode.IsUpper(firstRune(b)) {
		return left + right
	}
	if suspended.Has(b) {
		return left + " " + right
	}
	la, lb := strings.ToLower(a), strings.ToLower(b)
	whole, compound := v.count(la+lb), v.compounds[la+"-"+lb]
	switch {
	case compound > 0 && compound >= whole:
		return left + right
	case whole > 0:
		return head + right
	case prefixes.Has(la):
		return left + right
	case suffixes.Has(lb):
		return head + right
	case common(la + lb):
		return head + right
	case !v.isWord(la) && !v.isWord(lb):
		return head + right
	}
	return left + right
}

// HyphenApart reports whether a hyphen that stands alone at the end of a line,
// after left, belongs to the word before it: an extraction tore it off.
func (v *Vocabulary) HyphenApart(left, right string) bool {
	a, b := strings.ToLower(lastWord(left)), firstWord(right)
	return a != "" && b != "" && unicode.IsLower(firstRune(b)) && (v.hyphensTorn() || v.compounds[a+"-"+b] > 0)
}

// hyphensTorn reports whether a hyphen between two spaces is no dash in this
// document but was torn from its words: it has true dashes besides, or no such
// hyphen, or half of the words so made stand elsewhere whole.
func (v *Vocabulary) hyphensTorn() bool {
	all, whole := 0, 0
	for word, n := range v.spaced {
		all += n
		if v.compounds[word] > 0 {
			whole += n
		}
	}
	return v.dashes > 0 || whole*2 >= all
}

// suspended are the words that follow a hyphen left hanging: "age- and
// gender-sensitive".
var suspended = wordset.Set{List: `and or to nor as but`}
