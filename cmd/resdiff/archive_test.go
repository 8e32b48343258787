package main

import (
	"bytes"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"resdiff/internal/archive"
	"resdiff/internal/bulk"
	"resdiff/internal/series"
)

// An archive whose making was killed at twenty random moments is, after one run to
// the end, the same as one that was made in peace.
func TestArchiveKilledAndRunAgain(t *testing.T) {
	in := t.TempDir()
	if err := bulk.Write(in, 2, 5); err != nil {
		t.Fatal(err)
	}
	peaceful, troubled := filepath.Join(t.TempDir(), "out"), filepath.Join(t.TempDir(), "out")
	began := time.Now()
	archive := func(out string) *exec.Cmd { return exec.Command("resdiff", "archive", in, "-o", out) }
	if said, err := archive(peaceful).CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, said)
	}
	takes := time.Since(began)
	random := rand.New(rand.NewPCG(20, 24))
	for range 20 {
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

// Two runs at once: one works, the other says so and touches nothing.
func TestArchiveOneRunAtATime(t *testing.T) {
	out := t.TempDir()
	half := filepath.Join(out, ".index.html.0badf00d.part")
	if err := os.WriteFile(half, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	unlock, err := archive.Lock(out)
	if err != nil {
		t.Fatal(err)
	}
	run := func() (string, error) {
		said, err := exec.Command("resdiff", "archive", "../../testdata/samples", "-o", out).CombinedOutput()
		return string(said), err
	}
	said, err := run()
	if want := "resdiff: " + out + ": another resdiff archive is at work in this folder"; err == nil || !strings.HasPrefix(said, want) {
		t.Errorf("%v, said %q, want %q", err, said, want)
	}
	if _, err := os.Stat(half); err != nil {
		t.Error("the other run cleared away what the first is writing")
	}
	unlock()
	if said, err := run(); err != nil {
		t.Errorf("once the first is done: %v\n%s", err, said)
	}
}

// A collection of several series comes out as such, and a later run makes only
// what is new: one report for one more document.
func TestArchiveOfSeries(t *testing.T) {
	in, out := t.TempDir(), t.TempDir()
	if err := bulk.Write(in, 3, 5); err != nil {
		t.Fatal(err)
	}
	run := func(want string) {
		t.Helper()
		if said, err := exec.Command("resdiff", "archive", in, "-o", out).CombinedOutput(); err != nil || !strings.Contains(string(said), want) {
			t.Errorf("%v, said\n%s\nwant %q", err, said, want)
		}
	}
	newest := filepath.Join(in, fmt.Sprintf("%d-series-0001.txt", bulk.LastYear))
	kept := filepath.Join(t.TempDir(), "kept.txt")
	if err := os.Rename(newest, kept); err != nil {
		t.Fatal(err)
	}
	run("3 series with 11 reports, 11 new; 0 single resolutions")
	if err := os.Rename(kept, newest); err != nil {
		t.Fatal(err)
	}
	run("3 series with 12 reports, 1 new; 0 single resolutions")
	run("3 series with 12 reports, 0 new; 0 single resolutions")
}

func TestRemaining(t *testing.T) {
	for _, c := range []struct {
		took        time.Duration
		done, total int
		want        string
	}{
		{time.Second, 10, 1000, ""}, {10 * time.Second, 0, 1000, ""}, {10 * time.Second, 1000, 1000, ""},
		{10 * time.Second, 900, 1000, ", a few seconds left"}, {10 * time.Second, 200, 1000, ", about 40 seconds left"},
		{10 * time.Second, 10, 200, ", about 3 minutes left"}, {time.Minute, 10, 2000, ", about 3 hours left"},
	} {
		if got := remaining(c.took, c.done, c.total); got != c.want {
			t.Errorf("%v for %d of %d: %q, want %q", c.took, c.done, c.total, got, c.want)
		}
	}
}

// No two reports of an archive have the same name, also where upper and lower
// case are the same.
func TestReportNames(t *testing.T) {
	var run archiveRun
	var s series.Series
	for _, symbols := range [][2]string{{"E/1", "E/2"}, {"E.1", "E/2"}, {"E/1", "E/2-2"}, {"E/1", "E.2"}, {"e/1", "e/2"}, {"大会/1", "1"}, {"理事会/1", "1"}} {
		for _, symbol := range symbols {
			run.docs = append(run.docs, archiveDocument{Document: series.Document{Profile: series.Profile{Symbol: symbol}}})
		}
		s.Links = append(s.Links, series.Link{Old: len(run.docs) - 2, New: len(run.docs) - 1})
	}
	run.found.Series = []series.Series{s}
	taken := map[string]bool{}
	for link, name := range run.reportNames() {
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
