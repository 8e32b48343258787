// Package page is what the offline page does with its user's files: it reads
// them, compares two of them and writes the reports, as the command does. It
// knows nothing of browsers; program/ joins it to one, and assemble/ makes the
// page.
package page

import (
	"bytes"
	"errors"
	"fmt"

	"resdiff"
	"resdiff/diff"
	"resdiff/internal/language"
	"resdiff/internal/pair"
	"resdiff/internal/series"
	"resdiff/report/view"
	"resdiff/resolution"
)

// Session holds the files that were read and the last comparison. It is not
// safe for concurrent use.
type Session struct {
	// Version is the program's version, recorded in reports.
	Version string
	// Progress is told what is being done, in words: "Comparing". It may be nil.
	Progress func(doing string)

	files map[int]*pair.Document
	// last is the last comparison with the names under which it is saved.
	last *comparison
}

type comparison struct {
	*diff.Comparison
	options view.Options
}

// Result is what the page tells of a comparison.
type Result struct {
	// Counts says in one line what was found.
	Counts string `json:"counts"`
	// Doubt says why the pair looks like a mistake, "" where it does not.
	Doubt string `json:"doubt"`
	// Title names the pair for the frame that shows the report.
	Title string `json:"title"`
	// Forms are what the comparison can be saved as.
	Forms []SavedForm `json:"forms"`
}

// SavedForm is one form in which a comparison can be saved.
type SavedForm struct {
	// Name is what Write calls it, Label what the page calls it, File the name
	// that the saved file is given.
	Name  string `json:"name"`
	Label string `json:"label"`
	File  string `json:"file"`
	Type  string `json:"type"`
}

var errNotRead = errors.New("the file was not read; give it again")

// tell reports progress.
func (s *Session) tell(format string, args ...any) {
	if s.Progress != nil {
		s.Progress(fmt.Sprintf(format, args...))
	}
}

// Refuse says why a file of that size in bytes that begins with head is not
// read, "" where it is. It is asked before the rest of the file is fetched.
func (s *Session) Refuse(head []byte, size int64) string {
	switch limit, _ := pair.Limit(head); {
	case size == 0:
		return sentence(pair.ErrEmpty)
	case size > int64(limit):
		return sentence(pair.TooLarge(head))
	}
	return ""
}

// Read reads a file and keeps it under a number of the page's choice.
func (s *Session) Read(number int, name string, content []byte) File {
	s.tell("Reading %s", name)
	d, err := pair.Read(name, content, resolution.Options{})
	if err != nil {
		return File{Error: sentence(err)}
	}
	if s.files == nil {
		s.files = map[int]*pair.Document{}
	}
	s.files[number] = d
	return describe(d)
}

// Forget lets go of a file.
func (s *Session) Forget(number int) { delete(s.files, number) }

// Order compares two files that were read by age, see series.Order.
func (s *Session) Order(a, b int) int {
	old, new := s.files[a], s.files[b]
	if old == nil || new == nil {
		return 0
	}
	return series.Order(old.Resolution, new.Resolution)
}

// Compare compares two files that were read.
func (s *Session) Compare(old, new int) (Result, error) {
	o, n := s.files[old], s.files[new]
	if o == nil || n == nil {
		return Result{}, errNotRead
	}
	return s.compare(o, n), nil
}

// CompareRevisions compares the two states of a file with tracked changes.
func (s *Session) CompareRevisions(number int) (Result, error) {
	after := s.files[number]
	if after == nil {
		return Result{}, errNotRead
	}
	before, err := pair.Read(after.Source.Name, after.Source.Content, resolution.Options{Original: true})
	if err != nil {
		return Result{}, err
	}
	return s.compare(before, after), nil
}

func (s *Session) compare(old, new *pair.Document) Result {
	s.last = nil // its memory may be needed
	s.tell("Comparing")
	c := pair.Compare(old, new, resdiff.Options{})
	s.last = &comparison{c, view.Options{Old: old.Source, New: new.Source, Version: s.Version}}
	return Result{Counts: counts(c), Doubt: doubt(c), Title: called(old) + " → " + called(new), Forms: savedForms(old, new)}
}

// Write writes the last comparison in the form of that name, with the bytes
// that the command writes.
func (s *Session) Write(name string) ([]byte, error) {
	if s.last == nil {
		return nil, errors.New("nothing was compared; give two files")
	}
	for _, f := range forms {
		if f.name == name {
			s.tell("Writing the report")
			var b bytes.Buffer
			err := f.write(&b, s.last.Comparison, s.last.options)
			return b.Bytes(), err
		}
	}
	return nil, fmt.Errorf("there is no form %q", name)
}

// counts says in one line what a comparison found.
func counts(c *diff.Comparison) string {
	s := c.Summary
	if !view.Differ(c) {
		return "No differences: every paragraph stands in both, in the same words."
	}
	return fmt.Sprintf("%d amended, %d added, %d dropped, %d unchanged", s.Amended, s.Added, s.Dropped, s.Unchanged)
}

// doubt says why a pair looks like a mistake.
func doubt(c *diff.Comparison) string {
	const date = "2 January 2006"
	switch pair.DoubtOf(c) {
	case pair.TwoLanguages:
		return fmt.Sprintf("The documents seem to be in two languages, %s and %s, whose words cannot be compared. Give both in one language.",
			language.Name(c.Old.Language), language.Name(c.New.Language))
	case pair.NothingInCommon:
		return "The documents have no paragraph in common. Check that these are the two that you meant."
	case pair.WrongWayRound:
		return fmt.Sprintf("The first document was adopted after the second (%s, %s), so what was added shows as dropped. Swap them.",
			c.Old.Adopted.Format(date), c.New.Adopted.Format(date))
	}
	return ""
}
