package report

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"resdiff/align"
	"resdiff/diff"
	"resdiff/resolution"
)

// labels names paragraphs in shorthand: "OP4", "OP4 + OP5", "OP4 to OP9".
func labels(r *resolution.Resolution, paragraphs []int) string {
	var names []string
	for _, i := range paragraphs {
		names = append(names, named(r, i))
	}
	switch {
	case len(names) > 3 && consecutive(paragraphs):
		return names[0] + " to " + names[len(names)-1]
	default:
		return strings.Join(names, " + ")
	}
}

func consecutive(numbers []int) bool {
	for i := 1; i < len(numbers); i++ {
		if numbers[i] != numbers[i-1]+1 {
			return false
		}
	}
	return true
}

// place names a change by its labels: "OP12 → OP13", or one label where both
// sides have the same or there is only one side.
func place(c *diff.Comparison, ch diff.Change) string {
	old, new := labels(c.Old, ch.Old), labels(c.New, ch.New)
	switch {
	case old == "" || old == new:
		return new
	case new == "":
		return old
	}
	return old + " → " + new
}

// happened says in words what became of a paragraph.
func happened(ch diff.Change) string {
	var words []string
	switch ch.Relation {
	case align.Split:
		words = append(words, "split in "+number(len(ch.New)))
	case align.Merge:
		words = append(words, "merged from "+number(len(ch.Old)))
	case align.ManyToMany:
		words = append(words, number(len(ch.Old))+" redistributed over "+number(len(ch.New)))
	}
	if ch.Moved {
		words = append(words, "moved")
	}
	switch {
	case ch.Status != diff.Unchanged:
		words = append(words, ch.Status.String())
	case len(words) > 0, resettled(ch):
		words = append(words, "wording unchanged")
	default:
		words = append(words, ch.Status.String())
	}
	return strings.Join(words, ", ")
}

// sign is the mark in the gutter for a change.
func sign(ch diff.Change) string {
	switch {
	case ch.Status == diff.Added:
		return "+"
	case ch.Status == diff.Dropped:
		return "−"
	case ch.Relation == align.Split:
		return "<"
	case ch.Relation == align.Merge:
		return ">"
	case ch.Relation == align.ManyToMany:
		return "×"
	case ch.Moved:
		return "→"
	case ch.Status == diff.Amended:
		return "~"
	case resettled(ch):
		return "="
	}
	return " "
}

// resettled reports whether a paragraph kept every word and needs eyes for what
// stands around it.
func resettled(ch diff.Change) bool {
	return ch.Status == diff.Unchanged && ch.Attention == diff.Substantive
}

// count puts a number before a noun, in the plural where it is not one.
func count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

// number spells a small number.
func number(n int) string {
	if words := [...]string{"none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"}; n < len(words) {
		return words[n]
	}
	return strconv.Itoa(n)
}

// percent shows a share between 0 and 1; "100 %" and "0 %" are kept for all
// and nothing.
func percent(share float64) string {
	n := int(math.Round(share * 100))
	if n == 100 && share < 1 {
		n = 99
	}
	if n == 0 && share > 0 {
		return "under 1 %"
	}
	return strconv.Itoa(n) + " %"
}

// numbers lists ascending numbers with runs closed up: "3, 7–9, 12".
func numbers(list []int) string {
	var parts []string
	for i := 0; i < len(list); {
		j := i
		for j+1 < len(list) && list[j+1] == list[j]+1 {
			j++
		}
		switch j - i {
		case 0:
			parts = append(parts, strconv.Itoa(list[i]))
		case 1:
			parts = append(parts, strconv.Itoa(list[i]), strconv.Itoa(list[j]))
		default:
			parts = append(parts, fmt.Sprintf("%d–%d", list[i], list[j]))
		}
		i = j + 1
	}
	return strings.Join(parts, ", ")
}

// amendedLine says how many amended changes are routine and how many are not,
// without their number: "21 explained by the roll-over, 21 need your eyes".
func amendedLine(s diff.Summary) string {
	return fmt.Sprintf("%d explained by the roll-over, %s", s.Routine, eyes(s.Substantive))
}

// eyes says that so many changes need the reader's eyes.
func eyes(n int) string {
	if n == 1 {
		return "1 needs your eyes"
	}
	return fmt.Sprintf("%d need your eyes", n)
}

// resettledLine says how many unchanged paragraphs need eyes all the same; "" if
// none does.
func resettledLine(s diff.Summary) string {
	if s.Resettled == 0 {
		return ""
	}
	return eyes(s.Resettled) + " for what is around " + itThem(s.Resettled)
}

func itThem(n int) string {
	if n == 1 {
		return "it"
	}
	return "them"
}

// amongThem counts what happened to paragraphs besides, whether they changed or
// not: "3 moved, 1 split".
func amongThem(s diff.Summary) string {
	var out []string
	for _, n := range []struct {
		count int
		what  string
	}{{s.Moved, "moved"}, {s.Split, "split"}, {s.Merged, "merged"}} {
		if n.count > 0 {
			out = append(out, fmt.Sprintf("%d %s", n.count, n.what))
		}
	}
	return strings.Join(out, ", ")
}

// noDifferences is what a report of two equal documents says.
const noDifferences = "No differences: every paragraph stands in both, in the same place and in the same words."

// selected says in words what a selection shows; "" for everything.
func selected(s Selection) string {
	var out []string
	if len(s.Only) > 0 {
		out = append(out, "only what was "+strings.Join(s.Only, " or "))
	}
	switch s.Attention {
	case diff.Substantive:
		out = append(out, "only what needs your eyes")
	case diff.Routine:
		out = append(out, "only changes that are routine or need your eyes")
	}
	return strings.Join(out, ", ")
}
