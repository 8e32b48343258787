package page

import (
	"errors"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"resdiff/internal/pair"
	"resdiff/internal/printable"
	"resdiff/resolution"
)

// File is what the page shows beside a file's name.
type File struct {
	// Facts tell which document it is: "E/RES/2018/61, adopted 24 July 2018, 74
	// paragraphs".
	Facts string `json:"facts"`
	Title string `json:"title"`
	// Tracked tells that the file has tracked changes, which can be compared by
	// themselves.
	Tracked  bool     `json:"tracked"`
	Warnings []string `json:"warnings"`
	// Error says why the file was not read and what to do, "" where it was.
	Error string `json:"error"`
}

// describe tells what was read.
func describe(d *pair.Document) File {
	f := File{Title: printable.Clean(d.Title), Tracked: d.Revisions}
	var facts []string
	if name := d.Symbol; name != "" {
		facts = append(facts, name)
	} else if d.Number != "" {
		facts = append(facts, "resolution "+d.Number)
	}
	if !d.Adopted.IsZero() {
		facts = append(facts, "adopted "+d.Adopted.Format("2 January 2006"))
	}
	switch n := len(d.Paragraphs); n {
	case 1:
		facts = append(facts, "1 paragraph")
	default:
		facts = append(facts, fmt.Sprintf("%d paragraphs", n))
	}
	f.Facts = printable.Clean(strings.Join(facts, ", "))
	for _, w := range d.Warnings {
		f.Warnings = append(f.Warnings, warning(w))
	}
	return f
}

// called is what the page calls a document in a title.
func called(d *pair.Document) string {
	for _, name := range []string{d.Symbol, d.Number, d.Source.Name} {
		if name != "" {
			return printable.Clean(name)
		}
	}
	return "a document"
}

// warning says where an oddity stands and what it is.
func warning(w resolution.Warning) string {
	text := capitalized(printable.Clean(w.Text)) + "."
	switch {
	case w.Span.Page > 0:
		return fmt.Sprintf("Page %d: %s", w.Span.Page, text)
	case w.Span.Line > 0:
		return fmt.Sprintf("Line %d: %s", w.Span.Line, text)
	}
	return text
}

// sentence makes a sentence of an error that has the file for its subject. An
// error that begins with a line's number and a colon names the line.
func sentence(err error) string {
	text := err.Error()
	switch {
	case errors.Is(err, pair.ErrEmpty):
		text += "; give the file that holds the text"
	case errors.Is(err, pair.ErrReport), errors.Is(err, pair.ErrJSONReport), errors.Is(err, pair.ErrTextReport), errors.Is(err, pair.ErrPage):
		text += "; give the documents themselves"
	}
	line, rest, found := strings.Cut(text, ": ")
	if found && line != "" && strings.Trim(line, "0123456789") == "" {
		text = "line " + line + ": " + rest
	}
	for _, verb := range []string{"is ", "has "} {
		if strings.HasPrefix(text, verb) {
			text = "the file " + text
		}
	}
	return capitalized(printable.Clean(text)) + "."
}

// capitalized begins a text with a capital.
func capitalized(text string) string {
	r, size := utf8.DecodeRuneInString(text)
	return string(unicode.ToUpper(r)) + text[size:]
}
