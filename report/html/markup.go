package html

import (
	"bytes"
	"html/template"
	"strconv"
	"strings"

	"resdiff/internal/printable"
)

// A page is mostly rows, and the documents' own text in some ten thousand pieces: to
// have a template walk through them took half of the time of the report. So rows
// and texts are written here, with the templates' escaping, and everything around
// them by the templates. What a document says comes to the page only by text, plain,
// attribute and fragment, which escape it.

// markupWriter is HTML under construction.
type markupWriter struct{ bytes.Buffer }

// textEscapes escapes what may not stand as it is in text or between the quotes of
// an attribute, as html/template does.
var textEscapes = strings.NewReplacer("\x00", "\uFFFD", `"`, "&#34;", "&", "&amp;", "'", "&#39;", "+", "&#43;", "<", "&lt;", ">", "&gt;")

// text adds text or the value of an attribute, escaped.
func (m *markupWriter) text(s string) { _, _ = textEscapes.WriteString(m, s) }

// plain adds text, escaped, with its hidden characters made visible.
func (m *markupWriter) plain(s string) { m.text(printable.Visible(s)) }

// attribute adds an attribute after a space.
func (m *markupWriter) attribute(name, value string) {
	m.WriteString(" " + name + `="`)
	m.text(value)
	m.WriteString(`"`)
}

// fragment adds the id of an element of the page as an address names it: all but
// letters, digits and "-._~" of ASCII as the codes of their bytes (RFC 3986,
// section 2.1).
func (m *markupWriter) fragment(id string) {
	const hex = "0123456789abcdef"
	for i := range len(id) {
		c := id[i]
		switch {
		case 'a' <= c && c <= 'z', 'A' <= c && c <= 'Z', '0' <= c && c <= '9', strings.IndexByte("-._~", c) >= 0:
			m.WriteByte(c)
		default:
			m.Write([]byte{'%', hex[c>>4], hex[c&15]})
		}
	}
}

// copyOf adds one of the copies of a change's text that the page holds: "inl" with
// both texts in one, "old" and "new" with one side each.
func (m *markupWriter) copyOf(class string, heading bool, blocks []textBlock) {
	first := blocks[0]
	m.WriteString(`<div class="txt `)
	m.text(class)
	m.WriteString(`"`)
	foreign := first.Lang != "en"
	if foreign {
		m.attribute("lang", first.Lang)
	}
	if first.Dir != "ltr" {
		m.attribute("dir", first.Dir)
	}
	m.WriteString(">")
	// The caption names the copy for those who cannot see where it stands.
	if caption := map[string]string{"old": "Before", "new": "After"}[class]; caption != "" {
		m.WriteString(`<b class="cap"`)
		if foreign {
			m.attribute("lang", "en")
		}
		m.WriteString(">" + caption + ": </b>")
	}
	for _, bl := range blocks {
		open, end := "<p>", "</p>"
		switch {
		case heading:
			open, end = "<h4>", "</h4>"
		case bl.Depth > 0:
			open = `<p class="d` + strconv.Itoa(bl.Depth) + `">`
		}
		m.WriteString(open)
		m.block(bl)
		m.WriteString(end)
	}
	m.WriteString("</div>")
}

func (m *markupWriter) block(bl textBlock) {
	if bl.Label != "" {
		m.WriteString(`<b class="lab">`)
		m.plain(bl.Label)
		m.WriteString(" </b>")
	}
	for _, g := range bl.Groups {
		if g.From != "" {
			m.WriteString(`<b class="lab from">`)
			m.plain(g.From)
			m.WriteString(" </b>")
		}
		m.WriteString(`<span class="g"`)
		if g.Old >= 0 {
			m.attribute("data-o", strconv.Itoa(g.Old))
		}
		if g.New >= 0 {
			m.attribute("data-n", strconv.Itoa(g.New))
		}
		m.WriteString(">")
		for k, r := range g.Runs {
			if k+1 < len(g.Runs) && r.Op == "del" && g.Runs[k+1].Op == "ins" && g.Runs[k+1].By == r.By {
				r.By = "" // who replaced words is said once
			}
			m.run(r)
		}
		m.WriteString("</span>")
	}
}

func (m *markupWriter) run(r textRun) {
	switch {
	case r.Op != "":
		m.text(r.Lead)
		m.mark(r)
	case len(r.Before) > 0:
		m.WriteString(`<span class="o">`)
		m.pieces(r.Before)
		m.WriteString(`</span><span class="n">`)
		m.pieces(r.Pieces)
		m.WriteString("</span>")
	default:
		m.pieces(r.Pieces)
	}
}

// markedRun is a run that came or went, without the space before it.
func markedRun(r textRun) template.HTML {
	var m markupWriter
	m.mark(r)
	return template.HTML(m.String())
}

func (m *markupWriter) mark(r textRun) {
	element, spoken := "ins", "[added: "
	if r.Op == "del" {
		element, spoken = "del", "[dropped: "
	}
	m.WriteString("<" + element)
	switch {
	case r.Other != nil:
		m.attribute("class", "mv")
	case r.Explained:
		m.attribute("class", "x")
	}
	if n := r.LeadSize(); n > 0 {
		m.attribute("data-w", strconv.Itoa(n))
	}
	if r.Title != "" {
		m.attribute("title", printable.Visible(r.Title))
	}
	m.WriteString(`><span class="vh">` + spoken + "</span>")
	m.pieces(r.Pieces)
	if r.Other != nil {
		m.WriteString(`<a class="else" href="#`)
		m.fragment(r.Other.Target)
		m.WriteString(`">`)
		m.plain(r.Other.Text)
		m.WriteString("</a>")
	}
	if r.By != "" {
		m.WriteString(`<span class="else by" dir="auto">`)
		m.plain(r.By)
		m.WriteString("</span>")
	}
	m.WriteString(`<span class="vh">]</span></` + element + ">")
}

// textPieces is text cut into pieces.
func textPieces(ps []piece) template.HTML {
	var m markupWriter
	m.pieces(ps)
	return template.HTML(m.String())
}

func (m *markupWriter) pieces(ps []piece) {
	for _, p := range ps {
		for _, q := range p.Quoted {
			m.WriteString(`<span class="q"`)
			if q.First {
				m.attribute("id", q.Mark)
			}
			m.attribute("data-q", q.Mark)
			m.WriteString(">")
		}
		m.piece(p)
		for range p.Quoted {
			m.WriteString("</span>")
		}
	}
}

func (m *markupWriter) piece(p piece) {
	switch {
	case p.Mark != "":
		m.WriteString(`<sup class="fn"><a href="#`)
		m.fragment(p.Note)
		m.WriteString(`">`)
		m.plain(p.Mark)
		m.WriteString("</a></sup>")
	case p.Code != "":
		m.WriteString(`<span class="ctl"`)
		m.attribute("data-c", p.Code)
		m.WriteString(">")
		m.text(p.Code)
		m.WriteString("</span>")
	case p.Italic:
		m.WriteString("<i>")
		m.text(p.Text)
		m.WriteString("</i>")
	default:
		m.text(p.Text)
	}
}
