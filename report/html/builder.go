package html

import (
	"html/template"
	"strconv"
	"strings"
	"unicode"

	"resdiff"
	"resdiff/report/json"
	"resdiff/report/view"
	"resdiff/resolution"
	"resdiff/wording"
)

// pageData is all that the page's templates are given.
type pageData struct {
	Title, Policy string
	Style         template.CSS
	Script        template.JS
	// data waits for what the page carries for programs.
	data func() (carried, error)

	Heading  string
	Old, New documentHead
	Glance   glanceData
	Map      mapData
	Ledgers  []ledgerTable
	Sections []sectionData
	Filters  []filter
	// Numbered is the number of changes with a number.
	Numbered int
	// Nothing tells that the comparison found no difference.
	Nothing bool
	Version string
	Shown   string
}

// Data is what the page carries for programs.
func (p pageData) Data() (carried, error) { return p.data() }

// documentHead is one of the two documents as the page's head shows it.
type documentHead struct {
	Side, Name, Symbol, Title string
	Lang, Dir                 string
	// Facts are what else is known of it, each a short phrase.
	Facts        []string
	File, SHA256 string
	Warnings     []string
}

// pageBuilder turns a comparison into what the templates show.
type pageBuilder struct {
	v   *view.View
	c   *resdiff.Comparison
	opt view.Options
	// rows holds, for each side, the id of the row that shows a paragraph.
	rows [2][]string
	// changes holds, for each side, the index of a paragraph's change.
	changes [2][]int
	// lang and dir are the language and direction of each document.
	lang, dir [2]string
	// listed are the footnotes that already have a place on the page.
	listed map[string]bool
	// ledgers are the ids of the ledgers that speak of each change.
	ledgers [][]string
	// quotes are what reasons and ledgers quote.
	quotes quoteMarks
	// headed is, for each change, the first from it on that is no heading.
	headed []int
	// headings holds, for each side, the index of the section that a heading begins.
	headings [2]map[int]int
}

func newPageBuilder(c *resdiff.Comparison, opt view.Options) *pageBuilder {
	b := &pageBuilder{v: view.Of(c, opt), c: c, opt: opt, listed: map[string]bool{}}
	for s := view.Old; s <= view.New; s++ {
		n := len(view.Document(b.c, s).Paragraphs)
		b.rows[s], b.changes[s] = make([]string, n), make([]int, n)
		b.lang[s], b.dir[s] = language(view.Document(b.c, s))
	}
	taken := map[string]bool{}
	for i, ch := range c.Changes {
		id := b.rowID(ch)
		for taken[id] { // labels that differ only in what an id may not have
			id += "-"
		}
		taken[id] = true
		for _, o := range ch.Old {
			b.rows[view.Old][o], b.changes[view.Old][o] = id, i
		}
		for _, n := range ch.New {
			b.rows[view.New][n], b.changes[view.New][n] = id, i
		}
	}
	b.ledgers = make([][]string, len(c.Changes))
	for _, l := range view.Ledgers(c) {
		for _, r := range l.Rows {
			for _, i := range r.Changes {
				if k, id := len(b.ledgers[i]), idText(l.ID); k == 0 || b.ledgers[i][k-1] != id {
					b.ledgers[i] = append(b.ledgers[i], id)
				}
			}
		}
	}
	b.findQuotes()
	b.findHeaded()
	b.findSections()
	return b
}

// idOf is the id of the row that shows a change.
func (b *pageBuilder) idOf(ch resdiff.Change) string {
	if len(ch.New) > 0 {
		return b.rows[view.New][ch.New[0]]
	}
	return b.rows[view.Old][ch.Old[0]]
}

// rowID is the permanent id of a change's row: "c17", or the new label for an
// unchanged paragraph, "new-OP12.a".
func (b *pageBuilder) rowID(ch resdiff.Change) string {
	switch {
	case ch.Number > 0:
		return "c" + strconv.Itoa(ch.Number)
	case len(ch.New) > 0:
		return "new-" + idText(json.ID(b.c.New, ch.New[0]))
	}
	return "old-" + idText(json.ID(b.c.Old, ch.Old[0]))
}

