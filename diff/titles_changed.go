package diff

import (
	"resdiff/align"
	"resdiff/resolution"
)

// compareTitles compares the titles of two resolutions, as headings that match;
// nil where they are the same, or one text has none.
func compareTitles(old, new *resolution.Resolution) *Comparison {
	if old.Title == "" || new.Title == "" || old.Title == new.Title {
		return nil
	}
	a, b := titled(old), titled(new)
	matched := &align.Alignment{Matches: []align.Match{{Old: []int{0}, New: []int{0}, Confidence: 1}}}
	c := CompareAligned(a, b, matched)
	ch := &c.Changes[0]
	if ch.Status == Unchanged {
		return nil
	}
	ch.spellOut() // one line is easily read with its words marked
	return c
}

// spellOut marks the words of a rewritten change one by one.
func (ch *Change) spellOut() { ch.Rewritten, ch.Edits = false, ch.Words() }

// titled is a document of nothing but a resolution's title.
func titled(r *resolution.Resolution) *resolution.Resolution {
	return &resolution.Resolution{
		Reader: r.Reader, Language: r.Language, Organ: r.Organ, Symbol: r.Symbol, Number: r.Number, Adopted: r.Adopted, Session: r.Session,
		Paragraphs: []resolution.Paragraph{{Label: resolution.Label{Series: "H", Number: 1}, Kind: resolution.Heading, Text: r.Title}},
	}
}
