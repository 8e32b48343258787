package main

import (
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"strings"

	"resdiff/diff"
	"resdiff/internal/series"
)

// ledgerName is the file in which an archive keeps what its reports were made
// from, so that the next run makes only what is new.
const ledgerName = "resdiff-archive.json"

// archiveLedger is the content of that file.
type archiveLedger struct {
	// Version is the version of the program that made the reports.
	Version string                    `json:"version"`
	Reports map[string]archivedReport `json:"reports"`
}

// archivedReport is one report: SHA-256 of both inputs and of the page itself,
// and its counts for the index.
type archivedReport struct {
	Old     string       `json:"old"`
	New     string       `json:"new"`
	Report  string       `json:"report"`
	Summary diff.Summary `json:"summary"`
}

// readLedger reads the ledger of an earlier run; without one, or with one that
// is damaged, everything is made anew.
func readLedger(dir string) archiveLedger {
	var l archiveLedger
	content, err := os.ReadFile(filepath.Join(dir, ledgerName))
	if err != nil || json.Unmarshal(content, &l) != nil {
		return archiveLedger{}
	}
	return l
}

// with returns the ledger with the entries of an earlier one that it has not
// come to yet.
func (l archiveLedger) with(earlier archiveLedger) archiveLedger {
	if earlier.Version != l.Version {
		return l
	}
	out := archiveLedger{Version: l.Version, Reports: maps.Clone(earlier.Reports)}
	if out.Reports == nil {
		out.Reports = map[string]archivedReport{}
	}
	maps.Copy(out.Reports, l.Reports)
	return out
}

func (l archiveLedger) write(dir string) error {
	return writeFile(filepath.Join(dir, ledgerName), func(w io.Writer) error {
		enc := json.NewEncoder(w)
		enc.SetIndent("", "  ")
		return enc.Encode(l)
	})
}

// reportNames gives each pair's report a file name made of the two symbols. Some
// file systems take upper and lower case for the same, so no two names differ
// in that alone.
func reportNames(docs []archiveDocument, found series.Result) map[series.Link]string {
	names := map[series.Link]string{}
	taken := map[string]bool{}
	for _, s := range found.Series {
		for _, link := range s.Links {
			base := slug(indexDocument(docs[link.Old]).Symbol) + "--" + slug(indexDocument(docs[link.New]).Symbol)
			name := base
			for n := 2; taken[strings.ToLower(name)]; n++ {
				name = fmt.Sprintf("%s-%d", base, n)
			}
			taken[strings.ToLower(name)] = true
			names[link] = name + ".html"
		}
	}
	return names
}

// slug makes a file name part of a symbol: A_RES_78_132.
func slug(symbol string) string {
	return strings.Trim(strings.Map(func(r rune) rune {
		if r < 128 && (r >= '0' && r <= '9' || r >= 'A' && r <= 'Z' || r >= 'a' && r <= 'z' || r == '-' || r == '.') {
			return r
		}
		return '_'
	}, symbol), "_.")
}
