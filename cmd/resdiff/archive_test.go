package main

import (
	"bytes"
	"io/fs"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"resdiff/internal/series"
	"resdiff/resolution"
)

// An archive whose making was killed at ten random moments is, after one run to
// the end, the same as one that was made in peace.
func TestArchiveKilledAndRunAgain(t *testing.T) {
	in := t.TempDir()
	for _, name := range []string{"hazards-2017.txt", "hazards-2018.txt", "rights.txt", "security.txt", "annexed.txt"} {
		content, err := os.ReadFile(filepath.Join("../../testdata/samples", name))
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(in, name), content, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	peaceful, troubled := filepath.Join(t.TempDir(), "out"), filepath.Join(t.TempDir(), "out")
	began := time.Now()
	archive := func(out string) *exec.Cmd { return exec.Command("resdiff", "archive", in, "-o", out) }
	if said, err := archive(peaceful).CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, said)
	}
	takes := time.Since(began)
	random := rand.New(rand.NewPCG(20, 24))
	for range 10 {
		cmd := archive(troubled)
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		time.Sleep(time.Duration(random.Int64N(int64(takes))))
		_ = cmd.Process.Kill() // it may have ended by itself
		_ = cmd.Wait()
	}
	if said, err := archive(troubled).CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, said)
	}
	if got, want := filesIn(t, troubled), filesIn(t, peaceful); len(got) != len(want) {
		t.Errorf("files %v, want %v", keys(got), keys(want))
	} else {
		for name, content := range want {
			if !bytes.Equal(got[name], content) {
				t.Errorf("%s is not the same", name)
			}
		}
	}
}

// No two reports of an archive have the same name, also where upper and lower
// case are the same.
func TestReportNames(t *testing.T) {
	var docs []archiveDocument
	var s series.Series
	for _, symbols := range [][2]string{{"E/1", "E/2"}, {"E.1", "E/2"}, {"E/1", "E/2-2"}, {"E/1", "E.2"}, {"e/1", "e/2"}, {"大会/1", "1"}, {"理事会/1", "1"}} {
		for _, symbol := range symbols {
			docs = append(docs, archiveDocument{Document: series.Document{Resolution: &resolution.Resolution{Symbol: symbol}}})
		}
		s.Links = append(s.Links, series.Link{Old: len(docs) - 2, New: len(docs) - 1})
	}
	taken := map[string]bool{}
	for link, name := range reportNames(docs, series.Result{Series: []series.Series{s}}) {
		if key := strings.ToLower(name); taken[key] {
			t.Errorf("%s of %v is taken", name, link)
		} else {
			taken[key] = true
		}
	}
	if len(taken) != len(s.Links) {
		t.Errorf("%d names for %d reports", len(taken), len(s.Links))
	}
}

func filesIn(t *testing.T, dir string) map[string][]byte {
	t.Helper()
	files := map[string][]byte{}
	err := filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		files[entry.Name()], err = os.ReadFile(path)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

func keys(files map[string][]byte) []string {
	var out []string
	for name := range files {
		out = append(out, name)
	}
	return out
}
