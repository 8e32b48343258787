package resolution

import (
	"strings"

	"resdiff/internal/form"
	"resdiff/resolution/layout"
)

// Parse finds the metadata, labels and kinds of a laid-out document's blocks.
// It never fails: what is odd becomes a warning.
func Parse(doc layout.Document) *Resolution {
	p := &parser{
		doc:       doc,
		furnished: map[string]bool{},
		body:      append([]layout.Block(nil), doc.Blocks...),
		r: &Resolution{
			Reader:    doc.Reader,
			Language:  "und",
			Revisions: doc.Revisions,
			Warnings:  append([]Warning(nil), doc.Warnings...),
		},
	}
	for _, n := range doc.Notes {
		p.r.Footnotes = append(p.r.Footnotes, Footnote{Mark: n.Mark, Text: n.Text, Source: n.Span})
	}
	for _, line := range doc.Furniture {
		p.furnish(line)
	}
	for _, pass := range passes {
		pass(p)
	}
	return p.r
}

// passes are the steps of Parse in their order. Each takes the body's blocks
// or the paragraphs as the ones before it left them.
var passes = []func(*parser){
	// On blocks.
	keepRaised,
	readTables,
	dropRules,
	splitLines,
	takeContents,
	tellLanguage,
	takeTypedNotes,
	readDraft,
	splitOrganLines,
	cutMasthead,
	findCalls,
	joinBroken,
	numberCalled,
	cutClosing,
	joinHeadingNumbers,
	// From blocks to paragraphs.
	labelParagraphs,
	// On paragraphs.
	markBrackets,
	checkNumbering,
	checkSublists,
	checkStructure,
	checkNotes,
	checkRaised,
	readFacts,
	completeMetadata,
	readVote,
	readAdoptionNote,
}

// parser is the state that the passes hand on.
type parser struct {
	doc layout.Document
	// body are the blocks that are left to become paragraphs.
	body []layout.Block
	// head are the blocks of the masthead, before the line that names the organ;
	// closed are the marks of notes in the closing lines.
	head   []layout.Block
	closed []layout.Mark
	// draft tells that the document is a negotiating draft.
	draft bool
	// plain tells that the document has not the form of a resolution.
	plain bool
	// decision tells that it was read as a decision.
	decision bool
	// statement tells that the decision is a statement of the President: each of
	// its paragraphs stands for itself, though none has a number.
	statement bool
	// calls are the lines that call what follows them, by their text, and what
	// stands below them; calling tells that some are in small letters.
	calls   map[string]form.Opening
	calling bool
	// called tells that a line near its start calls it a decision.
	called bool
	// furnished are the lines in r.Furniture.
	furnished map[string]bool
	// gap is the first sub-paragraph that does not follow on, gaps their number.
	gap  Warning
	gaps int
	r    *Resolution
}

func (p *parser) warn(span layout.Span, text string) {
	p.r.Warnings = append(p.r.Warnings, Warning{Span: span, Text: text})
}

// trimFront takes n bytes and the space after them from the front of a block's
// text and moves what points into it.
func trimFront(b layout.Block, n int) layout.Block {
	for n < len(b.Text) && b.Text[n] == ' ' {
		n++
	}
	b.Text = b.Text[n:]
	b.Marks = moveMarks(b.Marks, -n, len(b.Text))
	b.Style.Italic = moveRanges(b.Style.Italic, -n, len(b.Text))
	b.Authored = moveAuthored(b.Authored, -n, len(b.Text))
	b.Remarks = moveRemarks(b.Remarks, -n, len(b.Text))
	return b
}

// moveMarks adds by to the place of each mark, held within 0 and limit.
func moveMarks(marks []layout.Mark, by, limit int) []layout.Mark {
	moved := make([]layout.Mark, 0, len(marks))
	for _, m := range marks {
		m.At = min(max(m.At+by, 0), limit)
		moved = append(moved, m)
	}
	return moved
}

// moveRemarks adds by to the place of each remark, held within 0 and limit.
func moveRemarks(remarks []layout.Remark, by, limit int) []layout.Remark {
	var moved []layout.Remark
	for _, r := range remarks {
		r.At = min(max(r.At+by, 0), limit)
		moved = append(moved, r)
	}
	return moved
}

// moveRanges adds by to each range; what falls before 0 is cut off.
func moveRanges(ranges []layout.Range, by, limit int) []layout.Range {
	var moved []layout.Range
	for _, r := range ranges {
		r.Start, r.End = max(r.Start+by, 0), min(r.End+by, limit)
		if r.Start < r.End {
			moved = append(moved, r)
		}
	}
	return moved
}

// moveAuthored is moveRanges for stretches that have an author.
func moveAuthored(stretches []layout.Authored, by, limit int) []layout.Authored {
	var moved []layout.Authored
	for _, a := range stretches {
		a.Start, a.End = max(a.Start+by, 0), min(a.End+by, limit)
		if a.Start < a.End {
			moved = append(moved, a)
		}
	}
	return moved
}

// joinBlocks appends b to a with sep between their texts.
func joinBlocks(a layout.Block, sep string, b layout.Block) layout.Block {
	by := len(a.Text) + len(sep)
	a.Text += sep + b.Text
	a.Marks = append(append([]layout.Mark(nil), a.Marks...), moveMarks(b.Marks, by, len(a.Text))...)
	a.Style.Italic = append(append([]layout.Range(nil), a.Style.Italic...), moveRanges(b.Style.Italic, by, len(a.Text))...)
	a.Remarks = append(append([]layout.Remark(nil), a.Remarks...), moveRemarks(b.Remarks, by, len(a.Text))...)
	a.Authored = append(append([]layout.Authored(nil), a.Authored...), moveAuthored(b.Authored, by, len(a.Text))...)
	a.Span.EndLine = max(a.Span.EndLine, b.Span.EndLine)
	return a
}

// joinAll joins the parts of one paragraph in time linear in their length.
func joinAll(parts []layout.Block) layout.Block {
	whole := parts[0]
	if len(parts) == 1 {
		return whole
	}
	var text strings.Builder
	whole.Marks, whole.Style.Italic, whole.Remarks, whole.Authored = nil, nil, nil, nil
	for i, b := range parts {
		if i > 0 {
			text.WriteString(joint(parts[i-1].Text))
		}
		by := text.Len()
		text.WriteString(b.Text)
		whole.Marks = append(whole.Marks, moveMarks(b.Marks, by, text.Len())...)
		whole.Style.Italic = append(whole.Style.Italic, moveRanges(b.Style.Italic, by, text.Len())...)
		whole.Remarks = append(whole.Remarks, moveRemarks(b.Remarks, by, text.Len())...)
		whole.Authored = append(whole.Authored, moveAuthored(b.Authored, by, text.Len())...)
		whole.Span.EndLine = max(whole.Span.EndLine, b.Span.EndLine)
	}
	whole.Text = text.String()
	return whole
}
