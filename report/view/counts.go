package view

import (
	"fmt"
	"strings"

	"resdiff/diff"
)

// Counts are how many changes share each fate.
type Counts struct {
	Amended, Added, Dropped, Unchanged int
	// Routine and Light are the amended ones that need no eyes, Resettled the unchanged
	// ones that need eyes for what stands around them.
	Routine, Light, Resettled int
	// Eyes are the changes that need eyes, by their status.
	Eyes map[diff.Status]int
	// Moved counts the paragraphs that moved, without headings of sections that did.
	Moved, MovedSections, Split, Merged int
	// Carried is the share, 0 to 1, of the new words that are carried over word for word.
	Carried float64
}

func countsOf(v *View) Counts {
	s := v.C.Summary
	n := Counts{
		Amended: s.Amended, Added: s.Added, Dropped: s.Dropped, Unchanged: s.Unchanged, Routine: s.Routine,
		Resettled: s.Resettled, Split: s.Split, Merged: s.Merged, Moved: s.Moved, Carried: s.Carried,
		Eyes: map[diff.Status]int{},
	}
	for _, r := range v.Rows {
		switch {
		case r.Light && r.Status == diff.Amended:
			n.Light++
		case NeedsEyes(r.Change):
			n.Eyes[r.Status]++
		}
	}
	for _, s := range v.C.Alignment.Sections {
		if s.Moved && s.Old >= 0 && s.New >= 0 {
			n.MovedSections++
			n.Moved--
		}
	}
	n.Moved = max(n.Moved, 0)
	return n
}

// EyesLine says how many changes need eyes in all: "41 need your eyes: 27 amended, 14
// added".
func (n Counts) EyesLine() string {
	total := 0
	var parts []string
	for _, s := range []diff.Status{diff.Amended, diff.Added, diff.Dropped, diff.Unchanged} {
		if k := n.Eyes[s]; k > 0 {
			total += k
			parts = append(parts, fmt.Sprintf("%d %s", k, s))
		}
	}
	if total == 0 {
		return "No paragraph needs your eyes"
	}
	return eyes(total) + ": " + strings.Join(parts, ", ")
}

// AmendedLine says how many amended changes need no eyes, and why: "21 explained by the
// roll-over, 1 probably routine".
func (n Counts) AmendedLine() string {
	line := fmt.Sprintf("%d explained by the roll-over", n.Routine)
	if n.Light > 0 {
		line += fmt.Sprintf(", %d probably routine", n.Light)
	}
	return line
}

// eyes says that so many changes need the reader's eyes.
func eyes(n int) string {
	if n == 1 {
		return "1 needs your eyes"
	}
	return fmt.Sprintf("%d need your eyes", n)
}

// ResettledLine says how many unchanged paragraphs need eyes all the same; "" if
// none does.
func (n Counts) ResettledLine() string {
	if n.Resettled == 0 {
		return ""
	}
	return eyes(n.Resettled) + " for what is around " + itThem(n.Resettled)
}

func itThem(n int) string {
	if n == 1 {
		return "it"
	}
	return "them"
}

// AmongThem counts what happened to paragraphs besides, whether they changed or
// not: "1 section moved, 3 moved, 1 split".
func (n Counts) AmongThem() string {
	var out []string
	if n.MovedSections > 0 {
		out = append(out, Count(n.MovedSections, "section")+" moved")
	}
	for _, x := range []struct {
		count int
		what  string
	}{{n.Moved, "moved"}, {n.Split, "split"}, {n.Merged, "merged"}} {
		if x.count > 0 {
			out = append(out, fmt.Sprintf("%d %s", x.count, x.what))
		}
	}
	return strings.Join(out, ", ")
}
