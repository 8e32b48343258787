package word

import "resdiff/resolution"

// uncalledNotes lists, after the text, the footnotes that no mark in it calls, as
// changed lines: "34: See A/79/1." A note that both documents have under one mark is
// one line.
func (r *redline) uncalledNotes() {
	old, new := uncalled(r.c.Old, r.notes.marks[oldSide]), uncalled(r.c.New, r.notes.marks[newSide])
	if len(old)+len(new) == 0 {
		return
	}
	r.line("Notes that no mark in the text calls", "CoverHeading")
	for len(old)+len(new) > 0 {
		l := headLine{style: "UncalledNote"}
		switch {
		case len(new) == 0 || len(old) > 0 && !marked(new, old[0].Mark):
			l.old, old = uncalledLine(old[0]), old[1:]
		case len(old) == 0 || old[0].Mark != new[0].Mark:
			l.new, new = uncalledLine(new[0]), new[1:]
		default:
			l.old, l.new, old, new = uncalledLine(old[0]), uncalledLine(new[0]), old[1:], new[1:]
		}
		r.headLine(l, author)
	}
}

func uncalledLine(n resolution.Footnote) string { return n.Mark + ": " + n.Text }

// marked reports whether one of some notes has a mark.
func marked(notes []resolution.Footnote, mark string) bool {
	for _, n := range notes {
		if n.Mark == mark {
			return true
		}
	}
	return false
}

// uncalled are the footnotes that no paragraph calls.
func uncalled(r *resolution.Resolution, m noteMarks) []resolution.Footnote {
	var out []resolution.Footnote
	for i, f := range r.Footnotes {
		if m.calls[i] == 0 {
			out = append(out, f)
		}
	}
	return out
}
