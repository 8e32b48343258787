package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"

	"resdiff/internal/series"
	"resdiff/report/view"
	"resdiff/resolution"
)

// archiveEndings are the endings of the files that an archive is made from.
var archiveEndings = []string{".docx", ".htm", ".html", ".markdown", ".md", ".odt", ".pdf", ".txt"}

// problem is a file that is left out of an archive.
type problem struct {
	text string
	// damaged tells a file that could not be read from one that is no resolution.
	damaged bool
}

// findDocuments lists the readable files below dir, sorted, and counts the
// others. Hidden files, links and the folder skip are passed over.
func findDocuments(dir, skip string) (files []string, others int, err error) {
	skipInfo, _ := os.Stat(skip)
	err = filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return openTrouble(path, err)
		case path != dir && strings.HasPrefix(entry.Name(), "."):
			if entry.IsDir() {
				return fs.SkipDir
			}
		case entry.IsDir():
			if info, err := entry.Info(); err == nil && skipInfo != nil && os.SameFile(info, skipInfo) {
				return fs.SkipDir
			}
		case !entry.Type().IsRegular():
		case slices.Contains(archiveEndings, strings.ToLower(filepath.Ext(path))):
			files = append(files, path)
		default:
			others++
		}
		return nil
	})
	slices.Sort(files)
	return files, others, err
}

// archiveDocument is one document of an archive.
type archiveDocument struct {
	series.Document
	source view.Source
}

// readDocuments reads the files, several at a time, and returns the resolutions
// in the files' order.
func readDocuments(dir string, files []string, tell *progress) ([]archiveDocument, []problem) {
	type result struct {
		doc *document
		err error
	}
	results := make([]result, len(files))
	next := make(chan int)
	var wait sync.WaitGroup
	var mu sync.Mutex
	done := 0
	for range runtime.GOMAXPROCS(0) {
		wait.Go(func() {
			for i := range next {
				results[i].doc, results[i].err = readArchived(files[i])
				mu.Lock()
				done++
				tell.step("reading", done, len(files))
				mu.Unlock()
			}
		})
	}
	for i := range files {
		next <- i
	}
	close(next)
	wait.Wait()

	var docs []archiveDocument
	var problems []problem
	for i, r := range results {
		name, err := filepath.Rel(dir, files[i])
		if err != nil {
			name = files[i]
		}
		name = filepath.ToSlash(name)
		switch {
		case r.err != nil:
			problems = append(problems, problem{strings.Replace(r.err.Error(), files[i], name, 1), !errors.Is(r.err, errReport)})
		case series.Number(r.doc.Resolution) == "":
			problems = append(problems, problem{fmt.Sprintf("%s: %v", name, errNoNumber), false})
		default:
			docs = append(docs, archiveDocument{series.Document{Name: name, Resolution: r.doc.Resolution}, r.doc.source})
		}
	}
	return docs, problems
}

func readArchived(path string) (*document, error) {
	content, err := readContent(path, &console{})
	if err != nil {
		return nil, err
	}
	return parseDocument(path, content, resolution.Options{})
}
