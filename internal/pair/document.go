// Package pair is what the command and the offline page have in common: from
// the bytes of two files to a comparison, with the same limits, the same
// warnings and so the same report.
package pair

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"strings"

	"resdiff/report/html"
	"resdiff/report/index"
	"resdiff/report/markdown"
	"resdiff/report/sheet"
	"resdiff/report/terminal"
	"resdiff/report/view"
	"resdiff/resolution"
	"resdiff/wording"
)

// The largest files that are read, in bytes. The longest texts of the United
// Nations, a volume of all resolutions of a session among them, take 3 MB; as PDF or Word
// with pictures, some tens.
const (
	maxText     = 4 << 20
	maxDocument = 64 << 20
)

// The largest numbers of paragraphs, and of words and punctuation marks, that
// are read. A volume of all resolutions of a session has some 10,000 and 600,000;
// what has more in a text of maxText is no prose.
const (
	maxParagraphs = 20_000
	maxWords      = 700_000
)

// HeadSize is how many of a file's first bytes tell what kind of file it is.
const HeadSize = 4096

var (
	// ErrReport says that a file is a report that resdiff wrote, which would be read
	// as a web page that is no resolution.
	ErrReport = errors.New("is a report of resdiff")
	// ErrJSONReport says the same of a report for programs.
	ErrJSONReport = errors.New("is a JSON report of resdiff")
	// ErrTextReport says the same of a report as plain text or Markdown.
	ErrTextReport = errors.New("is a report of resdiff as text")
	// ErrPage says that a file is another page of resdiff: the index of an archive,
	// a negotiation sheet, the offline page.
	ErrPage = errors.New("is a page that resdiff wrote")
	// ErrEmpty says that a file has no content.
	ErrEmpty = errors.New("is empty")
)

// Document is a document that was read.
type Document struct {
	*resolution.Resolution
	Source view.Source
}

// Limit is the largest size in bytes of a file that begins with head, and what
// such a file is called in a message.
func Limit(head []byte) (size int, what string) {
	if container(head) {
		return maxDocument, "a document"
	}
	return maxText, "text"
}

// TooLarge is the error of a file above its limit.
func TooLarge(head []byte) error {
	limit, what := Limit(head)
	return fmt.Errorf("is larger than %d MB, too large for %s of one resolution; cut out the part to compare", limit>>20, what)
}

// container reports whether content begins like a PDF, a zip file (Word,
// OpenDocument) or an old Word file, which hold more than text.
func container(head []byte) bool {
	return bytes.Contains(head[:min(len(head), 1024)], []byte("%PDF-")) ||
		bytes.HasPrefix(head, []byte("PK\x03\x04")) ||
		bytes.HasPrefix(head, []byte("\xd0\xcf\x11\xe0"))
}

// Read reads a document from a file's content; name is the file's name without
// its folder. The error does not name the file. Where a reader knows the line it
// begins with the line's number and a colon.
func Read(name string, content []byte, opt resolution.Options) (*Document, error) {
	switch {
	case len(content) == 0:
		return nil, ErrEmpty
	case opt.Reader == "" && html.IsReport(content):
		return nil, ErrReport
	case opt.Reader == "" && (terminal.IsReport(content) || markdown.IsReport(content)):
		return nil, ErrTextReport
	case opt.Reader == "" && (index.IsPage(content) || sheet.IsSheet(content)):
		return nil, ErrPage
	case opt.Reader == "" && bytes.HasPrefix(content, []byte("{\n \"schema\": ")):
		return nil, ErrJSONReport
	}
	r, err := resolution.Read(content, opt)
	if err != nil {
		return nil, err
	}
	if err := tooMuch(r); err != nil {
		return nil, err
	}
	sum := sha256.Sum256(content)
	return &Document{r, view.Source{Name: name, SHA256: hex.EncodeToString(sum[:]), Content: content, Reader: opt.Reader, Original: opt.Original && r.Revisions}}, nil
}

// tooMuch is the error of a text that has more parts than a comparison can bear.
func tooMuch(r *resolution.Resolution) error {
	many := func(n int, what string) error {
		return fmt.Errorf("has more than %d %s, too many for one resolution; cut out the part to compare", n, what)
	}
	if len(r.Paragraphs) > maxParagraphs {
		return many(maxParagraphs, "paragraphs")
	}
	bytes := 0
	for i := range r.Paragraphs {
		bytes += len(r.Paragraphs[i].Text)
	}
	if bytes <= maxWords { // a word has a byte at least
		return nil
	}
	n := 0
	for i := range r.Paragraphs {
		n += len(wording.Cut(r.Paragraphs[i].Text))
	}
	if n > maxWords {
		return many(maxWords, "words and punctuation marks")
	}
	return nil
}

// Absent is the document that a version control system calls /dev/null: a file
// that was added has no older text, one that was removed no newer one.
func Absent() *Document {
	sum := sha256.Sum256(nil)
	return &Document{&resolution.Resolution{Reader: "text"}, view.Source{Name: NoFile, SHA256: hex.EncodeToString(sum[:]), Content: []byte{}}}
}

// NoFile is what reports call a document that is absent.
const NoFile = "no file"

// IsAbsent reports whether a file's name says that there is none: /dev/null, as
// version control systems say on every system, or Windows' own word for it.
func IsAbsent(name string) bool { return name == "/dev/null" || strings.EqualFold(name, "NUL") }
