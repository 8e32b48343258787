package judge

import (
	_ "embed"
	"strings"
	"sync"

	"resdiff/wording"
)

//go:embed equal.tsv
var equalTable string

// phrase is the words of a phrase and the plainest phrase that says the same, folded.
type phrase struct {
	form  []string
	plain string
}

// equalPhrases maps the first word of each phrase that says the same as another
// to the phrases, longest first.
var equalPhrases = sync.OnceValue(func() map[string][]phrase {
	m := map[string][]phrase{}
	for line := range strings.Lines(equalTable) {
		if strings.HasPrefix(line, "#") || strings.TrimSpace(line) == "" {
			continue
		}
		f := strings.Split(strings.TrimSpace(line), "\t")
		for _, form := range f {
			plain := fold(strings.Join(lowerWords(f[0]), " "))
			e := phrase{lowerWords(form), plain}
			list, at := m[e.form[0]], 0
			for at < len(list) && len(list[at].form) >= len(e.form) {
				at++
			}
			m[e.form[0]] = append(list[:at:at], append([]phrase{e}, list[at:]...)...)
		}
	}
	return m
})

// Plain returns the plainest word that says the same as a word in lower case, by the table of
// equal phrases; for others the word itself.
func Plain(lower string) string {
	for _, p := range equalPhrases()[lower] {
		if len(p.form) == 1 && !strings.Contains(p.plain, " ") {
			return p.plain
		}
	}
	return lower
}

func lowerWords(text string) []string {
	var out []string
	for _, t := range wording.Cut(text) {
		out = append(out, strings.ToLower(t.Key))
	}
	return out
}

// equalPhrase returns the first of some phrases that words begin with, nil for none.
func equalPhrase(phrases []phrase, t *wording.Text, i int) *phrase {
	for k := range phrases {
		if t.Reads(i, phrases[k].form) {
			return &phrases[k]
		}
	}
	return nil
}

// word is what is known of a word or mark wherever it stands.
type word struct {
	// value is the word as it is compared, stem that without its ending.
	value, stem string
	// small tells that it only holds others together, capital that it begins with a
	// capital letter or a part of it does, punctuation that it is a mark which says
	// nothing by itself.
	small, capital, punctuation bool
	// phrases are those of the table of equal phrases that begin with it.
	phrases []phrase
}

// wordsOf tells what is known of each word of a vocabulary.
func wordsOf(vocabulary []wording.Word) []word {
	out, phrases := make([]word, len(vocabulary)), equalPhrases()
	for n, w := range vocabulary {
		k := &out[n]
		if int(w.Same) < n {
			*k = out[w.Same]
		} else {
			k.value = fold(w.Lower)
			k.stem, k.small, k.phrases = stem(k.value), small[k.value], phrases[w.Lower]
		}
		k.capital, k.punctuation = capitalIn(w.Key), strings.Trim(w.Key, routineMarks) == ""
	}
	return out
}

// small are words that only hold others together.
var small = setOf(`a an the and of in on to for by with from at as that which its their this these those it is are was were be been being
	has have had there also further too well both who whom whose where they them into within upon through so such`)

var smallPhrase = setOf("and to")

// fold makes equal what the two spellings of English and the hyphen leave open:
// -ise and -ize, -our and -or, "defence", "co-operation", "multistakeholder".
func fold(w string) string {
	if !strings.ContainsAny(w, "0123456789") && (!strings.HasPrefix(w, "re-") || strings.HasPrefix(w, "re-e")) {
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

// endings are what a stem leaves out, the longest first.
var endings = strings.Fields("ations ation ating ated ates ate ments ment ingly edly ings ing ions ion ies ied ally ed es ly al s e y")

// stem returns a word without its ending, so that the forms of one word have one
// stem: "implement", "implementing", "implementation".
func stem(w string) string {
	for _, s := range endings {
		if strings.HasSuffix(w, s) && len(w)-len(s) >= 3 {
			w = w[:len(w)-len(s)]
			break
		}
	}
	if n := len(w); n > 4 && w[n-1] == w[n-2] && w[n-1] != 'l' && w[n-1] != 's' {
		w = w[:n-1]
	}
	return w
}

func setOf(list string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(list) {
		m[w] = true
	}
	return m
}
