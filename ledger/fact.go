package ledger

import (
	"cmp"
	"slices"

	"resdiff/diff"
)

// fact is a statement as it is found.
type fact = diff.Statement

// The sorts of statement that are found.
const (
	Verb      diff.Rule = "verb"      // a verb that governs the same and is another
	Negation  diff.Rule = "negation"  // what was said is said not to be so, or the other way
	Hedge     diff.Rule = "hedge"     // a condition or a word of haste that qualifies what is asked
	Request   diff.Rule = "request"   // something is asked that was not, or no longer
	Deadline  diff.Rule = "deadline"  // the same is due at another time
	Addressee diff.Rule = "addressee" // the same is asked of others
	Figure    diff.Rule = "figure"    // the same is counted otherwise
	Citation  diff.Rule = "citation"  // a text is cited that was not, or no longer
	Term      diff.Rule = "term"      // a name or term that only one document has
	Style     diff.Rule = "style"     // the same is written otherwise in several paragraphs
)

// shown is the weight of what the mark-up of a change shows as well: it has a row, and is
// no statement about the change.
const shown = 0.15

// book gathers the facts and keeps each once.
type book struct {
	facts []fact
	at    map[factKey]int
}

type factKey struct {
	rule           diff.Rule
	what, old, new string
	note           string
}

// add notes a fact; one that says the same in the same words of another change is the
// same fact.
func (b *book) add(f fact) {
	if b.at == nil {
		b.at = map[factKey]int{}
	}
	key := factKey{f.Rule, f.What, f.Old.Text, f.New.Text, f.Note}
	i, ok := b.at[key]
	if !ok {
		b.at[key] = len(b.facts)
		b.facts = append(b.facts, f)
		return
	}
	b.facts[i].Changes = merged(b.facts[i].Changes, f.Changes)
}

// weightiest sorts facts by weight, the surer of equal ones first, then by place.
func weightiest(facts []fact) {
	slices.SortStableFunc(facts, func(a, b fact) int {
		return cmp.Or(cmp.Compare(b.Weight, a.Weight), cmp.Compare(a.Doubt, b.Doubt))
	})
}

// turn is what is said of words that one document has and the other has not: that they
// came, or that they went.
type turn struct{ came, went string }

// alone notes a fact of words that only one document has.
func (p *pair) alone(s *side, t turn, q diff.Quote, f fact) {
	if f.What, f.New = t.came, q; s == p.old {
		f.What, f.Old, f.New = t.went, q, diff.Quote{}
	}
	p.add(f)
}
