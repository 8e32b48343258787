package judge

import (
	"slices"
	"strings"

	"resdiff/wording"
)

// mostCompared bounds the old times new items of a hunk that are compared in
// order; longer ones are wholly other text.
const mostCompared = 1 << 16

// same explains the items of a hunk that have the same value in the same order.
func (c *change) same() []*Item {
	var out []*Item
	for _, h := range c.hunks {
		out = append(out, inOrder(h.old, h.new, func(a, b *Item) bool {
			return a.Sort == b.Sort && a.value == b.value && c.sameDay(a, b) && c.sameCase(a, b, h)
		})...)
	}
	return out
}

// sameDay reports whether two citations of one thing are not dated otherwise.
func (c *change) sameDay(a, b *Item) bool {
	if a.Sort != Citation {
		return true
	}
	x, y := c.dayOf(a), c.dayOf(b)
	return x == y || x == "" || y == ""
}

// sameCase reports whether a capital letter that came or went says nothing: at the beginning
// of a sentence, of a noun in the plural ("States parties"), of several words of one name, or
// of a word with a hyphen. A single word in the singular may be a name or none.
func (c *change) sameCase(a, b *Item, h hunk) bool {
	if a.Sort != Word || a.capital == b.capital || a.small || a.at == 0 || b.at == 0 {
		return true
	}
	p, q := c.paragraphOf(a), c.paragraphOf(b)
	if p.items[a.at-1].Sort != Word || q.items[b.at-1].Sort != Word {
		return true
	}
	word := p.text.Lower[a.From]
	if strings.HasSuffix(word, "s") && len(word) > 3 || strings.Contains(word, "-") || a.To-a.From > 1 || b.To-b.From > 1 {
		return true
	}
	if slices.ContainsFunc(q.text.Verbs, func(v wording.Phrase) bool { return v.Start == q.text.Words[b.From].Start }) {
		return true
	}
	return c.pair.cased[[2]string{p.text.Words[a.From].Key, q.text.Words[b.From].Key}] > 1 || len(ofSort(h.old, Word)) > 1 && len(ofSort(h.new, Word)) > 1
}

// inOrder returns the items of a longest common subsequence of two lists.
func inOrder(old, new []*Item, equal func(a, b *Item) bool) []*Item {
	n, m := len(old), len(new)
	if n == 0 || m == 0 || n*m > mostCompared {
		return nil
	}
	best := make([]uint16, (n+1)*(m+1))
	at := func(i, j int) *uint16 { return &best[i*(m+1)+j] }
	for i := n - 1; i >= 0; i-- {
		for j := m - 1; j >= 0; j-- {
			if equal(old[i], new[j]) {
				*at(i, j) = *at(i+1, j+1) + 2
				if old[i].Sort == Mark || old[i].small {
					*at(i, j)--
				}
			}
			*at(i, j) = max(*at(i, j), *at(i+1, j), *at(i, j+1))
		}
	}
	var out []*Item
	for i, j := 0, 0; i < n && j < m; {
		switch {
		case *at(i, j) == *at(i+1, j):
			i++
		case *at(i, j) == *at(i, j+1):
			j++
		default:
			out = append(out, old[i], new[j])
			i, j = i+1, j+1
		}
	}
	return out
}

// spacing explains words of a hunk that have the same letters, put together or
// apart: "health care" and "healthcare".
func (c *change) spacing() []*Item {
	var out []*Item
	for _, h := range c.hunks {
		a, b := left(h.old), left(h.new)
		if x, y := letters(a), letters(b); x != "" && x == y && c.parted(a, b) && !c.prefixed(a) && !c.prefixed(b) {
			out = append(append(out, a...), b...)
		}
	}
	return out
}

// parted reports whether words differ in more than capital letters.
func (c *change) parted(a, b []*Item) bool {
	words := func(items []*Item) string {
		var out []string
		for _, i := range items {
			out = append(out, c.paragraphOf(i).text.Lower[i.From:i.To]...)
		}
		return strings.Join(out, " ")
	}
	return words(a) != words(b)
}

// prefixed reports whether the first of several words, or what stands before its
// hyphen, is a small word or a prefix that makes another word of what follows.
func (c *change) prefixed(items []*Item) bool {
	words := ofSort(items, Word)
	if len(words) == 0 {
		return false
	}
	first := c.paragraphOf(words[0]).text.Lower[words[0].From]
	head, _, hyphen := strings.Cut(first, "-")
	return (len(words) > 1 || hyphen) && (small[head] || parting[head])
}

