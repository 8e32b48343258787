package main

import (
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

// clickedConsole opens a console whose input is what a person types.
func clickedConsole(t *testing.T, typed string) (con *console, said func() string) {
	t.Helper()
	dir := t.TempDir()
	in, out := filepath.Join(dir, "in"), filepath.Join(dir, "out")
	if err := os.WriteFile(in, []byte(typed), 0o600); err != nil {
		t.Fatal(err)
	}
	con = &console{}
	var err error
	if con.In, err = os.Open(in); err != nil {
		t.Fatal(err)
	}
	if con.Out, err = os.Create(out); err != nil {
		t.Fatal(err)
	}
	con.Err = con.Out
	t.Cleanup(func() { _ = con.In.Close(); _ = con.Out.Close() })
	return con, func() string {
		content, err := os.ReadFile(out)
		if err != nil {
			t.Fatal(err)
		}
		return string(content)
	}
}

// TestClicked starts the program as Windows does for a double click and for files
// dropped on it. Names have blanks, letters outside ASCII, and 240 characters.
func TestClicked(t *testing.T) {
	dir := t.TempDir()
	copied := func(sample, name string) string {
		file := filepath.Join(dir, name)
		copySample(t, sample, file)
		return file
	}
	older := copied("hazards-2017.txt", filepath.Join("Entwürfe für März", "a resolution of 2017 "+strings.Repeat("x", 200)+".txt"))
	newer := copied("hazards-2018.txt", "Ärger & Co (2).txt")
	report := copied("minutes.txt", "minutes.txt")

	// A stand-in for the opener, so that no browser starts.
	if runtime.GOOS == "linux" {
		bin := t.TempDir()
		writeAll(t, filepath.Join(bin, "xdg-open"), []byte("#!/bin/sh\n"))
		t.Setenv("PATH", bin+string(filepath.ListSeparator)+os.Getenv("PATH"))
		t.Setenv("TMPDIR", t.TempDir())
	} else {
		t.Skip("only on Linux can a stand-in be put for the browser's opener")
	}
	for name, c := range map[string]struct {
		files []string
		code  int
		says  string
	}{
		"nothing":         {nil, exitTrouble, "drag them together onto resdiff.exe"},
		"two files":       {[]string{older, newer}, exitDifferent, "Older: " + filepath.Base(older) + "\nNewer: Ärger & Co (2).txt\n"},
		"the later first": {[]string{newer, older}, exitDifferent, "Older: " + filepath.Base(older) + "\nNewer: Ärger & Co (2).txt\n"},
		"one file":        {[]string{newer}, exitTrouble, "has no tracked changes to show"},
		"three files":     {[]string{newer, older, report}, exitTrouble, "these are 3 files; drop two at a time"},
		"a folder":        {[]string{dir, newer}, exitTrouble, "is a folder"},
	} {
		t.Run(name, func(t *testing.T) {
			con, said := clickedConsole(t, "\n")
			if code := runClicked(c.files, con); code != c.code {
				t.Errorf("status %d, want %d", code, c.code)
			}
			if !strings.Contains(said(), c.says) {
				t.Errorf("it says\n%s\nnot %q", said(), c.says)
			}
			if waits := strings.Contains(said(), "Press Enter to close this window."); waits != (c.code == exitTrouble) {
				t.Errorf("waits after trouble: %t", waits)
			}
		})
	}
	if onlyFiles([]string{older, "--open"}) || !onlyFiles([]string{older, newer, dir}) || !onlyFiles(nil) {
		t.Error("onlyFiles takes flags for files, or files for flags")
	}
}
