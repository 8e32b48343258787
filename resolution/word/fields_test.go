package word

import (
	"testing"

	"resdiff/resolution/layout"
)

// field writes a field as Word does: its code, and what it shows.
func fieldOf(code, shows string) string {
	f := `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">` + code + `</w:instrText></w:r>`
	if shows != "" {
		f += `<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r>` + run(shows) + `</w:r>`
	}
	return f + `<w:r><w:fldChar w:fldCharType="end"/></w:r>`
}

func TestListNumbersAreCounted(t *testing.T) {
	item := func(code, text string) string {
		return "<w:p>" + fieldOf(code, "") + "<w:r>" + run(text) + "</w:r></w:p>"
	}
	check(t, docx(p("1. Decides:")+item(` LISTNUM NumberDefault \l 2 `, "To light;")+item(` LISTNUM NumberDefault \l 2 `, "To trim:")+item(` LISTNUM \l 3 `, "wicks;")+
		item(` LISTNUM \l 2 `, "To buy;")+item(` LISTNUM NumberDefault \l 2 \s 1 `, "Anew;")+item(` LISTNUM OutlineDefault `, "Oil")), layout.Options{},
		"1. Decides:", "a) To light;", "b) To trim:", "i) wicks;", "c) To buy;", "a) Anew;", "I. Oil")
}

func TestNoteReferencesRepeatTheMark(t *testing.T) {
	notes := `<w:footnote w:id="2">` + p("See there.") + `</w:footnote>`
	called := `<w:bookmarkStart w:id="7" w:name="_Ref7"/><w:r><w:footnoteReference w:id="2"/></w:r><w:bookmarkEnd w:id="7"/>`
	check(t, docx(`<w:p><w:r>`+run("The lamps,")+`</w:r>`+called+`</w:p><w:p><w:r>`+run("the lamps")+`</w:r>`+fieldOf(` NOTEREF _Ref7 \f \h `, "1")+`<w:r>`+run(" again")+`</w:r></w:p>`, "footnotes", notes), layout.Options{},
		"The lamps,[1]", "the lamps[1] again", "[1] See there.")
	check(t, docx(`<w:p><w:r>`+run("The lamps,")+`</w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p><w:p><w:r>`+run("the lamps")+`</w:r><w:fldSimple w:instr=" NOTEREF _Lost ">`+`<w:r>`+run("1")+`</w:r></w:fldSimple></w:p>`, "footnotes", notes), layout.Options{},
		"The lamps,[1]", "the lamps[1]", "[1] See there.")
}

func TestStyleSeparatorPartsNoParagraph(t *testing.T) {
	check(t, docx(`<w:p><w:pPr><w:rPr><w:vanish/><w:specVanish/></w:rPr></w:pPr><w:r>`+run("1. Lamps.")+`</w:r></w:p>`+p("Lights them;")+p("2. Trims.")), layout.Options{},
		"1. Lamps. Lights them;", "2. Trims.")
}

func TestStruckWordsAreDeleted(t *testing.T) {
	body := `<w:p><w:r><w:rPr><w:strike/></w:rPr>` + run("Dims") + `</w:r><w:r><w:rPr><w:dstrike/></w:rPr>` + run(" all") + `</w:r><w:r><w:rPr><w:strike w:val="0"/></w:rPr>` + run("Lights lamps") + `</w:r></w:p>`
	d := check(t, docx(body), layout.Options{}, "Lights lamps")
	if !d.Revisions || len(d.Warnings) != 1 {
		t.Errorf("revisions %v, warnings %v", d.Revisions, d.Warnings)
	}
	check(t, docx(body), layout.Options{Original: true}, "Dims allLights lamps")
}

func TestExponentsStayRaised(t *testing.T) {
	raised := func(text string) string {
		return `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr>` + run(text) + `</w:r>`
	}
	check(t, docx(`<w:p><w:r>`+run("a flow of 10")+`</w:r>`+raised("3")+`<w:r>`+run(" litres in 5 km")+`</w:r>`+raised("2")+`<w:r>`+run(" on the 4")+`</w:r>`+raised("th")+`</w:p>`), layout.Options{},
		"a flow of 10³ litres in 5 km² on the 4th")
}
