// Package word writes a comparison as a Word file with tracked changes: the
// redline. Accepting all of them gives the new document, rejecting all the old
// one, paragraph for paragraph.
//
// The way there is a row of steps, each in a file of its own:
//
//	atoms     both documents in their least parts: labels, words, footnotes, ends of paragraphs
//	chain     which of them both documents have in the same order: what is kept
//	moves     which of the others moved
//	flow      all of them in one order, with what became of each
//	body      the flow as paragraphs of Word, with revisions and comments
//	cover     the page before it
package word

import (
	"io"
	"time"

	"resdiff"
	"resdiff/internal/ooxml"
	"resdiff/report/brief"
	"resdiff/report/view"
	"resdiff/resolution/layout"
)

// Write writes the redline of a comparison: all of it, whatever the selection. Equal comparisons give equal bytes.
func Write(w io.Writer, c *resdiff.Comparison, opt view.Options, paper ooxml.Paper) error {
	old, new, pairs := atomize(c)
	chosen := chain(pairs, len(new.atoms))
	f := &flow{c: c, old: &old, new: &new, moves: findMoves(c, &old, &new, pairs, chosen)}
	f.run(chosen)
	r := newRedline(c, opt, f)
	r.write(paper)
	return (&ooxml.File{
		Document: r.document(), Styles: ooxml.Styles(r.language), Settings: ooxml.Settings(true, len(r.notes.notes) > 0),
		Comments: r.comments.part(), Footnotes: r.notes.part(),
		Header: ooxml.Header(r.names()), Footer: ooxml.Footer("", paper.TextWidth(false)),
		Title: "Changes from " + r.oldName() + " to " + r.newName(), Date: r.when,
	}).Write(w)
}

// redline is the document in the making.
type redline struct {
	tracker
	c        *resdiff.Comparison
	opt      view.Options
	flow     *flow
	language ooxml.Language
	when     time.Time
	comments comments
	notes    footnotes
	// beginning writes what begins with the next paragraph.
	beginning []func()
	// begun tells that the text's first page was begun.
	begun bool
	// italics are the stretches set in italics, by side.
	italics [2][][]layout.Range
	// before and after write what stands around an item, by its index.
	before, after map[int][]func()
}

func newRedline(c *resdiff.Comparison, opt view.Options, f *flow) *redline {
	r := &redline{c: c, opt: opt, flow: f, language: ooxml.LanguageOf(c.New.Language), when: c.New.Adopted}
	if r.when.IsZero() {
		r.when = ooxml.Epoch
	}
	r.italics = [2][][]layout.Range{italicsOf(c.Old, c.Read().Old), italicsOf(c.New, c.Read().New)}
	r.tracker = tracker{x: &ooxml.Builder{}, ids: new(int), date: ooxml.Time(r.when), rightToLeft: r.language.RightToLeft}
	r.comments.date = r.date
	r.notes = footnotes{redline: r, marks: [2]noteMarks{marksOf(c.Old), marksOf(c.New)}}
	return r
}

// newPage reports whether a paragraph of the documents is their first, which
// begins a page.
func (r *redline) newPage() bool {
	begun := r.begun
	r.begun = true
	return !begun
}

// document is the part that holds the text.
func (r *redline) document() []byte { return r.x.Bytes() }

// write writes the whole document.
func (r *redline) write(paper ooxml.Paper) {
	x := r.x
	x.Header()
	x.Open("w:document", ooxml.Spaces...)
	x.Open("w:body")
	r.cover()
	r.masthead()
	r.body(r.bookmark(ooxml.TextBookmark))
	r.closing()
	r.uncalledNotes()
	// Word cannot do without a last paragraph whose end nobody deleted.
	x.Empty("w:p")
	ooxml.Section(x, paper, false)
	x.Close("w:body")
	x.Close("w:document")
}

// bookmark is one that begins with the next paragraph.
type bookmark struct {
	r  *redline
	id string
}

// bookmark begins a bookmark in the next paragraph: between paragraphs, not every
// program finds it.
func (r *redline) bookmark(name string) bookmark {
	b := bookmark{r, r.nextID()}
	r.beginning = append(r.beginning, func() { r.x.Empty("w:bookmarkStart", "w:id", b.id, "w:name", name) })
	return b
}

func (b bookmark) end() { b.r.x.Empty("w:bookmarkEnd", "w:id", b.id) }

// begin writes what begins in a paragraph whose properties were written.
func (r *redline) begin() {
	for _, write := range r.beginning {
		write()
	}
	r.beginning = nil
}

// oldName and newName are what the two documents are called.
func (r *redline) oldName() string { return brief.Name(r.c.Old, r.opt.Old, "the old text") }
func (r *redline) newName() string { return brief.Name(r.c.New, r.opt.New, "the new text") }

func (r *redline) names() string { return r.oldName() + " → " + r.newName() }
