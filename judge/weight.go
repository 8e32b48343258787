package judge

import (
	_ "embed"
	"math"
	"slices"
	"strconv"
	"sync"

	"resdiff/diff"
	"resdiff/resolution"
)

// Light is the weight below which a substantive change is told as probably routine, which
// nothing is that commits, and no change of a word or two (floor.go). internal/eval -fit-weight prints how often readers agree.
const Light = 0.2

//go:embed weights.tsv
var weightsTable string

// Trait is one feature of a change that its weight is learned from.
type Trait struct {
	Name  string
	value func(*facts) float64
	// Raises tells that by its meaning it can only make a change weigh more: the fit gives
	// it no weight below 0, whatever a few judged pairs say.
	Raises bool
}

// facts are what the traits of a change are made of.
type facts struct {
	c *change
	v *Verdict
	// left counts the words left over that say something, all the words of the change.
	left, all int
	// sides counts those of the left over that went and that came.
	sides [2]int
	// kinds counts the runs left over by the sort of their words.
	kinds [diff.Clause + 1]int
	// directive tells that words left over stand in a clause that asks or decides, told that
	// they stand in one that tells.
	directive, told bool
	// asked counts the directive verbs among the words left over.
	asked int
	// both counts the words left over that stand on both sides, novel those that the other
	// document has nowhere, held those told of an event that comes round.
	both, novel, held int
	// joins tells that words joined a list.
	joins bool
	// numbers counts the days, turns, figures and citations among the words.
	numbers int
	// rare adds up how seldom the words left over stand in the paragraphs of both documents,
	// 0 to 1 each.
	rare float64
	kind resolution.Kind
	// floor is what the change weighs at least.
	floor float64
}

func flag(b bool) float64 {
	if b {
		return 1
	}
	return 0
}

func logOf(n int) float64 { return math.Log1p(float64(n)) }

// Traits are all of them; a new one costs a line here and a fit.
var Traits = []Trait{
	{Name: "routine", value: func(f *facts) float64 { return flag(f.v.Attention == diff.Routine) }},
	{Name: "words left over", value: func(f *facts) float64 { return logOf(f.left) }},
	{Name: "share left over", value: func(f *facts) float64 { return float64(f.left) / float64(max(1, f.all)) }},
	{Name: "preambular", value: func(f *facts) float64 { return flag(f.kind == resolution.Preambular) }},
	{Name: "verb stronger", value: func(f *facts) float64 { return flag(f.v.Verb.Shift == diff.Stronger) }, Raises: true},
	{Name: "verb weaker", value: func(f *facts) float64 { return flag(f.v.Verb.Shift == diff.Weaker) }, Raises: true},
	{Name: "directive", value: func(f *facts) float64 { return flag(f.directive) }, Raises: true},
	{Name: "told", value: func(f *facts) float64 { return flag(f.told) }},
	{Name: "asked", value: func(f *facts) float64 { return logOf(f.asked) }, Raises: true},
	{Name: "figure", value: func(f *facts) float64 { return logOf(f.kinds[diff.Figure]) }},
	{Name: "event", value: func(f *facts) float64 { return logOf(f.kinds[diff.Event]) }},
	{Name: "hedge", value: func(f *facts) float64 { return logOf(f.kinds[diff.Hedge]) }, Raises: true},
	{Name: "explained", value: func(f *facts) float64 { return logOf(len(f.v.Explained)) }},
	{Name: "on both sides", value: func(f *facts) float64 { return float64(f.both) / float64(max(1, f.left)) }},
	{Name: "new to the text", value: func(f *facts) float64 { return float64(f.novel) / float64(max(1, f.left)) }},
	{Name: "only went", value: func(f *facts) float64 { return flag(f.sides[oldSide] > 0 && f.sides[newSide] == 0) }},
	{Name: "only came", value: func(f *facts) float64 { return flag(f.sides[newSide] > 0 && f.sides[oldSide] == 0) }},
	{Name: "joins a list", value: func(f *facts) float64 { return flag(f.joins) }},
	{Name: "of an event", value: func(f *facts) float64 { return float64(f.held) / float64(max(1, f.left)) }},
	{Name: "numbers", value: func(f *facts) float64 { return float64(f.numbers) / float64(max(1, f.left)) }},
	{Name: "rare words", value: func(f *facts) float64 { return math.Log1p(f.rare) }},
}

