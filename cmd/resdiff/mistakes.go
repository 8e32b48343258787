package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"resdiff/internal/pattern"
)

// mistakes are what the reader of the command line says, and the same in the
// words of the help.
var mistakes = []struct {
	said  *pattern.Pattern
	plain string
}{
	{pattern.New(`^expected "<old>.*$`), "two documents are needed: resdiff OLD NEW"},
	{pattern.New(`^expected "<file>"$`), "outline needs a document: resdiff outline FILE"},
	{pattern.New(`^expected "<dir>"$`), "archive needs a folder of resolutions: resdiff archive DIR -o FOLDER"},
	{pattern.New(`^expected "<report>"$`), "verify needs a report: resdiff verify REPORT"},
	{pattern.New(`^expected "<shell>"$`), "completion needs the name of a shell: bash, zsh, fish or powershell"},
	{pattern.New(`^<shell> must be`), "the shell must be"},
	{pattern.New(`^missing flags: --output=FOLDER$`), "archive needs a folder for its reports: resdiff archive DIR -o FOLDER"},
	{pattern.New(`^(--[a-z-]+): expected int value but got "EOL" .*$`), "$1: needs a number after it"},
	{pattern.New(`^(--[a-z-]+): (?:expected string value but got "EOL" |missing value).*$`), "$1: needs a value after it"},
	{pattern.New(`^(--[a-z-]+): expected int value but got "(-[0-9]+)".*$`), "$1 $2: the number must not be below 0"},
	{pattern.New(`^(--[a-z-]+): expected int value but got "(-[^"]*)".*$`), "$1: needs a number after it, but $2 comes next"},
	{pattern.New(`^(--[a-z-]+): expected string value but got "(-[^"]*)".*$`), "$1: needs a value after it, but $2 comes next (if that is the value, write $1=$2)"},
	{pattern.New(`expected a valid \d+ bit int but got`), "expected a whole number but got"},
	{pattern.New(`^(unexpected argument .*)$`), "$1 (a file name with spaces needs quotes)"},
	{pattern.New(`"none",`), ""},
}

// plainMistake says in plain words what is wrong with a command line.
func plainMistake(err error, args []string) error {
	for _, arg := range args {
		if len(arg) > 2 && strings.HasPrefix(arg, "-") {
			if _, missing := os.Stat(arg); missing == nil {
				return fmt.Errorf("%s: begins like a flag; if the file is meant, name it ./%s", arg, arg)
			}
		}
	}
	text := err.Error()
	for _, m := range mistakes {
		text = m.said.ReplaceAllString(text, m.plain)
	}
	return fmt.Errorf("%s; see resdiff --help", text)
}

// missingWord is the error of a first argument that is no file and looks like a
// command mistyped or the first word of a name with spaces.
func missingWord(name string) error {
	if _, err := os.Stat(name); name == "-" || !errors.Is(err, fs.ErrNotExist) || filepath.Base(name) != name || filepath.Ext(name) != "" {
		return nil
	}
	return fmt.Errorf("%s: there is neither such a file nor such a command; check the name (with spaces it needs quotes), or see resdiff --help", name)
}
