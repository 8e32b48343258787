package word

import (
	"reflect"
	"strings"
	"testing"

	"resdiff/resolution/layout"
)

func TestRunsMakeParagraphs(t *testing.T) {
	for _, test := range []struct{ name, body, want string }{
		{"runs", `<w:p><w:r>` + run("Urges the ") + `</w:r><w:r>` + run("Sec") + `</w:r><w:r>` + run("retariat") + `</w:r></w:p>`, "Urges the Secretariat"},
		{"italics", `<w:p><w:r><w:rPr><w:i/></w:rPr>` + run("Urges ") + `</w:r><w:r>` + run("States") + `</w:r></w:p>`, "_Urges_ States"},
		{"italics off", `<w:p><w:r><w:rPr><w:i w:val="0"/></w:rPr>` + run("Urges") + `</w:r></w:p>`, "Urges"},
		{"white space", `<w:p><w:r>` + run("1.") + `<w:tab/>` + run("Notes\u00a0 the") + `<w:br/>` + run("report") + `</w:r></w:p>`, "1. Notes the report"},
		{"white space not preserved", `<w:p><w:r><w:t> re </w:t><w:t> port</w:t></w:r></w:p>`, "report"},
		{"hyphens", `<w:p><w:r>` + run("non") + `<w:noBreakHyphen/>` + run("govern") + `<w:softHyphen/>` + run("men\u00adtal") + `</w:r></w:p>`, "non\u2011governmental"},
		{"composed", `<w:p><w:r>` + run("re") + `</w:r><w:r><w:rPr><w:i/></w:rPr>` + run("\u0301solution") + `</w:r></w:p>`, "ré_solution_"},
		{"field", `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK x</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r>` + run("79/1") + `</w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r>` + run(" of 2024") + `</w:r></w:p>`, "79/1 of 2024"},
		{"field in a field's code", `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:fldChar w:fldCharType="begin"/><w:fldChar w:fldCharType="separate"/>` + run("7") + `<w:fldChar w:fldCharType="end"/><w:fldChar w:fldCharType="separate"/>` + run("seven") + `<w:fldChar w:fldCharType="end"/></w:r></w:p>`, "seven"},
		{"unknown wrappers", `<w:sdt><w:sdtPr><w:t>x</w:t></w:sdtPr><w:sdtContent><w:p><w:smartTag><w:hyperlink><w:future><w:r>` + run("kept") + `</w:r></w:future></w:hyperlink></w:smartTag></w:p></w:sdtContent></w:sdt>`, "kept"},
		{"hidden", `<w:p><w:r>` + run("seen") + `</w:r><w:r><w:rPr><w:vanish/></w:rPr>` + run(" unseen") + `</w:r></w:p>`, "seen"},
		{"symbol", `<w:p><w:r><w:sym w:font="Symbol" w:char="F0B7"/><w:sym w:char="00A7"/></w:r></w:p>`, "•§"},
		{"empty paragraphs", `<w:p/>` + p("  ") + p("x"), "x"},
	} {
		t.Run(test.name, func(t *testing.T) { check(t, docx(test.body), layout.Options{}, test.want) })
	}
}

func TestTextBoxesAreReadOnce(t *testing.T) {
	box := `<w:txbxContent>` + p("in the box") + `</w:txbxContent>`
	body := `<w:p><w:r>` + run("around") + `<mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>` + box +
		`</wps:txbx></mc:Choice><mc:Fallback><w:pict>` + box + `</w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r>` + run(" it") + `</w:r></w:p>`
	check(t, docx(body), layout.Options{}, "around it", "in the box")
}

func TestTablesAreReadInOrder(t *testing.T) {
	cell := func(text string) string { return "<w:tc><w:tcPr/>" + p(text) + "</w:tc>" }
	body := p("before") + "<w:tbl><w:tblPr/><w:tr>" + cell("a") + cell("b") + "</w:tr><w:tr>" + cell("c") + cell("d") + "</w:tr></w:tbl>" + p("after")
	check(t, docx(body), layout.Options{}, "before", "| a", "| b", "| c", "| d", "after")
}

const headingStyles = `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:rPr><w:i/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="_ H_1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="H23"><w:name w:val="_ H_2/3"/><w:basedOn w:val="H1"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="TitleH2"><w:basedOn w:val="H23"/></w:style>
<w:style w:type="paragraph" w:styleId="TOC"><w:name w:val="toc"/><w:basedOn w:val="H1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Loop"><w:basedOn w:val="Loop"/></w:style>
<w:style w:type="character" w:styleId="Emphasis"><w:rPr><w:i/></w:rPr></w:style>`

