package main

import (
	"os"

	"golang.org/x/sys/windows"
)

// enableColours makes the Windows console obey control sequences; consoles
// older than Windows 10 cannot.
func enableColours(out *os.File) bool {
	h := windows.Handle(out.Fd())
	var mode uint32
	if windows.GetConsoleMode(h, &mode) != nil {
		return false
	}
	return windows.SetConsoleMode(h, mode|windows.ENABLE_VIRTUAL_TERMINAL_PROCESSING) == nil
}
