package judge

import (
	"slices"
	"strings"

	"resdiff/align"
	"resdiff/diff"
	"resdiff/internal/quotation"
	"resdiff/resolution"
)

// aroundWeight is what a change weighs at least whose surroundings make it another.
const aroundWeight = 0.6

// look adds to the changes what their surroundings tell, and makes news of them. A paragraph may keep
// every word and still say another thing, by what stands around it: the chapeau above it, the part
// of the document, the line of power that governs it, the paragraph that a number in it names, its
// footnotes.
func (p *pair) look() {
	for k := range p.c.Changes {
		ch := &p.c.Changes[k]
		tell := func(what string) {
			if ch.Attention == diff.Routine {
				ch.Reasons = nil // they say why nobody need look
			}
			ch.Attention, ch.Weight = diff.Substantive, max(ch.Weight, aroundWeight)
			if !slices.ContainsFunc(ch.Reasons, func(s diff.Statement) bool { return s.What == what }) {
				ch.Reasons = append(ch.Reasons, diff.Statement{Rule: diff.Around, What: what})
			}
		}
		p.chapeauNews(ch, tell)
		p.referenceNews(ch, tell)
		p.partNews(ch, tell)
		p.actingNews(ch, tell)
		p.noteNews(ch, tell)
	}
}

// sameMatch reports whether an old and a new paragraph are in one match, or there is neither: -1.
func (p *pair) sameMatch(old, new int) bool {
	if old < 0 || new < 0 {
		return old == new
	}
	return p.docs[oldSide].match[old] == p.docs[newSide].match[new]
}

// partNews tells of a paragraph that went from one part of the document to another.
func (p *pair) partNews(ch *diff.Change, tell func(string)) {
	names := map[resolution.Kind]string{resolution.Operative: "operative part", resolution.Annex: "annex", resolution.Preambular: "preamble"}
	if from, to, changed := ch.PartChange(p.c.Old, p.c.New); changed && len(ch.Old) == 1 && len(ch.New) == 1 && slices.Max(kept(ch)) >= leastKeptThere {
		tell("moved from the " + names[from] + " to the " + names[to])
	}
}

// leastKeptThere is how much of a paragraph's text has to stand in its counterpart for it to be the same
// in another place: less is names that both mention, or the heading of a topic.
const leastKeptThere = 0.5

// kept returns how much of the text of either side stands on the other or, moved, elsewhere.
func kept(ch *diff.Change) []float64 {
	var both, all [2]float64
	for _, e := range ch.Edits {
		for s, at := range [...]align.Passage{e.Old, e.New} {
			n := float64(at.End - at.Start)
			if all[s] += n; e.Op == diff.Equal || e.Elsewhere != nil {
				both[s] += n
			}
		}
	}
	return []float64{both[oldSide] / max(1, all[oldSide]), both[newSide] / max(1, all[newSide])}
}

// chapeauNews tells of a paragraph that stands under another chapeau, "Calls upon States:", then
// "Decides not:". A chapeau that is the same one, reworded, shows that by itself; what another sum
// is granted for is another item.
func (p *pair) chapeauNews(ch *diff.Change, tell func(string)) {
	sum := func(e diff.Edit) bool { return e.Kind == diff.Figure }
	if len(ch.Old) != 1 || len(ch.New) != 1 || slices.ContainsFunc(ch.Edits, sum) {
		return
	}
	was, is := p.docs[oldSide].chapeaux[ch.Old[0]], p.docs[newSide].chapeaux[ch.New[0]]
	if was < 0 || is < 0 || slices.Min(kept(ch)) < leastKeptThere ||
		p.alike(was, is) {
		return
	}
	tell("stands under another chapeau now: " + p.docs[oldSide].naming(was) + " → " + p.docs[newSide].naming(is))
}

// alike reports whether two chapeaux are one, share descent, or rule in the same words but for
// those that order them among their neighbours.
func (p *pair) alike(old, new int) bool {
	words := func(s side, at int) []string {
		t := p.docs[s].texts[at]
		return slices.DeleteFunc(strings.FieldsFunc(strings.ToLower(t.Text), func(r rune) bool { return !letter(r) }),
			func(w string) bool { return w == "also" || w == "further" })
	}
	return p.sameMatch(old, new) || slices.Equal(words(oldSide, old), words(newSide, new)) ||
		slices.ContainsFunc(p.c.Alignment.Links, func(l align.Link) bool { return l.Old == old && l.New == new })
}

// naming quotes the beginning of a paragraph, which shows whose act it is, with its label.
func (d *reading) naming(i int) string {
	return quoteStart(d.texts[i].Text, 12) + " (" + d.Paragraphs[i].Name() + ")"
}

// quoteStart quotes the beginning of a text, so many words at most.
func quoteStart(text string, most int) string {
	words := strings.Fields(text)
	from := strings.TrimRight(strings.Join(words[:min(most, len(words))], " "), " ,;:.")
	if len(words) > most {
		from += " …"
	}
	return quotation.Of(from)
}
