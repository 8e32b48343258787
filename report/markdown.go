package report

import (
	"fmt"
	"io"
	"strings"

	"resdiff/diff"
	"resdiff/internal/printable"
	"resdiff/internal/typeset"
	"resdiff/resolution"
)

// Markdown writes the report as Markdown with tables: a heading for each section
// and change, dropped words in <del>, added words in <ins>. (Markdown's own
// ~~ and ** do not hold at a comma or within a word, where edits begin and end.)
// Nothing in a document can become markup.
func Markdown(w io.Writer, c *diff.Comparison, opt Options) error {
	m := &markdown{t: &terminal{page: newPage(Screen{}), c: c, opt: opt}, c: c, opt: opt}
	m.summary()
	if Differ(c) {
		m.changes()
		m.ledgers()
	}
	_, err := io.WriteString(w, m.b.String())
	return err
}

type markdown struct {
	// t sets the words of changes in runs, as for a terminal without colours.
	t   *terminal
	c   *diff.Comparison
	opt Options
	b   strings.Builder
}

// paragraph prints text as a paragraph of its own.
func (m *markdown) paragraph(text string) { m.b.WriteString(text + "\n\n") }

func (m *markdown) summary() {
	m.paragraph("# What changed from " + escape(documentName(m.c.Old, m.opt.Old)) + " to " + escape(documentName(m.c.New, m.opt.New)))
	m.b.WriteString("| | Symbol | Adopted | Title | Paragraphs |\n|---|---|---|---|---:|\n")
	for _, d := range []struct {
		which string
		r     *resolution.Resolution
	}{{"Old", m.c.Old}, {"New", m.c.New}} {
		adopted := ""
		if !d.r.Adopted.IsZero() {
			adopted = day(d.r.Adopted)
		}
		fmt.Fprintf(&m.b, "| %s | %s | %s | %s | %d |\n", d.which, cell(d.r.Symbol), adopted, cell(d.r.Title), len(d.r.Paragraphs))
	}
	m.b.WriteString("\n")
	if retitled(m.c) {
		title := &markdown{t: &terminal{page: newPage(Screen{}), c: m.c.Title, opt: m.opt}, c: m.c.Title}
		m.paragraph("**The title needs your eyes:** " + title.text(m.c.Title.Changes[0]))
	}
	if a := m.c.Adoption; a != nil {
		m.paragraph("**Adopted** " + escape(adoption(a)))
	}
	if !Differ(m.c) {
		m.paragraph(noDifferences)
		return
	}
	s := m.c.Summary
	amended := fmt.Sprintf("- **%d amended**", s.Amended)
	if s.Amended > 0 {
		amended += ": " + amendedLine(s)
	}
	m.b.WriteString(amended + "\n")
	fmt.Fprintf(&m.b, "- **%d added**\n- **%d dropped**\n- **%d unchanged**", s.Added, s.Dropped, s.Unchanged)
	if more := resettledLine(s); more != "" {
		m.b.WriteString(": " + more)
	}
	m.b.WriteString("\n")
	if also := amongThem(s); also != "" {
		m.b.WriteString("- of all these, " + also + "\n")
	}
	fmt.Fprintf(&m.b, "- Roll-over index: %s of the new words are carried over word for word\n", percent(s.Carried))
	for _, news := range sectionNews(m.c) {
		m.b.WriteString("- Section " + escape(news) + "\n")
	}
	if s := selected(m.opt.Selection); s != "" {
		m.b.WriteString("- Shown here: " + s + "\n")
	}
	m.b.WriteString("\n")
	m.paragraph("<del>Words struck through</del> were dropped, <ins>underlined words</ins> were added.")
}

// documentName is a document's symbol, or else its file's name.
func documentName(r *resolution.Resolution, src Source) string {
	if r.Symbol != "" {
		return r.Symbol
	}
	return src.Name
}

