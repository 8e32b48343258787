package word_test

import (
	"archive/zip"
	"bytes"
	"fmt"
	"html"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"resdiff/resolution"
)

const testdata = "../../testdata"

// TestWordFilesGiveTheOutlineOfTheText reads one resolution as text, as
// LibreOffice saves it and with numbers as Word makes them: the paragraphs and
// their labels must be the same.
func TestWordFilesGiveTheOutlineOfTheText(t *testing.T) {
	text := load(t, "samples/hazards-2018.txt")
	want := outline(t, text, "text")
	for _, form := range []struct {
		name, reader string
		content      []byte
	}{
		{"docx of LibreOffice", "word", load(t, "word/hazards-2018.docx")},
		{"odt of LibreOffice", "odt", load(t, "word/hazards-2018.odt")},
		{"docx with the numbers of Word", "word", numberedDocx(t, string(text))},
	} {
		t.Run(form.name, func(t *testing.T) {
			if got := outline(t, form.content, form.reader); got != want {
				t.Errorf("outline:\n%s\nof the text:\n%s", got, want)
			}
		})
	}
}

func TestFootnotesOfLibreOffice(t *testing.T) {
	for _, name := range []string{"word/hazards-2018.docx", "word/hazards-2018.odt"} {
		r, err := resolution.Read(load(t, name), resolution.Options{})
		if err != nil {
			t.Fatal(err)
		}
		called := 0
		for _, p := range r.Paragraphs {
			called += len(p.Notes)
		}
		if len(r.Footnotes) != 6 || called != 6 || r.Footnotes[5].Mark != "6" || r.Symbol != "E/RES/2018/61" {
			t.Errorf("%s: %d footnotes, %d called, symbol %s", name, len(r.Footnotes), called, r.Symbol)
		}
	}
}

func load(t *testing.T, name string) []byte {
	t.Helper()
	content, err := os.ReadFile(filepath.Join(testdata, name))
	if err != nil {
		t.Fatal(err)
	}
	return content
}

// outline is what a document is read as, one line a paragraph.
func outline(t *testing.T, content []byte, reader string) string {
	t.Helper()
	r, err := resolution.Read(content, resolution.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if r.Reader != reader {
		t.Errorf("read as %s, want %s", r.Reader, reader)
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%s | %s | %s | %s | %s\n", r.Organ, r.Number, r.Title, r.Adopted.Format("2006-01-02"), r.Meeting)
	for _, p := range r.Paragraphs {
		fmt.Fprintf(&b, "%s %s %s %s\n", p.Label, p.Kind, p.Printed, p.Text)
	}
	return b.String()
}

// numberedDocx writes a text as Word would: operative paragraphs numbered
// through their style, sub-paragraphs by the level below, headings by style.
func numberedDocx(t *testing.T, text string) []byte {
	t.Helper()
	r, err := resolution.Read([]byte(text), resolution.Options{})
	if err != nil {
		t.Fatal(err)
	}
	var body strings.Builder
	put := func(props, text string) {
		fmt.Fprintf(&body, `<w:p><w:pPr>%s</w:pPr><w:r><w:t xml:space="preserve">%s</w:t></w:r></w:p>`, props, html.EscapeString(text))
	}
	organ := "The " + r.Organ + ","
	head, _, _ := strings.Cut(text, organ)
	for _, line := range strings.Split(strings.TrimSpace(head), "\n\n") {
		put("", line)
	}
	put("", organ)
	for _, p := range r.Paragraphs {
		switch {
		case p.Kind == resolution.Heading:
			put(`<w:pStyle w:val="Heading1"/>`, p.Text)
		case p.Label.Sub != "":
			put(`<w:numPr><w:ilvl w:val="1"/><w:numId w:val="3"/></w:numPr>`, p.Text)
		case p.Kind == resolution.Operative:
			put(`<w:pStyle w:val="Operative"/>`, p.Text)
		default:
			put("", p.Text)
		}
	}
	put("", r.Meeting)
	put("", r.Adopted.Format("2 January 2006"))
	const ns = ` xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`
	const rel = `<Relationship Id="%s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%[1]s" Target="%[1]s.xml"/>`
	return zipFile(t,
		"[Content_Types].xml", `<Types/>`,
		"word/_rels/document.xml.rels", `<Relationships>`+fmt.Sprintf(rel, "styles")+fmt.Sprintf(rel, "numbering")+`</Relationships>`,
		"word/document.xml", `<w:document`+ns+`><w:body>`+body.String()+`</w:body></w:document>`,
		"word/styles.xml", `<w:styles`+ns+`><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style>
			<w:style w:type="paragraph" w:styleId="Operative"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style></w:styles>`,
		"word/numbering.xml", `<w:numbering`+ns+`><w:abstractNum w:abstractNumId="5">
			<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:pStyle w:val="Operative"/></w:lvl>
			<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/></w:lvl>
			</w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="5"/></w:num></w:numbering>`)
}

func zipFile(t *testing.T, entries ...string) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for i := 0; i+1 < len(entries); i += 2 {
		w, err := z.Create(entries[i])
		if err == nil {
			_, err = w.Write([]byte(entries[i+1]))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}
