package main

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"sync"

	"resdiff/internal/archive"
	"resdiff/internal/pair"
	"resdiff/internal/parallel"
	"resdiff/internal/series"
	"resdiff/resolution"
)

// problem is a file that is left out of an archive.
type problem struct {
	text string
	// damaged tells a file that could not be read from one that is no resolution.
	damaged bool
}

// archiveDocument is one document of an archive.
type archiveDocument struct {
	series.Document
	// path is the file's, and sha256 the hash of its content.
	path, sha256 string
}

var errNoNumber = errors.New("has no resolution number or symbol; left out")

// readAhead is how many documents may be read before their turn has come.
const readAhead = 64

// read takes down what decides about each document: from an earlier run where
// the file is the same, else by reading it.
func (run *archiveRun) read(files []string) error {
	// The form of a document is told by its content and nothing is asked for by
	// name, so that the version alone stands for how the files are read.
	kept, err := archive.OpenReadings(run.Output, programVersion())
	if err != nil {
		return run.logTrouble(archive.ReadingsName, err)
	}
	type result struct {
		archive.Reading
		known bool
		err   error // where the file cannot be had
	}
	var large sync.Mutex
	err = parallel.Ordered(len(files), readAhead, func(i int) (r result) {
		content, err := readContent(files[i], &console{})
		if err != nil {
			return result{err: err}
		}
		if len(content) > ordinary {
			large.Lock() // memory for one such file at a time
			defer large.Unlock()
		}
		sum := sha256.Sum256(content)
		hash := hex.EncodeToString(sum[:])
		if r.Reading, r.known = kept.Find(hash); !r.known {
			r.Reading = readingOf(files[i], hash, content)
		}
		return r
	}, func(i int, r result) error {
		run.tell.step("reading", i+1, len(files))
		name := run.nameOf(files[i])
		switch {
		case r.err != nil:
			run.problems = append(run.problems, problem{strings.Replace(r.err.Error(), files[i], name, 1), true})
			return nil
		case r.OurPage:
		case r.Refused != "":
			run.problems = append(run.problems, problem{name + r.Refused, r.Damaged})
		default:
			run.docs = append(run.docs, archiveDocument{series.Document{Name: name, Profile: *r.Profile}, files[i], r.SHA256})
		}
		if r.known {
			return nil
		}
		return kept.Add(r.Reading)
	})
	return run.logTrouble(archive.ReadingsName, errors.Join(err, kept.Close()))
}

// nameOf is what an archive calls a file: its path below the folder.
func (run *archiveRun) nameOf(path string) string {
	name, err := filepath.Rel(run.Dir, path)
	if err != nil {
		name = path
	}
	return filepath.ToSlash(name)
}

// readingOf reads a document for the first time.
func readingOf(path, hash string, content []byte) archive.Reading {
	r := archive.Reading{SHA256: hash}
	doc, err := parseDocument(path, content, resolution.Options{})
	switch {
	case errors.Is(err, pair.ErrReport), errors.Is(err, pair.ErrPage):
		r.OurPage = true
		return r
	case err != nil:
		r.Refused, r.Damaged = strings.TrimPrefix(err.Error(), called(path)), true
		return r
	}
	p := series.NewProfile(doc.Resolution)
	if p.Number == "" {
		r.Refused = fmt.Sprintf(": %v", errNoNumber)
		return r
	}
	r.Profile = &p
	return r
}
