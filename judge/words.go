package judge

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
	"unicode"

	"resdiff/wording"
)

//go:embed words.tsv
var wordsTable string

//go:embed equal.tsv
var equalTable string

// list is one or more of the lists of words.tsv, a bit each.
type list uint64

// listNames numbers the lists of words.tsv.
var listNames = func() map[string]int {
	m := map[string]int{}
	for name := range rows(wordsTable) {
		m[name] = len(m)
	}
	return m
}()

// rows gives the first field of each row of a table, and the rest.
func rows(table string) func(yield func(first, rest string) bool) {
	return func(yield func(first, rest string) bool) {
		for line := range strings.Lines(table) {
			if first, rest, ok := strings.Cut(strings.TrimRight(line, "\r\n"), "\t"); ok && !strings.HasPrefix(line, "#") && !yield(first, rest) {
				return
			}
		}
	}
}

// listOf returns a list by its name.
func listOf(name string) list {
	n, ok := listNames[name]
	if !ok {
		panic("words.tsv has no list " + name)
	}
	return 1 << n
}

// The lists of words.tsv, which says what each is of.
var (
	about      = listOf("about")
	accounts   = listOf("accounts")
	affirming  = listOf("affirming")
	aging      = listOf("aging")
	asserting  = listOf("asserting")
	binding    = listOf("binding")
	binds      = listOf("binds")
	coming     = listOf("coming")
	definites  = listOf("definites")
	denying    = listOf("denying")
	documents  = listOf("documents")
	due        = listOf("dueWords")
	ending     = listOf("ending")
	endorsing  = listOf("endorsing")
	gatherings = listOf("gatherings")
	howHeld    = listOf("howHeld")
	listing    = listOf("listing")
	joining    = listOf("listWords")
	mandates   = listOf("mandates")
	money      = listOf("money")
	narrowing  = listOf("narrowing")
	newest     = listOf("newest")
	notYearly  = listOf("notYearly")
	ofAccounts = listOf("ofAccounts")
	officers   = listOf("officers")
	once       = listOf("once")
	ordering   = listOf("ordering")
	outcomes   = listOf("outcomes")
	parties    = listOf("parties")
	parting    = listOf("parting")
	qualifying = listOf("qualifying")
	quantities = listOf("quantities")
	relating   = listOf("relating")
	renewing   = listOf("renewing")
	repeating  = listOf("repeating")
	requesting = listOf("requesting")
	ruling     = listOf("ruling")
	setOnce    = listOf("setOnce")
	settling   = listOf("settling")
	small      = listOf("small")
	standing   = listOf("standing")
	trends     = listOf("trends")
	unlike     = listOf("unlike")
	until      = listOf("until")
	war        = listOf("war")
	worry      = listOf("worry")

	instruments = listOf("instruments")
)

// listed tells of the words and phrases of words.tsv which lists they are in.
var listed = sync.OnceValue(func() map[string]list {
	m, n := map[string]list{}, 0
	for _, words := range rows(wordsTable) {
		for w := range strings.SplitSeq(words, ", ") {
			m[fold(w)] |= 1 << n
		}
		n++
	}
	return m
})

// in reports whether a word or phrase as it is compared is in one of some lists.
func in(value string, lists list) bool { return listed()[value]&lists != 0 }

// word is what is known of a word, mark or phrase wherever it stands.
type word struct {
	sort sortOfItem
	// capital tells that a capital letter stands in it: "el-Sheikh".
	capital bool
	// value is what items are compared by: equal for equal things, however they are
	// written; stem is that of a word without its ending.
	value, stem string
	// lists are those that it is in, plural those that it or its singular is in.
	lists, plural list
	// mention is what it names, for those that are no words, day the day that a citation is of.
	mention *wording.Mention
	day     string
}

func newWord(value, stem string) word {
	w := word{value: value, stem: stem, lists: listed()[value]}
	w.plural = w.lists | listed()[strings.TrimSuffix(value, "s")]
	return w
}

// in reports whether it is a word of one of some lists.
func (w *word) in(lists list) bool { return w.lists&lists != 0 }

// small reports whether it is a word that only holds others together.
func (w *word) small() bool { return w.lists&small != 0 && w.sort == aWord }

// says reports whether it says something by itself.
func (w *word) says() bool { return w.sort != aMark && !w.small() }

// wordsOf tells what is known of each word of a vocabulary.
func wordsOf(vocabulary []wording.Word) []word {
	out := make([]word, len(vocabulary))
	for n, w := range vocabulary {
		k := &out[n]
		if strings.ContainsFunc(w.Key, letter) {
			*k = newWord(fold(w.Lower), w.Stem)
		} else {
			*k = word{sort: aSign, value: w.Key, stem: w.Key}
			if strings.Trim(w.Key, routineMarks) == "" {
				k.sort = aMark
			}
		}
		k.capital = strings.ContainsFunc(w.Key, unicode.IsUpper)
	}
	return out
}

func letter(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) }

// routineMarks are all the marks that a change of punctuation may be of; any other says something.
const routineMarks = ",.;:'\"–—()/،؛。，、；：·"

// phrases maps the first word of each of some phrases to the phrases, the longest first.
type phrases[T any] map[string][]phrase[T]

// phrase is the words of a phrase in lower case, and what it is.
type phrase[T any] struct {
	form []string
	is   T
}

func (m phrases[T]) add(form []string, is T) {
	m[form[0]] = append(m[form[0]], phrase[T]{form, is})
	slices.SortStableFunc(m[form[0]], func(a, b phrase[T]) int { return len(b.form) - len(a.form) })
}

// equalPhrases tells of each phrase that says the same as another what is known of it: its value is
// the plainest phrase that says the same.
var equalPhrases = sync.OnceValue(func() phrases[word] {
	m := phrases[word]{}
	for first, rest := range rows(equalTable) {
		plain := fold(strings.Join(lowerWords(first), " "))
		for form := range strings.SplitSeq(first+"\t"+rest, "\t") {
			words, is := lowerWords(form), newWord(plain, plain)
			if len(words) > 1 && plain != "and" && plain != "to" {
				is.lists &^= small // "by way of", that stands for "through", says something
			}
			m.add(words, is)
		}
	}
	return m
})

// Plain returns the plainest word that says the same as a lower-case word, or the word itself.
func Plain(lower string) string {
	for _, p := range equalPhrases()[lower] {
		if len(p.form) == 1 && !strings.Contains(p.is.value, " ") {
			return p.is.value
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
