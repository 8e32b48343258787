package judge

import (
	"resdiff/diff"
	"resdiff/wording"
)

// Or returns the lexicon, or the built-in one where there is none.
func (w *Lexicon) Or() *Lexicon {
	if w == nil {
		return builtinLexicon()
	}
	return w
}

// Shift compares two verb phrases on the partial order of the lexicon.
func (w *Lexicon) Shift(old, new wording.Phrase) diff.Shift { return w.shift(old, new) }

// Family returns the family of a verb phrase, "directive", "evaluative" or
// "declarative"; "" for one that the lexicon does not have.
func (w *Lexicon) Family(p wording.Phrase) string { return w.family(p) }

// Degree is a phrase that weakens or strengthens what is asked.
type Degree struct {
	// Words are where it stands among the words.
	Words   wording.Range
	Weakens bool
}

// Hedges returns the hedges among lower-case words, the longest at each place;
// phrases that the lexicon calls neutral are left out.
func (w *Lexicon) Hedges(low []string) []Degree {
	var out []Degree
	for h := range w.findHedges(low) {
		if !h.neutral {
			out = append(out, Degree{wording.Range{From: h.start, To: h.end}, h.weakens})
		}
	}
	return out
}
