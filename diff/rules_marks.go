package diff

import (
	"slices"
	"strings"
	"unicode"

	"resdiff/wording"
)

// markTold returns why a mark that came or went in a hunk may change what is
// said, "" if it cannot: a comma that makes a clause say something of all where
// it told some from others, one that parts members of a list or moves the reach
// of what follows, quotation marks that keep a name at a distance.
func (v *view) markTold(h *viewHunk) string {
	said := func(ps []wordAt) []string {
		ws := slices.DeleteFunc(v.words(v.unexcused(ps)), func(w string) bool { return !wordy(w) })
		for i := range ws {
			if ws[i] == "which" {
				ws[i] = "that" // they are one without a comma
			}
		}
		return ws
	}
	if !v.in.english || !slices.Equal(said(h.old), said(h.new)) {
		return "" // a mark that goes with words is judged with them
	}
	for _, p := range v.loneMarks(h) {
		r := v.reading(p)
		if p.at == len(r.low)-1 || p.at == 0 {
			continue // the mark that ends the paragraph
		}
		switch r.low[p.at] {
		case ",":
			if r.commaTold(p.at, v.governed(r, p.at, settling)) && !v.closesAside(p) {
				return "a comma may change what the words beside it say"
			}
		case ";", ":":
			if !r.clauseOpens(p.at + 1) {
				return "a mark that parts clauses came, went or changed"
			}
		case "\"", "'":
			if (r.low[p.at] == "\"" || r.opensQuote(p.at)) && !r.quotesTitle(p.at) { // else it may be an apostrophe
				return "quotation marks came or went"
			}
		case "(", ")":
			if !r.bracketsShortForm(p.at) {
				return "words were put in brackets or taken out of them"
			}
		}
	}
	return ""
}

// loneMarks returns the marks of a hunk that no rule accounts for and that the
// other side does not have.
func (v *view) loneMarks(h *viewHunk) []wordAt {
	marks := func(ps []wordAt) []wordAt {
		return slices.DeleteFunc(v.unexcused(ps), func(p wordAt) bool { return wordy(v.word(p)) })
	}
	old, new := marks(h.old), marks(h.new)
	for i := 0; i < len(old); i++ {
		k := slices.IndexFunc(new, func(q wordAt) bool { return v.word(q) == v.word(old[i]) })
		if k < 0 {
			continue
		}
		old, new = slices.Delete(old, i, i+1), slices.Delete(new, k, k+1)
		i--
	}
	return append(old, new...)
}

// closesAside reports whether a comma ends a phrase of the whole clause that the
// comma changed with it opened: "that, in order to act, States must meet".
func (v *view) closesAside(p wordAt) bool {
	const longest = 12 // words of an aside
	r := v.reading(p)
	if after := r.word(p.at + 1); relatives[after] || conditions[after] || smallWords[after] == preposition {
		return false
	}
	for k := p.at - 1; k > 0 && k >= p.at-longest; k-- {
		if r.low[k] == "," {
			return v.changed(wordAt{p.old, p.para, k}) && smallWords[r.word(k+1)] == preposition && r.wholeClause(k+1) && !r.commaTold(k, false)
		}
	}
	return false
}

var (
	// relatives begin a clause that tells some from others, or after a comma
	// speaks of them all.
	relatives = setOf("which who whom whose that where")
	// parenthetic may stand before "that" with a comma after them, which binds nothing.
	parenthetic = setOf("regard respect context connection therefore however again also further note account end moreover furthermore")
	// conditions begin what limits or excepts.
	conditions = setOf("subject unless except excepting excluding if provided without only save pending")
	// limits are words of degree that a comma binds to one thing or to all.
	limits = setOf("appropriate necessary applicable feasible possible required relevant")
)

// commaTold reports whether a comma at word i changes what the words beside it
// say. Under a verb that settles the matter even the comma before the last
// member of a list does, where words follow that may be of that member alone.
func (r *reading) commaTold(i int, settles bool) bool {
	before, after := r.word(i-1), r.word(i+1)
	switch {
	case !wordy(before) || !wordy(after) || after[0] <= '9' || before[0] <= '9':
		return false
	case relatives[after]:
		return after != "that" || !parenthetic[before]
	case conditions[after]:
		return true
	case r.limited(i+1) || before != "" && limits[before] && r.hedgeAt[i-1]:
		return true
	case after == "and" || after == "or":
		return !r.clauseOpens(i+1) && (!r.serial(i) || settles) && r.goesOn(i+2)
	case after == "as" && r.word(i+2) == "well":
		return false
	case smallWords[after] == preposition:
		return !r.wholeClause(i+1) && r.coordinated(i)
	}
	if r.verbAt[i+1] > 0 || r.mentionAt(i+1, wording.Place, wording.Title, wording.Date) != nil || smallWords[after] != content || smallWords[before] != content {
		return false
	}
	if participles[after] || strings.HasSuffix(after, "ly") || adverbial[after] {
		return false
	}
	// "older, women": a member of a list, or a word that tells which women.
	// "States, affected by floods": a participle that tells which.
	return true
}

