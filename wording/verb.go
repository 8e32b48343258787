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
	s := new(scan).begin(t)
	p, _, ok := s.phrase(s.lead())
	return p, ok
}

// Verbs returns the verb phrases of the text in order: the opening one and
// those that stand where a further clause begins ("..., and encourages ...").
func Verbs(text string) []Phrase { return scanOf(text).verbs() }

func (s *scan) verbs() []Phrase {
	var out []Phrase
	form, lead := Third, s.lead()
	apart := false // a clause of another subject began since the last verb
	for i := lead; i < len(s.Words); {
		apart = apart || s.in(i, subordinating)
		if i == lead || s.clauseStart(i) {
			if p, j, ok := s.phraseAt(i, !apart); ok && (i == lead || p.Form == form || p.Form == Gerund && form == Participle) {
				if i == lead {
					form = p.Form
					if p.Verbs[0] == "act" { // "Acting under Chapter VII, authorizes": the act is yet to come
						form = Third
					}
				}
				out = append(out, p)
				i, apart = max(j, i+1), false
				continue
			}
		}
		i++
	}
	return out
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
	p, j, ok := s.phrase(s.lead())
	if !ok {
		return
	}
	s.body = j
	s.found = append(s.found, Mention{Kind: Verb, Start: p.Start, End: p.End, Key: p.Key()})
	if p.Sequence != "" {
		s.found = append(s.found, Mention{Kind: Sequence, Start: p.SequenceStart, End: p.SequenceEnd, Key: p.Sequence})
	}
}

// lead returns the index of the first token after the square brackets in which
// a draft keeps a paragraph that is not agreed.
func (s *scan) lead() int {
	i := 0
	for s.Lower(i) == "[" {
		i++
	}
	return i
}

// phrase reads a verb phrase at token i and returns it and the index after it.
func (s *scan) phrase(i int) (Phrase, int, bool) { return s.phraseAt(i, false) }

// phraseAt is phrase; ours tells that the text may go on with what we promise
// where no other subject is named: "We recognize the keepers and commit to".
func (s *scan) phraseAt(i int, ours bool) (Phrase, int, bool) {
	var p Phrase
	at := place{opening: i == s.lead(), plural: s.Lower(i) == "we"}
	j := i
	if at.plural {
		j++
	}
	j = s.adverbs(j, &p)
	at.plural = at.plural || ours && s.promising(j)
	verb, j, ok := s.being(j, at, &p)
	if !ok && at.plural {
		verb, j, ok = s.willing(j, at, &p)
	}
	if !ok {
		var f Form
		if verb, f, j = s.continued(j, at, &p); verb == "" {
			return Phrase{}, i, false
		}
		p.Form = f
	}
	p.Verbs = []string{verb}
	if verb != "call for" { // "calls for further steps": further is of the steps
		j = s.colours(j, &p)
	}
	at.opening = false
	for s.Lower(j) == "and" {
		before := p
		k := s.adverbs(j+1, &p)
		more, f, k := s.verb(k, at, &p)
		if more == "" || f != p.Form {
			p = before
			break
		}
		p.Verbs = append(p.Verbs, more)
		j = s.colours(k, &p)
	}
	p.Start, p.End = s.Start(i), s.End(j-1)
	return p, j, true
}

// adverbs reads sequence adverbs and adverbs of degree before a verb.
func (s *scan) adverbs(i int, p *Phrase) int {
	for {
		switch w := s.Lower(i); {
		case w == "also" || w == "further" || w == "again" && s.Lower(i-1) != "once":
			s.sequence(p, i, i+1)
			i++
		case w == "once" && (s.Lower(i+1) == "again" || s.Lower(i+1) == "more"):
			s.sequence(p, i, i+2)
			i += 2
		case s.in(i, degree):
			p.Modifiers = append(p.Modifiers, w)
			i++
		case w == "and" && s.in(i-1, degree) && s.in(i+1, degree): // "strongly and unequivocally"
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
		switch w := s.Lower(j); {
		case w == "further" && p.Verbs[len(p.Verbs)-1] != "recall" && s.moreOf(j+1): // nobody recalls more of a thing
			return j
		case w == "also" || w == "further" || w == "again":
			s.sequence(p, j, j+1)
			j++
		case w == "once" && (s.Lower(j+1) == "again" || s.Lower(j+1) == "more"):
			s.sequence(p, j, j+2)
			j += 2
		case s.in(j, degree) && w != "once":
			p.Modifiers = append(p.Modifiers, w)
			j++
		case w == "with":
			end := s.feeling(j + 1)
			if end == 0 {
				return j
			}
			p.Modifiers = append(p.Modifiers, s.joined(j, end))
			j = end
		case w == "," && s.Lower(j+1) == "with": // "Notes, with concern, that"
			end := s.feeling(j + 2)
			if end == 0 || s.Lower(end) != "," {
				return j
			}
			p.Modifiers = append(p.Modifiers, s.joined(j+1, end))
			j = end
		case w == "in" && s.Lower(j+1) == "the" && s.Lower(j+2) == "strongest":
			p.Modifiers = append(p.Modifiers, "in the strongest terms")
			j += 3
			for _, w := range []string{"possible", "terms"} {
				if s.Lower(j) == w {
					j++
				}
			}
		default:
			return j
		}
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
	for k := j; k < j+4 && k < len(s.Words); k++ {
		w := s.Lower(k)
		if !s.in(k, feelings) {
			if !s.in(k, intensity) && w != "and" && w != "its" && w != "a" && w != "sense" && w != "of" {
				return 0
			}
			continue
		}
		return s.secondFeeling(k + 1)
	}
	return 0
}

// secondFeeling returns the index after "and deep regret" at token j, or j.
func (s *scan) secondFeeling(j int) int {
	const most = 2 // words of degree before it
	if s.Lower(j) != "and" {
		return j
	}
	k := j + 1
	for k <= j+most && s.in(k, intensity) {
		k++
	}
	if s.in(k, feelings) {
		return k + 1
	}
	return j
}
