package report

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"unicode/utf8"

	"resdiff/align"
	"resdiff/diff"
	"resdiff/resolution"
)

// labels names paragraphs in shorthand: "OP4", "OP4 + OP5", "OP4 to OP9".
func labels(r *resolution.Resolution, paragraphs []int) string {
	switch names := ids(r, paragraphs); {
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
	case len(words) > 0:
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
	}
	return " "
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
	eyes := fmt.Sprintf("%d need your eyes", s.Substantive)
	if s.Substantive == 1 {
		eyes = "1 needs your eyes"
	}
	return fmt.Sprintf("%d explained by the roll-over, %s", s.Routine, eyes)
}

// amongThem counts what happened to paragraphs besides: "3 moved, 1 split".
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

// places names changes by number and new label (the old one of what was
// dropped), unchanged paragraphs by label alone: "changes 7 (OP8), 13 (OP29); PP3".
func places(c *diff.Comparison, changes []int) string {
	var numbered, unnumbered []string
	for _, at := range changes {
		ch := c.Changes[at]
		label := labels(c.New, ch.New)
		if label == "" {
			label = labels(c.Old, ch.Old)
		}
		if ch.Number == 0 {
			unnumbered = append(unnumbered, label)
			continue
		}
		numbered = append(numbered, fmt.Sprintf("%d%s(%s)", ch.Number, noBreakSpace, strings.ReplaceAll(label, " ", noBreakSpace)))
	}
	var out []string
	switch len(numbered) {
	case 0:
	case 1:
		out = append(out, "change"+noBreakSpace+numbered[0])
	default:
		out = append(out, "changes"+noBreakSpace+strings.Join(numbered, ", "))
	}
	if len(unnumbered) > 0 {
		out = append(out, strings.Join(unnumbered, ", "))
	}
	return strings.Join(out, "; ")
}

// noBreakSpace keeps words on one line.
const noBreakSpace = "\u00a0"

// whereMoved says where a moved paragraph stood and where it stands now.
func whereMoved(c *diff.Comparison, ch diff.Change) string {
	if len(ch.Old) == 0 || len(ch.New) == 0 {
		return ""
	}
	was, is := part(c.Old, ch.Old[0]), part(c.New, ch.New[0])
	if was == is {
		was, is = "", ""
	}
	return "stood " + stand(c.Old, ch.Old[0]) + was + ", now stands " + stand(c.New, ch.New[0]) + is
}

// stand says after which paragraph paragraph i stands.
func stand(r *resolution.Resolution, i int) string {
	if i == 0 || r.Paragraphs[i].Kind != resolution.Heading && r.Paragraphs[i-1].Kind == resolution.Heading {
		return "first"
	}
	return "after " + id(r, i-1)
}

// part names the part of the document in which paragraph i stands: the section,
// by the start of its heading, or the preamble.
func part(r *resolution.Resolution, i int) string {
	switch r.Paragraphs[i].Kind {
	case resolution.Preambular:
		return " in the preamble"
	case resolution.Annex:
		return " in the annex"
	}
	h := sectionOf(r, i)
	if h < 0 || h == i {
		return ""
	}
	return " under “" + shortened(r.Paragraphs[h].Text, 40) + "”"
}

// shortened cuts a text to about that many characters at the end of a word.
func shortened(text string, length int) string {
	if utf8.RuneCountInString(text) <= length {
		return text
	}
	cut := 0
	for range length {
		_, size := utf8.DecodeRuneInString(text[cut:])
		cut += size
	}
	if space := strings.LastIndexByte(text[:cut], ' '); space > 0 {
		cut = space
	}
	return text[:cut] + " …"
}

// sectionOf returns the heading under which paragraph i stands, itself if it
// is one, -1 for none.
func sectionOf(r *resolution.Resolution, i int) int {
	for ; i >= 0; i-- {
		if r.Paragraphs[i].Kind == resolution.Heading {
			return i
		}
	}
	return -1
}

// why gives the reasons for a change's attention in one line. Of a paragraph that
// came or went as a whole, that alone is not said again.
func why(ch diff.Change) string {
	if len(ch.Reasons) == 1 && (ch.Status == diff.Added || ch.Status == diff.Dropped) {
		return ""
	}
	return strings.Join(ch.Reasons, "; ")
}

// uncertain is the confidence below which a report marks a match as one to
// check: worse than nine in ten is worth a look, and the aligner means its
// confidence as a share of matches that are right.
const uncertain = 0.9

// doubt says how sure a match is and what else it might be; "" if it is sure
// enough.
func doubt(c *diff.Comparison, ch diff.Change) string {
	if ch.Confidence >= uncertain || ch.Status == diff.Unchanged {
		return ""
	}
	var b strings.Builder
	switch ch.Status {
	case diff.Added, diff.Dropped:
		fmt.Fprintf(&b, "may have a counterpart after all (%s sure that it has none)", percent(ch.Confidence))
	default:
		fmt.Fprintf(&b, "check this pairing (%s sure)", percent(ch.Confidence))
	}
	if u := ch.RunnerUp; u != nil {
		fmt.Fprintf(&b, "; next best: %s → %s (%s)", id(c.Old, u.Old), id(c.New, u.New), percent(u.Confidence))
	}
	if e := evidence(ch); e != "" {
		b.WriteString("; paired by " + e)
	}
	return b.String()
}

// evidence names the three heaviest anchors.
func evidence(ch diff.Change) string {
	var names []string
	for _, a := range ch.Anchors {
		if len(names) == 3 {
			break
		}
		names = append(names, a.Text)
	}
	return strings.Join(names, ", ")
}

// sectionNews says what became of sections, one line each; nothing for those
// that only stayed.
func sectionNews(c *diff.Comparison) []string {
	var out []string
	for _, s := range c.Alignment.Sections {
		switch {
		case s.New < 0 && len(s.Into) > 0:
			out = append(out, heading(c.Old, s.Old)+" dissolved into "+headings(c.New, s.Into))
		case s.New < 0:
			out = append(out, heading(c.Old, s.Old)+" is gone")
		case s.Old < 0 && len(s.Into) > 0:
			out = append(out, heading(c.New, s.New)+" is new, made out of "+headings(c.Old, s.Into))
		case s.Old < 0:
			out = append(out, heading(c.New, s.New)+" is new")
		case s.Moved && s.Renamed:
			out = append(out, heading(c.Old, s.Old)+" moved and became "+heading(c.New, s.New))
		case s.Moved:
			out = append(out, heading(c.New, s.New)+" moved; it was "+id(c.Old, s.Old))
		case s.Renamed:
			out = append(out, heading(c.Old, s.Old)+" became "+heading(c.New, s.New))
		}
	}
	return out
}

// heading names a section by its text and label.
func heading(r *resolution.Resolution, i int) string {
	return "“" + strings.Trim(r.Paragraphs[i].Text, " .") + "” (" + id(r, i) + ")"
}

func headings(r *resolution.Resolution, list []int) string {
	var out []string
	for _, i := range list {
		out = append(out, heading(r, i))
	}
	return strings.Join(out, " and ")
}
