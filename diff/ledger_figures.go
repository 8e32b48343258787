package diff

import (
	"math"
	"strconv"
	"strings"

	"resdiff/wording"
)

// figureRows lists the figures that changed, with direction and size.
func (in *interpreter) figureRows() []LedgerRow {
	var out rows
	for i, v := range in.views {
		if v == nil || v.ch.Status != Amended {
			continue
		}
		for _, p := range v.figurePairs() {
			switch {
			case p.old == nil:
				out.add(LedgerRow{What: "new", New: v.printedFigure(p.new.m, p.new.ref), Note: v.counted(p.new.m, p.new.ref)}, i)
			case p.new == nil:
				out.add(LedgerRow{What: "gone", Old: v.printedFigure(p.old.m, p.old.ref), Note: v.counted(p.old.m, p.old.ref)}, i)
			case p.old.m.Key != p.new.m.Key:
				row := LedgerRow{What: "changed", Old: v.printedFigure(p.old.m, p.old.ref), New: v.printedFigure(p.new.m, p.new.ref)}
				row.Note = joinNotes(figureChange(p.old, p.new), v.counted(p.new.m, p.new.ref))
				out.add(row, i)
			}
		}
	}
	return out.list
}

func joinNotes(a, b string) string {
	if a == "" || b == "" {
		return a + b
	}
	return a + "; " + b
}

// printedFigure returns a figure as printed, words of approximation included.
func (v *view) printedFigure(m *wording.Mention, ref wordAt) string {
	r := v.reading(ref)
	from, _ := r.words(m.Start, m.End)
	for from > 0 && r.approximates(from-1) {
		from--
	}
	for r.low[from] == "to" { // of "rose to 12", not of "close to 12"
		from++
	}
	return r.text[r.toks[from].Start:m.End]
}

// counted returns the words after a figure that say what it counts: its noun
// phrase, up to the verb, to another figure, or to where it grows long.
func (v *view) counted(m *wording.Mention, ref wordAt) string {
	r := v.reading(ref)
	_, from := r.words(m.Start, m.End)
	const most = 7 // words that say what is counted
	to := from
	if class, ok := smallWords[r.word(from)]; ok && class == preposition && r.low[from] != "of" {
		return "" // "20 million between 2021 and 2022" counts nothing there
	}
	for to < len(r.toks) && to < from+most && r.toks[to].Word && !r.subjectEnds(to) {
		to++
	}
	if to == from+most && to < len(r.toks) && r.toks[to].Word && !r.subjectEnds(to) {
		// Cut short: what the last preposition begins is not all there.
		for cut := to - 1; cut > from; cut-- {
			if class, ok := smallWords[r.low[cut]]; ok && class == preposition {
				to = cut
				break
			}
		}
	}
	for to > from && links[r.low[to-1]] {
		to--
	}
	if to == from {
		return ""
	}
	return r.text[r.toks[from].Start:r.toks[to-1].End]
}

// subjectEnds reports whether the noun phrase after a figure ends before word
// i: at a verb, at a clause of its own, or at "or" and "and" before a figure.
func (r *reading) subjectEnds(i int) bool {
	switch w := r.low[i]; w {
	case "who", "whom", "whose", "which", "that", "where", "when", "compared", "while", "being", "been", "be", "had", "will", "would", "should", "must", "may", "can":
		return true
	case "or", "and", "with", "to", "by":
		for i++; r.approximates(i); i++ {
		}
		return r.mentionAt(i, wording.Figure) != nil
	default:
		return stating[w]
	}
}

// figureChange says by how much a figure changed: "+1.9 %", or for percentages
// "+1 point".
func figureChange(old, new *figureAt) string {
	if old.measure != new.measure {
		return "" // half → 48 per cent
	}
	d := new.m.Value - old.m.Value
	if old.m.Unit == "%" {
		return signed(d, 1) + " " + pointWord(d)
	}
	if old.m.Value == 0 || d == 0 {
		return ""
	}
	return signed(100*d/old.m.Value, 1) + " %"
}

func pointWord(d float64) string {
	if math.Abs(d) == 1 {
		return "point"
	}
	return "points"
}

// signed writes a number with its sign and up to so many decimals.
func signed(x float64, decimals int) string {
	s := strconv.FormatFloat(math.Abs(x), 'f', decimals, 64)
	s = strings.TrimSuffix(strings.TrimRight(s, "0"), ".")
	if decimals == 0 || s == "" {
		s = strconv.FormatFloat(math.Abs(x), 'f', 0, 64)
	}
	if x < 0 {
		return "−" + s
	}
	return "+" + s
}

// plural writes a count with its noun.
func plural(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return strconv.Itoa(n) + " " + noun + "s"
}
