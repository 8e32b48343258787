// Package markdown writes a comparison as Markdown.
package markdown

import (
	"fmt"
	"io"
	"strings"

	"resdiff"
	"resdiff/diff"
	"resdiff/report/view"
	"resdiff/resolution"
)

// Write writes the report as Markdown with tables: a heading for each section
// and change, dropped words in <del>, added words in <ins>. (Markdown's own
// ~~ and ** do not hold at a comma or within a word, where edits begin and end.)
// Nothing in a document can become markup.
func Write(w io.Writer, c *resdiff.Comparison, opt view.Options) error {
	m := &markdown{v: view.Of(c, opt)}
	m.summary()
	if m.v.Differ() {
		m.first()
		m.changes()
		m.ledgers()
	}
	_, err := io.WriteString(w, m.b.String())
	return err
}

type markdown struct {
	v *view.View
	b strings.Builder
}

// paragraph prints text as a paragraph of its own.
func (m *markdown) paragraph(text string) { m.b.WriteString(text + "\n\n") }

// tableHead heads the table of the two documents.
const tableHead = "| | Symbol | Adopted | Title | Paragraphs |"

func (m *markdown) summary() {
	c, opt := m.v.C, m.v.Opt
	m.paragraph("# What changed from " + escape(view.DocumentName(c.Old, opt.Old)) + " to " + escape(view.DocumentName(c.New, opt.New)))
	m.b.WriteString(tableHead + "\n|---|---|---|---|---:|\n")
	for _, d := range []struct {
		which string
		r     *resolution.Resolution
	}{{"Old", c.Old}, {"New", c.New}} {
		adopted := ""
		if !d.r.Adopted.IsZero() {
			adopted = view.Day(d.r.Adopted)
		}
		fmt.Fprintf(&m.b, "| %s | %s | %s | %s | %d |\n", d.which, escape(d.r.Symbol), adopted, escape(d.r.Title), len(d.r.Paragraphs))
	}
	m.b.WriteString("\n")
	if order := view.Order(c); order != "" {
		m.paragraph("**" + order + "**")
	}
	if m.v.Title != nil {
		m.paragraph("**The title needs your eyes:** " + setRuns(m.v.Title))
	}
	if m.v.Adoption != "" {
		m.paragraph("**Adopted** " + escape(m.v.Adoption))
	}
	if !m.v.Differ() {
		m.paragraph(view.NoDifferences)
		return
	}
	n := m.v.Counts
	m.paragraph("**" + n.EyesLine() + "**")
	amended := fmt.Sprintf("- **%d amended**", n.Amended)
	if n.Amended > 0 {
		amended += ": " + n.AmendedLine()
	}
	m.b.WriteString(amended + "\n")
	fmt.Fprintf(&m.b, "- **%d added**\n- **%d dropped**\n- **%d unchanged**", n.Added, n.Dropped, n.Unchanged)
	if more := n.ResettledLine(); more != "" {
		m.b.WriteString(": " + more)
	}
	m.b.WriteString("\n")
	if also := n.AmongThem(); also != "" {
		m.b.WriteString("- of all these, " + also + "\n")
	}
	fmt.Fprintf(&m.b, "- Roll-over index: %s of the new words are carried over word for word\n", view.Percent(n.Carried))
	for _, news := range m.v.Sections {
		m.b.WriteString("- Section " + escape(news) + "\n")
	}
	if s := view.Selected(opt.Selection); s != "" {
		m.b.WriteString("- Shown here: " + s + "\n")
	}
	m.b.WriteString("\n")
	m.paragraph("<del>Words struck through</del> were dropped, <ins>underlined words</ins> were added.")
}

// first lists what needs eyes, the weightiest first, each with the words that weigh
// most.
func (m *markdown) first() {
	if len(m.v.First) == 0 {
		return
	}
	m.paragraph("## What needs eyes first")
	for k, i := range m.v.First {
		r := m.v.Rows[i]
		if k == mostFirst {
			var numbers []string
			for _, i := range m.v.First[k:] {
				numbers = append(numbers, fmt.Sprint(m.v.Rows[i].Number))
			}
			fmt.Fprintf(&m.b, "%d. then changes %s\n", k+1, strings.Join(numbers, ", "))
			break
		}
		why := r.FirstReason()
		if why != "" {
			why = " *(" + escape(why) + ")*"
		}
		fmt.Fprintf(&m.b, "%d. **%s** – %s%s: %s%s\n", k+1, escape(r.Place), r.Happened, view.ChangeNumber(r.Change),
			strings.TrimSpace(setRuns(view.Excerpt(m.v.C, r.Change))), why)
	}
	m.b.WriteString("\n")
}

// mostFirst is how many changes the list above the changes quotes: about a printed
// page.
const mostFirst = 12

