// Package tables holds what is true of organs and languages, a row each: a new organ
// or another word is a row, no code.
package tables

import (
	_ "embed"
	"strings"
)

var (
	//go:embed organs.tsv
	organs string
	//go:embed numbers.tsv
	numbers string
	//go:embed openings.tsv
	openings string
)

// Organs returns the rows of the chief organs: name, series of resolutions, of
// decisions, of statements, lines that open a resolution, heads of a masthead, the
// organ in the line on the adoption.
func Organs() [][]string { return rows(organs, 7) }

// Numbers returns the rows of the bodies outside the chief organs: organ, number,
// example.
func Numbers() [][]string { return rows(numbers, 3) }

// Openings returns the words that open paragraphs in a language, by their kind.
func Openings(kind, language string) []string {
	var words []string
	for _, row := range rows(openings, 3) {
		if row[0] == kind && row[1] == language {
			words = append(words, strings.Fields(row[2])...)
		}
	}
	return words
}

// rows cuts a table into its rows, each of so many cells; lines that begin with # are
// about the table.
func rows(table string, cells int) [][]string {
	var all [][]string
	for line := range strings.Lines(table) {
		if line = strings.TrimRight(line, "\n"); line == "" || line[0] == '#' {
			continue
		}
		row := make([]string, cells)
		copy(row, strings.Split(line, "\t"))
		all = append(all, row)
	}
	return all
}