// changes prints the changes that the selection keeps under their headings.
func (m *markdown) changes() {
	how := m.opt.Selection.show(m.c.Changes)
	under, printed := "", ""
	for i, ch := range m.c.Changes {
		kind, heading := m.t.kind(ch)
		if heading && how[i] != full {
			under = escape(headingName(m.c, ch))
			continue
		}
		if !heading && (under == "" || under == partName(resolution.Preambular)) || kind == resolution.Annex {
			under = partName(kind)
		}
		if heading {
			under = strings.TrimSpace(m.text(ch)) + " (" + happened(ch) + changeNumber(ch) + ")"
			if ch.Attention == diff.Substantive {
				under += " – needs your eyes"
			}
			m.paragraph("## " + under)
			printed = under
			m.notes(ch)
			continue
		}
		if how[i] == folded {
			continue
		}
		if under != printed {
			m.paragraph("## " + under)
			printed = under
		}
		if how[i] == context {
			m.paragraph("*" + escape(place(m.c, ch)) + ", unchanged.* " + m.text(ch))
			continue
		}
		m.change(ch)
	}
}

func headingName(c *diff.Comparison, ch diff.Change) string {
	if len(ch.New) > 0 {
		return c.New.Paragraphs[ch.New[0]].Text
	}
	return c.Old.Paragraphs[ch.Old[0]].Text
}

func (m *markdown) change(ch diff.Change) {
	title := escape(place(m.c, ch)) + " – " + happened(ch) + changeNumber(ch)
	if ch.Attention == diff.Substantive {
		title += " – needs your eyes"
	}
	m.paragraph("### " + title)
	if ch.Rewritten && len(ch.Old) > 0 && len(ch.New) > 0 {
		m.paragraph("Before: " + m.runs(m.t.blocks(ch, oldSide)))
		m.paragraph("After: " + m.runs(m.t.blocks(ch, newSide)))
	} else {
		m.paragraph(m.text(ch))
	}
	m.notes(ch)
}

// notes prints what there is to say of a change below its text.
func (m *markdown) notes(ch diff.Change) {
	if reasons := why(ch); reasons != "" {
		m.paragraph("*Why:* " + escape(reasons))
	}
	if ch.Moved {
		m.paragraph("*Moved:* " + escape(whereMoved(m.c, ch)))
	}
	if d := doubt(m.c, ch); d != "" {
		m.paragraph("*Uncertain:* " + escape(d))
	}
	if r := remarks(m.c.New, ch.New); r != "" {
		m.paragraph("*Noted in the draft:* " + escape(r))
	}
}

// text sets a change's words, marked up in one.
func (m *markdown) text(ch diff.Change) string { return m.runs(m.t.blocks(ch, bothSides)) }

func (m *markdown) runs(blocks []block) string {
	var out []string
	for _, b := range blocks {
		var s strings.Builder
		for _, r := range b.runs {
			s.WriteString(markdownRun(r))
		}
		text := strings.TrimSpace(s.String())
		if b.label != "" {
			text = "*" + escape(b.label) + ":* " + text
		} else {
			text = escapeStart(text)
		}
		out = append(out, text)
	}
	return strings.Join(out, "\n\n")
}

// markdownRun sets one run, its brackets replaced by Markdown's own marks.
func markdownRun(r typeset.Run) string {
	inner := func(open, shut string) string {
		return escape(strings.TrimSuffix(strings.TrimPrefix(r.Text, open), shut))
	}
	switch r.Style {
	case deletedText, movedOutText:
		return "<del>" + inner("[-", "-]") + "</del>"
	case insertedText, movedInText:
		return "<ins>" + inner("{+", "+}") + "</ins>"
	}
	return escape(r.Text)
}

func (m *markdown) ledgers() {
	for _, l := range m.opt.Selection.ledgers(m.c) {
		m.paragraph("## " + escape(l.Title))
		m.b.WriteString("| | Old | New | | Where |\n|---|---|---|---|---|\n")
		for _, r := range l.Rows {
			fmt.Fprintf(&m.b, "| %s | %s | %s | %s | %s |\n", cell(r.What), cell(r.Old), cell(r.New), cell(r.Note), cell(places(m.c, r.Changes)))
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
