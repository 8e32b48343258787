package judge

import (
	"resdiff/diff"
	"resdiff/wording"
	"slices"
)

// timesRenamed is in how many changes one name must have given way to another for that
// to be a renaming, told once.
const timesRenamed = 3

// renamed takes from the verdicts what is a name that gave way to another wherever it stood.
func renamed(out []Verdict) {
	count := map[[2]string]int{}
	for k := range out {
		for _, l := range out[k].Leftover {
			if capitalized(l.old) && plainName(l.new) && headed(l.old) && headed(l.new) {
				count[[2]string{l.OldText, l.NewText}]++
			}
		}
	}
	for k := range out {
		v := &out[k]
		n := len(v.Leftover)
		v.Leftover = slices.DeleteFunc(v.Leftover, func(l Leftover) bool { return count[[2]string{l.OldText, l.NewText}] >= timesRenamed })
		if len(v.Leftover) < n {
			v.Explained = append(v.Explained, "renamed")
			v.Why = append(v.Why, "another name, wherever it stood")
			if len(v.Leftover) == 0 {
				v.Attention = diff.Routine
			}
		}
	}
}

// capitalized reports whether items begin like a name.
func capitalized(items []*item) bool {
	return len(items) > 0 && items[0].capital && !slices.ContainsFunc(items, func(i *item) bool { return i.sort != aWord || i.taken != "" })
}

// headed reports whether one of the items is a noun that tells what a name names.
func headed(items []*item) bool {
	return slices.ContainsFunc(items, func(i *item) bool { return wording.Heads(i.value) })
}

// plainName reports whether items are a name.
func plainName(items []*item) bool {
	return len(items) > 0 && slices.ContainsFunc(items, func(i *item) bool { return i.capital && i.named }) && !slices.ContainsFunc(items, func(i *item) bool { return i.says() && !i.named }) && !slices.ContainsFunc(items, func(i *item) bool { return i.sort != aWord || i.taken != "" })
}
