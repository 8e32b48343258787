package web

import (
	"fmt"
	"strings"
	"testing"

	"resdiff/resolution/layout"
)

// show writes a document as a person would check it.
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
		put := map[int]string{}
		for _, m := range block.Marks {
			put[m.At] += "[" + m.Text + "]"
		}
		for _, r := range block.Style.Italic {
			put[r.Start] += "_"
			put[r.End] = "_" + put[r.End]
		}
		for i := 0; i <= len(block.Text); i++ {
			b.WriteString(put[i])
			if i < len(block.Text) {
				b.WriteByte(block.Text[i])
			}
		}
		b.WriteByte('\n')
	}
	for _, n := range d.Notes {
		fmt.Fprintf(&b, "[%s] %s\n", n.Mark, n.Text)
	}
	return b.String()
}

func TestRead(t *testing.T) {
	for _, test := range []struct{ name, page, want string }{
		{"paragraphs and looks", `<p>One <em>two</em>
			<b>three</b><br>four</p>loose<div>five<p style="font-style: italic">six</p>seven</div>`,
			"One _two_ three four\nloose\nfive\n_six_\nseven\n"},
		{"breaks that part", `<p>one<br><br>two<br> <br/>three</p><pre>a
b

c</pre>`, "one\ntwo\nthree\na b\nc\n"},
		{"navigation is left out", `<html><head><title>t</title><style>p{}</style></head><body><header><nav>Home</nav></header><div class="breadcrumb">Home</div>
			<script>x()</script><p>Text.</p><p hidden>no</p><p style="display: none">no</p><aside>no</aside><footer>© Site</footer></body></html>`, "Text.\n"},
		{"the main text", `<body><div>Site name</div><main><header><h1>Title</h1></header><p>Text that is longer than what stands around it.</p></main><div>More on this site</div></body>`, "# Title\nText that is longer than what stands around it.\n"},
		{"an article that is not the main text", `<body><article>Short</article><p>The text of the page, which is much longer.</p></body>`, "Short\nThe text of the page, which is much longer.\n"},
		{"lists", `<ol start="3"><li>Urges:<ol type="a"><li>one</li><li>two<ol type="i"><li>deep</li></ol></li></ol></li><li value="9"><p>Notes</p><p>more</p></li><li>Ends</li></ol><ul><li>dot</li></ul>`,
			"3. Urges:\n  (a) one\n  (b) two\n    (i) deep\n9. Notes\nmore\n10. Ends\n• dot\n"},
		{"lists counted down, and without signs", `<ol reversed><li>a</li><li>b</li></ol><ul style="list-style: none"><li>c</li></ul>`, "2. a\n1. b\nc\n"},
		{"a number of its own", `<ol><li>7. Urges</li></ol><ul><li>(a) to act</li></ul>`, "7. Urges\n(a) to act\n"},
		{"data and page tables", `<table><tr><th>Year</th><th>Sum</th></tr><tr><td>2024</td><td>9</td></tr></table><table><tr><td>12.</td><td>Urges States</td></tr></table>`,
			"| Year\n| Sum\n| 2024\n| 9\n12. Urges States\n"},
		{"linked notes", `<p>Society,<sup><a href="#n1" id="r1">1</a></sup> and<a href="#n2"><sup>[2]</sup></a></p><ol><li id="n1"><p>First <a href="#r1">↩</a></p></li><li id="n2"><a href="#r2">^</a> Second, see <a href="#r1">above</a></li></ol>`,
			"Society,[1] and[2]\n[1] First\n[2] Second, see above\n"},
		{"notes as Word saves them", `<p>Society,<a href="#_ftn1" name="_ftnref1"><span class="MsoFootnoteReference">[1]</span></a></p><div id="ftn1"><p class="MsoFootnoteText"><a href="#_ftnref1" name="_ftn1"><span>[1]</span></a> See there.</p></div>`,
			"Society,[1]\n[1] See there.\n"},
		{"raised notes", `<p>Society,<sup>1</sup> 10<sup>6</sup> on the 1<sup>st</sup></p><p><sup>1</sup> See there.</p>`,
			"Society,[1] 10⁶ on the 1st\n[1] See there.\n"},
		{"links within a page are no notes", `<ul><li><a href="#a">1</a></li></ul><h2 id="a">One</h2>`, "• 1\n## One\n"},
		{"character references", "<p>&laquo;&nbsp;l&rsquo;Assembl&eacute;e &#x661;&shy;&raquo;</p>", "« l’Assemblée ١»\n"},
	} {
		t.Run(test.name, func(t *testing.T) {
			d, err := Read([]byte(test.page), layout.Options{})
			if err != nil {
				t.Fatal(err)
			}
			if got := show(d); got != test.want {
				t.Errorf("read:\n%swant:\n%s", got, test.want)
			}
		})
	}
}

