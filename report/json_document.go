package report

import (
	"time"

	"resdiff/resolution"
)

// jsonDocument is one document: metadata, paragraphs and footnotes.
type jsonDocument struct {
	Symbol      string          `json:"symbol"`
	Title       string          `json:"title"`
	Number      string          `json:"number,omitempty"`
	Organ       string          `json:"organ,omitempty"`
	Session     string          `json:"session,omitempty"`
	AgendaItem  string          `json:"agendaItem,omitempty"`
	Recommended string          `json:"recommended,omitempty"`
	Meeting     string          `json:"meeting,omitempty"`
	Adopted     string          `json:"adopted,omitempty"`
	Vote        string          `json:"vote,omitempty"`
	Language    string          `json:"language,omitempty"`
	Reader      string          `json:"reader,omitempty"`
	File        string          `json:"file,omitempty"`
	SHA256      string          `json:"sha256,omitempty"`
	Paragraphs  []jsonParagraph `json:"paragraphs"`
	Footnotes   []jsonFootnote  `json:"footnotes"`
	Warnings    []jsonWarning   `json:"warnings,omitempty"`
}

type jsonParagraph struct {
	ID string `json:"id"`
	// Name is what a reader is shown for ID, where that is something else.
	Name    string       `json:"name,omitempty"`
	Kind    string       `json:"kind"`
	Printed string       `json:"printed,omitempty"`
	Text    string       `json:"text"`
	Notes   []jsonNote   `json:"notes,omitempty"`
	Italic  [][2]int     `json:"italic,omitempty"`
	Remarks []jsonRemark `json:"remarks,omitempty"`
	// Brackets are the byte ranges of Text that a draft keeps in square brackets.
	Brackets [][2]int `json:"brackets,omitempty"`
	Page     int      `json:"page,omitempty"`
	Line     int      `json:"line,omitempty"`
}

// jsonNote ties byte offset At of a paragraph's text to the footnote Note,
// counted from 0.
type jsonNote struct {
	At   int    `json:"at"`
	Note int    `json:"note"`
	Mark string `json:"mark"`
}

type jsonRemark struct {
	At   int    `json:"at"`
	Text string `json:"text"`
}

type jsonFootnote struct {
	Mark string `json:"mark"`
	Text string `json:"text"`
}

type jsonWarning struct {
	Text string `json:"text"`
	Page int    `json:"page,omitempty"`
	Line int    `json:"line,omitempty"`
}

func describe(r *resolution.Resolution, src Source) jsonDocument {
	d := jsonDocument{
		Symbol: r.Symbol, Title: r.Title, Number: r.Number, Organ: r.Organ,
		Session: r.Session, AgendaItem: r.AgendaItem, Recommended: r.Recommended,
		Meeting: r.Meeting, Vote: r.Vote, Language: r.Language, Reader: r.Reader,
		File: src.Name, SHA256: src.SHA256,
		Paragraphs: make([]jsonParagraph, 0, len(r.Paragraphs)),
		Footnotes:  make([]jsonFootnote, 0, len(r.Footnotes)),
	}
	if !r.Adopted.IsZero() {
		d.Adopted = r.Adopted.Format(time.DateOnly)
	}
	for _, p := range r.Paragraphs {
		j := jsonParagraph{ID: p.Label.String(), Kind: p.Kind.String(), Printed: p.Printed, Text: p.Text, Page: p.Source.Page, Line: p.Source.Line}
		if name := p.Name(); name != j.ID {
			j.Name = name
		}
		for _, n := range p.Notes {
			j.Notes = append(j.Notes, jsonNote{n.At, n.Note, r.Footnotes[n.Note].Mark})
		}
		for _, it := range p.Italic {
			j.Italic = append(j.Italic, [2]int{it.Start, it.End})
		}
		for _, m := range p.Remarks {
			j.Remarks = append(j.Remarks, jsonRemark{m.At, m.Text})
		}
		for _, b := range p.Brackets {
			j.Brackets = append(j.Brackets, [2]int{b.Start, b.End})
		}
		d.Paragraphs = append(d.Paragraphs, j)
	}
	for _, n := range r.Footnotes {
		d.Footnotes = append(d.Footnotes, jsonFootnote{n.Mark, n.Text})
	}
	for _, w := range r.Warnings {
		d.Warnings = append(d.Warnings, jsonWarning{w.Text, w.Span.Page, w.Span.Line})
	}
	return d
}
