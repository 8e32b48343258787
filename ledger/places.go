package ledger

import (
	"resdiff/resolution"
)

// places tells of paragraphs that stood in another part of the document.
func (p *pair) places() {
	for i, ch := range p.c.Changes {
		if len(ch.Old) != 1 || len(ch.New) != 1 || 1-ch.Confidence > doubtful {
			continue
		}
		was, is, changed := ch.PartChange(p.c.Old, p.c.New)
		if !changed {
			continue
		}
		p.add(Fact{Rule: Place, What: "stood in the " + partName(was), Note: "now in the " + partName(is), Changes: []int{i}, Weight: 0.6, Doubt: 1 - ch.Confidence})
	}
}

func partName(k resolution.Kind) string {
	switch k {
	case resolution.Operative:
		return "operative part"
	case resolution.Annex:
		return "annex"
	}
	return "preamble"
}
