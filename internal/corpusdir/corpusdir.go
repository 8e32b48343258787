// Package corpusdir finds the collection of real resolutions that the project
// is measured with. It stands alone so that tests of every package may ask.
package corpusdir

import (
	"errors"
	"os"
	"path/filepath"
)

// Find returns the folder of the collection: $RESDIFF_CORPUS, or shared/corpus
// in or beside any folder above the working one.
func Find() (string, error) {
	if dir := os.Getenv("RESDIFF_CORPUS"); dir != "" {
		return dir, nil
	}
	dir, err := os.Getwd()
	if err != nil {
		return "", err
	}
	for {
		found := filepath.Join(dir, "shared", "corpus")
		if _, err := os.Stat(found); err == nil {
			return found, nil
		}
		parent := filepath.Dir(dir)
		if parent == dir {
			return "", errors.New("no corpus of real resolutions here; set RESDIFF_CORPUS to its folder")
		}
		dir = parent
	}
}
