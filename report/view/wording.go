package view

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"resdiff"
	"resdiff/align"
	"resdiff/diff"
	"resdiff/resolution"
)

// Labels names paragraphs in shorthand: "OP4", "OP4 + OP5", "OP4 to OP9".
func Labels(r *resolution.Resolution, paragraphs []int) string {
	var names []string
	for _, i := range paragraphs {
		names = append(names, Name(r, i))
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

// Place names a change by its labels: "OP12 → OP13", or one label where both
// sides have the same or there is only one side.
func Place(c *resdiff.Comparison, ch resdiff.Change) string {
	old, new := Labels(c.Old, ch.Old), Labels(c.New, ch.New)
	switch {
	case old == "" || old == new:
		return new
	case new == "":
		return old
	}
	return old + " → " + new
}

// Happened says in words what became of a change's paragraphs: "moved, amended".
func Happened(ch resdiff.Change) string {
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
	case len(words) > 0, Resettled(ch):
		words = append(words, "wording unchanged")
	default:
		words = append(words, ch.Status.String())
	}
	return strings.Join(words, ", ")
}

// Resettled reports whether a paragraph kept every word and needs eyes for what
// stands around it.
func Resettled(ch resdiff.Change) bool {
	return ch.Status == diff.Unchanged && ch.Attention == diff.Substantive
}

// Count puts a number before a noun, in the plural where it is not one.
func Count(n int, noun string) string {
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

// Percent shows a share between 0 and 1; "100 %" and "0 %" are kept for all
// and nothing.
func Percent(share float64) string {
	n := int(math.Round(share * 100))
	if n == 100 && share < 1 {
		n = 99
	}
	if n == 0 && share > 0 {
		return "under 1 %"
	}
	return strconv.Itoa(n) + " %"
}

// Ranges lists ascending numbers with runs closed up: "3, 7–9, 12".
func Ranges(list []int) string {
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

// NoDifferences is what a report of two equal documents says.
const NoDifferences = "No differences: every paragraph stands in both, in the same place and in the same words."

// Selected says in words what a selection shows; "" for everything.
func Selected(s Selection) string {
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
