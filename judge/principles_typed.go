package judge

import (
	"math"
	"strings"

	"resdiff/align"
)

// couple is an item and what came in its place; one may be nil.
type couple struct{ old, new *Item }

// couples pairs the unexplained items of a sort: first those of one hunk with as
// many on both sides, then the rest, in order.
func (c *change) couples(s Sort) []couple {
	var out []couple
	var old, new []*Item
	for _, h := range c.hunks {
		a, b := ofSort(h.old, s), ofSort(h.new, s)
		if len(a) == len(b) {
			for k := range a {
				out = append(out, couple{a[k], b[k]})
			}
			continue
		}
		old, new = append(old, a...), append(new, b...)
	}
	for k := range max(len(old), len(new)) {
		var p couple
		if k < len(old) {
			p.old = old[k]
		}
		if k < len(new) {
			p.new = new[k]
		}
		out = append(out, p)
	}
	return out
}

func ofSort(items []*Item, s Sort) []*Item {
	var out []*Item
	for _, i := range items {
		if i.Sort == s && i.by == "" {
			out = append(out, i)
		}
	}
	return out
}

// citations explains a citation that gave way to the next of its series, where it
// is only told, and the day of it.
func (c *change) citations() []*Item {
	var out []*Item
	for _, p := range c.couples(Citation) {
		if p.old == nil || p.new == nil {
			continue
		}
		if c.paragraphOfReport(p.old) && c.paragraphOfReport(p.new) {
			out = append(out, p.old, p.new)
			continue
		}
		if !c.movedOn(p.old.value, p.new.value) {
			continue
		}
		if c.pair.isOwn(p.new.value) && c.clauseOf(p.new).family != "directive" && c.clauseOf(p.old).family != "directive" && c.nearDay(p.old, p.new) {
			out = append(out, p.old, p.new)
			continue
		}
		if c.pair.rolled[[2]string{p.old.value, p.new.value}] && !anyOf(c.clauseOf(p.new).before(p.new, 4), binding) {
			out = append(out, p.old, p.new)
			continue
		}
		if own := c.pair.isOwn(p.new.value) || sameNumber(p.new.value, c.pair.ownNew); own && c.comesBack(p.new) {
			out = append(out, p.old, p.new)
			continue
		}
		if !c.tells(p.new) || !c.tells(p.old) {
			continue
		}
		if resolves(p.new.value) && !c.pair.gap.fitsDay(c.dayOf(p.old), c.dayOf(p.new)) {
			continue
		}
		if !resolves(p.new.value) && !(c.ofReport(p.new) && c.ofReport(p.old)) {
			continue
		}
		out = append(out, p.old, p.new)
	}
	return out
}

// nearDay reports whether a citation is not much older than one that took its place.
func (c *change) nearDay(old, new *Item) bool {
	a, b := c.dayOf(old), c.dayOf(new)
	if a == "" || b == "" {
		return true
	}
	n, _ := yearsApart(a, b)
	return c.pair.gap.near(n)
}

// paragraphOfReport reports whether a citation is of a paragraph of a report that comes
// back with other numbers: "paragraph 146 of its report".
func (c *change) paragraphOfReport(i *Item) bool {
	p := c.paragraphOf(i)
	if !strings.HasPrefix(i.value, "paragraph ") {
		return false
	}
	for k := i.at + 1; k < min(len(p.items), i.at+5); k++ {
		if w := p.word(k); w == "report" || w == "reports" {
			return true
		}
	}
	return false
}

// dayOf returns the day that a citation is dated.
func (c *change) dayOf(i *Item) string {
	p := c.paragraphOf(i)
	for _, m := range p.text.Mentions {
		if m.Start > p.text.Words[i.From].Start && m.End <= p.text.Words[i.To-1].End && m.Unit == "" && len(m.Key) > 8 {
			return m.Key
		}
	}
	// "2659 (2022)"
	if _, in, ok := strings.Cut(p.printed(i.at, i.at+1), "("); ok && len(in) >= len("2022") {
		return in[:len("2022")]
	}
	return ""
}

// fitsDay reports whether two days are about as far apart as the documents.
func (d distance) fitsDay(a, b string) bool {
	if a == "" || b == "" {
		return a == b
	}
	x, y := datesOf(a)[0], datesOf(b)[0]
	if x.month == 0 || y.month == 0 {
		return y.year-x.year == d.years
	}
	months := (y.year-x.year)*12 + y.month - x.month
	far := months - d.years*12
	return max(far, -far) <= monthsOff
}