// factsOf gathers the facts of a judged change.
func (c *change) factsOf(v *Verdict) *facts {
	f := &facts{c: c, v: v}
	for _, p := range slices.Concat(c.old, c.new) {
		f.all += len(p.items)
	}
	f.kind = slices.Concat(c.new, c.old)[0].kind()
	both := map[moved]bool{} // what is left over on either side
	for k := range v.Leftover {
		for i := range v.Leftover[k].items {
			both[moved{i.p.side, moveKey(i)}] = true
		}
	}
	for k := range v.Leftover {
		l := &v.Leftover[k]
		f.kinds[l.Kind]++
		f.joins = f.joins || l.joinsList()
		for i := range l.items {
			if i.says() {
				f.count(i)
				if both[moved{1 - i.p.side, moveKey(i)}] {
					f.both++
				}
			}
		}
		f.floor = max(f.floor, floorOf(l))
	}
	if s := v.Verb; s.Shift == diff.Stronger || s.Shift == diff.Weaker || s.Shift == diff.Incomparable && s.Old != "" && s.New != "" {
		f.floor = max(f.floor, verbFloor)
	}
	if f.left <= fewWords || f.both == f.left {
		f.floor = max(f.floor, Light)
	}
	return f
}

// moved is what is left over on a side, by what it is compared by where things moved.
type moved struct {
	side side
	key  string
}

// count counts an item left over that says something.
func (f *facts) count(i *item) {
	f.left++
	f.sides[i.p.side]++
	if i.sort != aWord {
		f.numbers++
	} else {
		f.rare += 1 - i.p.pair.often(i.stem)
		if len(i.p.pair.paragraphsWith(1-i.p.side, i.stem)) == 0 {
			f.novel++
		}
	}
	if i.near(8, gatherings|howHeld) && i.tells() {
		f.held++
	}
	cl := i.clause()
	f.directive, f.told = f.directive || cl.directive, f.told || !cl.directive
	if cl.directive && cl.from == int(i.at) {
		f.asked++
	}
}

// weigh gives a verdict its traits and its weight.
func (c *change) weigh(v *Verdict) {
	f := c.factsOf(v)
	w := weights()
	sum := w["base"]
	v.Traits = make([]float64, len(Traits))
	for k := range Traits {
		v.Traits[k] = Traits[k].value(f)
		sum += w[Traits[k].Name] * v.Traits[k]
	}
	v.Weight = 1 / (1 + math.Exp(-sum))
	if v.Attention == diff.Substantive {
		v.Floor = f.floor
		v.Weight = Raised(v.Weight, v.Floor)
	}
	slices.SortStableFunc(v.Leftover, func(a, b Leftover) int { return heft(&b) - heft(&a) })
}

// heft orders what is left over of one change: what asks, denies or names before other
// words, and more words before fewer.
func heft(l *Leftover) int {
	n := saying(l.old) + saying(l.new)
	for i := range l.items {
		if i.in(denying) {
			n += 4
		}
	}
	switch l.Kind {
	case diff.Verb, diff.Hedge, diff.Clause:
		n += 4
	case diff.Actor, diff.Figure:
		n += 2
	}
	return n
}

// weights are those of the table, by the name of the trait. The table is checked by tests.
var weights = sync.OnceValue(func() map[string]float64 {
	m := map[string]float64{}
	for name, number := range rows(weightsTable) {
		w, err := strconv.ParseFloat(number, 64)
		if err != nil {
			panic("weights.tsv: " + name + ": " + err.Error())
		}
		m[name] = w
	}
	return m
})

// joinsList reports whether words without a number came beside others of a list, where nothing
// went: mostly something more is asked or told.
func (l *Leftover) joinsList() bool {
	if saying(l.old) > 0 || saying(l.new) == 0 {
		return false
	}
	for _, i := range l.new {
		if i.sort != aWord {
			return false
		}
	}
	first, last := l.new[0], l.new[len(l.new)-1]
	list := func(i *item) bool { return i.value == "," || i.value == "and" || i.value == "or" }
	return list(first) || list(last) || list(first.beside(-1)) || list(last.beside(1))
}
