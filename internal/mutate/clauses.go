package mutate

import (
	"slices"
	"strings"

	"resdiff/resolution"
)

// glueReach is how many places apart two paragraphs stand at most that are
// glued.
const glueReach = 6

// glue amends two paragraphs of one part and makes one of them.
func (m *maker) glue() {
	for k := 0; k < len(m.items); k++ {
		if !m.hit(Glue) || !clauseful(&m.items[k]) {
			continue
		}
		other := m.other(k, glueReach)
		if other < 0 {
			continue
		}
		a, b := &m.items[k], &m.items[other]
		a.Text = m.reword(strings.TrimRight(a.Text, ",;.:")) + ", and " + lowerFirst(m.reword(b.Text))
		a.from = append(a.from, b.from...)
		a.done.add(Glue)
		m.items = slices.Delete(m.items, other, other+1)
		if other < k {
			k--
		}
	}
}

// transplant takes a clause out of a paragraph, rewords it, and puts it into
// another one, or at the end of one that is new.
func (m *maker) transplant() {
	for k := 0; k < len(m.items); k++ {
		it := &m.items[k]
		if !clauseful(it) || len(strings.Fields(it.Text)) < leastSplit || !m.hit(Transplant) {
			continue
		}
		first, second, ok := cutClause(it.Text, m.rand.IntN)
		if !ok {
			continue
		}
		clause := m.reword(strings.TrimRight(second, ",;.:"))
		into := m.other(k, len(m.items))
		if into < 0 {
			continue
		}
		last := it.Text[len(it.Text)-1:]
		from := slices.Clone(it.from)
		it.Text = first + last
		it.done.add(Transplant)
		if len(m.donor) > 0 && m.rand.IntN(2) == 0 {
			d := m.rand.IntN(len(m.donor))
			p := m.donor[d]
			m.donor = slices.Delete(m.donor, d, d+1)
			if body(&p) && !m.known(p.Text) {
				p.Kind = m.items[into].Kind
				p.Text = strings.TrimRight(p.Text, ",;.:") + ", and " + clause + last
				fresh := item{Paragraph: p, from: from}
				fresh.done.add(Transplant)
				m.items = slices.Insert(m.items, into, fresh)
				if into <= k {
					k++
				}
				continue
			}
		}
		to := &m.items[into]
		end := to.Text[len(to.Text)-1:]
		to.Text = strings.TrimRight(to.Text, ",;.:") + ", and " + clause + end
		to.from = append(to.from, from...)
		to.done.add(Transplant)
	}
}

// repeat says a paragraph again elsewhere, reworded, in either part; now and then
// without what follows one of its clauses.
func (m *maker) repeat() {
	for k := 0; k < len(m.items); k++ {
		it := m.items[k]
		if !clauseful(&it) || it.done.Has(Repeat) || !m.hit(Repeat) {
			continue
		}
		place := m.rand.IntN(len(m.items))
		if !body(&m.items[place].Paragraph) {
			continue
		}
		text := it.Text
		if first, _, ok := cutClause(text, m.rand.IntN); ok && m.rand.IntN(2) == 0 {
			text = first + text[len(text)-1:]
		}
		m.items[k].done.add(Repeat)
		again := item{Paragraph: it.Paragraph, from: slices.Clone(it.from), done: it.done}
		again.Kind, again.Text = m.items[place].Kind, m.reword(m.reword(text))
		again.done.add(Repeat)
		m.items = slices.Insert(m.items, place, again)
		if place <= k {
			k++
		}
	}
}

// clauseful reports whether an item is a paragraph of one source, long enough to
// be glued or to lose a clause.
func clauseful(it *item) bool {
	return body(&it.Paragraph) && len(it.from) == 1 && !it.done.Has(Split) && !it.done.Has(Transplant) && len(strings.Fields(it.Text)) >= leastHalf
}

// other draws another item of the same part at most reach places off, -1 if
// there is none.
func (m *maker) other(k, reach int) int {
	var places []int
	for i := max(0, k-reach); i < min(len(m.items), k+reach+1); i++ {
		if i != k && m.items[i].Kind == m.items[k].Kind && m.items[i].Kind != resolution.Heading && clauseful(&m.items[i]) {
			places = append(places, i)
		}
	}
	if len(places) == 0 {
		return -1
	}
	return places[m.rand.IntN(len(places))]
}

// reword exchanges words, and takes a phrase out or puts one in.
func (m *maker) reword(text string) string {
	text = m.exchange(text)
	switch m.rand.IntN(3) {
	case 0:
		return m.takeOut(text)
	case 1:
		return m.putIn(text)
	}
	return text
}
