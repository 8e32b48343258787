// Package markdown writes a comparison as Markdown.
package markdown

import (
	"fmt"
	"io"
	"resdiff"
	"strings"

	"resdiff/diff"
	"resdiff/internal/printable"
	"resdiff/report/view"
	"resdiff/resolution"
)

// Write writes the report as Markdown with tables: a heading for each section
// and change, dropped words in <del>, added words in <ins>. (Markdown's own
// ~~ and ** do not hold at a comma or within a word, where edits begin and end.)
// Nothing in a document can become markup.
func Write(w io.Writer, c *resdiff.Comparison, opt view.Options) error {
	m := &markdown{c: c, opt: opt}
	m.summary()
	if view.Differ(c) {
		m.changes()
		m.ledgers()
	}
	_, err := io.WriteString(w, m.b.String())
	return err
}

type markdown struct {
	c   *resdiff.Comparison
	opt view.Options
	b   strings.Builder
}

// paragraph prints text as a paragraph of its own.
func (m *markdown) paragraph(text string) { m.b.WriteString(text + "\n\n") }

func (m *markdown) summary() {
	m.paragraph("# What changed from " + escape(view.DocumentName(m.c.Old, m.opt.Old)) + " to " + escape(view.DocumentName(m.c.New, m.opt.New)))
	m.b.WriteString("| | Symbol | Adopted | Title | Paragraphs |\n|---|---|---|---|---:|\n")
	for _, d := range []struct {
		which string
		r     *resolution.Resolution
	}{{"Old", m.c.Old}, {"New", m.c.New}} {
		adopted := ""
		if !d.r.Adopted.IsZero() {
			adopted = view.Day(d.r.Adopted)
		}
		fmt.Fprintf(&m.b, "| %s | %s | %s | %s | %d |\n", d.which, cell(d.r.Symbol), adopted, cell(d.r.Title), len(d.r.Paragraphs))
	}
	m.b.WriteString("\n")
	if view.Retitled(m.c) {
		title := &markdown{c: m.c.Title}
		m.paragraph("**The title needs your eyes:** " + title.text(m.c.Title.Changes[0]))
	}
	if a := m.c.Adoption; a != nil {
		m.paragraph("**Adopted** " + escape(view.Adoption(a)))
	}
	if !view.Differ(m.c) {
		m.paragraph(view.NoDifferences)
		return
	}
	s := m.c.Summary
	amended := fmt.Sprintf("- **%d amended**", s.Amended)
	if s.Amended > 0 {
		amended += ": " + view.AmendedLine(s)
	}
	m.b.WriteString(amended + "\n")
	fmt.Fprintf(&m.b, "- **%d added**\n- **%d dropped**\n- **%d unchanged**", s.Added, s.Dropped, s.Unchanged)
	if more := view.ResettledLine(s); more != "" {
		m.b.WriteString(": " + more)
	}
	m.b.WriteString("\n")
	if also := view.AmongThem(s); also != "" {
		m.b.WriteString("- of all these, " + also + "\n")
	}
	fmt.Fprintf(&m.b, "- Roll-over index: %s of the new words are carried over word for word\n", view.Percent(s.Carried))
	for _, news := range view.SectionNews(m.c) {
		m.b.WriteString("- Section " + escape(news) + "\n")
	}
	if s := view.Selected(m.opt.Selection); s != "" {
		m.b.WriteString("- Shown here: " + s + "\n")
	}
	m.b.WriteString("\n")
	m.paragraph("<del>Words struck through</del> were dropped, <ins>underlined words</ins> were added.")
}

// changes prints the changes that the selection keeps under their headings.
func (m *markdown) changes() {
	how := m.opt.Selection.Show(m.c.Changes)
	under, printed := "", ""
	for i, ch := range m.c.Changes {
		kind, heading := view.KindOf(m.c, ch), view.IsHeading(m.c, ch)
		if heading && how[i] != view.Full {
			under = escape(view.FirstText(m.c, ch))
			continue
		}
		if !heading && (under == "" || under == view.PartName(resolution.Preambular)) || kind == resolution.Annex {
			under = view.PartName(kind)
		}
		if heading {
			under = strings.TrimSpace(m.text(ch)) + " (" + view.Happened(ch) + view.ChangeNumber(ch) + ")"
			if ch.Attention == diff.Substantive {
				under += " – needs your eyes"
			}
			m.paragraph("## " + under)
			printed = under
			m.notes(ch)
			continue
		}
		if how[i] == view.Folded {
			continue
		}
		if under != printed {
			m.paragraph("## " + under)
			printed = under
		}
		if how[i] == view.Context {
			m.paragraph("*" + escape(view.Place(m.c, ch)) + ", unchanged.* " + m.text(ch))
			continue
		}
		m.change(ch)
	}
}

