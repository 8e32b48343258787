package diff

import (
	"slices"
	"strings"

	"resdiff/wording"
)

// membersKeep reports whether the members of a list that changed places from
// one hunk to another each kept what is theirs. In another order a word before
// the first member or after the last may come to belong to another: "political
// prisoners and detainees", "workers and migrants in irregular situations"; an
// aside may come to be of somebody else; and of organs that are asked or decided
// upon the first leads.
func (v *view) membersKeep(i, j int) bool {
	a, b := v.stretch(i, j, true), v.stretch(i, j, false)
	if a.reading == nil || b.reading == nil {
		return false
	}
	if !a.listed() && !b.listed() {
		return true // nothing is joined
	}
	if a.orderTold(a.from, a.to) || b.orderTold(b.from, b.to) {
		return false
	}
	x, y := a.members(), b.members()
	if len(x) == 0 || len(x) != len(y) || slices.ContainsFunc(append(slices.Clone(x), y...), (*member).aside) {
		return false
	}
	people := a.mentionsActor() || b.mentionsActor()
	shareEnds(x, y, people)
	if first := 0; !slices.Equal(x[first].low, y[first].low) && !a.continues() && a.word(a.from-1) != "that" && !(x[first].closed() && y[first].closed()) && (people || !qualified(x)) {
		return false
	}
	of := a.from - 1
	if a.word(of) == "the" {
		of--
	}
	if a.word(of) == "of" && persons[a.word(of-1)] && !slices.Equal(x[0].low, y[0].low) {
		return false // "the President of Chile, Peru and Kenya"
	}
	if last := len(x) - 1; !slices.Equal(x[last].low, y[last].low) && a.word(a.to) == "," && (relatives[a.word(a.to+1)] || a.word(a.to+2) == "latter" || a.word(a.to+2) == "last") {
		return false // "floods and wars, which are crimes"
	}
	if last := len(x) - 1; !slices.Equal(x[last].low, y[last].low) && a.modified(a.to) && !(x[last].name() && y[last].name()) && (people || !a.located(a.to)) {
		return false
	}
	for k := range x {
		if k > 0 && (x[k].apposed(x[k-1]) || y[k].apposed(y[k-1])) {
			return false
		}
	}
	sorted := func(ms []*member) []string {
		var out []string
		for _, m := range ms {
			low := m.low
			if low[0] == "that" {
				low = low[1:]
			}
			out = append(out, strings.Join(canonical(low), " "))
		}
		slices.Sort(out)
		return out
	}
	return slices.Equal(sorted(x), sorted(y)) && !v.leads(a, x, y)
}

// stretch is a list on one side of a change, from its first member that changed
// to the last.
type stretch struct {
	*reading
	from, to int
}

// stretch returns the words of one side from hunk i to hunk j, with the words
// that stayed beside them as far as they are of the same members.
func (v *view) stretch(i, j int, old bool) stretch {
	r, from, to := v.fromTo(i, j, old)
	if from == to {
		return stretch{}
	}
	s := stretch{r, from, to}
	plain := func(k int) bool {
		if k < 0 || k >= len(s.low) || !wordy(s.low[k]) || s.verbAt[k] > 0 || parting[s.low[k]] && !s.headed(k) {
			return false
		}
		if s.headed(k) {
			return true
		}
		_, small := smallWords[s.low[k]]
		return !small
	}
	// "to protect women": the verb is of no member.
	governs := func(k int) bool {
		return s.word(k-1) == "to" && !toward[s.word(k-2)] || mayOpen[s.low[k]] || len(s.low[k]) > 4 && strings.HasSuffix(s.low[k], "ing")
	}
	for plain(s.from) && plain(s.from-1) && !governs(s.from-1) {
		s.from--
	}
	for plain(s.to-1) && plain(s.to) {
		s.to++
	}
	return s
}

// toward are nouns before a "to" that begins no infinitive: "access to safe housing".
var toward = setOf("access right rights approach approaches contribution response responses commitment threat threats challenge challenges barrier barriers obstacle obstacles attention damage")

// listed reports whether the stretch has what joins members.
func (s stretch) listed() bool { return slices.ContainsFunc(s.low[s.from:s.to], joins) }

// continues reports whether a member of the same list stands before the stretch.
func (s stretch) continues() bool { return joins(s.word(s.from)) || joins(s.word(s.from-1)) }

// member is a member of a list, in lower case and as printed.
type member struct{ low, printed []string }

// members returns the members of the stretch with their articles.
func (s stretch) members() []*member {
	var out []*member
	open := false
	for k := s.from; k < s.to; k++ {
		switch w := s.low[k]; {
		case joins(w) && !s.oneName(k-1, k+1):
			open = false
		case wordy(w):
			if !open {
				out, open = append(out, &member{}), true
			}
			m := out[len(out)-1]
			m.low, m.printed = append(m.low, w), append(m.printed, s.toks[k].Key)
		}
	}
	return out
}

