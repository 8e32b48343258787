// Package judge says what each change means: which principles account for the
// words that changed, which guards take words back, and what is left over.
package judge

import (
	"slices"
	"strings"

	"resdiff/align"
	"resdiff/diff"
	"resdiff/internal/parallel"
	"resdiff/resolution"
	"resdiff/wording"
)

// Verdict is what is said of one change.
type Verdict struct {
	Attention diff.Attention
	// Leftover are the words of either side that nothing accounts for.
	Leftover []Leftover
	// Explained are the names of the principles that account for words.
	Explained []string
	// Weight is how much the change deserves a reader's eyes, 0 to 1.
	Weight float64
	// Traits are what the weight is made of, as TraitNames names them.
	Traits []float64
	// Guards are the names of those that took words back.
	Guards []string
	Verb   diff.VerbShift
}

// Leftover is what nothing accounts for between two runs of kept words: old words and what
// came in their place; either may be missing.
type Leftover struct {
	// OldText and NewText are the words as the texts have them, with " … " between words
	// that do not stand side by side; "" for none.
	OldText, NewText string
	// Old and New are the passages that the words of each side stand in, in order.
	Old, New []align.Passage
	// Kind tells what sort of words they are.
	Kind diff.Kind
	// old and new are the items themselves.
	old, new []*Item
}

// Judge gives the verdict on every amended change of a comparison, in order.
func Judge(c *diff.Comparison, read *wording.Pair) []Verdict {
	out, _ := newPair(c, read).judgeAll()
	return out
}

func (p *pair) judgeAll() ([]Verdict, []*change) {
	c := p.c
	out := make([]Verdict, len(c.Changes))
	changes := make([]*change, len(c.Changes))
	parallel.Each(len(c.Changes), func(k int) { changes[k] = p.read1(&c.Changes[k]) })
	p.findCased(changes)
	p.findRolled(changes)
	parallel.Each(len(c.Changes), func(k int) { out[k] = p.judge(changes[k], &c.Changes[k]) })
	p.renamed(changes, out)
	parallel.Each(len(out), func(k int) {
		if changes[k] != nil {
			changes[k].weigh(&out[k])
		}
	})
	return out, changes
}

// findCased counts the words that only took or lost a capital letter, over the whole pair.
func (p *pair) findCased(changes []*change) {
	p.cased = map[[2]string]int{}
	for _, c := range changes {
		if c == nil {
			continue
		}
		for _, h := range c.hunks {
			pairs := inOrder(h.old, h.new, func(a, b *Item) bool { return a.Sort == Word && b.Sort == Word && a.value == b.value })
			for k := 0; k+1 < len(pairs); k += 2 {
				a, b := pairs[k], pairs[k+1]
				if a.capital != b.capital {
					p.cased[[2]string{c.paragraphOf(a).text.Words[a.From].Key, c.paragraphOf(b).text.Words[b.From].Key}]++
				}
			}
		}
	}
}

// findRolled notes the citations that moved on where they are only told, which may move on
// in what is asked too.
func (p *pair) findRolled(changes []*change) {
	p.rolled = map[[2]string]bool{}
	for _, c := range changes {
		if c == nil {
			continue
		}
		items := c.citations()
		for k := 0; k+1 < len(items); k += 2 {
			p.rolled[[2]string{items[k].value, items[k+1].value}] = true
		}
	}
}

// timesRenamed is in how many changes one name must have given way to another for that
// to be a renaming, told once.
const timesRenamed = 3

// renamed takes from the verdicts what is a name that gave way to another wherever it stood.
func (p *pair) renamed(changes []*change, out []Verdict) {
	count := map[[2]string]int{}
	for k := range out {
		for _, l := range out[k].Leftover {
			if capitalized(l.old) && plainName(l.new) && headed(l.old) && headed(l.new) {
				count[[2]string{l.OldText, l.NewText}]++
			}
		}
	}
	for k := range out {
		v := &out[k]
		n := len(v.Leftover)
		v.Leftover = slices.DeleteFunc(v.Leftover, func(l Leftover) bool { return count[[2]string{l.OldText, l.NewText}] >= timesRenamed })
		if len(v.Leftover) < n {
			v.Explained = append(v.Explained, "renamed")
			if len(v.Leftover) == 0 {
				v.Attention = diff.Routine
			}
		}
	}
}

// capitalized reports whether items begin like a name.
func capitalized(items []*Item) bool {
	return len(items) > 0 && items[0].capital && !slices.ContainsFunc(items, func(i *Item) bool { return i.Sort != Word || i.taken != "" })
}

// headed reports whether one of the items is a noun that tells what a name names.
func headed(items []*Item) bool {
	return slices.ContainsFunc(items, func(i *Item) bool { return wording.Heads(i.value) })
}

// plainName reports whether items are a name.
func plainName(items []*Item) bool {
	return len(items) > 0 && slices.ContainsFunc(items, func(i *Item) bool { return i.capital && i.named }) && !slices.ContainsFunc(items, func(i *Item) bool { return i.says() && !i.named }) && !slices.ContainsFunc(items, func(i *Item) bool { return i.Sort != Word || i.taken != "" })
}

