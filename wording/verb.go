package wording

import "strings"

// Phrase is a verb of a resolution with its modifiers: "Notes with great
// concern", "Also recalls", "Welcomes and urges", "Deeply concerned".
type Phrase struct {
	// Start and End are its byte range in the text, sequence adverb and
	// modifiers included; Words the same as indices into Text.Words.
	Start, End int
	Words      Range
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
	verbs := strings.Join(p.Verbs, " + ")
	return strings.Join(append([]string{verbs}, p.Modifiers...), " ")
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
// those that stand where a further clause begins ("..., and encourages ..."). It records
// the opening one and its sequence adverb.
func (s *scan) readVerbs() {
	form, lead := Third, s.lead()
	for i := lead; i < len(s.Words); i++ {
		if i != lead && !s.in(i-1, clauseEnds) {
			continue
		}
		p, ok := s.phrase(i)
		if !ok || i != lead && p.Form != form && (p.Form != Gerund || form != Participle) {
			continue
		}
		if i == lead {
			s.body = p.Words.To
			if form = p.Form; p.Verbs[0] == "act" { // "Acting under Chapter VII, authorizes": the act is yet to come
				form = Third
			}
			s.add(Verb, i, p.Words.To, p.Key())
			if p.Sequence != "" {
				from, to := s.Range(p.SequenceStart, p.SequenceEnd)
				s.add(Sequence, from, to, p.Sequence)
			}
		}
		s.Verbs = append(s.Verbs, p)
		i = p.Words.To - 1
	}
}

// phrase reads a verb phrase at token i, false where there is none.
func (s *scan) phrase(i int) (Phrase, bool) {
	r := verbReader{scan: s, at: i, opening: i == s.lead(), plural: s.Lower(i) == "we"}
	if r.plural {
		r.at++
	}
	r.adverbs()
	if !r.helped() && !r.verb() {
		return Phrase{}, false
	}
	r.colours()
	for s.Lower(r.at) == "and" {
		before := r
		r.opening = false
		r.at++
		r.adverbs()
		if !r.verb() || r.Form != before.Form {
			r = before
			break
		}
		r.colours()
	}
	r.Words, r.Start, r.End = Range{i, r.at}, s.Start(i), s.End(r.at-1)
	return r.Phrase, true
}

// adverbs reads sequence adverbs and adverbs of degree, and reports whether there are any.
func (r *verbReader) adverbs() bool {
	from := r.at
	for {
		switch w := r.Lower(r.at); {
		case w == "also" || w == "further" || w == "again":
			r.sequence(1)
		case w == "once" && (r.Lower(r.at+1) == "again" || r.Lower(r.at+1) == "more"):
			r.sequence(2)
		case r.in(r.at, degree):
			r.Modifiers = append(r.Modifiers, w)
			r.at++
		default:
			return r.at > from
		}
	}
}

// sequence reads a sequence adverb of so many words.
func (r *verbReader) sequence(words int) {
	if r.Sequence == "" {
		r.Sequence, r.SequenceStart, r.SequenceEnd = r.joined(r.at, r.at+words), r.scan.Start(r.at), r.scan.End(r.at+words-1)
		if r.Sequence == "once more" {
			r.Sequence = "once again"
		}
	}
	r.at += words
}

// colours reads what follows a verb and belongs to it: "also", "with great
// concern", "in the strongest terms".
func (r *verbReader) colours() {
	verb := r.Verbs[len(r.Verbs)-1]
	for {
		switch w := r.Lower(r.at); {
		case w == "further" && verb != "recall" && (verb == "call for" || r.moreOf(r.at+1)): // nobody recalls more of a thing
			return
		case w == "with" && r.feeling(r.at+1, feelings) > 0:
			end := r.feeling(r.at+1, feelings)
			r.Modifiers = append(r.Modifiers, r.joined(r.at, end))
			r.at = end
		case w == "in" && r.Reads(r.at+1, []string{"the", "strongest"}):
			for r.at += 3; r.Lower(r.at) == "possible" || r.Lower(r.at) == "terms"; {
				r.at++
			}
			r.Modifiers = append(r.Modifiers, "in the strongest terms")
		case !r.adverbs():
			return
		}
	}
}

// moreOf reports whether "further" before token j is of the noun there, and says
// how much is asked: "Requests further information". Before what is named, cited
// or told by an article it is of the verb: "Recalling further its resolution".
func (s *scan) moreOf(j int) bool {
	return j < len(s.Words) && s.Word(j) && !s.word(j).Upper && !s.word(j).Digit && !s.in(j, told)
}

// feeling returns the index after a phrase at token j that ends in one of the nouns
// ("great concern", "deep appreciation and gratitude"), or 0.
func (s *scan) feeling(j int, nouns sets) int {
	const most = 4 // words up to a feeling
	end := 0
	for k := j; k < max(j, end)+most; k++ {
		switch w := s.Lower(k); {
		case s.in(k, nouns):
			end = k + 1
		case s.in(k, intensity), w == "and", end == 0 && (w == "its" || w == "a" || w == "sense" || w == "of"):
		default:
			return end
		}
	}
	return end
}
