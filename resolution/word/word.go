// Package word reads Word files (.docx): the Office Open XML of ECMA-376,
// transitional or strict.
//
// What Word computes when it shows a document is computed here too: automatic
// numbers, styles that rest on styles, note marks, and the text as it stands
// with the tracked changes made or undone.
package word

import (
	"errors"
	"fmt"
	"path"
	"strings"

	"resdiff/internal/office"
	"resdiff/resolution/layout"
)

// prefixes are the name spaces of WordprocessingML that are read.
var prefixes = map[string]string{
	"http://schemas.openxmlformats.org/wordprocessingml/2006/main":        "w",
	"http://purl.oclc.org/ooxml/wordprocessingml/main":                    "w",
	"http://schemas.openxmlformats.org/markup-compatibility/2006":         "mc",
	"http://schemas.openxmlformats.org/officeDocument/2006/math":          "m",
	"http://purl.oclc.org/ooxml/officeDocument/math":                      "m",
	"http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
	"http://purl.oclc.org/ooxml/officeDocument/relationships":             "r",
	"http://www.w3.org/XML/1998/namespace":                                "xml",
}

// Read reads a .docx file. It fails where the file is none, is damaged, or
// exceeds the bounds of packages office and layout.
func Read(content []byte, opt layout.Options) (layout.Document, error) {
	if err := older(content); err != nil {
		return layout.Document{}, err
	}
	archive, err := office.Open(content)
	if err != nil {
		return layout.Document{}, err
	}
	main, err := mainPart(archive)
	if err != nil {
		return layout.Document{}, err
	}
	related, err := relations(archive, main)
	if err != nil {
		return layout.Document{}, err
	}
	r := &reader{archive: archive, opt: opt, doc: layout.Document{Reader: "word"}}
	if r.styles, err = readStyles(archive, related.first("styles")); err != nil {
		return layout.Document{}, err
	}
	r.ours = r.styles.ours()
	if r.numbering, err = readNumbering(archive, related.first("numbering"), r.styles); err != nil {
		return layout.Document{}, err
	}
	if err := r.read(main, related); err != nil {
		return layout.Document{}, err
	}
	return r.doc, nil
}

// reader is the state of reading one file.
type reader struct {
	archive   *office.Archive
	opt       layout.Options
	styles    *styles
	numbering *numbering
	notes     *notes
	doc       layout.Document
	// bytes is the length of the text read so far.
	bytes int
	// listed counts the LISTNUM fields by list and level.
	listed map[string]*[9]int
	seen   struct{ revisions, comments, foreign, hidden, pages, struck bool }
	// author is who made the tracked change that is being read; "" outside changes.
	author string
	// ours tells that resdiff wrote the file, whose line for the organ is organLine.
	ours      bool
	organLine string
	// remarks are those of the documents of a redline, by the ids of their comments.
	remarks map[string]string
}

// read reads the notes, the body, and the headers and footers.
func (r *reader) read(main string, related parts) error {
	var err error
	if r.notes, err = r.readNotes(related); err != nil {
		return err
	}
	if err := r.readComments(related.first("comments")); err != nil {
		return err
	}
	body := story{reader: r, page: 1}
	if err := body.read(main); err != nil {
		return err
	}
	r.doc.Blocks, r.doc.Whole = body.blocks, r.ours
	if !r.seen.pages {
		r.doc.ForgetPages()
	}
	r.notes.number(&r.doc)
	asteriskNotes(&r.doc)
	if !r.ours {
		if err := r.furniture(related); err != nil {
			return err
		}
	}
	r.warn()
	return nil
}

// furniture reads the headers and footers, each distinct line once.
func (r *reader) furniture(related parts) error {
	var lines []layout.Block
	for _, p := range related {
		if p.kind != "header" && p.kind != "footer" || !r.archive.Has(p.part) {
			continue
		}
		s := story{reader: r}
		if err := s.read(p.part); err != nil {
			return err
		}
		lines = append(lines, s.blocks...)
	}
	r.doc.AddFurniture(lines)
	return nil
}

func (r *reader) warn() {
	if r.seen.revisions {
		r.doc.WarnOfRevisions(r.opt)
	}
	if r.seen.struck {
		r.doc.WarnOfStrikes(r.opt)
	}
	if r.seen.comments {
		r.doc.WarnOfComments()
	}
	say := func(text string) { r.doc.Warnings = append(r.doc.Warnings, layout.Warning{Text: text}) }
	if r.seen.hidden {
		say("the file has hidden text; it is left out")
	}
	if r.notes.missing {
		say("a footnote mark leads to no footnote; the mark is left out")
	}
	if r.seen.foreign {
		say("the file embeds another document, which is left out; open it in Word and save it again to have it included")
	}
}

// part is a part related to the main one.
type part struct{ id, kind, part string }

// parts are the relations of the main part in the order of the file.
type parts []part

// first returns the first part of a kind ("styles"), "" if there is none.
func (p parts) first(kind string) string {
	for _, part := range p {
		if part.kind == kind {
			return part.part
		}
	}
	return ""
}

// mainPart finds the part that holds the text.
func mainPart(a *office.Archive) (string, error) {
	if !a.Has("[Content_Types].xml") {
		return "", errors.New("a zip file, but no Word file; unpack it and compare the documents in it")
	}
	related, err := relations(a, "")
	if err != nil {
		return "", err
	}
	main := related.first("officeDocument")
	if main == "" {
		main = "word/document.xml"
	}
	switch {
	case strings.HasPrefix(main, "xl/"):
		return "", errors.New("an Excel workbook, not a Word file; save its text as .docx or .txt")
	case strings.HasPrefix(main, "ppt/"):
		return "", errors.New("a PowerPoint presentation, not a Word file; save its text as .docx or .txt")
	case !a.Has(main):
		return "", fmt.Errorf("the file is incomplete: it has no part %q; get it again", main)
	}
	return main, nil
}

// relations reads what a part is related to; "" stands for the whole package.
// A part without relations has none.
func relations(a *office.Archive, of string) (parts, error) {
	name := path.Join(path.Dir(of), "_rels", path.Base(of)+".rels")
	if of == "" {
		name = "_rels/.rels"
	}
	var all parts
	err := a.EachIn(name, nil, func(x *office.XML, e *office.Element) error {
		target := e.Attr("Target")
		if strings.HasPrefix(target, "/") {
			target = strings.TrimPrefix(path.Clean(target), "/")
		} else {
			target = path.Join(path.Dir(of), target)
		}
		if e.Attr("TargetMode") != "External" {
			all = append(all, part{e.Attr("Id"), path.Base(e.Attr("Type")), target})
		}
		return x.Skip()
	})
	return all, err
}
