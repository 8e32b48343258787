package diff

import "strings"

// relative reports whether a relative clause gave way to its participle, or the
// reverse: "measures that are described" ↔ "measures described", "States that
// host refugees" ↔ "States hosting refugees".
func (x exchange) relative() bool {
	for before := range min(1, x.before) + 1 {
		for after := range min(1, x.after) + 1 {
			g := x.grown(before, after)
			if g.old.shortens(g.new) || g.new.shortens(g.old) {
				return true
			}
		}
	}
	return false
}

// shortens reports whether a phrase is the participle for a relative clause.
func (p phrase) shortens(clause phrase) bool {
	short, long := p.words(), clause.words()
	if len(long) < 2 || !whoThat[long[0]] || !clause.r.tellsWhich(clause.from) {
		return false
	}
	switch link := strings.Join(long[1:], " "); {
	case len(short) == 0:
		now := link == "are" || link == "is"
		return (now || link == "have been" || link == "has been") && p.r.participle(p.from) || now && (gerund(p.r.word(p.from)) || states[p.r.word(p.from)])
	case len(short) == 1 && len(long) == 2:
		verb := long[1]
		if !clause.r.several(clause.from - 1) {
			verb = strings.TrimSuffix(verb, "s")
			return verb != long[1] && gerund(short[0]) && gerundOf(verb, short[0])
		}
		return gerund(short[0]) && gerundOf(verb, short[0])
	}
	return false
}

// states are adjectives that may follow their noun and say of it what they say after
// "that are".
var states = setOf("necessary available responsible able unable willing capable vulnerable dependent essential relevant eligible")

var whoThat = setOf("that which who")

// participle reports whether word i is a past participle that no "not" denies.
func (r *reading) participle(i int) bool {
	w := r.word(i)
	return participles[w] || len(w) > 4 && strings.HasSuffix(w, "ed") && w != "need" && w != "indeed"
}

// tellsWhich reports whether the relative pronoun at word i stands right after the
// noun that it tells from others: not after a verb of saying, whose "that" opens
// what is said, nor after a comma.
func (r *reading) tellsWhich(i int) bool {
	w := r.word(i - 1)
	if w == "" || !wordy(w) || r.verbAt[i-1] > 0 || w == "also" || w == "further" || smallWords[w] != content && w != "those" && w != "others" {
		return false
	}
	switch w {
	case "fact", "concern", "appreciation", "satisfaction", "regret", "view", "hope", "belief", "conviction", "ensure", "ensuring", "note", "noting", "alarm", "interest", "mind", "regard", "respect", "context":
		return false
	}
	return r.several(i-1) || r.participle(i+2) || r.participle(i+3)
}

// several reports whether word i is the plural of a noun, as far as its letters tell.
func (r *reading) several(i int) bool {
	w := r.word(i)
	return strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") || w == "those" || w == "persons" || w == "people" || w == "women" || w == "children" || w == "men"
}

// subject reports whether a doer named with "of" or "by" came to stand in a clause
// of its own with an empty verb, or the reverse: "the role of ports" ↔ "the role that
// ports play".
func (x exchange) subject() bool { return x.old.doesIn(x.new) || x.new.doesIn(x.old) }

// doings are nouns and the verbs that say no more than they do.
var doings = map[string][]string{
	"role": {"play", "plays"}, "part": {"play", "plays"}, "contribution": {"make", "makes", "have made", "has made"}, "contributions": {"make", "makes", "have made", "has made"},
	"efforts": {"make", "makes", "have made", "has made"}, "progress": {"have made", "has made"},
}

func (p phrase) doesIn(clause phrase) bool {
	const most = 8 // words of the doer
	short, long := p.words(), clause.words()
	noun := p.r.word(p.from - 1)
	if len(short) < 2 || len(short) > most || len(long) < 3 || !whoThat[long[0]] {
		return false
	}
	doer, ok := strings.CutPrefix(p.String(), "of ")
	if !ok {
		for _, by := range []string{"played by ", "made by ", "by "} {
			if doer, ok = strings.CutPrefix(p.String(), by); ok {
				break
			}
		}
	}
	if !ok || strings.ContainsAny(doer, ",;:") {
		return false
	}
	for _, verb := range doings[noun] {
		if strings.Join(long[1:], " ") == doer+" "+verb {
			return true
		}
	}
	return false
}
