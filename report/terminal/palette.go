package terminal

import (
	"strings"

	"github.com/charmbracelet/lipgloss"
	"github.com/charmbracelet/x/ansi"
	"github.com/muesli/termenv"

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

// newPalette builds the control sequences for a number of colours.
func newPalette(colours Colours) *palette {
	p := &palette{}
	if colours == NoColour {
		return p
	}
	blue, orange, purple := lipgloss.ANSIColor(12), lipgloss.ANSIColor(9), lipgloss.ANSIColor(5)
	profile := termenv.ANSI
	if colours >= Colours256 {
		blue, orange, purple = 33, 166, 134
		profile = termenv.ANSI256
	}
	r := lipgloss.NewRenderer(nil, termenv.WithProfile(profile))
	r.SetColorProfile(profile)
	r.SetHasDarkBackground(true)
	whole := func(style typeset.Style, s lipgloss.Style) {
		p.before[style], p.after[style], _ = strings.Cut(s.Render("x"), "x")
	}
	whole(strongText, r.NewStyle().Bold(true))
	whole(faintText, r.NewStyle().Faint(true))
	whole(headingText, r.NewStyle().Bold(true))
	whole(droppedText, r.NewStyle().Foreground(orange))
	whole(addedText, r.NewStyle().Foreground(blue))
	whole(amendedSign, r.NewStyle().Bold(true))
	whole(eyesText, r.NewStyle().Bold(true))
	whole(movedSign, r.NewStyle().Foreground(purple))
	// Lip Gloss sets underlined and struck text letter by letter, fifteen times
	// the bytes; these are set by the run.
	line := func(style typeset.Style, s ansi.Style) {
		p.before[style], p.after[style] = s.String(), ansi.ResetStyle
	}
	line(deletedText, ansi.Style{}.Strikethrough().ForegroundColor(colour(orange, profile)))
	line(movedOutText, ansi.Style{}.Strikethrough().ForegroundColor(colour(purple, profile)))
	line(movedInText, ansi.Style{}.Underline().ForegroundColor(colour(purple, profile)))
	line(insertedText, ansi.Style{}.Underline().ForegroundColor(colour(blue, profile)))
	return p
}

func colour(c lipgloss.ANSIColor, profile termenv.Profile) ansi.Color {
	if profile == termenv.ANSI {
		return ansi.BasicColor(c)
	}
	return ansi.ExtendedColor(c)
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
