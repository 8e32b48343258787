// Package needs lets a test ask for what it cannot do without: an outside
// program, or the corpus of real resolutions. Where that is missing the test
// skips with a line that says so; on a continuous-integration machine (CI=true),
// which installs everything, a missing program is a failure.
package needs

import (
	"os"
	"os/exec"
	"testing"

	"resdiff/internal/corpusdir"
)

// Program returns the path of the first of the named programs that is
// installed. Without any of them it ends the test.
func Program(t testing.TB, names ...string) string {
	t.Helper()
	for _, name := range names {
		if path, err := exec.LookPath(name); err == nil {
			return path
		}
	}
	missing(t, "no %s on this machine", names)
	return ""
}

// File returns path if there is such a file or folder; otherwise it ends the
// test, saying what the file is and how to get it.
func File(t testing.TB, path, how string) string {
	t.Helper()
	if _, err := os.Stat(path); err != nil {
		missing(t, "no %s (%s)", path, how)
	}
	return path
}

// Corpus returns the folder of real resolutions, which is not part of the
// project: $RESDIFF_CORPUS, or shared/corpus beside the checkout. Without it
// the test is skipped, everywhere.
func Corpus(t testing.TB) string {
	t.Helper()
	dir, err := corpusdir.Find()
	if err != nil {
		t.Skip(err)
	}
	return dir
}

func missing(t testing.TB, format string, args ...any) {
	t.Helper()
	if os.Getenv("CI") == "true" {
		t.Fatalf(format, args...)
	}
	t.Skipf(format, args...)
}