var parting = setOf("re not may any some every no un dis with out over under")

func letters(items []*Item) string {
	var b strings.Builder
	for _, i := range items {
		if i.Sort == Word {
			b.WriteString(strings.ReplaceAll(strings.ReplaceAll(i.value, " ", ""), "-", ""))
		} else if i.Sort != Mark {
			return ""
		}
	}
	return b.String()
}

// marks explains punctuation, but a comma that says whether what follows is of all or only
// of some: "prisoners, who are ill".
func (c *change) marks() []*Item {
	var out []*Item
	for _, h := range c.hunks {
		for _, i := range slices.Concat(h.old, h.new) {
			if i.Sort == Mark && (i.value != "," || len(h.old)+len(h.new) > 1 || !narrowing[c.paragraphOf(i).word(i.at+1)]) {
				out = append(out, i)
			}
		}
	}
	return out
}

// narrowing are words that begin what says which of several are meant.
var narrowing = setOf("who whose whom which where not except subject because without unless")

// inflection explains words of a hunk that are other forms of one word, and the
// small words that go with the form: "to implement" and "for the implementation of".
func (c *change) inflection() []*Item {
	var out []*Item
	for _, h := range c.hunks {
		a, b := left(h.old), left(h.new)
		same := inOrder(a, b, func(a, b *Item) bool {
			return a.Sort == Word && b.Sort == Word && !a.small && !b.small && a.stem == b.stem && c.sameForm(a, b)
		})
		out = append(out, same...)
		if len(same) > 0 && len(same) == len(saying(a))+len(saying(b)) {
			for _, i := range append(a, b...) {
				if i.small && withForms[i.value] {
					out = append(out, i)
				}
			}
		}
	}
	return out
}

var withForms = setOf("to the of for in a")

// sameForm reports whether two forms of one word say the same: a verb and its noun, a
// singular and a plural that nothing makes definite; not two tenses, and not one of
// several for all of them.
func (c *change) sameForm(a, b *Item) bool {
	x, y := a.value, b.value
	if x == y {
		return true
	}
	if unlike[x] || unlike[y] {
		return false
	}
	if tense(x) != tense(y) && (tense(x) == "ed" || tense(y) == "ed" || !c.afterNoun(a) || !c.afterNoun(b)) {
		return false
	}
	if plural(x) == y || plural(y) == x || plural(x) != x && plural(x) == plural(y) {
		return !c.definite(a) && !c.definite(b)
	}
	return true
}

// afterNoun reports whether "to" or "for" ties a word to a noun before it: "the need to
// strengthen", "for strengthening".
func (c *change) afterNoun(i *Item) bool {
	p := c.paragraphOf(i)
	if w := p.word(i.at - 1); i.at < 2 || w != "to" && w != "for" {
		return false
	}
	n := &p.items[i.at-2]
	return n.Sort == Word && !n.small && !n.capital
}

// unlike are words whose other forms say something else.
var unlike = setOf(`people peoples arms goods customs means forces premises families authority authorities government governments governing post posts sanction sanctions
	territory territories expert experts party parties state states`)

func tense(w string) string {
	switch {
	case strings.HasSuffix(w, "ed"):
		return "ed"
	case strings.HasSuffix(w, "ing"):
		return "ing"
	}
	return ""
}

func plural(w string) string {
	if s, ok := strings.CutSuffix(w, "y"); ok {
		return s + "ies"
	}
	return w + "s"
}

// pronouns explains a pronoun in place of the noun that stands before it in the paragraph.
func (c *change) pronouns() []*Item {
	var out []*Item
	for _, h := range c.hunks {
		a, b := left(h.old), left(h.new)
		if c.standsFor(a, b) || c.standsFor(b, a) {
			out = append(append(out, a...), b...)
		}
	}
	return out
}

var pronoun = setOf("it they them")

func (c *change) standsFor(short, full []*Item) bool {
	if len(short) == 1 && c.clauseOf(short[0]).family == "directive" {
		return false
	}
	if len(short) != 1 || !pronoun[short[0].value] || len(saying(full)) == 0 || len(saying(full)) > 3 {
		return false
	}
	p := c.paragraphOf(full[0])
	if full[0].value != "the" {
		return false
	}
	for _, i := range saying(full) {
		found := false
		for k := 0; k < full[0].at; k++ {
			found = found || p.items[k].stem == i.stem && c.partner[&p.items[k]] != nil
		}
		if !found || i.Sort != Word {
			return false
		}
	}
	return true
}

