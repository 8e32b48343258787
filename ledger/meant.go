package ledger

import (
	"slices"
	"strings"

	"resdiff/diff"
	"resdiff/wording"
)

// meant tells of those who are named with other qualities, or with others: "developing
// countries" → "countries", "women" → "women and girls".
func (p *pair) meant() {
	for i := range p.c.Changes {
		ch := &p.c.Changes[i]
		if ch.Status != diff.Amended || len(ch.Old) != 1 || len(ch.New) != 1 {
			continue
		}
		twins := p.twinsOf(ch)
		for _, m := range p.new.texts[ch.New[0]].Mentions {
			if m.Kind == wording.Actor {
				p.meantAt(ch, i, m, twins)
			}
		}
		p.theirs(ch, i, twins)
	}
}

// theirs tells of those whose something is, where more came to them: "women's" →
// "women's and girls'".
func (p *pair) theirs(ch *diff.Change, change int, twins []int) {
	o, n := ch.Old[0], ch.New[0]
	t := p.new.texts[n]
	for i := 2; i < len(t.Lower); i++ {
		if !owner(t.Lower[i]) || twins[i] >= 0 || t.Lower[i-1] != "and" || !owner(t.Lower[i-2]) || twins[i-2] < 0 || p.old.texts[o].Lower[min(twins[i-2]+1, len(p.old.texts[o].Lower)-1)] == "and" {
			continue
		}
		p.add(fact{Rule: Addressee, What: "wider", Old: p.old.quote(o, wording.Range{From: twins[i-2], To: twins[i-2] + 1}), New: p.new.quote(n, wording.Range{From: i - 2, To: i + 1}),
			Changes: []int{change}, Weight: shown, Doubt: 1 - ch.Confidence})
	}
}

// owner reports whether a word says whose something is: "girls'".
func owner(w string) bool {
	base, ok := strings.CutSuffix(w, "'s")
	if !ok {
		if base, ok = strings.CutSuffix(w, "'"); !ok {
			return false
		}
	}
	return wording.Someone(base)
}

// twinsOf maps each word of the new paragraph of a change to the old one that is the
// same; -1 for words that came.
func (p *pair) twinsOf(ch *diff.Change) []int {
	out := filled(len(p.new.texts[ch.New[0]].Words))
	for _, e := range ch.Edits {
		if e.Op != diff.Equal {
			continue
		}
		a, aEnd := p.old.texts[e.Old.Paragraph].Range(e.Old.Start, e.Old.End)
		b, bEnd := p.new.texts[e.New.Paragraph].Range(e.New.Start, e.New.End)
		for k := 0; a+k < aEnd && b+k < bEnd; k++ {
			out[b+k] = a + k
		}
	}
	return out
}

// meantAt compares an actor of the new paragraph, with what tells it, with what stood in
// its place.
func (p *pair) meantAt(ch *diff.Change, change int, m wording.Mention, twins []int) {
	o, n := ch.Old[0], ch.New[0]
	from, to := p.new.texts[n].Range(m.Start, m.End)
	kept := -1
	for i := from; i < to; i++ {
		if twins[i] >= 0 && p.new.stems[n][i] >= 0 {
			kept = i
		}
	}
	if kept < 0 {
		return
	}
	// Its words that stayed, side by side on both sides, and what tells them.
	a, b := wording.Range{From: twins[kept], To: twins[kept] + 1}, wording.Range{From: kept, To: to}
	for i := kept - 1; i >= from && twins[i] == a.From-1; i-- {
		a.From--
		b.From = i
	}
	if b.From = p.new.told(n, b.From, from); b.From > from {
		return
	}
	a.From = p.old.told(o, a.From, a.From)
	if p.new.cut(n, b) || p.old.cut(o, a) || !p.new.names(n, b) || !p.old.names(o, a) || p.new.within(n, b) || p.old.within(o, a) || p.gathered(o, a) {
		return
	}
	if p.new.clausal(n, b) || p.old.clausal(o, a) {
		return
	}
	before, after := p.old.quote(o, a), p.new.quote(n, b)
	x, y := distinct(p.old.stems[o][a.From:a.To]), distinct(p.new.stems[n][b.From:b.To])
	if slices.Equal(x, y) || sameWho(before.Text, after.Text) || before.Text == "" || after.Text == "" || p.statedOf(change, after) {
		return
	}
	what := "wider"
	switch both := strings.Contains(before.Text+after.Text, " and "); {
	case !both && len(x) < len(y) && inBoth(x, y) == len(x):
		what = "narrower"
	case !both && len(y) < len(x) && inBoth(x, y) == len(y):
	case both && inBoth(x, y) == min(len(x), len(y)):
		if len(y) < len(x) {
			what = "narrower"
		}
	default:
		return
	}
	p.add(fact{Rule: Addressee, What: what, Old: before, New: after, Changes: []int{change}, Weight: shown, Doubt: 1 - ch.Confidence})
}

