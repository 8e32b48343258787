package diff

import (
	"slices"

	"resdiff/resolution"
	"resdiff/wording"
)

// What a list of resolutions brings with it where the series' own last joined: its
// title, its year and the number of the review that it was on.

// excuseOwnTitle accounts for the year and the title after the series' own last
// resolution, where the words are those of the old document's own title.
func (v *view) excuseOwnTitle(m *wording.Mention, ref wordAt) {
	r, doc := v.reading(ref), v.in.c.Old
	e := excuse{Citation, ownLast, "the series' own last resolution joined the list"}
	_, from := r.words(m.Start, m.End)
	at := from
	if r.word(at) == "(" && r.word(at+2) == ")" && yearOf(r.word(at+1)) == doc.Adopted.Year() {
		at += 3
	}
	to := r.afterDate(at)
	if r.word(to) == "on" || r.word(to) == "entitled" {
		title := lowerWords(doc.Title)
		if to++; len(title) == 0 || to+len(title) > len(r.low) || !slices.Equal(r.low[to:to+len(title)], title) {
			return
		}
		to += len(title)
	}
	if w := r.word(to); w != "," && w != ";" && w != "." && w != "and" && w != "" {
		return // more is said of it
	}
	for i := from; i < to; i++ {
		v.excuse(wordAt{ref.old, ref.para, i}, e)
	}
}

// excuseCounted accounts for the ordinal that joined those of a list as the series'
// own last resolution joined the citations before it: "resolutions 2011/42 and 2015/27
// on the first and second reviews" → "2011/42, 2015/27 and 2019/24 on the first, second
// and third reviews".
func (v *view) excuseCounted(m *wording.Mention, ref wordAt) {
	a, b, ok := v.pair()
	if !ok || v.reading(ref).kind != resolution.Preambular {
		return
	}
	for _, l := range b.citedLists() {
		if l.ms[len(l.ms)-1] != m || b.word(l.to) != "on" {
			continue
		}
		now, at := b.ordinalsAfter(l.to)
		for _, k := range a.citedLists() {
			before, _ := a.ordinalsAfter(k.to)
			if n := len(before); n >= 2 && len(now) == n+1 && len(k.ms) == n && len(l.ms) == n+1 && slices.Equal(now[:n], before) && now[n] == now[n-1]+1 {
				v.excuse(wordAt{false, ref.para, at}, excuse{Date, ownLast, "the last of the reviews joined the list with its resolution"})
			}
		}
	}
}

// ordinalsAfter returns the ordinals of a row such as "the first, second and third
// reviews" after word i, and the index of the last.
func (r *reading) ordinalsAfter(i int) (values []int, last int) {
	if r.word(i+1) == "the" {
		i++
	}
	for k := i + 1; k < len(r.low); k++ {
		n, ok := wording.Ordinal(r.low[k])
		switch {
		case ok:
			values, last = append(values, n), k
		case r.low[k] != "," && r.low[k] != "and":
			return values, last
		}
	}
	return values, last
}

// excuseCrossCutting accounts for the newest of the organ's resolutions whose
// "relevant provisions" are to be carried out, as they are for every one of a long
// list: what the newest asks for binds whether it is listed or not.
func (v *view) excuseCrossCutting() {
	a, b, ok := v.pair()
	if !ok {
		return
	}
	x, y := a.citedLists(), b.citedLists()
	if len(x) != len(y) {
		return
	}
	const long = 4 // resolutions of a list that is no choice of one or two
	for i := range x {
		n := len(x[i].ms)
		if n < long || len(y[i].ms) != n+1 || !a.provisionsOf(x[i].from) || !b.provisionsOf(y[i].from) || b.titled(y[i].to) || a.titled(x[i].to) {
			continue
		}
		s := slid{v: v, a: a, b: b, old: x[i], new: y[i]}
		key := func(m *wording.Mention) string { return m.Key }
		if !slices.Equal(eachOf(x[i].ms, key), eachOf(y[i].ms[:n], key)) || !slices.IsSortedFunc(y[i].ms, func(m, o *wording.Mention) int { return s.ageNew(m) - s.ageNew(o) }) {
			continue
		}
		s.came = y[i].ms[n:]
		doc := citedTurn(symbolKey(v.in.c.Old.Symbol))
		if !v.ownOrgan(s.came[0].Key) || !ofSession(s.came[0]) || doc == 0 || max(s.ageNew(s.came[0])-doc, doc-s.ageNew(s.came[0])) > 1 || v.in.cited(v.in.old, s.came[0].Key) {
			continue
		}
		s.excuse()
	}
}

// provisionsOf reports whether "relevant provisions of its resolutions" stands before
// word i.
func (r *reading) provisionsOf(i int) bool {
	return i >= 5 && slices.Equal(r.low[i-5:i], []string{"relevant", "provisions", "of", "its", "resolutions"})
}

// titled reports whether what follows a list says what it is on or what it did.
func (r *reading) titled(i int) bool {
	w := r.word(i)
	return w == "on" || w == "entitled" || r.relative(i)
}
