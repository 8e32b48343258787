package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"resdiff/internal/needs"
)

// randomBytes is bcryptprimitives.dll for Wine before its version 9, which lacks it:
// without it no program that Go 1.26 builds starts.
const randomBytes = `#include <windows.h>
BOOLEAN NTAPI SystemFunction036(PVOID, ULONG);
__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE b, SIZE_T n) { return SystemFunction036(b, (ULONG)n); }
`

// TestWindows runs the program for Windows under Wine: on files whose paths have
// blanks, letters outside ASCII and more than 240 characters, and with its page
// opened by what Windows has for that. It needs Wine, and for an old one
// x86_64-w64-mingw32-gcc.
func TestWindows(t *testing.T) {
	if testing.Short() {
		t.Skip("starts Wine")
	}
	wine := needs.Program(t, "/usr/lib/wine/wine64", "wine64")
	dir := t.TempDir()
	program := filepath.Join(dir, "resdiff.exe")
	build := exec.Command("go", "build", "-o", program, ".")
	build.Env = append(os.Environ(), "GOOS=windows", "GOARCH=amd64", "CGO_ENABLED=0")
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	// Wine hands a page to xdg-open: a stand-in tells which.
	bin, opened := filepath.Join(dir, "bin"), filepath.Join(dir, "opened")
	writeAll(t, filepath.Join(bin, "xdg-open"), []byte("#!/bin/sh\necho \"$1\" >>'"+opened+"'\n"))
	env := append(os.Environ(), "WINEPREFIX="+filepath.Join(dir, "prefix"), "WINEDEBUG=-all", "WINEDLLOVERRIDES=mscoree,mshtml=",
		"LC_ALL=C.UTF-8", "PATH="+bin+":"+os.Getenv("PATH"))
	run := func(args ...string) (string, int) {
		cmd := exec.Command(wine, args...)
		cmd.Dir, cmd.Env = dir, env
		out, err := cmd.CombinedOutput()
		if cmd.ProcessState == nil {
			t.Fatal(err)
		}
		return strings.ReplaceAll(string(out), "\r", ""), cmd.ProcessState.ExitCode()
	}
	t.Cleanup(func() {
		stop := exec.Command(filepath.Join(filepath.Dir(wine), "wineserver64"), "-k")
		stop.Env = env
		_ = stop.Run()
	})
	if out, code := run(program, "--version"); code != 0 {
		if !strings.Contains(out, "bcryptprimitives") && !strings.Contains(out, "runtime.osinit") {
			t.Fatalf("status %d: %s", code, out)
		}
		compiler := needs.Program(t, "x86_64-w64-mingw32-gcc")
		source := filepath.Join(dir, "random.c")
		writeAll(t, source, []byte(randomBytes))
		library := filepath.Join(dir, "prefix/drive_c/windows/system32/bcryptprimitives.dll")
		if out, err := exec.Command(compiler, "-shared", "-O2", "-o", library, source, "-ladvapi32").CombinedOutput(); err != nil {
			t.Fatalf("%v\n%s", err, out)
		}
	}
	if out, code := run(program, "--version"); code != 0 || !strings.HasPrefix(out, "resdiff ") {
		t.Fatalf("status %d: %s", code, out)
	}

	for _, key := range [][]string{{`HKCR\.html`, "htmlfile"}, {`HKCR\htmlfile\shell\open\command`, `C:\windows\system32\winebrowser.exe "%1"`}} {
		if out, code := run("reg", "add", key[0], "/ve", "/f", "/d", key[1]); code != 0 {
			t.Fatalf("no browser for Wine: %s", out)
		}
	}
	old := filepath.Join("Entwürfe für März "+strings.Repeat("x", 120), "a resolution "+strings.Repeat("y", 100)+".txt")
	const new = "Ärger & Co (2).txt"
	copySample(t, "hazards-2017.txt", filepath.Join(dir, old))
	copySample(t, "hazards-2018.txt", filepath.Join(dir, new))
	if out, code := run(program, old, new, "--attention", "substantive"); code != exitDifferent || !strings.Contains(out, new) {
		t.Errorf("status %d:\n%.400s", code, out)
	}
	if out, code := run(program, old, new, "-o", "Bericht für März.html", "--open"); code != exitDifferent {
		t.Errorf("status %d:\n%s", code, out)
	}
	page, err := os.ReadFile(filepath.Join(dir, "Bericht für März.html"))
	if err != nil || !bytes.Contains(page, []byte("E/RES/2018/61")) {
		t.Errorf("the page is not there: %v", err)
	}
	if out, code := run(program, new, old, "--open"); code != exitDifferent || !strings.Contains(out, `Temp\resdiff-`) {
		t.Errorf("status %d:\n%s", code, out)
	}
	if out, code := run(program, "verify", "Bericht für März.html"); code != exitSame {
		t.Errorf("status %d:\n%s", code, out)
	}
	shown, err := os.ReadFile(opened)
	if err != nil || !strings.Contains(string(shown), "/Bericht%20f%C3%BCr%20M%C3%A4rz.html\n") || !strings.HasSuffix(string(shown), "/report.html\n") {
		t.Errorf("opened in the browser: %s %v", shown, err)
	}
}

func writeAll(t *testing.T, file string, content []byte) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(file), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, content, 0o700); err != nil {
		t.Fatal(err)
	}
}

func copySample(t *testing.T, sample, to string) {
	t.Helper()
	content, err := os.ReadFile(filepath.Join("../../testdata/samples", sample))
	if err != nil {
		t.Fatal(err)
	}
	writeAll(t, to, content)
}
