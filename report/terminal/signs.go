package terminal

import (
	"resdiff"
	"resdiff/align"
	"resdiff/diff"
	"resdiff/report/view"
)

// sign is the mark in the gutter for a change.
func sign(ch resdiff.Change) string {
	switch {
	case ch.Status == diff.Added:
		return "+"
	case ch.Status == diff.Dropped:
		return "−"
	case ch.Relation == align.Split:
		return "<"
	case ch.Relation == align.Merge:
		return ">"
	case ch.Relation == align.ManyToMany:
		return "×"
	case ch.Moved:
		return "→"
	case ch.Status == diff.Amended:
		return "~"
	case view.Resettled(ch):
		return "="
	}
	return " "
}

// signs are the marks of the gutter with their meaning, for the legend.
func signs(changes []resdiff.Change) []string {
	var out []string
	for _, s := range []struct {
		meaning string
		example resdiff.Change
	}{
		{"amended", resdiff.Change{Status: diff.Amended}},
		{"added", resdiff.Change{Status: diff.Added}},
		{"dropped", resdiff.Change{Status: diff.Dropped}},
		{"moved", resdiff.Change{Match: align.Match{Moved: true}}},
		{"split", resdiff.Change{Match: align.Match{Relation: align.Split}}},
		{"merged", resdiff.Change{Match: align.Match{Relation: align.Merge}}},
		{"unchanged words, other meaning", resdiff.Change{Attention: diff.Substantive}},
		{"redistributed", resdiff.Change{Match: align.Match{Relation: align.ManyToMany}}},
	} {
		for _, ch := range changes {
			if sign(ch) == sign(s.example) {
				out = append(out, sign(ch)+" "+s.meaning)
				break
			}
		}
	}
	return out
}