func TestHeadingsAreToldByStyle(t *testing.T) {
	styled := func(style, text string) string {
		return `<w:p><w:pPr><w:pStyle w:val="` + style + `"/></w:pPr><w:r>` + run(text) + `</w:r><w:r><w:rPr><w:rStyle w:val="Emphasis"/></w:rPr>` + run("!") + `</w:r></w:p>`
	}
	check(t, docx(styled("Titre1", "one")+styled("TitleH2", "two")+styled("TOC", "none")+styled("Loop", "loop")+styled("Absent", "absent"), "styles", headingStyles), layout.Options{},
		"# _one_!", "## two_!_", "none_!_", "loop_!_", "absent_!_")
}

func TestNotesAreTied(t *testing.T) {
	ref := func(kind, id, more string) string {
		return `<w:r><w:` + kind + `Reference w:id="` + id + `"` + more + `/></w:r>`
	}
	custom := `<w:r><w:footnoteReference w:id="5" w:customMarkFollows="1"/>` + run("*") + `</w:r>`
	body := `<w:p><w:r>` + run("Society,") + `</w:r>` + ref("footnote", "7", "") + `<w:r>` + run(" and") + `</w:r>` + custom + ref("footnote", "2", "") + ref("endnote", "1", "") + `</w:p>`
	note := func(kind, id, text string) string {
		return `<w:` + kind + ` w:id="` + id + `"><w:p><w:r><w:` + kind + `Ref/></w:r><w:r>` + run(text) + `</w:r></w:p></w:` + kind + `>`
	}
	d := check(t, docx(body,
		"footnotes", `<w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote>`+note("footnote", "2", " second")+note("footnote", "5", "* own mark")+note("footnote", "7", "first")+note("footnote", "9", "never called"),
		"endnotes", note("endnote", "1", "at the end")), layout.Options{},
		"Society,[1] and[*][2][i]", "[1] first", "[*] own mark", "[2] second", "[i] at the end")
	for i, m := range d.Blocks[0].Marks {
		if m.Note != i {
			t.Errorf("mark %d leads to note %d", i, m.Note)
		}
	}
}

func TestNotesInFramesAreTied(t *testing.T) {
	frame := func(text string) string {
		return `<w:p><w:pPr><w:framePr w:w="9"/></w:pPr><w:r>` + run(text) + `</w:r></w:p>`
	}
	check(t, docx(p("preliminary list*")+frame("* A/80/50.")+p("Outline**")+frame("** Sent late.")+frame("*** Of nothing.")), layout.Options{},
		"preliminary list[*]", "Outline[**]", "*** Of nothing.", "[*] A/80/50.", "[**] Sent late.")
}

func TestFurnitureIsKeptOut(t *testing.T) {
	d := check(t, docx(p("text"), "header1", p("A/80/L.1"), "header2", p("A/80/L.1")+p("Distr.: General"), "footer1", p("25-01234"),
		"comments", `<w:comment>`+p("&lt;&lt;ODS DOC SYMBOL1&gt;&gt;A/80/L.1/Rev.1&lt;&lt;ODS DOC SYMBOL1&gt;&gt;")+`</w:comment>`), layout.Options{}, "text")
	want := []string{"A/80/L.1/Rev.1", "A/80/L.1", "Distr.: General", "25-01234"}
	if !reflect.DeepEqual(d.Furniture, want) || len(d.Warnings) > 0 {
		t.Errorf("furniture %q, warnings %v; want %q, none", d.Furniture, d.Warnings, want)
	}
}

func TestPagesAreCountedWhereWordSavedThem(t *testing.T) {
	body := p("one") + `<w:p><w:r><w:lastRenderedPageBreak/>` + run("two") + `</w:r></w:p>`
	d := check(t, docx(body), layout.Options{}, "one", "two")
	if d.Blocks[0].Span.Page != 1 || d.Blocks[1].Span.Page != 2 {
		t.Errorf("pages %d and %d", d.Blocks[0].Span.Page, d.Blocks[1].Span.Page)
	}
}

func TestCommentsAreSaid(t *testing.T) {
	d := check(t, docx(p("text"), "comments", `<w:comment>`+p("Is this agreed?")+`</w:comment>`), layout.Options{}, "text")
	if len(d.Warnings) != 1 || !strings.Contains(d.Warnings[0].Text, "comments") {
		t.Errorf("warnings %v", d.Warnings)
	}
}
