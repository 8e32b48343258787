package main

import (
	"cmp"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"resdiff"

	"resdiff/diff"
	"resdiff/resolution"
)

// explainedScore counts the edits of a pair, and those that a rule regenerates.
type explainedScore struct {
	edits  int
	byRule map[string]int
}

// explainedOf compares two resolutions and counts what a rule explains of the
// words that were dropped and added in amended paragraphs.
func explainedOf(old, new *resolution.Resolution) explainedScore {
	s := explainedScore{byRule: map[string]int{}}
	for _, ch := range resdiff.Compare(old, new, resdiff.Options{}).Changes {
		if ch.Status != diff.Amended {
			continue
		}
		for _, e := range ch.Edits {
			if e.Op == diff.Equal {
				continue
			}
			s.edits++
			if e.Rule != "" {
				s.byRule[e.Rule]++
			}
		}
	}
	return s
}

func (s explainedScore) explained() int {
	sum := 0
	for _, n := range s.byRule {
		sum += n
	}
	return sum
}

// rules lists the rules, most frequent first: "sequence 8, next meeting 4".
func (s explainedScore) rules() string {
	names := slices.SortedFunc(maps.Keys(s.byRule), func(a, b string) int {
		return cmp.Or(cmp.Compare(s.byRule[b], s.byRule[a]), cmp.Compare(a, b))
	})
	for i, name := range names {
		names[i] = fmt.Sprintf("%s %d", name, s.byRule[name])
	}
	return strings.Join(names, ", ")
}

// printExplained prints what share of all edits a rule explains, for each
// successive pair of the collection's two series, by rule.
func printExplained(dir string) error {
	if dir == "" {
		return nil
	}
	fmt.Println("\nEdits of amended paragraphs that a rule explains")
	all := explainedScore{byRule: map[string]int{}}
	for _, series := range []string{"wsis", "ict"} {
		paths, err := filepath.Glob(filepath.Join(dir, series, "*.paragraphs.json"))
		if err != nil {
			return err
		}
		var before *resolution.Resolution
		for _, path := range paths {
			content, err := os.ReadFile(strings.TrimSuffix(path, ".paragraphs.json") + ".txt")
			if err != nil {
				return err
			}
			doc, err := resolution.Read(content, resolution.Options{})
			if err != nil {
				return fmt.Errorf("%s: %w", path, err)
			}
			if before != nil {
				s := explainedOf(before, doc)
				fmt.Printf("  %-22s %.3f of %3d: %s\n", before.Number+" > "+doc.Number, share(s.explained(), s.edits), s.edits, s.rules())
				all.edits += s.edits
				for rule, n := range s.byRule {
					all.byRule[rule] += n
				}
			}
			before = doc
		}
	}
	fmt.Printf("  %-22s %.3f of %3d: %s\n", "all", share(all.explained(), all.edits), all.edits, all.rules())
	return nil
}
