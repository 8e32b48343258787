package odt

import (
	"archive/zip"
	"bytes"
	"fmt"
	"strings"
	"testing"

	"resdiff/resolution/layout"
)

const ns = ` xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"` +
	` xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"` +
	` xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"` +
	` xmlns:dc="http://purl.org/dc/elements/1.1/"`

const styleXML = `<style:style style:name="It" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>
<style:style style:name="P" style:family="paragraph" style:parent-style-name="P"/>
<text:list-style style:name="Op">
<text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>
<text:list-level-style-number text:level="2" style:num-format="a" style:num-prefix="(" style:num-suffix=")"/>
<text:list-level-style-bullet text:level="3" text:bullet-char="•"/>
<text:list-level-style-number text:level="4" style:num-format="1" text:display-levels="2" text:start-value="7"/>
</text:list-style>`

// file makes an .odt of the inner XML of a text.
func file(body string) []byte {
	return zipped("mimetype", mimeType,
		"styles.xml", "<office:document-styles"+ns+"><office:master-styles><style:master-page><style:header><text:p>E/1/L.2</text:p></style:header></style:master-page></office:master-styles></office:document-styles>",
		"content.xml", "<office:document-content"+ns+"><office:automatic-styles>"+styleXML+"</office:automatic-styles><office:body><office:text>"+body+"</office:text></office:body></office:document-content>")
}

