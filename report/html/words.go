package html

import (
	"strconv"

	"resdiff"
	"resdiff/align"
	"resdiff/diff"
	"resdiff/report/view"
)

// toCheck reports whether a match is marked as view.Uncertain.
func toCheck(ch resdiff.Change) bool { return ch.Confidence < view.Uncertain && ch.Number > 0 }

// statusWords says what became of a change's paragraphs.
func statusWords(ch view.Row) string {
	switch ch.Status {
	case diff.Added:
		return "Added"
	case diff.Dropped:
		return "Dropped"
	case diff.Amended:
		if ch.Rewritten {
			return "Rewritten"
		}
		return "Amended"
	}
	if ch.Moved {
		return "Moved"
	}
	return "Unchanged"
}

// tagWords says what else became of them.
func tagWords(ch view.Row) []string {
	var out []string
	switch ch.Relation {
	case align.Split:
		out = append(out, "split in "+strconv.Itoa(len(ch.New)))
	case align.Merge:
		out = append(out, "merged from "+strconv.Itoa(len(ch.Old)))
	case align.ManyToMany:
		out = append(out, "regrouped, "+strconv.Itoa(len(ch.Old))+" into "+strconv.Itoa(len(ch.New)))
	}
	if ch.Moved && ch.Status != diff.Unchanged {
		out = append(out, "moved")
	}
	return out
}

// anchorWords names a kind of evidence for a reader.
func anchorWords(k align.AnchorKind) string {
	switch k {
	case align.AnchorText, align.AnchorNeighbour:
		return "" // their text says it
	case align.AnchorBody:
		return "named body"
	case align.AnchorVerb:
		return "opening verb"
	case align.AnchorWord:
		return "rare word"
	case align.AnchorLabel:
		return "same number"
	case align.AnchorSlot:
		return "yearly slot"
	}
	return k.String()
}

// shiftWords says how a verb compares with the one before.
func shiftWords(s diff.Shift) string {
	switch s {
	case diff.Lateral:
		return "of like strength"
	case diff.Incomparable:
		return "of another sort"
	}
	return s.String()
}

// shiftSign is the shift as one character.
func shiftSign(s diff.Shift) string {
	return [...]string{diff.Same: "=", diff.Stronger: "▲", diff.Weaker: "▼", diff.Lateral: "◆", diff.Incomparable: "◇"}[s]
}

// counted puts a number before a word in its singular or plural form.
func counted(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return strconv.Itoa(n) + " " + many
}
