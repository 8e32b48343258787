package terminal

import (
	"fmt"
	"strings"

	"resdiff/internal/typeset"
	"resdiff/report/view"
)

// mostFirst is how many changes the list above the changes quotes: with three lines
// each, about what two screens hold.
const mostFirst = 10

// first lists what needs eyes first, the weightiest first, each with the words that
// weigh most; of the rest their numbers, in the same order.
//
//	change 52  OP108 → OP120  amended
//	    … in this regard [-calls for-] {+looks forward to+} …
func (t *terminal) first() {
	if len(t.v.First) == 0 {
		return
	}
	t.blank()
	t.rule(run("What needs eyes first", headingText))
	shown := t.v.First[:min(len(t.v.First), mostFirst)]
	for _, i := range shown {
		r := t.v.Rows[i]
		lead := typeset.Line{run(fmt.Sprintf("change %-3d ", r.Number), faintText)}
		indent := typeset.Line{run(strings.Repeat(" ", 7), plainText)}
		t.hang(lead, run(r.Place, strongText), run("  ", plainText), run(r.Happened, faintText))
		t.hang(indent, t.runs(view.Excerpt(t.v.C, r.Change))...)
		if why := r.FirstReason(); why != "" {
			t.hang(indent, run(why, faintText))
		}
	}
	if rest := t.v.First[len(shown):]; len(rest) > 0 {
		var numbers []string
		for _, i := range rest {
			numbers = append(numbers, fmt.Sprint(t.v.Rows[i].Number))
		}
		t.hang(typeset.Line{run("       then ", faintText)}, run("changes "+strings.Join(numbers, ", "), plainText))
	}
}
