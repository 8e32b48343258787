package ooxml

import (
	"archive/zip"
	"io"
	"strings"
	"time"
)

// Spaces declares the name spaces that the parts of a Word file use, for their
// root elements.
var Spaces = []string{
	"xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
	"xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
}

// File is a Word file in the making: its parts as XML. Parts that are nil are
// left out.
type File struct {
	Document, Styles, Settings []byte
	Comments, Footnotes        []byte
	Header, Footer             []byte
	// Title stands in the file's properties, with Date as the day of its making.
	Title string
	Date  time.Time
}

// The ids by which the document refers to its header and footer.
const (
	HeaderID = "rHeader"
	FooterID = "rFooter"
)

const (
	typesOfWord = "application/vnd.openxmlformats-officedocument.wordprocessingml."
	relations   = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
	packages    = "http://schemas.openxmlformats.org/package/2006/"
)

// part is one part of the file that the document refers to.
type part struct {
	id, name string
	content  []byte
}

// Write writes the zip file. Equal files give equal bytes: no entry has a time
// of its own.
func (f *File) Write(w io.Writer) error {
	parts := []part{
		{"rStyles", "styles", f.Styles}, {"rSettings", "settings", f.Settings},
		{"rComments", "comments", f.Comments}, {"rFootnotes", "footnotes", f.Footnotes},
		{HeaderID, "header", f.Header}, {FooterID, "footer", f.Footer},
	}
	var there []part
	for _, p := range parts {
		if p.content != nil {
			there = append(there, p)
		}
	}
	z := zip.NewWriter(w)
	put := func(name string, content []byte) error {
		e, err := z.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Deflate, Modified: zipEpoch})
		if err != nil {
			return err
		}
		_, err = e.Write(content)
		return err
	}
	entries := []struct {
		name    string
		content []byte
	}{
		{"[Content_Types].xml", contentTypes(there)},
		{"_rels/.rels", related("", part{"rDocument", "officeDocument", nil}, part{"rCore", "core", nil})},
		{"docProps/core.xml", f.core()},
		{"word/document.xml", f.Document},
		{"word/_rels/document.xml.rels", related("word", there...)},
	}
	for _, e := range entries {
		if err := put(e.name, e.content); err != nil {
			return err
		}
	}
	for _, p := range there {
		if err := put("word/"+p.name+".xml", p.content); err != nil {
			return err
		}
	}
	return z.Close()
}

// zipEpoch is the first time that a zip file can tell.
var zipEpoch = time.Date(1980, 1, 1, 0, 0, 0, 0, time.UTC)

// Epoch is the date in a file about documents without a date.
var Epoch = zipEpoch

// Time writes a time as Word does.
func Time(t time.Time) string { return t.UTC().Format("2006-01-02T15:04:05Z") }

func contentTypes(parts []part) []byte {
	var x Builder
	x.Header()
	x.Open("Types", "xmlns", packages+"content-types")
	x.Empty("Default", "Extension", "rels", "ContentType", "application/vnd.openxmlformats-package.relationships+xml")
	x.Empty("Default", "Extension", "xml", "ContentType", "application/xml")
	x.Empty("Override", "PartName", "/word/document.xml", "ContentType", typesOfWord+"document.main+xml")
	x.Empty("Override", "PartName", "/docProps/core.xml", "ContentType", "application/vnd.openxmlformats-package.core-properties+xml")
	for _, p := range parts {
		x.Empty("Override", "PartName", "/word/"+p.name+".xml", "ContentType", typesOfWord+p.name+"+xml")
	}
	x.Close("Types")
	return x.Bytes()
}

// related writes the relations of the package (of "") or of the document.
func related(of string, parts ...part) []byte {
	var x Builder
	x.Header()
	x.Open("Relationships", "xmlns", packages+"relationships")
	for _, p := range parts {
		kind, target := relations+p.name, p.name+".xml"
		switch {
		case of != "":
		case p.name == "core":
			kind, target = packages+"relationships/metadata/core-properties", "docProps/core.xml"
		default:
			target = "word/document.xml"
		}
		x.Empty("Relationship", "Id", p.id, "Type", kind, "Target", target)
	}
	x.Close("Relationships")
	return x.Bytes()
}

// core writes the file's properties.
func (f *File) core() []byte {
	var x Builder
	x.Header()
	x.Open("cp:coreProperties", "xmlns:cp", packages+"metadata/core-properties", "xmlns:dc", "http://purl.org/dc/elements/1.1/",
		"xmlns:dcterms", "http://purl.org/dc/terms/", "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
	x.Open("dc:title")
	x.Text(strings.TrimSpace(f.Title))
	x.Close("dc:title")
	x.Open("dc:creator")
	x.Text("resdiff")
	x.Close("dc:creator")
	for _, name := range []string{"dcterms:created", "dcterms:modified"} {
		x.Open(name, "xsi:type", "dcterms:W3CDTF")
		x.Text(Time(f.Date))
		x.Close(name)
	}
	x.Close("cp:coreProperties")
	return x.Bytes()
}
