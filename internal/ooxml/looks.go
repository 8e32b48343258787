package ooxml

import "fmt"

// RunLook is how a run of text looks.
type RunLook struct {
	// Style is the id of a character style.
	Style        string
	Bold, Italic bool
	Underline    bool
	Strike       bool
	// Color is "C00000", six hexadecimal digits; "" for the usual one.
	Color       string
	RightToLeft bool
}

// Write writes the properties of a run.
func (l RunLook) Write(x *Builder) {
	if l == (RunLook{}) {
		return
	}
	x.Open("w:rPr")
	if l.Style != "" {
		x.Value("w:rStyle", l.Style)
	}
	both := func(on bool, names ...string) {
		for _, n := range names {
			if on {
				x.Empty(n)
			}
		}
	}
	both(l.Bold, "w:b", "w:bCs")
	both(l.Italic, "w:i", "w:iCs")
	both(l.Strike, "w:strike")
	if l.Color != "" {
		x.Value("w:color", l.Color)
	}
	if l.Underline {
		x.Value("w:u", "single")
	}
	both(l.RightToLeft, "w:rtl")
	x.Close("w:rPr")
}

// Run writes a run of text.
func Run(x *Builder, look RunLook, text string) {
	if text == "" {
		return
	}
	x.Open("w:r")
	look.Write(x)
	x.Open("w:t", "xml:space", "preserve")
	x.Text(text)
	x.Close("w:t")
	x.Close("w:r")
}

// Tab writes a tab.
func Tab(x *Builder) {
	x.Open("w:r")
	x.Empty("w:tab")
	x.Close("w:r")
}

// ParagraphLook is how a paragraph looks, and what revisions did to it.
type ParagraphLook struct {
	// Style is the id of a paragraph style.
	Style       string
	RightToLeft bool
	// NewPage begins a new page.
	NewPage bool
	// RightTab is where, in twips from the margin, a tab ends a text; 0 for none.
	RightTab int
	// Mark is the revision of the paragraph's end ("w:ins"), with its attributes.
	Mark           string
	MarkAttributes []string
	// Was is the style before a revision of it, with the attributes of that.
	Was           string
	WasAttributes []string
}

// Write writes the properties of a paragraph.
func (l ParagraphLook) Write(x *Builder) {
	x.Open("w:pPr")
	l.own(x, l.Style)
	if l.Mark != "" || l.RightToLeft {
		x.Open("w:rPr")
		if l.Mark != "" {
			x.Empty(l.Mark, l.MarkAttributes...)
		}
		if l.RightToLeft {
			x.Empty("w:rtl")
		}
		x.Close("w:rPr")
	}
	if l.Was != "" {
		x.Open("w:pPrChange", l.WasAttributes...)
		x.Open("w:pPr")
		l.own(x, l.Was)
		x.Close("w:pPr")
		x.Close("w:pPrChange")
	}
	x.Close("w:pPr")
}

func (l ParagraphLook) own(x *Builder, style string) {
	if style != "" {
		x.Value("w:pStyle", style)
	}
	if l.NewPage {
		x.Empty("w:pageBreakBefore")
	}
	if l.RightTab > 0 {
		x.Open("w:tabs")
		x.Empty("w:tab", "w:val", "right", "w:pos", Number(l.RightTab))
		x.Close("w:tabs")
	}
	if l.RightToLeft {
		x.Empty("w:bidi")
	}
}

// Hex writes a character's code as Word does: "002A".
func Hex(r rune) string { return fmt.Sprintf("%04X", r) }
