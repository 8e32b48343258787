package word

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"resdiff/resolution/layout"
)

// TestHostileFiles reads files made to exhaust or to confuse: each must end in
// an error that says what is wrong.
func TestHostileFiles(t *testing.T) {
	body := func(s string) []byte { return docx(s) }
	for _, test := range []struct {
		name    string
		content []byte
		want    string
	}{
		{"zip bomb in one text", body("<w:p><w:r><w:t>" + strings.Repeat("A", 40<<20) + "</w:t></w:r></w:p>"), "expands to more than 32 MB"},
		{"zip bomb of paragraphs", body(strings.Repeat("<w:p><w:t>x</w:t></w:p>", 101_000)), "more than 100000 paragraphs"},
		{"too much text", body(strings.Repeat("<w:p><w:t>"+strings.Repeat("x ", 1<<20)+"</w:t></w:p>", 4)), "more than 6 MB of text"},
		{"deep nesting", body(strings.Repeat("<w:sdt>", 500) + strings.Repeat("</w:sdt>", 500)), "nested more than 400"},
		{"deep nesting in what is skipped", body("<w:p><w:pPr>" + strings.Repeat("<a>", 500)), "nested more than 400"},
		{"entity bomb", zipped("[Content_Types].xml", "<Types/>", "word/document.xml",
			`<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><w:document`+ns+`><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>`), "damaged"},
		{"two parts of one name", zipped("[Content_Types].xml", "<Types/>", "word/document.xml", "<w/>", "word/document.xml", "<w/>"), "two parts named"},
		{"two parts of one name but for case", zipped("[Content_Types].xml", "<Types/>", "word/document.xml", "<w/>", "Word/Document.xml", "<w/>"), "two parts named"},
		{"no text", zipped("[Content_Types].xml", "<Types/>"), "incomplete"},
		{"another zip", zipped("a.txt", "x"), "no Word file"},
		{"cut off XML", zipped("[Content_Types].xml", "<Types/>", "word/document.xml", "<w:document"+ns+"><w:body><w:p>"), "damaged"},
		{"no zip", []byte("PK\x03\x04 and so on"), "damaged"},
		{"nothing", nil, "damaged"},
		{"doc", append(append([]byte{}, compoundFile...), wide("Root Entry WordDocument")...), "save it as .docx"},
		{"password", append(append([]byte{}, compoundFile...), wide("EncryptedPackage")...), "password"},
		{"rtf", []byte(`{\rtf1 x}`), "save it as .docx"},
		{"workbook", zipped("[Content_Types].xml", "<Types/>", "_rels/.rels",
			`<Relationships><Relationship Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>`), "Excel"},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, err := Read(test.content, layout.Options{})
			if err == nil || !strings.Contains(err.Error(), test.want) {
				t.Errorf("error %v, want one with %q", err, test.want)
			}
		})
	}
}

// TestDamagedFiles cuts and changes a file anywhere; reading it must end.
func TestDamagedFiles(t *testing.T) {
	whole := docx(item(1, 0, "one")+p("two"), "numbering", lists, "styles", listStyles)
	for n := 0; n < len(whole); n += 7 {
		if _, err := Read(whole[:n], layout.Options{}); err == nil {
			t.Errorf("no error for the first %d of %d bytes", n, len(whole))
		}
	}
	random := rand.New(rand.NewPCG(1, 2))
	for range 2000 {
		changed := append([]byte(nil), whole...)
		for range 1 + random.IntN(4) {
			changed[random.IntN(len(changed))] = byte(random.IntN(256))
		}
		_, _ = Read(changed, layout.Options{Original: random.IntN(2) == 0})
	}
}

// FuzzRead feeds the reader document parts, which reach deeper than changed
// zip files do.
func FuzzRead(f *testing.F) {
	f.Add(item(1, 0, "one")+p("two"), lists, listStyles, `<w:footnote w:id="1">`+p("n")+`</w:footnote>`)
	f.Add(`<w:p><w:r><w:footnoteReference w:id="1" w:customMarkFollows="1"/>`+run("*")+`</w:r></w:p>`, lists, headingStyles, `<w:footnote w:id="1">`+p("* n")+`</w:footnote>`)
	f.Add(`<w:p><w:pPr><w:rPr><w:del/></w:rPr><w:framePr/></w:pPr><w:ins><w:r>`+run("a*")+`</w:r></w:ins></w:p><w:tbl><w:tr><w:trPr><w:ins/></w:trPr><w:tc>`+p("b")+`</w:tc></w:tr></w:tbl>`, "", "", "")
	f.Add(`<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>`+p("c")+`</w:txbxContent></mc:Choice></mc:AlternateContent><w:fldChar w:fldCharType="begin"/></w:r></w:p>`, "", "", "")
	f.Fuzz(func(t *testing.T, body, numbering, styles, footnotes string) {
		content := docx(body, "numbering", numbering, "styles", styles, "footnotes", footnotes)
		for _, original := range []bool{false, true} {
			d, err := Read(content, layout.Options{Original: original})
			if err != nil {
				continue
			}
			again, err := Read(content, layout.Options{Original: original})
			if err != nil || fmt.Sprint(again) != fmt.Sprint(d) {
				t.Errorf("read differently again: %v", err)
			}
			for _, b := range d.Blocks {
				checkBlock(t, b, len(d.Notes))
			}
		}
	})
}
