package ledger

import (
	"slices"
	"time"

	"resdiff/wording"
)

// takenUp reports whether the other document asks, decides or voices concern about the same
// as a clause, in other words, of others or in another place: then nothing of it is new or
// over. The object counts, what the task is about, and not the verb. partly tells that it
// does so of much of what a paragraph says that came or went whole.
func (p *pair) takenUp(s *side, c *wording.Clause) (taken, partly bool) {
	const (
		half    = 0.5  // of the weight of the object in one paragraph that commits
		much    = 0.4  // of the weight of the task in one of them
		some    = 0.17 // the same of a paragraph that came or went whole, of which less can be said
		fewer   = 2    // stems of the object, where the paragraph is linked with the clause's own
		opening = 8    // stems that say what the task is about
	)
	object := p.opens(s, c, opening)
	task := distinct(s.stems[c.Paragraph][c.Task.From:c.Task.To])
	if len(object) == 0 || c.Verb == nil {
		return true, false
	}
	var share float64 // of the task, at most, in a paragraph that commits
	seen := map[int]bool{}
	for _, id := range object {
		places := s.other.clausesOf.Of(id)
		if len(places) > common {
			continue
		}
		for _, k := range places {
			d := &s.other.clauses[k]
			if d.Verb == nil || !p.directive(d) && !voicesConcern(d.Verb) {
				continue
			}
			if s.chance(c.Paragraph, d.Paragraph) > 0 && inBoth(object, s.other.content[k]) > fewer || p.sameAsk(s, c, d) {
				return true, false
			}
			if !seen[d.Paragraph] {
				seen[d.Paragraph] = true
				there := s.other.said[d.Paragraph]
				if p.share(object, there) >= half {
					return true, false
				}
				share = max(share, p.share(task, there))
			}
		}
	}
	return share >= much, share >= some && len(s.links[c.Paragraph]) == 0
}

// sameAsk reports whether two clauses ask by the same verb that the same be done with
// something that has a name in common: "encourages all parties to consider the
// recommendations in the study", "... to consider the recommendations made in the report".
func (p *pair) sameAsk(s *side, c, d *wording.Clause) bool {
	const opening = 8
	a, b := s.texts[c.Paragraph], s.other.texts[d.Paragraph]
	return sameVerb(c.Verb, d.Verb) && len(c.Addressees) > 0 && len(d.Addressees) > 0 && a.Lower(c.Task.From) == "to" && a.Lower(c.Task.From+1) == b.Lower(d.Task.From+1) &&
		sameName(c.Addressees[0].Key, d.Addressees[0].Key) && inBoth(p.opens(s, c, opening), p.opens(s.other, d, opening)) > 0
}

// cameToPass reports whether the calendar ended what the old document asks or decides: a
// thing that is done once, or a day or session that is past.
func (p *pair) cameToPass(c *wording.Clause) bool {
	t := p.old.texts[c.Paragraph]
	if once[t.Stem(c.Task.From+1)] {
		return true
	}
	return slices.ContainsFunc(p.old.near(c.Paragraph, t.Start(c.Task.From), t.End(c.Task.To-1)), func(m wording.Mention) bool {
		return m.Kind == wording.Date && m.Start > t.Start(c.Task.From) && (m.Unit == "" && p.pastBetween(m.Key) || m.Unit == "session" && int(m.Value) < sessionOf(p.c.New))
	})
}

// once are the stems of verbs of what is done once, and then is done.
var once = stemsOf("admit appoint elect convene host observe proclaim declare designate commemorate launch establish adopt approve open revert")

// pastBetween reports whether a day or year came after the old document was adopted and
// before the new one was.
func (p *pair) pastBetween(key string) bool {
	const layout = "2006-01-02"
	if len(key) < len("2006") || !digitsOnly(key[:4]) || !p.c.Old.Adopted.Before(p.c.New.Adopted) {
		return false
	}
	n := min(len(key), len(layout))
	old, new := p.c.Old.Adopted.Format(layout)[:n], p.c.New.Adopted.Format(layout)[:n]
	over := p.c.New.Adopted.Month() >= time.October // the year is all but over
	return key[:4] >= old[:4] && (key < new || key == new && n == 4 && over)
}
