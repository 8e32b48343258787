package main

import (
	"fmt"
	"os"
	"runtime"
	"strings"

	"golang.org/x/term"

	"resdiff/report/terminal"
)

// widestText is the widest that text is set on a wide terminal unless --width
// says so: longer lines are hard to follow. Two columns may have twice that.
const widestText = 100

// screenFlags are the flags of what is laid out for a screen.
type screenFlags struct {
	Width   int    `placeholder:"N" group:"screen" help:"Lay the report out for N columns; otherwise for the terminal's, but at most 100, or 200 side by side."`
	Color   string `enum:"auto,always,never" default:"auto" placeholder:"WHEN" group:"screen" help:"Colour: auto (on a terminal, unless NO_COLOR is set or TERM is dumb), always or never."`
	NoPager bool   `group:"screen" help:"Do not hand a long report to a pager ($PAGER, or less)."`
}

// screen decides what a report is laid out for. onOut tells that it goes to
// standard output, which may be a terminal; sideBySide that it has two columns.
func (f screenFlags) screen(con *console, onOut, sideBySide bool) (terminal.Screen, error) {
	if f.Width != 0 && f.Width < terminal.LeastWidth {
		return terminal.Screen{}, fmt.Errorf("--width %d: is too narrow; give %d or more", f.Width, terminal.LeastWidth)
	}
	onTerminal := onOut && term.IsTerminal(int(con.Out.Fd()))
	s := terminal.Screen{Width: f.Width, SideBySide: sideBySide}
	if onTerminal && s.Width == 0 {
		if columns, _, err := term.GetSize(int(con.Out.Fd())); err == nil && columns > 0 {
			s.Width = min(columns, widestText)
			if sideBySide {
				s.Width = min(columns, 2*widestText)
			}
		}
	}
	switch {
	case f.Color == "always":
		s.Colours = colours()
	case f.Color == "auto" && onTerminal && os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb" && enableColours(con.Out):
		s.Colours = colours()
	}
	return s, nil
}

// colours tells how many colours the terminal shows.
func colours() terminal.Colours {
	if runtime.GOOS == "windows" || os.Getenv("COLORTERM") != "" {
		return terminal.Colours256
	}
	if name := os.Getenv("TERM"); strings.Contains(name, "256color") || strings.Contains(name, "direct") {
		return terminal.Colours256
	}
	return terminal.Colours16
}
