package resolution

import "strings"

// Chapeaux finds for each sub-paragraph the index of the paragraph it stands
// under: the nearest before it, within its section, whose place is the beginning
// of its own: "OP4(a)" stands under "OP4", "OP4(a)(i)" under "OP4(a)". -1 for none.
func (r *Resolution) Chapeaux() []int {
	out := make([]int, len(r.Paragraphs))
	var above []int // paragraphs that the next may stand under, the innermost last
	for i, p := range r.Paragraphs {
		out[i] = -1
		if p.Kind == Heading {
			above = above[:0]
			continue
		}
		for n := len(above); n > 0; n-- {
			if top := r.Paragraphs[above[n-1]]; p.Label.under(top.Label) && top.Kind == p.Kind {
				out[i] = above[n-1]
				break
			}
			above = above[:n-1]
		}
		above = append(above, i)
	}
	return out
}

// under reports whether a label is a place below another. Where numbers start
// again the two may be repeated unequally often.
func (l Label) under(top Label) bool {
	return l.Series == top.Series && l.Number == top.Number && l.Suffix == top.Suffix && len(l.Sub) > len(top.Sub) && strings.HasPrefix(l.Sub, top.Sub)
}
