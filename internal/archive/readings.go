package archive

import (
	"path/filepath"

	"resdiff/internal/series"
)

// ReadingsName is the file in which an archive keeps how each document read, so
// that the next run reads only what is new. It may be removed at any time.
const ReadingsName = "resdiff-readings.jsonl"

// Reading is how a document read: a line of the file.
type Reading struct {
	// SHA256 is the hash of the document's file.
	SHA256 string `json:"sha256,omitempty"`
	// Profile is what decides what it follows and what follows it.
	Profile *series.Profile `json:"profile,omitempty"`
	// Refused says why it is left out, with the place in the file before it where
	// that is known: ":41: is no text"; "" for a document. Damaged tells that it
	// could not be read from what is no resolution, and OurPage that it is what
	// resdiff wrote.
	Refused string `json:"refused,omitempty"`
	Damaged bool   `json:"damaged,omitempty"`
	OurPage bool   `json:"ourPage,omitempty"`
	// Maker is what the readings after this line depend on beside the file: the
	// version of the program and the options of reading.
	Maker string `json:"maker,omitempty"`
}

// Readings are the readings that an archive keeps.
type Readings struct {
	log   *Log[Reading]
	known map[string]Reading
}

// OpenReadings opens the readings in a folder. Those of another maker, the
// version of the program and the options of reading, are dropped.
func OpenReadings(dir, maker string) (*Readings, error) {
	r := &Readings{known: map[string]Reading{}}
	last := ""
	var err error
	r.log, err = OpenLog(filepath.Join(dir, ReadingsName), func(v Reading) {
		switch {
		case v.Maker != "":
			last = v.Maker
		case last == maker && v.SHA256 != "":
			r.known[v.SHA256] = v
		}
	})
	if err != nil || last == maker {
		return r, err
	}
	if err := r.log.Empty(); err != nil {
		return r, err
	}
	return r, r.log.Append(Reading{Maker: maker})
}

// Find returns the reading of the file with a hash.
func (r *Readings) Find(sha256 string) (Reading, bool) {
	v, ok := r.known[sha256]
	return v, ok
}

// Add keeps a reading. It is safe to call Find meanwhile, which does not see it.
func (r *Readings) Add(v Reading) error { return r.log.Append(v) }

// Close closes the file.
func (r *Readings) Close() error { return r.log.Close() }
