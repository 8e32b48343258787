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
			if r := (wording.Range{From: i, To: i + size}); noun(t.Lower(i+size-1)) && s.anyLeft(paragraph, r) {
				add(s, found, paragraph, r, false)
			}
		}
	}
}

// telling reports whether word i may be part of a term.
func (s *side) telling(paragraph, i int) bool {
	t := s.texts[paragraph]
	w := t.Lower(i)
	return t.Word(i) && t.Key(i) == w && len(w) > 3 && w != "them" && w != "they" && s.stems[paragraph][i] >= 0 && w[0] > '9' && !strings.HasSuffix(w, "ly") && !verbal(w) &&
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
