package markdown

import (
	"bytes"
	"regexp"
	"strings"
	"testing"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	goldmarkhtml "github.com/yuin/goldmark/renderer/html"
	"pgregory.net/rapid"

	"resdiff/report/internal/reporttest"
	"resdiff/report/view"
	"resdiff/resolution"
)

func TestGolden(t *testing.T) {
	for name, only := range map[string][]string{"harbours.md": nil, "harbours-moved.md": {"moved", "merged"}} {
		var b bytes.Buffer
		opt := view.Options{Old: view.Source{Name: "2031.txt"}, New: view.Source{Name: "2032.docx"}, Selection: view.Selection{Only: only}}
		if err := Write(&b, reporttest.Harbours(t), opt); err != nil {
			t.Fatal(err)
		}
		reporttest.Golden(t, name, b.Bytes())
	}
}

// rendered turns Markdown into HTML as GitHub's kind of reader does, raw HTML
// passed on.
func rendered(t interface{ Fatal(...any) }, md string) string {
	var out bytes.Buffer
	g := goldmark.New(goldmark.WithExtensions(extension.GFM), goldmark.WithRendererOptions(goldmarkhtml.WithUnsafe()))
	if err := g.Convert([]byte(md), &out); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

var tag = regexp.MustCompile(`<[^>]*>`)

// A reader of Markdown shows a paragraph's words as they are, with the dropped
// and added ones marked.
func TestRendered(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"phrase", "Calls upon [-all-] {+the+} States", "<p>Calls upon <del>all</del> <ins>the</ins> States</p>"},
		{"at a comma", "Member States{+, as appropriate,+} to report[-,-]{+;+}", "<p>Member States<ins>, as appropriate,</ins> to report<del>,</del><ins>;</ins></p>"},
		{"number at the start", "12. Calls upon States", "<p>12. Calls upon States</p>"},
		{"dash at the start", "- as appropriate", "<p>- as appropriate</p>"},
		{"markup in the text", "a *b* _c_ `d` [e](http://f) <b>g</b> &amp; ~~h~~ www.i.org j@k.org # l", "<p>a *b* _c_ `d` [e](http://f) &lt;b&gt;g&lt;/b&gt; &amp;amp; ~~h~~ www.i.org j@k.org # l</p>"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			c := reporttest.Compared(t, resolution.Resolution{}, resolution.Resolution{}, "", []reporttest.Row{{Old: "OP1", New: "OP1", Text: tt.text}})
			m := &markdown{v: view.Of(c, view.Options{})}
			if got := strings.TrimSpace(rendered(t, m.text(m.v.Rows[0]))); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
}

// Whatever stands in the documents, the page that a Markdown reader makes of
// the report has no elements but the report's own, and no links.
func TestLaws(t *testing.T) {
	own := regexp.MustCompile(`^</?(h[1-6]|p|ul|ol|li|strong|em|del|ins|table|thead|tbody|tr|th|td)( style="text-align:right")?>$`)
	rapid.Check(t, func(t *rapid.T) {
		c := reporttest.Hostile(t)
		var b bytes.Buffer
		if err := Write(&b, c, view.Options{}); err != nil {
			t.Fatal(err)
		}
		for _, found := range tag.FindAllString(rendered(t, b.String()), -1) {
			if !own.MatchString(found) {
				t.Fatalf("element %s in the page of\n%s", found, b.String())
			}
		}
	})
}
