package judge

import (
	"slices"
	"sort"
	"strings"
)

// clause is the part of a paragraph that one verb governs.
type clause struct {
	p *paragraph
	// verb is the base form of the governing verb, "" where none governs.
	verb   string
	family string // as the lexicon has it
	// from and to are its items.
	from, to int
}

// clauseOf returns the clause that an item stands in.
func (c *change) clauseOf(i *item) clause {
	p := c.paragraphOf(i)
	verbs := p.text.Verbs
	start := p.text.Start(i.From)
	k := sort.Search(len(verbs), func(k int) bool { return verbs[k].Start > start }) - 1
	next := k + 1
	for k > 0 && strings.EqualFold(p.text.Text[verbs[k].Start:verbs[k].End], "including") {
		k--
	}
	cl := clause{p: p, to: len(p.items)}
	if k >= 0 {
		cl.verb, cl.family = verbs[k].Verbs[len(verbs[k].Verbs)-1], p.familyOf(k, c.pair.lexicon)
		cl.from = p.itemOf(verbs[k].Start)
		cl.from = min(cl.from, i.at)
	}
	if next < len(verbs) {
		cl.to = max(p.itemOf(verbs[next].Start), i.at+1)
	}
	return cl
}

// familyOf returns the family of verb k, as a lexicon has it, which is asked once.
func (p *paragraph) familyOf(k int, lexicon *Lexicon) string {
	if p.families == nil {
		p.families = make([]*string, len(p.text.Verbs))
	}
	if p.families[k] == nil {
		family := lexicon.family(p.text.Verbs[k])
		p.families[k] = &family
	}
	return *p.families[k]
}

// itemOf returns the index of the first item that ends after a byte.
func (p *paragraph) itemOf(start int) int {
	return sort.Search(len(p.items), func(i int) bool { return p.text.End(p.items[i].To-1) > start })
}

// near reports whether one of the words stands within so many items of an item.
func (p *paragraph) near(at, reach int, words map[string]bool) bool {
	for k := max(0, at-reach); k < min(len(p.items), at+reach+1); k++ {
		if it := &p.items[k]; it.sort == aWord && (words[it.value] || words[strings.TrimSuffix(it.value, "s")]) {
			return true
		}
	}
	return false
}

// before returns the words of the clause up to an item, and reach more.
func (cl clause) before(i *item, reach int) []item {
	const far = 14 // words before it, by which it is told what it is
	return cl.p.items[max(cl.from, i.at-far):min(cl.to, i.at+1+reach)]
}

func anyOf(items []item, words map[string]bool) bool {
	for k := range items {
		i := &items[k]
		if i.sort == aWord && !i.named && words[i.value] && !(k+1 < len(items) && items[k+1].sort == aCitation) { // "decision 52/492"
			return true
		}
	}
	return false
}

// binding are words of what is decided, promised or settled, beside which no date, turn
// or figure moves on by itself.
var binding = setOf(`decide decides decided authorize authorizes authorized approve approves approved endorse endorses agree agrees agreed agreement
	shall must should extend extends extended renew renews renewed appropriate appropriates apportion apportions apportioned commit commits committed commitment
	commitments deadline target targets pledged promise promised undertaking
	condemn condemns cease ceasefire suspended suspension closed closure withdraw withdrawal close terminate termination dissolve
	require required requires demand demands entry expire expires expired election elections elected conclude conclusion concluding final onetime
	defer deferred admit ratification ratified referendum appointment intention offer talks negotiations negotiation census moratorium coup
	signed findings judgment ruling proclaims`)

// tells reports whether what an item stands in is only told, not decided, asked
// or promised.
func (c *change) tells(i *item) bool {
	cl := c.clauseOf(i)
	return cl.family != "directive" && !anyOf(cl.before(i, 2), binding)
}

