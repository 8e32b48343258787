package resolution

import (
	"strings"
	"testing"
)

// TestTablesOfText reads what drafters set as tables, and struck words, in a page.
func TestTablesOfText(t *testing.T) {
	const head = "<html><body><p>The Harbour Council,</p><p>Recalling the lamps,</p>"
	for _, c := range []struct{ name, page, want string }{
		{"numbers in cells of their own", head + "<table><tr><td>1.</td><td>Lights the lamps;</td></tr><tr><td>2.</td><td>Trims the wicks.</td></tr></table>", "PP1|OP1 Lights the lamps;|OP2 Trims the wicks."},
		{"cells of figures", head + "<p>1. Adopts the table:</p><table><tr><th>Port</th><th>Lamps</th></tr><tr><td>Alma</td><td>1.2</td></tr></table>", "OP1 Adopts the table:"},
		{"a number whose text is struck out", head + "<p>1. Lights the lamps;</p><p>2. <s>Dims the lamps;</s></p><p>3. <span style='text-decoration: line-through'>Dims</span> Trims the wicks.</p>", "PP1|OP1 Lights the lamps;|OP3 Trims the wicks."},
		{"an exponent", head + "<p>1. Limits the flow to 10<sup>3</sup> litres.</p>", "OP1 Limits the flow to 10³ litres."},
	} {
		r, err := Read([]byte(c.page), Options{})
		if err != nil {
			t.Fatal(err)
		}
		var all []string
		for _, p := range r.Paragraphs {
			if p.Text == "" {
				t.Errorf("%s: %s has no text", c.name, p.Label)
			}
			all = append(all, p.Label.String()+" "+p.Text)
		}
		text := strings.Join(all, "|")
		for _, want := range strings.Split(c.want, "|") {
			if !strings.Contains(text, want) {
				t.Errorf("%s: no %q in %s", c.name, want, text)
			}
		}
	}
}

// TestRefusals checks that what holds a resolution among other things is refused in
// one sentence that says what to do.
func TestRefusals(t *testing.T) {
	for name, c := range map[string]struct{ content, want string }{
		"mail":              {"From: a@port.example\r\nTo: b@port.example\r\nSubject: lamps\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nThe Harbour Council,\r\n", "e-mail"},
		"web archive":       {"From: <Saved by a browser>\nSnapshot-Content-Location: https://port.example/\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\ttype=\"text/html\"\n\n", ".mht"},
		"Akoma Ntoso":       {"<?xml version=\"1.0\"?>\n<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"><statement/></akomaNtoso>", "Akoma Ntoso"},
		"flat OpenDocument": {"<?xml version=\"1.0\"?>\n<office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"/>", ".fodt"},
		"Rich Text":         {`{\rtf1 The Harbour Council,}`, ".rtf"},
	} {
		if _, err := Read([]byte(c.content), Options{}); err == nil || !strings.Contains(err.Error(), c.want) || strings.ContainsAny(err.Error(), "\n") {
			t.Errorf("%s: %v, want one line with %q", name, err, c.want)
		}
	}
	if _, err := Read([]byte("Subject: lamps\nTo: all keepers\n\nThe Harbour Council,\n\nRecalling the lamps,\n\n1. Lights them.\n"), Options{}); err != nil {
		t.Errorf("a resolution with a line of its own above: %v", err)
	}
}

// TestRaisedFigures checks that a raised figure that ties to no note stays text.
func TestRaisedFigures(t *testing.T) {
	r, err := Read([]byte("The Harbour Council,\n\nRecalling the lamps,\n\n1. Limits the flow to 10³ litres in 5 km²;\n\n2. Recalls the Lamp Convention.⁴\n"), Options{})
	if err != nil {
		t.Fatal(err)
	}
	if got := r.Paragraphs[1].Text + r.Paragraphs[2].Text; got != "Limits the flow to 10³ litres in 5 km²;Recalls the Lamp Convention.⁴" {
		t.Error(got)
	}
	if len(r.Warnings) != 1 || !strings.Contains(r.Warnings[0].Text, "ties to no footnote") {
		t.Error(r.Warnings)
	}
}
