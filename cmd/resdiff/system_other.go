//go:build !windows

package main

import (
	"os"
	"os/exec"
	"runtime"
)

// enableColours reports whether the terminal obeys control sequences: all do
// but the Windows console, which must be asked.
func enableColours(*os.File) bool { return true }

// clicked reports whether the program was started by a click, in a window of its
// own: only Windows does that.
func clicked() bool { return false }

// browse opens a file, named by its absolute path, in the browser.
func browse(path string) error {
	if runtime.GOOS == "darwin" {
		return exec.Command("open", path).Start()
	}
	return exec.Command("xdg-open", path).Start()
}
