package diff

import (
	"slices"
	"strings"
	"unicode"
)

// anyLanguage is the number of editorial rules, from the first, that hold in
// any language; the others know English words.
const anyLanguage = 2

// editorialRules are the rules that account for a whole hunk as editorial, in
// order: each returns the reason in words, "" if it does not hold.
var editorialRules = []struct {
	name string
	why  string
	hold func(*view, *viewHunk) bool
}{
	{"punctuation", "punctuation", (*view).punctuationOnly},
	{"capital letters", "capital letters", (*view).caseOnly},
	{"same list", "an item of the list in another place", (*view).movedItem},
	{"article", "an article or conjunction", (*view).smallWordsOnly},
	{"same list", "the same list in another order", (*view).reordered},
	{"same words", "the same words in another order", (*view).swapped},
	{"same list", "the same names in another order", (*view).recited},
	{"in, at, on", "a preposition of place or time", (*view).placePreposition},
	{"same details", "the details of an event in another order", (*view).detailsTurned},
	{"spelling", samePhraseSaid, (*view).sameCanonical},
	{"footnote mark", "a footnote mark", (*view).footnoteMark},
	{"pronoun", "the pronoun of an office-holder", (*view).pronounOnly},
	{"acting", "the holder of an office, acting or not", (*view).actingHolder},
	{"verb of an inquiry", "an equal verb before what is conducted", (*view).conducted},
	{"tense", "the tense of a verb", (*view).tenseOnly},
	{"past now", "what was to come then has come", (*view).happened},
	{"agreement", "a verb agrees with its subject", (*view).agreement},
	{"those who", "an article or conjunction", (*view).thoseWho},
	{"by, no later than", "another way to say by when", (*view).byThen},
	{"of, by", "a preposition before the one who acts", (*view).doer},
	{"concern at", "a preposition after a word of concern", (*view).concernAt},
	{"noun of a verb", "a verb or its noun", (*view).nominal},
	{"same name", "another form of the same name", (*view).organizationNamed},
	{"same name", "the organ by its name or as “it”", (*view).organItself},
	{"same name", "the organ by its name in full or in short", (*view).organInFull},
	{"fuller name", "another form of the same name", (*view).commissionerInFull},
	{"same name", "a body by its name or as “it”", (*view).bodyAgain},
	{"same name", "the organ by its name or as “its”", (*view).ownResolution},
	{"form of a verb", "one form of a verb or the other", (*view).gerundOrInfinitive},
	{"repeated word", "a preposition said once or for each", (*view).repeated},
	{"same words", "the same words in another order", (*view).modifiersTurned},
	{"same words", "the same words in another order", (*view).acrossBracket},
	{"acronym", "another form of the same name", (*view).acronymOnly},
	{"acronym", "another form of the same name", (*view).acronymGiven},
	{"fuller name", "another form of the same name", (*view).fullTitle},
	{"doubled words", "words printed twice", (*view).doubled},
	{"next in a row", "the count of years went on as far as the resolution", (*view).consecutive},
	{"linking words", "words that link to what came before", (*view).linkingOnly},
	{"by, in which", "another preposition before “which”", (*view).byWhich},
	{"its own", "the organ's own resolution, called its own", (*view).itsResolution},
	{"same name", "another form of the same name", (*view).nameCorrected},
	{"no longer new", "what was new then is new no longer", (*view).noNews},
	{"past session", "a session that is past is no longer named", (*view).pastSession},
}

// punctuationOnly holds where only marks came and went.
func (v *view) punctuationOnly(h *viewHunk) bool {
	return !slices.ContainsFunc(append(v.words(h.old), v.words(h.new)...), func(w string) bool { return wordy(w) || telling(w) })
}

// telling reports whether a mark says something by itself: a currency, a share,
// a fraction, a star of status.
func telling(w string) bool {
	return strings.ContainsFunc(w, func(r rune) bool {
		return unicode.Is(unicode.Sc, r) || unicode.Is(unicode.No, r) || !wordy(w) && unicode.IsDigit(r) || strings.ContainsRune("%‰*†", r)
	})
}

// caseOnly holds where the words are the same but for capital letters.
func (v *view) caseOnly(h *viewHunk) bool { return slices.Equal(v.words(h.old), v.words(h.new)) }

// sameCanonical holds where the words, read with some of their equal
// neighbours, are the same in canonical form.
func (v *view) sameCanonical(h *viewHunk) bool {
	if len(h.old)+len(h.new) == 0 || !v.oneParagraph(h) {
		return false
	}
	if v.instrumentsCounted(h) {
		return false
	}
	if slices.ContainsFunc(append(v.words(h.old), v.words(h.new)...), telling) {
		return false
	}
	a, b := canonical(v.around(h, true)), canonical(v.around(h, false))
	return strings.Join(a, "") == strings.Join(b, "") && sameSigns(strings.Join(a, " "), strings.Join(b, " ")) && !detached(a, b) && !articleSwap(v.words(h.old), v.words(h.new)) && !v.numberTold(h)
}

// detached reports whether the words of one side are those of the other written
// together, and one of them says another thing alone: "in action", "not able".
func detached(a, b []string) bool {
	alone := func(x, y []string) bool {
		return slices.ContainsFunc(x, func(w string) bool { return (prefixes[w] || tens[w] || joined[w]) && !slices.Contains(y, w) })
	}
	return alone(a, b) || alone(b, a)
}

