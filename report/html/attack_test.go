package html

import (
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"
	"pgregory.net/rapid"

	"resdiff"
	"resdiff/align"
	"resdiff/diff"
	"resdiff/internal/browser"
	"resdiff/internal/printable"
	"resdiff/report/internal/reporttest"
	"resdiff/report/view"
	"resdiff/resolution"
)

// markup are texts that would act on a browser if they reached it as markup.
var markup = []string{
	"<script>attacked = 1</script>", "</script><script>attacked = 1</script>", "<img src=x onerror='attacked = 1'>",
	"\"><svg onload=attacked=1>", "' onmouseover='attacked = 1", "javascript:attacked=1", "<a href=javascript:attacked=1>here</a>",
	"</style><style>*{display:none}", "<!-- ", "--><script>attacked = 1</script>", "<![CDATA[", "]]>", "{{.Title}}", "${attacked = 1}",
	"&lt;script&gt;attacked = 1&lt;/script&gt;", "<iframe src=https://example.org>", "<base href=https://example.org>",
	"<meta http-equiv=refresh content='0;url=https://example.org'>", "<link rel=stylesheet href=https://example.org>",
	"<details open ontoggle=attacked=1>", "<template><p>", "</p></article></main>", "<plaintext>", "\\u003cscript\\u003e",
}

// besieged is a comparison in which every text is an attack.
func besieged(attack string) comparison {
	document := func(side string) *resolution.Resolution {
		r := &resolution.Resolution{
			Symbol: attack, Number: attack, Title: attack + side, Organ: attack, Session: attack, AgendaItem: attack,
			Recommended: attack, Meeting: attack, Vote: attack + side, Language: attack, Reader: attack,
			Footnotes: []resolution.Footnote{{Mark: attack, Text: attack + side}},
			Warnings:  []resolution.Warning{{Text: attack}},
		}
		for i, text := range []string{attack, "Urges " + attack + " all States " + side, attack + side, "Heading " + attack} {
			r.Paragraphs = append(r.Paragraphs, resolution.Paragraph{
				Label: resolution.Label{Series: "OP", Number: i + 1, Suffix: attack}, Kind: resolution.Operative, Text: text,
				Notes: []resolution.NoteRef{{At: len(text)}}, Remarks: []resolution.Remark{{Text: attack}},
			})
		}
		r.Paragraphs[3].Kind = resolution.Heading
		return r
	}
	c := resdiff.Compare(document("old"), document("new"), resdiff.Options{})
	for i := range c.Changes {
		ch := &c.Changes[i]
		ch.Reasons, ch.Attention = []diff.Statement{{What: attack}}, diff.Substantive
		ch.Anchors = append(ch.Anchors, align.Anchor{Text: attack})
		ch.Verb = diff.VerbShift{Old: attack, New: "x" + attack, Shift: diff.Stronger}
		for j := range ch.Edits {
			ch.Edits[j].Rule = attack
		}
	}
	c.Ledgers = []diff.Ledger{{ID: attack, Title: attack, Rows: []diff.Statement{{What: attack, Old: diff.Quote{Text: attack, Paragraph: -1}, New: diff.Quote{Text: attack, Paragraph: -1}, Note: attack, Changes: []int{0}}}}}
	source := view.Source{Name: attack, SHA256: attack, Content: []byte(attack)}
	return comparison{c, view.Options{Old: source, New: source, Version: attack, Selection: view.Selection{Only: []string{attack}}}}
}

// pageElements and pageAttributes are all that the page's own templates use.
var (
	pageElements = strings.Fields(`html head meta link title style body a div header fieldset legend input label p h1 h2 h3 h4 h5 section bdi span nav ul li b
		main svg rect ol i del ins details summary button kbd article sup table thead tbody tr th td code br dl dt dd aside defs pattern path g script`)
	pageAttributes = strings.Fields(`lang charset http-equiv content name rel href class id type checked autocomplete for aria-labelledby aria-label aria-hidden
		dir viewBox preserveAspectRatio x y width height value placeholder spellcheck hidden role data-is data-l data-q data-o data-n data-w data-c data-stop tabindex title
		scope patternUnits patternTransform patternContentUnits d`)
)

