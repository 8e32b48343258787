package view

import (
	"cmp"
	"fmt"
	"strings"

	"resdiff"
	"resdiff/diff"
	"resdiff/ledger"
)

// Reason says why a change needs eyes, or why it is routine.
type Reason struct {
	// Rule names the sort of thing that it says; "" for none.
	Rule string
	// Text says it in words, quotations included.
	Text string
	// Old and New are what it quotes; one or both may be empty.
	Old, New Quote
}

// Reasons are what there is to say of a change, the weightiest first.
func Reasons(ch resdiff.Change) []Reason {
	var out []Reason
	for _, s := range ch.Reasons {
		r := Reason{Rule: string(s.Rule), Text: sentence(s), Old: quoteOf(Old, s.Old), New: quoteOf(New, s.New)}
		if whole := ch.Status == diff.Added || ch.Status == diff.Dropped; whole && s.Rule == ledger.Request && s.Old.Start+s.New.Start == 0 {
			r.Text = cmp.Or(wholeRequest[s.What], r.Text) // its words are those of the paragraph
		}
		out = append(out, r)
	}
	return out
}

// wholeRequest says of a paragraph that came or went that all of it was one request.
var wholeRequest = map[string]string{"new": "nothing in like words was asked before", "no longer asked": "nothing in like words is asked any more", "newly decided": "nothing in like words was decided before",
	"decided before, not again": "nothing in like words is decided again"}

// FirstReason is what the list of what needs eyes first says besides the words: of a
// paragraph that kept its words why it needs eyes, of others a reason that says what
// the marked-up words do not show. "" for nothing.
func (r Row) FirstReason() string {
	for _, reason := range Reasons(r.Change) {
		if r.Resettled() || reason.Rule != "" {
			return reason.Text
		}
	}
	return ""
}

// Why gives the reasons of a change in one line.
func Why(ch resdiff.Change) string {
	var texts []string
	for _, r := range Reasons(ch) {
		texts = append(texts, r.Text)
	}
	return strings.Join(texts, "; ")
}

// Uncertain is the confidence below which a report marks a match as one to
// check, and says "probably" of where words went: worse than nine in ten is worth
// a look, and the aligner means its confidence as a share of matches that are
// right.
const Uncertain = 0.9

// Doubt says how sure a match is and what else it might be; "" if it is sure
// enough.
func Doubt(c *resdiff.Comparison, ch resdiff.Change) string {
	if ch.Confidence >= Uncertain || ch.Status == diff.Unchanged {
		return ""
	}
	var b strings.Builder
	u := ch.RunnerUp
	switch {
	case ch.Status == diff.Added && u != nil:
		fmt.Fprintf(&b, "may have a counterpart in the old text: %s (%s)", Name(c.Old, u.Old), Percent(u.Confidence))
	case ch.Status == diff.Dropped && u != nil:
		fmt.Fprintf(&b, "may have a counterpart in the new text: %s (%s)", Name(c.New, u.New), Percent(u.Confidence))
	case ch.Status == diff.Added || ch.Status == diff.Dropped:
		fmt.Fprintf(&b, "may have a counterpart (%s)", Percent(1-ch.Confidence))
	default:
		fmt.Fprintf(&b, "check this pairing (%s sure)", Percent(ch.Confidence))
		if u != nil {
			fmt.Fprintf(&b, "; next best: %s → %s (%s)", Name(c.Old, u.Old), Name(c.New, u.New), Percent(u.Confidence))
		}
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
