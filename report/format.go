package report

import (
	"io"
	"path/filepath"
	"strings"

	"resdiff/diff"
)

// Format is one form of report.
type Format struct {
	// Name is what --format calls it: "json".
	Name string
	// Extensions are the file name endings that choose it, with their dots, in
	// lower case.
	Extensions []string
	// Write writes the report.
	Write func(w io.Writer, c *diff.Comparison, opt Options) error
}

// Formats are the forms of report, in the order in which help lists them.
var Formats = []Format{
	{"text", []string{".txt"}, Terminal},
	{"md", []string{".md", ".markdown"}, Markdown},
	{"json", []string{".json"}, JSON},
	{"html", []string{".html", ".htm"}, HTML},
	{"docx", []string{".docx"}, Word},
}

// FormatByName returns the format of that name.
func FormatByName(name string) (Format, bool) {
	for _, f := range Formats {
		if f.Name == name {
			return f, true
		}
	}
	return Format{}, false
}

// FormatByFile returns the format that a file's extension asks for.
func FormatByFile(file string) (Format, bool) {
	ext := strings.ToLower(filepath.Ext(file))
	for _, f := range Formats {
		for _, e := range f.Extensions {
			if e == ext {
				return f, true
			}
		}
	}
	return Format{}, false
}
