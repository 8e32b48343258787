package diff

import (
	"slices"
	"strings"

	"resdiff/wording"
)

// act is an act named by a verb or by its noun, with what leads to it: "with a
// view to strengthening", "to strengthen", "for the strengthening of".
type act struct {
	// lead is what leads to it, the same for phrases that say the same.
	lead string
	form actForm
	// word is the verb, or the noun before "of".
	word string
	// words are those that lead to it.
	words string
}

type actForm uint8

const (
	infinitive actForm = iota
	gerundive
	nounOfAct
)

// leads are the phrases before an act, with the forms it may have after each.
var leads = []struct {
	words  string
	lead   string
	gerund bool // a gerund or a noun follows, else the infinitive
}{
	{"with a view to", "purpose", true}, {"with the aim of", "purpose", true}, {"with the objective of", "purpose", true}, {"with the goal of", "purpose", true},
	{"with the purpose of", "purpose", true}, {"for the purpose of", "purpose", true}, {"for the purposes of", "purpose", true},
	{"aimed at", "purpose", true}, {"aiming at", "purpose", true}, {"that aim at", "purpose", true}, {"which aim at", "purpose", true}, {"directed at", "purpose", true},
	{"that aim to", "purpose", false}, {"which aim to", "purpose", false}, {"aiming to", "purpose", false},
	{"in order to", "purpose", false}, {"so as to", "purpose", false},
	{"for", "purpose", true},
	{"to refrain from", "not", true}, {"not to", "not", false},
	{"to", "purpose", false},
	{"through", "means", true}, {"by", "means", true},
	{"in", "in", true}, {"of", "of", true},
}

// readAct reads the act that begins with word i of words; n is the number of words
// it takes, 0 if none begins there.
func readAct(low []string, i int) (a act, n int) {
	for _, l := range leads {
		rest, ok := low[i:], true
		for w := range strings.FieldsSeq(l.words) {
			if ok = len(rest) > 0 && rest[0] == w; !ok {
				break
			}
			rest = rest[1:]
		}
		if !ok || len(rest) == 0 {
			continue
		}
		at := len(low) - len(rest)
		a = act{lead: l.lead, words: l.words}
		if !l.gerund {
			a.form, a.word = infinitive, low[at]
			return a, at + 1 - i
		}
		if low[at] == "the" {
			at++
		}
		if at+1 < len(low) && low[at+1] == "of" {
			a.form, a.word = nounOfAct, low[at]
			return a, at + 2 - i
		}
		if at < len(low) && low[at-1] != "the" && gerund(low[at]) {
			a.form, a.word = gerundive, low[at]
			return a, at + 1 - i
		}
		return act{}, 0
	}
	return act{}, 0
}

// same reports whether two acts are the same one.
func (a act) same(b act) bool {
	if a.form > b.form {
		a, b = b, a
	}
	switch {
	case a.lead != b.lead:
		return a.words == "to" && b.words == "in" && (b.form == gerundive && gerundOf(a.word, b.word) || b.form == nounOfAct && formsNoun(a.word, b.word)) // after "assist"
	case a.form == nounOfAct && b.form == nounOfAct:
		return a.word == b.word && a.lead == "purpose" && tellsAct(a.word)
	case a.form == b.form:
		return a.word == b.word
	case a.form == infinitive && b.form == gerundive:
		return gerundOf(a.word, b.word)
	case a.form == infinitive:
		return formsNoun(a.word, b.word) || gerund(b.word) && gerundOf(a.word, b.word)
	}
	return nounOf([]string{a.word}, []string{b.word, "of"}) || a.word == b.word
}

// tellsAct reports whether a noun is one of doing, as far as its ending tells:
// "the protection", not "the Government".
func tellsAct(noun string) bool {
	return (strings.HasSuffix(noun, "ion") || strings.HasSuffix(noun, "ment") || gerund(noun)) && !wording.Heads(noun)
}

// gerundOf reports whether the second word is the gerund of the first.
func gerundOf(verb, form string) bool {
	const least = 3
	stem, ok := strings.CutSuffix(form, "ing")
	return ok && len(verb) >= least && (stem == verb || stem+"e" == verb || stem == verb+verb[len(verb)-1:])
}

