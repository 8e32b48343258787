// Package office opens the zip files of XML parts that word processors write
// (.docx, .odt) within bounds, whoever wrote them.
package office

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
)

// Bounds on what is read from one file. A report of 1,000 pages comes to about
// 20,000,000 bytes of XML, 1,000,000 elements and 40,000 paragraphs; the
// deepest nesting in real documents (tables in text boxes in tables) is about 60.
const (
	MaxExpanded = 32 << 20 // bytes of all parts read, expanded
	MaxElements = 2_000_000
	MaxDepth    = 400
	MaxEntries  = 20_000 // parts of the zip file, pictures included
)

// Archive is an opened zip file.
type Archive struct {
	parts map[string]*zip.File
	names []string
	left  int64 // bytes that may still be expanded
	elems int   // elements that may still be read
}

// Open opens the zip file in content. Errors say what is wrong, without a
// file name.
func Open(content []byte) (*Archive, error) {
	z, err := zip.NewReader(bytes.NewReader(content), int64(len(content)))
	if err != nil {
		return nil, errors.New("the file is damaged or cut short (its table of contents cannot be read); get it again")
	}
	if len(z.File) > MaxEntries {
		return nil, fmt.Errorf("the file holds %d parts (at most %d are accepted); copy the resolution into a new file", len(z.File), MaxEntries)
	}
	a := &Archive{parts: make(map[string]*zip.File, len(z.File)), left: MaxExpanded, elems: MaxElements}
	for _, f := range z.File {
		// Part names are compared without case in OPC (ECMA-376 part 2, 7.3).
		key := strings.ToLower(f.Name)
		if strings.HasSuffix(key, "/") {
			continue
		}
		if a.parts[key] != nil {
			return nil, fmt.Errorf("the file is damaged: it holds two parts named %q; get it again", f.Name)
		}
		a.parts[key] = f
		a.names = append(a.names, f.Name)
	}
	return a, nil
}

// Has reports whether the archive holds the named part.
func (a *Archive) Has(name string) bool { return a.parts[strings.ToLower(name)] != nil }

// Names returns the names of the parts in the order of the file.
func (a *Archive) Names() []string { return a.names }

// Part opens the named part; what it expands to counts against MaxExpanded.
func (a *Archive) Part(name string) (io.ReadCloser, error) {
	f := a.parts[strings.ToLower(name)]
	if f == nil {
		return nil, fmt.Errorf("the file is incomplete: it has no part %q; get it again", name)
	}
	if f.Flags&1 != 0 {
		return nil, errors.New("the file is encrypted; save it without a password")
	}
	r, err := f.Open()
	if err != nil {
		return nil, damaged(name, err)
	}
	return &bounded{r, a, name}, nil
}

// bounded is a part whose bytes are counted.
type bounded struct {
	io.ReadCloser
	archive *Archive
	name    string
}

func (b *bounded) Read(p []byte) (int, error) {
	n, err := b.ReadCloser.Read(p)
	b.archive.left -= int64(n)
	if b.archive.left < 0 {
		return 0, limit{fmt.Errorf("the file expands to more than %d MB of text and markup; copy the resolution into a new file", MaxExpanded>>20)}
	}
	if err != nil && err != io.EOF {
		return n, damaged(b.name, err)
	}
	return n, err
}

// limit is an error of exceeding a bound; it is passed on as it is.
type limit struct{ error }

func damaged(part string, err error) error {
	return limit{fmt.Errorf("the file is damaged or cut short (part %s: %w); get it again", part, err)}
}
