// Package delegation knows by what names the notes of a negotiation call those
// who speak in it: Member States, groups of States, and the officers who hold
// the pen.
package delegation

import (
	_ "embed"
	"strings"
	"sync"
)

// table has one line for each party, its names and codes parted by semicolons.
//
//go:embed names.txt
var table string

var names = sync.OnceValue(func() map[string]bool { return read(table) })

func read(table string) map[string]bool {
	m := map[string]bool{}
	for line := range strings.Lines(table) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		for name := range strings.SplitSeq(strings.TrimSpace(line), ";") {
			if name = strings.TrimSpace(name); name != "" {
				m[key(name)] = true
			}
		}
	}
	return m
}

// states are the names of the Member States, which the table has after all others.
var states = sync.OnceValue(func() map[string]bool {
	_, list, _ := strings.Cut(table, "# Member States")
	return read(list)
})

// State reports whether name is that of a Member State: "Norway", "the Sudan".
func State(name string) bool { return states()[key(strings.TrimPrefix(name, "the "))] }

// key is a name as it is compared: codes in capitals stay apart from words
// ("US" from "us"), words compare without case.
func key(name string) string {
	name = strings.ReplaceAll(strings.ReplaceAll(name, ".", ""), "’", "'")
	if len(name) <= 5 && strings.ToUpper(name) == name {
		return name
	}
	return strings.ToLower(name)
}

// Known reports whether name is that of one party: "EU", "Norway",
// "G77 and China", "Co-Chairs".
func Known(name string) bool {
	name = strings.TrimPrefix(strings.TrimPrefix(strings.TrimSpace(name), "the "), "The ")
	if names()[key(name)] {
		return true
	}
	// "on behalf of" a group is part of the name: "Cuba on behalf of G77".
	first, group, ok := strings.Cut(name, " on behalf of ")
	return ok && Known(first) && Known(group)
}

// parting are what stands between the names of a list, the words first.
var parting = strings.NewReplacer(" supported by ", ",", " opposed by ", ",", " with ", ",", ";", ",", "/", ",", "+", ",", "&", ",", " and ", ",")

// List reports whether text is a list of parties and nothing else: "EU",
// "EU, Norway and CANZ", "G77+China", "Mexico/Peru, supported by AOSIS".
func List(text string) bool {
	text = strings.TrimSpace(text)
	if text == "" {
		return false
	}
	if Known(text) {
		return true
	}
	count := 0
	for part := range strings.SplitSeq(text, ",") {
		part = strings.TrimSpace(part)
		for _, word := range []string{"supported by ", "opposed by ", "and ", "with "} {
			part = strings.TrimPrefix(part, word)
		}
		if Known(part) {
			count++
			continue
		}
		for sub := range strings.SplitSeq(parting.Replace(part), ",") {
			if !Known(sub) {
				return false
			}
			count++
		}
	}
	return count > 0
}
