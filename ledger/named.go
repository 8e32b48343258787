package ledger

import (
	"slices"
	"strings"

	"resdiff/diff"
	"resdiff/wording"
)

// named tells of those who came to a list of actors that is kept, or left it: "the private
// sector, civil society {and international organizations}".
func (p *pair) named() {
	for i := range p.c.Changes {
		ch := &p.c.Changes[i]
		if ch.Status != diff.Amended || 1-ch.Confidence > diff.Doubtful {
			continue
		}
		faced := facing(ch.Edits)
		for _, n := range ch.New {
			p.namedOnly(p.new, n, i, faced)
		}
		for _, o := range ch.Old {
			p.namedOnly(p.old, o, i, faced)
		}
	}
}

// facing returns the edits that stand right beside one of the other operation: there
// words gave way to others, and who is named by the one may be who was by the other.
func facing(edits []diff.Edit) map[int]bool {
	out := map[int]bool{}
	for k := 0; k+1 < len(edits); k++ {
		if a, b := edits[k].Op, edits[k+1].Op; a != diff.Equal && b != diff.Equal && a != b {
			out[k], out[k+1] = true, true
		}
	}
	return out
}

// shown is the weight of what the mark-up of a change shows as well: it has a row, and is
// no statement about the change.
const shown = 0.15

// namedOnly tells of the actors of one paragraph that are new to a list there, or that no
// paragraph linked with it names.
func (p *pair) namedOnly(s *side, paragraph, change int, faced map[int]bool) {
	ch := &p.c.Changes[change]
	const most = 400 // edits and items that are looked at
	if len(ch.Edits) > most {
		return
	}
	for _, item := range s.items(paragraph) {
		left, all := s.leftIn(paragraph, item)
		if all == 0 || left < all || !s.actor(paragraph, item) || s.anyMoved(paragraph, item) {
			continue
		}
		listed := p.keptBeside(s, paragraph, item)
		const longest = 12 // words of an edit that is about who is named
		if !listed && (s.run(paragraph, item.From).Len() > longest || p.spokenOf(s, paragraph, s.run(paragraph, item.From))) {
			continue // a word of a clause that came or went, or was put elsewhere
		}
		if !listed {
			var ok bool
			if item, ok = s.group(paragraph, item); !ok {
				continue
			}
		}
		if k := editOf(ch.Edits, s == p.old, paragraph, s.texts[paragraph].Words[item.From].Start); k < 0 || faced[k] && p.actorsFacing(ch, k) {
			continue
		}
		run := s.stems[paragraph][item.From:item.To]
		if s.linkedWith(paragraph, run) || p.share(distinct(run), s.among(paragraph)) >= 1 || p.knownFuller(s, paragraph, item) {
			continue
		}
		q := s.quote(paragraph, item)
		if p.statedOf(change, q) {
			continue
		}
		f := fact{Rule: Addressee, Changes: []int{change}, Weight: shown, Doubt: 1 - ch.Confidence}
		if s == p.new {
			f.What, f.New = map[bool]string{true: "added to a list", false: "named here now"}[listed], q
		} else {
			f.What, f.Old = map[bool]string{true: "left out of a list", false: "named here no longer"}[listed], q
		}
		p.add(f)
	}
}

// group returns the words of an item that name a group of people or a sort of body which
// is worth telling by itself: not "States" or "countries", which every paragraph may name,
// nor the first of two nouns ("business practices").
func (s *side) group(paragraph int, item wording.Range) (wording.Range, bool) {
	t := s.texts[paragraph]
	if item.To < len(t.Lower) && wording.Says(t.Lower[item.To]) || strings.Contains(t.Lower[item.To-1], "'") {
		return item, false
	}
	for _, m := range s.near(paragraph, t.Words[item.From].Start, t.Words[item.To-1].End) {
		if m.Kind != wording.Actor || m.End != t.Words[item.To-1].End {
			continue
		}
		from, to := t.Range(m.Start, m.End)
		r := s.bare(paragraph, wording.Range{From: from, To: to})
		if r.From > 0 && wording.Says(t.Lower[r.From-1]) || s.consulted(paragraph, r.From) || partOnly[t.Lower[r.From]] {
			return item, false
		}
		for _, w := range t.Lower[r.From:r.To] {
			if wording.Says(w) && !everywhere[w] {
				return r, true
			}
		}
		return item, false
	}
	return item, false
}

