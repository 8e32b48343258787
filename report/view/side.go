package view

import (
	"slices"

	"resdiff"
	"resdiff/resolution"
)

// Side tells which of the two documents a text belongs to.
type Side uint8

// The sides.
const (
	Old Side = iota
	New
)

// Other is the other side.
func (s Side) Other() Side { return New - s }

// String is "old" or "new".
func (s Side) String() string { return [...]string{"old", "new"}[s] }

// Document is the document on a side.
func Document(c *resdiff.Comparison, s Side) *resolution.Resolution {
	if s == Old {
		return c.Old
	}
	return c.New
}

// Paragraphs are the indices of a change's paragraphs on a side.
func Paragraphs(ch resdiff.Change, s Side) []int {
	if s == Old {
		return ch.Old
	}
	return ch.New
}

// Holds reports whether a paragraph is one of a change's on a side.
func Holds(ch resdiff.Change, s Side, paragraph int) bool {
	return slices.Contains(Paragraphs(ch, s), paragraph)
}

// Last is the side on which a change stands in the report: the new one, the old
// one of what was dropped.
func Last(ch resdiff.Change) Side {
	if len(ch.New) == 0 {
		return Old
	}
	return New
}

// CommonWarnings are the warnings of a text with tracked changes that hold both
// before and after them: that each is but one state of the text was asked for.
func CommonWarnings(before, after []resolution.Warning) []resolution.Warning {
	return slices.DeleteFunc(slices.Clone(after), func(w resolution.Warning) bool {
		return !slices.ContainsFunc(before, func(o resolution.Warning) bool { return o.Text == w.Text })
	})
}
