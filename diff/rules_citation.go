package diff

import (
	"slices"
	"strconv"
	"strings"

	"resdiff/resolution"
	"resdiff/wording"
)

// excuseCitations accounts for citations that rolled: the series' own last
// resolution, the next resolution or report of a yearly series.
func (v *view) excuseCitations() {
	ownRolled := false
	for _, p := range v.pairs {
		if p.old == nil && p.new != nil && p.new.Kind == wording.Citation {
			ownRolled = v.excuseListed(p.new, p.newRef) || ownRolled
		}
		if p.old == nil || p.new == nil || p.old.Kind != wording.Citation {
			continue
		}
		e, ok := v.in.citationRoll(p.old.Key, p.new.Key)
		if ok && e.rule == nextReport {
			ok = v.reportCited(p)
		} else if ok {
			ok = v.citedAgain(p.oldRef) && v.citedAgain(p.newRef)
		}
		if !ok && v.renewedBy(p) {
			e, ok = excuse{Citation, "renewal", "the last renewal is cited"}, true
		}
		if !ok {
			continue
		}
		ownRolled = ownRolled || e.rule == ownLast
		v.excuseCited(p, e)
		if e.rule == nextReport {
			v.excuseDateBefore(p, e)
		}
		if v.in.retitled[p.old.Key] {
			t := excuse{Citation, "", "the resolution on the same subject has a new title"}
			v.excuseTitle(p.old, p.oldRef, t)
			v.excuseTitle(p.new, p.newRef, t)
		}
	}
	v.excuseSiblings(ownRolled)
	v.excuseOldest(ownRolled)
	v.excusePrevious(ownRolled)
	v.excuseMandateOfReport()
	v.excuseGathered()
	v.excuseIssue()
	v.excuseOrigin()
	v.excuseWindow()
	v.excuseSlidLists(ownRolled)
	v.excuseCrossCutting()
	v.excuseCitedDates()
}

// ownLast names the rule that regenerates the citation of the series' own last
// resolution.
const ownLast = "own last resolution"

// nextReport names the rule for the next document of a yearly series.
const nextReport = "next report"

// excuseCited excuses two citations that stand for each other, and their dates.
func (v *view) excuseCited(p mentionPair, e excuse) {
	v.excuseMention(p.old, p.oldRef, e)
	v.excuseMention(p.new, p.newRef, e)
	// The date of the resolution goes with its number.
	a, b := v.dateOf(p.old, p.oldRef), v.dateOf(p.new, p.newRef)
	e.kind = Date
	v.excuseMention(a, p.oldRef, e)
	v.excuseMention(b, p.newRef, e)
}

// excuseListed accounts for the series' own last resolution where it joined a
// list of the earlier ones: "its resolutions 60/30 and 61/40".
func (v *view) excuseListed(m *wording.Mention, ref wordAt) bool {
	r := v.reading(ref)
	if !own(v.in.c.Old.Symbol, m.Key) || !v.in.distance.forward(1) || r.kind != resolution.Preambular && v.directive(r, ref.at) {
		return false
	}
	e := excuse{Citation, ownLast, "the series' own last resolution joined the list"}
	v.excuseMention(m, ref, e)
	e.kind = Date
	v.excuseMention(v.dateOf(m, ref), ref, e)
	v.excuseOwnTitle(m, ref)
	v.excuseCounted(m, ref)
	// "its resolution" became "its resolutions" with it.
	for _, p := range v.changedWords() {
		if w := v.word(p); w == "resolution" || w == "resolutions" {
			v.excuse(p, excuse{Editorial, ownLast, e.why})
		}
	}
	return true
}

