package ledger

import (
	"cmp"
	"slices"
	"strings"

	"resdiff/diff"
)

// ownNumber returns the number by which a resolution is cited: "78/25" of "A/RES/78/25",
// "" where its symbol holds none.
func ownNumber(symbol string) string {
	parts := strings.Split(symbol, "/")
	if len(parts) < 2 {
		return ""
	}
	number := strings.Join(parts[len(parts)-2:], "/")
	if !startsByDigit(number) || !startsByDigit(parts[len(parts)-1]) {
		return ""
	}
	return numberOf(number)
}

// aboutTheSame and inThePlace are how sure it is, at least, that of two citations the one
// follows the other: by what they are about, or by where they stand.
const aboutTheSame, inThePlace = 2.5, 0.5

// succeeded pairs citations that went with those that came: about the same, in the same
// slot, or each the only one of paragraphs that are the same, the surest first.
func (p *pair) succeeded(gone, come []cited, used map[string]bool, least float64) {
	type proposal struct {
		a, b  int
		score float64
	}
	byParagraph := map[int][]int{}
	for k, b := range come {
		if l := byParagraph[b.paragraph]; len(l) < mostCited {
			byParagraph[b.paragraph] = append(l, k)
		}
	}
	var list []proposal
	counts := map[int]int{}
	for i, a := range gone {
		if counts[a.paragraph]++; counts[a.paragraph] > mostCited {
			continue
		}
		for _, l := range p.old.links[a.paragraph] {
			for _, k := range byParagraph[l.paragraph] {
				if score := p.successor(a, come[k]); score >= least {
					list = append(list, proposal{i, k, score + l.chance/10})
				}
			}
		}
	}
	slices.SortStableFunc(list, func(x, y proposal) int { return cmp.Compare(y.score, x.score) })
	for _, x := range list {
		a, b := gone[x.a], come[x.b]
		if used[a.number] || used[b.number] {
			continue
		}
		used[a.number], used[b.number] = true, true
		p.add(p.replaced(a, b, p.old.chance(a.paragraph, b.paragraph)))
	}
}

// successor reports how sure it is that one citation took the place of another; 0 where
// it did not.
func (p *pair) successor(a, b cited) float64 {
	titles := p.alike(a.title, b.title)
	if len(a.title) > 0 && len(b.title) > 0 && titles >= 0.8 {
		return 2 + titles
	}
	if series(a.number) != series(b.number) {
		return 0
	}
	if (len(a.title) == 0 || len(b.title) == 0 || titles >= 0.5) && p.sameSlot(a, b) {
		return 2
	}
	if len(a.title) > 0 && len(b.title) > 0 {
		return 0
	}
	const same = 0.75
	if p.old.cites[a.paragraph] == 1 && p.new.cites[b.paragraph] == 1 && p.alike(p.old.uncited(a.paragraph), p.new.uncited(b.paragraph)) >= same {
		return 1
	}
	return 0
}

// series tells sorts of number apart that never follow one another: those of years, of
// meetings in Roman figures, of documents with letters, and of sessions.
func series(number string) string {
	head, tail, _ := strings.Cut(number, "/")
	switch {
	case !startsByDigit(head):
		return "letters"
	case !startsByDigit(tail):
		return "decision " + strings.TrimRight(tail, "0123456789")
	case len(head) == 4:
		return "year"
	case tail == "":
		return "number"
	}
	return "session"
}

// sameSlot reports whether what went and what came stand right beside each other in one
// change, each alone or one of two, under one name: not "decision" and "resolution".
func (p *pair) sameSlot(a, b cited) bool {
	ch := &p.c.Changes[p.old.change[a.paragraph]]
	if p.new.change[b.paragraph] != p.old.change[a.paragraph] {
		return false
	}
	i := editOf(ch.Edits, true, a.paragraph, p.old.texts[a.paragraph].Start(a.words.From))
	k := editOf(ch.Edits, false, b.paragraph, p.new.texts[b.paragraph].Start(b.words.From))
	if i < 0 || k < 0 || i-k > 1 || k-i > 1 {
		return false
	}
	x, y := p.old.citedBy(a, ch.Edits[i].Old), p.new.citedBy(b, ch.Edits[k].New)
	return x == y && x <= 2 && p.old.citedAs(a) == p.new.citedAs(b)
}

// editOf returns the edit of one operation that holds a byte of a paragraph; -1 for none.
func editOf(edits []diff.Edit, deleted bool, paragraph, at int) int {
	return slices.IndexFunc(edits, func(e diff.Edit) bool {
		place := e.New
		if deleted {
			place = e.Old
		}
		return e.Op != diff.Equal && (e.Op == diff.Delete) == deleted && place.Paragraph == paragraph && place.Start <= at && at < place.End
	})
}
