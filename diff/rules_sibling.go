package diff

import (
	"strconv"
	"strings"

	"resdiff/resolution"
	"resdiff/wording"
)

// excuseSiblings accounts for the yearly resolution of another organ on the
// same subject, cited beside the series' own last: "Council resolution 49/22
// of 1 April 2022 and Assembly resolution 77/226 of 15 December 2022".
func (v *view) excuseSiblings(ownRolled bool) {
	if !ownRolled {
		return
	}
	for _, p := range v.pairs {
		if p.old == nil || p.new == nil || p.old.Kind != wording.Citation || !v.recalling(p.newRef) || !v.sibling(p) {
			continue
		}
		v.excuseCited(p, excuse{Citation, "next in series", "a resolution on the same subject rolled on"})
	}
}

// sibling reports whether two citations of another organ than the series' own
// are as far apart as the pair, by their numbers and by their days: the
// Assembly has one session a year, the Human Rights Council three.
func (v *view) sibling(p mentionPair) bool {
	n := v.in.spanYears()
	own := symbolKey(v.in.c.New.Symbol)
	if n == 0 || own == "" || !sameOrgan(p.old.Key, p.new.Key) || sameOrgan(own, p.new.Key) || !strings.Contains(p.new.Key, "/RES/") {
		return false
	}
	turn := citedTurn(p.new.Key) - citedTurn(p.old.Key)
	if strings.HasPrefix(p.new.Key, "S/") {
		turn = v.citedYear(p.new, p.newRef) - v.citedYear(p.old, p.oldRef)
	}
	if strings.HasPrefix(p.new.Key, "A/HRC/") {
		n *= sessionsAYear
	}
	if turn != n {
		return false
	}
	a, b := v.dateOf(p.old, p.oldRef), v.dateOf(p.new, p.newRef)
	if a == nil || b == nil {
		return a == nil && b == nil
	}
	return v.in.rolledDay(a.Key, b.Key, slack)
}

// recalling reports whether a place is in the preamble or governed by a verb
// that asks nothing: there a list of resolutions only says what came before.
func (v *view) recalling(ref wordAt) bool {
	r := v.reading(ref)
	return r.kind == resolution.Preambular || !v.directive(r, ref.at)
}

// excuseOldest accounts for the oldest of a list of the series' resolutions
// that is no longer named since the last joined it, where others stay.
func (v *view) excuseOldest(ownRolled bool) {
	if !ownRolled || v.dropped() > 1 {
		return
	}
	for _, p := range v.pairs {
		if p.old == nil || p.new != nil || p.old.Kind != wording.Citation || !v.recalling(p.oldRef) || v.keptAfter(p) == nil {
			continue
		}
		e := excuse{Citation, "", "the oldest of the listed resolutions is no longer named"}
		v.excuseMention(p.old, p.oldRef, e)
		e.kind = Date
		v.excuseMention(v.dateOf(p.old, p.oldRef), p.oldRef, e)
	}
}

// dropped counts the citations that are no longer named: with the last that
// joined, a list loses one.
func (v *view) dropped() int {
	n := 0
	for _, p := range v.pairs {
		if p.old != nil && p.new == nil && p.old.Kind == wording.Citation {
			n++
		}
	}
	return n
}

// keptAfter returns the next citation that a list keeps after a dropped one,
// nil unless that is of the series' own organ, says nothing of its subject, and
// is older than every one of the organ that the same list keeps.
func (v *view) keptAfter(p mentionPair) *wording.Mention {
	r := v.reading(p.oldRef)
	from, to := r.titleAfter(p.old)
	if to > from || !v.ownOrgan(p.old.Key) {
		return nil
	}
	for k := p.oldRef.at - 1; k >= 0 && r.inList(k); k-- {
		if r.mentionAt(k, wording.Citation) != nil && !v.changed(wordAt{true, p.oldRef.para, k}) {
			return nil // one before it stayed
		}
	}
	var kept *wording.Mention
	for _, m := range r.listFrom(p.oldRef.at) {
		from, _ := r.words(m.Start, m.End)
		if m == p.old || !v.ownOrgan(m.Key) || v.changed(wordAt{true, p.oldRef.para, from}) {
			continue
		}
		if v.citedAge(m, p.oldRef) <= v.citedAge(p.old, p.oldRef) {
			return nil // no older than another: the two stand together
		}
		if kept == nil {
			kept = m
		}
	}
	if l := r.listFrom(p.oldRef.at); r.relative(r.afterList(l)) {
		return nil // ", in which it decided": what is said of the last is of another one then
	}
	const most = 12 // years or sessions: what is further back is no turn of the list but what it rests on
	if kept != nil && v.citedAge(kept, p.oldRef)-v.citedAge(p.old, p.oldRef) > most {
		return nil
	}
	return kept
}

// listFrom returns the citations of a list from word i on, which goes on over
// dates, commas and "and".
func (r *reading) listFrom(i int) []*wording.Mention {
	var out []*wording.Mention
	for ; i < len(r.low) && r.inList(i); i++ {
		if m := r.mentionAt(i, wording.Citation); m != nil && (len(out) == 0 || out[len(out)-1] != m) {
			out = append(out, m)
		}
	}
	return out
}

// inList reports whether word i may stand in a list of citations.
func (r *reading) inList(i int) bool {
	switch r.low[i] {
	case ",", "and", "of", "resolution", "resolutions":
		return true
	}
	return r.mentionAt(i, wording.Citation, wording.Date) != nil
}

