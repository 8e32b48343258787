package ledger

import (
	"resdiff/diff"
)

// State finds what is true of a comparison and enters it there: ledgers of all facts by
// their sort, and of each change that needs eyes the weightiest facts about it.
func (opt Options) State(c *diff.Comparison) {
	facts := opt.Find(c)
	c.Ledgers = ledgersOf(facts)
	of := make([][]fact, len(c.Changes))
	for _, f := range facts {
		for _, i := range f.Changes {
			of[i] = append(of[i], f)
			if f.Rule == Term && c.Changes[i].Attention == diff.Substantive || f.Old.Text != "" && f.New.Text != "" {
				break // said once: the row leads to the others; what lies between two paragraphs is said of the new one
			}
		}
	}
	for i := range c.Changes {
		if ch := &c.Changes[i]; ch.Attention == diff.Substantive {
			list := reasons(of[i])
			ch.Reasons = append(ch.Reasons, list[:min(len(list), max(mostReasons-len(ch.Reasons), 1))]...)
		}
	}
}

// ledgers are the sorts of fact that are shown together, in the order of the reports.
var ledgers = []struct {
	id, title, about string
	rules            []diff.Rule
}{
	{"verbs", "Verbs that shifted, negations and concern", "", []diff.Rule{Verb, Negation}},
	{"hedges", "Conditions and manner of what is asked", "", []diff.Rule{Hedge}},
	{"requests", "Requests, decisions and deadlines", "No full list: here stands what one text asks or decides and the other asks nowhere in like words, or in a paragraph without a counterpart, and what is due at another time. " +
		"A request that was reworded, or that cannot be told without what stands before it, is marked where it stands.", []diff.Rule{Request, Deadline}},
	{"actors", "Who is asked", "", []diff.Rule{Addressee}},
	{"figures", "Figures", "", []diff.Rule{Figure}},
	{"citations", "Citations", "", []diff.Rule{Citation}},
	{"terms", "Names that appear or vanish", "", []diff.Rule{Term}},
	{"style", "Written otherwise in several paragraphs", "", []diff.Rule{Style}},
}

func ledgersOf(facts []fact) []diff.Ledger {
	var out []diff.Ledger
	for _, l := range ledgers {
		var rows []fact
		for _, r := range l.rules {
			for _, f := range facts {
				if f.Rule == r {
					rows = append(rows, f)
				}
			}
		}
		if len(rows) > 0 {
			out = append(out, diff.Ledger{ID: l.id, Title: l.title, About: l.about, Rows: rows})
		}
	}
	return out
}

// unseen are the sorts of fact that the mark-up of a change does not show by itself.
var unseen = map[diff.Rule]bool{Verb: true, Negation: true, Hedge: true, Request: true, Deadline: true, Addressee: true, Term: true}

// mostReasons is how many things are said of a change.
const mostReasons = 3

// reasons returns what is said of a change: its weightiest facts.
func reasons(facts []fact) []fact {
	const least = 0.2
	var list []fact
	for _, f := range facts {
		if unseen[f.Rule] && f.Weight >= least {
			list = append(list, f)
		}
	}
	weightiest(list)
	return list
}
