package ledger

import (
	"cmp"
	"slices"

	"resdiff/diff"
)

// Fact is one thing that is true of the pair of documents and that their words, marked
// up, do not say by themselves.
type Fact struct {
	Rule Rule
	// What says what happened: "stronger", "new", "deadline moved".
	What string
	// Old and New are the words that it is about, as they stand in the documents; one
	// may be empty.
	Old, New diff.Quote
	// Note adds what neither quotation shows: "+1.9 %", "in 3 paragraphs".
	Note string
	// Changes are the changes that it is about, as indices into Comparison.Changes.
	Changes []int
	// Weight tells from 0 to 1 how much it matters to who reads the change.
	Weight float64
	// Doubt tells from 0 to 1 how unsure it is: 1 less the chance of the link between
	// paragraphs that it rests on.
	Doubt float64
}

// Rule is a sort of fact.
type Rule string

// The sorts of fact.
const (
	Verb      Rule = "verb"      // a verb that governs the same and is another
	Negation  Rule = "negation"  // what was said is said not to be so, or the other way
	Hedge     Rule = "hedge"     // a condition or a word of haste that qualifies what is asked
	Request   Rule = "request"   // something is asked that was not, or no longer
	Deadline  Rule = "deadline"  // the same is due at another time
	Addressee Rule = "addressee" // the same is asked of others
	Figure    Rule = "figure"    // the same is counted otherwise
	Citation  Rule = "citation"  // a text is cited that was not, or no longer
	Term      Rule = "term"      // a name or term that only one document has
	Place     Rule = "place"     // it stood in another part
)

// book gathers the facts and keeps each once.
type book struct {
	facts []Fact
	at    map[factKey]int
}

type factKey struct {
	rule           Rule
	what, old, new string
	note           string
}

// add notes a fact; one that says the same in the same words of another change is the
// same fact.
func (b *book) add(f Fact) {
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
	for _, c := range f.Changes {
		if !slices.Contains(b.facts[i].Changes, c) {
			b.facts[i].Changes = append(b.facts[i].Changes, c)
		}
	}
}

// weightiest sorts facts by weight, the surer of equal ones first, then by place.
func weightiest(facts []Fact) {
	slices.SortStableFunc(facts, func(a, b Fact) int {
		return cmp.Or(cmp.Compare(b.Weight, a.Weight), cmp.Compare(a.Doubt, b.Doubt))
	})
}