// citationRoll says what makes a citation roll on to another, if anything.
func (in *interpreter) citationRoll(old, new string) (excuse, bool) {
	a, b := citedTurn(old), citedTurn(new)
	_, parts := withoutParts(old)
	if _, now := withoutParts(new); parts != now && strings.Contains(new, "/RES/") {
		return excuse{}, false // parts of a resolution came or went
	}
	if own(in.c.Old.Symbol, new) && in.distance.forward(b-a) && in.lastOwn(old, a, b) {
		return excuse{Citation, ownLast, "the series' own last resolution is cited"}, true
	}
	if own(in.c.New.Symbol, old) && in.distance.forward(-1) {
		return excuse{Citation, ownLast, "the series' own last resolution is cited"}, true
	}
	if own(in.c.Old.Symbol, old) && own(in.c.New.Symbol, new) {
		return excuse{Citation, ownLast, "each text cites itself"}, true
	}
	if in.rolled[old] == new {
		return excuse{Citation, "next in series", "a resolution on the same subject rolled on"}, true
	}
	if stem, next := symbolStem(old), symbolStem(new); stem != "" && stem == next && !strings.Contains(old, "PRST") && !strings.Contains(old, "/GC/") && in.nextDocument(old, new, a, b) {
		return excuse{Citation, nextReport, "the next report of the same series is cited"}, true
	}
	return excuse{}, false
}

// lastOwn reports whether a citation of turn a may be the series' own last
// resolution of the old document, where that of turn b is the new one's: not
// much further back than the two documents are apart. What is older is another
// resolution, and often the one that matters.
func (in *interpreter) lastOwn(old string, a, b int) bool {
	turns := max(in.distance.years, -in.distance.years, in.distance.sessions, -in.distance.sessions, 1)
	perTurn := 3 // sessions of the Human Rights Council in a year
	if strings.HasPrefix(old, "S/RES/") {
		perTurn = 100 // resolutions of the Security Council in a year, at most
	}
	return max(b-a, a-b) <= perTurn*(turns+1)
}

// own reports whether a citation's normal form names the resolution with the
// symbol. The Human Rights Council cites its own ("its resolution 52/14")
// without naming itself, so that the citation reads like one of the Assembly.
func own(symbol, key string) bool {
	s := symbolKey(symbol)
	if s == "" {
		return false
	}
	// "77/262 A to C" is the resolution with the symbol A/RES/77/262 A–C.
	base, part := withoutParts(s)
	if number, parts := withoutParts(key); part == "" || parts == "" || len(part) > 1 || len(parts) > 1 {
		s, key = base, number
	}
	return key == s || strings.HasPrefix(s, "A/HRC/RES/") && key == "A/RES/"+strings.TrimPrefix(s, "A/HRC/RES/")
}

// symbolKey returns a document symbol in the normal form of citations.
func symbolKey(symbol string) string {
	key, _, _ := strings.Cut(strings.ToUpper(strings.TrimSpace(symbol)), " (")
	return key
}

// withoutParts cuts the letters of its parts off the number of a resolution:
// "A/RES/77/262 A TO C" → "A/RES/77/262", "A TO C".
func withoutParts(key string) (number, parts string) {
	number, parts, _ = strings.Cut(key, " ")
	if n := strings.TrimRight(number, "ABCDEF"); parts == "" && n != number && n != "" && n[len(n)-1] >= '0' && n[len(n)-1] <= '9' {
		return n, number[len(n):]
	}
	return number, parts
}

// symbolStem returns a document symbol without its session or year and number:
// "A/78/62" → "A/#/#"; "" for resolutions, which are numbered by subject.
func symbolStem(key string) string {
	if strings.Contains(key, "/RES/") || strings.Contains(key, "/DEC/") || !strings.Contains(key, "/") || strings.HasPrefix(key, "paragraph") {
		return ""
	}
	parts := strings.Split(key, "/")
	for i, p := range parts {
		if _, err := strconv.Atoi(p); err == nil {
			parts[i] = "#"
		}
	}
	return strings.Join(parts, "/")
}

// dateOf returns the date that follows a citation ("70/125 of 16 December
// 2015"), or nil.
func (v *view) dateOf(m *wording.Mention, ref wordAt) *wording.Mention {
	r := v.reading(ref)
	_, end := r.words(m.Start, m.End)
	if r.word(end) != "of" {
		return nil
	}
	return r.calendarAt(end + 1)
}

