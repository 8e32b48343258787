// Package series finds which resolutions of a collection follow which: the
// yearly successions that an archive reports on.
//
// A resolution follows an earlier one of the same organ when it has the same
// title, or cites it and has much the same title, or carries enough of its text
// on. Where several qualify, the strongest evidence wins and then the latest
// date. Nothing is guessed from file names.
package series

import (
	"cmp"
	"slices"
	"strings"

	"resdiff/resolution"
)

// Document is one file of the collection.
type Document struct {
	// Name is the file's name as shown to the user; it also settles the order
	// of documents that are otherwise equal.
	Name       string
	Resolution *resolution.Resolution
}

// Series is a succession of resolutions, oldest first.
type Series struct {
	// Title is the title of the latest one.
	Title string
	// Documents are indices into the collection; there is a link between each
	// and the next.
	Documents []int
	Links     []Link
}

// Link says that New follows Old, and why.
type Link struct {
	// Old and New are indices into the collection.
	Old, New int
	// Why says how it was decided, in words: "cites it; same title".
	Why string
	// Gap says in words what is missing between the two, "" where nothing is:
	// "none of 2022 was found in the folder".
	Gap string
}

// Result is what was found in a collection.
type Result struct {
	// Series with two documents or more, ordered by title, then date.
	Series []Series
	// Single are documents that nothing follows and that follow nothing.
	Single []int
	// Duplicates are other forms of a document that is used: the same
	// resolution in another format. Old is the one used, New the one set aside.
	Duplicates []Link
}

// Find sorts a collection into series.
func Find(docs []Document) Result {
	var r Result
	profiles := make([]profile, len(docs))
	for i, d := range docs {
		profiles[i] = newProfile(d)
	}
	used := setAsideDuplicates(docs, profiles, &r)
	slices.SortStableFunc(used, func(a, b int) int { return byDate(profiles[a], profiles[b]) })

	next := map[int]Link{}
	follows := map[int]bool{}
	for at, n := range used {
		if link, ok := predecessor(profiles, used[:at], n, next); ok {
			next[link.Old], follows[n] = link, true
		}
	}
	for _, first := range used {
		if follows[first] {
			continue
		}
		s := Series{Documents: []int{first}}
		for link, ok := next[first]; ok; link, ok = next[link.New] {
			s.Documents = append(s.Documents, link.New)
			s.Links = append(s.Links, link)
		}
		if len(s.Links) == 0 {
			r.Single = append(r.Single, first)
			continue
		}
		s.Title = docs[s.Documents[len(s.Documents)-1]].Resolution.Title
		r.Series = append(r.Series, s)
	}
	slices.SortStableFunc(r.Series, func(a, b Series) int {
		return cmp.Or(strings.Compare(a.Title, b.Title), byDate(profiles[a.Documents[0]], profiles[b.Documents[0]]))
	})
	return r
}

func byDate(a, b profile) int {
	return cmp.Or(a.adopted.Compare(b.adopted), slices.Compare(a.order, b.order), strings.Compare(a.name, b.name))
}