// monthsOff is by how many months the day of a yearly resolution or meeting may
// wander.
const monthsOff = 4

// ownJoined explains the document's own last resolution joining what is recalled.
func (c *change) ownJoined() []*Item {
	var out []*Item
	_, new := c.of(Citation)
	for _, i := range new {
		if c.pair.isOwn(i.value) && c.clauseOf(i).family != "directive" {
			out = append(out, i)
		}
	}
	return out
}

// listSlid explains the resolutions that leave a list which the last one joined: the list
// slides on by one, or names those before as "previous resolutions".
func (c *change) listSlid() []*Item {
	old, _ := c.of(Citation)
	if len(old) == 0 || !c.joined() {
		return nil
	}
	own, _, _ := citedTurns(c.pair.ownOld)
	var out []*Item
	for _, i := range old {
		p, q := c.paragraphOf(i), c.new[0]
		series, turn, _ := citedTurns(i.value)
		if series != own && !strings.HasSuffix(own, series) || c.clauseOf(i).family == "directive" || turn == 0 {
			continue
		}
		if q.mentions("previous resolutions") || q.mentions("relevant resolutions") || q.mentions("other resolutions") {
			out = append(out, i)
			continue
		}
		if next := p.nextCitation(i); next != nil {
			if _, t, _ := citedTurns(next.value); len(old) == 1 && t > turn && t-turn <= max(1, c.pair.gap.sessions, c.pair.gap.years) {
				out = append(out, i)
			}
		}
	}
	return out
}

// joined reports whether the last resolution joined what a change cites.
func (c *change) joined() bool {
	for _, h := range c.hunks {
		for _, i := range h.new {
			if i.by == "own resolution" || i.by == "citation" && c.pair.isOwn(i.value) {
				return true
			}
		}
	}
	return false
}

func (p *paragraph) mentions(phrase string) bool {
	return strings.Contains(strings.ToLower(p.text.Text), phrase)
}

func (p *paragraph) nextCitation(i *Item) *Item {
	for k := i.at + 1; k < len(p.items); k++ {
		if p.items[k].Sort == Citation {
			return &p.items[k]
		}
	}
	return nil
}

// turns explains the next session or meeting, as far on as the documents are.
func (c *change) turns() []*Item {
	var out []*Item
	for _, p := range c.couples(Turn) {
		if p.old == nil || p.new == nil || p.old.mention.Unit != p.new.mention.Unit {
			continue
		}
		step := int(p.new.mention.Value - p.old.mention.Value)
		if DBG {
			println("TURN", p.old.value, p.new.value, c.recurs(p.old), c.recurs(p.new), c.tells(p.old), c.tells(p.new), c.fitsTurn(p.new, step))
		}
		if p.old.mention.Unit == "anniversary" || !c.pair.gap.forward(step) || !c.fitsTurn(p.new, step) {
			continue
		}
		if c.recurs(p.new) && c.recurs(p.old) && !c.ofInstrument(p.new) || c.comesBack(p.new) && c.comesBack(p.old) && !c.otherTurn(p.new) {
			out = append(out, p.old, p.new)
		}
	}
	return out
}

// ofInstrument reports whether an ordinal counts the editions of what is adopted.
func (c *change) ofInstrument(i *Item) bool {
	p := c.paragraphOf(i)
	for k := i.at + 1; k < min(len(p.items), i.at+5); k++ {
		if instruments[p.items[k].value] && p.items[k].capital {
			return true
		}
	}
	return false
}

// otherTurn reports whether the clause of an item names another session that stayed.
func (c *change) otherTurn(i *Item) bool {
	p := c.paragraphOf(i)
	for k := range p.items {
		if j := &p.items[k]; j.Sort == Turn && !j.open && j.mention.Unit == i.mention.Unit && c.clauseOf(j).family == "directive" {
			return true
		}
	}
	return false
}

