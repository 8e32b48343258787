// Package series finds which resolutions of a collection follow which: the
// yearly successions that an archive reports on.
//
// A resolution follows an earlier one of the same organ in the same language when it has the same
// title, or cites it and has much the same title, or carries enough of its text
// on. Where several qualify, the strongest evidence wins and then the latest
// date. Nothing is guessed from file names. The cost grows with the number of
// documents, not with its square.
package series

import (
	"cmp"
	"slices"
	"strings"
)

// Document is one file of the collection.
type Document struct {
	// Name is the file's name as shown to the user; it also settles the order
	// of documents that are otherwise equal.
	Name string
	Profile
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
	// Series with two documents or more, by the year of the newest one, the latest
	// year first, then by title.
	Series []Series
	// Single are documents that nothing follows and that follow nothing, by date.
	Single []int
	// Duplicates are other files of a resolution that is used.
	Duplicates []Duplicate
}

// Find sorts a collection into series.
func Find(docs []Document) Result {
	var r Result
	all := make([]traits, len(docs))
	for i, d := range docs {
		all[i] = traitsOf(d)
	}
	used := setAsideDuplicates(all, &r)
	slices.SortStableFunc(used, func(a, b int) int { return byDate(&all[a], &all[b]) })

	next := map[int]Link{}
	follows := map[int]bool{}
	open := newHeads(all)
	for _, n := range used {
		if link, ok := predecessor(all, open, n); ok {
			next[link.Old], follows[n] = link, true
			open.close(link.Old)
		}
		open.add(n)
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
		s.Title = docs[s.latest()].Title
		r.Series = append(r.Series, s)
	}
	slices.SortStableFunc(r.Series, func(a, b Series) int {
		x, y := &all[a.latest()], &all[b.latest()]
		return cmp.Or(cmp.Compare(y.adopted.Year(), x.adopted.Year()), strings.Compare(a.Title, b.Title), byDate(x, y))
	})
	return r
}

// latest is the newest document of a series.
func (s Series) latest() int { return s.Documents[len(s.Documents)-1] }

func byDate(a, b *traits) int {
	return cmp.Or(a.adopted.Compare(b.adopted), slices.Compare(a.order, b.order), strings.Compare(a.name, b.name))
}
