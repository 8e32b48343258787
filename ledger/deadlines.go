package ledger

import (
	"slices"
	"strconv"
	"strings"

	"resdiff/diff"
	"resdiff/resolution"
	"resdiff/wording"
)

// deadlines tells of the same task that is due at another time.
func (p *pair) deadlines() {
	rolled := map[int]bool{} // paragraphs of which it is told
	for _, c := range p.same(sure) {
		a, b := c.old, c.new
		come, gone := dueOnly(b, a), dueOnly(a, b)
		if !a.Asks || c.doubt > diff.Doubtful || len(come) != 1 || len(gone) != 1 || come[0].Session != gone[0].Session || !p.sameProduct(a, b) {
			continue
		}
		was, is := gone[0].Words, come[0].Words
		if p.old.wordAt(a.Paragraph, was.From) == "until" {
			continue // how long something runs: nothing is due
		}
		if p.told(p.new, b.Paragraph, is, p.old.stems[a.Paragraph][was.From:was.To]) || p.told(p.old, a.Paragraph, was, p.new.stems[b.Paragraph][is.From:is.To]) {
			continue
		}
		f := fact{Rule: Deadline, What: "deadline moved", Old: p.old.quote(a.Paragraph, was), New: p.new.quote(b.Paragraph, is), Changes: p.changes(a.Paragraph, b.Paragraph), Weight: 0.85, Doubt: c.doubt}
		if p.rolls(gone[0], come[0]) {
			if rolled[b.Paragraph] {
				continue
			}
			f.What, f.Weight, rolled[b.Paragraph] = "rolled on", 0.1, true
		}
		p.add(f)
	}
}

// sameProduct reports whether two tasks are about the same thing: the words that say so, of
// all tasks of the verb together, for "to submit the compilation" points back; a session or
// body is no such word.
func (p *pair) sameProduct(a, b *wording.Clause) bool {
	const most, least = 8, 0.75
	about := func(s *side, c *wording.Clause) (first, all []stem) {
		from, to := s.of(c.Paragraph)
		r := wording.Range{From: c.Task.From, To: c.Task.To}
		for k := from; k < to; k++ {
			if d := &s.clauses[k]; d.Verb == c.Verb {
				r = wording.Range{From: min(r.From, d.Task.From), To: max(r.To, d.Task.To)}
			}
		}
		due := func(i int) bool {
			return slices.ContainsFunc(c.Due, func(d wording.Due) bool { return d.Words.From <= i && i < d.Words.To })
		}
		for i := r.From; i < r.To; i++ {
			if id := s.stems[c.Paragraph][i]; id >= 0 && !due(i) && !s.kinds[c.Paragraph][i].Has(wording.Date, wording.Body, wording.Figure) {
				all = append(all, id)
			}
		}
		return distinct(all[:min(most, len(all))]), distinct(all)
	}
	x, was := about(p.old, a)
	y, is := about(p.new, b)
	return (p.share(x, is)+p.share(y, was))/2 >= least
}

// dueOnly returns the times at which the task of a clause is due and that of its
// counterpart is not.
func dueOnly(c, counterpart *wording.Clause) []wording.Due {
	return slices.DeleteFunc(slices.Clone(c.Due), func(d wording.Due) bool {
		return slices.ContainsFunc(counterpart.Due, func(e wording.Due) bool { return d.Key == e.Key })
	})
}

// rolls reports whether a session or a year moved on by as many as lie between the two
// documents: the same report is asked for again, in its turn.
func (p *pair) rolls(old, new wording.Due) bool {
	number := func(key string) (n int, rest string) { // the last of a session, a year wherever it stands
		for _, part := range strings.FieldsFunc(key, func(r rune) bool { return r < '0' || r > '9' }) {
			if v, _ := strconv.Atoi(part); n < firstYear {
				n = v
			}
		}
		return n, strings.Replace(key, strconv.Itoa(n), "", 1)
	}
	was, before := number(old.Key)
	is, now := number(new.Key)
	gap := p.c.New.Adopted.Year() - p.c.Old.Adopted.Year()
	if a, b := sessionOf(p.c.Old), sessionOf(p.c.New); was < firstYear {
		gap = b - a
	}
	return before == now && is-was == gap
}

// sessionOf returns the session of a resolution of the General Assembly; 0 for others.
func sessionOf(r *resolution.Resolution) int {
	head, _, _ := strings.Cut(strings.TrimPrefix(r.Number, "A/RES/"), "/")
	n, _ := strconv.Atoi(head)
	return n
}

// told reports whether a time stands in a paragraph linked with its own, by the words
// that tell it from another: what was due at two sessions is due at the second still.
func (p *pair) told(s *side, paragraph int, r wording.Range, another []stem) bool {
	words := slices.DeleteFunc(distinct(s.stems[paragraph][r.From:r.To]), func(id stem) bool { return slices.Contains(another, id) })
	return p.saidLinked(s, paragraph, words)
}

// firstYear is from where on numbers are of years, as the Economic and Social Council
// counts its sessions.
const firstYear = 1946
