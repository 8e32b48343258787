package layout

import (
	"fmt"
	"strings"
)

// Options says how a reader takes a file that holds two states of its text.
type Options struct {
	// Original takes the text as it stood before the tracked changes (of a web
	// page: before what its del and ins elements mark), with what is struck
	// through; otherwise it is read as if all of them were accepted, without it.
	Original bool
}

// Bounds on what a reader hands on from one file, whatever its form. The text
// of a proposed programme budget, thousands of pages, comes to 5,000,000 bytes
// and 80,000 cells of tables.
const (
	MaxText   = 6 << 20 // bytes
	MaxBlocks = 100_000
)

// Bound is the error of a file from which so many blocks and bytes of text were
// read that it exceeds MaxBlocks or MaxText.
func Bound(blocks, bytes int) error {
	if blocks > MaxBlocks {
		return fmt.Errorf("the file holds more than %d paragraphs; give the resolution alone", MaxBlocks)
	}
	if bytes > MaxText {
		return fmt.Errorf("the file holds more than %d MB of text; give the resolution alone", MaxText>>20)
	}
	return nil
}

// AddFurniture adds the texts of blocks to the furniture, each distinct line once.
func (d *Document) AddFurniture(blocks []Block) {
	had := map[string]bool{}
	for _, line := range d.Furniture {
		had[line] = true
	}
	for _, b := range blocks {
		if !had[b.Text] {
			had[b.Text] = true
			d.Furniture = append(d.Furniture, b.Text)
		}
	}
}

// ForgetPages takes the pages from the blocks of a file that turned out not to
// tell where its pages end.
func (d *Document) ForgetPages() {
	for i := range d.Blocks {
		d.Blocks[i].Span.Page = 0
	}
}

// WarnOfRevisions notes that the file has tracked changes, and says how they were
// read.
func (d *Document) WarnOfRevisions(opt Options) {
	d.Revisions = true
	text := "the file has tracked changes; its text is read as if all of them were accepted"
	if opt.Original {
		text = "the file has tracked changes; its text is read as it stood before them"
	}
	d.Warnings = append(d.Warnings, Warning{Text: text})
}

// WarnOfStrikes notes that the file has words struck through, and says how they were
// read.
func (d *Document) WarnOfStrikes(opt Options) {
	d.Revisions = true
	text := "the file has words struck through; they are read as deleted"
	if opt.Original {
		text = "the file has words struck through; they are read as part of the text"
	}
	d.Warnings = append(d.Warnings, Warning{Text: text})
}

// WarnOfComments says that the file has comments, which are no part of its text.
func (d *Document) WarnOfComments() {
	d.Warnings = append(d.Warnings, Warning{Text: "the file has comments in the margin; they are left out"})
}

// MovedByCut is where the place at of a text is, in bytes, after those from start
// to end were cut out; what stood among them is then where they stood.
func MovedByCut(at, start, end int) int {
	switch {
	case at >= end:
		return at - (end - start)
	case at > start:
		return start
	}
	return at
}

// JoinTexts returns the text of a note that stands in several blocks.
func JoinTexts(blocks []Block) string {
	texts := make([]string, len(blocks))
	for i, b := range blocks {
		texts[i] = b.Text
	}
	return strings.Join(texts, " ")
}
