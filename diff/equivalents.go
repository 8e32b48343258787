package diff

import (
	_ "embed"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"resdiff/wording"
)

//go:embed equivalents.tsv
var equivalentsTable string

// equivalents maps the first word of each phrase that has a plainer equal to
// the phrases, longest first.
var equivalents = sync.OnceValue(func() map[string][]equivalent {
	m := map[string][]equivalent{}
	for line := range strings.Lines(equivalentsTable) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		f := strings.Split(strings.TrimSpace(line), "\t")
		for _, form := range f { // the plain one too, so that no shorter phrase is found in it
			e := equivalent{form: lowerWords(form), plain: lowerWords(f[0])}
			list := m[e.form[0]]
			at := 0
			for at < len(list) && len(list[at].form) >= len(e.form) {
				at++
			}
			m[e.form[0]] = append(list[:at:at], append([]equivalent{e}, list[at:]...)...)
		}
	}
	return m
})

type equivalent struct{ form, plain []string }

func lowerWords(text string) []string {
	var out []string
	for _, t := range wording.Cut(text) {
		out = append(out, strings.ToLower(t.Key))
	}
	return out
}

// canonical returns words with equivalents, spelling variants and number made
// equal, and articles and punctuation left out.
//
//	"in order to analyse the impacts," → to analyze impact
func canonical(low []string) []string {
	var out []string
	for i := 0; i < len(low); {
		n := 0
	forms:
		for _, e := range equivalents()[low[i]] {
			if i+len(e.form) > len(low) {
				continue
			}
			for k, w := range e.form {
				if low[i+k] != w {
					continue forms
				}
			}
			for _, w := range e.plain {
				out = appendCanonical(out, w)
			}
			n = len(e.form)
			break
		}
		if n == 0 {
			var w string
			if w, n = adverbFor(low[i:]); n == 0 {
				w, n = low[i], 1
			}
			out = appendCanonical(out, w)
		}
		i += n
	}
	return out
}

func appendCanonical(out []string, w string) []string {
	if w == "the" || !wordy(w) {
		return out
	}
	return append(out, singular(spelling(w)))
}

// adverbFor returns the adverb for a phrase that words begin with, and how many
// words that takes; 0 if there is none: "in a transparent manner" → transparently,
// "on a provisional basis" → provisionally.
func adverbFor(low []string) (adverb string, n int) {
	const longest = 4
	if len(low) < longest || low[1] != "a" && low[1] != "an" {
		return "", 0
	}
	switch noun := low[3]; {
	case low[0] == "in" && (noun == "manner" || noun == "way" || noun == "fashion"):
	case low[0] == "on" && noun == "basis":
	default:
		return "", 0
	}
	w := low[2]
	if ways[w] {
		return "", 0
	}
	switch stem, ok := strings.CutSuffix(w, "ble"); {
	case strings.HasSuffix(w, "ly"):
		return w, longest // "in a timely manner"
	case ok:
		return stem + "bly", longest
	case strings.HasSuffix(w, "ic"):
		return w + "ally", longest
	}
	return w + "ly", longest
}

// ways are adjectives whose adverb says something else, or that have none.
var ways = setOf("different similar certain particular good better best hard late fair equal case-by-case daily weekly one-off regional national global")

// wordy reports whether w is a word or number, not a mark.
func wordy(w string) bool {
	c, _ := utf8.DecodeRuneInString(w)
	return unicode.IsLetter(c) || unicode.IsDigit(c)
}

// spelling folds what the two spellings of English and the hyphen leave open:
// -ise and -ize, -our and -or, "defence", "co-operation", "multistakeholder". A sign before
// a number, a range of numbers, and "re-" before a verb that is another word
// with it ("re-sign") keep theirs.
func spelling(w string) string {
	if wordy(w) && !strings.ContainsAny(w, "0123456789") && (!strings.HasPrefix(w, "re-") || strings.HasPrefix(w, "re-e")) {
		w = strings.ReplaceAll(w, "-", "")
	}
	for _, p := range [...][2]string{{"defence", "defense"}, {"offence", "offense"}, {"licence", "license"}, {"judgement", "judgment"}, {"fulfill", "fulfil"}, {"enroll", "enrol"}, {"labour", "labor"}, {"neighbour", "neighbor"}, {"honour", "honor"}, {"favour", "favor"}, {"programme", "program"}} {
		w = strings.Replace(w, p[0], p[1], 1)
	}
	for _, p := range [...][2]string{{"isation", "ization"}, {"isations", "izations"}, {"ising", "izing"}, {"ised", "ized"}, {"ises", "izes"}, {"ise", "ize"}, {"yse", "yze"}, {"our", "or"}, {"ours", "ors"}, {"tre", "ter"}, {"tres", "ters"}} {
		if len(w) > len(p[0])+2 && strings.HasSuffix(w, p[0]) {
			return w[:len(w)-len(p[0])] + p[1]
		}
	}
	return w
}

// apart are words whose plural means something else than their singular.
var apart = setOf("people peoples arms goods customs means forces premises his its this thus news series species always towards as is was has does us states family families authority authorities government governments damage damages post posts sanction sanctions territory territories expert experts")

// singular returns the singular of a noun as far as a rule of three endings
// can tell; words whose plural means something else stay.
func singular(w string) string {
	if len(w) < 4 || apart[w] || w[0] <= '9' || strings.HasSuffix(w, "ss") || strings.HasSuffix(w, "us") || strings.HasSuffix(w, "is") {
		return w
	}
	if s, ok := strings.CutSuffix(w, "ies"); ok && len(s) > 2 {
		return s + "y"
	}
	return strings.TrimSuffix(w, "s")
}

func setOf(list string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(list) {
		m[w] = true
	}
	return m
}