// fitsTurn reports whether so many turns are as far as the documents are apart. Some
// bodies meet several times a year.
func (c *change) fitsTurn(i *Item, step int) bool {
	if i.mention.Unit == "session" {
		if n, ok := c.sessionStep(i); ok {
			return step == n
		}
	}
	if c.pair.gap.fits(step) {
		return true
	}
	if step == 1 && (i.mention.Unit == "review" || i.mention.Unit == "report" || i.mention.Unit == "cycle" || i.mention.Unit == "edition") {
		return true
	}
	if i.mention.Unit != "session" && i.mention.Unit != "meeting" {
		return false
	}
	if c.tells(i) && c.pair.gap.near(step) {
		return true
	}
	p := c.paragraphOf(i)
	text := strings.ToLower(p.text.Text)
	for body, yearly := range sessionsAYear {
		if strings.Contains(text, body) && step == yearly*c.pair.gap.years {
			return true
		}
	}
	return false
}

// sessionStep is by how many sessions a body that meets several times a year moves on
// between the documents; false where the text names no such body.
func (c *change) sessionStep(i *Item) (int, bool) {
	text := strings.ToLower(c.paragraphOf(i).text.Text)
	for body, yearly := range sessionsAYear {
		if strings.Contains(text, body) {
			return yearly * c.pair.gap.years, true
		}
	}
	if g := c.pair.gap; g.sessions != g.years && g.sessions > 0 && !strings.Contains(text, "assembly") && !strings.Contains(text, "commission") && strings.Contains(text, "its") && c.comesBack(i) {
		return g.sessions, true
	}
	return 0, false
}

// sessionsAYear are the bodies that meet more than once a year.
var sessionsAYear = map[string]int{"human rights council": 3}

// dates explains dates and years that moved on with the documents.
func (c *change) dates() []*Item {
	var out []*Item
	for _, s := range []Sort{Date, Year} {
		for _, p := range c.couples(s) {
			if p.old == nil || p.new == nil {
				continue
			}
			if DBG {
				println("DATE", p.old.value, p.new.value, c.dateMoved(p.old, p.new), c.recurs(p.old), c.recurs(p.new), c.tells(p.old), c.tells(p.new), c.comesBack(p.new))
			}
			if !c.dateMoved(p.old, p.new) {
				continue
			}
			if c.recurs(p.new) && c.recurs(p.old) || c.comesBack(p.new) && c.comesBack(p.old) || c.ofCount(p.old) && c.ofCount(p.new) {
				out = append(out, p.old, p.new)
			}
		}
	}
	return out
}

// ofCount reports whether a date is that of a statistic beside it, which is told again.
func (c *change) ofCount(i *Item) bool {
	p := c.paragraphOf(i)
	figure, counted := false, false
	for k := max(0, i.at-8); k < min(len(p.items), i.at+9); k++ {
		figure = figure || p.items[k].Sort == Figure
	}
	for k := range p.items {
		counted = counted || p.items[k].by == "statistic"
	}
	return figure && counted && c.tells(i)
}

// dateMoved reports whether a date is as far on from another as the documents are.
func (c *change) dateMoved(old, new *Item) bool {
	n, ok := yearsApart(old.value, new.value)
	if !ok || !c.pair.gap.forward(n) {
		return false
	}
	a, b := datesOf(old.value), datesOf(new.value)
	if len(a) != len(b) {
		return c.pair.gap.fits(n)
	}
	if a[0].month > 0 && b[0].month > 0 {
		if c.comesBack(new) && !sameSeason(a[0], b[0]) {
			return false
		}
		return c.pair.gap.fitsDay(old.value, new.value) && daysApart(b) <= daysApart(a)+20 && daysApart(a) <= daysApart(b)+20
	}
	return c.pair.gap.fits(n)
}

// sameSeason reports whether two days are at about the same time of their years.
func sameSeason(a, b day) bool {
	const most = 16 // days
	far := (b.month-a.month)*30 + b.day - a.day
	if a.day == 0 || b.day == 0 {
		far = (b.month - a.month) * 30
	}
	return max(far, -far) <= most
}

// daysApart is about how many days lie between the ends of a range.
func daysApart(ends []day) int {
	a, b := ends[0], ends[len(ends)-1]
	return (b.year-a.year)*360 + (b.month-a.month)*30 + b.day - a.day
}

// references explains paragraph numbers that follow where the paragraphs went.
func (c *change) references() []*Item {
	var out []*Item
	for _, p := range c.couples(Reference) {
		if p.old != nil && p.new != nil && c.pair.sameReference(p.old.mention.Key, p.new.mention.Key) {
			out = append(out, p.old, p.new)
		}
	}
	return out
}

