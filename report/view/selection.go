package view

import (
	"resdiff"
	"resdiff/align"
	"resdiff/diff"
)

// Kinds are what a Selection may ask for by name, in the order of help.
var Kinds = []string{"added", "dropped", "amended", "moved", "split", "merged"}

// Changed reports whether a change is one: anything but a paragraph that
// stands unchanged in its place and means what it meant.
func Changed(ch resdiff.Change) bool { return ch.News() }

// Differ reports whether a comparison found any change, of the paragraphs, of the
// title, where that is more than a year that rolled on, or of how the resolution
// was adopted.
func Differ(c *resdiff.Comparison) bool {
	if Retitled(c) || c.Adoption != nil {
		return true
	}
	for _, ch := range c.Changes {
		if Changed(ch) {
			return true
		}
	}
	return false
}

// Keeps reports whether the selection shows a change.
func (s Selection) Keeps(ch resdiff.Change) bool {
	if !Changed(ch) || ch.Attention < s.Attention {
		return false
	}
	if len(s.Only) == 0 {
		return true
	}
	for _, kind := range s.Only {
		if isKind(ch, kind) {
			return true
		}
	}
	return false
}

// leavesOut reports whether the selection may leave a change out.
func (s Selection) leavesOut() bool { return len(s.Only) > 0 || s.Attention > diff.None }

// isKind reports whether a change is of a kind that Only may name.
func isKind(ch resdiff.Change, kind string) bool {
	switch kind {
	case "moved":
		return ch.Moved
	case "split":
		return ch.Relation == align.Split || ch.Relation == align.ManyToMany
	case "merged":
		return ch.Relation == align.Merge || ch.Relation == align.ManyToMany
	}
	return ch.Status.String() == kind
}

// Shown says how a report shows a change.
type Shown uint8

// The ways of showing a change.
const (
	Folded  Shown = iota // not shown, only counted
	Context              // shown for what stands around it
	Full                 // shown as a change
)

// Show decides for every change how it is shown: those that the selection
// keeps in full, unchanged ones within Context of them as context.
func (s Selection) Show(changes []resdiff.Change) []Shown {
	out := make([]Shown, len(changes))
	for i, ch := range changes {
		if !s.Keeps(ch) {
			continue
		}
		out[i] = Full
		for d := 1; d <= s.Context; d++ {
			for _, j := range []int{i - d, i + d} {
				if j >= 0 && j < len(changes) && out[j] == Folded && !Changed(changes[j]) {
					out[j] = Context
				}
			}
		}
	}
	return out
}
