package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"

	"resdiff/report"
)

// showInBrowser writes a report to the named file, or to a temporary one if
// name is empty, and opens it in the browser.
func showInBrowser(name string, f report.Format, write func(io.Writer) error) error {
	if f.Name != "html" {
		return errors.New("--open shows the html form; leave --format out, or give FILE an ending of .html")
	}
	if name == "" || name == "-" {
		dir, err := os.MkdirTemp("", "resdiff-")
		if err != nil {
			return fmt.Errorf("no temporary folder: %w; name a file with -o", plainCause(err))
		}
		name = filepath.Join(dir, "report.html")
	}
	if err := writeFile(name, write); err != nil {
		return err
	}
	if err := browse(name); err != nil {
		return fmt.Errorf("%s: was written, but no browser could be started: %w; open the file by hand", name, plainCause(err))
	}
	return nil
}

func browse(file string) error {
	path, err := filepath.Abs(file)
	if err != nil {
		return err
	}
	switch runtime.GOOS {
	case "windows":
		return exec.Command("rundll32", "url.dll,FileProtocolHandler", path).Start()
	case "darwin":
		return exec.Command("open", path).Start()
	}
	return exec.Command("xdg-open", path).Start()
}
