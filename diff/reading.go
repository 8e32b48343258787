package diff

import (
	"slices"
	"sort"
	"strings"

	"resdiff/internal/mention"
	"resdiff/internal/words"
	"resdiff/resolution"
)

// reading is a paragraph read for its meaning: its words, what is named in it,
// its verbs and its hedges.
type reading struct {
	text   string
	kind   resolution.Kind
	label  resolution.Label
	toks   []words.Token
	low    []string
	found  []mention.Mention
	verbs  []mention.Phrase
	hedges []hedgeAt
	// hedgeAt tells of each word whether a hedge covers it.
	hedgeAt []bool
	// at is, for each word, the mentions that cover it, as indices into found.
	at [][]int32
	// verbAt is, for each word, one more than the index in verbs of the verb that
	// covers it; 0 for none.
	verbAt []int32
	// detail tells, for each word, what detail of an event it belongs to.
	detail []detail
}

// hedgeAt is a hedge found in a text, as a range of words.
type hedgeAt struct {
	start, end int
	hedge
}

// readAll reads every paragraph of a resolution.
func readAll(r *resolution.Resolution, read []*mention.Text, w *Wording) []reading {
	out := make([]reading, len(r.Paragraphs))
	for i, p := range r.Paragraphs {
		out[i] = readText(read[i], w)
		out[i].kind, out[i].label = p.Kind, p.Label
	}
	return out
}

func readText(t *mention.Text, w *Wording) reading {
	// The mentions are copied: the rules tell one from another by its address.
	r := reading{text: t.Text, toks: t.Words, low: t.Lower, found: slices.Clone(t.Mentions), verbs: governing(t)}
	r.at = make([][]int32, len(r.toks))
	for m := range r.found {
		from, to := r.words(r.found[m].Start, r.found[m].End)
		for i := from; i < to; i++ {
			r.at[i] = append(r.at[i], int32(m))
		}
	}
	r.verbAt = make([]int32, len(r.toks))
	for k, v := range r.verbs {
		from, to := r.words(v.Start, v.End)
		for i := from; i < to; i++ {
			r.verbAt[i] = int32(k + 1)
		}
	}
	r.hedgeAt = make([]bool, len(r.toks))
	for _, h := range w.findHedges(r.low) {
		r.hedges = append(r.hedges, h)
		for i := h.start; i < h.end; i++ {
			r.hedgeAt[i] = true
		}
	}
	r.detail = r.eventDetails()
	return r
}

// governing returns the verb phrases that govern what follows them: "including"
// within a sentence reads like one and governs nothing.
func governing(t *mention.Text) []mention.Phrase {
	preposition := func(p mention.Phrase) bool {
		return p.Start > 0 && strings.EqualFold(t.Text[p.Start:p.End], "including")
	}
	if !slices.ContainsFunc(t.Verbs, preposition) {
		return t.Verbs
	}
	return slices.DeleteFunc(slices.Clone(t.Verbs), preposition)
}

// words returns the range of words that a range of bytes of the text touches.
func (r *reading) words(start, end int) (from, to int) {
	from = sort.Search(len(r.toks), func(i int) bool { return r.toks[i].End > start })
	to = from + sort.Search(len(r.toks)-from, func(i int) bool { return r.toks[from+i].Start >= end })
	return from, to
}

// word returns the lower-case word at i, "" outside the text.
func (r *reading) word(i int) string {
	if i < 0 || i >= len(r.low) {
		return ""
	}
	return r.low[i]
}

// mentionAt returns the mention of one of the kinds that covers word i, or nil.
func (r *reading) mentionAt(i int, kinds ...mention.Kind) *mention.Mention {
	if i < 0 || i >= len(r.at) {
		return nil
	}
	for _, k := range kinds {
		for _, m := range r.at[i] {
			if r.found[m].Kind == k {
				return &r.found[m]
			}
		}
	}
	return nil
}

// governor returns the verb phrase that governs word i: the last that begins
// before it; nil if there is none.
func (r *reading) governor(i int) *mention.Phrase {
	k := sort.Search(len(r.verbs), func(k int) bool { return r.verbs[k].Start > r.toks[i].Start })
	if k == 0 {
		return nil
	}
	return &r.verbs[k-1]
}

// findHedges finds the hedges among lower-case words, the longest at each place.
func (w *Wording) findHedges(low []string) []hedgeAt {
	var out []hedgeAt
	for i := 0; i < len(low); {
		n := 1
	hedges:
		for _, h := range w.hedges[low[i]] {
			if i+len(h.words) > len(low) {
				continue
			}
			for k, word := range h.words {
				if low[i+k] != word {
					continue hedges
				}
			}
			n = len(h.words)
			out = append(out, hedgeAt{i, i + n, h})
			break
		}
		i += n
	}
	return out
}
