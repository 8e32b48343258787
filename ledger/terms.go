package ledger

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"resdiff/resolution"
	"resdiff/wording"
)

// term is a name or phrase and the paragraphs that have it.
type term struct {
	stems      []stem
	paragraphs []int
	first      wording.Range
	named      bool
	instrument bool
	// before counts the paragraphs of the other document that have it.
	before int
}

// terms tells of names that two paragraphs of one document have, and of phrases that
// three have, where no paragraph of the other has their words.
func (p *pair) terms() {
	p.termsOf(p.new, "appears")
	p.termsOf(p.old, "vanishes")
}

func (p *pair) termsOf(s *side, what string) {
	// reworded is the share of a name's weight that another paragraph may have, at most.
	const leastNamed, least, most, reworded = 2, 4, 12, 0.7
	found := map[string]*term{}
	for i := range s.texts {
		if from, _ := s.of(i); s.kind(i) != resolution.Heading && slices.Contains(s.left[i], true) && s.clauses[from].Verb != nil {
			p.namesIn(s, i, found)
			p.phrasesIn(s, i, found)
		}
	}
	var list []*term
	for _, t := range found {
		n := len(t.paragraphs)
		often := n >= least+1 || n >= least && len(t.stems) > 2
		if !often && !(t.named && n >= leastNamed) && !t.instrument {
			continue
		}
		if share, most := p.stands(t.stems, t.stems, s.other); most < len(t.stems) && share < reworded && !p.otherwiseNamed(s, t) && !p.inParts(s, t) {
			list = append(list, t)
		} else if often && len(t.stems) > 1 && (s == p.new || n > 2*least) {
			if t.before = s.other.countOf(s.termRun(t)); t.before > 0 && s.countOf(s.termRun(t)) >= spread*t.before {
				list = append(list, t)
			}
		}
	}
	slices.SortFunc(list, func(a, b *term) int {
		return cmp.Or(cmp.Compare(len(b.paragraphs), len(a.paragraphs)), cmp.Compare(len(b.stems), len(a.stems)), cmp.Compare(a.paragraphs[0], b.paragraphs[0]), cmp.Compare(a.first.From, b.first.From), cmp.Compare(a.first.To, b.first.To))
	})
	var kept []*term
	for _, t := range list {
		if len(kept) == most {
			break
		}
		if slices.ContainsFunc(kept, func(k *term) bool { return overlap(k.stems, t.stems) }) {
			continue
		}
		kept = append(kept, t)
		count := max(s.countOf(s.termRun(t)), len(t.paragraphs))
		f := fact{Rule: Term, What: what, Note: "in " + inParagraphs(count), Weight: shown}
		if t.before > 0 {
			f.What, f.Note = "spreads", "in "+inParagraphs(count)+", where it stood in "+strconv.Itoa(t.before)
			if s == p.old {
				f.What, f.Note = "becomes rare", "in "+strconv.Itoa(t.before)+" now, where it stood in "+inParagraphs(count)
			}
		}
		if count > leastNamed {
			f.Weight = 0.3
		}
		for _, i := range t.paragraphs {
			f.Changes = merged(f.Changes, []int{s.change[i]})
		}
		if q := s.quote(t.paragraphs[0], t.first); s == p.new {
			f.New = q
		} else {
			f.Old = q
		}
		p.add(f)
	}
}

// spread is how many times as many paragraphs have a term, at least, that has spread.
const spread = 4

func inParagraphs(n int) string {
	if n == 1 {
		return "1 paragraph"
	}
	return strconv.Itoa(n) + " paragraphs"
}

// termRun returns the stems of a term in the order of the text.
func (s *side) termRun(t *term) []stem { return s.stems[t.paragraphs[0]][t.first.From:t.first.To] }

// countOf counts the paragraphs that have a run of stems.
func (s *side) countOf(run []stem) int {
	n := 0
	for i := range s.stems {
		if contains(s.stems[i], run) {
			n++
		}
	}
	return n
}

func overlap(a, b []stem) bool {
	for _, x := range a {
		if slices.Contains(b, x) {
			return true
		}
	}
	return false
}

