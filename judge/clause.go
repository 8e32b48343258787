package judge

import (
	"sort"
	"strings"
)

// clause is the part of a paragraph that one verb governs.
type clause struct {
	p *paragraph
	// verb is the base form of the governing verb, "" where none governs.
	verb string
	// directive tells that it asks or decides.
	directive bool
	// from and to are its items.
	from, to int
}

// clause returns the clause that an item stands in.
func (i *item) clause() clause {
	p, verbs := i.p, i.p.text.Verbs
	k := sort.Search(len(verbs), func(k int) bool { return verbs[k].Start > i.start() }) - 1
	cl := clause{p: p, to: len(p.items)}
	if next := k + 1; next < len(verbs) {
		cl.to = max(p.itemOf(verbs[next].Start), int(i.at)+1)
	}
	for k > 0 && strings.EqualFold(p.text.Text[verbs[k].Start:verbs[k].End], "including") {
		k--
	}
	if k >= 0 {
		cl.verb, cl.directive = verbs[k].Verbs[len(verbs[k].Verbs)-1], p.directive[k]
		cl.from = min(p.itemOf(verbs[k].Start), int(i.at))
	}
	return cl
}

// around returns the items of the clause from some before one to some after it.
func (cl clause) around(i *item, before, after int) []item {
	return cl.p.items[max(cl.from, int(i.at)-before):min(cl.to, int(i.at)+after+1)]
}

// within returns the items of the clause within reach of one.
func (cl clause) within(i *item) []item { return cl.around(i, reach, reach) }

// told is how many words before an item tell what it is.
const told = 14

// tells reports whether what an item stands in is only told, not decided, asked or promised.
func (i *item) tells() bool {
	cl := i.clause()
	return !cl.directive && !hasWord(cl.around(i, told, 2), binding)
}

// settled reports whether the words before an item are of an act done once, or the
// organ upholds or deplores what stands or makes it its own.
func (cl clause) settled(i *item) bool {
	return hasWord(cl.around(i, told, 0), settling) || in(cl.verb, affirming) || cl.p.endorses
}

// ahead reports whether a clause tells of what is to come: then only the next of a series
// is one that comes round.
func (cl clause) ahead(i *item) bool {
	return cl.verb == "look forward" || hasWord(cl.within(i), coming)
}

// recurs reports whether an item stands beside an event or document that comes round.
func (i *item) recurs() bool {
	cl := i.clause()
	if !i.tells() || cl.settled(i) || i.sort != aTurn && cl.ahead(i) {
		return false
	}
	return i.near(24, gatherings) || i.near(16, documents) || hasWord(cl.around(i, reach, -1), documents)
}

// addressee returns the items from the verb of the clause to what is asked.
func (cl clause) addressee() []item {
	items := cl.p.items[cl.from:min(cl.to, cl.from+reach)]
	for k := range items {
		if w := &items[k]; w.value == "to" || w.in(binds) {
			return items[:k]
		}
	}
	return items
}

// comesBack reports whether an item stands in what an organ has reported or considered each year.
func (i *item) comesBack() bool {
	cl := i.clause()
	asks := in(cl.verb, requesting) || in(said(cl.verb), requesting)
	return asks && hasWord(cl.within(i), due) && !cl.once(i) && !hasWord(cl.addressee(), parties)
}

// once reports whether words beside an item are of what is asked once: a modal verb is, but
// where an officer or a body of the organ is to report.
func (cl clause) once(i *item) bool {
	officer := hasWord(cl.addressee(), officers)
	return has(cl.around(i, 20, 9), func(j *item) bool {
		return j.sort == aWord && !j.named && j.in(notYearly) && !(officer && j.in(binds))
	})
}

// renews reports whether the clause of an item is of a renewal.
func (i *item) renews() bool {
	cl := i.clause()
	all := cl.within(i)
	if hasWord(all, ending) || !hasWord(all, mandates) {
		return false
	}
	switch cl.verb {
	case "decide", "extend", "renew":
		return hasWord(all, renewing)
	case "express intention":
		return has(all, func(j *item) bool { return j.value == "review" })
	}
	return false
}