// tens may be followed by ones: "twenty-five year plans" are not "twenty five-year
// plans".
var tens = setOf("twenty thirty forty fifty sixty seventy eighty ninety hundred")

// prefixes are words that begin other words too.
var prefixes = setOf("in im un no not non a an on or to dis mis may")

// instruments are the nouns of which one is not several: "the Optional
// Protocol", "the Optional Protocols".
var instruments = setOf("protocol protocols convention conventions covenant covenants declaration declarations agreement agreements treaty treaties compact compacts pact pacts")

// instrumentsCounted reports whether the name of an instrument took the other
// number.
func (v *view) instrumentsCounted(h *viewHunk) bool {
	gone := map[string]bool{}
	for _, p := range h.old {
		if w := v.word(p); instruments[w] && v.reading(p).toks[p.at].Key != w {
			gone[w] = true
		}
	}
	for _, p := range h.new {
		w := v.word(p)
		if instruments[w] && v.reading(p).toks[p.at].Key != w && !gone[w] && len(gone) > 0 {
			return true
		}
	}
	return false
}

// articleSwap reports whether "a" became "the" or the reverse, which can change
// a claim ("a forum" → "the forum").
func articleSwap(a, b []string) bool {
	indefinite := func(ws []string) bool { return slices.Contains(ws, "a") || slices.Contains(ws, "an") }
	definite := func(ws []string) bool { return slices.Contains(ws, "the") }
	return indefinite(a) && definite(b) || definite(a) && indefinite(b)
}

// oneParagraph reports whether the hunk lies in one paragraph of each side.
func (v *view) oneParagraph(h *viewHunk) bool {
	for _, ps := range [][]wordAt{h.old, h.new} {
		for _, p := range ps {
			if p.para != ps[0].para {
				return false
			}
		}
	}
	return true
}

// around returns the words of one side of a hunk with up to four equal words
// before and after, which an equal phrase may need. What stayed between the
// first and last words that changed is among them.
func (v *view) around(h *viewHunk, old bool) []string {
	edits := v.ch.Edits
	first, last := h.edits[0], h.edits[len(h.edits)-1]
	before, after := first-1, last+1
	const reach = 4 // "recommendations contained in", "in vulnerable situations"
	var out []string
	if before >= 0 {
		low := v.lowOf(edits[before], old)
		out = append(out, low[max(0, len(low)-reach):]...)
	}
	for e := first; e <= last; e++ {
		out = append(out, v.lowOf(edits[e], old)...)
	}
	if after < len(edits) {
		low := v.lowOf(edits[after], old)
		out = append(out, low[:min(reach, len(low))]...)
	}
	return out
}

// harmless are words that may come or go alone.
var harmless = setOf("the and that of a an both")

// smallWordsOnly holds where nothing but an article or "and" came or went: "and"
// beside a comma only, for it joins two things to one otherwise; "of" only after
// "all" and its like.
func (v *view) smallWordsOnly(h *viewHunk) bool {
	a, b := v.words(h.old), v.words(h.new)
	if articleSwap(a, b) || slices.ContainsFunc(a, wordy) && slices.ContainsFunc(b, wordy) || v.regrouped() {
		return false
	}
	places := append(slices.Clone(h.old), h.new...)
	marked := slices.ContainsFunc(append(a, b...), func(w string) bool { return !wordy(w) })
	for _, p := range places {
		r := v.reading(p)
		before, after := r.word(p.at-1), r.word(p.at+1)
		switch w := v.word(p); {
		case !wordy(w) && !telling(w):
		case !harmless[w], w == "a" && (after == "few" || after == "little"),
			w == "and" && !marked && (before == "" || wordy(before)) && (after == "" || wordy(after)),
			w == "of" && !quantities[before]:
			return false
		}
	}
	return true
}

// regrouped reports whether "and" and a comma changed places in the change:
// "vehicles, ropes and fuel" ↔ "vehicles and ropes, fuel".
func (v *view) regrouped() bool {
	from := func(a, b string) bool {
		return slices.ContainsFunc(v.hunks, func(h viewHunk) bool {
			return len(h.old) == 1 && len(h.new) == 1 && v.word(h.old[0]) == a && v.word(h.new[0]) == b
		})
	}
	return from(",", "and") && from("and", ",")
}

// quantities are the words after which "of" adds nothing.
var quantities = setOf("all both half outside inside off")

// doubled holds where the deleted words stand once more beside the hunk, or
// the inserted ones do.
func (v *view) doubled(h *viewHunk) bool {
	gone := h.old
	if len(gone) == 0 {
		gone = h.new
	}
	if len(gone) < 2 || len(h.old) > 0 && len(h.new) > 0 || !v.oneParagraph(h) {
		return false
	}
	r, n := v.reading(gone[0]), len(gone)
	at := gone[0].at
	if gone[n-1].at != at+n-1 {
		return false
	}
	// "the holding [of the holding] of the": the copy may begin at any word of it.
	for from := max(0, at-n); from <= at && from+2*n <= len(r.low); from++ {
		if slices.Equal(r.low[from:from+n], r.low[from+n:from+2*n]) {
			return true
		}
	}
	return false
}
