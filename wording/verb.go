package wording

import "strings"

// Phrase is a verb of a resolution with its modifiers: "Notes with great
// concern", "Also recalls", "Welcomes and urges", "Deeply concerned".
type Phrase struct {
	// Start and End are its byte range in the text, sequence adverb and
	// modifiers included.
	Start, End int
	// Verbs are its verbs in base form with what belongs to them: "note",
	// "take note", "call upon", "express concern", "reaffirm its call upon".
	// "Welcomes and urges" has two.
	Verbs []string
	// Modifiers are the words that colour it, in order: "with great concern",
	// "strongly".
	Modifiers []string
	// Sequence is "also", "further", "again" or "once again" ("once more" too),
	// "" for plain.
	Sequence string
	// SequenceStart and SequenceEnd are the byte range of the sequence adverb.
	SequenceStart, SequenceEnd int
	// Form tells which form the verb has.
	Form Form
}

// Form is the grammatical form of a verb, which tells preambular from
// operative use.
type Form uint8

// The forms.
const (
	Third      Form = iota // "notes"
	Gerund                 // "noting"
	Participle             // "concerned", "aware"
	Base                   // "note", in "We note" of a declaration
)

// Key returns the phrase without its sequence adverb in a form that is equal
// for equal verbs of either part of a resolution: "note with great concern".
func (p Phrase) Key() string {
	var b strings.Builder
	b.WriteString(strings.Join(p.Verbs, " + "))
	for _, m := range p.Modifiers {
		b.WriteByte(' ')
		b.WriteString(m)
	}
	return b.String()
}

// Opening returns the verb phrase that opens the text; false if none does.
func (t *Text) Opening() (Phrase, bool) {
	if len(t.Verbs) == 0 || t.Verbs[0].Start != t.Start(t.lead()) {
		return Phrase{}, false
	}
	return t.Verbs[0], true
}

// lead returns the index of the first token after the square brackets in which
// a draft keeps a paragraph that is not agreed.
func (t *Text) lead() int {
	i := 0
	for t.Lower(i) == "[" {
		i++
	}
	return i
}

// readVerbs finds the verb phrases of the text in order: the opening one and
// those that stand where a further clause begins ("..., and encourages ...").
func (s *scan) readVerbs() {
	form, lead := Third, s.lead()
	apart := false // a clause of another subject began since the last verb
	for i := lead; i < len(s.Words); {
		apart = apart || s.in(i, subordinating)
		if i != lead && !s.clauseStart(i) {
			i++
			continue
		}
		p, end := s.phrase(i, !apart)
		if end == 0 || i != lead && p.Form != form && (p.Form != Gerund || form != Participle) {
			i++
			continue
		}
		if i == lead {
			s.body = end
			if form = p.Form; p.Verbs[0] == "act" { // "Acting under Chapter VII, authorizes": the act is yet to come
				form = Third
			}
		}
		s.Verbs = append(s.Verbs, p)
		i, apart = max(end, i+1), false
	}
}

// clauseStart reports whether a further clause may begin at token i: after a
// comma, a semicolon, "and", or such a word and an aside in commas.
func (s *scan) clauseStart(i int) bool {
	switch s.Lower(i - 1) {
	case ",", ";", "and", ":", "therefore", "thereby", "regard", "respect":
		return true
	}
	return false
}

// opening records the opening verb and its sequence adverb.
func (s *scan) opening() {
	p, ok := s.Opening()
	if !ok {
		return
	}
	s.found = append(s.found, Mention{Kind: Verb, Start: p.Start, End: p.End, Key: p.Key()})
	if p.Sequence != "" {
		s.found = append(s.found, Mention{Kind: Sequence, Start: p.SequenceStart, End: p.SequenceEnd, Key: p.Sequence})
	}
}

