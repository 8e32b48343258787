package diff

import (
	"resdiff/align"
	"resdiff/wording"
)

// summarize counts the changes of a comparison.
func summarize(c *Comparison) Summary {
	var s Summary
	status := [...]*int{Unchanged: &s.Unchanged, Amended: &s.Amended, Added: &s.Added, Dropped: &s.Dropped}
	carried, total := 0, 0
	for _, t := range c.read.New {
		total += wordCount(t, 0, len(t.Text))
	}
	for _, ch := range c.Changes {
		*status[ch.Status]++
		switch {
		case ch.Status == Unchanged && ch.Attention == Substantive:
			s.Resettled++
		case ch.Status == Amended && ch.Attention == Routine:
			s.Routine++
		case ch.Status == Amended && ch.Attention == Substantive:
			s.Substantive++
		}
		switch ch.Relation {
		case align.Split:
			s.Split++
		case align.Merge:
			s.Merged++
		}
		if ch.Moved {
			s.Moved++
		}
		for _, e := range ch.Edits {
			if e.Op == Equal || e.Op == Insert && e.Elsewhere != nil {
				carried += wordCount(c.read.New[e.New.Paragraph], e.New.Start, e.New.End)
			}
		}
	}
	if total > 0 {
		s.Carried = float64(carried) / float64(total)
	}
	return s
}

// wordCount counts the words in a range of bytes of a text, punctuation left out.
func wordCount(t *wording.Text, start, end int) int {
	n := 0
	from, to := t.Range(start, end)
	for i := from; i < to; i++ {
		if t.Word(i) {
			n++
		}
	}
	return n
}
