package judge

import (
	"slices"

	"resdiff/diff"
	"resdiff/wording"
)

// timesRenamed is in how many changes a name must have given way to another to be renamed.
const timesRenamed = 3

// renamed takes a name that gave way to another wherever it stood from all changes but the first:
// whether the thing was renamed or another took its place is for a reader to say, once.
func renamed(out []Verdict) {
	count := map[[2]string]int{}
	names := func(l Leftover) [2]string { return [2]string{l.OldText, l.NewText} }
	for k := range out {
		for _, l := range out[k].Leftover {
			if isName(l.old) && isName(l.new) {
				count[names(l)]++
			}
		}
	}
	seen := map[[2]string]bool{}
	for k := range out {
		v := &out[k]
		n := len(v.Leftover)
		v.Leftover = slices.DeleteFunc(v.Leftover, func(l Leftover) bool {
			again := seen[names(l)]
			seen[names(l)] = true
			return again && count[names(l)] >= timesRenamed
		})
		if len(v.Leftover) < n {
			v.Explained = append(v.Explained, "renamed")
			v.Why = append(v.Why, "another name, as where it first stood")
			if len(v.Leftover) == 0 {
				v.Attention = diff.Routine
			}
		}
	}
}

// isName reports whether items are words of a name, one of which tells what it names.
func isName(items []*item) bool {
	return len(items) > 0 && items[0].capital &&
		slices.ContainsFunc(items, func(i *item) bool { return wording.Heads(i.value) }) &&
		!slices.ContainsFunc(items, func(i *item) bool { return i.sort != aWord })
}
