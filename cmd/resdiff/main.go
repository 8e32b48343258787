// Command resdiff compares two successive resolutions and shows what was
// added, dropped, amended and moved, and which of it needs a person's eyes.
package main

import (
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/alecthomas/kong"
)

// Exit statuses, as those of diff.
const (
	exitSame      = 0
	exitDifferent = 1
	exitTrouble   = 2
)

// errDifferent says that the comparison went well and found differences.
var errDifferent = errors.New("the documents differ")

// grammar is the whole command line; each command has a file of its own.
type grammar struct {
	Compare compareCommand `cmd:"" default:"withargs" help:"Compare two documents (the default)."`
	Outline outlineCommand `cmd:"" help:"Show how resdiff reads one document."`
}

// console is what a command may touch of the world outside its arguments.
type console struct {
	In       io.Reader
	Out, Err io.Writer
}

func main() {
	os.Exit(run(os.Args[1:], &console{In: os.Stdin, Out: os.Stdout, Err: os.Stderr}))
}

// run carries out one command line and returns the exit status.
func run(args []string, con *console) int {
	var g grammar
	parser, err := kong.New(&g, kong.Name("resdiff"), kong.Writers(con.Out, con.Err))
	if err == nil {
		var ctx *kong.Context
		if ctx, err = parser.Parse(args); err == nil {
			err = ctx.Run(con)
		}
	}
	switch {
	case err == nil:
		return exitSame
	case errors.Is(err, errDifferent):
		return exitDifferent
	}
	fmt.Fprintf(con.Err, "resdiff: %v\n", err)
	return exitTrouble
}
