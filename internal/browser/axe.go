package browser

import (
	"os"
	"path/filepath"
	"testing"

	"resdiff/internal/needs"
)

// AxeVersion is the version of axe-core that pages are checked with.
const AxeVersion = "4.14.1"

// Axe is the source of axe-core, the accessibility checker. It is no part of
// the project (its licence is the MPL-2.0); .ci/run fetches it into the user's
// cache. Where it is missing the test is skipped.
func Axe(t testing.TB) []byte {
	t.Helper()
	cache, err := os.UserCacheDir()
	if err != nil {
		t.Fatal(err)
	}
	file := needs.File(t, filepath.Join(cache, "resdiff", "axe-core-"+AxeVersion, "axe.min.js"), ".ci/run fetches it: axe-core "+AxeVersion)
	source, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return source
}

// Violations are what axe-core, loaded before, has against the page as it is
// now, frames in it apart: one line for each rule that is broken, with the first
// elements.
func (tab *Tab) Violations() []string {
	tab.t.Helper()
	return Eval[[]string](tab, `axe.run(document, {resultTypes: ["violations"], iframes: false}).then(r => r.violations.map(v =>
		v.id + " (" + v.nodes.length + "): " + v.nodes.slice(0, 3).map(n => n.target.join(" ") + ": " + n.failureSummary).join(" | ")))`)
}
