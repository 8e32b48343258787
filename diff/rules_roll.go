package diff

import (
	"slices"
	"strconv"

	"resdiff/internal/mention"
)

// excuses are the rules that account for single words, in order.
var excuses = []func(*view){
	(*view).excuseSequence,
	(*view).excuseCrossReferences,
	(*view).excuseCitations,
	(*view).excuseEditions,
	(*view).excuseEvents,
	(*view).excuseTerms,
	(*view).excuseDates,
	(*view).excuseTurnLists,
	(*view).excuseFigures,
	(*view).excuseNames,
	(*view).excuseForm,
	(*view).excuseGenitives,
	(*view).excuseOrder,
	(*view).excuseFronted,
	(*view).excusePastEvent,
}

// excuseEditions accounts for the title of the next edition of a yearly
// report: "entitled Rivers 2023: …" → "entitled Rivers 2024: …".
func (v *view) excuseEditions() {
	for _, p := range v.pairs {
		if p.old == nil || p.new == nil || p.old.Kind != mention.Date || p.old.Unit != "" {
			continue
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

// serials are the last words of the titles that yearly publications keep.
var serials = setOf("report outlook review survey index yearbook")

// edition returns the range of the title of a publication that word i, its
// year, is in: what is entitled so, or a name such as "World Harbour Report
// 2024" with what follows its colon.
func (r *reading) edition(i int) (from, to int) {
	if from, to = r.entitled(i); to > from {
		return from, to
	}
	if !serials[r.word(i-1)] || r.toks[i-1].Key == r.low[i-1] {
		return i, i
	}
	for from = i - 1; from > 0 && r.toks[from-1].Key != r.low[from-1] && r.verbAt[from-1] == 0; from-- {
	}
	if r.word(i+1) != ":" {
		return from, i + 1
	}
	for to = i + 1; to < len(r.low) && r.low[to] != "," && r.low[to] != ";" && r.low[to] != "."; to++ {
	}
	return from, to
}

// samePrefix reports whether two beginnings of a title are the same words.
func samePrefix(a, b []string) bool {
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
// word i is in: up to a comma or semicolon, or the closing quotation mark.
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
	for to = i; to < len(r.low) && r.low[to] != "," && r.low[to] != ";"; to++ {
		if to > from && r.low[to] == `"` {
			return from, to + 1
		}
	}
	return from, to
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
