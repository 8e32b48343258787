package html

import "strconv"

// The rows of a page are written here rather than by a template: there are hundreds,
// with a dozen parts each.

// row adds a change's row.
func (m *markupWriter) row(r *rowData) {
	m.WriteString(`<article class="row `)
	m.text(r.Class)
	m.WriteString(`"`)
	m.attribute("id", r.ID)
	if r.Is != "" {
		m.attribute("data-is", r.Is)
	}
	if r.Ledgers != "" {
		m.attribute("data-l", r.Ledgers)
	}
	m.WriteString(` tabindex="-1" aria-label="`)
	if r.Number > 0 {
		m.WriteString("Change " + strconv.Itoa(r.Number) + ", ")
	}
	m.plain(r.Name)
	m.WriteString(", ")
	m.text(r.Status)
	m.WriteString("\">\n")
	element := "div"
	switch {
	case r.Number == 0 || r.Heading:
	case r.Deep:
		element = "h5"
	default:
		element = "h4"
	}
	m.WriteString("<" + element + ` class="gut">`)
	m.gutter(r)
	m.WriteString("</" + element + ">\n<div class=\"body\">\n")
	m.doubt(r.Doubt)
	m.WriteString("\n")
	for _, n := range r.Links {
		m.WriteString(`<p class="notice">`)
		m.plain(n.Text)
		m.links(n.Links, "<bdi>", "</bdi>")
		m.WriteString("</p>")
	}
	m.WriteString("\n")
	if len(r.Inline) > 0 {
		m.copyOf("inl", r.Heading, r.Inline)
	}
	m.WriteString("\n")
	if len(r.Old) > 0 || len(r.New) > 0 {
		m.WriteString(`<div class="two">`)
		m.copyOf("old", r.Heading, r.Old)
		m.copyOf("new", r.Heading, r.New)
		m.WriteString("</div>")
	}
	m.WriteString("\n")
	m.notes(r.Notes)
	m.WriteString("\n")
	for _, remark := range r.Remarks {
		m.WriteString(`<p class="remark">`)
		m.plain(remark)
		m.WriteString("</p>")
	}
	m.WriteString("\n")
	if r.Number > 0 {
		m.reasons(r)
	}
	m.WriteString("\n</div></article>\n")
}

// gutter adds what stands beside a row's text: its number, labels and fate.
func (m *markupWriter) gutter(r *rowData) {
	if r.Number > 0 {
		m.WriteString(`<a class="num" href="#`)
		m.fragment(r.ID)
		m.WriteString(`"><span class="vh">Change </span>` + strconv.Itoa(r.Number) + "</a> ")
	}
	m.WriteString(`<span class="lab">`)
	if r.Renumbered() {
		m.plain(r.From)
		m.WriteString(` <span aria-hidden="true">→</span><span class="vh">to</span> `)
		m.plain(r.To)
	} else {
		m.plain(r.Name)
	}
	m.WriteString("</span>")
	if r.Number == 0 {
		return
	}
	m.WriteString(` <span class="st">`)
	m.text(r.Status)
	m.WriteString("</span>")
	for _, tag := range r.Tags {
		m.WriteString(` <span class="tag">`)
		m.text(tag)
		m.WriteString("</span>")
	}
	switch {
	case r.Eyes:
		m.WriteString(` <span class="need">Needs eyes</span>`)
	case r.Light:
		m.WriteString(` <span class="rout">Probably routine</span>`)
	case r.Routine:
		m.WriteString(` <span class="rout">Routine</span>`)
	}
}

// links adds links with commas between, each text between two tags.
func (m *markupWriter) links(links []link, open, end string) {
	for i, l := range links {
		if i > 0 {
			m.WriteString(", ")
		}
		m.WriteString(`<a href="#`)
		m.fragment(l.Target)
		m.WriteString(`">` + open)
		m.plain(l.Text)
		m.WriteString(end + "</a>")
	}
}

