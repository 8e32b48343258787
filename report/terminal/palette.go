package terminal

import (
	"strings"

	"resdiff/internal/typeset"
)

// Colours is how many colours a screen shows.
type Colours int

// The numbers of colours that are told apart.
const (
	NoColour   Colours = 0
	Colours16  Colours = 16
	Colours256 Colours = 256
)

// Screen says what a terminal report is laid out for. The zero Screen is a
// plain text of 80 columns.
type Screen struct {
	// Width is the number of columns; 0 means 80, less than LeastWidth that.
	Width   int
	Colours Colours
	// SideBySide shows old and new text in two columns, where the screen is at
	// least LeastSideBySide wide.
	SideBySide bool
}

// The widths of a terminal report in columns.
const (
	// DefaultWidth is that of terminals since the VT100, and of plain mail.
	DefaultWidth = 80
	// LeastWidth leaves a dozen characters of text beside the longest labels.
	LeastWidth = 40
	// LeastSideBySide gives each column about five words a line.
	LeastSideBySide = 80
)

// The looks of runs in a terminal report.
const (
	plainText    typeset.Style = iota
	strongText                 // labels and what catches the eye
	faintText                  // what may be skipped
	headingText                // section headings
	deletedText                // words that went
	insertedText               // words that came
	movedOutText               // words that stand elsewhere in the new document
	movedInText                // words that stood elsewhere in the old one
	movedSign                  // the sign of a moved paragraph
	droppedText                // a whole paragraph that went, and its sign
	addedText                  // a whole paragraph that came, and its sign
	amendedSign                // the sign of an amended paragraph
	eyesText                   // "needs your eyes"
	styles                     // how many there are
)

// palette turns styled runs into text with control sequences.
//
// Blue for what came and orange for what went are told apart with every common
// form of colour blindness (Okabe and Ito's palette rests on the same pair), and
// these shades are legible on dark and light grounds. Words are underlined or
// struck through besides, and paragraphs carry a sign.
type palette struct {
	// before and after are what is printed around a run of each style.
	before, after [styles]string
}

// Parts of control sequences (ECMA-48, "select graphic rendition").
const (
	bold       = "1"
	faint      = "2"
	underlined = "4"
	struck     = "9"
	reset      = "\x1b[m"
)

// newPalette builds the control sequences for a number of colours.
func newPalette(colours Colours) *palette {
	p := &palette{}
	if colours == NoColour {
		return p
	}
	blue, orange, purple := "94", "91", "35"
	if colours >= Colours256 {
		blue, orange, purple = "38;5;33", "38;5;166", "38;5;134"
	}
	p.before = [styles]string{
		strongText:   bold,
		faintText:    faint,
		headingText:  bold,
		deletedText:  struck + ";" + orange,
		insertedText: underlined + ";" + blue,
		movedOutText: struck + ";" + purple,
		movedInText:  underlined + ";" + purple,
		movedSign:    purple,
		droppedText:  orange,
		addedText:    blue,
		amendedSign:  bold,
		eyesText:     bold,
	}
	for i, parts := range p.before {
		if parts != "" {
			p.before[i], p.after[i] = "\x1b["+parts+"m", reset
		}
	}
	return p
}

// paint appends a line's runs to b.
func (p *palette) paint(b *strings.Builder, l typeset.Line) {
	for i, r := range l {
		if i == 0 || l[i-1].Style != r.Style {
			b.WriteString(p.before[r.Style])
		}
		b.WriteString(r.Text)
		if i == len(l)-1 || l[i+1].Style != r.Style {
			b.WriteString(p.after[r.Style])
		}
	}
}
