package diff

import (
	"resdiff/align"
	"resdiff/wording"
)

// summarize counts the changes of a comparison.
func summarize(c *Comparison) Summary {
	var s Summary
	carried, total := 0, 0
	for _, t := range c.read.New {
		total += wordCount(t, 0, len(t.Text))
	}
	for _, ch := range c.Changes {
		switch ch.Status {
		case Unchanged:
			s.Unchanged++
			if ch.Attention == Substantive {
				s.Resettled++
			}
		case Amended:
			s.Amended++
			switch ch.Attention {
			case Routine:
				s.Routine++
			case Substantive:
				s.Substantive++
			}
		case Added:
			s.Added++
		case Dropped:
			s.Dropped++
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
