package archive

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"resdiff/internal/series"
)

// contents reads all values of a log and closes it.
func contents(t *testing.T, name string) []int {
	t.Helper()
	var got []int
	l, err := OpenLog(name, func(v int) { got = append(got, v) })
	if err != nil {
		t.Fatal(err)
	}
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	return got
}

// A log that was cut at any byte gives the values before the cut, and takes new
// ones after them.
func TestLogCutAnywhere(t *testing.T) {
	name := filepath.Join(t.TempDir(), "log")
	whole := "10\n200\n3000\n"
	for cut := range len(whole) + 1 {
		if err := os.WriteFile(name, []byte(whole[:cut]), 0o600); err != nil {
			t.Fatal(err)
		}
		l, err := OpenLog(name, func(int) {})
		if err != nil {
			t.Fatal(err)
		}
		if err := errors.Join(l.Append(4), l.Close()); err != nil {
			t.Fatal(err)
		}
		want := []int{10, 200, 3000}[:strings.Count(whole[:cut], "\n")]
		if got := contents(t, name); !slices.Equal(got, append(slices.Clone(want), 4)) {
			t.Errorf("cut at byte %d: %v, want %v and 4", cut, got, want)
		}
	}
}

func TestLogPassesOverDamagedLines(t *testing.T) {
	name := filepath.Join(t.TempDir(), "log")
	if err := os.WriteFile(name, []byte("1\n\x00\x00\n{\"\n2\r\n\n3\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if got := contents(t, name); !slices.Equal(got, []int{1, 2, 3}) {
		t.Errorf("got %v, want 1, 2, 3", got)
	}
}

// The ledger holds what was made last, without what was removed.
func TestLedger(t *testing.T) {
	dir := t.TempDir()
	l, err := OpenLedger(dir)
	if err != nil {
		t.Fatal(err)
	}
	a := Report{Name: "a.html", SHA256: "1", Version: "1.0", Old: Source{"x.txt", "2"}, New: Source{"y.txt", "3"}}
	again := a
	again.SHA256 = "4"
	for _, r := range []Report{a, {Name: "b.html", SHA256: "5"}, again, {Name: "b.html"}} {
		if err := l.Add(r); err != nil {
			t.Fatal(err)
		}
	}
	want := map[string]Report{"a.html": again}
	if !reflect.DeepEqual(l.Reports, want) {
		t.Errorf("it holds %v, want %v", l.Reports, want)
	}
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	if l, err = OpenLedger(dir); err != nil || !reflect.DeepEqual(l.Reports, want) {
		t.Errorf("read back: %v, %v, want %v", l.Reports, err, want)
	}
	defer func() { _ = l.Close() }()
	for name, other := range map[string]bool{
		"another version": again.Of(a.Old, a.New, "1.1"), "another document": again.Of(a.Old, Source{"y.txt", "9"}, "1.0"),
		"another name": again.Of(Source{"z.txt", "2"}, a.New, "1.0"), "a removed report": Report{Name: "b.html"}.Of(Source{}, Source{}, ""),
	} {
		if other {
			t.Errorf("%s passes for the same report", name)
		}
	}
	if !again.Of(a.Old, a.New, "1.0") {
		t.Error("the same report is not known")
	}
}

// Readings are kept for one maker only.
func TestReadings(t *testing.T) {
	dir := t.TempDir()
	open := func(maker string) *Readings {
		r, err := OpenReadings(dir, maker)
		if err != nil {
			t.Fatal(err)
		}
		return r
	}
	r := open("1.0")
	if err := errors.Join(r.Add(Reading{SHA256: "ab", Profile: &series.Profile{Number: "78/1"}}), r.Close()); err != nil {
		t.Fatal(err)
	}
	r = open("1.0")
	if got, ok := r.Find("ab"); !ok || got.Profile.Number != "78/1" {
		t.Errorf("found %v, %v", got, ok)
	}
	if err := r.Close(); err != nil {
		t.Fatal(err)
	}
	for _, maker := range []string{"1.1", "1.0"} {
		r = open(maker)
		if _, ok := r.Find("ab"); ok {
			t.Errorf("a reading of another version is found by %s", maker)
		}
		if err := r.Close(); err != nil {
			t.Fatal(err)
		}
	}
}

// Any name comes back from SHA256SUMS, each on a line of its own.
func TestSums(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var sums []Sum
		for range rapid.IntRange(0, 4).Draw(t, "files") {
			sums = append(sums, Sum{strings.Repeat("0a", 32), rapid.StringMatching(`[a-z\\ *\n\r/é.]{1,9}`).Draw(t, "path")})
		}
		var b bytes.Buffer
		if err := WriteSums(&b, sums); err != nil {
			t.Fatal(err)
		}
		if n := strings.Count(b.String(), "\n"); n != len(sums) {
			t.Fatalf("%d lines for %d files", n, len(sums))
		}
		if got, err := ReadSums(&b); err != nil || !slices.Equal(got, sums) {
			t.Fatalf("read back %q, %v; want %q", got, err, sums)
		}
	})
}

func TestReadSumsRefuses(t *testing.T) {
	hash := strings.Repeat("0a", 32)
	for _, text := range []string{"x\n", hash + "\n", hash + "  \n", hash[1:] + "  a\n", strings.ToUpper(hash) + "  a\n", hash + " a b\n"[0:2] + "\n"} {
		if sums, err := ReadSums(strings.NewReader(hash + "  fine\n" + text)); err == nil || !strings.HasPrefix(err.Error(), "2: ") {
			t.Errorf("%q: read as %v, %v", text, sums, err)
		}
	}
	if sums, err := ReadSums(strings.NewReader(hash + " *binary.pdf\n")); err != nil || sums[0].Path != "binary.pdf" {
		t.Errorf("the mark of a binary file: %v, %v", sums, err)
	}
}

func TestLock(t *testing.T) {
	dir := t.TempDir()
	unlock, err := Lock(dir)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := Lock(dir); !errors.Is(err, ErrBusy) {
		t.Errorf("a second run: %v, want ErrBusy", err)
	}
	unlock()
	unlock, err = Lock(dir)
	if err != nil {
		t.Fatalf("after the first is done: %v", err)
	}
	unlock()
}
