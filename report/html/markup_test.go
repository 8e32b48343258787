package html

import (
	"html/template"
	"strings"
	"testing"
)

// What is written by hand must be escaped as the templates around it are.
func TestMarkupEscapesAsTemplatesDo(t *testing.T) {
	page := template.Must(template.New("").Parse(`<p title="{{.}}">{{.}}</p><a href="#{{.}}"></a>`))
	for _, s := range []string{"", "a b", `<b a="1">'x' & +y</b>`, "\x00\x7f\xff", "OP12.a-ii~_", "é大 %&#'\"", "javascript:x"} {
		var want strings.Builder
		if err := page.Execute(&want, s); err != nil {
			t.Fatal(err)
		}
		var got markupWriter
		got.WriteString("<p")
		got.attribute("title", s)
		got.WriteString(">")
		got.text(s)
		got.WriteString(`</p><a href="#`)
		got.fragment(s)
		got.WriteString(`"></a>`)
		if got.String() != want.String() {
			t.Errorf("%q is written as\n%s\nand by a template as\n%s", s, got.String(), want.String())
		}
	}
}