var (
	// gatherings are events that come round.
	gatherings = setOf(`meeting meetings session sessions forum conference summit symposium week dialogue workshop day holding convening held convened
		hosted met assembly retreat seminar panel discussion consultation consultations`)
	// documents are what comes out again and again.
	documents = setOf(`report reports publication review outlook update updates edition`)
)

// affirming are the verbs by which what stands is upheld or deplored, not told.
var affirming = map[string]bool{"reaffirm": true, "affirm": true, "reiterate": true, "uphold": true, "regret": true, "support": true, "endorse": true}

// ahead reports whether a clause tells of what is to come: then only the next of a series
// is one that comes round.
func (cl clause) ahead(i *item) bool {
	return cl.verb == "look forward" || anyOf(cl.within(i), coming)
}

// within returns the items of the clause within reach of one.
func (cl clause) within(i *item) []item {
	from, to := cl.p.around(i.at)
	return cl.p.items[max(cl.from, from):min(cl.to, to)]
}

var coming = map[string]bool{"will": true, "to be held": true, "scheduled to be held": true}

// settling are words beside which a day or a turn is that of an act done once.
var settling = setOf(`adopted adoption adopt adopts established establishment decision outcome outcomes right suspended regret`)

// recurs reports whether an item stands beside an event or document that comes round.
func (c *change) recurs(i *item) bool {
	cl := c.clauseOf(i)
	p := c.paragraphOf(i)
	if !c.tells(i) || anyOf(cl.before(i, 0), settling) || i.sort != aTurn && cl.ahead(i) || affirming[cl.verb] || p.endorses {
		return false
	}
	return p.near(i.at, 24, gatherings) || p.near(i.at, 16, documents) || anyOf(p.items[max(cl.from, i.at-reach):i.at], documents)
}

// dueWords are of what comes back to an organ, session by session.
var dueWords = setOf(`report reports briefing brief inform update updates submit agenda subitem consideration consider review present seized revert dialogue participate conduct considering provide`)

// notYearly are words of what is asked once or of others than those who report to the
// organ.
var notYearly = setOf(`list final concluding onetime closing closure suspension terminate termination
	shall must should extend extended renew renewed deadline target targets cease ceasefire closed withdraw withdrawal close
	eliminate reduce achieve election elections dissolve payment defer hold conclude undertake lift dismantle destroyed beneficiaries listed`)

// parties are those of whom a report is no yearly round.
var parties = map[string]bool{
	"government": true, "governments": true, "states": true, "member states": true, "parties": true, "party": true, "authorities": true, "groups": true,
	"it": true, "them": true, // whoever was named before
}

// addressee returns the items from the verb of the clause to what is asked.
func (cl clause) addressee() []item {
	for k := cl.from; k < min(cl.to, cl.from+reach); k++ {
		if w := cl.p.items[k].value; w == "to" || binds[w] {
			return cl.p.items[cl.from:k]
		}
	}
	return cl.p.items[cl.from:min(cl.to, cl.from+reach)]
}

// requesting are the verbs by which an organ orders its yearly round.
var requesting = map[string]bool{"request": true, "resolve": true, "invite": true, "decide": true, "recommend": true, "ask": true, "agree": true, "call upon": true, "encourage": true}

// comesBack reports whether an item stands in the yearly round of an organ: what
// is to be reported or considered at a session.
func (c *change) comesBack(i *item) bool {
	cl := c.clauseOf(i)
	asks := requesting[cl.verb] || requesting[said(cl.verb)]
	return asks && anyOf(cl.within(i), dueWords) && !cl.once(i) && !anyOf(cl.addressee(), parties)
}

// once reports whether words beside an item are of what is asked once: a modal verb is, but
// where an officer or a body of the organ is to report.
func (cl clause) once(i *item) bool {
	const before, after = 20, 10
	officer := anyOf(cl.addressee(), officers)
	return slices.ContainsFunc(cl.p.items[max(cl.from, i.at-before):min(cl.to, i.at+after)], func(j item) bool {
		return j.sort == aWord && !j.named && notYearly[j.value] && !(officer && binds[j.value])
	})
}
