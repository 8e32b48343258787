// Command resdiff compares two successive resolutions and shows what was
// added, dropped, amended and moved, and which of it needs a person's eyes.
package main

import (
	"errors"
	"fmt"
	"os"
	"reflect"
	"runtime/debug"
	"slices"
	"strconv"
	"strings"

	"github.com/alecthomas/kong"

	"resdiff/internal/printable"
	"resdiff/report/sheet"
	"resdiff/report/terminal"
	"resdiff/resolution"
)

// Exit statuses, as those of diff.
const (
	exitSame      = 0
	exitDifferent = 1
	exitTrouble   = 2
)

// errDifferent says that the comparison went well and found differences.
var errDifferent = errors.New("the documents differ")

// version is set by the linker (see the Makefile).
var version = ""

// grammar is the whole command line. Each command has a file of its own.
type grammar struct {
	Compare    compareCommand    `cmd:"" default:"withargs" help:"Compare two documents; the word compare may be left out."`
	Outline    outlineCommand    `cmd:"" help:"Show how resdiff reads one document: metadata, labels, paragraphs, footnotes, warnings."`
	Archive    archiveCommand    `cmd:"" help:"Write a report for each successive pair of resolutions in a folder, and an index page."`
	Lexicon    lexiconCommand    `cmd:"" help:"Print the table of verbs and hedges, to write one's own from (--lexicon)."`
	Rules      rulesCommand      `cmd:"" help:"Say what is called routine, and why, with worked examples."`
	Verify     verifyCommand     `cmd:"" help:"Check an archived HTML report: rebuild both texts from it and compare again."`
	Completion completionCommand `cmd:"" help:"Print a script that completes resdiff's command line in a shell."`
	Manual     manualCommand     `cmd:"" hidden:"" help:"Print the manual page."`

	Version kong.VersionFlag `help:"Print the version and stop."`
}

// console is what a command may touch of the world outside its arguments.
type console struct {
	In       *os.File
	Out, Err *os.File
}

func main() {
	con := &console{In: os.Stdin, Out: os.Stdout, Err: os.Stderr}
	if args := os.Args[1:]; clicked() && onlyFiles(args) {
		os.Exit(runClicked(args, con))
	}
	os.Exit(runCommand(os.Args[1:], con))
}

// runCommand carries out one command line and returns the exit status.
func runCommand(args []string, con *console) int {
	if call, ok := readGitCall(args); ok {
		return runGitCall(call, con)
	}
	if err := unmerged(args); err != nil {
		_ = status(con, err)
		return exitSame
	}
	return runParsed(args, con, nil)
}

// runParsed carries out a command line as a person writes it. adjust, if it is not
// nil, sets what only a program can ask of a comparison.
func runParsed(args []string, con *console, adjust func(*compareCommand)) int {
	if slices.Equal(args, []string{"--version"}) { // as scripts ask, and without the grammar
		fmt.Fprintln(con.Out, versionLine())
		return exitSame
	}
	if len(args) == 0 {
		fmt.Fprint(con.Err, shortUsage)
		return exitTrouble
	}
	if cmd := readCompare(args, con); cmd != nil {
		if adjust != nil {
			adjust(cmd)
		}
		return status(con, cmd.Run(con))
	}
	var g grammar
	parser, err := newParser(&g, con)
	if err != nil {
		return status(con, err)
	}
	parser.Model.HelpFlag.Help = "Show this help; after a command, the help on it."
	ctx, err := parser.Parse(args)
	if err != nil {
		return status(con, plainMistake(err, args))
	}
	if adjust != nil {
		adjust(&g.Compare)
	}
	return status(con, ctx.Run(con))
}

// readCompare reads a command line that compares two documents by the grammar of
// that command alone, which is built in half the time of the whole. It returns nil
// for every other command line, wrong ones and questions for help among them.
func readCompare(args []string, con *console) *compareCommand {
	for command := range reflect.TypeFor[grammar]().Fields() {
		if slices.Contains(args, strings.ToLower(command.Name)) {
			return nil
		}
	}
	cmd := &compareCommand{}
	parser, err := newParser(cmd, con, kong.NoDefaultHelp())
	if err != nil {
		return nil
	}
	if _, err := parser.Parse(args); err != nil {
		return nil
	}
	return cmd
}

// newParser builds the reader of a command line; what it reads goes to g.
func newParser(g any, con *console, more ...kong.Option) (*kong.Kong, error) {
	return kong.New(g, append(more,
		kong.Name("resdiff"),
		kong.Writers(con.Out, con.Err),
		kong.Vars{
			"version":         versionLine(),
			"formats":         formatNames(),
			"readers":         strings.Join(resolution.Readers(), ", "),
			"columns":         strings.Join(sheet.Columns, ","),
			"sideBySideWidth": strconv.Itoa(terminal.LeastSideBySide),
		},
		kong.Help(printHelp),
	)...)
}

// status tells a person of an error, if it is one, and returns the exit status.
func status(con *console, err error) int {
	switch {
	case err == nil:
		return exitSame
	case errors.Is(err, errDifferent):
		return exitDifferent
	}
	fmt.Fprintf(con.Err, "resdiff: %s\n", printable.Clean(err.Error()))
	return exitTrouble
}

// versionLine is what --version prints.
func versionLine() string { return "resdiff " + programVersion() }

// programVersion is the version that the linker set, else the one that the Go
// tool recorded, else "devel".
func programVersion() string {
	if version != "" {
		return version
	}
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" && info.Main.Version != "(devel)" {
		return info.Main.Version
	}
	return "devel"
}
