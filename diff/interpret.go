package diff

import (
	"strings"

	"resdiff/align"
	"resdiff/internal/parallel"
	"resdiff/resolution"
	"resdiff/wording"
)

// interpret says of every change what it means: kinds and rules of the edits,
// the shift of the opening verb, attention with its reasons, and the ledgers.
// It finds statuses, edits and pairs done, and adds to them.
func interpret(c *Comparison, prepared *preparation) {
	in := newInterpreter(c, prepared)
	parallel.Each(len(c.Changes), func(i int) { in.views[i] = in.change(&c.Changes[i]) })
	in.look()
}

// interpreter holds what the rules know of the whole pair.
type interpreter struct {
	c       *Comparison
	wording *Wording
	// old and new are the paragraphs of both sides, read.
	old, new []reading
	// oldChapeaux and newChapeaux are what each sub-paragraph stands under.
	oldChapeaux, newChapeaux []int
	distance                 distance
	// english tells that neither text is known to be in another language.
	english bool
	names   nameEvidence
	// sequence is the adverb that the run of verbs gives each new paragraph.
	sequence []string
	// rolled are the pairs of citations that replaced each other under the same
	// title somewhere in the pair: old key → new key.
	rolled map[string]string
	// retitled are the old ones of rolled whose title gained or lost a word.
	retitled map[string]bool
	// views are the changes as the rules saw them, for the ledgers; nil for one
	// that is unchanged.
	views []*view
}

func newInterpreter(c *Comparison, prepared *preparation) *interpreter {
	in := &interpreter{
		c: c, wording: prepared.wording, old: prepared.old, new: prepared.new, distance: distanceOf(c),
		rolled: map[string]string{}, retitled: map[string]bool{}, views: make([]*view, len(c.Changes)),
	}
	in.oldChapeaux, in.newChapeaux = chapeaux(c.Old), chapeaux(c.New)
	in.english = inEnglish(c.Old) && inEnglish(c.New)
	in.names = gatherNames(in.old, in.new)
	in.sequence = sequenceOf(in.new)
	in.findRolled()
	return in
}

// inEnglish reports whether a resolution is in English or says nothing else.
func inEnglish(r *resolution.Resolution) bool {
	return r.Language == "" || r.Language == "und" || strings.HasPrefix(r.Language, "en")
}

// change interprets one change and returns it as the rules saw it. It adds to
// nothing but that change: all are interpreted at the same time.
func (in *interpreter) change(ch *Change) *view {
	if ch.Status == Unchanged {
		in.unchanged(ch)
		return nil
	}
	v := in.judgeChange(ch)
	if ch.Rewritten && ch.Attention == Substantive {
		in.inDetail(ch)
	}
	return v
}

// judgeChange tries the rules on the edits of a change that is not unchanged,
// and returns the change as they saw it.
func (in *interpreter) judgeChange(ch *Change) *view {
	v := newView(in, ch)
	if ch.Status != Amended {
		v.whole()
		return v
	}
	v.compareVerbs()
	v.pairMentions()
	for _, excuse := range excuses {
		excuse(v)
	}
	v.judge()
	v.attend()
	return v
}

// inDetail judges a rewritten paragraph once more word by word: where each word
// of it only rolled on, it is routine, however much of it did. Before and after
// are still shown whole.
func (in *interpreter) inDetail(ch *Change) {
	fine := *ch
	fine.Edits, fine.Reasons, fine.Attention, fine.Rewritten = ch.fine, nil, None, false
	in.judgeChange(&fine)
	if fine.Attention != Routine {
		return
	}
	kind := Editorial
	for _, e := range fine.Edits {
		if e.Op != Equal && (kind == Editorial || e.Kind == Event) {
			kind = e.Kind
		}
	}
	for i := range ch.Edits {
		if ch.Edits[i].Op != Equal {
			ch.Edits[i].Kind, ch.Edits[i].Rule = kind, ""
		}
	}
	ch.Attention, ch.Reasons, ch.Verb = Routine, fine.Reasons, fine.Verb
}

// unchanged judges a match whose words all stayed.
func (in *interpreter) unchanged(ch *Change) {
	if len(ch.Old) == 0 || len(ch.New) == 0 {
		return
	}
	if p, ok := in.opening(in.old, ch.Old); ok {
		ch.Verb.Old, ch.Verb.New = p.printed, p.printed
	}
	if ch.Relation != align.OneToOne {
		ch.Reasons = append(ch.Reasons, "the same words in other paragraphs")
	}
}

func partName(k resolution.Kind) string {
	switch k {
	case resolution.Operative:
		return "operative part"
	case resolution.Annex:
		return "annex"
	}
	return "preamble"
}

// openingVerb is an opening verb with the words as printed.
type openingVerb struct {
	wording.Phrase
	printed string
}

// opening returns the opening verb of the first paragraph of a side of a match.
func (in *interpreter) opening(side []reading, paragraphs []int) (openingVerb, bool) {
	if len(paragraphs) == 0 {
		return openingVerb{}, false
	}
	r := &side[paragraphs[0]]
	if len(r.verbs) == 0 || !opens(r, &r.verbs[0]) {
		return openingVerb{}, false
	}
	p := r.verbs[0]
	return openingVerb{p, r.text[p.Start:p.End]}, true
}
