// Package odt reads OpenDocument texts (.odt), as LibreOffice writes them:
// OASIS OpenDocument 1.3, part 3.
package odt

import (
	"bytes"
	"errors"

	"resdiff/internal/office"
	"resdiff/resolution/layout"
)

// mimeType is what the first part of an OpenDocument text holds.
const mimeType = "application/vnd.oasis.opendocument.text"

var prefixes = map[string]string{
	"urn:oasis:names:tc:opendocument:xmlns:office:1.0":            "office",
	"urn:oasis:names:tc:opendocument:xmlns:text:1.0":              "text",
	"urn:oasis:names:tc:opendocument:xmlns:style:1.0":             "style",
	"urn:oasis:names:tc:opendocument:xmlns:table:1.0":             "table",
	"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0":           "draw",
	"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0":    "svg",
	"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0": "fo",
	"http://purl.org/dc/elements/1.1/":                            "dc",
	"http://www.w3.org/XML/1998/namespace":                        "xml",
}

// Detect reports whether content is a zip file of an OpenDocument: the format
// asks for the type as the first part, stored as it is.
//
// A file that was unpacked and packed again has it elsewhere; its parts tell.
func Detect(content []byte) bool {
	if !bytes.HasPrefix(content, []byte("PK\x03\x04")) {
		return false
	}
	return declared(content) || repacked(content)
}

// repacked reports whether a zip file has the parts of an OpenDocument and none of
// another office's.
func repacked(content []byte) bool {
	if !bytes.Contains(content, []byte("content.xml")) {
		return false
	}
	archive, err := office.Open(content)
	return err == nil && archive.Has("content.xml") && archive.Has("META-INF/manifest.xml") && !archive.Has("[Content_Types].xml")
}

// declared reports whether the first part is the type of an OpenDocument.
func declared(content []byte) bool {
	return len(content) > 38 && bytes.HasPrefix(content, []byte("PK\x03\x04")) && string(content[30:38]) == "mimetype" &&
		bytes.Contains(content[:min(len(content), 200)], []byte("application/vnd.oasis.opendocument."))
}

// Read reads an .odt file. It fails where the file is none, is damaged, or
// exceeds the bounds of packages office and layout.
func Read(content []byte, opt layout.Options) (layout.Document, error) {
	if declared(content) && !bytes.Contains(content[:min(len(content), 200)], []byte(mimeType)) {
		return layout.Document{}, errors.New("an OpenDocument spreadsheet or presentation, not a text; save its text as .odt or .docx")
	}
	archive, err := office.Open(content)
	if err != nil {
		return layout.Document{}, err
	}
	if !archive.Has("content.xml") {
		return layout.Document{}, errors.New("the file is no OpenDocument text: it has no part \"content.xml\"; get it again")
	}
	r := &reader{opt: opt, styles: newStyles(), doc: layout.Document{Reader: "odt"}, changes: map[string]*change{}, noteFormats: noteFormats(), noted: map[string]int{}}
	for _, part := range []string{"styles.xml", "content.xml"} {
		if err := r.readPart(archive, part); err != nil {
			return layout.Document{}, err
		}
	}
	r.warn()
	return r.doc, nil
}

// reader is the state of reading one file.
type reader struct {
	opt     layout.Options
	styles  *styles
	doc     layout.Document
	changes map[string]*change
	// bytes is the length of the text read so far.
	bytes int
	// noteFormats and noted are the format and the count of marks by class.
	noteFormats map[string]string
	noted       map[string]int
	seen        struct{ revisions, comments, pages, struck bool }
}

// readPart reads the styles, the furniture and the text of a part.
func (r *reader) readPart(a *office.Archive, part string) error {
	return a.EachIn(part, prefixes, func(x *office.XML, e *office.Element) error {
		switch e.Name {
		case "office:styles", "office:automatic-styles":
			return x.Each(func(e *office.Element) error {
				if v, ok := e.Lookup("style:num-format"); ok && e.Name == "text:notes-configuration" {
					r.noteFormats[e.Attr("text:note-class")] = v
				}
				return r.styles.read(x, e)
			})
		case "office:master-styles":
			return r.readFurniture(x)
		case "office:body":
			return r.readBody(x)
		}
		return x.Skip()
	})
}

func (r *reader) readFurniture(x *office.XML) error {
	s := newStory(r, x)
	if err := s.all(); err != nil {
		return err
	}
	r.doc.AddFurniture(s.blocks)
	r.doc.Notes = nil
	clear(r.noted)
	return nil
}

func (r *reader) readBody(x *office.XML) error {
	s := newStory(r, x)
	s.page = 1
	if err := s.all(); err != nil {
		return err
	}
	r.doc.Blocks = s.blocks
	if !r.seen.pages {
		r.doc.ForgetPages()
	}
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
}

func (s *story) bound() error { return layout.Bound(len(s.blocks), s.bytes) }
