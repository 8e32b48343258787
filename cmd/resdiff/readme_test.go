package main

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"testing"

	"resdiff/internal/needs"
)

// readmeBlock is a command with its output as the README shows it, before
// which a comment may say that only the first lines are shown.
var readmeBlock = regexp.MustCompile("(?m)(?:^<!-- first (\\d+) lines -->\n)?^```console\n\\$ (.*)\n((?s:.*?))^```$")

// TestReadme runs every command that the README shows, in the root of the
// repository as its reader would, and compares the output with what is shown.
// GOLDIE_UPDATE=1 (make golden) shows the new output instead.
func TestReadme(t *testing.T) {
	root, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	readme := filepath.Join(root, "README.md")
	content, err := os.ReadFile(readme)
	if err != nil {
		t.Fatal(err)
	}
	shell := needs.Program(t, "sh")
	scratch := t.TempDir()
	ran := 0
	updated := readmeBlock.ReplaceAllStringFunc(string(content), func(block string) string {
		m := readmeBlock.FindStringSubmatch(block)
		first, command, shown := m[1], m[2], m[3]
		ran++
		cmd := exec.Command(shell, "-c", command)
		cmd.Dir = root
		cmd.Env = append(os.Environ(), "OUT="+scratch, "NO_COLOR=1")
		got, err := cmd.CombinedOutput()
		var exit *exec.ExitError
		if err != nil && (!errors.As(err, &exit) || exit.ExitCode() != 1) {
			t.Errorf("$ %s\n%v\n%s", command, err, got)
			return block
		}
		got = bytes.ReplaceAll(got, []byte(scratch), []byte("$OUT"))
		head := ""
		if first != "" {
			var n int
			if _, err := fmt.Sscan(first, &n); err != nil {
				t.Fatal(err)
			}
			lines := bytes.SplitAfter(got, []byte("\n"))
			got = bytes.Join(lines[:min(n, len(lines))], nil)
			head = "<!-- first " + first + " lines -->\n"
		}
		if string(got) != shown && os.Getenv("GOLDIE_UPDATE") == "" {
			t.Errorf("$ %s\nshown in README.md:\n%s\nreal output:\n%s", command, shown, got)
		}
		return head + "```console\n$ " + command + "\n" + string(got) + "```"
	})
	if ran == 0 {
		t.Error("the README shows no command")
	}
	if os.Getenv("GOLDIE_UPDATE") != "" && updated != string(content) {
		if err := os.WriteFile(readme, []byte(updated), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}
