package ledger

import (
	"slices"
	"strings"

	"resdiff/diff"
	"resdiff/wording"
)

// concerns tells of concern, regret or condemnation of what the other document does not
// speak of.
func (p *pair) concerns(s *side) {
	for k := range s.clauses {
		c := &s.clauses[k]
		if s.pairedWith[k] >= 0 || c.Verb == nil || c.Governor != c.Paragraph || !voicesConcern(c.Verb) {
			continue
		}
		if !s.anyLeft(c.Paragraph, c.Words) || !p.nowhere(s, c) || p.concernWent(s, k) || s == p.new && renews(c.Verb) {
			continue
		}
		words := wording.Range{From: s.verbWords(c.Paragraph, c.Verb).From, To: c.Words.To}
		q := s.quotePart(c.Paragraph, words, words.From)
		if !s.pointsBefore(c.Paragraph, s.quotedWords(q)) {
			p.alone(s, turn{"concern or regret voiced now", "concern or regret voiced no longer"}, q, fact{Rule: Verb, Note: s.inChapter(c.Paragraph), Changes: []int{s.change[c.Paragraph]}, Weight: 0.6})
		}
	}
}

// negations tells of what one edit of one word says not to be so, or to be so after all:
// "shall {not} be financed".
func (p *pair) negations() {
	const behind = 3 // words that show what it is about
	p.eachEdit(func(ch *diff.Change, change, k int) {
		s, paragraph, r := p.wordsOf(&ch.Edits[k])
		if w := s.wordAt(paragraph, r.From); r.Len() != 1 || r.From == 0 || w != "not" && w != "never" || inPart[s.wordAt(paragraph, r.To)] || !s.anyLeft(paragraph, r) {
			return
		}
		q := s.quote(paragraph, wording.Range{From: r.From - 1, To: min(r.To+behind-1, len(s.texts[paragraph].Words))})
		p.alone(s, turn{"negated", "no longer negated"}, q, fact{Rule: Negation, Changes: []int{change}, Weight: 1, Doubt: 1 - ch.Confidence})
	})
}

// inPart are words behind "not" that do not deny: "not only".
var inPart = setOf("only yet later limited least less necessarily")

// concernWent reports whether the other document voices concern in words of which three
// are of a clause too.
func (p *pair) concernWent(s *side, k int) bool {
	const least = 3
	for o := range s.other.clauses {
		if d := &s.other.clauses[o]; d.Verb != nil && voicesConcern(d.Verb) && inBoth(s.content[k], s.other.content[o]) >= least {
			return true
		}
	}
	return false
}

func voicesConcern(v *wording.Phrase) bool {
	return slices.ContainsFunc(strings.Fields(v.Key()), func(w string) bool { return concern[wording.Stem(w)] })
}

// concern are the stems of the words that voice concern.
var concern = stemsOf("concern concerned alarm alarmed regret regretting deplore deploring condemn condemning dismay disturbed grave outrage")
