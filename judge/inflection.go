package judge

import (
	"slices"
	"strings"
)

// inflection explains words of a hunk that are other forms of one word, and the
// small words that go with the form: "to implement" and "for the implementation of".
func (c *change) inflection() []*item {
	var out []*item
	for _, h := range c.hunks {
		a, b := left(h.old), left(h.new)
		same := inOrder(a, b, func(a, b *item) bool {
			return a.sort == aWord && b.sort == aWord && !a.small && !b.small && a.stem == b.stem && (c.sameForm(a, b) || listing[a.stem] && c.tells(a) && c.tells(b))
		})
		out = append(out, same...)
		if len(same) > 0 && len(same) == len(saying(a))+len(saying(b)) {
			for _, i := range slices.Concat(a, b) {
				if withForms[i.value] {
					out = append(out, i)
				}
			}
		}
	}
	return out
}

var (
	// listing are the nouns before a list of what is cited or counted, whose number goes with it.
	listing = map[string]bool{stem("resolution"): true, stem("decision"): true, stem("report"): true, stem("review"): true, stem("session"): true}
	// withForms are the words that go with the form of a noun or verb.
	withForms = setOf("to the of for in a")
)

// sameForm reports whether two forms of one word say the same: a verb and its noun, a
// singular and a plural that nothing makes definite; not two tenses, and not one of
// several for all of them.
func (c *change) sameForm(a, b *item) bool {
	x, y := a.value, b.value
	switch past := tense(x) == "ed" || tense(y) == "ed"; {
	case x == y || unlike[x] || unlike[y]:
		return false // "same" has them, but where a capital letter says something
	case tense(x) != tense(y) && !past && c.ofOpen(a) != c.ofOpen(b) && !c.afterArticle(a) && !c.afterArticle(b):
		return true // "the implementation of" → "implementing"
	case tense(x) != tense(y) && (past || !c.afterNoun(a) || !c.afterNoun(b)):
		return false
	case plural(x) == y || plural(y) == x || plural(x) != x && plural(x) == plural(y):
		return !c.definite(a) && !c.definite(b)
	}
	return true
}

// afterArticle reports whether a form in -ing stands after an article or the like, as an
// adjective does: "the contributing countries".
func (c *change) afterArticle(i *item) bool {
	return tense(i.value) == "ing" && definites[c.paragraphOf(i).word(i.at-1)]
}

// ofOpen reports whether a changed "of" follows a word.
func (c *change) ofOpen(i *item) bool {
	p := c.paragraphOf(i)
	return p.word(i.at+1) == "of" && p.items[i.at+1].open
}

// afterNoun reports whether "to" or "for" ties a word to a noun before it: "the need to
// strengthen", "for strengthening".
func (c *change) afterNoun(i *item) bool {
	p := c.paragraphOf(i)
	w := p.word(i.at - 1)
	return i.at > 1 && (w == "to" || w == "for") && p.items[i.at-2].sort == aWord && !p.items[i.at-2].small && !p.items[i.at-2].capital
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

// definite reports whether a word is made definite by one before it: "the attacks",
// "its obligations".
func (c *change) definite(i *item) bool {
	p := c.paragraphOf(i)
	for k := i.at - 1; k >= 0 && k >= i.at-3; k-- {
		if definites[p.word(k)] {
			return true
		}
		if p.items[k].small || p.items[k].sort == aMark {
			return false
		}
	}
	return i.capital
}

var definites = setOf("the its their his her this these those all a an any each")
