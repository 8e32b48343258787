package judge

import (
	"slices"
	"strconv"
	"strings"

	"resdiff/align"
	"resdiff/diff"
	"resdiff/wording"
)

// judgeTitle says what the change of a title means. What excuses words of a sentence is too
// lenient for a name: only years and sessions that rolled on, marks and capitals are routine.
func judgeTitle(c *diff.Comparison, lexicon *Lexicon) {
	p := newPair(c, lexicon)
	verdicts, changes := p.judgeAll()
	ch, v := &c.Changes[0], &verdicts[0]
	ch.Attention, ch.Weight, ch.Verb = v.Attention, v.Weight, v.Verb
	ch.Reasons = v.reasons()
	if changes[0] != nil {
		changes[0].sortEdits(v, ch.Edits)
	}
	rolled := p
	if p.gap.backward() {
		rolled = newPair(c.Reversed(), lexicon)
	}
	switch {
	case rolled.titleRolled():
		ch.Attention, ch.Reasons = diff.Routine, []diff.Statement{{What: "the year or session rolled on"}}
	case ch.Attention == diff.Substantive || !p.titleEdited():
		ch.Attention, ch.Reasons = diff.Substantive, []diff.Statement{{What: "the title is reworded"}}
	}
	c.Summarize()
}

// titleEdited reports whether a title changed in nothing but its marks and
// capital letters.
func (p *pair) titleEdited() bool {
	return !slices.ContainsFunc(p.c.Changes[0].Edits, func(e diff.Edit) bool {
		return e.Op != diff.Equal && e.Rule != "same" && e.Rule != "marks" && e.Rule != "footnote mark"
	})
}

// titleRolled reports whether all that changed in a title are years and numbers
// of sessions, which moved on about as far as the resolutions are apart:
// "Programme budget for 2024" → "for 2025".
func (p *pair) titleRolled() bool {
	far, c := p.gap, p.c
	var old, new []int
	for _, e := range c.Changes[0].Edits {
		var ok bool
		switch e.Op {
		case diff.Delete:
			old, ok = turnsIn(old, c.OldMentions(0), c.Old.Paragraphs[0].Text, e.Old)
		case diff.Insert:
			new, ok = turnsIn(new, c.NewMentions(0), c.New.Paragraphs[0].Text, e.New)
		default:
			ok = true
		}
		if !ok {
			return false
		}
	}
	if len(old) == 0 || len(old) != len(new) {
		return false
	}
	for k := range old {
		isYear := old[k] >= firstYear
		if isYear != (new[k] >= firstYear) || !far.forward(new[k]-old[k]) || isYear && !far.near(new[k]-old[k]) {
			return false
		}
	}
	return true
}

// firstYear is the least number in a title that is a year: of the first
// resolutions of the United Nations.
const firstYear = 1946

// turnsIn adds the years and the numbers of sessions in a passage of a title,
// and reports whether it holds nothing else but marks.
func turnsIn(turns []int, found []wording.Mention, text string, p align.Passage) ([]int, bool) {
	for _, word := range strings.FieldsFunc(text[p.Start:p.End], func(r rune) bool { return strings.ContainsRune(" ,;–—-/()", r) }) {
		n, err := strconv.Atoi(word)
		if err == nil && n >= firstYear && len(word) == len("2006") {
			turns = append(turns, n)
			continue
		}
		// "twelfth" counts where it is a session's, as part of "fifty-twelfth" too.
		k := slices.IndexFunc(found, func(m wording.Mention) bool {
			return m.Kind == wording.Date && strings.HasPrefix(m.Key, "session ") && m.Start < p.End && p.Start < m.End
		})
		if k < 0 {
			return turns, false
		}
		if n := int(found[k].Value); len(turns) == 0 || turns[len(turns)-1] != n {
			turns = append(turns, n)
		}
	}
	return turns, true
}
