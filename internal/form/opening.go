package form

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// Opening is what the first words of a paragraph tell of its kind.
type Opening uint8

// The openings.
const (
	OpensUnknown Opening = iota
	// OpensPreambular: a participle or adjective ("Recalling", "Deeply
	// concerned").
	OpensPreambular
	// OpensOperative: a finite verb in the third person ("Urges", "Also notes").
	OpensOperative
)

// Open tells what the first words of a paragraph without a number say of its
// kind. It knows the words that resolutions use, and otherwise goes by form:
// a capitalised "-ing" is preambular.
//
//	"Deeply concerned that ..."  → OpensPreambular
//	"Also requests the ..."      → OpensOperative
//	"Trade facilitation"         → OpensUnknown
func Open(text string) Opening {
	if r, _ := utf8.DecodeRuneInString(text); r >= 0x400 || !unicode.IsUpper(r) {
		if r < 0x400 {
			return OpensUnknown
		}
		return openElsewhere(text)
	}
	words := strings.Fields(firstBytes(text, 120))
	for i, w := range words {
		w = strings.ToLower(strings.TrimRight(w, ",;:."))
		switch {
		case operativeVerbs()[w]:
			return OpensOperative
		case preambularWords()[w]:
			return OpensPreambular
		case i == 0 && len(w) > 5 && strings.HasSuffix(w, "ing") && len(words) > 2 && !actionNouns()[w]:
			return OpensPreambular
		case i > 0 && len(w) > 5 && strings.HasSuffix(w, "ing"):
			return OpensPreambular
		case i < 3 && (adverbs()[w] || len(w) > 4 && strings.HasSuffix(w, "ly")):
			continue
		}
		return openElsewhere(text)
	}
	return OpensUnknown
}

func firstBytes(s string, n int) string {
	if len(s) > n {
		return s[:n]
	}
	return s
}

// ascii reports whether a text has no character beyond ASCII.
func ascii(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// plainLetters reports whether a text has no letter beyond ASCII.
func plainLetters(s string) bool {
	return !strings.ContainsFunc(s, func(r rune) bool { return r >= utf8.RuneSelf && unicode.IsLetter(r) })
}

// wordSet returns a function that gives the words of a list, made when first asked for.
func wordSet(s string) func() map[string]bool {
	return sync.OnceValue(func() map[string]bool {
		m := map[string]bool{}
		for w := range strings.FieldsSeq(s) {
			m[w] = true
		}
		return m
	})
}

// adverbs are words that may stand before the verb or participle.
var adverbs = wordSet(`also further again once more even likewise then hereby with very`)

// preambularWords are the participles and adjectives, other than those in
// "-ing", that open preambular paragraphs.
var preambularWords = wordSet(`acting alarmed appalled appreciative aware bearing cognizant committed
	concerned conscious convinced dedicated deeply desirous desiring determined dismayed disturbed
	encouraged gratified guided having horrified impressed inspired keen mindful moved noting outraged
	persuaded preoccupied pursuant resolute resolved saddened satisfied shocked taking troubled whereas`)

// actionNouns are words in "-ing" that open headings and sentences as nouns.
var actionNouns = wordSet(`financing funding training planning housing monitoring reporting staffing
	building budgeting capacity-building peacebuilding peacekeeping mainstreaming trafficking fishing
	mining banking learning meeting during nothing something anything everything according including
	notwithstanding following pending preparing taking-stock briefing upcoming`)

// operativeVerbs are the finite verbs that open operative paragraphs.
var operativeVerbs = wordSet(`accepts acclaims acknowledges acts admits adopts advises affirms agrees
	allocates amends appeals applauds appoints appreciates approves appropriates asks assures
	attaches authorizes avails believes calls cautions commemorates commends commits concludes concurs
	condemns confirms congratulates considers continues convenes decides declares demands denounces
	deplores designates determines directs disapproves dissolves draws elects emphasizes encourages
	endorses ensures entrusts establishes exhorts expects expresses extends favours finds hails
	highlights holds hopes identifies implores instructs intends invites joins launches lends looks
	mandates marks notes notices objects observes offers opposes pays pledges praises proclaims
	promotes proposes protests reaffirms reasserts realizes recalls recognizes recommends reconfirms
	records re-emphasizes reemphasizes refers regards regrets reinforces reiterates rejects reminds renews
	repeals repeats requests requires rescinds resolves restates revises revokes salutes seeks sees shares stands stresses
	strives subscribes suggests supports takes terminates thanks transmits trusts underlines underscores
	undertakes urges views vows warns welcomes wishes`)
