package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"

	"resdiff/internal/pair"
	"resdiff/internal/parallel"
	"resdiff/resolution"
)

// readFlags are the flags of every command that reads documents.
type readFlags struct {
	Reader    string `placeholder:"NAME" group:"read" help:"Read as this, whatever the content looks like: ${readers}."`
	Revisions string `enum:"final,original" default:"final" placeholder:"WHICH" group:"read" help:"Of a file with tracked changes or words struck through (Word, OpenDocument, PDF, HTML), take the final or the original text."`
}

func (f readFlags) options() resolution.Options {
	return resolution.Options{Reader: f.Reader, Original: f.Revisions == "original"}
}

// document is a document that was read.
type document = pair.Document

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
	warnOfRevisions(con, opt, "neither document has tracked changes or words struck through", old, new)
	return old, new, nil
}

// parseDocument reads a document from a file's content.
func parseDocument(name string, content []byte, opt resolution.Options) (*document, error) {
	if content == nil {
		return pair.Absent(), nil
	}
	d, err := pair.Read(filepath.Base(name), content, opt)
	switch {
	case errors.Is(err, pair.ErrReport):
		err = fmt.Errorf("%w; name the documents themselves (resdiff verify --extract takes them out of it)", err)
	case errors.Is(err, pair.ErrJSONReport), errors.Is(err, pair.ErrTextReport), errors.Is(err, pair.ErrPage):
		err = fmt.Errorf("%w; name the documents themselves", err)
	case err != nil && opt.Reader != "" && !strings.Contains(err.Error(), "; "):
		err = fmt.Errorf("%w; leave --reader out to have its form told by its content", err)
	}
	if err != nil {
		return nil, located(called(name), err)
	}
	return d, nil
}

// readContent returns a file's bytes, never more than the limits allow; nil for
// the name of a file that is not there (see pair.IsAbsent).
func readContent(name string, con *console) ([]byte, error) {
	if pair.IsAbsent(name) {
		return nil, nil
	}
	f := con.In
	if name != "-" {
		var err error
		if f, err = os.Open(name); err != nil {
			return nil, openTrouble(name, err)
		}
		defer func() { _ = f.Close() }()
	}
	name = called(name)
	info, err := f.Stat()
	if err == nil && info.IsDir() {
		return nil, fmt.Errorf("%s: is a folder; name a file in it, or compare all of it: resdiff archive", name)
	}
	head := make([]byte, pair.HeadSize)
	n, err := io.ReadFull(f, head)
	if err != nil && !errors.Is(err, io.EOF) && !errors.Is(err, io.ErrUnexpectedEOF) {
		return nil, readTrouble(name, err)
	}
	head = head[:n]
	if n == 0 {
		return nil, fmt.Errorf("%s: %w; name the file that holds the text", name, pair.ErrEmpty)
	}
	limit, _ := pair.Limit(head)
	var content bytes.Buffer
	if info != nil && info.Mode().IsRegular() {
		content.Grow(int(min(info.Size(), int64(limit))) + bytes.MinRead)
	}
	content.Write(head)
	if _, err := content.ReadFrom(io.LimitReader(f, int64(limit-n+1))); err != nil {
		return nil, readTrouble(name, err)
	}
	if content.Len() > limit {
		return nil, located(name, pair.TooLarge(head))
	}
	return content.Bytes(), nil
}

// called returns what messages call a file: its name, or "standard input".
func called(name string) string {
	if name == "-" {
		return "standard input"
	}
	return name
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
