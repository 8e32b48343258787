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

// Keeps reports whether the selection shows a change. Who asks for what is
// substantive is not shown what is probably routine.
func (s Selection) Keeps(ch resdiff.Change) bool {
	if !Changed(ch) || ch.Attention < s.Attention || s.Attention == diff.Substantive && probablyRoutine(ch) {
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