func TestMarkedChanges(t *testing.T) {
	page := []byte(`<p>States <del>should</del><ins>shall</ins> act</p>`)
	for _, test := range []struct {
		original bool
		want     string
	}{{false, "States shall act\n"}, {true, "States should act\n"}} {
		d, err := Read(page, layout.Options{Original: test.original})
		if err != nil || show(d) != test.want || !d.Revisions || len(d.Warnings) != 1 {
			t.Errorf("original %v: %q, %v, revisions %v, warnings %v", test.original, show(d), err, d.Revisions, d.Warnings)
		}
	}
}

func TestProposers(t *testing.T) {
	for name, attributes := range map[string]string{
		"EU": `data-author="EU"`, "Norway and Chile": `data-username=" Norway and  Chile "`, "Chair of G77": `cite="mailto:Chair%20of%20G77" datetime="2031-05-04T10:00"`,
		"": `cite="https://example.org/why"`,
	} {
		page := []byte(`<p>States <del ` + attributes + `>should</del><ins ` + attributes + `>shall</ins> act</p><ins ` + attributes + `><p>One.</p><p>Two.</p></ins>`)
		for original, want := range map[bool]string{false: "shall One. Two.", true: "should"} {
			d, err := Read(page, layout.Options{Original: original})
			if err != nil {
				t.Fatal(err)
			}
			var words []string
			for _, b := range d.Blocks {
				for _, a := range b.Authored {
					words = append(words, b.Text[a.Start:a.End])
					if a.Author != name {
						t.Errorf("%q by %q, not %q", words, a.Author, name)
					}
				}
			}
			if got := strings.Join(words, " "); got != want && name != "" || name == "" && got != "" {
				t.Errorf("by %q, original %v: %q, not %q", name, original, got, want)
			}
		}
	}
}

func TestCharsets(t *testing.T) {
	for name, page := range map[string]string{
		"UTF-8":            "<p>Assemblée",
		"UTF-8, late":      strings.Repeat("<!-- -->", 200) + "<p>Assemblée",
		"declared":         "<meta charset=windows-1252><p>Assembl\xe9e",
		"undeclared":       "<p>Assembl\xe9e",
		"UTF-16 by a mark": "\xff\xfe<\x00p\x00>\x00A\x00s\x00s\x00e\x00m\x00b\x00l\x00\xe9\x00e\x00",
	} {
		if d, err := Read([]byte(page), layout.Options{}); err != nil || show(d) != "Assemblée\n" {
			t.Errorf("%s: %q, %v", name, show(d), err)
		}
		if !Detect([]byte(page)) {
			t.Errorf("%s: not told to be a page", name)
		}
	}
}

func TestDetect(t *testing.T) {
	for content, want := range map[string]bool{
		"<!DOCTYPE html><p>x": true, "\ufeff\n<!-- saved -->\n<HTML lang=en>": true, "<?xml version='1.0'?><html>": true,
		"The <p> element": false, "<w:document>": false, "plain": false, "": false,
	} {
		if got := Detect([]byte(content)); got != want {
			t.Errorf("Detect(%q) = %v", content, got)
		}
	}
	for content, want := range map[string]bool{
		"# Title\n\n*Recalling* this": true, "# A\n\ntext\n\n## B\n": true, "# A\n\n1. Urges\n": true,
		"# only a heading": false, "# A\n\n1. Urges\n\x00": false,
		"*Recalling* [2](#)": false, "Text,[^1]\n\n[^1]: Note.": false,
	} {
		if got := DetectMarkdown([]byte(content)); got != want {
			t.Errorf("DetectMarkdown(%q) = %v", content, got)
		}
	}
}