// sameAct holds where the same act is led to by another phrase of the same sense,
// or named by its verb where it was by its noun, and what follows is the same.
func (x exchange) sameAct() bool {
	const longest, reach = 8, 3 // words of what leads to an act and of it, and of it that stayed before
	if x.old.to-x.old.from > longest || x.new.to-x.new.from > longest {
		return false
	}
	for before := 0; before <= min(reach, x.before); before++ {
		for after := 0; after <= min(reach, x.after); after++ {
			g := x.grown(before, after)
			if slices.Equal(g.old.words(), g.new.words()) {
				return false // but for capital letters
			}
			if g.old.gerundOf(g.new) || g.new.gerundOf(g.old) {
				return true
			}
			a, n := readAct(g.old.words(), 0)
			b, m := readAct(g.new.words(), 0)
			if n == 0 || m == 0 || n != len(g.old.words()) || m != len(g.new.words()) || !a.same(b) {
				continue
			}
			return g.new.leavesAct(a, b) && g.old.leavesAct(a, b)
		}
	}
	return false
}

// gerundOf reports whether a gerund gave way to its noun: "sharing" ↔ "the sharing
// of", "mobilizing" ↔ "the mobilization of", before what is no doer.
func (p phrase) gerundOf(noun phrase) bool {
	a, b := p.words(), noun.words()
	if len(a) != 1 || len(b) < 2 || len(b) > 3 || !gerund(a[0]) {
		return false
	}
	if !nounOf(a, b) && (b[len(b)-2] != a[0] || b[len(b)-1] != "of" || len(b) == 3 && b[0] != "the") {
		return false
	}
	after := p.r.word(p.to)
	if tellsKind[a[0]] && !determined[after] {
		return false // "monitoring stations" are stations
	}
	return (smallWords[after] == content || determined[after]) && wordy(after) && !actors[after] && !actors[p.r.word(p.to+1)] && (!p.r.several(p.from-1) || p.r.verbAt[p.from-1] > 0)
}

// determined are words after which a gerund before them can only be a verb.
var determined = setOf("the its their this these those all such")

// tellsKind are gerunds that may stand before a noun and tell of what kind it is.
var tellsKind = setOf("fishing monitoring training mining banking shipping working living operating planning reporting financing manufacturing trading processing teaching testing refining farming supporting " +
	"contributing participating existing recurring remaining growing emerging leading increasing rising lending sending receiving neighbouring governing steering coordinating implementing controlling binding " +
	"voting landing breeding cooking recycling bordering competing conflicting warring enabling functioning staffing recruiting launching docking loading listening")

// leavesAct reports whether the words beside an act leave open none but the one way
// to read it.
func (p phrase) leavesAct(a, b act) bool {
	before, after := p.r.word(p.from-1), p.r.word(p.to)
	switch {
	case actors[after], after == "", !wordy(after), after == "and", after == "or":
		// "developing countries", "the shelling of forces"; "to plan and build"
		// may lead to two acts, "for the planning of" to one.
		return false
	case before == "not" || before == "only" || before == "than":
		return false
	case a.lead != b.lead:
		return p.r.helps(p.from)
	case a.lead != "purpose" && (tellsKind[a.word] || tellsKind[b.word]) && !determined[after]:
		return false // "through monitoring stations"
	case a.lead != "purpose" || a.words == b.words:
		return true
	case before == "need":
		return forOrTo[a.words] && forOrTo[b.words]
	case a.form == gerundive && a.words == "for" || b.form == gerundive && b.words == "for":
		return false // "thanked for hosting"
	case forOrTo[a.words] && forOrTo[b.words]:
		return true
	case forOrTo[a.words] || forOrTo[b.words] || strings.Contains(a.words, "aim") != strings.Contains(b.words, "aim"):
		// "Requests the Secretariat to act" is a request, "with a view to acting"
		// a purpose; after a noun of what is done to an end both are one.
		return purposeful[before]
	}
	return true
}

var forOrTo = setOf("for to")

// helps reports whether somebody is helped by what begins at word i: "to assist
// States in building" is "to help States to build".
func (r *reading) helps(i int) bool {
	const reach = 12
	for k := i - 1; k >= 0 && k >= i-reach && !r.clauseEnds(k); k-- {
		switch r.low[k] {
		case "assist", "assists", "assisting", "help", "helps", "helping", "support", "supports", "supporting":
			return true
		case "to", "in", "and", "or", "by", ",":
			return false
		}
	}
	return false
}

// purposeful are nouns of what is done to an end.
var purposeful = setOf("measures steps actions action efforts activities initiatives programmes programs policies strategies projects plans mechanisms cooperation work dialogue consultations tools methods laws legislation training research investments investment interventions reforms approaches")
