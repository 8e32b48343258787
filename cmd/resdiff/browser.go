package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"

	"golang.org/x/term"

	"resdiff/internal/printable"
	"resdiff/report"
)

// showInBrowser writes a report to the named file and opens it in the browser; to
// a temporary one if name is empty, which it removes when it can.
func showInBrowser(con *console, name string, f report.Format, write func(io.Writer) error) error {
	if f.Name != "html" {
		return errors.New("--open shows the html form; leave --format out, or give FILE an ending of .html")
	}
	if name == "" || name == "-" {
		return showTemporary(con, write)
	}
	if err := writeFile(name, write); err != nil {
		return err
	}
	return open(name)
}

// open opens a file that was written in the browser.
func open(name string) error {
	path, err := filepath.Abs(name)
	if err == nil {
		err = browse(path)
	}
	if err != nil {
		return fmt.Errorf("%s: was written, but no browser could be started: %w; open the file by hand", name, plainCause(err))
	}
	return nil
}

const (
	// temporaryFolder is how the folders of temporary pages begin.
	temporaryFolder = "resdiff-"
	temporaryPage   = "report.html"
	// read is the time after which a temporary page has been read.
	read = 24 * time.Hour
)

// showTemporary shows a page that nobody asked to keep. The browser may need the
// file at any time, so it can only be removed when its reader says so, at a
// terminal; what other runs had to leave is removed after a day, by the next one.
func showTemporary(con *console, write func(io.Writer) error) error {
	removeRead(os.TempDir(), time.Now().Add(-read))
	dir, err := os.MkdirTemp("", temporaryFolder)
	if err != nil {
		return fmt.Errorf("no temporary folder: %w; name a file with -o", plainCause(err))
	}
	remove := func() { _ = os.RemoveAll(dir) }
	name := filepath.Join(dir, temporaryPage)
	if err := writeFile(name, write); err != nil {
		remove()
		return err
	}
	if err := open(name); err != nil {
		return err
	}
	fmt.Fprintf(con.Err, "resdiff: the page is open in the browser: %s\n", printable.Clean(name))
	if !term.IsTerminal(int(con.In.Fd())) || !term.IsTerminal(int(con.Err.Fd())) {
		return nil
	}
	stop := onInterrupt(remove)
	defer stop()
	awaitEnter(&console{In: con.In, Out: con.Err}, "When you have read it, press Enter: the page is then removed from this computer.")
	remove()
	return nil
}

// removeRead removes the temporary pages below dir that were written before then:
// folders with our name that hold our page and nothing else.
func removeRead(dir string, then time.Time) {
	folders, err := filepath.Glob(filepath.Join(dir, temporaryFolder+"*"))
	if err != nil {
		return
	}
	for _, folder := range folders {
		page := filepath.Join(folder, temporaryPage)
		entries, err := os.ReadDir(folder)
		if err != nil || len(entries) != 1 {
			continue
		}
		if info, err := os.Lstat(page); err != nil || !info.Mode().IsRegular() || info.ModTime().After(then) {
			continue
		}
		// Another user's cannot be removed, and need not.
		if os.Remove(page) == nil {
			_ = os.Remove(folder)
		}
	}
}
