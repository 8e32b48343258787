package samples

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestFormsAreCurrent checks that the committed forms are what the sources
// give. GOLDIE_UPDATE=1 (make golden) writes them anew.
func TestFormsAreCurrent(t *testing.T) {
	sources, err := filepath.Glob("../../testdata/samples/*.src")
	if err != nil || len(sources) == 0 {
		t.Fatalf("no sources: %v", err)
	}
	for _, path := range sources {
		content, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		forms, err := Forms(string(content))
		if err != nil {
			t.Fatalf("%s: %v", path, err)
		}
		for ending, want := range forms {
			file := strings.TrimSuffix(path, ".src") + ending
			if os.Getenv("GOLDIE_UPDATE") != "" {
				if err := os.WriteFile(file, []byte(want), 0o644); err != nil {
					t.Fatal(err)
				}
				continue
			}
			got, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if string(got) != want {
				t.Errorf("%s is not what its source gives; run make golden", filepath.Base(file))
			}
		}
	}
}
