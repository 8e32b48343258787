package main

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime/debug"
	"slices"
	"strings"

	"resdiff/internal/archive"
	"resdiff/internal/parallel"
	"resdiff/internal/verify"
)

// verifyFolder checks every report in a folder, and the hashes in its SHA256SUMS
// where it has one.
func verifyFolder(con *console, dir string, out func(string, ...any)) error {
	pages, err := pagesIn(dir)
	if err != nil {
		return err
	}
	sums, err := readSums(dir)
	if err != nil {
		return err
	}
	debug.SetGCPercent(archiveGrowth)
	debug.SetMemoryLimit(archiveMemory)
	tell := newProgress(con)
	count := folderCount{}
	type result struct {
		found *verify.Result
		err   error
	}
	_ = parallel.Ordered(len(pages), readAhead, func(i int) (r result) {
		page, err := readPage(pages[i])
		if err == nil {
			r.found, err = verify.Check(page, programVersion())
		}
		if r.err = err; r.found != nil {
			r.found.Old, r.found.New = nil, nil // memory is for pages to come
		}
		return r
	}, func(i int, r result) error {
		tell.step("checking", i+1, len(pages))
		count.add(pages[i], r.found, r.err, func(format string, args ...any) {
			tell.done()
			out(format, args...)
		})
		return nil
	})
	tell.done()
	count.checkSums(dir, sums, pages, out)
	return count.conclude(dir, sums != nil, out)
}

// folderCount counts what was found in a folder.
type folderCount struct {
	holding, failing, otherVersion int
	// listed counts the files that SHA256SUMS lists, wrong those of them that are
	// not as it says, and unlisted the pages that it does not list.
	listed, wrong, unlisted int
}

func (c *folderCount) add(name string, found *verify.Result, err error, out func(string, ...any)) {
	switch {
	case errors.Is(err, verify.ErrNoReport), errors.Is(err, verify.ErrSheet):
		// Another page: what is not listed in SHA256SUMS is told of then.
	case err != nil:
		c.otherVersion++
		out("%s: %v", name, err)
	case found.OtherVersion:
		c.otherVersion++
		out("%s: was made by resdiff %s; its two texts are whole, what it shows was not checked", name, found.Record.Version)
	case len(found.Findings) > 0:
		c.failing++
		tellFindings(name, found, out)
	default:
		c.holding++
	}
}

// checkSums checks the files that SHA256SUMS lists, and that it lists all pages.
func (c *folderCount) checkSums(dir string, sums []archive.Sum, pages []string, out func(string, ...any)) {
	if sums == nil {
		return
	}
	listed := map[string]bool{}
	for _, s := range sums {
		path := filepath.FromSlash(s.Path)
		if !filepath.IsAbs(path) {
			path = filepath.Join(dir, path)
		}
		listed[filepath.Clean(path)] = true
		c.listed++
		switch hash, err := hashOfFile(path); {
		case err != nil:
			c.wrong++
			out("%v", openTrouble(path, err))
		case hash != s.SHA256:
			c.wrong++
			out("%s: is not the file that %s lists", path, archive.SumsName)
		}
	}
	for _, page := range pages {
		if !listed[filepath.Clean(page)] {
			c.unlisted++
			out("%s: is not listed in %s", page, archive.SumsName)
		}
	}
}

func (c *folderCount) conclude(dir string, summed bool, out func(string, ...any)) error {
	if c.holding+c.failing+c.otherVersion == 0 && !summed {
		return fmt.Errorf("%s: holds no report of resdiff; name another folder", dir)
	}
	line := fmt.Sprintf("%s: %s of %d hold", dir, counted(c.holding, "report"), c.holding+c.failing+c.otherVersion)
	if summed {
		line += fmt.Sprintf("; %d of the %s in %s are as it lists them", c.listed-c.wrong, counted(c.listed, "file"), archive.SumsName)
	}
	out("%s", line)
	switch {
	case c.failing+c.wrong+c.unlisted > 0:
		return errDifferent
	case c.otherVersion > 0:
		return fmt.Errorf("%s: %s made by other versions, which alone can vouch for what they show (this is %s)", dir, counted(c.otherVersion, "report"), programVersion())
	}
	return nil
}

// pagesIn lists the web pages in a folder and those below it, sorted.
func pagesIn(dir string) ([]string, error) {
	var pages []string
	err := filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return openTrouble(path, err)
		}
		if ext := strings.ToLower(filepath.Ext(path)); entry.Type().IsRegular() && (ext == ".html" || ext == ".htm") {
			pages = append(pages, path)
		}
		return nil
	})
	slices.Sort(pages)
	return pages, err
}

// readSums reads the SHA256SUMS of a folder; nil if it has none.
func readSums(dir string) ([]archive.Sum, error) {
	name := filepath.Join(dir, archive.SumsName)
	content, err := os.ReadFile(name)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, nil
	case err != nil:
		return nil, openTrouble(name, err)
	}
	sums, err := archive.ReadSums(bytes.NewReader(content))
	if err != nil {
		return nil, located(name, fmt.Errorf("%w; make the archive again", err))
	}
	return append([]archive.Sum{}, sums...), nil
}