// namesIn gathers the names of bodies, instruments and events of a paragraph, whole.
func (p *pair) namesIn(s *side, paragraph int, found map[string]*term) {
	t := s.texts[paragraph]
	for _, m := range t.Mentions {
		if m.Kind != wording.Body && m.Kind != wording.Instrument && m.Kind != wording.Event {
			continue
		}
		from, to := t.Range(m.Start, m.End)
		r := s.wholeName(paragraph, wording.Range{From: from, To: to})
		if key := t.Words[r.From].Key; r.Len() == 1 && (strings.ToUpper(key) != key || len(key) < 3) || !capital(key) || !s.anyLeft(paragraph, r) {
			continue // "the Chair", "the President": whose is not said
		}
		r = s.untilQuote(paragraph, r)
		if r.Len() > 1 && t.Lower[r.To-2] == "the" {
			continue // "protocols to the Convention"
		}
		if s.memberOf(paragraph, r.From) {
			continue // named to tell its members
		}
		if office[t.Lower[r.To-1]] || office[t.Lower[r.From]] {
			continue // of a list of posts or sections, no term
		}
		if s.goesOn(paragraph, r.To) || s.beginsBefore(paragraph, r.From) || s.kinds[paragraph][r.From].Has(wording.Date) {
			continue // a part of a name, or the next of a series
		}
		add(s, found, paragraph, r, true)
		name := t.Lower[r.From:r.To]
		if t := found[s.key(paragraph, r)]; t != nil {
			t.instrument = m.Kind == wording.Instrument && r.Len() > 2 && weighty(name)
		}
	}
}

// memberOf reports whether a name at word i only tells whose members are meant: "member
// States of the Union".
func (s *side) memberOf(paragraph, i int) bool {
	low := s.texts[paragraph].Lower
	for i > 0 && low[i-1] == "the" {
		i--
	}
	return i > 1 && low[i-1] == "of" && (low[i-2] == "states" || low[i-2] == "members" || low[i-2] == "countries")
}

// weighty reports whether a name in lower case is of something that is adopted and binds or
// guides those who did: told even where one paragraph has it.
func weighty(name []string) bool {
	return slices.ContainsFunc(name, func(w string) bool { return adoptedOnce[w] }) && !slices.ContainsFunc(name, func(w string) bool { return w == "body" || w == "forum" || w == "event" || w == "rules" })
}

// adoptedOnce are heads of the names of what is adopted.
var adoptedOnce = map[string]bool{"declaration": true, "convention": true, "agenda": true, "framework": true, "frameworks": true, "agreement": true, "treaty": true, "protocol": true, "compact": true, "charter": true, "covenant": true, "pact": true,
	"programme": true, "plan": true, "strategy": true, "principles": true, "goals": true, "commitment": true, "decade": true, "initiative": true, "code": true, "guidelines": true, "accord": true, "consensus": true}

// untilQuote returns the words of a name that opens a quotation, to its end: “Safe Reefs by
// 2030”.
func (s *side) untilQuote(paragraph int, r wording.Range) wording.Range {
	const longest = 12 // words
	t := s.texts[paragraph]
	if r.From == 0 || t.Words[r.From-1].Key != `"` {
		return r
	}
	for i := r.To; i < len(t.Words) && i < r.From+longest; i++ {
		if t.Words[i].Key == `"` {
			return wording.Range{From: r.From, To: i}
		}
	}
	return r
}

// office are nouns of posts and offices with which their names begin or end.
var office = map[string]bool{"officer": true, "officers": true, "assistant": true, "chief": true, "director": true, "chair": true, "chairperson": true, "president": true, "adviser": true, "coordinator": true,
	"department": true, "division": true, "section": true, "unit": true, "branch": true, "service": true, "secretary": true, "secretary-general": true, "level": true, "head": true, "staff": true, "co-chairs": true, "vice-chair": true, "deputy": true}

// goesOn reports whether a name goes on at word i though it does not look so: "Department
// of Management Strategy, Policy and Compliance", "Panel on the Development of a
// Multidimensional Index".
func (s *side) goesOn(paragraph, i int) bool {
	t := s.texts[paragraph]
	return i+1 < len(t.Words) && (t.Lower[i] == "," && capital(t.Words[i+1].Key) || t.Lower[i] == "of" || t.Lower[i] == "for" || t.Lower[i] == "on")
}

// beginsBefore reports whether a name begins before word i though it does not look so:
// after a comma and a capital letter, or after a number that is stuck to it ("WSIS+20").
func (s *side) beginsBefore(paragraph, i int) bool {
	t := s.texts[paragraph]
	if i < 2 {
		return false
	}
	before := t.Lower[i-1]
	return before == "the" && capital(t.Words[i-2].Key) && !s.verbAt[paragraph][i-2] || (before == ":" || before == "–" || before == "—" || before == "-") && capital(t.Words[i-2].Key) || before == "," && capital(t.Words[i-2].Key) && s.kinds[paragraph][i-2].Has(wording.Body, wording.Instrument, wording.Event) || startsByDigit(before) || before == "+"
}

