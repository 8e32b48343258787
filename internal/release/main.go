// Command release makes what users get: the offline page, and the archives.
//
//	go run ./internal/release -page bin/resdiff.html
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"

	"resdiff/internal/page/assemble"
)

func main() {
	pageFile := flag.String("page", "", "write the offline page to this file")
	version := flag.String("version", "devel", "the version that everything tells")
	flag.Parse()
	if err := run(*pageFile, *version); err != nil {
		fmt.Fprintln(os.Stderr, "release:", err)
		os.Exit(1)
	}
}

func run(pageFile, version string) error {
	page, err := assemble.Page(assemble.Options{Root: ".", Version: version})
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(pageFile), 0o777); err != nil {
		return err
	}
	return os.WriteFile(pageFile, page, 0o666)
}
