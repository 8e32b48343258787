package word

import (
	"testing"

	"resdiff/resolution/layout"
)

func TestTrackedChanges(t *testing.T) {
	r := func(text string) string { return "<w:r>" + run(text) + "</w:r>" }
	del := func(text string) string {
		return `<w:del><w:r><w:delText xml:space="preserve">` + text + `</w:delText></w:r></w:del>`
	}
	ins := func(text string) string { return "<w:ins>" + r(text) + "</w:ins>" }
	mark := func(kind, inner string) string {
		return "<w:p><w:pPr><w:rPr><w:" + kind + "/></w:rPr></w:pPr>" + inner + "</w:p>"
	}
	num := func(kind, inner string) string {
		if kind != "" {
			kind = "<w:rPr><w:" + kind + "/></w:rPr>"
		}
		return `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>` + kind + `</w:pPr>` + inner + `</w:p>`
	}
	row := func(kind, text string) string {
		return "<w:tr><w:trPr><w:" + kind + "/></w:trPr><w:tc>" + p(text) + "</w:tc></w:tr>"
	}
	for _, test := range []struct {
		name, body      string
		original, final []string
	}{
		{"words", "<w:p>" + r("Member States ") + del("should") + ins("shall") + r(" report") + "</w:p>",
			[]string{"Member States should report"}, []string{"Member States shall report"}},
		{"an insertion taken back", "<w:p>" + r("kept") + "<w:ins>" + del(" passing") + "</w:ins></w:p>",
			[]string{"kept"}, []string{"kept"}},
		{"a paragraph split", mark("ins", r("Notes the report;")) + "<w:p>" + r(" Requests another") + "</w:p>",
			[]string{"Notes the report; Requests another"}, []string{"Notes the report;", "Requests another"}},
		{"paragraphs joined", mark("del", r("Notes the report")) + "<w:p>" + ins(" and ") + r("requests another") + "</w:p>",
			[]string{"Notes the report", "requests another"}, []string{"Notes the report and requests another"}},
		{"a numbered paragraph dropped", num("", r("one")) + num("del", del("two")) + num("", r("three")),
			[]string{"1. one", "2. two", "3. three"}, []string{"1. one", "2. three"}},
		{"a numbered paragraph added", num("", r("one")) + num("ins", ins("two")) + num("", r("three")),
			[]string{"1. one", "2. three"}, []string{"1. one", "2. two", "3. three"}},
		{"a paragraph moved", mark("moveFrom", "<w:moveFrom>"+r("mover")+"</w:moveFrom>") + p("stays") + mark("moveTo", "<w:moveTo>"+r("mover")+"</w:moveTo>") + p("end"),
			[]string{"mover", "stays", "end"}, []string{"stays", "mover", "end"}},
		{"rows", "<w:tbl>" + row("del", "old") + row("ins", "new") + "</w:tbl>",
			[]string{"| old"}, []string{"| new"}},
		{"a number added", `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:pPrChange><w:pPr/></w:pPrChange></w:pPr>` + r("numbered") + "</w:p>",
			[]string{"numbered"}, []string{"1. numbered"}},
		{"a mark dropped before a table", mark("del", r("left over")) + "<w:tbl><w:tr><w:tc>" + p("cell") + "</w:tc></w:tr></w:tbl>",
			[]string{"left over", "| cell"}, []string{"left over", "| cell"}},
		{"the last mark dropped", mark("del", r("left over")), []string{"left over"}, []string{"left over"}},
		{"a note dropped", `<w:p>` + r("text") + `<w:del><w:r><w:footnoteReference w:id="1"/></w:r></w:del></w:p>`,
			[]string{"text[1]", "[1] of it"}, []string{"text"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			content := docx(test.body, "numbering", lists, "footnotes", `<w:footnote w:id="1">`+p("of it")+`</w:footnote>`)
			for _, view := range []struct {
				opt  layout.Options
				want []string
			}{{layout.Options{Original: true}, test.original}, {layout.Options{}, test.final}} {
				if d := check(t, content, view.opt, view.want...); !d.Revisions || len(d.Warnings) != 1 {
					t.Errorf("revisions %v, warnings %v", d.Revisions, d.Warnings)
				}
			}
		})
	}
}