// sameWho reports whether two names differ only by words that do not change who is
// meant: "States" and "Member States".
func sameWho(a, b string) bool {
	bare := func(name string) string {
		return strings.Join(slices.DeleteFunc(strings.Fields(strings.ToLower(name)), func(w string) bool { return w == "member" || w == "national" || w == "concerned" || w == "various" }), " ")
	}
	a, b = bare(a), bare(b)
	return a == b || strings.TrimPrefix(a, "states ") == strings.TrimPrefix(b, "states ") // "States parties" and "parties"
}

// told returns where the words begin that tell the noun at word i and are left over: at
// least not behind word least.
func (s *side) told(paragraph, i, least int) int {
	const most = 3 // "least developed and landlocked"
	for n := 0; n < most && i > 0; n++ {
		k := i - 1
		if !s.left[paragraph][k] || s.stems[paragraph][k] < 0 || !s.texts[paragraph].Words[k].Word || s.verbAt[paragraph][k] || joins[s.texts[paragraph].Lower[k]] ||
			s.kinds[paragraph][k].Has(wording.Figure, wording.Date, wording.Citation) || strings.HasSuffix(s.texts[paragraph].Lower[k], "ing") && s.texts[paragraph].Lower[k] != "developing" {
			break
		}
		i = k
	}
	return min(i, max(least, 0))
}

// names reports whether words are of somebody who is known.
func (s *side) names(paragraph int, r wording.Range) bool {
	return r.Len() > 0 && (s.kinds[paragraph][r.To-1].Has(wording.Actor) || wording.Someone(s.texts[paragraph].Lower[r.To-1]))
}

// cut reports whether words are a part of a longer phrase for somebody: a noun for them
// goes on behind ("country | parties"), or what tells them begins before ("least |
// developed countries").
func (s *side) cut(paragraph int, r wording.Range) bool {
	low := s.texts[paragraph].Lower
	if r.To < len(low) && wording.Someone(low[r.To]) {
		return true
	}
	if r.From == 0 {
		return false
	}
	before := low[r.From-1]
	return degrees[before] || strings.HasSuffix(before, "-developed") || before == "-" || r.From > 1 && low[r.From-1] == "and" && degrees[low[max(r.From-3, 0)]]
}

// degrees are words that tell an adjective and belong to it.
var degrees = map[string]bool{"least": true, "most": true, "less": true, "more": true, "non": true, "newly": true, "highly": true, "heavily": true, "other": true}

// clausal reports whether words tell somebody by where or how they are: "those in
// vulnerable situations".
func (s *side) clausal(paragraph int, r wording.Range) bool {
	return slices.ContainsFunc(s.texts[paragraph].Lower[r.From:r.To], func(w string) bool { return w != "and" && w != "or" && joins[w] })
}

// gathered reports whether old words go on beyond a range as one actor: it is only a
// part of what was named.
func (p *pair) gathered(paragraph int, r wording.Range) bool {
	t := p.old.texts[paragraph]
	return r.To < len(t.Words) && p.old.left[paragraph][r.To] && (t.Lower[r.To] == "and" || t.Lower[r.To] == "or" || wording.Someone(t.Lower[r.To]))
}
