// Command release makes what users get: the offline page, and an archive for each
// system with the program, the page, the licences and what else belongs to them.
// Equal sources, version and date give equal bytes on any machine with the same
// version of Go.
//
//	go run ./internal/release -page bin/resdiff.html
//	go run ./internal/release -dist dist
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"resdiff/internal/page/assemble"
)

// release is one version of everything.
type release struct {
	// root is the folder of the source.
	root    string
	version string
	// date is the time that the files in the archives bear.
	date time.Time
}

// earliest is the earliest time that every form of archive can tell.
var earliest = time.Date(1980, 1, 1, 0, 0, 0, 0, time.UTC)

func main() {
	r := release{root: "."}
	page := flag.String("page", "", "write the offline page to this file")
	dist := flag.String("dist", "", "write the archives and SHA256SUMS into this folder")
	systems := flag.String("systems", strings.Join(allSystems, ","), "the systems to make archives for")
	flag.StringVar(&r.version, "version", "devel", "the version that everything tells")
	seconds := flag.Int64("date", earliest.Unix(), "the time of the files in the archives, in seconds since 1970")
	flag.Parse()
	r.date = time.Unix(*seconds, 0).UTC()
	if err := r.run(*page, *dist, strings.Split(*systems, ",")); err != nil {
		fmt.Fprintln(os.Stderr, "release:", err)
		os.Exit(1)
	}
}

// run makes the page, the archives or both.
func (r release) run(pageFile, dist string, systems []string) error {
	if r.date.Before(earliest) {
		return fmt.Errorf("the date %s is before %s, which not every archive can tell", r.date, earliest)
	}
	notices, err := r.notices()
	if err != nil {
		return err
	}
	page, err := assemble.Page(assemble.Options{Root: r.root, Version: r.version, Notices: notices})
	if err != nil {
		return err
	}
	if pageFile != "" {
		if err := write(pageFile, page); err != nil {
			return err
		}
	}
	if dist == "" {
		return nil
	}
	return r.archives(dist, systems, page, notices)
}

func write(file string, content []byte) error {
	if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
		return err
	}
	return os.WriteFile(file, content, 0o666)
}
