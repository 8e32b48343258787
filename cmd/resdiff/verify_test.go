package main

import (
	"errors"
	"strings"
	"testing"
)

func TestExtractedName(t *testing.T) {
	for name, want := range map[string]string{
		"2024.pdf": "2024.pdf", "résolution finale.docx": "résolution finale.docx", "-": "old.txt", "a..b.txt": "a..b.txt",
		"12:30.txt": "12_30.txt", "what?.txt": "what_.txt", "console.txt": "console.txt", "com10.txt": "com10.txt", "aux-armes.txt": "aux-armes.txt",
		"决议.txt": "决议.txt",
	} {
		if got, err := extractedName(name, "old.txt"); err != nil || got != want {
			t.Errorf("%q: %q, %v; want %q", name, got, err, want)
		}
	}
	for _, name := range []string{
		"", ".", "..", "../a.txt", `..\a.txt`, "/etc/passwd", `C:\a.txt`, "a/b.txt", ".bashrc", " ", "a.txt.", "a.txt ", "a\x00.txt", "a\n.txt", "a\u202etxt.exe",
		"CON", "con.txt", "NUL.", "nul.tar.gz", "Aux .txt", "COM1", "lpt9.log", "com¹.txt", "CONIN$", strings.Repeat("a", 300),
	} {
		if got, err := extractedName(name, "old.txt"); !errors.Is(err, errUnsafeName) {
			t.Errorf("%q: %q, %v; want it refused", name, got, err)
		}
	}
}

func TestExactVersion(t *testing.T) {
	for version, want := range map[string]bool{"1.2.3": true, "v1.2.3-4-gabc": true, "v0.0.0-20261130-3d2afd0": true, "devel": false, "v1.2.3-dirty": false, "v0.0.0-2026+dirty": false} {
		if got := exactVersion(version); got != want {
			t.Errorf("%s: %v, want %v", version, got, want)
		}
	}
}
