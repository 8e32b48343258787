package ledger

import (
	"slices"
	"strings"

	"resdiff/diff"
	"resdiff/judge"
	"resdiff/wording"
)

// qualified tells of a phrase that one edit brought or took, and nothing else: conditions
// and words of haste that qualify what is asked, "as appropriate", "without delay"; how it is
// to be done, "in line with national law"; what is to be heeded in particular, "including
// the reefs".
func (p *pair) qualified(ch *diff.Change, change, k int) {
	const longest = 24 // words
	s, paragraph, r := p.wordsOf(&ch.Edits[k])
	r = s.trim(paragraph, r, joint)
	low := s.texts[paragraph].Lower
	for i := r.From + 1; i+1 < r.To; i++ {
		if low(i) == "," && (low(i+1) == "while" || low(i+1) == "and" && s.verbAt[paragraph][min(i+2, r.To-1)]) {
			r.To = i
		}
	}
	if r.Len() == 0 || r.Len() > longest || s.texts[paragraph].Has(r, ";") || !s.anyLeft(paragraph, r) || p.allLinked(s, paragraph, r) {
		return
	}
	begin, end := s.of(paragraph)
	undertaken := slices.ContainsFunc(s.clauses[begin:end], func(c wording.Clause) bool {
		return c.Verb != nil && p.directive(&c) && c.Words.From <= r.From && r.From < c.Words.To
	})
	f := fact{Rule: Hedge, Changes: []int{change}, Doubt: 1 - ch.Confidence}
	tell := func(what, gone string, words wording.Range, weight float64) {
		if s == p.old && s.texts[paragraph].Any(words, func(w string) bool { return coming[w] }) {
			return // it has come
		}
		if s.saidThere(paragraph, s.texts[paragraph].Lowers(words)) {
			return
		}
		f.What, f.New, f.Weight = what, s.quote(paragraph, words), weight
		if s == p.old {
			f.What, f.Old, f.New = gone, f.New, diff.Quote{}
		}
		p.add(f)
	}
	if hedges := p.onlyHedges(s, paragraph, r); undertaken && len(hedges) > 0 {
		for _, h := range hedges {
			words := wording.Range{From: r.From + h.Words.From, To: r.From + h.Words.To}
			switch haste := s.texts[paragraph].Any(words, func(w string) bool { return hasteful[wording.Stem(w)] }); {
			case h.Weakens:
				tell("condition gained", "condition lost", words, 0.8)
			case !haste: // "in full", "without distinction"
				tell("qualified now", "qualified no longer", words, 0.8)
			case !s.hastened(paragraph):
				tell("urgency gained", "urgency lost", words, 0.8)
			}
		}
		return
	}
	switch text := s.texts[paragraph].Joined(r) + " "; {
	case r.Len() < 3:
	case low(r.From) == "including" && p.asksAt(s, paragraph, r.From) && !s.aside(paragraph, r.From):
		tell("asked in particular now", "asked in particular no longer", r, 0.4)
	case undertaken && begins(text, manners) || begins(text, rules):
		tell("qualified now", "qualified no longer", r, 0.6)
	}
}

// aside reports whether word i stands in what a task only tells: of whom or what it is so,
// what came of it, what it would lead to.
func (s *side) aside(paragraph, i int) bool {
	low := s.texts[paragraph].Lower
	for k := i - 1; k >= 0 && low(k) != ";"; k-- {
		switch low(k) {
		case "which", "who", "whose", "would", "noting", "recognizing", "recalling", "acknowledging":
			return true
		}
		if s.verbAt[paragraph][k] {
			return false
		}
	}
	return false
}

// saidThere reports whether words stand, in this order, in a paragraph linked with theirs.
func (s *side) saidThere(paragraph int, low []string) bool {
	words := " " + strings.Join(low, " ") + " "
	return slices.ContainsFunc(s.links[paragraph], func(l link) bool {
		return strings.Contains(" "+s.other.texts[l.paragraph].Joined(s.other.texts[l.paragraph].All())+" ", words)
	})
}

