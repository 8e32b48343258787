package diff

import (
	"slices"
	"strings"

	"resdiff/wording"
)

// figureAt is a figure of a change, where it begins, and what it counts.
type figureAt struct {
	m   *wording.Mention
	ref wordAt
	// measure is what it measures: "%", "share", a currency, a unit of time or
	// "count"; things are the stems of the nouns that it counts.
	measure string
	things  []string
}

// figurePair is a figure and what became of it; nil where it has no counterpart.
type figurePair struct{ old, new *figureAt }

// figurePairs pairs the figures of a change that measure the same and count the
// same, first where they stand for each other by their places, then those left
// over in their order. Only such two are one figure that changed; a sum of money
// in the place of a number of countries is another statement.
func (v *view) figurePairs() []figurePair {
	var out []figurePair
	var news []int // places in out of new figures without counterpart
	for _, p := range v.pairs {
		if v.respaced(p.old, p.oldRef) || v.respaced(p.new, p.newRef) {
			continue
		}
		old, new := v.figureAt(p.old, p.oldRef), v.figureAt(p.new, p.newRef)
		switch {
		case old == nil && new == nil:
		case old != nil && new != nil && v.sameThing(old, new):
			out = append(out, figurePair{old, new})
		default:
			if old != nil {
				out = append(out, figurePair{old: old})
			}
			if new != nil {
				news = append(news, len(out))
				out = append(out, figurePair{new: new})
			}
		}
	}
	for i := range out {
		if out[i].old == nil || out[i].new != nil {
			continue
		}
		for k, n := range news {
			if len(out[i].old.things) > 0 && v.sameThing(out[i].old, out[n].new) {
				out[i].new, out[n].new = out[n].new, nil
				news = slices.Delete(news, k, k+1)
				break
			}
		}
	}
	return slices.DeleteFunc(out, func(p figurePair) bool { return p.old == nil && p.new == nil })
}

// figureAt reads what a figure counts; nil for a mention that is none.
func (v *view) figureAt(m *wording.Mention, ref wordAt) *figureAt {
	if m == nil || m.Kind != wording.Figure {
		return nil
	}
	f := &figureAt{m: m, ref: ref, measure: "count"}
	r := v.reading(ref)
	_, end := r.words(m.Start, m.End)
	f.things = r.thingsCounted(end)
	switch unit := m.Unit; {
	case unit == "%" || unit == "percentage points":
		f.measure = unit
	case unit == "$" || unit == "€":
		f.measure = map[string]string{"$": "dollar", "€": "euro"}[unit]
		f.things = nil
	case m.Value < 1:
		f.measure = "share"
	case len(f.things) > 0 && measuring[f.things[len(f.things)-1]]:
		f.measure, f.things = f.things[len(f.things)-1], nil
	case measuring[singular(unit)]:
		f.measure, f.things = singular(unit), nil
	}
	return f
}

// measuring are units of money, time and distance by which things are measured.
var measuring = setOf("dollar euro franc day week month year hour minute kilometre kilometer km mile metre meter hectare ton tonne kilogram degree")

// alike are nouns that count the same: everybody.
var alike = setOf("people person population inhabitant individual")

// thingsCounted returns the stems of the noun that the words from i on name, and
// of what tells it: up to the first plural, or to the first preposition, "of"
// right after the figure aside ("67 per cent of the world's youth in rural areas").
func (r *reading) thingsCounted(i int) []string {
	var out []string
	const most = 7 // words, as many as the ledger shows
	for k := i; k < i+most && k < len(r.toks) && r.toks[k].Word && !r.subjectEnds(k); k++ {
		w := r.low[k]
		if smallWords[w] == preposition {
			if k == i && w == "of" {
				continue
			}
			break
		}
		if links[w] || smallWords[w] != 0 || common[w] || strings.HasSuffix(w, "ly") || w == "still" {
			continue
		}
		stem := singular(spelling(strings.TrimSuffix(w, "'s")))
		if alike[stem] {
			stem = "people"
		}
		if !slices.Contains(out, stem) {
			out = append(out, stem)
		}
		if pluralNoun(w) && !measuring[singular(r.word(k+1))] { // "United States dollars"
			break // the noun itself: what comes after it says more of it
		}
	}
	return out
}

// pluralNoun reports whether a word can be a noun in the plural, as one that is
// counted is.
func pluralNoun(w string) bool {
	switch w {
	case "people", "women", "men", "children":
		return true
	}
	return len(w) > 3 && strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "'s") && !strings.HasSuffix(w, "ss") && !strings.HasSuffix(w, "us") && !strings.HasSuffix(w, "is")
}

// sameThing reports whether two figures can be two values of one thing: one
// measure, and half of what tells the nouns in common. Where a figure has no noun
// the word before it has to be the same.
func (v *view) sameThing(old, new *figureAt) bool {
	if old.measure != new.measure && !(shares[old.measure] && shares[new.measure]) {
		return false
	}
	if len(old.things) == 0 || len(new.things) == 0 {
		return old.measure != "count" && len(old.things) == len(new.things) || v.wordBefore(old) == v.wordBefore(new)
	}
	both := 0
	for _, s := range old.things {
		if slices.Contains(new.things, s) {
			both++
		}
	}
	return 2*both >= len(old.things)+len(new.things)-both
}

// shares are the measures of a part of a whole.
var shares = setOf("% share")

// wordBefore returns the word before a figure and the words of approximation
// that belong to it.
func (v *view) wordBefore(f *figureAt) string {
	r := v.reading(f.ref)
	from, _ := r.words(f.m.Start, f.m.End)
	for from > 0 && r.approximates(from-1) {
		from--
	}
	return r.word(from - 1)
}
