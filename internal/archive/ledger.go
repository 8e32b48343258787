package archive

import (
	"path/filepath"

	"resdiff/diff"
	"resdiff/report/index"
)

// LedgerName is the file in which an archive keeps what its reports were made
// from. A folder that holds it is an archive.
const LedgerName = "resdiff-archive.jsonl"

// Report is what a report was made from: a line of the ledger.
type Report struct {
	// Name is the report's file name.
	Name string `json:"report"`
	// SHA256 is the hash of the page; "" says that the report was removed.
	SHA256 string `json:"sha256,omitempty"`
	// Version is that of the program that made it.
	Version string `json:"version,omitempty"`
	// Old and New are the documents.
	Old Source `json:"old,omitzero"`
	New Source `json:"new,omitzero"`
	// Summary and Eyes are what the index shows of the report.
	Summary diff.Summary   `json:"summary,omitzero"`
	Eyes    []index.Change `json:"eyes,omitempty"`
}

// Source is a document that a report was made from.
type Source struct {
	Name   string `json:"name"`
	SHA256 string `json:"sha256"`
}

// Of reports whether the report is of these documents, made by this version.
func (r Report) Of(old, new Source, version string) bool {
	return r.SHA256 != "" && r.Version == version && r.Old == old && r.New == new
}

// Ledger is the ledger of an archive. What was made last counts.
type Ledger struct {
	log     *Log[Report]
	Reports map[string]Report
}

// OpenLedger opens the ledger in a folder.
func OpenLedger(dir string) (*Ledger, error) {
	l := &Ledger{Reports: map[string]Report{}}
	var err error
	l.log, err = OpenLog(filepath.Join(dir, LedgerName), l.keep)
	return l, err
}

func (l *Ledger) keep(r Report) {
	if r.SHA256 == "" {
		delete(l.Reports, r.Name)
		return
	}
	l.Reports[r.Name] = r
}

// Add writes down a report that was made or removed.
func (l *Ledger) Add(r Report) error {
	l.keep(r)
	return l.log.Append(r)
}

// Close closes the ledger.
func (l *Ledger) Close() error { return l.log.Close() }
