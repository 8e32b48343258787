package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

// noticeFiles are how libraries name the files with their licences.
var noticeFiles = []string{"LICENSE", "LICENSE.txt", "LICENSE.md", "COPYING", "NOTICE"}

// timesNotice is for the widths of letters in internal/timesroman, the one thing
// taken from a font; reports and pages use the fonts of the reader's machine.
const timesNotice = `Copyright (c) 1985, 1987, 1989, 1990, 1991, 1992, 1993, 1997 Adobe Systems Incorporated. All Rights Reserved.
This file and the 14 PostScript(R) AFM files it accompanies may be used, copied, and distributed for any purpose and
without charge, with or without modification, provided that all copyright notices are retained; that the AFM files are
not distributed without this file; that all modifications to this file or any of the AFM files are prominently noted in
the modified file(s); and that this paragraph is not modified. Adobe Systems has no responsibility or obligation to
support the use of the AFM files.
`

// notices are the licences of resdiff and of all that its programs contain, on
// any system.
func (r release) notices() (string, error) {
	dirs := map[string]string{}
	for _, target := range append(slices.Clone(allSystems), "js/wasm") {
		system, machine, _ := strings.Cut(target, "/")
		what := "./cmd/resdiff"
		if system == "js" {
			what = "./internal/page/program"
		}
		cmd := exec.Command("go", "list", "-deps", "-f", "{{with .Module}}{{if not .Main}}{{.Path}} {{.Version}}\t{{.Dir}}{{end}}{{end}}", what)
		cmd.Dir = r.root
		cmd.Env = append(os.Environ(), "GOOS="+system, "GOARCH="+machine, "CGO_ENABLED=0")
		out, err := cmd.Output()
		if err != nil {
			return "", fmt.Errorf("go list: %w", err)
		}
		for line := range strings.Lines(string(out)) {
			if name, dir, found := strings.Cut(strings.TrimSpace(line), "\t"); found {
				dirs[name] = dir
			}
		}
	}
	goroot, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		return "", fmt.Errorf("go env GOROOT: %w", err)
	}
	names := []string{"The Go programming language and its standard library"}
	for name := range dirs {
		names = append(names, name)
	}
	slices.Sort(names[1:])
	dirs[names[0]] = strings.TrimSpace(string(goroot))

	var b strings.Builder
	b.WriteString("resdiff contains the following works, each under its own licence. resdiff itself is under the MIT licence:\n\n")
	own, err := os.ReadFile(filepath.Join(r.root, "LICENSE"))
	if err != nil {
		return "", err
	}
	b.Write(own)
	for _, name := range names {
		text, err := licence(dirs[name])
		if err != nil {
			return "", fmt.Errorf("%s: %w", name, err)
		}
		fmt.Fprintf(&b, "\n%s\n%s\n\n%s", strings.Repeat("=", 78), name, text)
	}
	fmt.Fprintf(&b, "\n%s\nThe widths of the letters of Times-Roman, from Adobe's font metrics (Core 14 AFM)\n\n%s", strings.Repeat("=", 78), timesNotice)
	return strings.ReplaceAll(b.String(), "\r", ""), nil
}

// licence is all that a library's folder says of its licence.
func licence(dir string) (string, error) {
	var texts []string
	for _, name := range noticeFiles {
		content, err := os.ReadFile(filepath.Join(dir, name))
		if err == nil {
			texts = append(texts, strings.TrimRight(string(content), "\n")+"\n")
		}
	}
	if len(texts) == 0 {
		return "", fmt.Errorf("no licence in its folder; look for it and name the file in noticeFiles")
	}
	return strings.Join(texts, "\n"), nil
}