// shareEnds takes from the members of both sides what stands before or after all
// of them on both, and belongs to all: "international" of "international
// cooperation and assistance", "work" of "paid and unpaid work". Of people it is
// left: who is a child soldier, or a political prisoner, hangs on the place.
func shareEnds(x, y []*member, people bool) {
	if people || len(x) < 2 {
		return
	}
	a, b := x[0], y[0]
	for len(a.low) > 1 && len(b.low) > 1 && a.low[0] == b.low[0] && general[a.low[0]] {
		a.low, a.printed, b.low, b.printed = a.low[1:], a.printed[1:], b.low[1:], b.printed[1:]
	}
	a, b = x[len(x)-1], y[len(y)-1]
	for m, n := len(a.low)-1, len(b.low)-1; m > 0 && n > 0 && a.low[m] == b.low[n]; m, n = m-1, n-1 {
		a.low, a.printed, b.low, b.printed = a.low[:m], a.printed[:m], b.low[:n], b.printed[:n]
	}
}

// general are qualities that tell no sort of thing from another: before two
// things, they are of both in either order.
var general = setOf("international regional subregional national local global multilateral bilateral technical financial economic social humanitarian institutional scientific technological " +
	"relevant enhanced continued effective adequate further greater increased strengthened improved appropriate necessary")

// qualified reports whether each member has a word of its own before its noun,
// so that none waits for that of another, and none that may be meant of all.
func qualified(ms []*member) bool {
	return !slices.ContainsFunc(ms, func(m *member) bool { return len(m.low) < 2 || reaching[m.low[0]] })
}

// reaching are qualities that a commitment hangs on, and that may be meant of all
// that follows: "free education and health care".
var reaching = setOf("free equal equitable universal full safe affordable accessible adequate quality timely forced political armed arbitrary illegal illicit unlawful foreign former new additional " +
	"independent peaceful unilateral urgent immediate voluntary compulsory mandatory public private sustainable inclusive effective legitimate direct indirect joint mutual")

// mentionsActor reports whether the stretch names actors.
func (s stretch) mentionsActor() bool {
	for k := s.from; k < s.to; k++ {
		if s.mentionAt(k, wording.Actor) != nil {
			return true
		}
	}
	return false
}

// located reports whether a phrase at word i tells where, of all that stands
// before it: "at the national level", "in developing countries". A place by its
// name may be of the last thing alone.
func (r *reading) located(i int) bool {
	if w := r.word(i); w != "in" && w != "at" && w != "within" && w != "throughout" {
		return false
	}
	switch r.word(i + 1) {
	case "the", "all", "developing", "their", "its":
		return i+2 < len(r.toks) && r.toks[i+2].Key == r.low[i+2]
	}
	return false
}

// aside reports whether a member is none, but says something of the one before:
// "in particular widows", "subject to approval".
func (m *member) aside() bool {
	w := m.low[0]
	return conditions[w] || w != "to" && smallWords[w] == preposition || relatives[w] && w != "that" || w == "including" || w == "especially" || w == "particularly" || w == "notably" || w == "namely" || w == "such" || w == "as"
}

// closed reports whether no word of a member can reach over the next: it has one
// word, an article or clause of its own, or is a name.
func (m *member) closed() bool {
	switch m.low[0] {
	case "the", "a", "an", "that", "to", "all", "its", "their":
		return true
	}
	return len(m.low) == 1 || m.name()
}

// name reports whether a member is a name, which nothing beside it narrows.
func (m *member) name() bool {
	return !slices.ContainsFunc(m.printed, func(w string) bool { return strings.ToLower(w) == w && !connecting[w] })
}

// apposed reports whether a member may say who the one before is: "Chile, the
// host".
func (m *member) apposed(before *member) bool {
	named := before.printed[len(before.printed)-1]
	return len(m.low) > 1 && (m.low[0] == "the" || m.low[0] == "a" || m.low[0] == "an") && m.printed[1] == m.low[1] && named != strings.ToLower(named)
}

// modified reports whether words that may belong to the last member alone stand
// at word i: "in irregular situations", "who sail".
func (r *reading) modified(i int) bool {
	switch w := r.word(i); w {
	case "to", "is", "are", "was", "were", "be", "has", "have", "had", "will", "shall", "may", "must", "should", "can", "as", "if", "but", "via", "nor", "than", "by":
		return false
	default:
		return parting[w] || w == "of" || w == "whose" || w == "living" || w == "affected" || participles[w]
	}
}

// leads reports whether another organ, government or party than before is named
// first where something is asked of them or decided upon.
func (v *view) leads(a stretch, x, y []*member) bool {
	if slices.Equal(x[0].low, y[0].low) || a.continues() && (len(x) > 2 || a.bodyBefore()) || !v.governed(a.reading, a.from, asking) {
		return false
	}
	for k := a.from; k < a.to; k++ {
		if a.mentionAt(k, wording.Body) != nil || acting[a.low[k]] {
			return true
		}
	}
	return len(x) == 2 && v.governed(a.reading, a.from, settling) && a.mentionAt(a.from, wording.Place) != nil
}

// bodyBefore reports whether the member before the stretch is a body, which leads
// the list and stays where it is.
func (s stretch) bodyBefore() bool {
	const reach = 3 // "Organization, the"
	for k := s.from - 1; k >= 0 && k >= s.from-reach; k-- {
		if s.mentionAt(k, wording.Body) != nil {
			return true
		}
	}
	return false
}

// acting are those who negotiate with one another.
var acting = setOf("government governments parties party groups authorities forces")
