package main

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/flate"
	"compress/gzip"
	"crypto/sha256"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

// allSystems are the systems that a release is made for.
var allSystems = []string{"linux/amd64", "linux/arm64", "darwin/amd64", "darwin/arm64", "windows/amd64", "windows/arm64"}

// entry is one file of an archive.
type entry struct {
	name    string
	content []byte
	program bool
}

// archives writes an archive for each system, the page by itself, and their sums.
func (r release) archives(dist string, systems []string, page []byte, notices string) error {
	common, err := r.common(page, notices)
	if err != nil {
		return err
	}
	files := map[string][]byte{"resdiff.html": page}
	for _, target := range systems {
		system, machine, found := strings.Cut(target, "/")
		if !found {
			return fmt.Errorf("%q names no system; one is %s", target, allSystems[0])
		}
		program, err := r.program(system, machine)
		if err != nil {
			return err
		}
		folder := fmt.Sprintf("resdiff-%s-%s-%s", r.version, system, machine)
		entries := append(slices.Clone(common), entry{"resdiff", program, true})
		if system == "windows" {
			entries[len(entries)-1].name += ".exe"
			files[folder+".zip"], err = r.zipped(folder, entries)
		} else {
			files[folder+".tar.gz"], err = r.tarred(folder, entries)
		}
		if err != nil {
			return err
		}
	}
	return writeAll(dist, files)
}

// common is what every archive holds beside the program.
func (r release) common(page []byte, notices string) ([]entry, error) {
	entries := []entry{{"resdiff.html", page, false}, {"NOTICES.txt", []byte(notices), false}}
	for _, f := range []struct{ name, source string }{{"LICENSE.txt", "LICENSE"}, {"GUIDE.txt", "docs/guide.txt"}} {
		content, err := os.ReadFile(filepath.Join(r.root, f.source))
		if err != nil {
			return nil, err
		}
		entries = append(entries, entry{f.name, content, false})
	}
	// The program itself prints its manual page and completions: build it for here.
	dir, err := os.MkdirTemp("", "resdiff-release-")
	if err != nil {
		return nil, err
	}
	defer func() { _ = os.RemoveAll(dir) }()
	here := filepath.Join(dir, "resdiff")
	if err := r.build(here, os.Environ()); err != nil {
		return nil, err
	}
	for _, f := range []struct {
		name string
		args []string
	}{
		{"resdiff.1", []string{"manual"}},
		{"completions/resdiff.bash", []string{"completion", "bash"}},
		{"completions/_resdiff", []string{"completion", "zsh"}},
		{"completions/resdiff.fish", []string{"completion", "fish"}},
		{"completions/resdiff.ps1", []string{"completion", "powershell"}},
	} {
		content, err := exec.Command(here, f.args...).Output()
		if err != nil {
			return nil, fmt.Errorf("resdiff %s: %w", strings.Join(f.args, " "), err)
		}
		entries = append(entries, entry{f.name, content, false})
	}
	return entries, nil
}

// program is the program for a system.
func (r release) program(system, machine string) ([]byte, error) {
	dir, err := os.MkdirTemp("", "resdiff-release-")
	if err != nil {
		return nil, err
	}
	defer func() { _ = os.RemoveAll(dir) }()
	file := filepath.Join(dir, "program")
	if err := r.build(file, append(os.Environ(), "GOOS="+system, "GOARCH="+machine, "GOAMD64=v1", "GOARM64=v8.0")); err != nil {
		return nil, err
	}
	return os.ReadFile(file)
}

// build compiles the command so that nothing of this machine is in it.
func (r release) build(file string, env []string) error {
	cmd := exec.Command("go", "build", "-trimpath", "-buildvcs=false", "-ldflags", "-s -w -buildid= -X main.version="+r.version, "-o", file, "./cmd/resdiff")
	cmd.Dir = r.root
	cmd.Env = append(slices.Clone(env), "CGO_ENABLED=0", "GOFLAGS=", "GOEXPERIMENT=")
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("go build: %w\n%s", err, out)
	}
	return nil
}

// tarred packs an archive for systems with tar.
func (r release) tarred(folder string, entries []entry) ([]byte, error) {
	var b bytes.Buffer
	z, err := gzip.NewWriterLevel(&b, gzip.BestCompression)
	if err != nil {
		return nil, err
	}
	w := tar.NewWriter(z)
	for _, e := range entries {
		mode := int64(0o644)
		if e.program {
			mode = 0o755
		}
		if err := w.WriteHeader(&tar.Header{Name: folder + "/" + e.name, Mode: mode, Size: int64(len(e.content)), ModTime: r.date, Format: tar.FormatUSTAR}); err != nil {
			return nil, err
		}
		if _, err := w.Write(e.content); err != nil {
			return nil, err
		}
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	err = z.Close()
	return b.Bytes(), err
}

// zipped packs an archive for Windows, whose oldest editors want both signs of a
// line end in plain texts.
func (r release) zipped(folder string, entries []entry) ([]byte, error) {
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	w.RegisterCompressor(zip.Deflate, func(out io.Writer) (io.WriteCloser, error) { return flate.NewWriter(out, flate.BestCompression) })
	for _, e := range entries {
		if strings.HasSuffix(e.name, ".txt") {
			e.content = bytes.ReplaceAll(e.content, []byte("\n"), []byte("\r\n"))
		}
		f, err := w.CreateHeader(&zip.FileHeader{Name: folder + "/" + e.name, Method: zip.Deflate, Modified: r.date})
		if err != nil {
			return nil, err
		}
		if _, err := f.Write(e.content); err != nil {
			return nil, err
		}
	}
	err := w.Close()
	return b.Bytes(), err
}

// writeAll writes the files of a release and their sums into an empty place of
// theirs: what an earlier release left there goes.
func writeAll(dist string, files map[string][]byte) error {
	earlier, err := filepath.Glob(filepath.Join(dist, "resdiff*"))
	if err != nil {
		return err
	}
	for _, name := range earlier {
		if err := os.Remove(name); err != nil {
			return err
		}
	}
	var sums strings.Builder
	var names []string
	for name := range files {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		if err := write(filepath.Join(dist, name), files[name]); err != nil {
			return err
		}
		fmt.Fprintf(&sums, "%x  %s\n", sha256.Sum256(files[name]), name)
	}
	return write(filepath.Join(dist, "SHA256SUMS"), []byte(sums.String()))
}
