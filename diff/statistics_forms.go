package diff

import (
	"slices"

	"resdiff/wording"
)

// The forms in which a statistic is told (toldForm), each with the words of what
// it has to be about: a form alone is not enough, for votes, land and sentences
// are counted in the same words as trade and schools.

// accountedFor reports whether the share at word i is one that something makes
// up of a whole, or the next of such shares: "account for 3.1 per cent of trade
// and 6.2 per cent of all employment".
func (r *reading) accountedFor(i int) bool {
	i = r.beforeFigure(i)
	switch r.word(i - 1) {
	case "for":
		return setOf("account accounts accounted accounting")[r.word(i-2)]
	case "represent", "represents", "represented", "representing":
		return true
	case "up":
		return setOf("make makes made making")[r.word(i-2)]
	case "and", ",":
		const reach = 14 // words of the whole: "per cent of the gross domestic product of small island States"
		for k := i - 2; k >= 0 && k > i-reach && !r.clauseEnds(k); k-- {
			if w := r.low[k]; w == "that" || stating[w] {
				return false
			}
			if m := r.mentionAt(k, wording.Figure); m != nil {
				from, _ := r.words(m.Start, m.End)
				return m.Unit == "%" && r.accountedFor(from)
			}
		}
	}
	return false
}

// wholeAfter reports whether what the share that ends before word i is a part of
// is measured from year to year, as an economy is: not votes, land or a budget,
// nor the people of a territory.
func (r *reading) wholeAfter(i int) bool {
	const reach = 8 // "of the gross domestic product", "of all new cases"
	return r.word(i) == "of" && r.anyFrom(wholes, i, reach)
}

var wholes = setOf("employment jobs workforce product trade exports imports emissions")

// outOfSome reports whether a figure that ends before word i is a share told by
// its members, of those whose lives are measured: "one in three households has",
// "two out of five". What was done to them is no condition.
func (r *reading) outOfSome(m *wording.Mention, i int) bool {
	const noun, verb = 5, 8
	from, _ := r.words(m.Start, m.End)
	return m.Value < 1 && (slices.Contains(r.low[from:i], "in") || slices.Contains(r.low[from:i], "out")) &&
		r.anyFrom(measured, i, noun) && r.anyFrom(having, i, verb) && !r.anyFrom(undergone, i, verb)
}

var (
	measured  = setOf("people persons children women girls men boys youth adults adolescents households families homes farmers workers villages communities cities clinics hospitals schools facilities pupils students enterprises")
	having    = setOf("has have lacks lack uses use depends depend suffers suffer owns own")
	undergone = setOf("been to lost") // done to them, or due
)

// peopleByMillions reports whether a figure, words from to end, counts people by
// the million of whom the clause tells what sustains them:
// "supply fresh water to some 310 million people". What an organ or a State supplies
// is its own work, which it may cut.
func (r *reading) peopleByMillions(m *wording.Mention, from, end int) bool {
	const least = 1e6
	const noun, before = 3, 8 // "young people"
	return m.Value >= least && !measure(m.Unit) && r.anyFrom(measured, end, noun) &&
		r.anyBefore(sustaining, from, before) && !r.bodyBefore(from)
}

// bodyBefore reports whether an organ, a State or its like is named before word
// i in the clause.
func (r *reading) bodyBefore(i int) bool {
	for k := i - 1; k >= 0 && !r.clauseEnds(k) && r.low[k] != "that"; k-- {
		if r.mentionAt(k, wording.Body, wording.Actor) != nil || r.low[k] == "agency" || r.low[k] == "programme" || r.low[k] == "fund" {
			return true
		}
	}
	return false
}

var sustaining = setOf("supply supplies sustain sustains feed feeds nourish nourishes shelter shelters home livelihood livelihoods")

// comers are those who come to an event, drawing the verbs by which it is told,
// origins what they come from and occasions the events.
var (
	comers    = setOf("participants delegates attendees visitors")
	drawing   = setOf("attracted attracting gathered gathering drew drawing attended together")
	origins   = setOf("countries states nations territories")
	occasions = setOf("forum conference meeting meetings session summit congress event events workshop workshops festival fair symposium week day days exhibition seminar dialogue consultations")
)

// attendance reports whether the figure at words from to end counts those who
// came to an event, or the countries that they came from.
func (r *reading) attendance(from, end int) bool {
	const noun, verb, origin, occasion = 3, 3, 8, 40
	first := r.beforeFigure(from)
	if r.anyFrom(comers, end, noun) {
		came := r.anyBefore(drawing, first, verb) || r.word(first-1) == "of" && r.word(first-2) == "participation"
		return came && r.anyBefore(occasions, first, occasion)
	}
	if r.word(first-1) != "from" || !r.anyFrom(origins, end, noun) {
		return false
	}
	for k := first - 2; k >= 0 && k > first-origin; k-- {
		if m := r.mentionAt(k, wording.Figure); m != nil {
			i, j := r.words(m.Start, m.End)
			return r.attendance(i, j)
		}
	}
	return false
}

// beginnings are what the work of a body or fund is counted from, and
// worked is what such work is counted in and working what is done with it: not
// money, sentences or listings.
var (
	beginnings = setOf("inception establishment launch creation foundation founding beginning")
	working    = setOf("financed funded supported assisted implemented completed trained organized held conducted published received served delivered benefited")
	worked     = setOf("projects programmes workshops courses seminars events initiatives fellows scholarships graduates communities municipalities cities publications entries")
)

// cumulative reports whether the figure at word i counts the work that a body has
// done from its beginning: "has, since its inception, financed 300 projects".
func (r *reading) cumulative(i int) bool {
	const reach = 14 // "has, since its establishment by the Assembly in 2004, supported more than"
	since := false
	for k := i - 1; k >= 0 && k > i-reach && r.verbAt[k] == 0 && !r.clauseEnds(k); k-- {
		switch r.low[k] {
		case "since":
			since = since || (r.word(k+1) == "its" || r.word(k+1) == "their") && beginnings[r.word(k+2)]
		case "date":
			since = since || r.word(k-1) == "to"
		case "far":
			since = since || r.word(k-1) == "so" || r.word(k-1) == "thus"
		case "has", "have":
			return since
		}
	}
	return false
}