// wholeName returns the words of a name with the capitalised ones that go on with it on
// either side: "Social Affairs" of "Department of Economic and Social Affairs".
func (s *side) wholeName(paragraph int, r wording.Range) wording.Range {
	const longest = 24 // words
	words, low := s.texts[paragraph].Words, s.texts[paragraph].Lower
	for r.To < len(words) && r.Len() < longest {
		switch {
		case capital(words[r.To].Key):
			r.To++
		case r.To+1 < len(words) && connects[low[r.To]] && capital(words[r.To+1].Key):
			r.To += 2
		case r.To+2 < len(words) && low[r.To] != "and" && connects[low[r.To]] && low[r.To+1] == "the" && capital(words[r.To+2].Key):
			r.To += 3
		default:
			goto before
		}
	}
before:
	for r.From > 1 && r.Len() < longest {
		switch {
		case capital(words[r.From-1].Key) && !s.verbAt[paragraph][r.From-1]:
			r.From--
		case connects[low[r.From-1]] && capital(words[r.From-2].Key) && !s.verbAt[paragraph][r.From-2]:
			r.From -= 2
		default:
			return r
		}
	}
	return r
}

// connects are words that may stand between the capitalised words of one name.
var connects = map[string]bool{"of": true, "for": true, "on": true, "and": true, "in": true}

// capital reports whether a word begins with a capital letter.
func capital(key string) bool {
	r, _ := utf8.DecodeRuneInString(key)
	return unicode.IsUpper(r)
}

// phrasesIn gathers the runs of two and three words of a paragraph that say something and
// may be a noun and what tells it.
func (p *pair) phrasesIn(s *side, paragraph int, found map[string]*term) {
	t := s.texts[paragraph]
	for i := range t.Words {
		for size := 2; size <= 3 && i+size <= len(t.Words); size++ {
			if !s.telling(paragraph, i+size-1) || size == 2 && !s.telling(paragraph, i) {
				break
			}
			if r := (wording.Range{From: i, To: i + size}); noun(t.Lower[i+size-1]) && s.anyLeft(paragraph, r) {
				add(s, found, paragraph, r, false)
			}
		}
	}
}

// telling reports whether word i may be part of a term.
func (s *side) telling(paragraph, i int) bool {
	t := s.texts[paragraph]
	w := t.Lower[i]
	return t.Words[i].Word && t.Words[i].Key == w && len(w) > 3 && w != "them" && w != "they" && s.stems[paragraph][i] >= 0 && w[0] > '9' && !strings.HasSuffix(w, "ly") && !verbal(w) &&
		!s.kinds[paragraph][i].Has(wording.Date, wording.Citation, wording.CrossRef, wording.Figure, wording.Verb, wording.Title)
}

// verbal reports whether a word may be a verb form rather than part of a noun phrase.
func verbal(w string) bool {
	return strings.HasSuffix(w, "ing") && !strings.Contains(w, "-") || strings.HasSuffix(w, "ed") || drafting[w]
}

func noun(w string) bool {
	return !strings.HasSuffix(w, "al") && !strings.HasSuffix(w, "ive") && !strings.HasSuffix(w, "ous") && !strings.HasSuffix(w, "able")
}

var drafting = map[string]bool{"recalls": true, "notes": true, "requests": true, "decides": true, "urges": true, "encourages": true, "welcomes": true, "stresses": true, "invites": true, "reaffirms": true,
	"resolution": true, "session": true, "paragraph": true, "report": true, "consider": true, "continue": true, "ensure": true, "promote": true, "support": true, "strengthen": true, "enhance": true,
	"provide": true, "take": true, "make": true, "steps": true, "address": true, "facilitate": true, "develop": true, "improve": true, "order": true, "view": true, "more": true, "most": true,
	"section": true, "while": true, "through": true, "year": true, "years": true, "many": true, "both": true, "like": true, "does": true, "among": true}

// add notes a term of a paragraph.
func add(s *side, found map[string]*term, paragraph int, r wording.Range, named bool) {
	stems := distinct(s.stems[paragraph][r.From:r.To])
	if len(stems) == 0 {
		return
	}
	key := s.key(paragraph, r)
	t := found[key]
	if t == nil {
		t = &term{stems: stems, first: r}
		found[key] = t
	}
	t.named = t.named || named
	if n := len(t.paragraphs); n == 0 || t.paragraphs[n-1] != paragraph {
		t.paragraphs = append(t.paragraphs, paragraph)
	}
}

// key tells the stems of a range from those of others.
func (s *side) key(paragraph int, r wording.Range) string {
	var b strings.Builder
	for _, id := range s.stems[paragraph][r.From:r.To] {
		b.WriteString(strconv.Itoa(int(id)))
		b.WriteByte(' ')
	}
	return b.String()
}
