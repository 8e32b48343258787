// Package text reads plain text in the forms in which resolutions are handed
// about: clean text, text off the pages with its footnotes between them, raw
// and laid-out extractions of a PDF.
package text

import (
	"resdiff/resolution/layout"
)

// Read reads a plain text. It fails with ErrBinary, ErrNoText or ErrTooLarge,
// wrapped, if the content is no text, has no words or is too large.
func Read(content []byte) (layout.Document, error) {
	doc := layout.Document{Reader: "text"}
	s, warnings, err := decode(content)
	if err != nil {
		return doc, err
	}
	doc.Warnings = warnings
	lines := cutLines(s)
	doc.Blocks = blocks(lines)
	if len(doc.Blocks) == 0 {
		return doc, ErrNoText
	}
	return doc, nil
}
