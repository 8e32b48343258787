package diff

import (
	"slices"
	"strconv"

	"resdiff/wording"
)

// excuses are the rules that account for single words, in order.
var excuses = []func(*view){
	(*view).excuseSpacing,
	(*view).excuseJoints,
	(*view).excuseVerbsAgain,
	(*view).excuseSequence,
	(*view).excuseNeutral,
	(*view).excuseCrossReferences,
	(*view).excuseCitations,
	(*view).excuseEditions,
	(*view).excuseEvents,
	(*view).excuseListedMeetings,
	(*view).excuseHosts,
	(*view).excuseTerms,
	(*view).excuseDates,
	(*view).excuseTurnLists,
	(*view).excuseMovedSession,
	(*view).excuseFigures,
	(*view).excuseNames,
	(*view).excuseForm,
	(*view).excuseGenitives,
	(*view).excuseAttributed,
	(*view).excuseGivenAcronyms,
	(*view).excuseOrder,
	(*view).excuseFronted,
	(*view).excuseAged,
	(*view).excuseContinued,
	(*view).excuseQualities,
	(*view).excuseThereto,
	(*view).excuseFurtherPeriod,
	(*view).excusePhrases,
}

// excuseEditions accounts for the title of the next edition of a yearly
// report: "entitled Rivers 2023: …" → "entitled Rivers 2024: …".
func (v *view) excuseEditions() {
	for _, p := range v.pairs {
		if p.old == nil || p.new == nil || p.old.Kind != wording.Date || p.old.Unit != "" {
			continue
		}
		if r := v.reading(p.newRef); v.judging(r, p.newRef.at) || v.governed(r, p.newRef.at, affirming) || v.binding(r, p.newRef.at) {
			continue // what the next edition says is endorsed or asked for too
		}
		a, b := yearOf(p.old.Key), yearOf(p.new.Key)
		if a == 0 || b == 0 || !v.in.distance.forward(b-a) || !v.in.recent(p) || !v.takenUp(p.newRef) {
			continue
		}
		af, at := v.reading(p.oldRef).edition(p.oldRef.at)
		bf, bt := v.reading(p.newRef).edition(p.newRef.at)
		if at == af || bt == bf || !samePrefix(v.reading(p.oldRef).low[af:p.oldRef.at], v.reading(p.newRef).low[bf:p.newRef.at]) {
			continue
		}
		e := excuse{Citation, "", "the next edition of the same report"}
		for i := af; i < at; i++ {
			v.excuse(wordAt{true, p.oldRef.para, i}, e)
		}
		for i := bf; i < bt; i++ {
			v.excuse(wordAt{false, p.newRef.para, i}, e)
		}
	}
}

// edition returns the range of the title of a publication that word i, its
// year, is in: what is entitled so, or a name such as "World Harbour Report
// 2024" with what follows its colon.
func (r *reading) edition(i int) (from, to int) {
	if from, to = r.entitled(i); to > from {
		return from, to
	}
	head := r.serialBefore(i)
	if head < 0 {
		return i, i
	}
	for from = head; from > 0 && r.toks[from-1].Key != r.low[from-1] && r.verbAt[from-1] == 0; from-- {
	}
	return from, r.subtitle(i + 1)
}

// serialBefore returns the index of "Report" or another last word of such a title
// before the year at word i: just before it or, in a name of several words, before
// its subject, "the Partner Report on Support to Harbours 2024"; -1 if there is none.
func (r *reading) serialBefore(i int) int {
	capital := func(k int) bool { return k >= 0 && r.toks[k].Key != r.low[k] }
	const reach = 8 // words of the subject
	for k := i - 1; k >= 0 && k > i-reach; k-- {
		switch {
		case serials[r.low[k]] && capital(k):
			if k < i-1 && (r.low[k+1] != "on" || !capital(k-1) || issues[r.low[k-1]]) {
				return -1
			}
			return k
		case !capital(k) && (k == i-1 || r.low[k] != "on" && r.low[k] != "to"):
			return -1
		}
	}
	return -1
}

// subtitle returns the index after the subtitle of a publication whose year ends
// before word i: after a colon or dash, as far as its words have capitals; i
// where there is none. What follows in small letters is no more its title, but
// what is said of it: "and of its recommendation to close all harbours".
func (r *reading) subtitle(i int) int {
	switch r.word(i) {
	case ":", "–", "—":
	default:
		return i
	}
	to := i
	for k := i + 1; k < len(r.low) && r.low[k] != "," && r.low[k] != ";" && r.low[k] != "."; k++ {
		switch c := classOf(r.toks[k].Key); {
		case c == content && r.toks[k].Key == r.low[k]:
			return to
		case c == content || c == number:
			to = k + 1
		}
	}
	return to
}

// samePrefix reports whether two beginnings of a title are the same words, but
// that one may say what it is: "The State of Harbours [Report] 2024".
func samePrefix(a, b []string) bool {
	if n := len(a) - len(b); n == 1 && serials[a[len(b)]] {
		a = a[:len(b)]
	} else if n == -1 && serials[b[len(a)]] {
		b = b[:len(a)]
	}
	if len(a) != len(b) || len(a) < 2 {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

// entitled returns the range of the title, after the word "entitled", that
// word i, its year, is in: up to the closing quotation mark or, without any, the
// end of the subtitle.
func (r *reading) entitled(i int) (from, to int) {
	const reach = 20 // words of a title before its year
	for from = i; from > 0 && from > i-reach && r.low[from-1] != "entitled"; from-- {
		if r.low[from-1] == "," || r.low[from-1] == ";" {
			return i, i
		}
	}
	if from == 0 || r.low[from-1] != "entitled" {
		return i, i
	}
	if quoted := r.low[from] == `"`; quoted && slices.Contains(r.low[from+1:i], `"`) {
		return i, i // the title ends before
	}
	if r.low[from] != `"` {
		return from, r.subtitle(i + 1)
	}
	for to = i; to < len(r.low) && r.low[to] != ";"; to++ {
		if r.low[to] == `"` {
			return from, to + 1
		}
	}
	return i, i
}

// yearOf returns the year of a date's normal form that is a year alone, or 0.
func yearOf(key string) int {
	if len(key) != 4 {
		return 0
	}
	n, err := strconv.Atoi(key)
	if err != nil {
		return 0
	}
	return n
}
