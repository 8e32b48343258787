package word

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"resdiff"
	"resdiff/diff"
	"resdiff/internal/ooxml"
	"resdiff/report/brief"
	"resdiff/report/view"
	"resdiff/resolution"
)

// mostLines is how many lines the changes have that the first page names, so that it stays
// one page; lineLength how many characters a line has.
const mostLines, lineLength = 34, 95

// mostMoved is how many moves of sections the first page tells one by one.
const mostMoved = 3

// cover writes the first page: the two documents, the counts, and what needs eyes
// first.
func (r *redline) cover() {
	c := r.c
	r.line("Comparison of two resolutions", "CoverTitle")
	r.coverDocument("Old text", r.oldName(), c.Old)
	r.coverDocument("New text", r.newName(), c.New)
	if order := view.Order(c); order != "" {
		r.line(order, "CoverHeading")
	}
	// The notes stand here, before any comment, for another reason too: LibreOffice
	// up to 7.4 mixes footnotes up where a comment stands between the first two.
	r.noted("Cover", strings.Join(brief.Counts(c), " · "), "*", "What merely rolled over is by the author “"+routineAuthor+"”, everything else by “"+author+
		"”, or by whoever proposed it: Review, Show Markup, Specific People hides any of them.")
	moved := view.MovedSections(c)
	if n := len(moved); n > mostMoved {
		r.line(fmt.Sprintf("%d sections, or runs of them, moved as a whole.", n), "Cover")
	} else {
		for _, line := range moved {
			r.line("Section "+line+".", "Cover")
		}
	}
	list := brief.Weightiest(c, view.Selection{})
	first := r.fitting(list)
	switch n := len(list); {
	case n == 0 && !view.Retitled(c):
		r.line("No change needs your eyes.", "CoverHeading")
	case n == 0:
	case n > first:
		r.line(fmt.Sprintf("%d changes need your eyes; look at these first", n), "CoverHeading")
	case n == 1:
		r.line("One change needs your eyes", "CoverHeading")
	default:
		r.line(fmt.Sprintf("%d changes need your eyes, weightiest first", n), "CoverHeading")
	}
	if view.Retitled(c) {
		r.line("The title changed.", "CoverItem")
	}
	for _, n := range list[:first] {
		r.coverChange(&c.Changes[n])
	}
	r.noted("Cover", "The text with its changes tracked begins on the next page.", "†", "Accepting all changes gives the new text, rejecting all the old one. "+
		"A comment stands at each change that needs your eyes.")
}

// fitting counts the changes from the first on that fit on the page.
func (r *redline) fitting(list []int) int {
	left := mostLines
	for k, n := range list {
		ch := &r.c.Changes[n]
		letters := utf8.RuneCountInString(r.said(ch))
		for _, run := range view.Excerpt(r.c, *ch) {
			letters += utf8.RuneCountInString(run.Words) + 1
		}
		if left -= 1 + letters/lineLength; left < 0 {
			return k
		}
	}
	return len(list)
}

// said is what is said of a change before its words are quoted.
func (r *redline) said(ch *resdiff.Change) string {
	said := brief.Place(r.c, ch) + " · " + brief.Kind(ch)
	if why := (view.Row{Change: *ch}).FirstReason(); why != "" {
		said += " · " + why
	}
	return said + " · "
}

// noted writes a line of ours with a footnote of ours at its end.
func (r *redline) noted(style, text, mark, note string) {
	r.x.Open("w:p")
	ooxml.ParagraphLook{Style: style}.Write(r.x)
	ooxml.Run(r.x, ooxml.RunLook{}, text)
	r.notes.add(mark, note)
	r.x.Close("w:p")
}

// coverDocument names one of the two documents.
func (r *redline) coverDocument(which, name string, doc *resolution.Resolution) {
	x := r.x
	x.Open("w:p")
	ooxml.ParagraphLook{Style: "Cover"}.Write(x)
	ooxml.Run(x, ooxml.RunLook{}, which+": ")
	ooxml.Run(x, ooxml.RunLook{Bold: true}, name)
	rest := ""
	if doc.Title != "" {
		rest = ", " + doc.Title
	}
	if d := doc.Adopted; !d.IsZero() {
		rest += ", adopted on " + d.Format("2 January 2006")
	}
	ooxml.Run(x, ooxml.RunLook{}, rest)
	x.Close("w:p")
}

// coverChange names a change, with a link to it, and quotes what the report quotes.
func (r *redline) coverChange(ch *resdiff.Change) {
	x := r.x
	x.Open("w:p")
	ooxml.ParagraphLook{Style: "CoverItem"}.Write(x)
	x.Open("w:hyperlink", "w:anchor", bookmarkOf(ch))
	ooxml.Run(x, ooxml.RunLook{Style: "Hyperlink"}, ooxml.Number(ch.Number))
	x.Close("w:hyperlink")
	ooxml.Tab(x)
	place := brief.Place(r.c, ch)
	ooxml.Run(x, ooxml.RunLook{Bold: true}, place)
	ooxml.Run(x, ooxml.RunLook{}, strings.TrimPrefix(r.said(ch), place))
	var last view.Run
	for _, run := range view.Excerpt(r.c, *ch) {
		if last.Op == diff.Delete && run.Op == diff.Insert && last.Trail+run.Lead == "" {
			run.Lead = " " // where marks are not seen, two words are two
		}
		last = run
		look := ooxml.RunLook{}
		switch {
		case run.Whole || run.Op == diff.Equal:
		case run.Op == diff.Delete:
			look = ooxml.RunLook{Strike: true, Color: ooxml.ColourGone}
		default:
			look = ooxml.RunLook{Underline: true, Color: ooxml.ColourCome}
		}
		if run.Begins != "" {
			run.Begins = " ‹" + run.Begins + "›"
			if !strings.HasPrefix(run.Lead+run.Words, " ") {
				run.Begins += " "
			}
		}
		ooxml.Run(x, ooxml.RunLook{}, run.Begins+run.Lead)
		ooxml.Run(x, look, run.Words)
		after := run.Trail
		if run.Other != nil {
			after = " ‹" + run.Other.Text() + "›" + after
		}
		ooxml.Run(x, ooxml.RunLook{}, after)
	}
	x.Close("w:p")
}
