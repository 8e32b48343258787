package ledger

import (
	"slices"
	"strings"
	"time"

	"resdiff/wording"
)

// takenUp reports whether the other document asks, decides or voices concern about the same
// as a clause, in other words, of others or in another place: then nothing of it is new or
// over. The object counts, what the task is about, and not the verb. partly tells that it
// does so of much of what a paragraph says that came or went whole.
func (p *pair) takenUp(s *side, c *wording.Clause) (taken, partly bool) {
	const (
		half    = 0.5 // of the weight of the object in one paragraph that commits
		parts   = 0.6 // of the weight of the task in two of them together
		most    = 0.3 // the same of a paragraph that came or went whole, of which less can be said
		fewer   = 2   // stems of the object, where the paragraph is linked with the clause's own
		opening = 8   // stems that say what the task is about
	)
	object := p.opens(s, c, opening)
	task := distinct(s.stems[c.Paragraph][c.Task.From:c.Task.To])
	if len(object) == 0 || c.Verb == nil {
		return true, false
	}
	var kept [][]stem // the task's stems in each paragraph that commits
	seen := map[int]bool{}
	for _, id := range object {
		if places := s.other.clausesOf.of(id); len(places) <= common {
			for _, k := range places {
				d := &s.other.clauses[k]
				if !p.voices(d) {
					continue
				}
				if s.linked(c.Paragraph, d.Paragraph) && inBoth(object, s.other.content[k]) > fewer || p.sameAsk(s, c, d) {
					return true, false
				}
				if seen[d.Paragraph] {
					continue
				}
				seen[d.Paragraph] = true
				there := s.other.said[d.Paragraph]
				if p.share(object, there) >= half {
					return true, false
				}
				kept = append(kept, slices.Collect(shared(task, there)))
			}
		}
	}
	share := p.inTwo(task, kept)
	return share >= parts, share >= most && len(s.links[c.Paragraph]) == 0
}

// inTwo returns the share of a task's weight that two paragraphs together have: that with
// most of it, and the one that adds most.
func (p *pair) inTwo(task []stem, held [][]stem) float64 {
	best := func(but []stem) (out []stem) {
		var most float64
		for _, list := range held {
			rest := slices.DeleteFunc(slices.Clone(list), func(id stem) bool { return slices.Contains(but, id) })
			if w := p.heavy(rest); w > most {
				most, out = w, rest
			}
		}
		return out
	}
	first := best(nil)
	return (p.heavy(first) + p.heavy(best(first))) / max(p.heavy(task), 1)
}

// voices reports whether a clause asks, decides, or voices concern.
func (p *pair) voices(c *wording.Clause) bool {
	return c.Verb != nil && (p.directive(c) || voicesConcern(c.Verb) || strings.Contains(c.Verb.Key(), "trust"))
}

// sameAsk reports whether two clauses ask by the same verb that the same be done with
// something that has a name in common: "encourages all parties to consider the
// recommendations in the study", "... to consider the recommendations made in the report".
func (p *pair) sameAsk(s *side, c, d *wording.Clause) bool {
	const opening = 8
	a, b := s.texts[c.Paragraph].Lower, s.other.texts[d.Paragraph].Lower
	if c.Verb == nil || d.Verb == nil || !sameVerb(c.Verb, d.Verb) || c.Task.Len() < 2 || d.Task.Len() < 2 || a(c.Task.From) != "to" || b(d.Task.From) != "to" || a(c.Task.From+1) != b(d.Task.From+1) {
		return false
	}
	return len(c.Addressees) > 0 && len(d.Addressees) > 0 && sameName(c.Addressees[0].Key, d.Addressees[0].Key) && inBoth(p.opens(s, c, opening), p.opens(s.other, d, opening)) > 0
}

func (s *side) linked(paragraph, other int) bool { return s.chance(paragraph, other) > 0 }

// cameToPass reports whether the calendar ended what the old document asks or decides: a
// thing that is done once, a day that is past, or something that a paragraph linked with it
// tells of as done.
func (p *pair) cameToPass(c *wording.Clause) bool {
	s := p.old
	low, t := s.texts[c.Paragraph].Lower, s.texts[c.Paragraph]
	const reach = 16 // words from "that" to the verb
	if i := c.Task.From; c.Task.Len() > 1 && (low(i) == "to" && (once[wording.Stem(low(i+1))] || low(i+1) == "consider" && once[wording.Stem(low(min(i+2, len(s.texts[c.Paragraph].Words)-1)))] || low(i+1) == "hold" && s.texts[c.Paragraph].Any(wording.Range{From: i, To: min(i+reach, c.Task.To)}, func(w string) bool { return held[w] })) || low(i) == "that" && s.texts[c.Paragraph].Any(wording.Range{From: i, To: min(i+reach, c.Task.To)}, func(w string) bool { return w == "appoint" || w == "convene" || w == "admit" || w == "elect" })) {
		return true
	}
	if year := p.c.New.Adopted.Year(); year >= firstYear && p.c.Old.Adopted.Year() < year {
		for _, m := range s.near(c.Paragraph, t.Start(c.Task.From), t.End(c.Task.To-1)) {
			from, _ := t.Range(m.Start, m.End)
			if m.Kind != wording.Date || from <= c.Task.From || from >= c.Task.To {
				continue
			}
			if m.Unit == "" && dayIs[low(from-1)] && p.pastBetween(m.Key) || m.Unit == "session" && m.Value >= firstAnnual && int(m.Value) < sessionOf(p.c.New) {
				return true
			}
		}
	}
	const object = 2 // stems
	first := p.opens(s, c, object)
	for _, l := range s.links[c.Paragraph] {
		from, to := p.new.of(l.paragraph)
		for k := from; k < to; k++ {
			if d := &p.new.clauses[k]; len(first) == object && p.acknowledges(d) && inBoth(first, p.new.content[k]) == object {
				return true
			}
		}
	}
	return false
}

// firstAnnual is from where on the number of a session is one of the General Assembly, which
// meets once a year.
const firstAnnual = 60

// once are the stems of verbs of what is done once, and then is done.
var once = stemsOf("admit appoint elect convene host observe proclaim declare designate commemorate launch establish adopt approve open revert")

// held are nouns of what is held once and then is past.
var held = map[string]bool{"meeting": true, "meetings": true, "session": true, "sessions": true, "conference": true, "forum": true, "dialogue": true, "consultations": true, "event": true, "workshop": true, "debate": true, "summit": true, "discussion": true}

// dayIs are words before a day at which something is to be done.
var dayIs = map[string]bool{"by": true, "on": true, "in": true, "from": true, "before": true, "until": true, "during": true, "than": true, "of": true, "for": true}

// pastBetween reports whether a day or year came after the old document was adopted and
// before the new one was.
func (p *pair) pastBetween(key string) bool {
	const layout = "2006-01-02"
	old, new := p.c.Old.Adopted.Format(layout), p.c.New.Adopted.Format(layout)
	if len(key) < len("2006") || !digitsOnly(key[:4]) {
		return false
	}
	if p.c.New.Adopted.Month() >= time.October && key == new[:4] && key > old[:4] {
		return true // the year is all but over
	}
	return key > old[:min(len(key), len(old))] && key < new[:min(len(key), len(new))] || len(key) > 4 && key[:4] >= old[:4] && key < new
}
