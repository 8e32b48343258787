package view

import (
	"fmt"
	"resdiff"
	"strings"

	"resdiff/diff"
)

// Why gives the reasons for a change's attention in one line. Of a paragraph that
// came or went as a whole, that alone is not said again.
func Why(ch resdiff.Change) string {
	if len(ch.Reasons) == 1 && (ch.Status == diff.Added || ch.Status == diff.Dropped) {
		return ""
	}
	return strings.Join(ch.Reasons, "; ")
}

// Uncertain is the confidence below which a report marks a match as one to
// check: worse than nine in ten is worth a look, and the aligner means its
// confidence as a share of matches that are right.
const Uncertain = 0.9

// Doubt says how sure a match is and what else it might be; "" if it is sure
// enough.
func Doubt(c *resdiff.Comparison, ch resdiff.Change) string {
	if ch.Confidence >= Uncertain || ch.Status == diff.Unchanged {
		return ""
	}
	var b strings.Builder
	switch ch.Status {
	case diff.Added, diff.Dropped:
		fmt.Fprintf(&b, "may have a counterpart after all (%s sure that it has none)", Percent(ch.Confidence))
	default:
		fmt.Fprintf(&b, "check this pairing (%s sure)", Percent(ch.Confidence))
	}
	if u := ch.RunnerUp; u != nil {
		fmt.Fprintf(&b, "; next best: %s → %s (%s)", Name(c.Old, u.Old), Name(c.New, u.New), Percent(u.Confidence))
	}
	if e := evidence(ch); e != "" {
		b.WriteString("; paired by " + e)
	}
	return b.String()
}

// evidence names the three heaviest anchors.
func evidence(ch resdiff.Change) string {
	var names []string
	for _, a := range ch.Anchors {
		if len(names) == 3 {
			break
		}
		names = append(names, a.Text)
	}
	return strings.Join(names, ", ")
}
