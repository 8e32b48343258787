package resolution

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"strings"

	"resdiff/resolution/layout"
	"resdiff/resolution/odt"
	"resdiff/resolution/pdf"
	"resdiff/resolution/text"
	"resdiff/resolution/web"
	"resdiff/resolution/word"
)

// Options says how to read a file. The zero Options is right for most.
type Options struct {
	// Reader names the reader to use ("text", "pdf", "word", "html",
	// "markdown", "odt"); empty to tell the format by the content.
	Reader string
	// Original takes a text as it stood before its tracked changes, see
	// layout.Options.
	Original bool
}

// ErrEmpty is the error of a file without any content.
var ErrEmpty = errors.New("the file is empty; give a file with the text of a resolution")

// reader is one format that resdiff can read.
type reader struct {
	name string
	// detect tells by the content whether it is in this format.
	detect func(content []byte) bool
	read   func(content []byte, opt layout.Options) (layout.Document, error)
}

// readers are all formats, in the order in which they are tried. Text, which
// takes whatever is left, stands last.
var readers = []reader{
	{"odt", odt.Detect, odt.Read},
	{"word", word.Detect, word.Read},
	{"pdf", pdf.Detect, pdf.Read},
	{"html", web.Detect, web.Read},
	{"markdown", web.DetectMarkdown, web.ReadMarkdown},
	{"text", func([]byte) bool { return true }, func(c []byte, _ layout.Options) (layout.Document, error) { return text.Read(c) }},
}

// Readers names the readers that Options.Reader may ask for, in the order in
// which they are tried.
func Readers() []string {
	var names []string
	for _, r := range readers {
		names = append(names, r.name)
	}
	return names
}

// Read reads a resolution from the content of a file. It fails if the content
// is empty, is in a format that no reader knows, or cannot be read; the error
// says what is wrong and what to do. What is merely odd becomes a warning. A
// text that is no resolution is read as plain paragraphs, with a warning.
func Read(content []byte, opt Options) (*Resolution, error) {
	if len(content) == 0 {
		return nil, ErrEmpty
	}
	r, err := chooseReader(content, opt.Reader)
	if err != nil {
		return nil, err
	}
	doc, err := r.read(content, layout.Options{Original: opt.Original})
	if err != nil {
		return nil, err
	}
	if doc.Reader == "" {
		doc.Reader = r.name
	}
	return Parse(doc), nil
}

// pictures are the first bytes of PNG, JPEG, GIF and TIFF files, which by chance
// hold what looks like a page's marks. Source: the formats' specifications.
var pictures = []string{"\x89PNG\r\n\x1a\n", "\xff\xd8\xff", "GIF87a", "GIF89a", "II*\x00", "MM\x00*"}

// chooseReader returns the reader of the given name or, if that is empty, the
// first that knows the content.
func chooseReader(content []byte, name string) (reader, error) {
	if slices.ContainsFunc(pictures, func(begins string) bool { return bytes.HasPrefix(content, []byte(begins)) }) {
		return reader{}, text.ErrBinary
	}
	if err := refuse(content); err != nil && name == "" {
		return reader{}, err
	}
	for _, r := range readers {
		if r.name == name || name == "" && r.detect(content) {
			return r, nil
		}
	}
	return reader{}, fmt.Errorf("there is no reader %q; choose one of %s", name, strings.Join(Readers(), ", "))
}
