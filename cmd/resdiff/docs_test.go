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

// shownBlock is a command with its output as a page shows it, before
// which a comment may say that only the first lines are shown.
var shownBlock = regexp.MustCompile("(?m)(?:^<!-- first (\\d+) lines -->\n)?^```console\n\\$ (.*)\n((?s:.*?))^```$")

// TestDocs runs every command that README.md and docs/ show, in a folder that has the
// testdata of the repository, and compares the output with what is shown.
// GOLDIE_UPDATE=1 (make golden) shows the new output instead.
func TestDocs(t *testing.T) {
	shell := needs.Program(t, "sh")
	root, pages := documentation(t)
	for _, name := range pages {
		t.Run(name, func(t *testing.T) { checkPage(t, shell, root, filepath.Join(root, name)) })
	}
}

// documentation lists the pages of the documentation, in the root of the repository.
func documentation(t *testing.T) (root string, pages []string) {
	t.Helper()
	root, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	docs, err := filepath.Glob(filepath.Join(root, "docs", "*.md"))
	if err != nil || len(docs) == 0 {
		t.Fatalf("no pages in docs: %v", err)
	}
	pages = []string{"README.md"}
	for _, page := range docs {
		pages = append(pages, filepath.Join("docs", filepath.Base(page)))
	}
	return root, pages
}

// checkPage compares what a page shows with what its commands print, or shows that.
func checkPage(t *testing.T, shell, root, page string) {
	content, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	scratch := t.TempDir()
	if err := os.Symlink(filepath.Join(root, "testdata"), filepath.Join(scratch, "testdata")); err != nil {
		t.Skip(err)
	}
	updated := shownBlock.ReplaceAllStringFunc(string(content), func(block string) string {
		m := shownBlock.FindStringSubmatch(block)
		first, command, shown := m[1], m[2], m[3]
		cmd := exec.Command(shell, "-c", command)
		cmd.Dir = scratch
		cmd.Env = append(os.Environ(), "NO_COLOR=1")
		got, err := cmd.CombinedOutput()
		var exit *exec.ExitError
		if err != nil && (!errors.As(err, &exit) || exit.ExitCode() != 1) {
			t.Errorf("$ %s\n%v\n%s", command, err, got)
			return block
		}
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
			t.Errorf("$ %s\nshown:\n%s\nreal output:\n%s", command, shown, got)
		}
		return head + "```console\n$ " + command + "\n" + string(got) + "```"
	})
	if os.Getenv("GOLDIE_UPDATE") != "" && updated != string(content) {
		if err := os.WriteFile(page, []byte(updated), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

var pageLink = regexp.MustCompile(`\]\(([^)#:]+)\)`)

// TestDocsLinks follows every link from page to page and to files.
func TestDocsLinks(t *testing.T) {
	root, pages := documentation(t)
	linked := map[string]bool{"README.md": true}
	for _, name := range pages {
		content, err := os.ReadFile(filepath.Join(root, name))
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range pageLink.FindAllStringSubmatch(string(content), -1) {
			to := filepath.Join(filepath.Dir(name), m[1])
			linked[to] = true
			if _, err := os.Stat(filepath.Join(root, to)); err != nil {
				t.Errorf("%s links to %s, which is not there", name, m[1])
			}
		}
	}
	for _, name := range pages {
		if !linked[name] {
			t.Errorf("no page links to %s", name)
		}
	}
}
