package view

import (
	"resdiff/diff"
	"resdiff/internal/quotation"
	"resdiff/ledger"
)

// leads are how a statement begins, by what happened.
var leads = map[string]string{
	"stronger": "the verb is stronger", "weaker": "the verb is weaker", "negated": "negated now", "no longer negated": "no longer negated",
	"new": "not asked before in like words", "no longer asked": "not asked any more in like words",
}

// sentence says a statement in words.
func sentence(s diff.Statement) string {
	text := leads[s.What]
	if text == "" {
		text = s.What
	}
	if s.Rule == ledger.Term {
		if s.Old.Text == "" {
			return quotation.Of(s.New.Text) + " is new to the text, " + s.Note
		}
		return quotation.Of(s.Old.Text) + " is gone from the text, where it stood " + s.Note
	}
	switch {
	case s.Old.Text != "" && s.New.Text != "":
		text += ": " + quoted(s.Old) + " → " + quoted(s.New)
	case s.Old.Text != "":
		text += ": " + quoted(s.Old)
	case s.New.Text != "":
		text += ": " + quoted(s.New)
	}
	if s.Rule == ledger.Request && s.Note != "" {
		text += " (" + s.Note + ")"
	}
	if s.Doubtful() {
		text += " (" + proviso + ")"
	}
	return text
}

// quoted puts words between quotation marks, and behind these a mark where the clause goes
// on.
func quoted(q diff.Quote) string { return quotation.Of(q.Text) + mark(q.Cut) }

// KindWords names a sort of words for a reader; "" for none.
func KindWords(k diff.Kind) string {
	return [...]string{"", "citation", "date or session", "meeting or event", "figure", "form or spelling", "“also” or “further”", "cross-reference", "verb",
		"condition or force", "who is named", "name or term", "wording"}[k]
}