// idText makes a label fit for an id that stands in addresses: "OP12.a.ii".
func idText(label string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '(':
			return '.'
		case r == ')':
			return -1
		case unicode.IsLetter(r), unicode.IsDigit(r):
			return r
		}
		return '-'
	}, strings.ToValidUTF8(label, "-"))
}

func (b *pageBuilder) rowOf(s view.Side, paragraph int) string { return b.rows[s][paragraph] }

func (b *pageBuilder) label(s view.Side, paragraph int) string {
	return view.Document(b.c, s).Paragraphs[paragraph].Name()
}

func (b *pageBuilder) mentions(s view.Side, paragraph int) []wording.Mention {
	if s == view.Old {
		return b.c.Read().Old[paragraph].Mentions
	}
	return b.c.Read().New[paragraph].Mentions
}

// noteID is the id of a footnote on the page.
func noteID(s view.Side, note int) string { return "note-" + s.String()[:1] + strconv.Itoa(note+1) }

// page makes the whole page but its style and scripts.
func (b *pageBuilder) page() pageData {
	p := pageData{
		Old:     describeHTML(b.c.Old, b.opt.Old, "Old"),
		New:     describeHTML(b.c.New, b.opt.New, "New"),
		Version: b.opt.Version,
	}
	for _, ch := range b.c.Changes {
		p.Numbered = max(p.Numbered, ch.Number)
	}
	p.Nothing = p.Numbered == 0
	p.Heading = firstOf(b.c.New.Title, b.c.Old.Title, "Two documents compared")
	p.Title = p.Old.Name + " → " + p.New.Name
	if b.c.New.Title != "" {
		p.Title += ": " + b.c.New.Title
	}
	if p.Old.Title == p.New.Title {
		p.Old.Title, p.New.Title = "", "" // the page's heading says it
	}
	p.Sections = b.sections()
	p.Glance = b.glance()
	p.Map = b.overview()
	p.Ledgers = b.ledgerTables()
	p.Filters = b.filters()
	p.Shown = view.Selected(b.opt.Selection)
	return p
}

func describeHTML(r *resolution.Resolution, src view.Source, side string) documentHead {
	d := documentHead{Side: side, Symbol: r.Symbol, Title: r.Title, File: src.Name, SHA256: src.SHA256}
	d.Lang, d.Dir = language(r)
	d.Name = firstOf(r.Symbol, r.Number, src.Name, strings.ToLower(side)+" document")
	if !r.Adopted.IsZero() {
		d.Facts = append(d.Facts, "adopted "+view.Day(r.Adopted))
	}
	for _, f := range []struct{ name, value string }{
		{"", r.Organ}, {"", r.Session}, {"agenda item ", r.AgendaItem}, {"", r.Meeting}, {"", r.Recommended},
	} {
		if f.value != "" {
			d.Facts = append(d.Facts, f.name+f.value)
		}
	}
	for _, w := range r.Warnings {
		d.Warnings = append(d.Warnings, warningWords(w))
	}
	return d
}

// warningWords says where an oddity stands and what it is.
func warningWords(w resolution.Warning) string {
	switch {
	case w.Span.Page > 0 && w.Span.Line > 0:
		return "page " + strconv.Itoa(w.Span.Page) + ", line " + strconv.Itoa(w.Span.Line) + ": " + w.Text
	case w.Span.Page > 0:
		return "page " + strconv.Itoa(w.Span.Page) + ": " + w.Text
	case w.Span.Line > 0:
		return "line " + strconv.Itoa(w.Span.Line) + ": " + w.Text
	}
	return w.Text
}

// firstOf returns the first of the texts that is not empty.
func firstOf(texts ...string) string {
	for _, t := range texts {
		if t != "" {
			return t
		}
	}
	return ""
}
