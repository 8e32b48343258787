package diff

import "resdiff/wording"

// Each renewal of a mandate is a resolution of its own, which a text that speaks of the
// mandate cites anew.

// latestRenewal reports whether the citation at word i is that of the last of the
// renewals spoken of before it: "the subsequent resolutions by which the Council
// extended its mandate, the latest of which was resolution".
func (r *reading) latestRenewal(i int) bool {
	k := r.beforeResolution(i)
	switch w := r.word(k); {
	case w == "was" || w == "being" || w == "is":
		if r.word(k-1) != "which" || r.word(k-2) != "of" {
			return false
		}
		switch k -= 3; {
		case r.word(k) == "latest" || r.word(k) == "last":
		case r.word(k) == "recent" && r.word(k-1) == "most":
			k--
		default:
			return false
		}
	case (w == "by" || w == "in") && r.word(k-1) == "recently" && r.word(k-2) == "most":
		k -= 2
	default:
		return false
	}
	const reach = 14 // "by which the Security Council extended the mandate of the Mission, the latest"
	for j := k - 1; j >= 0 && j >= k-reach; j-- {
		switch w := r.low[j]; {
		case renewing[w]:
			return true
		case w == ";" || r.mentionAt(j, wording.Citation) != nil:
			return false
		}
	}
	return false
}

// beforeResolution returns the index of the word before "its resolution" or "Security
// Council resolution" and the number at word i.
func (r *reading) beforeResolution(i int) int {
	for i--; ofResolution[r.word(i)]; i-- {
	}
	return i
}

// ofResolution are the words that stand before the number of a resolution.
var ofResolution = setOf("resolution its general assembly security council")

// mandateSetOut reports whether the citation at word i is that of the resolution in
// which a mandate is set out, "the mandate of the Mission, as set out in paragraph 29
// of resolution": each renewal sets it out anew.
func (r *reading) mandateSetOut(i int) bool {
	k := r.beforeResolution(i)
	if r.word(k) == "of" {
		m := r.mentionAt(k-1, wording.Citation, wording.CrossRef)
		if m == nil {
			return false
		}
		k, _ = r.words(m.Start, m.End)
		k--
	}
	if r.word(k) != "in" || r.word(k-1) != "out" || r.word(k-2) != "set" || r.word(k-3) != "as" {
		return false
	}
	const reach = 12 // "the mandate of the United Nations Mission in Lowland,"
	for j := k - 4; j >= 0 && j >= k-reach && !r.clauseEnds(j); j-- {
		if r.low[j] == "mandate" {
			return r.word(j+1) == "of" && r.word(j-1) == "the" && r.afterGovernor(i) == j-1
		}
	}
	return false
}

// renewsAfter reports whether what a citation is recalled for is that it renewed a
// mandate: "resolution 2625 (2022) of 15 March 2022, in which the Council extended the
// mandate".
func (r *reading) renewsAfter(m *wording.Mention) bool {
	_, i := r.words(m.Start, m.End)
	if r.word(i) == "of" && r.calendarAt(i+1) != nil {
		_, i = r.words(r.calendarAt(i+1).Start, r.calendarAt(i+1).End)
	}
	if r.word(i) == "," {
		i++
	}
	if r.word(i) != "in" && r.word(i) != "by" || r.word(i+1) != "which" {
		return false
	}
	const reach = 8 // "the Security Council decided to extend the mandate"
	for k := i + 2; k < i+2+reach; k++ {
		if renewing[r.word(k)] {
			return r.word(k+1) == "the" && r.word(k+2) == "mandate" || r.word(k+2) == "mandate"
		}
	}
	return false
}
