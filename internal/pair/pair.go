package pair

import (
	"resdiff"
	"resdiff/diff"
	"resdiff/internal/language"
	"resdiff/report/view"
)

// Compare compares two documents.
func Compare(old, new *Document, opt resdiff.Options) *diff.Comparison {
	return resdiff.Compare(old.Resolution, new.Resolution, opt)
}

// Doubt is what makes a pair look like a mistake of the person who gave it.
type Doubt int

// The doubts.
const (
	None Doubt = iota
	// TwoLanguages: the texts are in two languages, whose words cannot be compared.
	TwoLanguages
	// NothingInCommon: no paragraph of the one has a counterpart in the other.
	NothingInCommon
	// WrongWayRound: the first document was adopted after the second.
	WrongWayRound
)

// DoubtOf tells whether a pair looks like a mistake.
func DoubtOf(c *diff.Comparison) Doubt {
	oldLanguage, newLanguage := language.Name(c.Old.Language), language.Name(c.New.Language)
	switch s := c.Summary; {
	case oldLanguage != "" && newLanguage != "" && oldLanguage != newLanguage:
		return TwoLanguages
	case s.Unchanged+s.Amended == 0 && s.Added > 0 && s.Dropped > 0:
		return NothingInCommon
	case view.WrongWayRound(c):
		return WrongWayRound
	}
	return None
}
