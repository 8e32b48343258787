package main

import (
	"errors"
	"os"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"

	"resdiff/internal/pair"
	"resdiff/internal/pattern"
)

// git calls a program for differences (GIT_EXTERNAL_DIFF, diff.NAME.command) with
// seven arguments after the program's own:
//
//	path old-file old-hex old-mode new-file new-hex new-mode
//
// and, for a file that was renamed, with its new path and a few lines on how alike
// the two are. A file that is not there is /dev/null, with "." for hex and mode. For
// a path that is not merged it gives the path alone. Source: git(1),
// GIT_EXTERNAL_DIFF; diff.c, run_external_diff.
const (
	gitArguments        = 7
	gitRenamedArguments = 9
)

var (
	gitHex  = pattern.New(`^([0-9a-f]{4,64}|\.)$`)
	gitMode = pattern.New(`^([0-7]{6}|\.)$`)
)

// gitCall is what git asks for.
type gitCall struct {
	flags    []string
	path     string
	old, new string
}

// readGitCall tells git's call from a person's, by the shape of its arguments.
func readGitCall(args []string) (gitCall, bool) {
	for _, n := range []int{gitArguments, gitRenamedArguments} {
		if len(args) < n {
			continue
		}
		a := args[len(args)-n:]
		if !gitHex.MatchString(a[2]) || !gitMode.MatchString(a[3]) || !gitHex.MatchString(a[5]) || !gitMode.MatchString(a[6]) {
			continue
		}
		call := gitCall{args[:len(args)-n], a[0], a[1], a[4]}
		if n == gitRenamedArguments {
			call.path = a[7]
		}
		return call, true
	}
	return gitCall{}, false
}

// runGitCall compares for git, which stops at any status but 0 unless it was told
// to trust it: so one file that cannot be read keeps no other from being shown.
func runGitCall(call gitCall, con *console) int {
	signal.Ignore(syscall.SIGPIPE) // whoever read enough (git diff | head) is no trouble
	code := runParsed(append(call.flags, "--", call.old, call.new), con, func(cmd *compareCommand) { cmd.shownAs = filepath.Base(filepath.FromSlash(call.path)) })
	if code == exitDifferent && os.Getenv("GIT_EXTERNAL_DIFF_TRUST_EXIT_CODE") == "true" {
		return code
	}
	return exitSame
}

// unmerged is the error of a path that git gives alone.
func unmerged(args []string) error {
	if len(args) != 1 || os.Getenv("GIT_DIFF_PATH_COUNTER") == "" {
		return nil
	}
	return errors.New(strings.TrimSpace(args[0]) + ": is not merged; resolve it first, or compare its versions with git difftool")
}

// nameFor gives a document of a repository the name that it has there.
func (cmd *compareCommand) nameFor(d *document) {
	if cmd.shownAs != "" && d.Source.Name != pair.NoFile {
		d.Source.Name = cmd.shownAs
	}
}
