package json

import (
	"time"

	"resdiff/report/view"
	"resdiff/resolution"
)

// Document is one document: metadata, paragraphs and footnotes.
type Document struct {
	Symbol      string      `json:"symbol"`
	Title       string      `json:"title"`
	Number      string      `json:"number,omitempty"`
	Organ       string      `json:"organ,omitempty"`
	Session     string      `json:"session,omitempty"`
	AgendaItem  string      `json:"agendaItem,omitempty"`
	Recommended string      `json:"recommended,omitempty"`
	Meeting     string      `json:"meeting,omitempty"`
	Adopted     string      `json:"adopted,omitempty"`
	Vote        string      `json:"vote,omitempty"`
	Language    string      `json:"language,omitempty"`
	Reader      string      `json:"reader,omitempty"`
	File        string      `json:"file,omitempty"`
	SHA256      string      `json:"sha256,omitempty"`
	Paragraphs  []Paragraph `json:"paragraphs"`
	Footnotes   []Footnote  `json:"footnotes"`
	Warnings    []Warning   `json:"warnings,omitempty"`
}

// Paragraph is one paragraph of a document.
type Paragraph struct {
	ID string `json:"id"`
	// Name is what a reader is shown for ID, where that is something else.
	Name    string    `json:"name,omitempty"`
	Kind    string    `json:"kind"`
	Printed string    `json:"printed,omitempty"`
	Text    string    `json:"text"`
	Notes   []NoteRef `json:"notes,omitempty"`
	Italic  [][2]int  `json:"italic,omitempty"`
	Remarks []Remark  `json:"remarks,omitempty"`
	// Brackets are the byte ranges of Text that a draft keeps in square brackets.
	Brackets [][2]int `json:"brackets,omitempty"`
	Page     int      `json:"page,omitempty"`
	Line     int      `json:"line,omitempty"`
}

// NoteRef ties byte offset At of a paragraph's text to the footnote Note,
// counted from 0.
type NoteRef struct {
	At   int    `json:"at"`
	Note int    `json:"note"`
	Mark string `json:"mark"`
}

// Remark is what a draft notes about a paragraph, at a byte offset of its text.
type Remark struct {
	At   int    `json:"at"`
	Text string `json:"text"`
}

// Footnote is a footnote with its mark.
type Footnote struct {
	Mark string `json:"mark"`
	Text string `json:"text"`
}

// Warning is what was odd in a file, and where.
type Warning struct {
	Text string `json:"text"`
	Page int    `json:"page,omitempty"`
	Line int    `json:"line,omitempty"`
}

func describe(r *resolution.Resolution, src view.Source) Document {
	d := Document{
		Symbol: r.Symbol, Title: r.Title, Number: r.Number, Organ: r.Organ,
		Session: r.Session, AgendaItem: r.AgendaItem, Recommended: r.Recommended,
		Meeting: r.Meeting, Vote: r.Vote, Language: r.Language, Reader: r.Reader,
		File: src.Name, SHA256: src.SHA256,
		Paragraphs: make([]Paragraph, 0, len(r.Paragraphs)),
		Footnotes:  make([]Footnote, 0, len(r.Footnotes)),
	}
	if !r.Adopted.IsZero() {
		d.Adopted = r.Adopted.Format(time.DateOnly)
	}
	for _, p := range r.Paragraphs {
		j := Paragraph{ID: p.Label.String(), Kind: p.Kind.String(), Printed: p.Printed, Text: p.Text, Page: p.Source.Page, Line: p.Source.Line}
		if name := p.Name(); name != j.ID {
			j.Name = name
		}
		for _, n := range p.Notes {
			j.Notes = append(j.Notes, NoteRef{n.At, n.Note, r.Footnotes[n.Note].Mark})
		}
		for _, it := range p.Italic {
			j.Italic = append(j.Italic, [2]int{it.Start, it.End})
		}
		for _, m := range p.Remarks {
			j.Remarks = append(j.Remarks, Remark{m.At, m.Text})
		}
		for _, b := range p.Brackets {
			j.Brackets = append(j.Brackets, [2]int{b.Start, b.End})
		}
		d.Paragraphs = append(d.Paragraphs, j)
	}
	for _, n := range r.Footnotes {
		d.Footnotes = append(d.Footnotes, Footnote{n.Mark, n.Text})
	}
	for _, w := range r.Warnings {
		d.Warnings = append(d.Warnings, Warning{w.Text, w.Span.Page, w.Span.Line})
	}
	return d
}