// excuseWindow accounts for a list of the organ's own resolutions that moved on
// by one: the oldest left it, the next joined, and both are as far from those
// that stayed as the resolutions compared are from each other.
func (v *view) excuseWindow() {
	var gone, came *mentionPair
	for i := range v.pairs {
		p := &v.pairs[i]
		switch {
		case p.old != nil && p.new == nil && p.old.Kind == wording.Citation:
			if gone != nil {
				return
			}
			gone = p
		case p.old == nil && p.new != nil && p.new.Kind == wording.Citation:
			if came != nil {
				return
			}
			came = p
		}
	}
	if gone == nil || came == nil || !v.recalling(gone.oldRef) || !v.recalling(came.newRef) || !v.ownOrgan(came.new.Key) {
		return
	}
	r := v.reading(came.newRef)
	from, to := r.titleAfter(came.new)
	oldest := v.keptAfter(*gone)
	if oldest == nil || to > from {
		return
	}
	newest := oldest
	for _, m := range v.reading(gone.oldRef).listFrom(gone.oldRef.at) {
		if m != gone.old {
			newest = m
		}
	}
	a, b := v.dateOf(gone.old, gone.oldRef), v.dateOf(oldest, gone.oldRef)
	c, d := v.dateOf(newest, gone.oldRef), v.dateOf(came.new, came.newRef)
	if a == nil || b == nil || c == nil || d == nil || !v.in.rolledDay(a.Key, b.Key, slack) || !v.in.rolledDay(c.Key, d.Key, slack) {
		return
	}
	v.excuseCited(mentionPair{old: gone.old, new: came.new, oldRef: gone.oldRef, newRef: came.newRef},
		excuse{Citation, "", "the list of the last resolutions moved on"})
}

// citedAge returns the year or session of a citation, for comparing those of
// one organ.
func (v *view) citedAge(m *wording.Mention, ref wordAt) int {
	if y := v.citedYear(m, ref); y > 0 && strings.HasPrefix(m.Key, "S/") {
		return y
	}
	return citedTurn(m.Key)
}

// ownOrgan reports whether a citation is one of the series' own organ.
func (v *view) ownOrgan(key string) bool {
	own := symbolKey(v.in.c.New.Symbol)
	return own != "" && (sameOrgan(own, key) || strings.HasPrefix(own, "A/HRC/RES/") && (sameOrgan("A/RES/", key) || sameOrgan("RES/", key)))
}

// citedYear returns the year in brackets after the number of a Security
// Council resolution, "2648 (2022)", or 0.
func (v *view) citedYear(m *wording.Mention, ref wordAt) int {
	r := v.reading(ref)
	from, to := r.words(m.Start, m.End)
	for i := from; i < to; i++ {
		if r.low[i] == "(" {
			n, _ := strconv.Atoi(r.word(i + 1))
			return n
		}
	}
	return 0
}

// excuseDateBefore accounts for the date of a report that stands before its
// symbol: "the report of the Secretary-General of 16 October 2023 (S/2023/769)".
func (v *view) excuseDateBefore(p mentionPair, e excuse) {
	a, x := v.reading(p.oldRef).dateBefore(p.oldRef)
	b, y := v.reading(p.newRef).dateBefore(p.newRef)
	if a == nil || b == nil {
		return
	}
	if n, ok := moved(a, b); !ok || !v.in.distance.fits(n) && (v.in.spanMonths() == 0 || !v.in.rolledDay(a.Key, b.Key, slack)) {
		return
	}
	e.kind = Date
	v.excuseMention(a, x, e)
	v.excuseMention(b, y, e)
}

// dateBefore returns the date before the bracket that a symbol stands in, that
// of a report, and its place; nil if there is none. Letters come as they come.
func (r *reading) dateBefore(ref wordAt) (*wording.Mention, wordAt) {
	if r.word(ref.at-1) != "(" {
		return nil, ref
	}
	m := r.mentionAt(ref.at-2, wording.Date)
	if m == nil {
		m = r.dateOfReportOn(ref.at - 1)
	}
	if m == nil || m.Unit != "" {
		return nil, ref
	}
	ref.at, _ = r.words(m.Start, m.End)
	const reach = 10 // "report of the Secretary-General on the situation in Lowland of"
	for k := ref.at - 1; k >= 0 && k >= ref.at-reach && !r.clauseEnds(k); k-- {
		switch r.low[k] {
		case "report", "reports":
			return m, ref
		case "letter", "letters", "(":
			return nil, ref
		}
	}
	return nil, ref
}

// excuseCitedDates accounts for the date of a citation that was left off or
// written out while the citation stayed: "resolution 2006/46 of 28 July 2006".
func (v *view) excuseCitedDates() {
	for _, p := range v.pairs {
		m, ref := p.old, p.oldRef
		if m == nil {
			m, ref = p.new, p.newRef
		}
		if m.Kind != wording.Date || p.old != nil && p.new != nil {
			continue
		}
		r := v.reading(ref)
		cited := r.mentionAt(ref.at-2, wording.Citation)
		if _, end := r.words(m.Start, m.End); !v.allChanged(ref, ref.at-1, end) {
			continue // part of the date
		}
		if !v.datesCitation(r, ref.at) || v.changed(wordAt{ref.old, ref.para, ref.at - 2}) || cited == nil || !datedRight(cited.Key, m.Key) {
			continue
		}
		v.excuseMention(m, ref, excuse{Editorial, "", "the date of a citation left off or written out"})
	}
}

// datedRight reports whether a full date can be that of a citation: one that is
// numbered by its year bears that year, or the next where the session went on.
func datedRight(cited, date string) bool {
	const day = len("2006-01-02")
	turn, y := citedTurn(cited), lastYear(date)
	const first = 1946 // the year in which the sessions began
	return len(date) == day && (turn < first || strings.HasPrefix(cited, "S/") || y == turn || y == turn+1)
}
