package ledger

import (
	"slices"
	"strings"

	"resdiff/diff"
	"resdiff/internal/quotation"
)

// State finds what is true of a comparison and enters it there: ledgers of all facts by
// their sort, and of each change that needs eyes the weightiest facts about it.
func (opt Options) State(c *diff.Comparison) {
	facts := opt.Find(c)
	c.Ledgers = ledgersOf(facts)
	for i := range c.Changes {
		c.Changes[i].Statements = nil
	}
	for i, list := range byChange(facts, len(c.Changes)) {
		ch := &c.Changes[i]
		if ch.Attention != diff.Substantive {
			continue
		}
		ch.Statements = statements(list)
		ch.Reasons = slices.DeleteFunc(slices.Clone(ch.Surroundings), func(text string) bool {
			return strings.HasPrefix(text, "moved from the ") && slices.ContainsFunc(list, func(f Fact) bool { return f.Rule == Place })
		})
		for _, s := range ch.Statements {
			ch.Reasons = append(ch.Reasons, s.Text)
		}
	}
}

// ledgers are the sorts of fact that are shown together, in the order of the reports.
var ledgers = []struct {
	id, title string
	rules     []Rule
}{
	{"verbs", "Verbs and negations that shifted", []Rule{Verb, Negation}},
	{"hedges", "Conditions and urgency gained and lost", []Rule{Hedge}},
	{"requests", "Requests and deadlines", []Rule{Request, Deadline}},
	{"actors", "Who is asked, and who is named", []Rule{Addressee}},
	{"figures", "Figures", []Rule{Figure}},
	{"citations", "Citations", []Rule{Citation}},
	{"terms", "Names and terms that appear or vanish", []Rule{Term}},
}

func ledgersOf(facts []Fact) diff.Ledgers {
	var out diff.Ledgers
	for _, l := range ledgers {
		var rows []diff.LedgerRow
		for _, r := range l.rules {
			for _, f := range facts {
				if f.Rule == r {
					rows = append(rows, row(f))
				}
			}
		}
		if len(rows) > 0 {
			out = append(out, diff.Ledger{ID: l.id, Title: l.title, Rows: rows})
		}
	}
	return out
}

// doubtful is how unsure a fact is that says so.
const doubtful = 0.1

func row(f Fact) diff.LedgerRow {
	r := diff.LedgerRow{What: f.What, Old: f.Old.Text, New: f.New.Text, Note: f.Note, Changes: f.Changes, Rule: string(f.Rule), OldQuote: f.Old, NewQuote: f.New, Doubtful: f.Doubt > doubtful}
	if r.Doubtful {
		r.Note = joined(r.Note, "if the paragraphs are the same")
	}
	return r
}

func joined(a, b string) string {
	if a == "" {
		return b
	}
	return a + "; " + b
}

// byChange lists the facts about each change.
func byChange(facts []Fact, changes int) [][]Fact {
	out := make([][]Fact, changes)
	for _, f := range facts {
		for _, i := range f.Changes {
			out[i] = append(out[i], f)
		}
	}
	return out
}

// telling are the sorts of fact that the mark-up of a change does not show by itself.
var telling = map[Rule]bool{Verb: true, Negation: true, Hedge: true, Request: true, Deadline: true, Addressee: true, Place: true}

// statements returns what is said of a change: its weightiest facts.
func statements(facts []Fact) []diff.Reason {
	const most, least = 3, 0.2
	var list []Fact
	for _, f := range facts {
		if telling[f.Rule] && f.Weight >= least {
			list = append(list, f)
		}
	}
	weightiest(list)
	var out []diff.Reason
	for _, f := range list[:min(most, len(list))] {
		out = append(out, diff.Reason{Rule: string(f.Rule), Text: sentence(f), Old: f.Old, New: f.New, Weight: f.Weight})
	}
	return out
}

// leads are how a statement begins, by what happened.
var leads = map[string]string{
	"stronger": "the verb is stronger", "weaker": "the verb is weaker", "another verb": "the verb is another", "asks now": "asks for it now", "asks no longer": "asks for it no longer", "negated": "negated now", "no longer negated": "no longer negated",
	"gained": "gained a condition", "lost": "lost a condition", "new": "asked nowhere before", "no longer asked": "asked nowhere any more",
	"asked before, acknowledged now": "asked before, acknowledged now",
}

// sentence says a fact in words.
func sentence(f Fact) string {
	lead := leads[f.What]
	if lead == "" {
		lead = f.What
	}
	if f.Rule == Hedge && f.Note == "strengthens" {
		lead = map[string]string{"gained": "gained a word of urgency", "lost": "lost a word of urgency"}[f.What]
	}
	text := lead
	switch {
	case f.Old.Text != "" && f.New.Text != "":
		text += ": " + quotation.Of(f.Old.Text) + " → " + quotation.Of(f.New.Text)
	case f.Old.Text+f.New.Text != "":
		text += ": " + quotation.Of(f.Old.Text+f.New.Text)
	}
	if f.Rule == Request && f.Note != "" || f.Rule == Place {
		text += ", " + f.Note
	}
	if f.Doubt > doubtful {
		text += " (if the paragraphs are the same)"
	}
	return text
}
