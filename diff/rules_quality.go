package diff

import (
	"slices"
	"strings"
)

// qualities are compounds before a noun and the phrases after it that say the same.
var qualities = map[string][]string{
	"high-quality": {"of high quality"},
	"good-quality": {"of good quality"},
	"large-scale":  {"on a large scale", "of large scale"},
	"small-scale":  {"on a small scale", "of small scale"},
	"low-cost":     {"at low cost", "of low cost"},
	"long-term":    {"in the long term", "over the long term"},
	"short-term":   {"in the short term", "over the short term"},
}

// ofQuality reports whether such a compound before some words gave way to the
// phrase after them, or the reverse: "high-quality mountain products" ↔ "mountain
// products of high quality".
func (x exchange) ofQuality() bool {
	return x.old.qualityOf(x.new) || x.new.qualityOf(x.old)
}

// qualityOf reports whether a phrase begins with the compound and the other ends
// with what says the same.
func (p phrase) qualityOf(q phrase) bool {
	const most = 3 // words between
	a, b := p.words(), strings.Join(q.words(), " ")
	if len(a) < 2 || len(a) > most+1 {
		return false
	}
	for _, w := range a[1:] {
		if smallWords[w] != content || !wordy(w) {
			return false
		}
	}
	// What follows or comes before may be joined with them: "mines and high-quality
	// products".
	if beside(p.r.word(p.from-1)) || beside(p.r.word(p.to)) {
		return false
	}
	return slices.ContainsFunc(qualities[a[0]], func(phrase string) bool { return strings.Join(a[1:], " ")+" "+phrase == b })
}

// beside reports whether a word joins what stands beside it with other things.
func beside(w string) bool { return w == "and" || w == "or" || w == "," }

// hyphens reports whether two compounds that share their second part changed
// places, or were written in full: "troop- and police-contributing countries" ↔
// "police- and troop-contributing countries", "low-income and middle-income
// countries" ↔ "low- and middle-income countries".
func (x exchange) hyphens() bool {
	const reach = 4
	for before := range min(reach, x.before) + 1 {
		for after := range min(reach, x.after) + 1 {
			g := x.grown(before, after)
			a, b := compounds(g.old.words()), compounds(g.new.words())
			if a != nil && slices.Equal(a, b) {
				return true
			}
		}
	}
	return false
}

// compounds reads two compounds joined by "and", and returns them in full, sorted;
// nil if the words are something else.
func compounds(low []string) []string {
	var first, second string
	switch {
	case len(low) == 4 && low[1] == "-" && low[2] == "and":
		first, second = low[0]+"-", low[3]
	case len(low) == 3 && low[1] == "and":
		first, second = low[0], low[2]
	default:
		return nil
	}
	_, tail, ok := strings.Cut(second, "-")
	head, own, whole := strings.Cut(first, "-")
	if !ok || !whole || own != "" && own != tail {
		return nil
	}
	out := []string{head + "-" + tail, second}
	slices.Sort(out)
	return out
}
