package mutate

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"resdiff/resolution"
)

// leastSplit is how many words a paragraph must have to be split; leastHalf how
// many each half of it, and each paragraph that is merged.
const (
	leastSplit = 24
	leastHalf  = 9
)

// duplicate puts copies of some paragraphs elsewhere in the old document, so
// that both sides have them several times.
func (m *maker) duplicate() {
	for range m.old {
		if !m.hit(Duplicate) {
			continue
		}
		i, j := m.rand.IntN(len(m.old)), m.rand.IntN(len(m.old)+1)
		if !body(&m.old[i]) || j == i || j == i+1 || j < len(m.old) && m.old[j].Kind != m.old[i].Kind {
			continue
		}
		m.old = slices.Insert(m.old, j, m.old[i])
	}
}

func (m *maker) delete() {
	kept := m.items[:0:0]
	for _, it := range m.items {
		if body(&it.Paragraph) && m.hit(Delete) {
			m.oldDone[it.from[0]].add(Delete)
			continue
		}
		kept = append(kept, it)
	}
	m.items = kept
}

// merge joins a paragraph with the next one.
func (m *maker) merge() {
	for k := 0; k+1 < len(m.items); k++ {
		a, b := &m.items[k], &m.items[k+1]
		if a.Kind != b.Kind || !body(&a.Paragraph) || len(strings.Fields(a.Text)) < leastHalf || len(strings.Fields(b.Text)) < leastHalf || !m.hit(Merge) {
			continue
		}
		a.Text = strings.TrimRight(a.Text, ",;.:") + ", and " + lowerFirst(b.Text)
		a.from = append(a.from, b.from...)
		a.done.add(Merge)
		m.items = slices.Delete(m.items, k+1, k+2)
	}
}

// split cuts a paragraph at a clause that begins with ", and " or the like.
func (m *maker) split() {
	for k := 0; k < len(m.items); k++ {
		it := &m.items[k]
		if !body(&it.Paragraph) || len(it.from) > 1 || len(strings.Fields(it.Text)) < leastSplit || !m.hit(Split) {
			continue
		}
		first, second, ok := cutClause(it.Text, m.rand.IntN)
		if !ok {
			continue
		}
		it.Text = first + it.Text[len(it.Text)-1:]
		it.done.add(Split)
		half := item{Paragraph: it.Paragraph, from: slices.Clone(it.from), done: it.done}
		half.Text = upperFirst(second)
		m.items = slices.Insert(m.items, k+1, half)
		k++
	}
}

// cutClause cuts a text in two at one of its clauses, both halves long enough.
func cutClause(text string, draw func(int) int) (first, second string, ok bool) {
	type cut struct{ end, start int }
	var cuts []cut
	for _, mark := range []string{", and ", ", as well as ", ", while ", ", including ", "; "} {
		for at := 0; ; {
			i := strings.Index(text[at:], mark)
			if i < 0 {
				break
			}
			c := cut{at + i, at + i + len(mark)}
			if len(strings.Fields(text[:c.end])) >= leastHalf && len(strings.Fields(text[c.start:])) >= leastHalf {
				cuts = append(cuts, c)
			}
			at = c.start
		}
	}
	if len(cuts) == 0 {
		return "", "", false
	}
	c := cuts[draw(len(cuts))]
	return text[:c.end], text[c.start:], true
}

// promote takes preambular paragraphs into the operative part.
func (m *maker) promote() {
	for k := 0; k < len(m.items); k++ {
		it := m.items[k]
		word, rest, _ := strings.Cut(it.Text, " ")
		if it.Kind != resolution.Preambular || !strings.HasSuffix(word, "ing") || it.done.Has(Promote) || !m.hit(Promote) {
			continue
		}
		place := m.placeIn(resolution.Operative)
		if place < 0 {
			return
		}
		it.Kind = resolution.Operative
		it.Text = finite(word) + " " + strings.TrimSuffix(rest, ",") + ";"
		it.done.add(Promote)
		m.items = slices.Delete(m.items, k, k+1)
		if place > k {
			place--
		}
		m.items = slices.Insert(m.items, place, it)
		k--
	}
}

// finite turns "Recalling" into "Recalls", as far as its letters tell.
func finite(ing string) string {
	base := strings.TrimSuffix(ing, "ing")
	switch {
	case strings.HasSuffix(base, "iz") || strings.HasSuffix(base, "ogniz") || strings.HasSuffix(base, "at") || strings.HasSuffix(base, "ot"):
		return base + "es"
	case strings.HasSuffix(base, "ss"):
		return base + "es"
	}
	return base + "s"
}

// placeIn draws a place among the paragraphs of a kind, -1 if there is none.
func (m *maker) placeIn(kind resolution.Kind) int {
	var places []int
	for k := range m.items {
		if m.items[k].Kind == kind {
			places = append(places, k)
		}
	}
	if len(places) == 0 {
		return -1
	}
	return places[m.rand.IntN(len(places))]
}

// move takes paragraphs to another place among those of their kind.
func (m *maker) move() {
	for range m.items {
		if !m.hit(Move) {
			continue
		}
		from := m.rand.IntN(len(m.items))
		it := m.items[from]
		to := m.placeIn(it.Kind)
		if !body(&it.Paragraph) || to == from {
			continue
		}
		it.done.add(Move)
		m.items = slices.Insert(slices.Delete(m.items, from, from+1), to, it)
	}
}

// insert puts in paragraphs of the donor, each at most once.
func (m *maker) insert() {
	for range m.items {
		if len(m.donor) == 0 || !m.hit(Insert) {
			continue
		}
		d := m.rand.IntN(len(m.donor))
		p := m.donor[d]
		m.donor = slices.Delete(m.donor, d, d+1)
		if at := m.placeIn(p.Kind); at >= 0 && body(&p) && !m.known(p.Text) {
			it := item{Paragraph: p}
			it.done.add(Insert)
			m.items = slices.Insert(m.items, at, it)
		}
	}
}

// known reports whether the old document has a paragraph of the same text, as
// formulas are that many resolutions share.
func (m *maker) known(text string) bool {
	return slices.ContainsFunc(m.old, func(p resolution.Paragraph) bool { return p.Text == text })
}

// renumber gives every paragraph the next number of its series; letters and
// numbers below it are kept.
func (m *maker) renumber() {
	if m.dose[Renumber] == 0 {
		return
	}
	next := map[string]int{}
	for k := range m.items {
		it := &m.items[k]
		next[it.Label.Series]++
		it.Label.Number = next[it.Label.Series] + 1
		it.done.add(Renumber)
	}
}

func lowerFirst(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToLower(r)) + s[n:]
}

func upperFirst(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[n:]
}
