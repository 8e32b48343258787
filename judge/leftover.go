package judge

import (
	"slices"
	"strings"

	"resdiff/align"
	"resdiff/diff"
)

// Leftover is what nothing accounts for between two runs of kept words; either side may be missing.
type Leftover struct {
	// OldText and NewText are the words as the texts have them, with " … " between words
	// that do not stand side by side; "" for none.
	OldText, NewText string
	// Old and New are the passages that the words of each side stand in, in order.
	Old, New []align.Passage
	// Kind tells what sort of words they are.
	Kind diff.Kind
	// hunk has the items themselves.
	hunk
}

// leave writes down what is left over of a change.
func (c *change) leave(v *Verdict) {
	for k := range c.hunks {
		a, b := c.hunks[k].left()
		if len(a)+len(b) == 0 {
			continue
		}
		l := Leftover{hunk: hunk{old: a, new: b}}
		l.OldText, l.Old = print(l.old)
		l.NewText, l.New = print(l.new)
		l.Kind, _ = kindOf(slices.Concat(l.old, l.new))
		v.Leftover = append(v.Leftover, l)
	}
}

// print returns items as the text has them, and the passages of each run of them.
func print(items []*item) (string, []align.Passage) {
	var out []string
	var places []align.Passage
	for n := 0; n < len(items); {
		first := items[n]
		last := first
		for n++; n < len(items) && last.bridgedTo(items[n]); n++ {
			last = items[n]
		}
		p := first.p
		out = append(out, p.text.Text[first.start():last.end()])
		places = append(places, align.Passage{Paragraph: p.index, Start: first.start(), End: last.end()})
	}
	return strings.Trim(strings.Join(out, " … "), " ,;"), places
}

// bridgedTo reports whether only open small words and marks stand between two items.
func (i *item) bridgedTo(j *item) bool {
	return i.p == j.p && i.at < j.at && !has(i.p.items[i.at+1:j.at], func(k *item) bool { return !k.open || k.says() })
}