// sameReference reports whether two references name the same paragraphs, as the
// alignment has them.
func (p *pair) sameReference(old, new string) bool {
	a, b := paragraphNumbers(old), paragraphNumbers(new)
	if len(a) == 0 || len(a) != len(b) || joinedBy(old) != joinedBy(new) {
		return false
	}
	for k := range a {
		i, inOld := p.byNumber[Old][a[k]]
		j, inNew := p.byNumber[New][b[k]]
		if !inOld || !inNew || p.match[Old][i] != p.match[New][j] {
			return false
		}
	}
	return true
}

// joinedBy returns the words that join the numbers of a reference: one or the
// other is not both, and what lies between two is more than the two.
func joinedBy(key string) string {
	out := ""
	for w := range strings.FieldsSeq(key) {
		switch w {
		case "or", "to":
			out += w + " "
		case "-", "–":
			out += "to "
		case "and", ",":
			out += "and "
		}
	}
	return strings.ReplaceAll(out, "and and ", "and ")
}

// matchOf maps the paragraphs of both sides to their matches.
func matchOf(matches []align.Match, old, new int) [2][]int {
	out := [2][]int{make([]int, old), make([]int, new)}
	for k, m := range matches {
		for _, i := range m.Old {
			out[Old][i] = k
		}
		for _, j := range m.New {
			out[New][j] = k
		}
	}
	return out
}

// statistics explains a figure of what is only told that was counted anew.
func (c *change) statistics() []*Item {
	var out []*Item
	couples := c.couples(Figure)
	for _, p := range couples {
		if p.old == nil || p.new == nil || p.old.mention.Unit != p.new.mention.Unit {
			continue
		}
		if c.counted(p.old) && c.counted(p.new) && alike(p.old.mention.Value, p.new.mention.Value) && !c.opposed(p.old, p.new) && !swapped(couples, p) {
			out = append(append(append(out, p.old, p.new), c.bounds(p.old)...), c.bounds(p.new)...)
		}
	}
	return out
}

// alike reports whether two figures may be of one thing, counted again: neither much more
// than the other.
func alike(a, b float64) bool {
	const most = 1.6 // times
	return a > 0 && b > 0 && (a >= 10 || b >= 10 || a != math.Trunc(a) || b != math.Trunc(b)) && a <= most*b && b <= most*a
}

// swapped reports whether a figure stands on the other side in another place: two figures
// changed places.
func swapped(couples []couple, p couple) bool {
	for _, q := range couples {
		if q != p && q.old != nil && q.new != nil && (q.old.value == p.new.value || q.new.value == p.old.value) {
			return true
		}
	}
	return false
}

// opposed reports whether one figure is a lower bound and the other an upper one.
func (c *change) opposed(a, b *Item) bool {
	bound := func(i *Item) int {
		for _, j := range c.bounds(i) {
			switch j.value {
			case "more", "over", "least", "no":
				return 1
			case "fewer", "less":
				return -1
			}
		}
		return 0
	}
	return bound(a)*bound(b) < 0
}

// bounds returns the changed words before a figure that say how exact it is.
func (c *change) bounds(i *Item) []*Item {
	p := c.paragraphOf(i)
	var out []*Item
	for k := i.at - 1; k >= 0 && k >= i.at-4 && p.items[k].open && bounding[p.items[k].value]; k-- {
		out = append(out, &p.items[k])
	}
	return out
}

var bounding = setOf("more than over some nearly almost at least fewer no less approximately estimated close to up")

// counted reports whether a figure is a statistic of what is only told.
func (c *change) counted(i *Item) bool {
	p := c.paragraphOf(i)
	return c.tells(i) && !c.worries(i) && !p.near(i.at, 12, ruling) && !p.near(i.at, 8, trends)
}

var (
	// ruling are words beside which a figure is part of a decision or is itself the news.
	ruling = setOf(rulingWords)
)

// trends are words that say which way a figure goes.
var trends = setOf("fell rose declined dropped grew risen fallen doubled halved kilometre kilometer members seats reserved consent degrees")

// worries reports whether what an item stands in is told with concern: then a figure is
// what the concern is about.
func (c *change) worries(i *Item) bool {
	cl := c.clauseOf(i)
	return anyOf(cl.p.items[cl.from:min(cl.to, cl.from+8)], worry)
}

var worry = setOf("concern concerned alarm alarmed alarming regret regretting deplore deplores deploring worried grave gravely")