// definite reports whether a word is made definite by one before it: "the attacks",
// "its obligations".
func (c *change) definite(i *Item) bool {
	p := c.paragraphOf(i)
	for k := i.at - 1; k >= 0 && k >= i.at-3; k-- {
		w := p.word(k)
		if definites[w] {
			return true
		}
		if p.items[k].small || p.items[k].Sort == Mark {
			return false
		}
	}
	return i.capital
}

var definites = setOf("the its their his her this these those all a an any each")

// footnoteMarks explains small numbers that stick to the word or mark before them.
func (c *change) footnoteMarks() []*Item {
	var out []*Item
	for _, h := range c.hunks {
		for _, i := range append(left(h.old), left(h.new)...) {
			if c.footnoteMark(i) {
				out = append(out, i)
			}
		}
		// "Geneva4" → "Geneva"
		out = append(out, inOrder(left(h.old), left(h.new), func(a, b *Item) bool {
			x, y := strings.TrimRight(a.value, "0123456789"), strings.TrimRight(b.value, "0123456789")
			return a.Sort == Word && b.Sort == Word && len(x) > 3 && x == y && (x == a.value || y == b.value)
		})...)
	}
	return out
}

func (c *change) footnoteMark(i *Item) bool {
	p := c.paragraphOf(i)
	w := p.text.Words[i.From]
	if i.To-i.From != 1 || len(w.Key) > 2 || strings.Trim(w.Key, "0123456789") != "" || i.at == 0 || i.Sort == Word {
		return false
	}
	before := p.text.Words[i.From-1]
	return before.End == w.Start && (before.Key == "," || before.Key == ";" || before.Key == "." || before.Key == ":")
}

// smallWords explains words that only hold others together: those of a hunk of which
// something else is explained, and by themselves the article of what is one of its kind.
func (c *change) smallWords() []*Item {
	var out []*Item
	typed := false
	for _, h := range c.hunks {
		typed = typed || slices.ContainsFunc(append(h.old[:len(h.old):len(h.old)], h.new...), func(i *Item) bool { return i.by != "" && carries[i.by] })
	}
	for _, h := range c.hunks {
		all := append(h.old[:len(h.old):len(h.old)], h.new...)
		beside := slices.ContainsFunc(all, func(i *Item) bool { return i.by != "" && carries[i.by] })
		for _, i := range all {
			switch {
			case i.Sort != Word || !i.small:
			case beside, typed && (i.value == "and" || i.value == "the" || i.value == "its"), i.value == "also":
				out = append(out, i)
			case i.value == "and" && len(left(all)) == 1 && c.beforeVerb(i):
				out = append(out, i)
			case i.value == "the" && len(left(all)) == 1 && (!c.beforePlural(i) || c.tells(i)):
				out = append(out, i)
			}
		}
	}
	return out
}

// beforeVerb reports whether a word stands between a mark and a verb that governs on.
func (c *change) beforeVerb(i *Item) bool {
	p := c.paragraphOf(i)
	if i.at == 0 || p.items[i.at-1].Sort != Mark || i.at+1 >= len(p.items) {
		return false
	}
	start := p.text.Words[p.items[i.at+1].From].Start
	return slices.ContainsFunc(p.text.Verbs, func(v wording.Phrase) bool { return v.Start == start })
}

// carries are the principles that account for the small words beside what they explain.
var carries = map[string]bool{"citation": true, "own resolution": true, "turn": true, "date": true, "event": true, "theme": true, "name": true, "acronym": true, "moved": true}

// beforePlural reports whether the noun after an article is in the plural.
func (c *change) beforePlural(i *Item) bool {
	p := c.paragraphOf(i)
	for k := i.at + 1; k < len(p.items) && k <= i.at+4; k++ {
		it := &p.items[k]
		if it.Sort != Word || it.small {
			return false
		}
		if strings.HasSuffix(it.value, "s") {
			return true
		}
	}
	return false
}

// elsewhere explains words of a passage that stands word for word in the other
// document.
func (c *change) elsewhere() []*Item {
	var out []*Item
	for _, e := range c.Words() {
		if e.Elsewhere != nil {
			out = append(append(out, c.itemsOf(e, Old)...), c.itemsOf(e, New)...)
		}
	}
	return slices.DeleteFunc(out, func(i *Item) bool { return !i.open })
}
