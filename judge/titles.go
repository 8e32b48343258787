package judge

import (
	"slices"

	"resdiff/diff"
)

// titleRules are the principles that hold for a title too. What excuses other words of a sentence
// is too lenient for a name.
var titleRules = []string{"same", "marks", "footnote mark", "citation", "turn", "date", "period"}

// judgeTitle says what the change of a title means: only years and sessions that rolled on, marks
// and capitals are routine.
func judgeTitle(d *diff.Comparison, lexicon *Lexicon) {
	v := Apply(d, lexicon)[0]
	other := func(rule string) bool { return !slices.Contains(titleRules, rule) }
	if v.Attention == diff.Substantive || slices.ContainsFunc(v.Explained, other) {
		ch := &d.Changes[0]
		ch.Attention, ch.Reasons = diff.Substantive, []diff.Statement{{What: "the title is reworded"}}
		d.Summarize()
	}
}