// doubt adds why a match is uncertain, if it is.
func (m *markupWriter) doubt(d *doubtData) {
	if d == nil {
		return
	}
	m.WriteString(`<p class="doubt"><b>Uncertain, `)
	m.text(d.Percent)
	m.WriteString(".</b> ")
	m.text(d.Text)
	m.WriteString(".")
	if len(d.RunnerUp) > 0 {
		m.WriteString(" Next best: ")
		m.links(d.RunnerUp, "", "")
		m.WriteString(".")
	}
	m.WriteString("</p>")
}

// notes adds the footnotes that a row calls.
func (m *markupWriter) notes(n noteLists) {
	if !n.Any() {
		return
	}
	m.WriteString(`<div class="notes"><ul class="o">`)
	for _, note := range n.Old {
		m.note(note)
	}
	m.WriteString(`</ul><ul class="n">`)
	for _, note := range n.New {
		m.note(note)
	}
	m.WriteString("</ul></div>")
}

func (m *markupWriter) note(n noteData) {
	m.WriteString("<li")
	if n.ID != "" {
		m.attribute("id", n.ID)
	}
	if n.Same {
		m.WriteString(` class="same"`)
	}
	m.attribute("lang", n.Lang)
	m.attribute("dir", n.Dir)
	m.WriteString(">")
	if n.Whose != "" {
		m.WriteString("<b>")
		m.text(n.Whose)
		m.WriteString("</b> ")
	}
	m.WriteString("<sup>")
	m.plain(n.Mark)
	m.WriteString("</sup> ")
	for _, p := range n.Text {
		if p.Code == "" {
			m.text(p.Text)
			continue
		}
		m.WriteString(`<span class="ctl">`)
		m.text(p.Code)
		m.WriteString("</span>")
	}
	m.WriteString("</li>")
}

// reasons adds what is said of a change: the shift of its verb, why it needs eyes or
// does not, and the evidence of the match.
func (m *markupWriter) reasons(r *rowData) {
	m.WriteString(`<div class="why">`)
	if v := r.Verb; v != nil {
		m.WriteString(`<p class="verb"><span class="vh">Verb: </span><span lang="">`)
		m.plain(v.Old)
		m.WriteString(` <span aria-hidden="true">→</span><span class="vh">to</span> `)
		m.plain(v.New)
		m.WriteString(`</span> <b><span aria-hidden="true">`)
		m.text(v.Sign)
		m.WriteString("</span> ")
		m.text(v.Shift)
		m.WriteString("</b></p>")
	}
	if len(r.Reasons) > 0 {
		m.WriteString(`<ul class="reasons">`)
		for _, reason := range r.Reasons {
			m.WriteString("<li>")
			m.sentence(reason)
			m.WriteString("</li>")
		}
		m.WriteString("</ul>")
	}
	m.WriteString("\n")
	m.evidence(r.Why)
	m.WriteString("</div>")
}

// sentence adds a sentence of ours, the words that it quotes apart from it.
func (m *markupWriter) sentence(text string) {
	for _, phrase := range quotes(text) {
		if phrase.Quoted {
			m.WriteString("<bdi>")
		}
		m.plain(phrase.Text)
		if phrase.Quoted {
			m.WriteString("</bdi>")
		}
	}
}

// evidence adds what speaks for a match, if anything is to be told of it.
func (m *markupWriter) evidence(w *whyData) {
	if w == nil {
		return
	}
	m.WriteString(`<details class="ev"><summary>`)
	m.text(w.Title)
	m.WriteString("</summary>")
	if w.Confidence != "" {
		m.WriteString("\n<p>")
		m.text(w.Confidence)
		m.WriteString(" sure")
		for i, a := range w.Anchors {
			if i == 0 {
				m.WriteString(", by ")
			} else {
				m.WriteString("; ")
			}
			if a.Kind != "" {
				m.text(a.Kind)
				m.WriteString(" ")
			}
			m.WriteString("<b>")
			m.plain(a.Text)
			m.WriteString("</b> ")
			m.text(a.Percent)
		}
		m.WriteString(".</p>")
	}
	m.WriteString("\n")
	if w.Places != "" {
		m.WriteString("<p>")
		m.plain(w.Places)
		m.WriteString("</p>")
	}
	m.WriteString("\n</details>")
}