// consulted reports whether those named at word i are only asked for their views.
func (s *side) consulted(paragraph, i int) bool {
	const reach = 10
	return slices.ContainsFunc(s.texts[paragraph].Lower[max(i-reach, 0):i], func(w string) bool { return strings.HasPrefix(w, "consult") })
}

// partOnly are words that are only a part of who is named: "United Nations funds and programmes".
var partOnly = map[string]bool{"funds": true, "agencies": true, "programmes": true, "specialized": true, "business": true, "industry": true}

var everywhere = map[string]bool{"states": true, "state": true, "countries": true, "country": true, "parties": true, "party": true, "people": true, "peoples": true, "governments": true, "government": true,
	"individuals": true, "member": true, "members": true, "stakeholders": true, "everyone": true, "communities": true, "men": true, "partners": true, "entities": true, "developing": true, "international": true, "community": true}

// statedOf reports whether a fact about who is asked quotes the same words of a change.
func (p *pair) statedOf(change int, q diff.Quote) bool {
	return slices.ContainsFunc(p.facts, func(f fact) bool {
		return f.Rule == Addressee && slices.Contains(f.Changes, change) && (f.New.Text != "" && (strings.Contains(f.New.Text, q.Text) || strings.Contains(q.Text, f.New.Text)) || f.Old.Text != "" && (strings.Contains(f.Old.Text, q.Text) || strings.Contains(q.Text, f.Old.Text)))
	})
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

// actorsFacing reports whether an edit beside one, of the other operation, names somebody.
func (p *pair) actorsFacing(ch *diff.Change, k int) bool {
	for n := k - 1; n <= k+1; n += 2 {
		if n < 0 || n >= len(ch.Edits) || ch.Edits[n].Op == diff.Equal || ch.Edits[n].Op == ch.Edits[k].Op {
			continue
		}
		s, place := p.new, ch.Edits[n].New
		if ch.Edits[n].Op == diff.Delete {
			s, place = p.old, ch.Edits[n].Old
		}
		from, to := s.texts[place.Paragraph].Range(place.Start, place.End)
		for i := from; i < to; i++ {
			if s.kinds[place.Paragraph][i].Has(wording.Actor, wording.Body, wording.Place) || wording.Someone(s.texts[place.Paragraph].Lower[i]) || s.texts[place.Paragraph].Lower[i] == "participants" {
				return true
			}
		}
	}
	return false
}

// items returns the items of the lists of a paragraph: what stands between commas and
// "and", names kept whole.
func (s *side) items(paragraph int) []wording.Range {
	t := s.texts[paragraph]
	var out []wording.Range
	start := 0
	for i := 0; i <= len(t.Words); i++ {
		if i < len(t.Words) && !s.separates(paragraph, i) {
			continue
		}
		if r := s.bare(paragraph, wording.Range{From: start, To: i}); r.Len() > 0 {
			out = append(out, r)
		}
		start = i + 1
	}
	return out
}

// separates reports whether word i parts the items of a list or begins or ends it.
func (s *side) separates(paragraph, i int) bool {
	t, kinds := s.texts[paragraph], s.kinds[paragraph]
	inside := i > 0 && i+1 < len(t.Words)
	for _, k := range [...]wording.Kind{wording.Body, wording.Instrument, wording.Actor, wording.Event, wording.Title} {
		if inside && kinds[i].Has(k) && kinds[i-1].Has(k) && kinds[i+1].Has(k) {
			return false
		}
	}
	return !t.Words[i].Word || joins[t.Lower[i]]
}

// joins are words that part or bound the items of a list.
var joins = map[string]bool{"and": true, "or": true, "as": true, "well": true, "including": true, "by": true, "with": true, "from": true, "between": true, "among": true, "to": true,
	"such": true, "particularly": true, "especially": true, "notably": true, "particular": true, "through": true, "that": true, "which": true, "who": true, "should": true, "shall": true,
	"can": true, "may": true, "must": true, "will": true, "are": true, "is": true, "were": true, "have": true, "has": true, "for": true, "in": true, "under": true, "at": true, "within": true, "only": true, "even": true}

// bare takes the words off an item that say nothing: "the", "all", "other" stay where they
// stand before a noun that says something, articles go.
func (s *side) bare(paragraph int, r wording.Range) wording.Range {
	low := s.texts[paragraph].Lower
	for r.From < r.To && (low[r.From] == "the" || low[r.From] == "a" || low[r.From] == "an" || low[r.From] == "inter" || low[r.From] == "alia" || low[r.From] == "also") {
		r.From++
	}
	return r
}

// actor reports whether an item of a list names somebody, and its last words do.
func (s *side) actor(paragraph int, r wording.Range) bool {
	const longest = 9 // words of an item
	if r.Len() > longest {
		return false
	}
	low := s.texts[paragraph].Lower
	if strings.HasSuffix(low[r.From], "ing") || partOnly[low[r.From]] {
		return false
	}
	someone := false
	for i := r.From; i < r.To; i++ {
		if s.verbAt[paragraph][i] {
			return false
		}
		if low[i] == "of" && !s.kinds[paragraph][i].Has(wording.Body, wording.Actor) {
			return false // "the roles of girls"
		}
		someone = someone || wording.Someone(low[i]) || s.kinds[paragraph][i].Has(wording.Actor)
	}
	last := s.kinds[paragraph][r.To-1]
	return someone && last.Has(wording.Actor, wording.Body) && !last.Has(wording.Event, wording.Instrument, wording.Title)
}

// keptBeside reports whether the item before or after one, in its list, names somebody
// and is kept.
func (p *pair) keptBeside(s *side, paragraph int, item wording.Range) bool {
	t := s.texts[paragraph]
	kept := func(i, step int) bool {
		const reach = 14 // words of a neighbouring item and what parts it
		for n := 0; n < reach && i >= 0 && i < len(t.Words); n, i = n+1, i+step {
			switch w := t.Lower[i]; {
			case s.verbAt[paragraph][i]:
				return false
			case s.kinds[paragraph][i].Has(wording.Actor, wording.Body) && !s.left[paragraph][i]:
				return true
			case s.kinds[paragraph][i].Has(wording.Actor, wording.Body):
			case w == ";" || w == "." || w == ":" || w != "and" && w != "or" && w != "as" && joins[w] && w != "well" && w != "including" && w != "particular" && w != "such":
				return false
			}
		}
		return false
	}
	before, after := item.From-1, item.To
	for before >= 0 && (t.Lower[before] == "the" || again[t.Lower[before]] && before > 0 && (t.Lower[before-1] == "and" || t.Lower[before-1] == ",")) {
		before--
	}
	part := func(i int) bool {
		return i >= 0 && i < len(t.Words) && (t.Lower[i] == "," || t.Lower[i] == "and" || t.Lower[i] == "or" || t.Lower[i] == "as" || t.Lower[i] == "including")
	}
	return part(before) && kept(before, -1) || part(after) && kept(after, 1)
}

// again are prepositions that may be said again before a further item: "from the banks
// and from donors".
var again = map[string]bool{"from": true, "by": true, "with": true, "of": true, "for": true, "to": true, "among": true, "between": true}

// anyMoved reports whether a word of a range stands elsewhere in the other document, where
// it went or came from.
func (s *side) anyMoved(paragraph int, r wording.Range) bool {
	return slices.Contains(s.moved[paragraph][r.From:r.To], true)
}

// knownFuller reports whether a paragraph linked with one names the same in a fuller or
// shorter form.
func (p *pair) knownFuller(s *side, paragraph int, item wording.Range) bool {
	t := s.texts[paragraph]
	var keys []string
	for _, m := range s.near(paragraph, t.Words[item.From].Start, t.Words[item.To-1].End) {
		if (m.Kind == wording.Actor || m.Kind == wording.Body) && m.Start >= t.Words[item.From].Start && m.End <= t.Words[item.To-1].End {
			keys = append(keys, m.Key)
		}
	}
	for _, l := range s.links[paragraph] {
		for _, m := range s.other.texts[l.paragraph].Mentions {
			if (m.Kind == wording.Actor || m.Kind == wording.Body) && slices.Contains(keys, m.Key) {
				return true
			}
		}
	}
	return false
}
