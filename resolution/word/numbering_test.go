package word

import (
	"testing"

	"resdiff/resolution/layout"
)

// lists are three lists: operative paragraphs with their sub-paragraphs (1),
// the same going on (2) and started again at 5 (3), and an outline (4).
const lists = `
<w:abstractNum w:abstractNumId="0">
 <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
 <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/></w:lvl>
 <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="(%3)"/></w:lvl>
</w:abstractNum>
<w:abstractNum w:abstractNumId="1">
 <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="Part %1"/><w:pStyle w:val="Part"/></w:lvl>
 <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/><w:isLgl/><w:pStyle w:val="Section"/></w:lvl>
 <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%3."/><w:lvlRestart w:val="0"/></w:lvl>
 <w:lvl w:ilvl="3"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/></w:lvl>
 <w:lvl w:ilvl="4"><w:start w:val="1"/><w:numFmt w:val="none"/><w:lvlText w:val=""/></w:lvl>
</w:abstractNum>
<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="Listed"/></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
<w:num w:numId="4"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="5"><w:abstractNumId w:val="2"/></w:num>
<w:num w:numId="6"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperLetter"/><w:lvlText w:val="%1)"/></w:lvl></w:lvlOverride></w:num>
<w:num w:numId="7"><w:abstractNumId w:val="99"/></w:num>`

const listStyles = `<w:style w:styleId="Part"><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>
<w:style w:styleId="Section"><w:basedOn w:val="Part"/></w:style>
<w:style w:styleId="Listed"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
<w:style w:styleId="Plain"><w:basedOn w:val="Part"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:style>`

func TestNumbersAreCountedAsWordShowsThem(t *testing.T) {
	styled := func(style, text string) string {
		return `<w:p><w:pPr><w:pStyle w:val="` + style + `"/></w:pPr><w:r>` + run(text) + `</w:r></w:p>`
	}
	for _, test := range []struct {
		name, body string
		want       []string
	}{
		{"levels begin again", item(1, 0, "x") + item(1, 1, "x") + item(1, 2, "x") + item(1, 2, "x") + item(1, 1, "x") + item(1, 2, "x") + item(1, 0, "x") + item(1, 1, "x"),
			[]string{"1. x", "  (a) x", "    (i) x", "    (ii) x", "  (b) x", "    (i) x", "2. x", "  (a) x"}},
		{"numberings of one list count on", item(1, 0, "x") + item(2, 0, "x") + item(1, 0, "x"), []string{"1. x", "2. x", "3. x"}},
		{"an overriding start holds once", item(1, 0, "x") + item(3, 0, "x") + item(3, 0, "x") + item(1, 0, "x"), []string{"1. x", "5. x", "6. x", "7. x"}},
		{"unnumbered text does not break a list", item(1, 0, "x") + p("between") + item(1, 0, "x"), []string{"1. x", "between", "2. x"}},
		{"styles", styled("Part", "x") + styled("Section", "x") + styled("Section", "x") + styled("Part", "x") + styled("Section", "x") + styled("Plain", "x"),
			[]string{"Part I x", "  1.1 x", "  1.2 x", "Part II x", "  2.1 x", "x"}},
		{"a level that never begins again", item(4, 2, "x") + item(4, 0, "x") + item(4, 2, "x"), []string{"    1. x", "Part I x", "    2. x"}},
		{"bullets and none", item(4, 3, "x") + item(4, 4, "x"), []string{"      • x", "x"}},
		{"a list by the name of a style", item(1, 0, "x") + item(5, 0, "x"), []string{"1. x", "2. x"}},
		{"an overriding level", item(6, 0, "x") + item(6, 1, "x"), []string{"A) x", "  (a) x"}},
		{"undefined", item(7, 0, "x") + item(1, 8, "x") + item(99, 0, "x"), []string{"x", "x", "x"}},
		{"an empty paragraph counts", item(1, 0, "x") + item(1, 0, "") + item(1, 0, "x"), []string{"1. x", "3. x"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			check(t, docx(test.body, "numbering", lists, "styles", listStyles), layout.Options{}, test.want...)
		})
	}
}
