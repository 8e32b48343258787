package main

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/gzip"
	"errors"
	"io"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

// TestReproducible makes a release in two folders: every byte is the same, and it
// holds what its users need.
func TestReproducible(t *testing.T) {
	if testing.Short() {
		t.Skip("builds six programs")
	}
	const root = "../.."
	copied := filepath.Join(t.TempDir(), "in another place", "resdiff")
	copySource(t, root, copied)
	systems := []string{"linux/amd64", "windows/amd64"}
	made := map[string]map[string][]byte{}
	for _, place := range []string{root, copied} {
		dist := t.TempDir()
		r := release{root: place, version: "v1.2.3", date: time.Date(2026, 1, 2, 3, 4, 6, 0, time.UTC)}
		if err := r.run("", dist, systems); err != nil {
			t.Fatal(err)
		}
		made[place] = filesOf(t, dist)
	}
	for name, content := range made[root] {
		if !bytes.Equal(content, made[copied][name]) {
			t.Errorf("%s: other bytes from another folder", name)
		}
	}

	want := []string{"GUIDE.txt", "LICENSE.txt", "NOTICES.txt", "completions/_resdiff", "completions/resdiff.bash", "completions/resdiff.fish", "completions/resdiff.ps1", "resdiff", "resdiff.1", "resdiff.html"}
	unix := untarred(t, made[root]["resdiff-v1.2.3-linux-amd64.tar.gz"], "resdiff-v1.2.3-linux-amd64/")
	if got := slices.Sorted(maps.Keys(unix)); !slices.Equal(got, want) {
		t.Errorf("the archive for Linux holds %q, want %q", got, want)
	}
	windows := unzipped(t, made[root]["resdiff-v1.2.3-windows-amd64.zip"], "resdiff-v1.2.3-windows-amd64/")
	if windows["resdiff.exe"] == nil || !bytes.Contains(windows["GUIDE.txt"], []byte("\r\n")) {
		t.Error("the archive for Windows has no resdiff.exe, or a guide that Windows cannot show")
	}
	for name, says := range map[string]string{
		"NOTICES.txt":  "github.com/sergi/go-diff",
		"resdiff.1":    "resdiff v1.2.3",
		"resdiff.html": "v1.2.3",
	} {
		if !bytes.Contains(unix[name], []byte(says)) {
			t.Errorf("%s does not say %q", name, says)
		}
	}
	if sums := string(made[root]["SHA256SUMS"]); strings.Count(sums, "\n") != len(systems)+1 || !strings.HasSuffix(sums, "  resdiff.html\n") {
		t.Errorf("SHA256SUMS is\n%s", sums)
	}
}

// TestSize keeps the page below what can be sent by mail.
func TestSize(t *testing.T) {
	if testing.Short() {
		t.Skip("builds the page")
	}
	file := filepath.Join(t.TempDir(), "resdiff.html")
	r := release{root: "../..", version: "v1.2.3", date: earliest}
	if err := r.run(file, "", nil); err != nil {
		t.Fatal(err)
	}
	const most = 7_000_000 // bytes
	info, err := os.Stat(file)
	if err != nil {
		t.Fatal(err)
	}
	if info.Size() > most {
		t.Errorf("the page has %d bytes, more than %d; go tool nm -size shows what grew", info.Size(), most)
	}
}

func copySource(t *testing.T, from, to string) {
	t.Helper()
	err := filepath.WalkDir(from, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		name, err := filepath.Rel(from, path)
		switch {
		case err != nil:
			return err
		case entry.IsDir() && name != "." && (strings.HasPrefix(entry.Name(), ".") || name == "bin" || name == "dist"):
			return fs.SkipDir
		case entry.IsDir():
			return os.MkdirAll(filepath.Join(to, name), 0o777)
		case !entry.Type().IsRegular():
			return nil
		}
		content, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		return os.WriteFile(filepath.Join(to, name), content, 0o666)
	})
	if err != nil {
		t.Fatal(err)
	}
}

func filesOf(t *testing.T, dir string) map[string][]byte {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	files := map[string][]byte{}
	for _, e := range entries {
		content, err := os.ReadFile(filepath.Join(dir, e.Name()))
		if err != nil {
			t.Fatal(err)
		}
		files[e.Name()] = content
	}
	return files
}

func untarred(t *testing.T, archive []byte, folder string) map[string][]byte {
	t.Helper()
	z, err := gzip.NewReader(bytes.NewReader(archive))
	if err != nil {
		t.Fatal(err)
	}
	files := map[string][]byte{}
	for r := tar.NewReader(z); ; {
		header, err := r.Next()
		if errors.Is(err, io.EOF) {
			return files
		}
		if err != nil {
			t.Fatal(err)
		}
		content, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		files[strings.TrimPrefix(header.Name, folder)] = content
	}
}

func unzipped(t *testing.T, archive []byte, folder string) map[string][]byte {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(archive), int64(len(archive)))
	if err != nil {
		t.Fatal(err)
	}
	files := map[string][]byte{}
	for _, f := range z.File {
		content, err := fs.ReadFile(z, f.Name)
		if err != nil {
			t.Fatal(err)
		}
		files[strings.TrimPrefix(f.Name, folder)] = content
	}
	return files
}
