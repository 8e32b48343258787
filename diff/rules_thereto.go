package diff

import "resdiff/wording"

// excuseThereto accounts for the two ways of saying whose protocol or annex one is:
// "the Convention and its Optional Protocol" ↔ "the Convention and the Optional
// Protocol thereto".
func (v *view) excuseThereto() {
	for _, p := range v.changedWords() {
		if v.word(p) != "thereto" {
			continue
		}
		r, k := v.reading(p), p.at-1
		named := false
		for ; k > 0 && !v.changed(wordAt{p.old, p.para, k}) && wordy(r.low[k]) && r.toks[k].Key != r.low[k]; k-- {
			named = named || attached[singular(r.low[k])]
		}
		the := wordAt{p.old, p.para, k}
		if !named || k < 1 || r.low[k] != "the" || r.word(k-1) != "and" || r.mentionAt(k-2, wording.Instrument) == nil || !v.changed(the) {
			continue
		}
		for _, q := range v.changedWords() {
			if q.old != p.old && v.word(q) == "its" && v.equals.of(q) == v.equals.of(the) {
				for _, x := range []wordAt{p, the, q} {
					v.excuse(x, excuse{Editorial, "same name", "whose it is, said in another way"})
				}
			}
		}
	}
}

// attached are the texts that belong to an instrument.
var attached = setOf("protocol annex amendment appendix")
