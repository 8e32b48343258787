package judge

import (
	_ "embed"
	"strings"
	"sync"

	"resdiff/wording"
)

//go:embed equal.tsv
var equalTable string

type phrase struct{ form, plain []string }

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
			e := phrase{lowerWords(form), lowerWords(f[0])}
			list, at := m[e.form[0]], 0
			for at < len(list) && len(list[at].form) >= len(e.form) {
				at++
			}
			m[e.form[0]] = append(list[:at:at], append([]phrase{e}, list[at:]...)...)
		}
	}
	return m
})

func lowerWords(text string) []string {
	var out []string
	for _, t := range wording.Cut(text) {
		out = append(out, strings.ToLower(t.Key))
	}
	return out
}

// equalPhrase returns how many words the phrase takes that words begin with, and
// the plainest phrase that says the same; 0 for none.
func equalPhrase(low []string) (int, string) {
next:
	for _, e := range equalPhrases()[low[0]] {
		if len(e.form) > len(low) {
			continue
		}
		for k, w := range e.form {
			if low[k] != w {
				continue next
			}
		}
		return len(e.form), fold(strings.Join(e.plain, " "))
	}
	return 0, ""
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
