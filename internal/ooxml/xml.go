// Package ooxml writes the XML parts and the zip file that make a Word file
// (.docx): Office Open XML, ECMA-376, transitional.
//
// All text goes through Builder, which escapes it: no text can become markup, a
// field, a link or a macro, and characters that XML forbids are left out.
package ooxml

import (
	"bytes"
	"strconv"
	"strings"
	"unicode/utf8"

	"resdiff/internal/printable"
)

// Builder writes XML. Elements are closed by name, so that code reads like the
// document; Bytes fails a program whose elements do not match.
type Builder struct {
	b    bytes.Buffer
	open []string
}

// Header begins a part.
func (x *Builder) Header() {
	x.b.WriteString(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n")
}

// Open writes a start tag. Attributes follow in pairs of name and value; one
// whose value is empty is left out.
func (x *Builder) Open(name string, attributes ...string) {
	x.tag(name, attributes)
	x.b.WriteByte('>')
	x.open = append(x.open, name)
}

// Empty writes an element without content.
func (x *Builder) Empty(name string, attributes ...string) {
	x.tag(name, attributes)
	x.b.WriteString("/>")
}

// Value writes an element whose only attribute is its value: <w:jc w:val="both"/>.
func (x *Builder) Value(name, value string) { x.Empty(name, "w:val", value) }

// Close writes the end tag of the element that was opened last, which must have
// this name.
func (x *Builder) Close(name string) {
	last := len(x.open) - 1
	if last < 0 || x.open[last] != name {
		panic("ooxml: " + name + " closed within " + strings.Join(x.open, " ")) // a mistake of ours, not of a document
	}
	x.open = x.open[:last]
	x.b.WriteString("</" + name + ">")
}

// Text writes text of a document.
func (x *Builder) Text(text string) { x.escape(Clean(text)) }

// Raw writes what is XML already.
func (x *Builder) Raw(xml string) { x.b.WriteString(xml) }

// Bytes returns what was written.
func (x *Builder) Bytes() []byte {
	if len(x.open) > 0 {
		panic("ooxml: never closed: " + strings.Join(x.open, " "))
	}
	return x.b.Bytes()
}

func (x *Builder) tag(name string, attributes []string) {
	x.b.WriteString("<" + name)
	for i := 0; i+1 < len(attributes); i += 2 {
		if attributes[i+1] == "" {
			continue
		}
		x.b.WriteString(" " + attributes[i] + `="`)
		x.escape(Clean(attributes[i+1]))
		x.b.WriteByte('"')
	}
}

func (x *Builder) escape(text string) {
	for i := range len(text) {
		switch text[i] {
		case '<':
			x.b.WriteString("&lt;")
		case '>':
			x.b.WriteString("&gt;")
		case '&':
			x.b.WriteString("&amp;")
		case '"':
			x.b.WriteString("&#34;")
		default:
			x.b.WriteByte(text[i])
		}
	}
}

// Clean returns a text as it is written: without what XML forbids (control
// characters, codes that are no character, bytes that are no UTF-8) and without
// what turns the order of the words around it; tabs and line breaks are spaces,
// as in every paragraph on one line.
func Clean(text string) string {
	if plain(text) {
		return text
	}
	var b strings.Builder
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		i += size
		if r == utf8.RuneError && size == 1 {
			continue
		}
		switch printable.ClassOf(r) {
		case printable.Break:
			b.WriteByte(' ')
		case printable.None: // XML may not hold all of them
			b.WriteRune(utf8.RuneError)
		case printable.Control, printable.Reorders:
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// plain reports whether a text is printable ASCII, which nothing is done to.
func plain(text string) bool {
	for i := range len(text) {
		if text[i] < ' ' || text[i] >= 0x7f {
			return false
		}
	}
	return true
}

// Number writes a number as attributes have it.
func Number(n int) string { return strconv.Itoa(n) }
