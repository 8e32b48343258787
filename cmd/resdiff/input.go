package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"

	"resdiff/internal/parallel"
	"resdiff/report/html"
	"resdiff/report/index"
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

// readFlags are the flags of every command that reads documents.
type readFlags struct {
	Reader    string `placeholder:"NAME" group:"read" help:"Read as this, whatever the content looks like: ${readers}."`
	Revisions string `enum:"final,original" default:"final" placeholder:"WHICH" group:"read" help:"Of a Word file with tracked changes, take the final or the original text."`
}

func (f readFlags) options() resolution.Options {
	return resolution.Options{Reader: f.Reader, Original: f.Revisions == "original"}
}

// document is a document that was read.
type document struct {
	*resolution.Resolution
	source view.Source
}

// readPair reads two documents at the same time and prints the readers'
// warnings; what it prints does not depend on which is done first.
func readPair(oldName, newName string, opt resolution.Options, con *console) (old, new *document, err error) {
	oldContent, err := readContent(oldName, con)
	if err != nil {
		return nil, nil, err
	}
	newContent, err := readContent(newName, con)
	if err != nil {
		return nil, nil, err
	}
	var newErr error
	parsed := parallel.Start(func() { new, newErr = parseDocument(newName, newContent, opt) })
	old, err = parseDocument(oldName, oldContent, opt)
	parsed()
	if err != nil {
		return nil, nil, err
	}
	warn(con, called(oldName), old.Warnings)
	if newErr != nil {
		return nil, nil, newErr
	}
	warn(con, called(newName), new.Warnings)
	warnOfRevisions(con, opt, "neither document has any tracked changes", old, new)
	return old, new, nil
}

// errReport says that a file is what resdiff wrote, which would be read as a web
// page that is no resolution.
var errReport = errors.New("is a report of resdiff; name the documents themselves (resdiff verify --extract takes them out of it)")

// errOurPage says that a file is another page of resdiff, as the index of an archive.
var errOurPage = errors.New("is a page that resdiff wrote; name the documents themselves")

// parseDocument reads a document from a file's content.
func parseDocument(name string, content []byte, opt resolution.Options) (*document, error) {
	switch {
	case opt.Reader != "":
	case html.IsReport(content):
		return nil, located(called(name), errReport)
	case index.IsPage(content):
		return nil, located(called(name), errOurPage)
	}
	if opt.Reader == "" && bytes.HasPrefix(content, []byte("{\n \"schema\": ")) {
		return nil, located(called(name), errors.New("is a JSON report of resdiff; name the documents themselves"))
	}
	r, err := resolution.Read(content, opt)
	if err != nil && opt.Reader != "" && !strings.Contains(err.Error(), "; ") {
		err = fmt.Errorf("%w; leave --reader out to have its form told by its content", err)
	}
	if err != nil {
		return nil, located(called(name), err)
	}
	if err := tooMuch(r); err != nil {
		return nil, located(called(name), err)
	}
	sum := sha256.Sum256(content)
	base := filepath.Base(name)
	return &document{r, view.Source{Name: base, SHA256: hex.EncodeToString(sum[:]), Content: content, Reader: opt.Reader, Original: opt.Original && r.Revisions}}, nil
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
		n += wording.Count(r.Paragraphs[i].Text)
	}
	if n > maxWords {
		return many(maxWords, "words and punctuation marks")
	}
	return nil
}

// readContent returns a file's bytes, never more than the limits allow.
func readContent(name string, con *console) ([]byte, error) {
	f := con.In
	if name != "-" {
		var err error
		if f, err = os.Open(name); err != nil {
			return nil, openTrouble(name, err)
		}
		defer func() { _ = f.Close() }()
	}
	name = called(name)
	if info, err := f.Stat(); err == nil && info.IsDir() {
		return nil, fmt.Errorf("%s: is a folder; name a file in it, or compare all of it: resdiff archive", name)
	}
	head := make([]byte, 4096)
	n, err := io.ReadFull(f, head)
	if err != nil && !errors.Is(err, io.EOF) && !errors.Is(err, io.ErrUnexpectedEOF) {
		return nil, readTrouble(name, err)
	}
	head = head[:n]
	if n == 0 {
		return nil, fmt.Errorf("%s: is empty; name the file that holds the text", name)
	}
	limit, what := maxText, "text"
	if container(head) {
		limit, what = maxDocument, "a document"
	}
	rest, err := io.ReadAll(io.LimitReader(f, int64(limit-n+1)))
	if err != nil {
		return nil, readTrouble(name, err)
	}
	if n+len(rest) > limit {
		return nil, fmt.Errorf("%s: is larger than %d MB, too large for %s of one resolution; cut out the part to compare", name, limit>>20, what)
	}
	return append(head, rest...), nil
}

// called returns what messages call a file: its name, or "standard input".
func called(name string) string {
	if name == "-" {
		return "standard input"
	}
	return name
}

// container reports whether content begins like a PDF, a zip file (Word,
// OpenDocument) or an old Word file, which hold more than text.
func container(head []byte) bool {
	return bytes.Contains(head[:min(len(head), 1024)], []byte("%PDF-")) ||
		bytes.HasPrefix(head, []byte("PK\x03\x04")) ||
		bytes.HasPrefix(head, []byte("\xd0\xcf\x11\xe0"))
}

func openTrouble(name string, err error) error {
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return fmt.Errorf("%s: there is no such file; check the name", name)
	case errors.Is(err, fs.ErrPermission):
		return fmt.Errorf("%s: may not be read by you; ask for the right to read it, or copy it", name)
	}
	return readTrouble(name, err)
}

func readTrouble(name string, err error) error {
	if errors.Is(err, syscall.EISDIR) {
		return fmt.Errorf("%s: is a folder; name a file in it, or compare all of it: resdiff archive", name)
	}
	return fmt.Errorf("%s: cannot be read: %w; try a copy of the file", name, plainCause(err))
}

// located puts the file's name before an error of a reader. A reader that knows
// the line begins its error with the number and a colon.
func located(name string, err error) error {
	text := err.Error()
	if line, _, ok := strings.Cut(text, ":"); ok && line != "" && strings.Trim(line, "0123456789") == "" {
		return fmt.Errorf("%s:%w", name, err)
	}
	return fmt.Errorf("%s: %w", name, err)
}

// plainCause returns what the system said, without the operation and path that
// the message names already.
func plainCause(err error) error {
	var p *fs.PathError
	var l *os.LinkError
	switch {
	case errors.As(err, &p):
		return p.Err
	case errors.As(err, &l):
		return l.Err
	}
	return err
}
