package diff

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"resdiff/wording"
)

// An event that moved is only routine where it is one of a series: the ninth
// session, the yearly forum. A summit, a donor conference or a round of talks
// that is held another day or in another place was put off or is another one.

// serial are the nouns of events that come round without a number.
var serial = setOf("forum forums week weeks day days symposium festival")

// periodic are words that tell that an event comes round.
var periodic = setOf("annual annually yearly biennial biennially biannual triennial quarterly regular periodic")

// extraordinary are words of a session or meeting that is none of the series.
var extraordinary = setOf("special emergency extraordinary resumed high-level")

// recurs reports whether the event that word i tells a detail of comes round.
func (r *reading) recurs(i int) bool {
	_, yes := r.eventOf(i)
	return yes
}

// eventOf returns the word by which the event is named that word i tells a
// detail of, the nearest before it in its clause or else the nearest after it,
// and whether it comes round; i itself if none is named.
func (r *reading) eventOf(i int) (at int, recurs bool) {
	const before, after = 60, 14 // words from an event to its details, hosts and organizers between; and back
	const longest = 200          // words of a theme
	for n := 0; n < longest && i > 0 && r.detail[i] != noDetail && r.detail[i-1] == r.detail[i]; n++ {
		i-- // a theme may be long
	}
	for k := i; k >= 0 && k > i-before; k-- {
		if known, yes := r.seriesAt(k); known {
			return k, yes
		}
		if r.endsAround(k) {
			break
		}
	}
	for k := i + 1; k < len(r.low) && k < i+after && !r.endsAround(k); k++ {
		if known, yes := r.seriesAt(k); known {
			return k, yes
		}
	}
	return i, false
}

// endsAround is clauseEnds but for words of a title: themes begin with verbs.
func (r *reading) endsAround(k int) bool {
	return r.clauseEnds(k) && r.mentionAt(k, wording.Title) == nil
}

// seriesAt reports whether word k names an event, and whether that comes round.
func (r *reading) seriesAt(k int) (known, recurs bool) {
	if m := r.mentionAt(k, wording.Date); m != nil && eventNouns[m.Unit] {
		return true, r.regularTurn(k)
	}
	if d := r.detail[k]; !r.eventAt(k) || d != noDetail && d != detailTurn {
		return false, false // or a word of the place, way or theme
	}
	at := k
	if m := r.mentionAt(k, wording.Event); m != nil {
		from, to := r.words(m.Start, m.End)
		for at = from; at < to; at++ {
			if serial[r.low[at]] {
				return true, true
			}
		}
		at = from
	} else if serial[r.low[k]] {
		return true, true
	}
	const reach = 10 // "the ninth annual meeting of the States parties to the Conference"
	for j := at - 1; j >= 0 && j >= at-reach && r.low[j] != "," && !r.clauseEnds(j); j-- {
		if m := r.mentionAt(j, wording.Date); m != nil && eventNouns[m.Unit] {
			return true, r.regularTurn(j)
		}
		if periodic[r.low[j]] {
			return true, true
		}
	}
	return true, false
}

// regularTurn reports whether the ordinal at word i counts the next of a series
// that comes round: not a special session, and not one that is named by its
// number ("the Fourth World Conference"), which stands for what it adopted.
func (r *reading) regularTurn(i int) bool {
	first, _ := utf8.DecodeRuneInString(r.toks[i].Key)
	if unicode.IsUpper(first) {
		return false
	}
	const reach = 4 // "tenth emergency special session"
	for k := i + 1; k < len(r.low) && k <= i+reach; k++ {
		if w := r.low[k]; extraordinary[w] || (w == "world" || w == "international") && r.word(k+1) == "conference" {
			return false
		}
		if eventNouns[r.low[k]] || numberedAs[r.low[k]] {
			break
		}
	}
	return true
}

// grave are words of a verb phrase under which what happened is complained of.
var grave = []string{"concern", "regret", "alarm", "dismay", "disappoint", "deplor", "outrage", "sorrow", "shock"}

// complaining reports whether the verb that governs word i says so with concern
// or regret: what is complained of happened at that event and at no other.
func (r *reading) complaining(i int) bool {
	g := r.governor(i)
	if g == nil {
		return false
	}
	said := strings.ToLower(r.text[g.Start:g.End])
	for _, w := range grave {
		if strings.Contains(said, w) {
			return true
		}
	}
	return false
}

// contained reports whether one of two dates only tells the other more closely:
// "2025" and "16 and 17 December 2025", or "16 December" without its year.
func contained(a, b string) bool {
	if withoutYears(a) == withoutYears(b) {
		return true
	}
	if len(a) > len(b) {
		a, b = b, a
	}
	if strings.Contains(a, "/") {
		return false
	}
	for part := range strings.SplitSeq(b, "/") {
		if !strings.HasPrefix(part, a) {
			return false
		}
	}
	return true
}