// excuseTitle excuses the words of the title that a citation is followed by.
func (v *view) excuseTitle(m *wording.Mention, ref wordAt, e excuse) {
	r := v.reading(ref)
	from, to := r.titleAfter(m)
	for i := from; i < to; i++ {
		v.excuse(wordAt{ref.old, ref.para, i}, e)
	}
}

// findRolled finds resolutions that took each other's place under the same
// title: "resolution 77/150 of 14 December 2022 on wells" → "78/132 of 19
// December 2023 on wells".
func (in *interpreter) findRolled() {
	var before []citedTitle
	for i := range in.old {
		before = append(before, in.old[i].citedTitles()...)
	}
	for i := range in.new {
		for _, c := range in.new[i].citedTitles() {
			for _, o := range before {
				turn := citedTurn(c.key) - citedTurn(o.key)
				if o.key == c.key || !sameOrgan(o.key, c.key) || !in.distance.forward(turn) || in.cited(in.old, c.key) {
					continue
				}
				switch {
				case o.title == c.title && (in.distance == distance{} || in.distance.near(turn)):
					in.rolled[o.key] = c.key
				case in.distance.fits(turn) && nearTitles(o.title, c.title):
					in.rolled[o.key] = c.key
					in.retitled[o.key] = true
				}
			}
		}
	}
}

// cited reports whether a side cites a resolution: then it is no next one.
func (in *interpreter) cited(side []reading, key string) bool {
	for i := range side {
		for _, m := range side[i].found {
			if m.Kind == wording.Citation && m.Key == key {
				return true
			}
		}
	}
	return false
}

// saying are words of a clause, not of a title; weighing are words that matter
// in a title.
var (
	saying   = setOf("shall must should will stresses that states which")
	weighing = setOf("all not no temporarily universal occupied illegal full only")
)

// nearTitles reports whether one title is the other with one word more.
func nearTitles(a, b string) bool {
	x, y := strings.Fields(a), strings.Fields(b)
	if len(x) > len(y) {
		x, y = y, x
	}
	const least = 5 // words of the shorter title
	if len(y) != len(x)+1 || len(x) < least {
		return false
	}
	k := 0
	for k < len(x) && x[k] == y[k] {
		k++
	}
	if slices.ContainsFunc(y, func(w string) bool { return saying[w] }) || weighing[y[k]] {
		return false // no title, or a word that a title was argued over
	}
	return strings.Join(x[k:], " ") == strings.Join(y[k+1:], " ")
}

func sameOrgan(a, b string) bool {
	cut := func(s string) string {
		i := strings.IndexAny(s, "0123456789")
		if i < 0 {
			return s
		}
		return s[:i]
	}
	return cut(a) == cut(b)
}

// citedTitle is a citation with the words of its subject.
type citedTitle struct{ key, title string }

// citedTitles returns the citations of a paragraph that say what they are on.
func (r *reading) citedTitles() []citedTitle {
	var out []citedTitle
	for i := range r.found {
		m := &r.found[i]
		if m.Kind != wording.Citation || !strings.Contains(m.Key, "/RES/") || strings.HasPrefix(m.Key, "S/") {
			continue // the Security Council numbers by date, not by session
		}
		const least = 3 // words that make a title telling
		if from, to := r.titleAfter(m); to-from >= least {
			out = append(out, citedTitle{m.Key, strings.Join(r.low[from:to], " ")})
		}
	}
	return out
}

// titleAfter returns the range of the words that say what a cited resolution
// is on: after its date, from "on" or "entitled" to the next comma.
func (r *reading) titleAfter(m *wording.Mention) (from, to int) {
	_, j := r.words(m.Start, m.End)
	if r.word(j) == "of" && r.calendarAt(j+1) != nil {
		_, j = r.words(r.calendarAt(j+1).Start, r.calendarAt(j+1).End)
	}
	if r.word(j) == "," {
		j++
	}
	if w := r.word(j); w != "on" && w != "entitled" {
		return j, j
	}
	from = j + 1
	for to = from; to < len(r.low) && r.low[to] != "," && r.low[to] != ";" && r.low[to] != "."; to++ {
	}
	return from, to
}