// phrase reads a verb phrase at token i and returns it and the index after it, 0 where
// there is none. ours tells that the text may go on with what we promise where no other
// subject is named: "We recognize the keepers and commit to".
func (s *scan) phrase(i int, ours bool) (p Phrase, end int) {
	at := place{opening: i == s.lead(), plural: s.Lower(i) == "we"}
	j := i
	if at.plural {
		j++
	}
	j = s.adverbs(j, &p)
	at.plural = at.plural || ours && s.promising(j)
	verb, j := s.helped(j, at, &p)
	if verb == "" {
		return p, 0
	}
	p.Verbs = []string{verb}
	if verb != "call for" { // "calls for further steps": further is of the steps
		j = s.colours(j, &p)
	}
	form := p.Form
	at.opening = false
	for s.Lower(j) == "and" {
		before := p
		more, k := s.verb(s.adverbs(j+1, &p), at, &p)
		if more == "" || p.Form != form {
			p = before
			break
		}
		p.Verbs = append(p.Verbs, more)
		j = s.colours(k, &p)
	}
	p.Start, p.End = s.Start(i), s.End(j-1)
	return p, j
}

// adverbs reads sequence adverbs and adverbs of degree.
func (s *scan) adverbs(i int, p *Phrase) int {
	for {
		switch w := s.Lower(i); {
		case w == "also" || w == "further" || w == "again":
			s.sequence(p, i, i+1)
			i++
		case w == "once" && (s.Lower(i+1) == "again" || s.Lower(i+1) == "more"):
			s.sequence(p, i, i+2)
			i += 2
		case s.in(i, degree):
			p.Modifiers = append(p.Modifiers, w)
			i++
		default:
			return i
		}
	}
}

func (s *scan) sequence(p *Phrase, i, j int) {
	if p.Sequence == "" {
		p.Sequence, p.SequenceStart, p.SequenceEnd = s.joined(i, j), s.Start(i), s.End(j-1)
		if p.Sequence == "once more" {
			p.Sequence = "once again"
		}
	}
}

// colours reads what follows a verb and belongs to it: "also", "with great
// concern", "in the strongest terms".
func (s *scan) colours(j int, p *Phrase) int {
	for {
		w, from := s.Lower(j), j
		var end int
		switch {
		case w == "further" && p.Verbs[len(p.Verbs)-1] != "recall" && s.moreOf(j+1): // nobody recalls more of a thing
			return j
		case w == "with":
			end = s.feeling(j + 1)
		case w == "," && s.Lower(j+1) == "with": // "Notes, with concern, that"
			from = j + 1
			if end = s.feeling(j + 2); s.Lower(end) != "," {
				end = 0
			}
		case w == "in" && s.Lower(j+1) == "the" && s.Lower(j+2) == "strongest":
			for end = j + 3; s.Lower(end) == "possible" || s.Lower(end) == "terms"; {
				end++
			}
			p.Modifiers = append(p.Modifiers, "in the strongest terms")
			j = end
			continue
		default:
			if end = s.adverbs(j, p); end == j {
				return j
			}
			j = end
			continue
		}
		if end == 0 {
			return j
		}
		p.Modifiers = append(p.Modifiers, s.joined(from, end))
		j = end
	}
}

// moreOf reports whether "further" before token j is of the noun there, and says
// how much is asked: "Requests further information". Before what is named, cited
// or told by an article it is of the verb: "Recalling further its resolution".
func (s *scan) moreOf(j int) bool {
	return j < len(s.Words) && s.Word(j) && !s.word(j).Upper && !s.word(j).Digit && !s.in(j, told)
}

// feeling returns the index after a phrase that ends in a feeling ("great
// concern", "deep appreciation and gratitude") at token j, or 0.
func (s *scan) feeling(j int) int {
	const most = 4 // words up to a feeling
	end := 0
	for k := j; k < max(j, end)+most; k++ {
		switch w := s.Lower(k); {
		case s.in(k, feelings):
			end = k + 1
		case s.in(k, intensity), w == "and", end == 0 && (w == "its" || w == "a" || w == "sense" || w == "of"):
		default:
			return end
		}
	}
	return end
}