func (m *markdown) change(ch resdiff.Change) {
	title := escape(view.Place(m.c, ch)) + " – " + view.Happened(ch) + view.ChangeNumber(ch)
	if ch.Attention == diff.Substantive {
		title += " – needs your eyes"
	}
	m.paragraph("### " + title)
	if ch.Rewritten && len(ch.Old) > 0 && len(ch.New) > 0 {
		m.paragraph("Before: " + m.runs(view.OneSide(m.c, ch, view.Old)))
		m.paragraph("After: " + m.runs(view.OneSide(m.c, ch, view.New)))
	} else {
		m.paragraph(m.text(ch))
	}
	m.notes(ch)
}

// notes prints what there is to say of a change below its text.
func (m *markdown) notes(ch resdiff.Change) {
	if reasons := view.Why(ch); reasons != "" {
		m.paragraph("*Why:* " + escape(reasons))
	}
	if ch.Moved {
		m.paragraph("*Moved:* " + escape(view.WhereMoved(m.c, ch)))
	}
	if d := view.Doubt(m.c, ch); d != "" {
		m.paragraph("*Uncertain:* " + escape(d))
	}
	if r := strings.Join(view.Remarks(m.c.New, ch.New), "; "); r != "" {
		m.paragraph("*Noted in the draft:* " + escape(r))
	}
}

// text sets a change's words, marked up in one.
func (m *markdown) text(ch resdiff.Change) string { return m.runs(view.Inline(m.c, ch)) }

func (m *markdown) runs(blocks []view.Block) string {
	var out []string
	for _, b := range blocks {
		var s strings.Builder
		for _, r := range b.Runs {
			writeRun(&s, r)
		}
		text := strings.TrimSpace(s.String())
		if b.Label != "" {
			text = "*" + escape(b.Label) + ":* " + text
		} else {
			text = escapeStart(text)
		}
		out = append(out, text)
	}
	return strings.Join(out, "\n\n")
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
	element, whole := "", r.Whole && r.Elsewhere == ""
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
	if r.Elsewhere != "" {
		b.WriteString(escape("‹" + r.Elsewhere + "›"))
	}
	if r.By != "" {
		b.WriteString(escape("‹" + r.By + "›"))
	}
	b.WriteString(r.Trail)
}

func (m *markdown) ledgers() {
	for _, l := range m.opt.Selection.Ledgers(m.c) {
		m.paragraph("## " + escape(l.Title))
		m.b.WriteString("| | Old | New | | Where |\n|---|---|---|---|---|\n")
		for _, r := range l.Rows {
			fmt.Fprintf(&m.b, "| %s | %s | %s | %s | %s |\n", cell(r.What), cell(r.Old.Text), cell(r.New.Text), cell(r.Note), cell(view.Places(m.c, r.Changes)))
		}
		m.b.WriteString("\n")
	}
}

// escape makes text safe to stand in Markdown: what could be markup, HTML or a
// link gets a backslash or an entity.
func escape(text string) string {
	return markdownEscapes.Replace(printable.Clean(text))
}

// cell is escape for a cell of a table, which needs no more.
func cell(text string) string { return escape(text) }

var markdownEscapes = strings.NewReplacer(
	`\`, `\\`, "`", "\\`", "*", `\*`, "_", `\_`, "[", `\[`, "]", `\]`, "<", "&lt;", ">", "&gt;", "&", "&amp;",
	"#", `\#`, "~", `\~`, "|", `\|`, "$", `\$`, "://", `:\//`, "www.", `www\.`, "@", `\@`,
)

// escapeStart keeps the start of a paragraph from beginning a list or a rule:
// "12. Calls upon" is text, not item twelve.
func escapeStart(text string) string {
	digits := 0
	for digits < len(text) && text[digits] >= '0' && text[digits] <= '9' {
		digits++
	}
	if digits < len(text) && (digits > 0 && (text[digits] == '.' || text[digits] == ')') || digits == 0 && strings.IndexByte("-+=", text[0]) >= 0) {
		return text[:digits] + `\` + text[digits:]
	}
	return text
}