// coming are words for what is ahead.
var coming = map[string]bool{"upcoming": true, "forthcoming": true, "next": true, "ahead": true, "coming": true, "preparations": true}

var joint = map[string]bool{"and": true}

// onlyHedges returns the conditions and words of haste that a range is made of; none where
// it holds other words, or words that qualify a thing or a person.
func (p *pair) onlyHedges(s *side, paragraph int, r wording.Range) []judge.Degree {
	low := s.texts[paragraph].Lowers(wording.Range{From: r.From, To: min(r.To+1, len(s.texts[paragraph].Words))})
	hedges := p.table.Hedges(low[:r.Len()])
	words := 0
	for _, h := range hedges {
		words += h.Words.Len()
		if !qualifies(low, h.Words) || s.kinds[paragraph][r.From+h.Words.From].Has(wording.Title, wording.Body, wording.Instrument) {
			return nil
		}
	}
	for i, w := range low[:r.Len()] {
		if w == "and" || !s.texts[paragraph].Word(r.From+i) {
			words++
		}
	}
	if words < r.Len() {
		return nil
	}
	return hedges
}

// qualifies reports whether a hedge at words of a clause qualifies what is to be done: an
// adverb of haste, or a phrase that says when, where or within what.
func qualifies(low []string, r wording.Range) bool {
	if r.Len() == 1 {
		w := low[r.From]
		return haste[w] || w == "consider" && r.To < len(low) && strings.HasSuffix(low[r.To], "ing")
	}
	return opensPhrase[low[r.From]] && low[r.From+1] != "least" && low[r.From+1] != "most" && low[r.From+1] != "particular" && !slices.Contains(low[r.From:r.To], "position")
}

var haste = map[string]bool{"immediately": true, "urgently": true, "promptly": true, "expeditiously": true, "forthwith": true, "voluntarily": true, "progressively": true, "gradually": true}

// opensPhrase are words with which a condition of several words begins.
var opensPhrase = map[string]bool{"as": true, "where": true, "when": true, "if": true, "wherever": true, "whenever": true, "to": true, "upon": true, "at": true, "on": true, "within": true, "subject": true, "through": true,
	"from": true, "in": true, "consistent": true, "taking": true, "unless": true, "according": true, "without": true}

// hastened reports whether a paragraph linked with one has a word of haste that came or
// went: "prompt" for "without delay".
func (s *side) hastened(paragraph int) bool {
	return slices.ContainsFunc(s.links[paragraph], func(l link) bool {
		for i := range s.other.texts[l.paragraph].Words {
			if s.other.left[l.paragraph][i] && hasteful[wording.Stem(s.other.texts[l.paragraph].Lower(i))] {
				return true
			}
		}
		return false
	})
}

// hasteful are the stems of words of haste.
var hasteful = stemsOf("prompt promptly immediate immediately urgent urgently urgency swift swiftly speedy speedily rapid rapidly timely quick quickly expeditious expeditiously early earliest soon delay forthwith accelerate expedite")

func begins(text string, list []string) bool {
	return slices.ContainsFunc(list, func(begin string) bool { return strings.HasPrefix(text, begin+" ") })
}

// rules are how phrases begin that say by what law something is so, wherever they stand;
// manners those that say how and with whom something is to be done.
var (
	rules   = []string{"in accordance with", "in line with", "in conformity with", "in compliance with", "consistent with", "contrary to", "in a manner", "subject to", "without prejudice to", "unless", "except"}
	manners = []string{"provided that", "on the basis of", "on the condition", "with the consent of", "with the approval of", "taking into account", "bearing in mind", "with full respect", "in full respect", "with due regard", "with due respect",
		"in consultation with", "in close consultation with", "in cooperation with", "in close cooperation with", "in coordination with", "in close coordination with", "in collaboration with", "in close collaboration with",
		"in partnership with", "within the limits of", "within the framework of", "at the request of", "upon the request of", "only if", "only where", "only when"}
)