// changes prints the changes that are shown under their headings.
func (m *markdown) changes() {
	under, printed := "", ""
	for _, r := range m.v.Rows {
		if r.Heading() && r.Shown != view.Full {
			under = escape(view.FirstText(m.v.C, r.Change))
			continue
		}
		if !r.Heading() && (under == "" || under == view.PartName(resolution.Preambular)) || r.Kind == resolution.Annex {
			under = view.PartName(r.Kind)
		}
		if r.Heading() {
			under = strings.TrimSpace(m.text(r)) + " (" + r.Happened + view.ChangeNumber(r.Change) + ")" + attention(r)
			m.paragraph("## " + under)
			printed = under
			m.notes(r)
			continue
		}
		if r.Shown == view.Folded {
			continue
		}
		if under != printed {
			m.paragraph("## " + under)
			printed = under
		}
		switch r.Shown {
		case view.Context:
			m.paragraph("*" + escape(r.Place) + ", unchanged.* " + m.text(r))
		case view.Brief:
			m.paragraph("*" + escape(r.Place) + " – " + r.Happened + view.ChangeNumber(r.Change) + ", probably routine:* " + strings.TrimSpace(setRuns(view.Excerpt(m.v.C, r.Change))))
		default:
			m.change(r)
		}
	}
}

// attention says that a row needs eyes, or hardly.
func attention(r view.Row) string {
	switch {
	case r.Eyes:
		return " – needs your eyes"
	case r.Light:
		return " – probably routine"
	}
	return ""
}

func (m *markdown) change(r view.Row) {
	m.paragraph("### " + escape(r.Place) + " – " + r.Happened + view.ChangeNumber(r.Change) + attention(r))
	if view.Apart(r.Change) {
		m.paragraph("Before: " + m.runs(view.OneSide(m.v.C, r.Change, view.Old)))
		m.paragraph("After: " + m.runs(view.OneSide(m.v.C, r.Change, view.New)))
	} else {
		m.paragraph(m.text(r))
	}
	m.notes(r)
}

// notes prints what there is to say of a change below its text.
func (m *markdown) notes(r view.Row) {
	if reasons := view.Why(r.Change); reasons != "" {
		m.paragraph("*Why:* " + escape(reasons))
	}
	if r.Moved && !r.Heading() {
		m.paragraph("*Moved:* " + escape(view.WhereMoved(m.v.C, r.Change)))
	}
	if joins := r.JoinsLine(); joins != "" {
		m.paragraph("*Clauses:* " + escape(joins))
	}
	if d := view.Doubt(m.v.C, r.Change); d != "" {
		m.paragraph("*Uncertain:* " + escape(d))
	}
	if remarks := strings.Join(view.Remarks(m.v.C.Old, r.Old), "; "); remarks != "" {
		m.paragraph("*Noted in the old draft:* " + escape(remarks))
	}
	if remarks := strings.Join(view.Remarks(m.v.C.New, r.New), "; "); remarks != "" {
		m.paragraph("*Noted in the draft:* " + escape(remarks))
	}
}

// text sets a row's words, marked up in one.
func (m *markdown) text(r view.Row) string { return m.runs(view.Inline(m.v.C, r.Change)) }

func (m *markdown) runs(blocks []view.Block) string {
	var out []string
	for _, b := range blocks {
		text := strings.TrimSpace(setRuns(b.Runs))
		if b.Label != "" {
			text = "*" + escape(b.Label) + ":* " + text
		} else {
			text = escapeStart(text)
		}
		out = append(out, text)
	}
	return strings.Join(out, "\n\n")
}

// setRuns sets runs of words.
func setRuns(runs []view.Run) string {
	var b strings.Builder
	for _, r := range runs {
		writeRun(&b, r)
	}
	return b.String()
}

// writeRun sets one run: words that went or came in elements of their own, the
// spaces around them outside, and where they stand elsewhere.
func writeRun(b *strings.Builder, r view.Run) {
	if r.Begins != "" {
		b.WriteString(escape(" ‹" + r.Begins + "›"))
		if !strings.HasPrefix(r.Lead+r.Words, " ") {
			b.WriteByte(' ')
		}
	}
	if r.Words == "" {
		b.WriteString(r.Lead)
		return
	}
	element, whole := "", r.Whole && r.Other == nil
	switch r.Op {
	case diff.Delete:
		element = "del"
	case diff.Insert:
		element = "ins"
	}
	text := escape(r.Words)
	if element != "" && !whole {
		text = "<" + element + ">" + text + "</" + element + ">"
	}
	b.WriteString(r.Lead + text)
	if r.Other != nil {
		b.WriteString(escape("‹" + r.Other.Text() + "›"))
	}
	if r.By != "" {
		b.WriteString(escape("‹" + r.By + "›"))
	}
	b.WriteString(r.Trail)
}

func (m *markdown) ledgers() {
	for _, l := range m.v.Ledgers {
		m.paragraph("## " + escape(l.Title))
		if l.About != "" {
			m.paragraph(escape(l.About))
		}
		m.b.WriteString("| | Old | New | | Where |\n|---|---|---|---|---|\n")
		for _, r := range l.Rows {
			fmt.Fprintf(&m.b, "| %s | %s | %s | %s | %s |\n", escape(r.What), cell(r.Old), cell(r.New), escape(r.Note), escape(view.Places(m.v.C, r.Changes)))
		}
		m.b.WriteString("\n")
	}
}

// cell is a quotation as it stands in a table.
func cell(q view.Quote) string { return escape(q.Text) + q.Mark() }
