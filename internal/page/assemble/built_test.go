package assemble

import (
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"

	"resdiff/internal/browser"
)

const (
	root    = "../../.."
	version = "v9.9.9"
	notices = "Some library:\n\n  Permission & <all that> is granted.\n"
)

var buildOnce = sync.OnceValues(func() ([]byte, error) {
	return Page(Options{Root: root, Version: version, Notices: notices})
})

// built is the page as a release has it.
func built(t *testing.T) []byte {
	t.Helper()
	page, err := buildOnce()
	if err != nil {
		t.Fatal(err)
	}
	return page
}

var buildCommand = sync.OnceValues(func() (string, error) {
	dir, err := os.MkdirTemp("", "resdiff-test-")
	if err != nil {
		return "", err
	}
	file := filepath.Join(dir, "resdiff")
	cmd := exec.Command("go", "build", "-ldflags", "-X main.version="+version, "-o", file, "./cmd/resdiff")
	cmd.Dir = root
	return file, cmd.Run()
})

// byCommand is the report that the command writes of files, in the form of an
// ending.
func byCommand(t *testing.T, ending string, args ...string) []byte {
	t.Helper()
	command, err := buildCommand()
	if err != nil {
		t.Fatal(err)
	}
	out := filepath.Join(t.TempDir(), "report"+ending)
	cmd := exec.Command(command, append(args, "-o", out)...)
	if err := cmd.Run(); err != nil && cmd.ProcessState.ExitCode() != 1 {
		t.Fatal(err)
	}
	content, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	return content
}

// sample is the path of a file of testdata.
func sample(t *testing.T, name string) string {
	t.Helper()
	path, err := filepath.Abs(filepath.Join(root, "testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	return path
}

// open opens the page and waits until its program runs.
func open(t *testing.T, b *browser.Browser) *browser.Tab {
	t.Helper()
	tab := b.Open(t, built(t), 1280, 900)
	tab.Until(`document.getElementById("sha256").textContent.length === 64`)
	return tab
}

// What the page shows, in JavaScript.
const (
	compared = `!document.getElementById("result").hidden && document.getElementById("work").hidden`
	idle     = `document.getElementById("work").hidden`
	refused  = idle + ` && [...document.querySelectorAll(".error, #trouble")].some(e => !e.hidden)`
)

// shown is the text of an element that the page shows, "" for a hidden one.
func shown(tab *browser.Tab, selector string) string {
	return browser.Eval[string](tab, `(e => e.checkVisibility() ? e.innerText.trim() : "")(document.querySelector("`+selector+`"))`)
}

// names are the files in the places of the older and the newer document.
func names(tab *browser.Tab) [2]string {
	return [2]string{shown(tab, "#slot0 .name"), shown(tab, "#slot1 .name")}
}

// expect fails the test if what the page shows is not what it should.
func expect[T comparable](t *testing.T, what string, got, want T) {
	t.Helper()
	if got != want {
		t.Errorf("%s: %v, want %v", what, got, want)
	}
}