// adverbial are words that may begin an aside, a title or a date after a comma
// and be of the whole clause.
var adverbial = setOf("entitled adopted convened organized established published signed concluded launched issued contained including inter also further therefore however thereby thus hence namely especially " +
	"particularly notably together while whereas because since although though when based bearing taking noting recalling recognizing considering ensuring making welcoming reaffirming")

// limited reports whether "as appropriate", "where possible" or the like begins
// at word i.
func (r *reading) limited(i int) bool {
	if i >= len(r.low) || !r.hedgeAt[i] {
		return false
	}
	return limits[r.word(i)] || limits[r.word(i+1)]
}

// serial reports whether a comma at word i before "and" is one of a list that
// has another comma before it, where it only follows a style.
func (r *reading) serial(i int) bool {
	const reach = 12 // words of the member before it
	for k := i - 1; k >= 0 && k >= i-reach; k-- {
		switch r.low[k] {
		case ",":
			return true
		case "and", "or", ";", ":":
			return false
		}
	}
	return false
}

// goesOn reports whether after the member that begins at word i words follow
// that may belong to it alone or to all before it.
func (r *reading) goesOn(i int) bool {
	for k := i; k < len(r.low)-1; k++ {
		switch w := r.low[k]; {
		case w == ";" || w == ":" || r.verbAt[k] > 0:
			return false
		case w == ",", parting[w] && k > i, w == "of":
			return true
		}
	}
	return false
}

// coordinated reports whether things joined by "and", "or" or commas stand
// before word i, so that what follows may be of the last or of all.
func (r *reading) coordinated(i int) bool {
	const reach = 8
	for k := i - 1; k >= 0 && k >= i-reach; k-- {
		switch w := r.low[k]; {
		case w == "and" || w == "or":
			return true
		case w == "," || w == ";" || r.verbAt[k] > 0:
			return false
		}
	}
	return false
}

// wholeClause reports whether a phrase at word i is of the whole clause: "with
// a view to", "in order to", a date.
func (r *reading) wholeClause(i int) bool {
	switch r.word(i) {
	case "to":
		return true
	case "with":
		return r.word(i+1) == "a" && r.word(i+2) == "view"
	case "in":
		switch r.word(i + 1) {
		case "order", "addition", "this", "that":
			return true
		}
	case "by":
		return strings.HasSuffix(r.word(i+1), "ing")
	}
	return r.mentionAt(i+1, wording.Date, wording.Place) != nil
}

// clauseOpens reports whether a verb of the organ, or a clause or act in the
// form of the ones before it, begins at word i, "and" before it allowed.
func (r *reading) clauseOpens(i int) bool {
	if r.word(i) == "and" || r.word(i) == "or" {
		i++
	}
	for w := r.word(i); w == "also" || w == "further" || w == "therefore"; w = r.word(i) {
		i++
	}
	w := r.word(i)
	return i < len(r.low) && r.verbAt[i] > 0 || w == "to" || w == "that" || w == "by" || w == "in" || len(w) > 5 && strings.HasSuffix(w, "ing")
}

// titling are words that a title follows.
var titling = setOf("entitled titling theme themes topic title sub-theme subtheme called named item items")

// quotesTitle reports whether the quotation mark at word i is of a title, which
// may as well stand in italics: the words before it say so, or each word of it
// is as in a title.
func (r *reading) quotesTitle(i int) bool {
	const longest = 40 // words of a title
	open := i
	if !r.opensQuote(i) {
		for k := i - 1; k >= 0 && k >= i-longest; k-- {
			if r.low[k] == r.low[i] {
				open = k
				break
			}
		}
	}
	for k := open - 1; k >= 0 && k >= open-3; k-- {
		switch w := r.low[k]; {
		case titling[w]:
			return true
		case wordy(w) && w != "the" && w != "of" && w != "on":
			return false
		}
	}
	return false
}

// opensQuote reports whether the quotation mark at word i stands before what it
// quotes: blank before it, none after it.
func (r *reading) opensQuote(i int) bool {
	return i+1 < len(r.toks) && r.toks[i].End == r.toks[i+1].Start && (i == 0 || r.toks[i-1].End < r.toks[i].Start)
}

// bracketsShortForm reports whether the bracket at word i holds an acronym, a
// number or the letter of an item.
func (r *reading) bracketsShortForm(i int) bool {
	const longest = 3 // words and marks in the brackets
	step, end := 1, ")"
	if r.low[i] == ")" {
		step, end = -1, "("
	}
	for k := i + step; k >= 0 && k < len(r.low) && k != i+step*(longest+1); k += step {
		if r.low[k] == end {
			return k != i+step
		}
		key := strings.TrimSuffix(r.toks[k].Key, "s")
		capitals := strings.IndexFunc(key, unicode.IsLower) < 0
		if wordy(key) && !capitals && len(key) > 3 {
			return false
		}
	}
	return false
}