// checkSafe checks that a page has nothing in it that a document put there but text.
func checkSafe(t testing.TB, page []byte) {
	t.Helper()
	scripts := 0
	for n := range parsePage(t, page).Descendants() {
		switch n.Type {
		case html.CommentNode:
			t.Errorf("a comment: %q", n.Data)
		case html.TextNode:
			if p := n.Parent.Data; p != "script" && p != "style" {
				checkSeen(t, n.Data, rightToLeftAt(n))
			}
		case html.ElementNode:
			if !slices.Contains(pageElements, n.Data) {
				t.Errorf("an element <%s>", n.Data)
			}
			if n.Data == "script" {
				scripts++
			}
			for _, a := range n.Attr {
				if !slices.Contains(pageAttributes, a.Key) {
					t.Errorf("<%s> has the attribute %s=%q", n.Data, a.Key, a.Val)
				}
				checkSeen(t, a.Val, false)
				if a.Key == "href" && !strings.HasPrefix(a.Val, "#") && a.Val != "data:," {
					t.Errorf("<%s> links %q", n.Data, a.Val)
				}
			}
		}
	}
	if scripts != 3 {
		t.Errorf("%d scripts, want the data twice and the page's own", scripts)
	}
}

// rightToLeftAt reports whether the text of a node runs from right to left: its
// joiners and direction marks are then part of the spelling.
func rightToLeftAt(n *html.Node) bool {
	for ; n != nil; n = n.Parent {
		if dir := attribute(n, "dir"); dir != "" {
			return dir == "rtl"
		}
	}
	return false
}

// checkSeen checks that no character of a text is hidden from the reader.
func checkSeen(t testing.TB, text string, rightToLeft bool) {
	t.Helper()
	for _, p := range printable.Pieces(text, rightToLeft) {
		if p.Code != "" {
			t.Errorf("%s stands in %q", p.Code, text)
		}
	}
}

func TestHTMLIsSafe(t *testing.T) {
	for _, attack := range slices.Concat(markup, reporttest.Attacks) {
		x := besieged(attack)
		page := x.page(t)
		checkSafe(t, page)
		checkShown(t, x.c, page)
		if t.Failed() {
			t.Fatalf("so far for %q", attack)
		}
	}
}

func TestHTMLIsSafeForAnyText(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		x := comparison{c: reporttest.Hostile(r)}
		checkSafe(t, x.page(t))
	})
}

// A title, or a paragraph that is gone, may run the other way than the document
// that it is shown with.
func TestHTMLShowsJoinersAmongOtherScripts(t *testing.T) {
	const arabic, english = "مرحبا بالعالم", "Urges all States to keep their harbours open"
	document := func(title, text string) *resolution.Resolution {
		return &resolution.Resolution{Title: title, Paragraphs: []resolution.Paragraph{{Label: resolution.Label{Series: "OP", Number: 1}, Kind: resolution.Operative, Text: text}}}
	}
	for _, pair := range [][2]*resolution.Resolution{
		{document(arabic+" a\u200db", english), document(arabic+" c\u200dd", english)},
		{document("", english+" a\u200db"), document("", arabic)},
		{document("", arabic), document("", english+" a\u200db")},
	} {
		checkSafe(t, comparison{c: resdiff.Compare(pair[0], pair[1], resdiff.Options{})}.page(t))
	}
}

// attacked opens a page full of reporttest.Attacks and does what would set them off.
func attacked(t *testing.T, b *browser.Browser) {
	tab := b.Open(t, besieged(strings.Join(markup, " ")).page(t), 1280, 900)
	tab.Click("label[for=view-side]")
	browser.Eval[int](tab, `for (const d of document.querySelectorAll("details")) d.open = true; for (const e of document.querySelectorAll("a")) e.dispatchEvent(new MouseEvent("click", {bubbles: true, cancelable: true})); 0`)
	expect(t, "attacked", browser.Eval[bool](tab, `"attacked" in window`), false)
	expect(t, "page", browser.Eval[bool](tab, `location.protocol === "file:" && document.querySelector("main").checkVisibility()`), true)
}
