package mention

import (
	"strings"
)

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
	// Sequence is "also", "further", "again" or "once again", "" for plain.
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
	Base                   // "note", after a plural subject or "to"
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
func Opening(text string) (Phrase, bool) {
	s := scanOf(text)
	p, _, ok := s.phrase(s.lead())
	return p, ok
}

// Verbs returns the verb phrases of the text in order: the opening one and
// those that stand where a further clause begins ("..., and encourages ...").
func Verbs(text string) []Phrase { return scanOf(text).verbs() }

func (s *scan) verbs() []Phrase {
	var out []Phrase
	form, lead := Third, s.lead()
	for i := lead; i < len(s.toks); {
		if i == lead || s.clauseStart(i) {
			if p, j, ok := s.phrase(i); ok && (i == lead || p.Form == form || p.Form == Gerund && form == Participle) {
				if i == lead {
					form = p.Form
				}
				out = append(out, p)
				i = max(j, i+1)
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
	switch s.low(i - 1) {
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
	for s.low(i) == "[" {
		i++
	}
	return i
}

// phrase reads a verb phrase at token i and returns it and the index after it.
func (s *scan) phrase(i int) (Phrase, int, bool) {
	var p Phrase
	j := s.adverbs(i, &p)
	verb, form, k := s.verb(j)
	if verb == "" {
		return Phrase{}, i, false
	}
	p.Form, p.Verbs, j = form, []string{verb}, k
	if verb != "call for" { // "calls for further steps": further is of the steps
		j = s.colours(j, &p)
	}
	for s.low(j) == "and" {
		k := s.adverbs(j+1, &p)
		more, f, k := s.verb(k)
		if more == "" || f != form {
			break
		}
		p.Verbs = append(p.Verbs, more)
		j = s.colours(k, &p)
	}
	p.Start, p.End = s.toks[i].Start, s.toks[j-1].End
	return p, j, true
}

// adverbs reads sequence adverbs and adverbs of degree before a verb.
func (s *scan) adverbs(i int, p *Phrase) int {
	for {
		switch w := s.low(i); {
		case w == "also" || w == "further" || w == "again" && s.low(i-1) != "once":
			s.sequence(p, i, i+1)
			i++
		case w == "once" && s.low(i+1) == "again":
			s.sequence(p, i, i+2)
			i += 2
		case degree[w]:
			p.Modifiers = append(p.Modifiers, w)
			i++
		default:
			return i
		}
	}
}

func (s *scan) sequence(p *Phrase, i, j int) {
	if p.Sequence == "" {
		p.Sequence, p.SequenceStart, p.SequenceEnd = s.joined(i, j), s.toks[i].Start, s.toks[j-1].End
	}
}

// colours reads what follows a verb and belongs to it: "also", "with great
// concern", "in the strongest terms".
func (s *scan) colours(j int, p *Phrase) int {
	for {
		switch w := s.low(j); {
		case w == "also" || w == "further" || w == "once" && s.low(j+1) == "again" || w == "again":
			end := j + 1
			if w == "once" {
				end++
			}
			s.sequence(p, j, end)
			j = end
		case degree[w] && w != "once":
			p.Modifiers = append(p.Modifiers, w)
			j++
		case w == "with":
			end := s.feeling(j + 1)
			if end == 0 {
				return j
			}
			p.Modifiers = append(p.Modifiers, s.joined(j, end))
			j = end
		case w == "in" && s.low(j+1) == "the" && s.low(j+2) == "strongest":
			p.Modifiers = append(p.Modifiers, "in the strongest terms")
			j = min(j+4, len(s.toks))
		default:
			return j
		}
	}
}

// feeling returns the index after a phrase that ends in a feeling ("great
// concern", "deep appreciation and gratitude") at token j, or 0.
func (s *scan) feeling(j int) int {
	for k := j; k < j+4 && k < len(s.toks); k++ {
		w := s.low(k)
		if !feelings[w] {
			if !intensity[w] && w != "and" && w != "its" && w != "a" && w != "sense" && w != "of" {
				return 0
			}
			continue
		}
		if s.low(k+1) == "and" && feelings[s.low(k+2)] {
			return k + 3
		}
		return k + 1
	}
	return 0
}

// verb reads a verb of resolutions at token j, the words that make it one
// with it included, and returns its base form and the index after it.
func (s *scan) verb(j int) (string, Form, int) {
	f, ok := forms()[s.low(j)]
	if !ok {
		return s.unknownVerb(j)
	}
	lemma, next := f.lemma, s.low(j+1)
	switch lemma {
	case "take":
		return s.with(j, f, "note", "take note")
	case "look":
		return s.with(j, f, "forward", "look forward")
	case "call":
		if next == "upon" || next == "on" {
			return "call upon", f.form, j + 2
		}
		return s.with(j, f, "for", "call for")
	case "bear", "have":
		if lemma == "have" && next != "in" {
			if f.form == Gerund && strings.HasSuffix(next, "ed") || next == "heard" {
				return "have " + next, f.form, j + 2
			}
			return "", 0, j
		}
		if next == "in" && s.low(j+2) == "mind" {
			return "bear in mind", f.form, j + 3
		}
		return "", 0, j
	case "draw":
		return s.with(j, f, "attention", "draw attention")
	case "pay":
		return s.with(j, f, "tribute", "pay tribute")
	case "align":
		return s.with(j, f, "itself", "align itself")
	case "pledge", "commit":
		return lemma, f.form, j + 1
	}
	if possessive[lemma] {
		if verb, end := s.possessed(lemma, j+1); end > 0 {
			return verb, f.form, end
		}
		if lemma == "express" || lemma == "voice" || lemma == "convey" {
			return "", 0, j
		}
	}
	return lemma, f.form, j + 1
}

// unknownVerb reads the first word of a text as a verb that the table does not
// know where what follows leaves no other reading: "Operationalizes the".
func (s *scan) unknownVerb(j int) (string, Form, int) {
	w := s.low(j)
	switch s.low(j + 1) {
	case "the", "its", "that", "also", "further", "upon":
	default:
		return "", 0, j
	}
	if j > 0 || len(w) < 6 || !s.toks[j].upper {
		return "", 0, j
	}
	if stem, ok := strings.CutSuffix(w, "ing"); ok {
		return stem, Gerund, j + 1
	}
	if stem, ok := strings.CutSuffix(w, "s"); ok {
		return strings.TrimSuffix(stem, "e"), Third, j + 1
	}
	return "", 0, j
}

// with returns a verb that needs a second word, sequence adverbs between them
// allowed ("Takes further note").
func (s *scan) with(j int, f form, word, verb string) (string, Form, int) {
	k := j + 1
	if w := s.low(k); (w == "also" || w == "further") && s.low(k+1) == word {
		k++
	}
	if s.low(k) != word {
		return "", 0, j
	}
	return verb, f.form, k + 1
}

// possessed reads "its deep concern", "grave concern", "its call upon" after
// "express", "reaffirm" and their like.
func (s *scan) possessed(lemma string, j int) (string, int) {
	k := j
	if w := s.low(k); w == "also" || w == "further" {
		k++
	}
	own := s.low(k) == "its" || s.low(k) == "their"
	if own {
		k++
	}
	start := k
	for k < start+3 && (intensity[s.low(k)] || s.low(k) == "and" && intensity[s.low(k+1)]) {
		k++
	}
	switch w := s.low(k); {
	case feelings[w] && (own || lemma == "express" || lemma == "voice" || lemma == "convey"):
		end := k + 1
		if s.low(end) == "and" && feelings[s.low(end+1)] {
			end += 2
		}
		return lemma + " " + s.joined(start, end), end
	case own && ownActs[w]:
		end := k + 1
		if w := s.low(end); w == "upon" || w == "on" || w == "for" {
			return lemma + " its " + s.joined(start, k+1) + " " + strings.Replace(w, "on", "upon", btoi(w == "on")), end + 1
		}
		return lemma + " its " + s.joined(start, end), end
	}
	return "", 0
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}
