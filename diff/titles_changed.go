package diff

import (
	"slices"
	"strconv"
	"strings"

	"resdiff/align"
	"resdiff/resolution"
	"resdiff/wording"
)

// compareTitles compares the titles of two resolutions, as headings that match;
// nil where they are the same, or one text has none.
func compareTitles(old, new *resolution.Resolution, opt Options) *Comparison {
	if old.Title == "" || new.Title == "" || old.Title == new.Title {
		return nil
	}
	a, b := titled(old), titled(new)
	matched := &align.Alignment{Matches: []align.Match{{Old: []int{0}, New: []int{0}, Confidence: 1}}}
	read := wording.ReadPair(a.Texts(), b.Texts())
	prepared := prepare(a, b, read, opt)
	c := compareRead(a, b, read, matched, prepared)
	ch := &c.Changes[0]
	if ch.Status == Unchanged {
		return nil
	}
	if ch.Rewritten {
		c.markTitle(prepared)
	}
	switch {
	case c.titleRolled():
		ch.Attention, ch.Rank, ch.Reasons = Routine, 0, []string{"the year or session rolled on"}
	case !c.titleEdited() && ch.Attention == Routine:
		// Rules that excuse words of a sentence are too lenient for a name.
		ch.Attention, ch.Rank, ch.Reasons = Substantive, int(weightTerm), []string{"the title is reworded"}
	}
	c.Summary = summarize(c)
	return c
}

// markTitle takes back that a title is shown as rewritten: one line is easily
// read with its words marked. Where hardly one stayed, it is all old and all new.
func (c *Comparison) markTitle(prepared *preparation) {
	const least = 3 // words that stayed
	ch := &c.Changes[0]
	stayed := 0
	for _, e := range ch.fine {
		if e.Op == Equal {
			stayed += wordCount(wordsWithin(c.read.New[0].Words, e.New))
		}
	}
	ch.Rewritten = false
	if stayed >= least {
		ch.Edits, ch.Reasons, ch.Rank, ch.Verb = ch.fine, nil, 0, VerbShift{}
		interpret(c, prepared)
	}
}

// titled is a document of nothing but a resolution's title.
func titled(r *resolution.Resolution) *resolution.Resolution {
	return &resolution.Resolution{
		Reader: r.Reader, Language: r.Language, Organ: r.Organ, Symbol: r.Symbol, Number: r.Number, Adopted: r.Adopted, Session: r.Session,
		Paragraphs: []resolution.Paragraph{{Label: resolution.Label{Series: "H", Number: 1}, Kind: resolution.Heading, Text: r.Title}},
	}
}

// titleEdited reports whether a title changed in nothing but its marks and
// capital letters.
func (c *Comparison) titleEdited() bool {
	return !slices.ContainsFunc(c.Changes[0].Edits, func(e Edit) bool {
		return e.Op != Equal && e.Rule != "capital letters" && e.Rule != "punctuation" && e.Rule != "footnote mark"
	})
}

// titleRolled reports whether all that changed in a title are years and numbers
// of sessions, which moved on about as far as the resolutions are apart:
// "Programme budget for 2024" → "for 2025".
func (c *Comparison) titleRolled() bool {
	far := distanceOf(c)
	var old, new []int
	for _, e := range c.Changes[0].Edits {
		var ok bool
		switch e.Op {
		case Delete:
			old, ok = turnsIn(old, c.OldMentions(0), c.Old.Paragraphs[0].Text, e.Old)
		case Insert:
			new, ok = turnsIn(new, c.NewMentions(0), c.New.Paragraphs[0].Text, e.New)
		default:
			ok = true
		}
		if !ok {
			return false
		}
	}
	if len(old) == 0 || len(old) != len(new) {
		return false
	}
	for k := range old {
		isYear := old[k] >= firstYear
		if isYear != (new[k] >= firstYear) || !far.forward(new[k]-old[k]) || isYear && !far.near(new[k]-old[k]) {
			return false
		}
	}
	return true
}

// firstYear is the least number in a title that is a year: of the first
// resolutions of the United Nations.
const firstYear = 1946

// turnsIn adds the years and the numbers of sessions in a passage of a title,
// and reports whether it holds nothing else but marks.
func turnsIn(turns []int, found []wording.Mention, text string, p align.Passage) ([]int, bool) {
	for _, word := range strings.FieldsFunc(text[p.Start:p.End], func(r rune) bool { return strings.ContainsRune(" ,;–—-/()", r) }) {
		n, err := strconv.Atoi(word)
		if err == nil && n >= firstYear && len(word) == len("2006") {
			turns = append(turns, n)
			continue
		}
		// "twelfth" counts where it is a session's, as part of "fifty-twelfth" too.
		k := slices.IndexFunc(found, func(m wording.Mention) bool {
			return m.Kind == wording.Date && strings.HasPrefix(m.Key, "session ") && m.Start < p.End && p.Start < m.End
		})
		if k < 0 {
			return turns, false
		}
		if n := int(found[k].Value); len(turns) == 0 || turns[len(turns)-1] != n {
			turns = append(turns, n)
		}
	}
	return turns, true
}
