package word

import (
	"archive/zip"
	"bytes"
	"fmt"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"

	"resdiff/resolution/layout"
)

// ns declares the name spaces in the parts that tests write.
const ns = ` xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"` +
	` xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"` +
	` xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"`

// docx makes a Word file of a body and of other parts: name ("numbering",
// "styles" ...) and inner XML in turn.
func docx(body string, parts ...string) []byte {
	var rels strings.Builder
	entries := []string{
		"[Content_Types].xml", `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
		"word/document.xml", "<w:document" + ns + "><w:body>" + body + "</w:body></w:document>",
	}
	for i := 0; i+1 < len(parts); i += 2 {
		kind := strings.TrimRight(parts[i], "0123456789")
		fmt.Fprintf(&rels, `<Relationship Id="r%d" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s" Target="%s.xml"/>`, i, kind, parts[i])
		entries = append(entries, "word/"+parts[i]+".xml", "<w:"+kind+ns+">"+parts[i+1]+"</w:"+kind+">")
	}
	entries = append(entries, "word/_rels/document.xml.rels", `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`+rels.String()+`</Relationships>`)
	return zipped(entries...)
}

// zipped makes a zip file of names and contents in turn.
func zipped(entries ...string) []byte {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for i := 0; i+1 < len(entries); i += 2 {
		w, err := z.Create(entries[i])
		if err == nil {
			_, err = w.Write([]byte(entries[i+1]))
		}
		if err != nil {
			panic(err)
		}
	}
	if err := z.Close(); err != nil {
		panic(err)
	}
	return b.Bytes()
}

// show writes a document as a person would check it: each block with its
// number and what is special about it, marks in place, then the notes.
func show(d layout.Document) string {
	var b strings.Builder
	for _, block := range d.Blocks {
		if s := block.Style; s.List != "" {
			fmt.Fprintf(&b, "%s%s ", strings.Repeat("  ", s.Depth), s.List)
		}
		if h := block.Style.Heading; h > 0 {
			b.WriteString(strings.Repeat("#", h) + " ")
		}
		if block.Style.Table {
			b.WriteString("| ")
		}
		b.WriteString(marked(block) + "\n")
	}
	for _, n := range d.Notes {
		fmt.Fprintf(&b, "[%s] %s\n", n.Mark, n.Text)
	}
	return b.String()
}

// marked is a block's text with its marks ([1]) and italics (_x_) put in.
func marked(b layout.Block) string {
	put := map[int]string{}
	for _, m := range b.Marks {
		put[m.At] += "[" + m.Text + "]"
	}
	for _, r := range b.Style.Italic {
		put[r.Start] += "_"
		put[r.End] = "_" + put[r.End]
	}
	var out strings.Builder
	for i := 0; i <= len(b.Text); i++ {
		out.WriteString(put[i])
		if i < len(b.Text) {
			out.WriteByte(b.Text[i])
		}
	}
	return out.String()
}

// p is a paragraph of one run.
func p(text string) string { return "<w:p><w:r>" + run(text) + "</w:r></w:p>" }

func run(text string) string { return `<w:t xml:space="preserve">` + text + `</w:t>` }

// item is a paragraph numbered by hand of the user.
func item(num, level int, text string) string {
	return fmt.Sprintf(`<w:p><w:pPr><w:numPr><w:ilvl w:val="%d"/><w:numId w:val="%d"/></w:numPr></w:pPr><w:r>%s</w:r></w:p>`, level, num, run(text))
}

// check reads a file and compares what show makes of it.
func check(t *testing.T, content []byte, opt layout.Options, want ...string) layout.Document {
	t.Helper()
	d, err := Read(content, opt)
	if err != nil {
		t.Fatal(err)
	}
	if got, want := show(d), strings.Join(want, "\n")+"\n"; got != want {
		t.Errorf("read:\n%swant:\n%s", got, want)
	}
	return d
}

// checkBlock checks what layout promises of every block.
func checkBlock(t *testing.T, b layout.Block, notes int) {
	t.Helper()
	if b.Text != strings.Join(strings.Fields(b.Text), " ") || !norm.NFC.IsNormalString(b.Text) {
		t.Errorf("text %q is not on one line in NFC", b.Text)
	}
	last := 0
	for _, m := range b.Marks {
		if m.At < last || m.At > len(b.Text) || m.Note < -1 || m.Note >= notes {
			t.Errorf("mark %+v after %d in %q with %d notes", m, last, b.Text, notes)
		}
		last = m.At
	}
	last = 0
	for _, r := range b.Style.Italic {
		if r.Start < last || r.End <= r.Start || r.End > len(b.Text) {
			t.Errorf("italics %+v after %d in %q", r, last, b.Text)
		}
		last = r.End
	}
}