func zipped(entries ...string) []byte {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for i := 0; i+1 < len(entries); i += 2 {
		w, err := z.CreateHeader(&zip.FileHeader{Name: entries[i], Method: uint16(min(i, 1) * 8)})
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

func show(d layout.Document) string {
	var b strings.Builder
	for _, block := range d.Blocks {
		if s := block.Style; s.List != "" {
			fmt.Fprintf(&b, "%s%s ", strings.Repeat("  ", s.Depth), s.List)
		}
		b.WriteString(strings.Repeat("#", block.Style.Heading))
		if block.Style.Table {
			b.WriteString("|")
		}
		b.WriteString(block.Text)
		for _, m := range block.Marks {
			fmt.Fprintf(&b, "[%s@%d]", m.Text, m.At)
		}
		for _, r := range block.Style.Italic {
			fmt.Fprintf(&b, "_%s_", block.Text[r.Start:r.End])
		}
		b.WriteByte('\n')
	}
	for _, n := range d.Notes {
		fmt.Fprintf(&b, "[%s] %s\n", n.Mark, n.Text)
	}
	return b.String()
}

func p(text string) string { return "<text:p>" + text + "</text:p>" }

// list is a list of items, which are inner XML, in the style Op.
func list(attrs string, items ...string) string {
	out := `<text:list text:style-name="Op"` + attrs + `>`
	for _, i := range items {
		out += "<text:list-item>" + i + "</text:list-item>"
	}
	return out + "</text:list>"
}

func TestRead(t *testing.T) {
	note := `<text:note text:note-class="footnote"><text:note-citation>0</text:note-citation><text:note-body>` + p("a note") + `</text:note-body></text:note>`
	own := `<text:note text:note-class="footnote"><text:note-citation text:label="*">*</text:note-citation><text:note-body>` + p("its own") + `</text:note-body></text:note>`
	for _, test := range []struct {
		name, body string
		want       []string
	}{
		{"spans", p(`<text:span text:style-name="It">Urges</text:span> all<text:s text:c="3"/>States<text:line-break/>to<text:tab/>act`), []string{"Urges all States to act_Urges_"}},
		{"headings", `<text:h text:outline-level="2">Funds</text:h>`, []string{"##Funds"}},
		{"lists", list("", p("one")+p("more")+list("", p("a"), p("b")+list("", p("dot"))), p("two")+list("", p("a"))), []string{"1. one", "more", "  (a) a", "  (b) b", "    • dot", "2. two", "  (a) a"}},
		{"a list that goes on", list("", p("x")) + p("-") + list(` text:continue-numbering="true"`, p("x"), p("x")) + p("-") + list("", p("x")), []string{"1. x", "-", "2. x", "3. x", "-", "1. x"}},
		{"a list that goes on with another", list(` xml:id="l1"`, p("x")) + list("", p("x")) + list(` text:continue-list="l1"`, p("x")), []string{"1. x", "1. x", "2. x"}},
		{"start values and levels", `<text:list text:style-name="Op"><text:list-item text:start-value="5">` + p("x") + list("", list("", list("", p("x")))) + `</text:list-item></text:list>`, []string{"5. x", "      7 x"}},
		{"notes", p("Society," + note + " and" + own + note), []string{"Society, and[1@8][*@12][2@12]", "[1] a note", "[*] its own", "[2] a note"}},
		{"tables and boxes", `<table:table><table:table-row><table:table-cell>` + p("a") + `</table:table-cell><table:table-cell>` + p("b") + `</table:table-cell></table:table-row></table:table>` + p(`around<draw:frame><draw:text-box>`+p("within")+`</draw:text-box></draw:frame> it`), []string{"|a", "|b", "around it", "within"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			d, err := Read(file(test.body), layout.Options{})
			if err != nil {
				t.Fatal(err)
			}
			if got, want := show(d), strings.Join(test.want, "\n")+"\n"; got != want {
				t.Errorf("read:\n%swant:\n%s", got, want)
			}
			if len(d.Furniture) != 1 || d.Furniture[0] != "E/1/L.2" {
				t.Errorf("furniture %q", d.Furniture)
			}
		})
	}
}

func TestTrackedChanges(t *testing.T) {
	region := func(id, inner string) string {
		return `<text:changed-region text:id="` + id + `">` + inner + `</text:changed-region>`
	}
	body := `<text:tracked-changes>` +
		region("i1", "<text:insertion><office:change-info><dc:creator>Group of  77</dc:creator><dc:date>2031-05-04T10:00:00</dc:date></office:change-info></text:insertion>") +
		region("d1", "<text:deletion><office:change-info><dc:creator>EU</dc:creator></office:change-info>"+p("should")+"</text:deletion>") +
		region("i2", "<text:insertion/>") +
		region("d2", "<text:deletion>"+p("two.")+p("Three")+"</text:deletion>") +
		`</text:tracked-changes>` +
		p(`States <text:change text:change-id="d1"/><text:change-start text:change-id="i1"/>shall<text:change-end text:change-id="i1"/> act`) +
		p(`One<text:change-start text:change-id="i2"/>.`) + p(`New<text:change-end text:change-id="i2"/> end`) +
		p(`and <text:change text:change-id="d2"/> four`)
	for _, test := range []struct {
		original bool
		want     string
		by       layout.Authored
	}{
		{false, "States shall act\nOne.\nNew end\nand four\n", layout.Authored{Range: layout.Range{Start: 7, End: 12}, Author: "Group of 77"}},
		{true, "States should act\nOne end\nand two.\nThree four\n", layout.Authored{Range: layout.Range{Start: 7, End: 13}, Author: "EU"}},
	} {
		d, err := Read(file(body), layout.Options{Original: test.original})
		if err != nil {
			t.Fatal(err)
		}
		if got := show(d); got != test.want || !d.Revisions || len(d.Warnings) != 1 {
			t.Errorf("original %v: read %q, want %q; revisions %v, warnings %v", test.original, got, test.want, d.Revisions, d.Warnings)
		}
		if by := d.Blocks[0].Authored; len(by) != 1 || by[0] != test.by || len(d.Blocks[1].Authored) != 0 {
			t.Errorf("original %v: %v, not by %v", test.original, by, test.by)
		}
	}
}

func TestHostileFiles(t *testing.T) {
	for _, test := range []struct {
		name    string
		content []byte
		want    string
	}{
		{"paragraphs", file(strings.Repeat("<text:p>x</text:p>", 101_000)), "more than 100000 paragraphs"},
		{"too much text", file(p(strings.Repeat("x ", 4<<20))), "more than 6 MB of text"},
		{"deep nesting", file(strings.Repeat("<text:list><text:list-item>", 300)), "nested more than"},
		{"spreadsheet", zipped("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", "<x/>"), "spreadsheet"},
		{"no text", zipped("mimetype", mimeType), "no OpenDocument text"},
		{"cut off", file("<text:p>"), "damaged"},
		{"no zip", []byte("x"), "damaged"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if _, err := Read(test.content, layout.Options{}); err == nil || !strings.Contains(err.Error(), test.want) {
				t.Errorf("error %v, want one with %q", err, test.want)
			}
		})
	}
}

func TestDetect(t *testing.T) {
	if !Detect(file(p("x"))) || Detect(zipped("[Content_Types].xml", mimeType)) || Detect([]byte(mimeType)) {
		t.Error("only zip files that begin with the type are OpenDocuments")
	}
}

func FuzzRead(f *testing.F) {
	f.Add(list("", p("one")+list("", p("a"))) + list(` text:continue-numbering="true"`, p("x")))
	f.Add(p(`a<text:note text:note-class="endnote"><text:note-citation/><text:note-body>` + p("n") + `</text:note-body></text:note>`))
	f.Add(`<text:tracked-changes><text:changed-region text:id="d"><text:deletion>` + p("a") + p("b") + `</text:deletion></text:changed-region></text:tracked-changes>` + p(`x<text:change text:change-id="d"/>y`))
	f.Add(p(`<draw:frame><draw:text-box>` + p("b") + `</draw:text-box></draw:frame>`))
	f.Fuzz(func(t *testing.T, body string) {
		for _, original := range []bool{false, true} {
			d, err := Read(file(body), layout.Options{Original: original})
			if err != nil {
				continue
			}
			for _, b := range d.Blocks {
				if b.Text != strings.Join(strings.Fields(b.Text), " ") {
					t.Errorf("text %q is not on one line", b.Text)
				}
				for _, m := range b.Marks {
					if m.At > len(b.Text) || m.Note >= len(d.Notes) {
						t.Errorf("mark %+v in %q with %d notes", m, b.Text, len(d.Notes))
					}
				}
			}
		}
	})
}