func TestReadMarkdown(t *testing.T) {
	source := "---\nsymbol: E/1/L.2\n---\n# Title\r\n\r\n*Recalling* the [report](http://x.example),[^1] and\nmore,\n\n" +
		"3. **Urges** States:\n(a) To act;\n(b) To report;\n\n5. Notes ~~twice~~\n\n<b>raw</b>\n\n[^1]: See there.\n"
	d, err := ReadMarkdown([]byte(source), layout.Options{})
	if err != nil {
		t.Fatal(err)
	}
	want := "# Title\n_Recalling_ the report,[1] and more,\n3. Urges States:\n(a) To act;\n(b) To report;\n5. Notes\nraw\n[1] See there.\n"
	if got := show(d); got != want {
		t.Errorf("read:\n%swant:\n%s", got, want)
	}
	if d.Reader != "markdown" || len(d.Facts) != 1 || d.Facts[0].Value != "E/1/L.2" {
		t.Errorf("reader %s, facts %v", d.Reader, d.Facts)
	}
}

func TestHostilePages(t *testing.T) {
	for _, test := range []struct{ name, page, want string }{
		{"many elements", strings.Repeat("<p>x", 400_000), "more than 400000 elements"},
		{"elements opened again in every paragraph", strings.Repeat("<b a=1><b a=2><b a=3><i>", 100) + strings.Repeat("<p>x", 20_000), "more than 400000 elements"},
		{"deep nesting", strings.Repeat("<div>", 100_000) + "x", "cannot be read"},
		{"large", strings.Repeat(" ", MaxSize+1), "larger than 16 MB"},
		{"too much text", "<p>" + strings.Repeat("x ", 4<<20), "more than 6 MB of text"},
		{"no text", "<html><body><script>x</script></body></html>", "no text"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if _, err := Read([]byte(test.page), layout.Options{}); err == nil || !strings.Contains(err.Error(), test.want) {
				t.Errorf("error %v, want one with %q", err, test.want)
			}
		})
	}
}

func TestHostileMarkdown(t *testing.T) {
	for _, test := range []struct{ name, source, want string }{
		{"signs", strings.Repeat("[a](", MaxSigns+1), `more than 10000 signs '['`},
		{"nesting", strings.Repeat("> ", maxNested+1) + "x", "more than 60 deep"},
		{"a wide table", strings.Repeat("|a", 4900) + "|\n" + strings.Repeat("|-", 4900) + "|\n" + strings.Repeat("x\n", 100_000), "columns"},
		{"large", strings.Repeat("x", MaxMarkdown+1), "larger than 512 kB"},
	} {
		if _, err := ReadMarkdown([]byte(test.source), layout.Options{}); err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s: error %v, want one with %q", test.name, err, test.want)
		}
	}
}

func checkDocument(t *testing.T, d layout.Document) {
	for _, b := range d.Blocks {
		if b.Text != strings.Join(strings.Fields(b.Text), " ") {
			t.Errorf("text %q is not on one line", b.Text)
		}
		for _, m := range b.Marks {
			if m.At > len(b.Text) || m.Note < 0 || m.Note >= len(d.Notes) {
				t.Errorf("mark %+v in %q with %d notes", m, b.Text, len(d.Notes))
			}
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add(`<p>Society,<sup><a href="#n1" id="r1">1</a></sup></p><ol><li id="n1"><p>First <a href="#r1">↩</a></p></li></ol>`, false)
	f.Add(`<main><ol start=3 reversed><li value=9>x<table><tr><td>1.<td>y</table></ol></main><header><nav>z`, false)
	f.Add(`<p>a<sup>1</sup><del>b</del><p><sup>1</sup> c<pre>d

e</pre>`, true)
	f.Fuzz(func(t *testing.T, page string, original bool) {
		if d, err := Read([]byte(page), layout.Options{Original: original}); err == nil {
			checkDocument(t, d)
		}
	})
}

func FuzzReadMarkdown(f *testing.F) {
	f.Add("# T\n\n3. *Urges*[^1]\n   (a) x\n5. y\n\n[^1]: z\n")
	f.Add("---\na: b\n---\n| a | b |\n|---|---|\n| 1 | ~~2~~ |\n> q\n")
	f.Fuzz(func(t *testing.T, source string) {
		if d, err := ReadMarkdown([]byte(source), layout.Options{}); err == nil {
			checkDocument(t, d)
		}
	})
}
