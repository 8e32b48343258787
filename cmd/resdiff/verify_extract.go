package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"resdiff/internal/printable"
	"resdiff/internal/verify"
)

// extract writes the two documents out, if that was asked for: both or none.
func (cmd *verifyCommand) extract(found *verify.Result, out func(string, ...any)) error {
	if cmd.Extract == "" {
		return nil
	}
	if found.Old == nil || found.New == nil {
		return fmt.Errorf("%s: its texts are not whole; nothing was written", cmd.Report)
	}
	old, err := extractedName(found.Record.Old.Name, "old.txt")
	if err != nil {
		return fmt.Errorf("%s: %w", cmd.Report, err)
	}
	new, err := extractedName(found.Record.New.Name, "new.txt")
	if err != nil {
		return fmt.Errorf("%s: %w", cmd.Report, err)
	}
	if strings.EqualFold(old, new) {
		old, new = "old-"+old, "new-"+new
	}
	if err := os.MkdirAll(cmd.Extract, 0o777); err != nil {
		return writeTrouble(cmd.Extract, err)
	}
	files := []struct {
		path    string
		content []byte
	}{{filepath.Join(cmd.Extract, old), found.Old}, {filepath.Join(cmd.Extract, new), found.New}}
	for _, f := range files {
		switch _, err := os.Lstat(f.path); {
		case err == nil:
			return fmt.Errorf("%s: is there already; name an empty folder", f.path)
		case !errors.Is(err, os.ErrNotExist):
			return openTrouble(f.path, err)
		}
	}
	for _, f := range files {
		if err := writeFile(f.path, func(w io.Writer) error { _, err := w.Write(f.content); return err }); err != nil {
			return err
		}
		out("%s", f.path)
	}
	return nil
}

// reservedNames are the names of devices, which Windows opens instead of a file
// whatever ending they have.
var reservedNames = []string{
	"con", "prn", "aux", "nul", "conin$", "conout$",
	"com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "com¹", "com²", "com³",
	"lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9", "lpt¹", "lpt²", "lpt³",
}

// extractedName is the name of the file for a document that a report carries. A
// report gives the name alone of a file that somebody had: one that leads out of
// a folder or to a device was put there to do harm and is refused. Characters
// that some systems do not allow in names are written as "_".
func extractedName(name, otherwise string) (string, error) {
	if name == "-" {
		return otherwise, nil
	}
	base, _, _ := strings.Cut(name, ".")
	switch {
	case strings.ContainsAny(name, `/\`), strings.Trim(name, ". ") == "", slices.Contains(reservedNames, strings.ToLower(strings.TrimRight(base, " "))):
		return "", fmt.Errorf("%q: %w", name, errUnsafeName)
	case strings.HasPrefix(name, "."), strings.HasSuffix(name, "."), strings.HasSuffix(name, " "), printable.Clean(name) != name, len(name) > longestName:
		return "", fmt.Errorf("%q: %w", name, errUnsafeName)
	}
	return strings.Map(func(r rune) rune {
		if strings.ContainsRune(`:*?"<>|`, r) {
			return '_'
		}
		return r
	}, name), nil
}

// longestName is the longest name of a file that systems allow, in bytes.
const longestName = 255