// rolled reports whether something typed of the change moved on in the clause of
// an item or anywhere where it has none.
func (c *change) rolled() bool {
	for _, h := range c.hunks {
		for _, i := range h.new {
			if i.by != "" && (i.Sort == Turn || i.Sort == Date || i.Sort == Year) && (i.by == "turn" || i.by == "date") {
				return true
			}
		}
	}
	return false
}

// themes explains the title or theme of the next one.
func (c *change) themes() []*Item {
	var out []*Item
	if !c.rolled() {
		return nil
	}
	for _, p := range c.couples(Quotation) {
		if p.old != nil && p.new != nil && c.tells(p.new) {
			out = append(out, p.old, p.new)
		}
	}
	return out
}

var (
	// howHeld are words of where, how and by whom an event is held.
	howHeld = setOf(`hosting convened held holding convened convening hosted host organized hybrid virtually virtual online headquarters place took take scheduled city beginning format
		government theme main themes priority under entitled participants attended over annually be will jointly title focus partnership welcomed`)
)

// events explains where and how the next event is held, or what the next document is
// called: beside a turn or date that moved on.
func (c *change) events() []*Item {
	var out []*Item
	for _, h := range c.hunks {
		a, b := left(h.old), left(h.new)
		if c.whereHeld(a, h) && c.whereHeld(b, h) {
			out = append(append(out, a...), b...)
		}
	}
	return out
}

func (c *change) whereHeld(items []*Item, h hunk) bool {
	for _, i := range items {
		p := c.paragraphOf(i)
		switch {
		case i.Sort == Mark || i.small:
		case i.Sort == Figure && p.word(i.at+1) == "participants":
		case i.Sort == Date || i.Sort == Year || i.Sort == Quotation:
		case i.Sort != Word, instruments[i.value] && i.capital, !i.capital && !ofHolding(i.value):
			return false
		}
		if i.Sort == Mark {
			continue
		}
		if !c.tells(i) || !p.near(i.at, 24, gatherings) && !p.near(i.at, 24, documents) || !c.rolledBeside(i) && !c.recent(h) {
			return false
		}
	}
	return true
}

// ofHolding reports whether all words of a phrase are of how an event is held.
func ofHolding(value string) bool {
	for w := range strings.FieldsSeq(value) {
		if !howHeld[w] && !small[w] {
			return false
		}
	}
	return true
}

// instruments are the heads of names of what is adopted, which are news.
var instruments = setOf("declaration agreement convention protocol program plan agenda framework compact strategy code outcome pact charter covenant treaty principles goals")

// recent reports whether a hunk brings a date between the two documents, or up to a year
// after.
func (c *change) recent(h hunk) bool {
	from, to := c.pair.c.Old.Adopted, c.pair.c.New.Adopted
	if from.IsZero() || to.Before(from) || len(saying(left(h.old))) > 0 && len(saying(left(h.new))) > 0 {
		return false
	}
	for _, i := range left(h.new) {
		if i.Sort == Date || i.Sort == Year {
			if d := datesOf(i.value)[0]; d.year >= from.Year() && d.year <= to.Year()+1 {
				return true
			}
		}
	}
	return false
}

// rolledBeside reports whether a turn or date moved on in the clause of an item.
func (c *change) rolledBeside(i *Item) bool {
	cl := c.clauseOf(i)
	for k := cl.from; k < cl.to; k++ {
		if j := &cl.p.items[k]; j.by == "turn" || j.by == "date" {
			return true
		}
	}
	return false
}

// ofReport reports whether a document's symbol is of a report: the nearest noun of a
// document before it.
func (c *change) ofReport(i *Item) bool {
	p := c.paragraphOf(i)
	for k := i.at - 1; k >= 0 && k > i.at-25; k-- {
		switch w := p.word(k); {
		case documents[w] || w == "note" && p.items[k].Sort == Word && p.word(k+1) == "by":
			return !anyOf(p.items[c.clauseOf(i).from:k], papers) && !anyOf(p.items, endorsing)
		case papers[w]:
			return false
		}
	}
	return false
}

// endorsing are verbs that make what is in a document the organ's own.
var endorsing = setOf("endorse endorses endorsing approve approves approving")

// papers are documents that are written once.
var papers = setOf("letter letters agreement plan roadmap proposal proposals guidelines options convention note request list annex draft")
