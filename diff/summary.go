package diff

import (
	"sort"

	"resdiff/align"
	"resdiff/wording"
)

// summarize counts the changes of a comparison.
func summarize(c *Comparison) Summary {
	var s Summary
	carried, total := 0, 0
	for _, t := range c.read.New {
		total += wordCount(t.Words)
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
				carried += wordCount(wordsWithin(c.read.New[e.New.Paragraph].Words, e.New))
			}
		}
	}
	if total > 0 {
		s.Carried = float64(carried) / float64(total)
	}
	return s
}

// wordsWithin returns the words of a paragraph that lie in a passage of it.
func wordsWithin(paragraph []wording.Token, p align.Passage) []wording.Token {
	from := sort.Search(len(paragraph), func(i int) bool { return int(paragraph[i].Start) >= p.Start })
	n := sort.Search(len(paragraph)-from, func(i int) bool { return int(paragraph[from+i].End) > p.End })
	return paragraph[from : from+n]
}

func wordCount(tokens []wording.Token) int {
	n := 0
	for _, t := range tokens {
		if t.Word {
			n++
		}
	}
	return n
}
