package diff

import (
	"iter"
	"slices"
	"sort"
	"strings"

	"resdiff/resolution"
	"resdiff/wording"
)

// reading is a paragraph read for its meaning: its words, what is named in it,
// its verbs and its hedges.
type reading struct {
	text   string
	kind   resolution.Kind
	label  resolution.Label
	name   string // for a reader
	toks   []wording.Token
	low    []string
	found  []wording.Mention
	verbs  []wording.Phrase
	hedges []hedgeAt
	// hedgeAt tells of each word whether a hedge covers it.
	hedgeAt []bool
	// covers are the mentions that cover each word, as indices into found: those of
	// word i from coverAt[i] up to, not including, coverAt[i+1].
	covers, coverAt []int32
	// verbAt is, for each word, one more than the index in verbs of the verb that
	// covers it; 0 for none.
	verbAt []int32
	// detail tells, for each word, what detail of an event it belongs to.
	detail []detail
}

// hedgeAt is a hedge found in a text, as a range of words.
type hedgeAt struct {
	start, end int
	*hedge
}

// readAll reads every paragraph of a resolution. What is known of a text is read
// once for all paragraphs that have it.
func readAll(r *resolution.Resolution, read []*wording.Text, w *Wording, known map[*wording.Text]reading) []reading {
	out := make([]reading, len(r.Paragraphs))
	for i, p := range r.Paragraphs {
		text, ok := known[read[i]]
		if ok {
			// The rules tell one mention from another by its address.
			text.found = slices.Clone(text.found)
		} else {
			text = readText(read[i], w)
			known[read[i]] = text
		}
		out[i] = text
		out[i].kind, out[i].label, out[i].name = p.Kind, p.Label, p.Name()
	}
	return out
}

func readText(t *wording.Text, w *Wording) reading {
	r := reading{text: t.Text, toks: t.Words, low: t.Lower, found: t.Mentions, verbs: governing(t)}
	r.covers, r.coverAt = r.covering()
	r.verbAt = make([]int32, len(r.toks))
	for k, v := range r.verbs {
		from, to := r.words(v.Start, v.End)
		for i := from; i < to; i++ {
			r.verbAt[i] = int32(k + 1)
		}
	}
	r.hedgeAt = make([]bool, len(r.toks))
	for h := range w.findHedges(r.low) {
		if h.neutral || r.mentionAt(h.start, wording.Date, wording.Title, wording.Instrument, wording.Body) != nil {
			continue // a month, or words of a name
		}
		r.hedges = append(r.hedges, h)
		for i := h.start; i < h.end; i++ {
			r.hedgeAt[i] = true
		}
	}
	r.detail = r.eventDetails()
	return r
}

// covering lists, for each word, the mentions that cover it.
func (r *reading) covering() (covers, coverAt []int32) {
	type stretch struct{ from, to int }
	stretches := make([]stretch, len(r.found))
	next := make([]int32, len(r.toks)+2) // shifted by one: filling moves each start to its place
	for m := range r.found {
		from, to := r.words(r.found[m].Start, r.found[m].End)
		stretches[m] = stretch{from, to}
		for i := from; i < to; i++ {
			next[i+2]++
		}
	}
	for i := 2; i < len(next); i++ {
		next[i] += next[i-1]
	}
	covers = make([]int32, next[len(next)-1])
	for m, s := range stretches {
		for i := s.from; i < s.to; i++ {
			covers[next[i+1]] = int32(m)
			next[i+1]++
		}
	}
	return covers, next[:len(r.toks)+1]
}

// governing returns the verb phrases that govern what follows them: "including"
// within a sentence reads like one and governs nothing.
func governing(t *wording.Text) []wording.Phrase {
	preposition := func(p wording.Phrase) bool {
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
func (r *reading) mentionAt(i int, kinds ...wording.Kind) *wording.Mention {
	if i < 0 || i >= len(r.toks) {
		return nil
	}
	covering := r.covers[r.coverAt[i]:r.coverAt[i+1]]
	for _, k := range kinds {
		for _, m := range covering {
			if r.found[m].Kind == k {
				return &r.found[m]
			}
		}
	}
	return nil
}

// governor returns the verb phrase that governs word i: the last that begins
// before it; nil if there is none.
func (r *reading) governor(i int) *wording.Phrase {
	k := sort.Search(len(r.verbs), func(k int) bool { return r.verbs[k].Start > r.toks[i].Start })
	if k == 0 {
		return nil
	}
	return &r.verbs[k-1]
}

// findHedges gives the hedges among lower-case words, the longest at each place.
func (w *Wording) findHedges(low []string) iter.Seq[hedgeAt] {
	return func(yield func(hedgeAt) bool) {
		for i := 0; i < len(low); {
			n := 1
			list := w.hedges[low[i]]
			for k := range list {
				if words := list[k].words; i+len(words) <= len(low) && slices.Equal(low[i:i+len(words)], words) {
					n = len(words)
					if !yield(hedgeAt{i, i + n, &list[k]}) {
						return
					}
					break
				}
			}
			i += n
		}
	}
}
