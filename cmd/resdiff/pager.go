package main

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"runtime"
	"syscall"

	"golang.org/x/term"
)

// printReport writes a report to standard output, through the pager if paging
// is wanted and the report is longer than the terminal.
func printReport(con *console, text []byte, paging bool) error {
	if paging && term.IsTerminal(int(con.Out.Fd())) {
		_, rows, err := term.GetSize(int(con.Out.Fd()))
		if err == nil && bytes.Count(text, []byte("\n")) >= rows && page(con, text) {
			return nil
		}
	}
	if _, err := con.Out.Write(text); err != nil {
		switch {
		case errors.Is(err, syscall.EPIPE):
			return nil // who reads has read enough
		case errors.Is(err, syscall.ENOSPC):
			return errors.New("standard output: the disk is full; the report is not whole")
		}
		return fmt.Errorf("standard output: the report could not be written: %w", plainCause(err))
	}
	return nil
}

// page shows text in the pager and reports whether there was one.
func page(con *console, text []byte) bool {
	cmd := pagerCommand()
	if cmd == nil {
		return false
	}
	cmd.Stdin, cmd.Stdout, cmd.Stderr = bytes.NewReader(text), con.Out, con.Err
	cmd.Env = os.Environ()
	if os.Getenv("LESS") == "" {
		cmd.Env = append(cmd.Env, "LESS=R")
	}
	if os.Getenv("LESSCHARSET") == "" {
		cmd.Env = append(cmd.Env, "LESSCHARSET=utf-8")
	}
	// An interrupt is for the pager to deal with, while it runs.
	signal.Ignore(os.Interrupt)
	defer signal.Reset(os.Interrupt)
	if cmd.Start() != nil {
		return false
	}
	// A pager that is left before the end is no trouble; what it did not show
	// was not wanted. One that the shell did not find (127) showed nothing.
	err := cmd.Wait()
	var exit *exec.ExitError
	return !errors.As(err, &exit) || exit.ExitCode() != 127
}

// pagerCommand returns the pager that the user named in PAGER, else less, else
// on Windows more; nil for none.
func pagerCommand() *exec.Cmd {
	if pager, set := os.LookupEnv("PAGER"); set {
		switch {
		case pager == "" || pager == "cat":
			return nil
		case runtime.GOOS == "windows":
			return exec.Command("cmd", "/c", pager)
		}
		return exec.Command("sh", "-c", pager)
	}
	if path, err := exec.LookPath("less"); err == nil {
		return exec.Command(path, "-R")
	}
	if runtime.GOOS == "windows" {
		if path, err := exec.LookPath("more.com"); err == nil {
			return exec.Command(path)
		}
	}
	return nil
}
