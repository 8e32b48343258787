package assemble

import (
	"archive/zip"
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"resdiff/internal/browser"
	"resdiff/internal/pdfwrite"
)

// TestWrongFiles gives the page what it cannot read: it says why and what to do,
// beside the file's name, and takes the right file next.
func TestWrongFiles(t *testing.T) {
	b := browser.Start(t)
	dir := t.TempDir()
	write := func(name string, content []byte) string {
		file := filepath.Join(dir, name)
		if err := os.WriteFile(file, content, 0o600); err != nil {
			t.Fatal(err)
		}
		return file
	}
	pdf, err := os.ReadFile(sample(t, "samples/hazards-2017.pdf"))
	if err != nil {
		t.Fatal(err)
	}
	huge := write("volume.pdf", []byte("%PDF-1.7\n"))
	if err := os.Truncate(huge, 100<<20); err != nil {
		t.Fatal(err)
	}
	if err := os.Mkdir(filepath.Join(dir, "folder"), 0o700); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ file, want string }{
		{write("scan.pdf", scan()), "The PDF has no text in it, only pictures of pages (a scan); recognise the text first (OCR), or get the Word file or a PDF made from it."},
		{write("secret.pdf", bytes.Replace(pdf, []byte("/Root"), []byte("/Encrypt << /Filter /Adobe.PubSec /V 4 >> /Root"), 1)), "The PDF file is protected by a password; open it in a PDF viewer and print it into a new PDF, or get the Word file."},
		{write("nothing.txt", nil), "The file is empty; give the file that holds the text."},
		{filepath.Join(dir, "folder"), "This is a folder. Give the two files in it."},
		{huge, "The file is larger than 64 MB, too large for a document of one resolution; cut out the part to compare."},
		{write("long.txt", bytes.Repeat([]byte("Recalling. "), 5<<20/11)), "The file is larger than 4 MB, too large for text of one resolution; cut out the part to compare."},
		{write("report.html", byCommand(t, ".html", sample(t, "samples/rights.txt"), sample(t, "samples/security.txt"))), "The file is a report of resdiff; give the documents themselves."},
		{write("broken.docx", []byte("PK\x03\x04 and then nothing")), "The file is damaged or cut short (its table of contents cannot be read); get it again."},
	} {
		t.Run(filepath.Base(c.file), func(t *testing.T) {
			tab := open(t, b)
			tab.Drop(300, 300, c.file)
			tab.Until(refused)
			expect(t, "name", shown(tab, "#slot0 .name"), filepath.Base(c.file))
			expect(t, "error", shown(tab, "#slot0 .error"), c.want)
			tab.Click("#slot0 .remove")
			tab.Drop(300, 300, sample(t, "samples/hazards-2017.txt"), sample(t, "samples/hazards-2018.txt"))
			tab.Until(compared)
		})
	}
	t.Run("three files", func(t *testing.T) {
		tab := open(t, b)
		tab.Drop(300, 300, sample(t, "samples/hazards-2017.txt"), sample(t, "samples/hazards-2018.txt"), sample(t, "samples/rights.txt"))
		tab.Until(refused)
		expect(t, "error", shown(tab, "#trouble"), "These are 3 files. Give two at a time: the older and the newer.")
	})
	t.Run("one of two", func(t *testing.T) {
		tab := open(t, b)
		tab.Drop(300, 300, sample(t, "samples/hazards-2017.txt"), filepath.Join(dir, "nothing.txt"))
		tab.Until(refused)
		expect(t, "the good one", shown(tab, "#slot0 .facts"), "E/RES/2017/58, adopted 25 July 2017, 75 paragraphs")
		tab.Drop(300, 300, sample(t, "samples/hazards-2018.txt")) // takes the bad one's place
		tab.Until(compared)
		expect(t, "the files", names(tab), [2]string{"hazards-2017.txt", "hazards-2018.txt"})
	})
	t.Run("warnings", func(t *testing.T) {
		tab := open(t, b)
		tab.Drop(300, 300, sample(t, "samples/minutes.txt"))
		tab.Until(idle + ` && !document.querySelector("#slot0 .warnings").hidden`)
		if got := shown(tab, "#slot0 .warnings"); !strings.HasSuffix(got, ".") {
			t.Errorf("a warning is no sentence: %q", got)
		}
	})
}

// cancel stops a long comparison: the page answers at once, keeps the files, and
// compares the next pair.
func cancel(t *testing.T, tab *browser.Tab) {
	dir := t.TempDir()
	var files []string
	for _, name := range []string{"first.txt", "second.txt"} {
		file := filepath.Join(dir, name)
		if err := os.WriteFile(file, longText(name), 0o600); err != nil {
			t.Fatal(err)
		}
		files = append(files, file)
	}
	tab.Drop(300, 300, files...)
	tab.Until(`document.getElementById("doing").textContent.startsWith("Comparing")`)
	tab.Click("#cancel")
	tab.Until(idle)
	expect(t, "compared", browser.Eval[bool](tab, compared), false)
	expect(t, "the files", names(tab), [2]string{"first.txt", "second.txt"})
	expect(t, "the button to compare them", shown(tab, "#compare"), "Compare")
	tab.Drop(300, 300, sample(t, "samples/hazards-2017.txt"), sample(t, "samples/hazards-2018.txt"))
	tab.Until(compared)
	expect(t, "the files", names(tab), [2]string{"hazards-2017.txt", "hazards-2018.txt"})
}

// scan is a PDF file whose one page is a picture.
func scan() []byte {
	var f pdfwrite.File
	tree := f.Add("")
	catalogue := f.Add(fmt.Sprintf("<< /Type /Catalog /Pages %d 0 R >>", tree))
	picture := f.Add(pdfwrite.Stream("/Subtype /Image", []byte("...")))
	content := f.Add(pdfwrite.Stream("", []byte("q 612 0 0 792 0 0 cm /I Do Q")))
	page := f.Add(fmt.Sprintf("<< /Type /Page /Contents %d 0 R /Resources << /XObject << /I %d 0 R >> >> >>", content, picture))
	f.Set(tree, fmt.Sprintf("<< /Kids [%d 0 R] /Count 1 >>", page))
	return f.Bytes(catalogue)
}

// longText is a text that takes seconds to compare with another of its kind.
func longText(seed string) []byte {
	var b bytes.Buffer
	words := []string{"requests", "harbours", "the", "Secretary", "to", "report", "on", "pilots", "and", "tides", "of", seed}
	state := uint32(len(seed))
	for range 3000 {
		for range 40 {
			state = state*1664525 + 1013904223
			b.WriteString(words[state>>16%uint32(len(words))] + " ")
		}
		b.WriteString("\n\n")
	}
	return b.Bytes()
}

// trackedDocument is a Word file in which a verb is changed with tracking on.
func trackedDocument(t *testing.T) []byte {
	t.Helper()
	const space = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for name, content := range map[string]string{
		"[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
		"_rels/.rels":         `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
		"word/document.xml": `<w:document ` + space + `><w:body><w:p><w:r><w:t>Recalling that a harbour is the only door of many an island,</w:t></w:r></w:p>
<w:p><w:r><w:t xml:space="preserve">1. </w:t></w:r><w:del w:id="1" w:author="A"><w:r><w:delText>Encourages</w:delText></w:r></w:del><w:ins w:id="2" w:author="A"><w:r><w:t>Urges</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> Governments to keep a pilot on watch at every hour.</w:t></w:r></w:p></w:body></w:document>`,
	} {
		w, err := z.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write([]byte(content)); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}