// read1 reads a change and cuts it; nil for one that is unchanged.
func (p *pair) read1(ch *diff.Change) *change {
	if ch.Status == diff.Unchanged {
		return nil
	}
	c := &change{pair: p, Change: ch}
	for _, i := range ch.Old {
		c.old = append(c.old, readParagraph(p.read.Old[i], Old, i))
	}
	for _, j := range ch.New {
		c.new = append(c.new, readParagraph(p.read.New[j], New, j))
	}
	c.cut(ch.Words())
	return c
}

func (p *pair) judge(c *change, ch *diff.Change) Verdict {
	switch ch.Status {
	case diff.Unchanged:
		return Verdict{}
	case diff.Added, diff.Dropped:
		v := Verdict{Attention: diff.Substantive}
		c.leave(&v)
		return v
	}
	v := Verdict{Verb: c.shift()}
	for k := range Principles {
		fired := false
		for _, i := range Principles[k].Explain(c) {
			if i.by == "" {
				i.by, fired = Principles[k].Name, fired || i.says() || k == 0
			}
		}
		if fired {
			v.Explained = append(v.Explained, Principles[k].Name)
		}
	}
	for k := range Guards {
		fired := false
		for _, i := range Guards[k].Take(c) {
			if i.taken == "" {
				i.taken, fired = Guards[k].Name, true
			}
		}
		if fired {
			v.Guards = append(v.Guards, Guards[k].Name)
		}
	}
	v.Attention = diff.Routine
	c.leave(&v)
	if len(v.Leftover) > 0 {
		v.Attention = diff.Substantive
	}
	return v
}

// leave writes down what is left over of a change.
func (c *change) leave(v *Verdict) {
	for _, h := range c.hunks {
		l := Leftover{old: remaining(h.old), new: remaining(h.new)}
		if len(l.old)+len(l.new) > 0 {
			v.Leftover = append(v.Leftover, l)
		}
	}
	for k := range v.Leftover {
		l := &v.Leftover[k]
		l.OldText, l.Old = c.print(l.old)
		l.NewText, l.New = c.print(l.new)
		l.Kind, _ = c.kindOf(slices.Concat(l.old, l.new))
	}
}

// remaining returns the items that say something and are left over.
func remaining(items []*Item) []*Item {
	var out []*Item
	for _, i := range items {
		if i.taken != "" || i.by == "" {
			out = append(out, i)
		}
	}
	return out
}

// Principle accounts for changed words that change nothing about what is said.
type Principle struct {
	// Name is a short name, Why says it in words, as a report does.
	Name, Why string
	// Explain returns the items of a change that the principle accounts for.
	Explain func(*change) []*Item
	// Routine and News are worked examples, which are its tests.
	Routine, News []string
}

// Guard takes words back that principles accounted for.
type Guard struct {
	Name, Why     string
	Take          func(*change) []*Item
	Routine, News []string
}

type pair struct {
	c              *diff.Comparison
	read           *wording.Pair
	gap            distance
	ownOld, ownNew string
	names          *nameIndex
	lexicon        *Lexicon
	rolled         map[[2]string]bool
	cased          map[[2]string]int
	byNumber       [2]map[string]int
	stems          [2]map[string]bool
	match          [2][]int
}

func newPair(c *diff.Comparison, read *wording.Pair) *pair {
	p := &pair{c: c, read: read, gap: distanceOf(c.Old, c.New, read)}
	p.ownOld, p.ownNew = ownKey(c.Old), ownKey(c.New)
	p.names = newNameIndex(read)
	p.stems = [2]map[string]bool{stemsOf(read.Old), stemsOf(read.New)}
	p.lexicon = builtinLexicon()
	p.match = matchOf(c.Alignment.Matches, len(c.Old.Paragraphs), len(c.New.Paragraphs))
	p.byNumber = [2]map[string]int{numbers(c.Old), numbers(c.New)}
	return p
}

// stemsOf returns the stems of the words of a document.
func stemsOf(texts []*wording.Text) map[string]bool {
	out, known := map[string]bool{}, map[string]bool{}
	for _, t := range texts {
		for k, low := range t.Lower {
			if t.Words[k].Word && !known[low] {
				known[low] = true
				out[stem(fold(low))] = true
			}
		}
	}
	return out
}

// ownKey is a resolution's own citation in its normal form.
func ownKey(r *resolution.Resolution) string {
	t := "resolution " + r.Number
	if r.Symbol != "" {
		t = r.Symbol
	}
	for _, m := range wording.Find(t) {
		if m.Kind == wording.Citation {
			return m.Key
		}
	}
	return r.Symbol
}

// isOwn reports whether a citation is of the old resolution itself, though the text may
// not say of which organ ("its resolution 52/14").
func (p *pair) isOwn(key string) bool { return sameNumber(key, p.ownOld) }

func sameNumber(a, b string) bool {
	if a == b {
		return a != ""
	}
	_, x, ok := strings.Cut(a, "RES/")
	_, y, also := strings.Cut(b, "RES/")
	return ok && also && x == y && strings.Contains(x, "/")
}

// numbers maps the numbers of operative paragraphs, such as "4" and "4(a)", to their places.
func numbers(r *resolution.Resolution) map[string]int {
	m := map[string]int{}
	for i := range r.Paragraphs {
		if number, ok := strings.CutPrefix(r.Paragraphs[i].Label.String(), "OP"); ok {
			m[number] = i
		}
	}
	return m
}
