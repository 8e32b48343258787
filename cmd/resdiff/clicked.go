package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"resdiff/internal/pair"
	"resdiff/internal/series"
	"resdiff/resolution"
)

// Windows users start a program by a double click, by dropping files on it, or by
// "Send to". Its window closes when the program ends, so it must wait, and the
// report has to open in the browser.

// clickedAlone is told to who starts the program with nothing to do.
const clickedAlone = `resdiff compares two successive resolutions. It is used without this window:

  - Select the two files (PDF, Word, OpenDocument, web page or text) in their
    folder, drag them together onto resdiff.exe, and let go: the report opens in
    the browser. One Word file with tracked changes is enough.
  - Or put a shortcut to resdiff.exe into the folder shell:sendto (press Windows+R
    and type that): then "Send to" does the same.
  - Or open resdiff.html, which came with the program, in the browser.

In a console: resdiff OLD NEW, and resdiff --help for everything else.
`

// runClicked does what a click means with the files that were dropped, if any, and
// waits until the window may close.
func runClicked(files []string, con *console) int {
	if len(files) == 0 {
		fmt.Fprint(con.Out, clickedAlone)
		awaitEnter(con, "Press Enter to close this window.")
		return exitTrouble
	}
	code := showDropped(files, con)
	if code == exitTrouble {
		awaitEnter(con, "Press Enter to close this window.")
	}
	return code
}

// showDropped opens the report of one or two files in the browser.
func showDropped(files []string, con *console) int {
	if len(files) > 2 {
		return status(con, fmt.Errorf("these are %d files; drop two at a time, the older and the newer", len(files)))
	}
	if len(files) == 2 && laterFirst(files[0], files[1]) {
		files = []string{files[1], files[0]}
	}
	for i, side := range []string{"Older", "Newer"}[:len(files)] {
		if len(files) == 2 {
			fmt.Fprintf(con.Out, "%s: %s\n", side, filepath.Base(files[i]))
		}
	}
	return runCommand(append([]string{"compare", "--open", "--"}, files...), con)
}

// laterFirst reports whether the first of two files is the later document: by what
// they say of themselves, else by their names. Windows gives dropped files in no
// order. What cannot be read is left for the comparison to tell.
func laterFirst(first, second string) bool {
	var docs [2]*document
	for i, name := range []string{first, second} {
		content, err := readContent(name, &console{})
		if err != nil {
			return false
		}
		if docs[i], err = pair.Read(filepath.Base(name), content, resolution.Options{}); err != nil {
			return false
		}
	}
	if order := series.Order(docs[0].Resolution, docs[1].Resolution); order != 0 {
		return order > 0
	}
	return strings.Compare(filepath.Base(first), filepath.Base(second)) > 0
}

// onlyFiles reports whether the arguments are nothing but files or folders.
func onlyFiles(args []string) bool {
	for _, arg := range args {
		if _, err := os.Stat(arg); err != nil {
			return false
		}
	}
	return true
}

// awaitEnter asks for the Enter key and waits for it, or for the end of the input.
func awaitEnter(con *console, ask string) {
	fmt.Fprintf(con.Out, "\n%s ", ask)
	_, _ = bufio.NewReader(io.LimitReader(con.In, 4096)).ReadString('\n')
}
