package diff

import (
	"resdiff/resolution"
	"resdiff/wording"
)

// excusePrevious accounts for the list of a series' earlier resolutions that
// gave way to the last one and "its previous resolutions", in the preamble:
// "Recalling its resolutions 76/20 and 77/21 on harbours" → "Recalling its
// resolution 78/22 and its previous resolutions on harbours". What was listed by
// number is still recalled.
func (v *view) excusePrevious(ownRolled bool) {
	a, b, ok := v.pair()
	if !ok || !ownRolled {
		return
	}
	at := b.previousResolutions()
	if at < 0 || a.previousResolutions() >= 0 || b.kind != resolution.Preambular || !v.governed(b, at, []string{"recall", "reaffirm"}) {
		return
	}
	e := excuse{Citation, "", "earlier resolutions of the series are recalled together"}
	for _, q := range v.pairs {
		if q.old == nil || q.new != nil || q.old.Kind != wording.Citation || !sameOrgan(q.old.Key, symbolKey(v.in.c.Old.Symbol)) {
			continue
		}
		v.excuseMention(q.old, q.oldRef, e)
		v.excuseMention(v.dateOf(q.old, q.oldRef), q.oldRef, e)
	}
	for i := at; i < at+3; i++ {
		v.excuse(wordAt{false, v.ch.New[0], i}, e)
	}
	for _, p := range v.changedWords() { // "resolutions" became "resolution" with it
		if w := v.word(p); w == "resolution" || w == "resolutions" {
			v.excuse(p, e)
		}
	}
}

// previousResolutions returns the index of "its previous resolutions", -1 where
// a text does not speak of them.
func (r *reading) previousResolutions() int {
	for i := 1; i+1 < len(r.low); i++ {
		if (r.low[i] == "previous" || r.low[i] == "earlier") && r.low[i-1] == "its" && r.low[i+1] == "resolutions" {
			return i - 1
		}
	}
	return -1
}
