package diff

import (
	"resdiff/align"
	"resdiff/internal/words"
)

// summarize counts the changes of a comparison.
func summarize(c *Comparison) Summary {
	var s Summary
	carried, total := 0, 0
	for _, p := range c.New.Paragraphs {
		total += wordCount(p.Text)
	}
	for _, ch := range c.Changes {
		switch ch.Status {
		case Unchanged:
			s.Unchanged++
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
				carried += wordCount(c.NewText(e))
			}
		}
	}
	if total > 0 {
		s.Carried = float64(carried) / float64(total)
	}
	return s
}

func wordCount(text string) int {
	n := 0
	for _, t := range words.Cut(text) {
		if t.Word {
			n++
		}
	}
	return n
}
